"""When a person is told, and when she is left in peace."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from unit.core.samples import DAY, HOUR, KEY, NOW, connection

from qbo_desktop.core.connection import Connection, Reason, Status
from qbo_desktop.core.identity import RealmId
from qbo_desktop.core.notices import Matter, Told, concern_of, due_concerns, remembered

TROUBLES = [
    (Status.CONNECTED, None),
    (Status.CONNECTED, Reason.UNCONFIRMED),
    (Status.RETRYING, Reason.OFFLINE),
    (Status.RETRYING, Reason.OUTAGE),
    (Status.RETRYING, Reason.KEYS_REJECTED),
    (Status.RECONNECT_REQUIRED, Reason.REVOKED),
    (Status.RECONNECT_REQUIRED, Reason.IDLE_EXPIRED),
    (Status.PAUSED, Reason.RESTORED),
    (Status.MOVED, None),
    (Status.DISCONNECTING, None),
]
AT_ONCE = (Status.RECONNECT_REQUIRED, Status.PAUSED)


def fine(now: datetime = NOW) -> Connection:
    """Connected, refreshed a moment ago, its dates far ahead."""
    return replace(
        connection(),
        last_refreshed_at=now,
        refresh_token_expires_at=now + 100 * DAY,
        reconnect_by=now + 1000 * DAY,
    )


def days_of_notices(row: Connection, days: int, every: timedelta = 6 * HOUR) -> list[int]:
    """On which days this company is told of, when it is looked at so often."""
    told: dict[str, Told] = {}
    found = []
    now = NOW
    while now < NOW + days * DAY:
        due = due_concerns([row], told, now)
        told = remembered([row], told, due, now)
        found += [(now - NOW).days] * len(due)
        now += every
    return found


def test_ahead_of_the_day_a_person_must_act() -> None:
    """Thirty, fourteen, seven, three and one days before the five-year date, and at no other time."""
    row = replace(fine(), reconnect_by=NOW + 40 * DAY, refresh_token_expires_at=NOW + 400 * DAY)
    assert days_of_notices(row, 40) == [10, 26, 33, 37, 39]


def test_a_computer_that_was_off_tells_the_nearest_mark_only() -> None:
    """Whoever comes back two days before the end is told once, and once more on the last day."""
    row = replace(fine(), reconnect_by=NOW + 2 * DAY)
    assert days_of_notices(row, 2) == [0, 1]


@pytest.mark.parametrize(("status", "reason"), TROUBLES)
def test_what_goes_on_by_itself_is_never_told(status: Status, reason: Reason | None) -> None:
    """Only what a person must do something about is told: a refusal, a restored copy, refused keys."""
    row = replace(fine(), status=status, reason=reason, noticed_at=NOW)
    expected = status in AT_ONCE or reason is Reason.KEYS_REJECTED
    assert bool(due_concerns([row], {}, NOW)) == expected
    assert days_of_notices(row, 20) == ([0] if expected else [])


def test_trouble_that_comes_again_is_told_again() -> None:
    """A company that was reconnected and is refused again is told of again, but not within a day."""
    row = replace(fine(), status=Status.RECONNECT_REQUIRED, reason=Reason.REVOKED, noticed_at=NOW)
    told = remembered([row], {}, due_concerns([row], {}, NOW), NOW)
    told = remembered([fine()], told, (), NOW + HOUR)
    again = replace(row, noticed_at=NOW + 2 * HOUR)
    assert due_concerns([again], told, NOW + 3 * HOUR) == ()
    assert len(due_concerns([again], told, NOW + 25 * HOUR)) == 1
    assert remembered([fine()], told, (), NOW + 25 * HOUR) == {}, "what is over is forgotten"


def test_the_idle_date_counts_when_refreshing_stopped() -> None:
    """A company that was not refreshed for long is told of by its idle date, and named as that."""
    row = replace(fine(), last_refreshed_at=NOW - 80 * DAY, refresh_token_expires_at=NOW + 20 * DAY)
    concern = concern_of(row, NOW)
    assert concern is not None
    assert (concern.matter, concern.ahead) == (Matter.REFRESH_BY, 30)
    assert concern_of(replace(row, last_refreshed_at=NOW), NOW) is None


def test_a_clock_that_was_years_ahead_silences_nobody() -> None:
    """What was told in a future that never was does not keep her from being told now."""
    row = replace(fine(), status=Status.RECONNECT_REQUIRED, reason=Reason.REVOKED, noticed_at=NOW)
    told = {row.key.digest(): Told(NOW + 400 * DAY, "reconnect 7")}
    assert len(due_concerns([row], told, NOW)) == 1


@settings(max_examples=200)
@given(
    st.lists(
        st.tuples(st.integers(0, 2), st.sampled_from(TROUBLES), st.integers(0, 50 * 24), st.integers(1, 40)),
        max_size=40,
    )
)
def test_at_most_one_a_day_for_each_company(
    life: list[tuple[int, tuple[Status, Reason | None], int, int]],
) -> None:
    """Whatever happens to companies, none is told of twice within 24 hours, and never what needs nobody."""
    rows = {number: replace(fine(), key=replace(KEY, realm_id=RealmId(f"93414530000{number}"))) for number in range(3)}
    told: dict[str, Told] = {}
    last: dict[str, datetime] = {}
    now = NOW
    for number, (status, reason), hours_left, pause in life:
        rows[number] = replace(
            rows[number],
            status=status,
            reason=reason,
            noticed_at=now,
            reconnect_by=now + timedelta(hours=hours_left),
        )
        due = due_concerns(rows.values(), told, now)
        for concern in due:
            name = concern.connection.key.digest()
            assert name not in last or now - last[name] >= DAY
            assert concern.connection.status not in (Status.MOVED, Status.DISCONNECTING)
            last[name] = now
        told = remembered(rows.values(), told, due, now)
        assert due_concerns(rows.values(), told, now) == ()
        now += timedelta(hours=pause)
