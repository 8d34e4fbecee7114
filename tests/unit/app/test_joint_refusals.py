"""Several companies that are refused at once: one message, and each is asked once more, whoever was refused."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from support.application import Rig, running
from support.demo_intuit import BAKERY, FLORIST, GARAGE, DemoIntuit
from support.manual_clock import ManualClock

from qbo_desktop.app.refresher import Refresher
from qbo_desktop.core.connection import Status
from qbo_desktop.core.errors import Bug
from qbo_desktop.core.events import ManyRefused
from qbo_desktop.core.history import HistoryEvent
from qbo_desktop.core.identity import ConnectionKey
from qbo_desktop.demo.faults import Kind

DAY = 86400.0
ALL = (BAKERY, GARAGE, FLORIST)


async def connect_all(rig: Rig) -> None:
    for realm in ALL:
        await rig.connect(realm)


async def test_many_refusals_are_one_message(rig: Rig, clock: ManualClock) -> None:
    """Three at once are one event and one line of the history; being refused again an hour later adds none."""
    await connect_all(rig)
    for realm in ALL:
        rig.demo.control(revoke=realm)
    clock.advance(2 * DAY)
    for _ in range(4):
        await rig.application.keeper.round()
        clock.advance(3700)
    assert rig.demo.counters["refresh"] == 6
    assert [(one.setup, one.count) for one in rig.events if isinstance(one, ManyRefused)] == [("Demo", 3)]
    (line,) = [one for one in await rig.history() if one.event is HistoryEvent.REFUSED_TOGETHER]
    assert (line.result, line.key) == ("many_refused", None)


async def test_two_refusals_are_two(rig: Rig, clock: ManualClock) -> None:
    """Two refused companies are each told by themselves, and neither is asked again."""
    await connect_all(rig)
    rig.demo.fault("token", Kind.INVALID_GRANT, 2)
    clock.advance(2 * DAY)
    for _ in range(4):
        await rig.application.keeper.round()
        clock.advance(3700)
    assert not [one for one in rig.events if isinstance(one, ManyRefused)]
    assert rig.demo.counters["refresh"] == 3


async def test_another_process_asks_once_more(tmp_path: Path, demo: DemoIntuit, clock: ManualClock) -> None:
    """What a process that is gone was refused is asked once more by the next, an hour on, and never a third time."""
    async with running(tmp_path, demo, clock) as first:
        await connect_all(first)
        for realm in ALL:
            demo.control(revoke=realm)
        clock.advance(2 * DAY)
        await first.application.keeper.round()
    for hours, asked in ((0.5, 3), (0.6, 6), (2, 6), (48, 6)):
        clock.advance(hours * 3600)
        async with running(tmp_path, demo, clock) as later:
            await later.application.keeper.round()
            assert demo.counters["refresh"] == asked
            assert not [one for one in later.events if isinstance(one, ManyRefused)]


async def test_asked_once_more_by_another_process_they_may_be_back(
    tmp_path: Path, demo: DemoIntuit, clock: ManualClock
) -> None:
    """When it was Intuit's trouble, the round that a scheduler starts an hour later finds all connected again."""
    async with running(tmp_path, demo, clock) as first:
        await connect_all(first)
        clock.advance(2 * DAY)
        demo.fault("token", Kind.INVALID_GRANT, 3)
        await first.application.keeper.round()
        assert {row.status for row in await first.application.connections.all()} == {Status.RECONNECT_REQUIRED}
    clock.advance(timedelta(hours=1, minutes=1).total_seconds())
    async with running(tmp_path, demo, clock) as later:
        await later.application.keeper.tend()
        assert {row.status for row in await later.application.connections.all()} == {Status.CONNECTED}


async def test_a_bug_is_raised_after_the_others(rig: Rig, clock: ManualClock) -> None:
    """A bug over one company is raised at the end of the round, the others were refreshed, and it is no storm."""
    await connect_all(rig)
    clock.advance(2 * DAY)
    attempt: Callable[..., Any] = Refresher.attempt
    tried: list[ConnectionKey] = []

    async def failing(self: Refresher, key: ConnectionKey, **rest: Any) -> Any:
        if key.realm_id == BAKERY:
            tried.append(key)
            raise ZeroDivisionError
        return await attempt(self, key, **rest)

    with patch.object(Refresher, "attempt", failing):
        with pytest.raises(Bug, match="ZeroDivisionError"):
            await rig.application.keeper.round()
        await rig.application.keeper.round()
    assert len(tried) == 1
    assert rig.demo.counters["refresh"] == 2
    assert (await rig.row()).status is Status.CONNECTED
