"""A clock that tests own: it runs as the world's does, and whoever sleeps moves it instead of waiting.

Servers in real sockets answer in real time, so the clock must never stand still: it is the world's, moved by an offset,
just as the demo Intuit's is. What happens in a sleep of a second or more is that the earliest sleeper moves the offset
to its own end, after everybody else who could run has run. Shorter sleeps are polls for something real, and are real.
"""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import count

from qbo_desktop.app.clock import SystemClock
from qbo_desktop.app.present import system_time

_SHORT_SECONDS = 1.0
_ROUNDS_FOR_OTHERS = 3


class ManualClock:
    """`together` is told by how many seconds a sleep moved the time, so that another clock can be moved along."""

    def __init__(self, together: Callable[[float], None] = lambda _: None) -> None:
        self._together = together
        self._offset = 0.0
        self._world = SystemClock(lambda: system_time() + timedelta(seconds=self._offset))
        self._sleepers: dict[int, datetime] = {}
        self._numbers = count()
        self.moved = 0

    def now(self) -> datetime:
        """The world's time with all that was slept and jumped."""
        return self._world.now()

    def advance(self, seconds: float) -> None:
        """Time passes, here and on the clock that is moved along."""
        self._offset += seconds
        self._together(seconds)

    def jump(self, seconds: float) -> None:
        """This computer's clock is set to another time; nobody else's is."""
        self._offset += seconds

    async def sleep(self, seconds: float) -> None:
        if seconds < _SHORT_SECONDS:
            await self._world.sleep(seconds)
        else:
            await self.sleep_until(self.now() + timedelta(seconds=seconds))

    async def sleep_until(self, when: datetime) -> None:
        number = next(self._numbers)
        self._sleepers[number] = when
        try:
            while (left := (when - self.now()).total_seconds()) > 0:
                await self._let_others_run()
                if (when, number) == min((end, one) for one, end in self._sleepers.items()):
                    self.moved += 1
                    self.advance(left)
        finally:
            del self._sleepers[number]

    async def _let_others_run(self) -> None:
        for _ in range(_ROUNDS_FOR_OTHERS):
            await self._world.sleep(0)


async def turn() -> None:
    """Let everything that waits for nothing but the loop run once."""
    for _ in range(_ROUNDS_FOR_OTHERS):
        await asyncio.sleep(0)  # noqa: TID251 - a test's own turn
