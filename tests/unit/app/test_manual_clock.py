"""The clock that tests own, so that what they prove with it is worth something."""

import asyncio
from datetime import timedelta

from support.manual_clock import ManualClock

from qbo_desktop.app.clock import SystemClock


async def test_sleeping_moves_the_time() -> None:
    """A long sleep ends at once, and the clock shows then what the sleeper waited for."""
    moved: list[float] = []
    clock, world = ManualClock(moved.append), SystemClock()
    began, real = clock.now(), world.now()
    await clock.sleep(86400)
    assert clock.now() - began >= timedelta(days=1)
    assert world.now() - real < timedelta(seconds=5)
    assert 86399 < sum(moved) <= 86400


async def test_sleepers_wake_in_the_order_of_their_ends() -> None:
    """Sleepers wake as in the world: the earliest end first, and never before its time."""
    clock = ManualClock()
    began = clock.now()
    woken: list[float] = []

    async def sleeper(seconds: float) -> None:
        await clock.sleep(seconds)
        assert clock.now() >= began + timedelta(seconds=seconds)
        woken.append(seconds)

    await asyncio.gather(*(sleeper(seconds) for seconds in (300, 10, 86400, 10, 60)))
    assert woken == [10, 10, 60, 300, 86400]


async def test_cancelled_sleeper_holds_up_nobody() -> None:
    """A sleep that was given up moves nothing and is waited for by no other."""
    clock = ManualClock()
    early = asyncio.ensure_future(clock.sleep(5))
    early.cancel()
    await asyncio.gather(early, return_exceptions=True)
    began = clock.now()
    await clock.sleep(1000)
    assert clock.now() - began >= timedelta(seconds=1000)


async def test_jump_is_this_clocks_alone() -> None:
    """A clock that is set to another time takes no other clock along; time that passes does."""
    moved: list[float] = []
    clock = ManualClock(moved.append)
    clock.jump(-3600)
    clock.advance(60)
    assert moved == [60]
    assert clock.now() < SystemClock().now()
    await clock.sleep_until(clock.now() - timedelta(days=1))
    assert moved == [60]


async def test_short_sleeps_are_real() -> None:
    """What polls something real is given real time for it."""
    clock, world = ManualClock(), SystemClock()
    began = world.now()
    await clock.sleep(0.02)
    assert world.now() - began >= timedelta(seconds=0.015)
    assert clock.moved == 0
