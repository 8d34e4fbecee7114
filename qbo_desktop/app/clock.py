"""Time, in one place: what it is, and waiting for it to pass."""

import asyncio
import datetime as dt
from collections.abc import Callable
from typing import Protocol

from qbo_desktop.app.place import Place

_LONGEST_NAP_SECONDS = 30.0


class Clock(Protocol):
    """The present moment (aware UTC) and a way to wait."""

    def now(self) -> dt.datetime:
        """Aware UTC."""

    async def sleep(self, seconds: float) -> None:
        """Let so much time pass."""

    async def sleep_until(self, when: dt.datetime) -> None:
        """Wait until the clock shows this moment, however it comes to show it."""


class SystemClock:
    """The computer's own clock, moved by `offset` seconds: the demo's clock is ahead of the world's."""

    def __init__(self, offset: Callable[[], float] = lambda: 0.0) -> None:
        self._offset = offset

    def now(self) -> dt.datetime:
        """The wall clock with its offset."""
        return dt.datetime.now(dt.UTC) + dt.timedelta(seconds=self._offset())  # noqa: TID251 - the one place

    async def sleep(self, seconds: float) -> None:
        """Wait on the monotonic clock, which stands still while the computer sleeps."""
        await asyncio.sleep(seconds)  # noqa: TID251 - the one place

    async def sleep_until(self, when: dt.datetime) -> None:
        """Wait in naps of at most 30 s, so that waking up or a moved clock is noticed."""
        while (left := (when - self.now()).total_seconds()) > 0:
            await self.sleep(min(left, _LONGEST_NAP_SECONDS))


def system_clock_of(place: Place) -> SystemClock:
    """The clock of this place's world: the demo's is read from its state file, so that no server has to run."""
    if not place.demo:
        return SystemClock()
    from qbo_desktop.app.followed_clock import DemoOffset  # noqa: PLC0415 - only the demo's clock is moved

    return SystemClock(DemoOffset(place.folder))
