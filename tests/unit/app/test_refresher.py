"""Refreshing one company: what is written when, and what every answer does to the row and to its tokens."""

import asyncio
from datetime import timedelta

import pytest
from support.application import Rig
from support.demo_intuit import BAKERY
from support.manual_clock import ManualClock, turn

from qbo_desktop.app.refresher import Outcome
from qbo_desktop.core.connection import Connection, Reason, Status
from qbo_desktop.core.errors import (
    ConfigurationRejected,
    IntuitUnavailable,
    NetworkUnavailable,
    QboDesktopError,
    ReconnectRequired,
    UnexpectedResponse,
)
from qbo_desktop.demo.faults import KINDS, Endpoint, Kind

DAY = 86400.0
HANGS = (Kind.DRIP, Kind.SILENCE)
UNKNOWN_OUTCOME = (Kind.SERVER_ERROR, Kind.SERVER_ERROR_AFTER, Kind.BAD_GATEWAY)
REFUSED = (
    Kind.INVALID_GRANT,
    Kind.INVALID_GRANT_TOKEN_INVALID,
    Kind.INVALID_GRANT_INCORRECT,
    Kind.INVALID_GRANT_CODE,
)
WHAT_IT_IS: dict[Kind, tuple[type[QboDesktopError], Reason | None]] = {
    **dict.fromkeys(REFUSED, (ReconnectRequired, None)),
    Kind.INVALID_GRANT_WRONG_TYPE: (ConfigurationRejected, Reason.KEYS_REJECTED),
    Kind.INVALID_CLIENT: (ConfigurationRejected, Reason.KEYS_REJECTED),
    **dict.fromkeys(UNKNOWN_OUTCOME, (IntuitUnavailable, Reason.OUTAGE)),
    Kind.THROTTLED: (IntuitUnavailable, Reason.OUTAGE),
    Kind.THROTTLED_RETRY_AFTER: (IntuitUnavailable, Reason.OUTAGE),
    Kind.THROTTLED_RETRY_AFTER_LONG: (IntuitUnavailable, Reason.OUTAGE),
    Kind.EMPTY_FIELDS: (UnexpectedResponse, Reason.OUTAGE),
    Kind.MISSING_FIELD: (UnexpectedResponse, Reason.OUTAGE),
    Kind.REDIRECT: (UnexpectedResponse, Reason.OUTAGE),
    Kind.HTML_200: (UnexpectedResponse, Reason.OUTAGE),
    Kind.EMPTY_200: (UnexpectedResponse, Reason.OUTAGE),
    Kind.NOT_JSON: (UnexpectedResponse, Reason.OUTAGE),
    Kind.HUGE_BODY: (UnexpectedResponse, Reason.OUTAGE),
    Kind.GZIP: (UnexpectedResponse, Reason.OUTAGE),
    Kind.DROP_BEFORE: (NetworkUnavailable, Reason.OFFLINE),
    Kind.DROP_AFTER: (NetworkUnavailable, Reason.OFFLINE),
}
HARMLESS = (Kind.EXPIRES_IN_AS_STRING, Kind.UNKNOWN_FIELDS)
PROCESSED = (Kind.SERVER_ERROR_AFTER, Kind.DROP_AFTER)


async def attempt(rig: Rig) -> Connection:
    return (await rig.application.refresher.attempt(rig.key())).connection


def test_every_fault_of_the_token_endpoint_is_looked_at() -> None:
    """No kind that the demo can order is left out of this file."""
    assert set(KINDS[Endpoint.TOKEN]) == {*WHAT_IT_IS, *HARMLESS, *HANGS}


@pytest.mark.parametrize("kind", WHAT_IT_IS)
async def test_spoiled_answer_changes_no_token(rig: Rig, kind: Kind) -> None:
    """Whatever one spoiled answer says, the stored tokens stay, the row tells why, and the next refresh succeeds.

    An intent stays exactly when the server may have rotated the token.
    """
    await rig.connect()
    before = await rig.stored()
    rig.demo.fault("token", kind)
    error, reason = WHAT_IT_IS[kind]
    with pytest.raises(error):
        await attempt(rig)
    after = await rig.stored()
    assert (after.refresh_token, after.access_token) == (before.refresh_token, before.access_token)
    clear = error in (ReconnectRequired, ConfigurationRejected) or "throttled" in kind
    assert (after.intent is None) == clear
    row = after.connection
    if error is ReconnectRequired:
        # The access token still works, so it was not revoked.
        assert (row.status, row.reason) == (Status.RECONNECT_REQUIRED, Reason.USED_ELSEWHERE)
    else:
        assert (row.status, row.reason) == (Status.RETRYING, reason)
    assert (await attempt(rig)).status is Status.CONNECTED
    assert (await rig.stored()).intent is None


@pytest.mark.parametrize("kind", HARMLESS)
async def test_unusual_but_complete_answer_is_taken(rig: Rig, kind: Kind) -> None:
    """A life span as a string and fields nobody knows do not spoil an answer."""
    await rig.connect()
    rig.demo.fault("token", kind)
    assert (await attempt(rig)).status is Status.CONNECTED


@pytest.mark.parametrize("kind", PROCESSED)
@pytest.mark.parametrize("grace", [DAY, 60.0])
async def test_lost_answer_heals_within_the_grace(rig: Rig, clock: ManualClock, kind: Kind, grace: float) -> None:
    """When the answer of a rotation is lost, the previous token still gets the new one while its grace lasts."""
    await rig.connect()
    rig.demo.control(grace_seconds=grace)
    clock.advance(DAY + 1)
    old = (await rig.stored()).refresh_token
    rig.demo.fault("token", kind)
    row = await rig.refresh()
    assert row.status is Status.CONNECTED
    assert row.rotated_elsewhere_at is None
    assert (await rig.stored()).refresh_token != old
    assert rig.demo.counters["replayed"] == 1


@pytest.mark.parametrize("kind", PROCESSED)
async def test_lost_answer_without_grace_is_said_as_it_is(rig: Rig, clock: ManualClock, kind: Kind) -> None:
    """Without any grace a lost answer ends the connection: interrupted, the refused token kept, reconnecting helps."""
    await rig.connect()
    rig.demo.control(grace_seconds=0)
    clock.advance(DAY + 1)
    old = (await rig.stored()).refresh_token
    rig.demo.fault("token", kind)
    with pytest.raises(ReconnectRequired) as refused:
        await rig.refresh()
    assert refused.value.reason == Reason.INTERRUPTED
    assert (await rig.stored()).refresh_token == old
    for later in (0, DAY):  # asked again, it is not suddenly said to be something else
        clock.advance(later)
        with pytest.raises(ReconnectRequired) as again:
            await rig.refresh()
        assert again.value.reason == Reason.INTERRUPTED
    outcome = await rig.connect()
    assert (outcome.was, outcome.connection.status) == ("renewed", Status.CONNECTED)


async def test_revoked_is_told_from_used_elsewhere(rig: Rig) -> None:
    """A dead access token beside the refused refresh token means that the permission was taken back."""
    await rig.connect()
    rig.demo.control(revoke=BAKERY)
    with pytest.raises(ReconnectRequired) as refused:
        await rig.refresh()
    assert refused.value.reason == Reason.REVOKED
    assert refused.value.intuit_tid is not None


async def test_used_elsewhere_is_told_from_revoked(rig: Rig, clock: ManualClock) -> None:
    """A living access token beside the refused refresh token means that another program rotated it."""
    await rig.connect()
    rig.demo.control(grace_seconds=0)
    rig.demo.control(rotate_elsewhere=BAKERY)
    for later in (0, DAY):
        clock.advance(later)
        with pytest.raises(ReconnectRequired) as refused:
            await rig.refresh()
        assert refused.value.reason == Reason.USED_ELSEWHERE


async def test_rotation_by_another_program_is_noticed(rig: Rig) -> None:
    """Within the grace our token still works, and the too early rotation stays as evidence."""
    await rig.connect()
    rig.demo.control(rotate_elsewhere=BAKERY)
    row = await rig.refresh()
    assert row.status is Status.CONNECTED
    assert row.rotated_elsewhere_at is not None


@pytest.mark.parametrize(("days", "reason"), [(102, Reason.IDLE_EXPIRED), (365 * 5 + 2, Reason.HARD_EXPIRED)])
async def test_expiry_is_named(rig: Rig, clock: ManualClock, days: int, reason: Reason) -> None:
    """A token that nobody refreshed for 100 days, or whose consent is five years old, is said to be that."""
    await rig.connect()
    clock.advance(days * DAY)
    with pytest.raises(ReconnectRequired) as refused:
        await rig.refresh()
    assert refused.value.reason == reason


async def test_retry_after_beyond_what_is_left_ends_at_once(rig: Rig, clock: ManualClock) -> None:
    """A command does not wait for an hour: it sends once and fails."""
    await rig.connect()
    rig.demo.fault("token", Kind.THROTTLED_RETRY_AFTER_LONG, 9)
    with pytest.raises(IntuitUnavailable) as throttled:
        await rig.refresh()
    assert throttled.value.retry_after == 3600
    assert (rig.demo.counters["refresh"], clock.moved) == (1, 0)


async def test_command_tries_three_times(rig: Rig, clock: ManualClock) -> None:
    """An outage is tried at 0, 2 and 5 seconds, refusals of the keys once."""
    await rig.connect()
    rig.demo.fault("token", Kind.SERVER_ERROR, 9)
    with pytest.raises(IntuitUnavailable):
        await rig.refresh()
    assert (rig.demo.counters["refresh"], clock.moved) == (3, 2)
    rig.demo.fault("token", Kind.INVALID_CLIENT, 9)
    with pytest.raises(ConfigurationRejected):
        await rig.refresh()
    assert rig.demo.counters["refresh"] == 4


async def test_callers_of_one_process_join(rig: Rig) -> None:
    """Many callers at once are one request, and exactly one of them is told that it was theirs."""
    await rig.connect()
    results = await asyncio.gather(*(rig.application.refresher.refresh(rig.key()) for _ in range(6)))
    assert rig.demo.counters["refresh"] == 1
    assert sorted(result.outcome for result in results) == [Outcome.JOINED] * 5 + [Outcome.REFRESHED]


async def test_cancelled_caller_does_not_stop_the_refresh(rig: Rig, clock: ManualClock) -> None:
    """The person may go away in the middle: what Intuit sends afterwards is stored all the same."""
    await rig.connect()
    clock.advance(DAY + 1)
    old = (await rig.stored()).refresh_token
    rig.demo.control(latency_ms=150)
    caller = asyncio.ensure_future(rig.application.refresher.attempt(rig.key()))
    while rig.demo.counters["refresh"] == 0:
        await turn()
    caller.cancel()
    with pytest.raises(asyncio.CancelledError):
        await caller
    await rig.parts.tasks.drain()
    assert (await rig.stored()).refresh_token not in (None, old)


async def test_every_try_is_in_the_history(rig: Rig) -> None:
    """Success and failure alike leave a line, the newest first, with Intuit's number."""
    await rig.connect()
    rig.demo.fault("token", Kind.SERVER_ERROR)
    await rig.refresh()
    results = [(line.event, line.result) for line in await rig.history()]
    assert results == [("refreshed", "ok"), ("refreshed", "intuit_unavailable"), ("connected", "ok")]
    assert all(line.intuit_tid for line in await rig.history())


@pytest.mark.parametrize("skew", [-7200, 7200, 365 * 86400])
async def test_dates_are_the_servers(rig: Rig, skew: int) -> None:
    """When the server's clock differs from ours, expiries are kept and judged on the server's."""
    rig.demo.control(date_skew_seconds=skew)
    await rig.connect()
    row = await rig.refresh()
    assert abs(row.skew_seconds - skew) < 3
    assert row.access_token_expires_at is not None
    assert abs((row.access_token_expires_at - rig.parts.now(row)).total_seconds() - 3600) < 5
    grant = await rig.application.access.grant(rig.key())
    assert grant.access_token == (await rig.stored()).access_token
    assert rig.demo.counters["refresh"] == 1
    assert row.last_refreshed_at - rig.parts.clock.now() < timedelta(seconds=skew + 3)
