"""How events change a connection, and what a person then has to do."""

import random
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from unit.core.samples import (
    DAY,
    HOUR,
    KEY,
    NOW,
    clocks,
    connection,
    consent,
    consents,
    happenings,
    moments,
    new_connections,
    other_happenings,
    refresh,
)

from qbo_desktop.core.connection import Connection, Reason, ReconnectBySource, Status, act_by, in_order_of_need
from qbo_desktop.core.happenings import (
    DELAYS,
    REFUSALS,
    AccessLost,
    Confirmed,
    Consented,
    Delayed,
    DisconnectOwed,
    Happening,
    MovedAway,
    Refreshed,
    Refused,
    Restored,
    SubscriptionEnded,
    Unreadable,
)
from qbo_desktop.core.identity import RealmId, SetupId
from qbo_desktop.core.tokens import FIVE_YEARS
from qbo_desktop.core.transitions import apply, cause_of_refusal, consented

REASONS: dict[Status, frozenset[Reason | None]] = {
    Status.CONNECTED: frozenset({None, Reason.SUBSCRIPTION_ENDED, Reason.UNCONFIRMED}),
    Status.RETRYING: DELAYS,
    Status.RECONNECT_REQUIRED: REFUSALS,
    Status.PAUSED: frozenset({Reason.RESTORED}),
    Status.MOVED: frozenset({None}),
    Status.DISCONNECTING: frozenset({None}),
}
LATER = NOW + DAY
OFFLINE = Delayed(LATER, Reason.OFFLINE, LATER + HOUR, 503, "1-tid")
REVOKED = Refused(LATER, Reason.REVOKED, 400, "invalid_grant", "1-tid")


def after(*events: Happening) -> Connection:
    row = connection()
    for event in events:
        row = apply(row, event)
    return row


@given(new_connections, st.lists(happenings, max_size=12))
def test_every_state_has_a_reason_of_the_contract(row: Connection, events: list[Happening]) -> None:
    """In any order of events status and reason are a pair that the contract knows, and the dates fit the state."""
    for event in events:
        row = apply(row, event)
        assert row.reason in REASONS[row.status]
        assert (row.retry_at is None) or row.status in (Status.RETRYING, Status.DISCONNECTING)
        assert row.noticed_at is not None or row.status is Status.CONNECTED
        assert (row.held_by is not None) is (row.status is Status.MOVED)


@given(new_connections, st.text(min_size=1), st.lists(other_happenings, max_size=12))
def test_a_moved_connection_comes_back_by_a_consent_only(row: Connection, holder: str, events: list[Happening]) -> None:
    """After a move no event but a consent makes it anything but moved, nor gives it dates of tokens again."""
    moved = apply(row, MovedAway(LATER, holder))
    for event in events:
        moved = apply(moved, event)
    assert moved.status is Status.MOVED
    assert moved.access_token_expires_at is None
    assert moved.refresh_token_expires_at is None
    back = apply(moved, consent(LATER))
    assert (back.status, back.held_by) == (Status.CONNECTED, None)


@given(new_connections, st.lists(happenings, max_size=12))
def test_only_an_accepted_token_makes_it_connected(row: Connection, events: list[Happening]) -> None:
    """It becomes connected by a consent or a refresh; by CompanyInfo only where the API had refused it."""
    for event in events:
        before, row = row, apply(row, event)
        if row.status is Status.CONNECTED and before.status is not Status.CONNECTED:
            api_relents = isinstance(event, Confirmed) and before.reason is Reason.ACCESS_LOST
            assert isinstance(event, Consented | Refreshed) or api_relents


@pytest.mark.parametrize("aside", [Restored(LATER), DisconnectOwed(LATER)], ids=lambda event: type(event).__name__)
@pytest.mark.parametrize(
    "event",
    [OFFLINE, Confirmed(LATER, "New Name"), SubscriptionEnded(LATER), AccessLost(LATER)],
    ids=lambda event: type(event).__name__,
)
def test_what_the_network_says_does_not_undo_a_persons_word(aside: Happening, event: Happening) -> None:
    """A paused or disconnecting row stays so, whatever arrives late, until its token is accepted."""
    row = after(aside)
    assert apply(row, event).status is row.status
    assert apply(apply(row, event), refresh(LATER)).status is Status.CONNECTED


@given(new_connections, st.lists(other_happenings, max_size=12))
def test_the_five_year_date_moves_only_when_an_answer_told_it(row: Connection, events: list[Happening]) -> None:
    """Without a new consent `reconnect_by` is the last date that Intuit told, or the consent's own."""
    for event in events:
        before, row = row, apply(row, event)
        told = event.clocks.reconnect_by if isinstance(event, Refreshed) else None
        if told is None or before.status is Status.MOVED:
            assert (row.reconnect_by, row.reconnect_by_source) == (before.reconnect_by, before.reconnect_by_source)
        else:
            assert (row.reconnect_by, row.reconnect_by_source) == (told, ReconnectBySource.INTUIT)


@given(new_connections, st.lists(happenings, max_size=12))
def test_no_event_changes_what_the_connection_is(row: Connection, events: list[Happening]) -> None:
    """Key, setup, labels, generation and skew are nobody's to change here, and a known name is never forgotten."""
    row = replace(row, labels=("north",), generation=7, skew_seconds=3.0)
    for event in events:
        before, row = row, apply(row, event)
        assert (row.key, row.setup_id, row.labels, row.generation) == (before.key, "setup", ("north",), 7)
        assert row.company_name is not None or before.company_name is None
        assert row.skew_seconds == 3.0


@given(consents)
def test_a_consent_starts_all_clocks(event: Consented) -> None:
    """The five years count from the consent where Intuit does not tell them; an unread name is unconfirmed."""
    row = consented(KEY, SetupId("setup"), "Acme Advisors", event)
    told = event.clocks.reconnect_by
    assert row.reconnect_by == (told or event.at + FIVE_YEARS)
    assert row.reconnect_by_source is (ReconnectBySource.INTUIT if told else ReconnectBySource.ESTIMATED)
    assert row.connected_at == row.last_refreshed_at == row.last_rotated_at == event.at
    assert row.reason is (Reason.UNCONFIRMED if event.unconfirmed else None)
    assert row.may_refresh


def test_a_new_consent_repairs_everything_and_forgets_no_name() -> None:
    """Reconnecting clears trouble and evidence; what the new consent does not tell of name and person stays known."""
    row = apply(after(REVOKED), Consented(LATER, clocks(LATER), None, unconfirmed=True))
    assert (row.status, row.reason, row.noticed_at) == (Status.CONNECTED, Reason.UNCONFIRMED, None)
    assert (row.company_name, row.connected_by, row.oauth_error) == ("Sandbox Bakery", "Pat", None)
    assert row.reconnect_by == LATER + FIVE_YEARS


def test_a_refresh_moves_its_own_dates() -> None:
    """The rotation's date moves only when the value changed; an idle date that is not told stays."""
    told = LATER + 5 * DAY
    row = after(refresh(LATER, rotated=True, told=told))
    assert (row.last_refreshed_at, row.last_rotated_at, row.reconnect_by) == (LATER, LATER, told)
    silent = apply(row, Refreshed(told, clocks(told, idle=None), rotated=False, rotated_elsewhere=True))
    assert (silent.last_refreshed_at, silent.last_rotated_at, silent.rotated_elsewhere_at) == (told, LATER, told)
    assert silent.refresh_token_expires_at == row.refresh_token_expires_at


def test_a_refresh_that_works_ends_waiting_and_refusal() -> None:
    """Offline, and even a refusal that a person had sent again, are over with an accepted token."""
    for row in (after(OFFLINE), after(REVOKED), after(Restored(LATER)), after(Unreadable(LATER))):
        well = apply(row, refresh(LATER + HOUR))
        assert (well.status, well.reason, well.noticed_at, well.retry_at) == (Status.CONNECTED, None, None, None)
        assert (well.http_status, well.oauth_error) == (None, None)


@pytest.mark.parametrize("between", [OFFLINE, REVOKED, Restored(LATER)], ids=lambda event: type(event).__name__)
def test_a_name_stays_unconfirmed_until_it_was_read(between: Happening) -> None:
    """Neither a refresh nor a trouble in between makes an unread name confirmed; reading it does."""
    row = apply(connection(), consent(NOW, unconfirmed=True))
    assert apply(row, refresh(LATER)).reason is Reason.UNCONFIRMED
    row = apply(apply(row, between), refresh(LATER))
    assert row.reason is Reason.UNCONFIRMED
    assert apply(row, Confirmed(LATER, "Sandbox Bakery")).reason is None


@pytest.mark.parametrize("between", [OFFLINE, REVOKED, Restored(LATER)], ids=lambda event: type(event).__name__)
def test_an_ended_subscription_is_asked_about_again(between: Happening) -> None:
    """It outlives a refresh; where another reason covered it, the company is to be read again afterwards."""
    ended = after(SubscriptionEnded(LATER))
    assert (ended.status, ended.reason, ended.checked_at) == (Status.CONNECTED, Reason.SUBSCRIPTION_ENDED, LATER)
    assert apply(ended, SubscriptionEnded(LATER + DAY)).noticed_at == LATER
    refreshed = apply(ended, refresh(LATER))
    assert (refreshed.reason, refreshed.noticed_at) == (Reason.SUBSCRIPTION_ENDED, LATER)
    assert apply(apply(ended, between), refresh(LATER)).checked_at is None
    assert apply(ended, Confirmed(LATER, None)) == replace(connection(), checked_at=LATER)


def test_reading_the_company_does_not_end_an_outage() -> None:
    """While refreshing fails, CompanyInfo may still answer: the row goes on retrying, with the new name."""
    row = apply(after(OFFLINE), Confirmed(LATER + HOUR, "New Name"))
    assert (row.status, row.reason, row.retry_at) == (Status.RETRYING, Reason.OFFLINE, LATER + HOUR)
    assert (row.company_name, row.checked_at) == ("New Name", LATER + HOUR)
    assert apply(row, SubscriptionEnded(LATER)).reason is Reason.OFFLINE


def test_lost_access_is_not_cured_by_refreshing() -> None:
    """Refreshing works on while the API refuses the data, so only the API or a consent ends it."""
    lost = after(AccessLost(LATER))
    refreshed = apply(lost, refresh(LATER + DAY))
    assert (refreshed.status, refreshed.reason) == (Status.RECONNECT_REQUIRED, Reason.ACCESS_LOST)
    assert refreshed.noticed_at == LATER
    assert apply(refreshed, Confirmed(LATER, None)).status is Status.CONNECTED
    assert apply(after(REVOKED), AccessLost(LATER)).reason is Reason.REVOKED


def test_a_delay_keeps_its_beginning_and_a_refusal_its_evidence() -> None:
    """Trouble dates from when it was first noticed, and a later delay does not wipe out what a refusal showed."""
    again = apply(after(OFFLINE), Delayed(LATER + DAY, Reason.OUTAGE, None, 500))
    assert (again.reason, again.noticed_at, again.http_status, again.intuit_tid) == (Reason.OUTAGE, LATER, 500, "1-tid")
    refused = after(REVOKED)
    assert (refused.http_status, refused.oauth_error, refused.intuit_tid) == (400, "invalid_grant", "1-tid")
    assert apply(refused, Delayed(LATER + DAY, Reason.OFFLINE, LATER)) == refused
    assert apply(refused, Refused(LATER + DAY, Reason.IDLE_EXPIRED)).noticed_at == LATER


def test_an_owed_revocation_is_repeated_and_ends_as_it_began() -> None:
    """A disconnecting row takes the next time to try; a refused refresh leaves it to be forgotten."""
    owed = after(DisconnectOwed(LATER))
    delayed = apply(owed, OFFLINE)
    assert (delayed.status, delayed.retry_at, delayed.http_status) == (Status.DISCONNECTING, OFFLINE.retry_at, 503)
    assert apply(delayed, DisconnectOwed(LATER + DAY)).noticed_at == LATER
    assert apply(owed, REVOKED) == owed


def test_an_older_copy_of_a_moved_row_is_still_moved() -> None:
    """Neither a backup nor a wish to disconnect touches tokens that somebody else holds."""
    moved = after(MovedAway(LATER, "Kim"))
    assert apply(moved, Restored(LATER)) == moved
    assert apply(moved, DisconnectOwed(LATER)) == moved
    assert apply(moved, MovedAway(LATER + DAY, "Lee")).held_by == "Lee"


def test_a_row_without_a_name_shows_its_realm_id() -> None:
    """The display name is the company's, or the realm ID until it is known."""
    assert connection().display_name == "Sandbox Bakery"
    assert replace(connection(), company_name=None).display_name == KEY.realm_id


@given(moments)
def test_a_person_has_until_the_five_year_date_while_refreshing_works(now: datetime) -> None:
    """The idle date counts only once 48 hours have passed without a refresh, for working and for retrying rows."""
    for row in (connection(), replace(after(OFFLINE), last_refreshed_at=NOW)):
        idle = row.refresh_token_expires_at
        assert idle is not None
        expected = min(idle, row.reconnect_by) if now - NOW >= timedelta(hours=48) else row.reconnect_by
        assert act_by(row, now) == expected
        assert act_by(replace(row, refresh_token_expires_at=None), now) == row.reconnect_by


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (after(REVOKED), LATER),
        (replace(after(REVOKED), noticed_at=None), NOW),
        (after(Restored(LATER)), NOW),
        (after(MovedAway(LATER, "Kim")), None),
        (after(DisconnectOwed(LATER)), None),
    ],
    ids=["refused", "refused, unknown since when", "restored", "moved", "disconnecting"],
)
def test_the_other_states_have_their_own_day(row: Connection, expected: datetime | None) -> None:
    """A refusal dates from when it was noticed, a restored row is due now, and a row that is leaving needs nobody."""
    assert act_by(row, NOW) == expected


@given(st.lists(new_connections, max_size=8), st.lists(happenings, max_size=8), moments, st.randoms())
def test_the_order_of_need_does_not_depend_on_the_order_given(
    rows: list[Connection], events: list[Happening], now: datetime, shuffle: random.Random
) -> None:
    """Different companies have exactly one order, by the day to act; those that need nobody come last."""
    distinct = {row.key: row for row in rows}
    changed = [apply(row, event) for row, event in zip(distinct.values(), events, strict=False)]
    listed = in_order_of_need(changed, now)
    mixed = list(changed)
    shuffle.shuffle(mixed)
    assert in_order_of_need(mixed, now) == listed
    assert in_order_of_need(listed, now) == listed
    days = [act_by(row, now) for row in listed]
    told = [day for day in days if day is not None]
    assert days == [*told, *[None] * (len(days) - len(told))]
    assert told == sorted(told)


def test_what_people_see_as_one_second_is_sorted_by_name() -> None:
    """Two dates within one second are equal in the document: the name decides, in any case, then the realm ID."""
    late = replace(connection(), company_name="apple", reconnect_by=NOW + timedelta(microseconds=900_000))
    early = replace(connection(), company_name="Banana", reconnect_by=NOW)
    twin = replace(early, key=replace(KEY, realm_id=RealmId("9341453000000002")))
    assert in_order_of_need([twin, early, late], NOW) == [late, early, twin]


@pytest.mark.parametrize(
    ("now", "seen", "interrupted", "works", "expected"),
    [
        (NOW + FIVE_YEARS, None, True, True, Reason.HARD_EXPIRED),
        (NOW + 100 * DAY, None, True, True, Reason.IDLE_EXPIRED),
        (LATER, None, True, True, Reason.INTERRUPTED),
        (LATER, LATER, True, None, Reason.INTERRUPTED),
        (LATER, LATER, True, False, Reason.REVOKED),
        (LATER, None, False, True, Reason.USED_ELSEWHERE),
        (LATER, LATER, False, None, Reason.USED_ELSEWHERE),
        (LATER + 8 * DAY, LATER, False, None, Reason.REVOKED),
        (LATER, LATER, False, False, Reason.REVOKED),
        (LATER, None, False, None, Reason.REVOKED),
    ],
)
def test_the_cause_of_a_refusal_is_chosen_by_evidence(
    now: datetime, seen: datetime | None, *, interrupted: bool, works: bool | None, expected: Reason
) -> None:
    """Passed dates first, then a cut-off refresh, then signs of another program, otherwise a revocation."""
    row = replace(connection(), rotated_elsewhere_at=seen)
    assert cause_of_refusal(row, now, interrupted=interrupted, access_token_works=works) is expected


def test_an_unknown_idle_date_is_no_cause() -> None:
    """Without an idle date the other evidence decides."""
    row = replace(connection(), refresh_token_expires_at=None)
    cause = cause_of_refusal(row, NOW + 200 * DAY, interrupted=False, access_token_works=None)
    assert cause is Reason.REVOKED
