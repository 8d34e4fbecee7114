"""When to try again, and when a connection is due."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from unit.core.samples import DAY, HOUR, NOW, connection, keys, moments

from qbo_desktop.core.connection import Connection, Reason
from qbo_desktop.core.errors import (
    ConfigurationRejected,
    IntuitUnavailable,
    NetworkUnavailable,
    QboDesktopError,
    ReconnectRequired,
    UnexpectedResponse,
    VaultBusy,
)
from qbo_desktop.core.happenings import Delayed, DisconnectOwed
from qbo_desktop.core.identity import ConnectionKey, RealmId
from qbo_desktop.core.retry import (
    LONGEST_RETRY_AFTER,
    Breaker,
    due_at,
    is_due,
    is_worth_repeating,
    keeper_delay,
    reason_for_delay,
)
from qbo_desktop.core.transitions import apply

jitters = st.floats(min_value=0, max_value=1)
SECOND = timedelta(seconds=1)


@given(keys)
def test_the_keepers_day_is_spread_over_an_hour(key: ConnectionKey) -> None:
    """Every connection is due between 24 and 25 hours after its refresh, always at the same place in that hour."""
    row = connection(key=key)
    assert DAY <= due_at(row) - row.last_refreshed_at <= DAY + HOUR
    assert due_at(row) - row.last_refreshed_at == due_at(replace(row, last_refreshed_at=NOW + 7 * DAY)) - NOW - 7 * DAY


def test_eighty_companies_do_not_come_at_once() -> None:
    """Eighty companies refreshed in one moment are due in many different minutes."""
    key = connection().key
    rows = [connection(key=replace(key, realm_id=RealmId(f"934145300000{number:04}"))) for number in range(80)]
    assert len({due_at(row).replace(second=0, microsecond=0) for row in rows}) > 30


def test_due_means_not_refreshed_for_24_hours() -> None:
    """One second before 24 hours a connection is not due; at 24 hours it is."""
    assert not is_due(connection(), NOW + DAY - SECOND)
    assert is_due(connection(), NOW + DAY)


@given(st.timedeltas(min_value=timedelta(0), max_value=2000 * DAY))
def test_a_clock_set_back_makes_nothing_due(back: timedelta) -> None:
    """However far the clock goes back, no connection becomes due by it."""
    assert not is_due(connection(), NOW - back)


@pytest.mark.parametrize(
    "row",
    [
        apply(connection(), Delayed(NOW, Reason.OUTAGE, NOW + 5 * SECOND)),
        apply(apply(connection(), DisconnectOwed(NOW)), Delayed(NOW, Reason.OUTAGE, NOW + 5 * SECOND)),
    ],
    ids=lambda row: row.status,
)
def test_what_failed_comes_again_at_its_time(row: Connection) -> None:
    """A retrying connection and an owed revocation are due when they are to be tried again."""
    assert due_at(row) == NOW + 5 * SECOND


def test_a_time_to_retry_counts_only_while_retrying() -> None:
    """A leftover time on a working connection, or none on a retrying one, leaves the daily time in force."""
    assert due_at(replace(connection(), retry_at=NOW)) >= NOW + DAY
    assert due_at(apply(connection(), Delayed(NOW, Reason.OFFLINE))) >= NOW + DAY


@given(st.integers(min_value=0, max_value=1000), jitters)
def test_the_keepers_delays_grow_to_a_quarter_of_an_hour(failures: int, jitter: float) -> None:
    """The delays are 0, 2, 5, 15, 60 seconds, then 15 minutes, each within a tenth of that."""
    base = (0, 2, 5, 15, 60)[failures] if failures < 5 else 900
    assert base * 0.9 <= keeper_delay(failures, jitter) <= base * 1.1


@given(st.integers(min_value=0, max_value=1000), jitters, st.floats(min_value=-10, max_value=1e9))
def test_a_servers_wish_goes_before_ours(failures: int, jitter: float, retry_after: float) -> None:
    """Retry-After is honoured up to 15 minutes, and even a zero leaves a pause."""
    delay = keeper_delay(failures, jitter, retry_after)
    assert 2 <= delay <= LONGEST_RETRY_AFTER
    if 2 <= retry_after <= LONGEST_RETRY_AFTER:
        assert delay == retry_after


@pytest.mark.parametrize(
    ("error", "again", "reason"),
    [
        (NetworkUnavailable(), True, Reason.OFFLINE),
        (IntuitUnavailable(http_status=503), True, Reason.OUTAGE),
        (UnexpectedResponse(), True, Reason.OUTAGE),
        (ConfigurationRejected(), False, Reason.KEYS_REJECTED),
        (VaultBusy(), False, Reason.OUTAGE),
    ],
    ids=lambda value: getattr(value, "code", str(value)),
)
def test_what_is_repeated_and_what_the_row_says(error: QboDesktopError, *, again: bool, reason: Reason) -> None:
    """No answer, 5xx, 429 and bad answers are repeated, refusals are not; the row says whose trouble it is."""
    assert is_worth_repeating(error) is again
    assert reason_for_delay(error) is reason


def test_a_refusal_is_never_repeated() -> None:
    """Sending a refused token again at once would be of no use."""
    assert not is_worth_repeating(ReconnectRequired("revoked"))


def opened(errors: int) -> Breaker:
    breaker = Breaker()
    for _ in range(errors):
        breaker = breaker.after_error(NOW)
    return breaker


@given(moments)
def test_the_breaker_opens_at_five_errors_in_a_row(now: datetime) -> None:
    """Four errors hold nothing back; the fifth holds requests back for five minutes; an answer forgets them all."""
    assert opened(4).lets_through(now)
    assert opened(5).lets_through(now) is (now >= NOW + 300 * SECOND)
    assert opened(4).after_answer().after_error(NOW).lets_through(now)


def test_after_the_pause_the_next_error_opens_it_again() -> None:
    """Once open, a single further error begins another pause."""
    later = NOW + 300 * SECOND
    assert opened(5).lets_through(later)
    assert not opened(5).after_error(later).lets_through(later)


def test_a_person_need_not_wait_for_the_breaker() -> None:
    """Try now sends at once, and the count is kept."""
    assert opened(5).forgetting_time().lets_through(NOW)
    assert not opened(5).forgetting_time().after_error(NOW).lets_through(NOW)


@given(st.timedeltas(min_value=SECOND, max_value=2000 * DAY))
def test_a_clock_set_back_does_not_lengthen_the_pause(back: timedelta) -> None:
    """A pause that seems to lie in the future is no pause."""
    assert opened(5).lets_through(NOW - back)
