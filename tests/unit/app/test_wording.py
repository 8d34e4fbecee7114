"""Every error and every state has a sentence of its own, in words that a person knows."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from qbo_desktop.app import check_wording, usage_wording
from qbo_desktop.app.readiness import Check
from qbo_desktop.app.sentences import Sentence, Wording
from qbo_desktop.app.setup_review import review
from qbo_desktop.app.state_wording import StateWording, of_connection
from qbo_desktop.app.wording import of_error
from qbo_desktop.app.wrong_company import NamedWrongCompany
from qbo_desktop.core import errors
from qbo_desktop.core.connection import Connection, Reason, ReconnectBySource, Status
from qbo_desktop.core.errors import FileProblem, QboDesktopError
from qbo_desktop.core.happenings import DELAYS, REFUSALS
from qbo_desktop.core.identity import ClientId, ConnectionKey, Environment, RealmId, SetupId
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.setup import ACCOUNTING_SCOPE, Setup
from qbo_desktop.vault.placement import FolderUnsuitable
from qbo_desktop.vault.records import Backup, DamagedWithBackup

FORBIDDEN = re.compile(
    r"\b(tokens?|oauth|grants?|realms?|scopes?|callback|loopback|invalid_grant|401|QBO)\b", re.IGNORECASE
)
BAKERY = ConnectionKey(Environment.SANDBOX, ClientId("ABx1"), RealmId("9341453000000001"))
GARAGE = replace(BAKERY, realm_id=RealmId("9341453000000002"))
NOW = datetime(2026, 11, 23, 20, tzinfo=UTC)
WITH_ARGUMENTS: dict[type[QboDesktopError], QboDesktopError] = {
    errors.ReconnectRequired: errors.ReconnectRequired(Reason.REVOKED),
    errors.WrongCompany: errors.WrongCompany(expected=BAKERY.realm_id, chosen=GARAGE.realm_id, already_here=True),
    errors.LoopbackUnavailable: errors.LoopbackUnavailable(47813),
    errors.UnusableFile: errors.UnusableFile(FileProblem.NOT_OURS),
    errors.Ambiguous: errors.Ambiguous(("Sandbox Bakery", "Sandbox Garage")),
    errors.Usage: errors.Usage(detail="min_life"),
}
SEVERAL = (errors.ReconnectRequired, errors.Usage)  # their reasons and details have sentences of their own
SPECIAL: dict[str, QboDesktopError] = {
    "passphrase": errors.VaultLocked(detail="passphrase"),
    "key changed": errors.VaultLocked(detail="key changed"),
    "synced": FolderUnsuitable(detail="Dropbox"),
    "network drive": FolderUnsuitable(detail="network drive"),
    "no setup": errors.NotFound(detail="setup"),
    "refused request": errors.AuthorizationDenied(oauth_error="invalid_scope"),
    "new company": NamedWrongCompany(expected=BAKERY, expected_name="Sandbox Bakery", chosen=GARAGE, chosen_name=None),
    **{f"file {problem}": errors.UnusableFile(problem) for problem in (FileProblem.TOO_NEW, FileProblem.SEALED)},
    "file field": errors.UnusableFile(FileProblem.INVALID, field="redirect_uri"),
    **{
        f"vault {part}": errors.VaultDamaged(detail=part)
        for part in ("permissions", "setups", "pending", "aside", "backups", "missing")
    },
    "backup offered": DamagedWithBackup(Backup(Path("backup.db"), NOW), None),
    "kept elsewhere": errors.VaultFull(detail="/home/pat/state/kept.sealed"),
}


def leaves(kind: type[QboDesktopError] = QboDesktopError) -> Iterator[type[QboDesktopError]]:
    """Every error of the core that is raised: those without others below them, and AuthorizationFailed itself."""
    below = [one for one in kind.__subclasses__() if one.__module__ == errors.__name__]
    if not below or kind is errors.AuthorizationFailed:
        yield kind
    for one in below:
        yield from leaves(one)


EVERY_ERROR: dict[str, QboDesktopError] = {
    **{kind.__name__: WITH_ARGUMENTS.get(kind) or kind() for kind in leaves() if kind not in SEVERAL},
    **SPECIAL,
    **{f"reason {reason}": errors.ReconnectRequired(reason) for reason in sorted({*REFUSALS, Reason.RESTORED})},
    **{f"status {status}": errors.ReconnectRequired(status) for status in (Status.MOVED, Status.DISCONNECTING)},
    **{f"usage {detail}": errors.Usage(detail=detail) for detail in usage_wording._USAGE},
}


def parts(wording: Wording) -> list[Sentence]:
    return [part for part in (wording.title, wording.what, wording.todo) if part is not None]


def fit_to_be_read(sentence: Sentence) -> str:
    text = sentence.english()
    assert not re.search(r"[{}]|\?\?", text), text
    assert not FORBIDDEN.search(sentence.template), sentence.template
    assert text[0].isupper() or not text[0].isalpha(), text
    assert "!" not in text
    return text


@pytest.mark.parametrize("name", EVERY_ERROR)
def test_error_can_be_read(name: str) -> None:
    """Every error is said in a person's words, with every placeholder filled, and the company's name in its place."""
    wording = of_error(EVERY_ERROR[name], "Sandbox Bakery", "Sandbox Garage")
    texts = [fit_to_be_read(part) for part in parts(wording)]
    assert wording.todo is not None
    assert "?" not in "".join(texts) or "usage" in name or name in ("NotFound", "Bug", "LoopbackUnavailable"), texts
    assert "mistake" not in texts[0] or name == "Bug", "an error that nobody wrote a sentence for"


def test_errors_differ() -> None:
    """No two errors are told in the same words."""
    told: dict[str, str] = {}
    for name, error in EVERY_ERROR.items():
        wording = of_error(error, "Sandbox Bakery", "Sandbox Garage")
        text = " ".join(part.english() for part in parts(wording))
        assert text not in told, f"{name} reads like {told.get(text)}"
        told[text] = name


def test_wrong_company_needs_no_lookup() -> None:
    """The error knows both names, so that no front shows a number."""
    error = NamedWrongCompany(
        expected=BAKERY, expected_name="Sandbox Bakery", chosen=GARAGE, chosen_name="Sandbox Garage"
    )
    assert error.code == "wrong_company"
    text = " ".join(part.english() for part in parts(of_error(error)))
    assert "reconnecting Sandbox Bakery but chose Sandbox Garage" in text
    assert "9341453" not in text


def row(status: Status, reason: Reason | None) -> Connection:
    return Connection(
        key=BAKERY,
        setup_id=SetupId("1"),
        setup="Acme Advisors",
        company_name="Sandbox Bakery",
        status=status,
        reason=reason,
        connected_at=NOW,
        last_refreshed_at=NOW,
        last_rotated_at=NOW,
        reconnect_by=NOW + timedelta(days=1800),
        reconnect_by_source=ReconnectBySource.INTUIT,
        access_token_expires_at=NOW + timedelta(hours=1),
        refresh_token_expires_at=NOW + timedelta(days=100),
        held_by="Consultant" if status is Status.MOVED else None,
    )


STATES = [
    row(Status.CONNECTED, None),
    row(Status.CONNECTED, Reason.SUBSCRIPTION_ENDED),
    row(Status.CONNECTED, Reason.UNCONFIRMED),
    *(row(Status.RETRYING, reason) for reason in sorted(DELAYS)),
    *(row(Status.RECONNECT_REQUIRED, reason) for reason in sorted(REFUSALS)),
    row(Status.PAUSED, Reason.RESTORED),
    row(Status.MOVED, None),
    row(Status.DISCONNECTING, None),
    replace(row(Status.CONNECTED, None), reconnect_by=NOW + timedelta(days=20)),
    replace(row(Status.CONNECTED, None), refresh_token_expires_at=NOW + timedelta(days=3)),
    replace(row(Status.CONNECTED, None), refresh_token_expires_at=None),
]


def test_states_are_all_looked_at() -> None:
    """No status and no reason is missing below."""
    assert {state.status for state in STATES} == set(Status)
    assert {state.reason for state in STATES} == {None, *Reason}


def test_states_can_be_read_and_differ() -> None:
    """Every state has a badge and a sentence of its own that a person can read."""
    told: set[str] = set()
    worded: list[StateWording] = [of_connection(state, NOW) for state in STATES]
    worded.append(of_connection(STATES[0], NOW, refreshing=True))
    for one in worded:
        fit_to_be_read(one.badge)
        told.add(fit_to_be_read(one.sentence))
    assert len(told) == len(worded)


def test_what_was_pasted() -> None:
    """Nonsense is not called an earlier try, and an earlier try is not called nonsense."""
    titles = [of_error(errors.StateMismatch(detail=detail)).title.english() for detail in ("unreadable", "not_waiting")]
    assert titles == ["That is not the address of the page", "That page was from an earlier try"]


@pytest.mark.parametrize("name", ["keys", "network", "clock", "port", "redirect_uri", "vault"])
def test_checks_can_be_read(name: str) -> None:
    """Each check has a sentence for passing, and says what to do when it failed."""
    passed = check_wording.worded(Check(name, ok=True))
    fit_to_be_read(passed.what)
    failed = check_wording.worded(Check(name, ok=False, error=errors.NetworkUnavailable()))
    assert failed.todo is not None
    assert fit_to_be_read(failed.what) != passed.what.english()
    clock = check_wording.worded(Check("clock", ok=False, seconds=-601))
    assert fit_to_be_read(clock.what) == "The computer's clock is 10 minutes off."


@pytest.mark.parametrize("environment", Environment)
@pytest.mark.parametrize("made_by", ["", "Pat"])
def test_review_can_be_read(environment: Environment, made_by: str) -> None:
    """The page before a setup is stored leaves nothing unsaid and nothing unfilled."""
    endpoints = None
    if environment is Environment.CUSTOM:
        from qbo_desktop.core.setup import Endpoints

        base = "https://intuit.example.com"
        endpoints = Endpoints(authorization=base, token=base, revocation=base, api_base=base)
    setup = Setup(
        name="Acme Advisors",
        app_name="Acme Books Link",
        made_by=made_by,
        environment=environment,
        client_id=ClientId("ABx1"),
        client_secret=Secret("secret"),
        redirect_uri="https://connect.example.com/quickbooks/",
        loopback_port=47813,
        scopes=(ACCOUNTING_SCOPE,),
        endpoints=endpoints,
    )
    texts = [fit_to_be_read(sentence) for sentence in review(setup, replaces=True)]
    assert len(texts) == 6
    assert any("connect.example.com" in text for text in texts)
