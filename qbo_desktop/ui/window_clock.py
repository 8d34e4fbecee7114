"""The present moment for the window, without the application's clock: that one brings asyncio, which can wait."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QDateTime

from qbo_desktop.app.place import Place


class WindowClock:
    """Called for the present moment in aware UTC; in the demo it follows the demo's clock."""

    def __init__(self, place: Place) -> None:
        self._offset = None
        if place.demo:
            from qbo_desktop.app.followed_clock import DemoOffset  # noqa: PLC0415 - only the demo's clock is moved

            self._offset = DemoOffset(place.folder)

    def __call__(self) -> datetime:
        """Now."""
        seconds = QDateTime.currentMSecsSinceEpoch() / 1000 + (self._offset() if self._offset is not None else 0.0)
        return datetime.fromtimestamp(0, UTC) + timedelta(seconds=seconds)
