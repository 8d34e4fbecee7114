"""The rules of consents and tokens."""

import itertools

import pytest

from qbo_desktop.core.identity import RealmId
from qbo_desktop.demo.ledger import GrantRefused, Issue, Ledger, Outcome

REALM = RealmId("9341453000000001")
URI = "http://localhost:47813/callback"
SCOPES = ("com.intuit.quickbooks.accounting",)
DAY = 86400.0
START = 1_790_000_000.0


@pytest.fixture
def ledger() -> Ledger:
    numbers = itertools.count(1)
    return Ledger(new_value=lambda: f"value-{next(numbers)}")


def connect(ledger: Ledger, now: float = START, realm: RealmId = REALM) -> Issue:
    return ledger.exchange(ledger.consent(realm, URI, SCOPES, now).code, URI, now)


def refused(ledger: Ledger, token: str, now: float, grace: float = DAY) -> str:
    with pytest.raises(GrantRefused) as caught:
        ledger.refresh(token, grace, now)
    return caught.value.description


def test_a_new_value_has_its_full_lives(ledger: Ledger) -> None:
    """An exchange gives a value with 101 days of idle life, and five years from the consent."""
    issue = connect(ledger)
    assert (issue.outcome, issue.grant.refresh_token) == (Outcome.NEW, "value-1")
    assert (issue.refresh_expires_in, issue.hard_expires_in) == (8726400, 157680000)


def test_five_years_count_from_the_consent(ledger: Ledger) -> None:
    """A code that waited nine minutes has five years less nine minutes."""
    code = ledger.consent(REALM, URI, SCOPES, START).code
    assert ledger.exchange(code, URI, START + 540).hard_expires_in == 157680000 - 540


def test_a_code_dies_after_ten_minutes(ledger: Ledger) -> None:
    """A code is good for ten minutes and not a second longer."""
    code = ledger.consent(REALM, URI, SCOPES, START).code
    with pytest.raises(GrantRefused):
        ledger.exchange(code, URI, START + 600)
    assert ledger.exchange(code, URI, START + 599).grant.realm_id == REALM


def test_late_codes_are_forgotten(ledger: Ledger) -> None:
    """Codes that nobody exchanged do not pile up."""
    ledger.consent(REALM, URI, SCOPES, START)
    newer = ledger.consent(REALM, URI, SCOPES, START + 601)
    assert list(ledger.codes) == [newer.code]


def test_another_redirect_uri_is_refused_and_burns_nothing(ledger: Ledger) -> None:
    """The redirect URI of the exchange must be that of the authorization request."""
    code = ledger.consent(REALM, URI, SCOPES, START).code
    with pytest.raises(GrantRefused) as caught:
        ledger.exchange(code, URI + "/", START)
    assert caught.value.description == "Invalid authorization code"
    assert ledger.exchange(code, URI, START).outcome is Outcome.NEW


def test_a_code_exchanged_twice_kills_its_tokens(ledger: Ledger) -> None:
    """The second use of a code is refused, and ends the grant that the first one made."""
    code = ledger.consent(REALM, URI, SCOPES, START).code
    issue = ledger.exchange(code, URI, START)
    with pytest.raises(GrantRefused):
        ledger.exchange(code, URI, START + 1)
    assert refused(ledger, issue.grant.refresh_token, START + 2) == "Token invalid"
    assert not ledger.permits(REALM, issue.grant.generation)


def test_several_codes_wait_side_by_side(ledger: Ledger) -> None:
    """Two consents may be open at once, for two companies or for one."""
    other = RealmId("9341453000000002")
    codes = [ledger.consent(realm, URI, SCOPES, START).code for realm in (REALM, other, REALM)]
    assert [ledger.exchange(code, URI, START).grant.realm_id for code in codes] == [REALM, other, REALM]


def test_the_value_stays_for_a_day(ledger: Ledger) -> None:
    """A refresh within 24 hours answers the same value, with what is left of its life."""
    issue = ledger.refresh(connect(ledger).grant.refresh_token, DAY, START + DAY - 1)
    assert (issue.outcome, issue.grant.refresh_token) == (Outcome.SAME, "value-1")
    assert issue.refresh_expires_in == 8726400 - 86399


def test_the_value_changes_after_a_day(ledger: Ledger) -> None:
    """The first refresh 24 hours after the value's birth answers a new one with a full idle life."""
    issue = ledger.refresh(connect(ledger).grant.refresh_token, DAY, START + DAY)
    assert (issue.outcome, issue.grant.refresh_token) == (Outcome.ROTATED, "value-2")
    assert (issue.refresh_expires_in, issue.hard_expires_in) == (8726400, 157680000 - 86400)


@pytest.mark.parametrize("grace", [60.0, DAY])
def test_the_previous_value_is_honoured_for_its_grace(ledger: Ledger, grace: float) -> None:
    """Within the grace the previous value is answered with the current one; after it, it is refused."""
    first = connect(ledger).grant.refresh_token
    ledger.refresh(first, grace, START + DAY)
    again = ledger.refresh(first, grace, START + DAY + grace - 1)
    assert (again.outcome, again.grant.refresh_token) == (Outcome.REPLAYED, "value-2")
    assert refused(ledger, first, START + DAY + grace, grace) == "Incorrect or invalid refresh token"


def test_without_grace_the_previous_value_is_refused_at_once(ledger: Ledger) -> None:
    """Grace 0: a replay is refused in the same second, and the current value still works."""
    first = connect(ledger).grant.refresh_token
    second = ledger.refresh(first, 0, START + DAY).grant.refresh_token
    refused(ledger, first, START + DAY, 0)
    assert ledger.refresh(second, 0, START + DAY).outcome is Outcome.SAME


def test_a_replay_never_rotates(ledger: Ledger) -> None:
    """The previous value is answered with the current one even when that one is older than a day."""
    first = connect(ledger).grant.refresh_token
    ledger.refresh(first, 3 * DAY, START + DAY)
    assert ledger.refresh(first, 3 * DAY, START + 3 * DAY).grant.refresh_token == "value-2"


def test_only_one_previous_value_is_honoured(ledger: Ledger) -> None:
    """After two rotations the first value is refused, however long the grace."""
    first = connect(ledger).grant.refresh_token
    second = ledger.refresh(first, 10 * DAY, START + DAY).grant.refresh_token
    ledger.refresh(second, 10 * DAY, START + 2 * DAY)
    refused(ledger, first, START + 2 * DAY, 10 * DAY)


def test_an_idle_value_dies(ledger: Ledger) -> None:
    """A value that nobody refreshed is dead when the life that was answered has passed."""
    first = connect(ledger).grant.refresh_token
    assert refused(ledger, first, START + 8726400) == "Incorrect or invalid refresh token"
    assert not ledger.connected(REALM, START + 8726400)
    assert ledger.refresh(first, DAY, START + 8726399).outcome is Outcome.ROTATED


def test_nothing_outlives_five_years(ledger: Ledger) -> None:
    """Refreshed every 90 days, the connection still ends five years after the consent, as announced."""
    token, now = connect(ledger).grant.refresh_token, START
    while now + 90 * DAY < START + 157680000:
        now += 90 * DAY
        issue = ledger.refresh(token, DAY, now)
        token = issue.grant.refresh_token
    assert issue.refresh_expires_in == issue.hard_expires_in == START + 157680000 - now
    refused(ledger, token, START + 157680000)


def test_a_reconnect_starts_another_five_years(ledger: Ledger) -> None:
    """A new consent of a company has five years of its own, and the earlier refresh token is dead."""
    first = connect(ledger)
    second = connect(ledger, START + 100 * DAY)
    assert second.hard_expires_in == 157680000
    refused(ledger, first.grant.refresh_token, START + 100 * DAY)
    assert ledger.permits(REALM, first.grant.generation)


def test_a_consent_alone_changes_nothing(ledger: Ledger) -> None:
    """Until its code is exchanged, a new consent leaves the earlier tokens alone."""
    first = connect(ledger)
    ledger.consent(REALM, URI, SCOPES, START + 1)
    assert ledger.refresh(first.grant.refresh_token, DAY, START + 2).outcome is Outcome.SAME


def test_a_reconnect_after_a_revocation_leaves_old_access_tokens_dead(ledger: Ledger) -> None:
    """Access tokens of a revoked consent do not come back with the next one."""
    first = connect(ledger)
    ledger.revoke_company(REALM)
    second = connect(ledger, START + 1)
    assert not ledger.permits(REALM, first.grant.generation)
    assert ledger.permits(REALM, second.grant.generation)


def test_revocation_ends_everything_once(ledger: Ledger) -> None:
    """The current value can be revoked; a second time, and for unknown values, it is refused."""
    issue = connect(ledger)
    assert ledger.revoke_token(issue.grant.refresh_token, DAY, START)
    assert not ledger.revoke_token(issue.grant.refresh_token, DAY, START)
    assert not ledger.revoke_token("never seen", DAY, START)
    assert refused(ledger, issue.grant.refresh_token, START) == "Token invalid"
    assert not ledger.permits(REALM, issue.grant.generation)


def test_a_stale_value_revokes_only_within_its_grace(ledger: Ledger) -> None:
    """A previous value whose grace is over revokes nothing; while it is honoured, it does."""
    first = connect(ledger).grant.refresh_token
    ledger.refresh(first, 60, START + DAY)
    assert not ledger.revoke_token(first, 60, START + DAY + 60)
    assert ledger.connected(REALM, START + DAY + 60)
    assert ledger.revoke_token(first, 60, START + DAY + 59)


def test_a_dead_value_cannot_be_revoked(ledger: Ledger) -> None:
    """An idle death is a death for revocation too."""
    first = connect(ledger).grant.refresh_token
    assert not ledger.revoke_token(first, DAY, START + 8726400)


def test_a_rotation_elsewhere_is_a_rotation(ledger: Ledger) -> None:
    """Another program's refresh makes our value the previous one, with its grace; access tokens live on."""
    issue = connect(ledger)
    assert ledger.rotate_elsewhere(REALM, START + 1)
    assert ledger.permits(REALM, issue.grant.generation)
    assert ledger.refresh(issue.grant.refresh_token, DAY, START + 2).outcome is Outcome.REPLAYED
    refused(ledger, issue.grant.refresh_token, START + 2, 0)


def test_only_a_live_company_rotates_elsewhere(ledger: Ledger) -> None:
    """Without a live grant nobody has anything to rotate."""
    assert not ledger.rotate_elsewhere(REALM, START)
    connect(ledger)
    ledger.revoke_company(REALM)
    assert not ledger.rotate_elsewhere(REALM, START)


def test_a_clock_that_went_back_hurts_nobody(ledger: Ledger) -> None:
    """A day before its birth a value still answers, unchanged."""
    first = connect(ledger).grant.refresh_token
    assert ledger.refresh(first, DAY, START - DAY).outcome is Outcome.SAME


def test_no_token_shows_in_a_repr(ledger: Ledger) -> None:
    """Grants and codes print without their values."""
    pending = ledger.consent(REALM, URI, SCOPES, START)
    issue = ledger.exchange(pending.code, URI, START)
    shown = repr(pending) + repr(issue)
    assert pending.code not in shown
    assert issue.grant.refresh_token not in shown
