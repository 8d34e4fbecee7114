"""Waiting for time to pass, in one place."""

import asyncio
import datetime as dt
from typing import Protocol

from qbo_desktop.app.present import Now, system_time

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
    """The computer's own clock, or one that is read from it."""

    def __init__(self, now: Now = system_time) -> None:
        self._now = now

    def now(self) -> dt.datetime:
        """The present moment."""
        return self._now()

    async def sleep(self, seconds: float) -> None:
        """Wait on the monotonic clock, which stands still while the computer sleeps."""
        await asyncio.sleep(seconds)  # noqa: TID251 - the one place

    async def sleep_until(self, when: dt.datetime) -> None:
        """Wait in naps of at most 30 s, so that waking up or a moved clock is noticed."""
        while (left := (when - self.now()).total_seconds()) > 0:
            await self.sleep(min(left, _LONGEST_NAP_SECONDS))
