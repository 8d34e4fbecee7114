"""Where the use cases say what changed, and the fronts listen."""

from collections.abc import Callable

from qbo_desktop.core.events import Event


class Bulletin:
    """Passes each event to every listener, in the thread of the application."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[Event], None]] = []

    def subscribe(self, listener: Callable[[Event], None]) -> None:
        """Call this function with every event from now on; it must return at once."""
        self._listeners.append(listener)

    def publish(self, event: Event) -> None:
        """Tell everybody."""
        for listener in self._listeners:
            listener(event)
