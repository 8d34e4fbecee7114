"""The keeper over days, outages and clocks that jump."""

import asyncio
from collections import Counter
from contextlib import suppress
from datetime import datetime, timedelta

import pytest
from support.application import Rig
from support.demo_intuit import BAKERY, FLORIST, GARAGE
from support.manual_clock import ManualClock

from qbo_desktop.core.connection import Reason, Status
from qbo_desktop.core.events import RefreshEnded, RefreshStarted
from qbo_desktop.core.happenings import Restored
from qbo_desktop.core.identity import RealmId
from qbo_desktop.core.transitions import apply
from qbo_desktop.demo.faults import Kind

DAY = 86400.0
HOUR = 3600.0
FIRST = 9341453000000001


def realms(count: int) -> list[str]:
    return [str(FIRST + number) for number in range(count)]


async def connect_all(rig: Rig, count: int) -> list[str]:
    """So many companies, connected one after the other."""
    if count > 3:
        rig.demo.control(companies=count)
    for realm in realms(count):
        await rig.connect(realm)
    return realms(count)


async def keep_until(rig: Rig, clock: ManualClock, end: datetime, *, asleep: float = 0.0) -> int:
    """Let the keeper work until then, on a computer that sleeps for so many seconds at a time; how often it looked."""
    rounds = 0
    while clock.now() < end:
        wanted = await rig.application.keeper.round()
        await clock.sleep_until(max(wanted, clock.now() + timedelta(seconds=asleep)))
        rounds += 1
    return rounds


def most_at_once(rig: Rig) -> int:
    """The greatest number of refreshes that were under way at one moment."""
    now = most = 0
    for event in rig.events:
        now += isinstance(event, RefreshStarted) - isinstance(event, RefreshEnded)
        most = max(most, now)
    return most


async def test_months_go_by(rig: Rig, clock: ManualClock) -> None:
    """Over 101 days no company lapses, and each is refreshed once a day or so; its data is read about once a week."""
    await connect_all(rig, 3)
    rig.demo.control(grace_seconds=0)
    await keep_until(rig, clock, clock.now() + timedelta(days=101), asleep=7 * HOUR)
    rows = await rig.application.connections.all()
    assert [row.status for row in rows] == [Status.CONNECTED] * 3
    refreshed = Counter(line.key for line in await rig.history() if line.event == "refreshed")
    assert all(75 <= count <= 101 for count in refreshed.values())
    counters = rig.demo.counters
    assert counters["rotated"] == counters["refresh"] == sum(refreshed.values())
    assert 3 * 12 <= counters["companyinfo"] - 3 <= 3 * 15


async def test_many_companies_in_a_day(rig: Rig, clock: ManualClock) -> None:
    """Thirty companies after three days away: each once, at most four at a time, and spread out the day after."""
    await connect_all(rig, 30)
    clock.advance(3 * DAY)
    rig.events.clear()
    await rig.application.keeper.round()
    assert rig.demo.counters["refresh"] == 30
    assert most_at_once(rig) <= 4
    rounds = await keep_until(rig, clock, clock.now() + timedelta(hours=25, minutes=5))
    assert rig.demo.counters["refresh"] == 60
    assert rounds > 15


async def test_run_works_until_it_is_cancelled(rig: Rig, clock: ManualClock) -> None:
    """The keeper goes on by itself; a wake-up makes it look at once, and cancelling ends it."""
    await connect_all(rig, 1)
    keeper = asyncio.ensure_future(rig.application.keep())
    while rig.demo.counters["refresh"] < 3:
        await rig.parts.clock.sleep(0.01)
    keeper.cancel()
    with suppress(asyncio.CancelledError):
        await keeper
    await rig.parts.tasks.drain()
    assert (await rig.row()).status is Status.CONNECTED


async def test_offline_is_no_storm(rig: Rig, clock: ManualClock) -> None:
    """Without a network one company at a time tries, ever less often; when it is back, all are refreshed."""
    await connect_all(rig, 12)
    clock.advance(2 * DAY)
    rig.demo.stop()
    began = clock.now()
    rounds = await keep_until(rig, clock, began + timedelta(hours=3))
    tried = [line for line in await rig.history() if line.result == "network_unavailable"]
    assert 8 <= len(tried) <= 4 + 5 + 3 * 6
    assert rounds < 120
    rig.demo.start()
    clock.advance(0)
    rig.application.keeper.wake()
    for _ in range(6):
        await rig.application.keeper.round()
        clock.jump(3)
    assert all(row.status is Status.CONNECTED for row in await rig.application.connections.all())
    assert rig.demo.counters["refresh"] == 12


@pytest.mark.parametrize("kind", [Kind.BAD_GATEWAY, Kind.HTML_200, Kind.INVALID_CLIENT])
async def test_outage_opens_the_breaker(rig: Rig, clock: ManualClock, kind: Kind) -> None:
    """Five failures in a row, also at once, stop all requests of that setup for five minutes, then few try."""
    await connect_all(rig, 9)
    clock.advance(2 * DAY)
    rig.demo.fault("token", kind, 10_000)
    await rig.application.keeper.round()
    first = rig.demo.counters["refresh"]
    assert 5 <= first <= 8
    began = clock.now()
    await keep_until(rig, clock, began + timedelta(seconds=200))
    assert rig.demo.counters["refresh"] == first
    await keep_until(rig, clock, began + timedelta(hours=1))
    assert rig.demo.counters["refresh"] <= first + 12 * 4
    rig.demo.fault("token", kind, 0)
    rig.application.keeper.wake()
    await rig.application.keeper.round()
    assert all(row.status is Status.CONNECTED for row in await rig.application.connections.all())


async def test_retry_after_is_honoured(rig: Rig, clock: ManualClock) -> None:
    """A throttled company is left alone for the quarter of an hour that is the most we wait."""
    await connect_all(rig, 1)
    clock.advance(2 * DAY)
    rig.demo.fault("token", Kind.THROTTLED_RETRY_AFTER_LONG)
    began = clock.now()
    again = await rig.application.keeper.round()
    assert 890 <= (again - began).total_seconds() <= 910


async def test_wake_does_not_wait_for_the_next_try(rig: Rig, clock: ManualClock) -> None:
    """A person's "Try now" asks at once what was to be repeated in a quarter of an hour."""
    await connect_all(rig, 1)
    clock.advance(2 * DAY)
    rig.demo.fault("token", Kind.THROTTLED_RETRY_AFTER_LONG)
    await rig.application.keeper.round()
    rig.application.keeper.wake()
    await rig.application.keeper.round()
    assert (await rig.row()).status is Status.CONNECTED


async def test_one_refusal_stays_and_three_are_asked_once_more(rig: Rig, clock: ManualClock) -> None:
    """A refused company is not asked again by the keeper, unless three were refused together: then once, an hour on."""
    await connect_all(rig, 3)
    clock.advance(2 * DAY)
    rig.demo.fault("token", Kind.INVALID_GRANT, 3)
    began = clock.now()
    await keep_until(rig, clock, began + timedelta(minutes=50))
    assert rig.demo.counters["refresh"] == 3
    assert {row.status for row in await rig.application.connections.all()} == {Status.RECONNECT_REQUIRED}
    await keep_until(rig, clock, began + timedelta(minutes=70))
    assert rig.demo.counters["refresh"] == 6
    assert {row.status for row in await rig.application.connections.all()} == {Status.CONNECTED}
    clock.advance(2 * DAY)
    rig.demo.control(revoke=BAKERY)
    await keep_until(rig, clock, clock.now() + timedelta(hours=5))
    assert (await rig.row()).reason == Reason.REVOKED
    assert rig.demo.counters["refresh"] == 9


async def test_really_refused_companies_are_not_asked_for_ever(rig: Rig, clock: ManualClock) -> None:
    """Three companies that were all revoked are asked once more, and then left to the person."""
    for realm in await connect_all(rig, 3):
        rig.demo.control(revoke=realm)
    clock.advance(2 * DAY)
    await keep_until(rig, clock, clock.now() + timedelta(hours=12))
    assert rig.demo.counters["refresh"] == 6


async def test_damaged_row_is_no_storm(rig: Rig, clock: ManualClock) -> None:
    """A row that does not open sends nothing, costs one look an hour, and the others go on."""
    await connect_all(rig, 2)
    await rig.in_vault(
        lambda vault: vault._database.execute("UPDATE connections SET sealed = x'00' WHERE realm_id = ?", (BAKERY,))
    )
    clock.advance(2 * DAY)
    rounds = await keep_until(rig, clock, clock.now() + timedelta(hours=5))
    assert rounds < 20
    assert rig.demo.counters["refresh"] == 1
    assert (await rig.connect(expected=rig.key())).was == "renewed"
    assert (await rig.refresh()).status is Status.CONNECTED


async def test_restored_rows_wait_for_a_person(rig: Rig, clock: ManualClock) -> None:
    """The keeper sends nothing for a row of an older copy."""
    row = (await rig.connect()).connection
    await rig.in_vault(lambda vault: vault.update(apply(row, Restored(clock.now()))))
    await keep_until(rig, clock, clock.now() + timedelta(days=3), asleep=3 * HOUR)
    assert rig.demo.counters["refresh"] == 0


async def test_ended_subscription_is_found_within_a_week(rig: Rig, clock: ManualClock) -> None:
    """Refreshing never shows it, the weekly reading does, and the connection stays connected."""
    await rig.connect()
    rig.demo.fault("companyinfo", Kind.SUBSCRIPTION_ENDED)
    await keep_until(rig, clock, clock.now() + timedelta(days=9), asleep=3 * HOUR)
    row = await rig.row()
    assert (row.status, row.reason) == (Status.CONNECTED, Reason.SUBSCRIPTION_ENDED)
    await keep_until(rig, clock, clock.now() + timedelta(days=9), asleep=3 * HOUR)
    assert (await rig.row()).reason is None


@pytest.mark.parametrize("jump", [-DAY, 25 * HOUR, 101 * DAY, 5 * 365 * DAY, -5 * 365 * DAY, 600.0, -600.0])
async def test_clock_that_jumps_loses_nothing(rig: Rig, clock: ManualClock, jump: float) -> None:
    """However this computer's clock is set, no token is deleted, no company turns red, and no storm begins."""
    await connect_all(rig, 6)
    before = [await rig.stored(realm) for realm in realms(6)]
    clock.jump(jump)
    await keep_until(rig, clock, clock.now() + timedelta(hours=2))
    assert rig.demo.counters["refresh"] <= 4
    for realm, stored in zip(realms(6), before, strict=True):
        after = await rig.stored(RealmId(realm))
        assert after.refresh_token == stored.refresh_token
        assert after.connection.status is Status.CONNECTED
    clock.jump(-jump)
    await keep_until(rig, clock, clock.now() + timedelta(hours=26))
    for realm in (BAKERY, GARAGE, FLORIST):
        assert (await rig.row(realm)).status is Status.CONNECTED
        assert (await rig.refresh(realm)).status is Status.CONNECTED
    assert rig.demo.counters["refresh"] <= 4 + 4 + 6 + 3
