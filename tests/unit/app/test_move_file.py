"""The document of a move: what is written is read back, and nothing else is taken for one."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qbo_desktop.app.move_file import MovedConnection, MoveFile, parse_move, to_bytes
from qbo_desktop.core.connection import ReconnectBySource
from qbo_desktop.core.errors import FileProblem, UnusableFile
from qbo_desktop.core.history import HistoryEntry, HistoryEvent
from qbo_desktop.core.identity import ClientId, ConnectionKey, Environment, RealmId
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.setup import Setup

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
KEY = ConnectionKey(Environment.SANDBOX, ClientId("ABxyz"), RealmId("9341453000000001"))
BAKERY = MovedConnection(
    KEY,
    "Sandbox Bakery",
    Secret("access-canary"),
    NOON,
    Secret("refresh-canary"),
    None,
    NOON,
    labels=("north", "Größe"),
    own_name="Bakery, Main Street",
    setup="Acme Advisors",
    connected_at=NOON,
    reconnect_by_source=ReconnectBySource.INTUIT,
)
SETUP = Setup(
    "Acme Advisors",
    "Acme Books Link",
    "",
    Environment.SANDBOX,
    ClientId("ABxyz"),
    Secret("secret-canary"),
    "http://localhost:47813/callback",
    47813,
    ("com.intuit.quickbooks.accounting",),
)
ENTRY = HistoryEntry(NOON, HistoryEvent.REFRESHED, KEY, "Sandbox Bakery", detail="two\nlines", intuit_tid="1-x")
WHOLE = MoveFile((BAKERY,), (SETUP,), NOON, (ENTRY, HistoryEntry(NOON, HistoryEvent.SETUP_CHANGED, detail="Acme")))


def _document() -> dict[str, object]:
    document: dict[str, object] = json.loads(to_bytes(WHOLE))
    return document


def _connection_with(**fields: object) -> bytes:
    document = json.loads(to_bytes(WHOLE))
    document["connections"][0].update(fields)
    return json.dumps(document).encode()


def _problem(content: bytes) -> tuple[FileProblem, str | None]:
    with pytest.raises(UnusableFile) as raised:
        parse_move(content)
    assert "canary" not in repr(raised.value) + str(raised.value)
    return raised.value.problem, raised.value.field


def test_what_is_written_is_read_back() -> None:
    """Connections with labels, setups with secrets and history lines come back as they went."""
    assert parse_move(to_bytes(WHOLE)) == WHOLE


def test_the_fields_of_the_contract_are_enough() -> None:
    """A file without the fields that were added later is read."""
    document = _document()
    document.pop("moved_at")
    document.pop("history")
    document["setups"] = []
    (one,) = json.loads(json.dumps(document["connections"]))
    for added in ("setup", "connected_at", "reconnect_by_source"):
        one.pop(added)
    document["connections"] = [one]
    bare = replace(BAKERY, setup=None, connected_at=None, reconnect_by_source=None)
    assert parse_move(json.dumps(document).encode()) == MoveFile((bare,))


def test_a_newer_versions_additions_are_passed_over() -> None:
    """Unknown fields and kinds of events do not spoil a file."""
    document = _document()
    document["weather"] = "fine"
    document["history"] = [{"event": "painted"}]
    assert parse_move(json.dumps(document).encode()).history == ()


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", (FileProblem.UNREADABLE, None)),
        (b"\xff\xfe", (FileProblem.UNREADABLE, None)),
        (b"[" * 100_000, (FileProblem.UNREADABLE, None)),
        (b"[]", (FileProblem.NOT_OURS, None)),
        (b'{"format":"qbo-desktop-setup/1"}', (FileProblem.NOT_OURS, "format")),
        (b'{"format":"qbo-desktop-move/2"}', (FileProblem.TOO_NEW, "format")),
        (b'{"format":"qbo-desktop-move/1"}', (FileProblem.INVALID, "connections")),
        (b'{"format":"qbo-desktop-move/1","format":"x"}', (FileProblem.INVALID, "format")),
        (b"age-encryption.org/v1\n", (FileProblem.SEALED, None)),
        (_connection_with(realm_id="12"), (FileProblem.INVALID, "realm_id")),
        (_connection_with(environment="moon"), (FileProblem.INVALID, "environment")),
        (_connection_with(client_id="a:b"), (FileProblem.INVALID, "client_id")),
        (_connection_with(refresh_token=""), (FileProblem.INVALID, "refresh_token")),
        (_connection_with(refresh_token="canary " * 3), (FileProblem.INVALID, "refresh_token")),
        (_connection_with(refresh_token="c" * 513), (FileProblem.INVALID, "refresh_token")),
        (_connection_with(access_token=None), (FileProblem.INVALID, "access_token")),
        (_connection_with(connected_at="2026-02-30T00:00:00Z"), (FileProblem.INVALID, "connected_at")),
        (_connection_with(reconnect_by=7), (FileProblem.INVALID, "reconnect_by")),
        (_connection_with(labels=[7]), (FileProblem.INVALID, "labels")),
        (_connection_with(labels="north"), (FileProblem.INVALID, "labels")),
        (_connection_with(company_name="\ud800"), (FileProblem.INVALID, "company_name")),
        (_connection_with(reconnect_by_source="guess"), (FileProblem.INVALID, "reconnect_by_source")),
    ],
)  # fmt: skip
def test_anything_else_is_refused_by_name(content: bytes, expected: tuple[FileProblem, str | None]) -> None:
    """Each mistake is told apart, its field named and no value repeated."""
    assert _problem(content) == expected


def test_a_company_that_stands_twice_is_refused() -> None:
    """Two sets of tokens for one company: nobody could say which one lives."""
    assert _problem(to_bytes(MoveFile((BAKERY, BAKERY)))) == (FileProblem.INVALID, "connections")


def test_a_wrong_setup_is_named() -> None:
    """The keys are read as strictly as from a setup file."""
    wrong = replace(SETUP, loopback_port=80, redirect_uri="http://localhost:80/callback")
    assert _problem(to_bytes(MoveFile((BAKERY,), (wrong,)))) == (FileProblem.INVALID, "setups.redirect_uri")


@given(st.data())
def test_a_damaged_file_is_never_half_read(data: st.DataObject) -> None:
    """A cut or a changed byte gives a whole value or UnusableFile, never anything else."""
    content = bytearray(to_bytes(WHOLE))
    at = data.draw(st.integers(0, len(content) - 1))
    if data.draw(st.booleans()):
        content = content[:at]
    else:
        content[at] = data.draw(st.integers(0, 255))
    try:
        assert parse_move(bytes(content)).connections
    except UnusableFile:
        pass
