"""The one place that reads the computer's clock; light, for a fresh token needs the time and nothing else."""

import datetime as dt
from collections.abc import Callable

from qbo_desktop.app.place import Place

Now = Callable[[], dt.datetime]


def system_time() -> dt.datetime:
    """The computer's own clock, aware UTC."""
    return dt.datetime.now(dt.UTC)  # noqa: TID251 - the one place


def now_of(place: Place) -> Now:
    """The clock of this place's world: the demo's is read from its state file, so that no server has to run."""
    if not place.demo:
        return system_time
    from qbo_desktop.app.followed_clock import DemoOffset  # noqa: PLC0415 - only the demo's clock is moved

    offset = DemoOffset(place.folder)
    return lambda: system_time() + dt.timedelta(seconds=offset())
