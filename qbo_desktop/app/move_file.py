"""The document of a move (`qbo-desktop-move/1`): whole connections on their way to their next and only holder.

It holds refresh tokens and perhaps client secrets, so it is only ever written sealed, and errors repeat nothing of it.
Fields beyond the contract's are optional when read: `own_name`, `setup`, `connected_at`, `reconnect_by_source` of a
connection, and `moved_at` and `history` of the whole.
"""

import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import TypeVar

from qbo_desktop.app.moments import rfc3339
from qbo_desktop.app.sealing import LARGEST_CONTENT
from qbo_desktop.core.connection import Connection, ReconnectBySource
from qbo_desktop.core.errors import FileProblem, UnusableFile
from qbo_desktop.core.history import HistoryEntry, HistoryEvent
from qbo_desktop.core.identity import ClientId, ConnectionKey, Environment, RealmId
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.setup import Setup, parse_setup, setup_document
from qbo_desktop.core.tokens import LONGEST_ACCESS_TOKEN, LONGEST_REFRESH_TOKEN

FORMAT = "qbo-desktop-move/1"
MOST_CONNECTIONS = 20_000
MOST_SETUPS = 1_000
MOST_HISTORY = 50_000
MOST_LABELS = 100
LONGEST_TEXT = 1_000
_REALM_ID = re.compile(r"[0-9]{10,19}")
_CLIENT_ID = re.compile(r"[\x21-\x39\x3b-\x7e]{1,2048}")
_TOKEN = re.compile(r"[\x21-\x7e]+")
_TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")
_NEWER = re.compile(r"qbo-desktop-move/[1-9][0-9]*")
_SEALS = (b"age-encryption.org/", b"-----BEGIN AGE")
_FIELDS = frozenset({"format", "connections", "setups", "moved_at", "history"})
_EVENTS = frozenset(event.value for event in HistoryEvent)
_Choice = TypeVar("_Choice", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class MovedConnection:
    """One company with its tokens and the dates of both (aware UTC, whole seconds); None is unknown.

    `setup` is the name that its setup had at the former holder: it tells a person which keys are meant.
    """

    key: ConnectionKey
    company_name: str | None
    access_token: Secret
    access_token_expires_at: datetime
    refresh_token: Secret
    refresh_token_expires_at: datetime | None
    reconnect_by: datetime | None
    labels: tuple[str, ...] = ()
    own_name: str | None = None
    setup: str | None = None
    connected_at: datetime | None = None
    reconnect_by_source: ReconnectBySource | None = None


@dataclass(frozen=True, slots=True)
class MoveFile:
    """All that one move carries; `history` (newest first) and all setups travel to a new computer only."""

    connections: tuple[MovedConnection, ...]
    setups: tuple[Setup, ...] = ()
    moved_at: datetime | None = None
    history: tuple[HistoryEntry, ...] = ()


def moved_connection(connection: Connection, access_token: Secret, refresh_token: Secret) -> MovedConnection:
    """What travels of a row that was just refreshed. Raises ValueError where no end of the access token is known."""
    if connection.access_token_expires_at is None:
        raise ValueError("a row without an access token")
    return MovedConnection(
        key=connection.key,
        company_name=connection.company_name,
        access_token=access_token,
        access_token_expires_at=connection.access_token_expires_at,
        refresh_token=refresh_token,
        refresh_token_expires_at=connection.refresh_token_expires_at,
        reconnect_by=connection.reconnect_by,
        labels=connection.labels,
        own_name=connection.own_name,
        setup=connection.setup,
        connected_at=connection.connected_at,
        reconnect_by_source=connection.reconnect_by_source,
    )


def to_bytes(move: MoveFile) -> bytes:
    """The document, tokens included: to be sealed, never written plain. `parse_move` reads it back."""
    document: dict[str, object] = {
        "format": FORMAT,
        "connections": [_connection_document(one) for one in move.connections],
        "setups": [json.loads(setup_document(setup)) for setup in move.setups],
        "moved_at": _moment(move.moved_at),
    }
    if move.history:
        document["history"] = [_entry_document(entry) for entry in move.history]
    return (json.dumps(document, ensure_ascii=False, separators=(",", ":")) + "\n").encode()


def parse_move(content: bytes) -> MoveFile:
    """Read an opened move. Raises UnusableFile, which names the field that is wrong and repeats no value:

    `sealed` (open it first), `unreadable`, `not_ours`, `too_new`, `invalid` (`connections` also for none, too many and
    one that stands twice). Fields that only a newer version knows are passed over.
    """
    document = _document(content)
    connections = tuple(_connection(one) for one in _list(document, "connections", MOST_CONNECTIONS))
    if not connections or len({one.key for one in connections}) != len(connections):
        raise UnusableFile(FileProblem.INVALID, field="connections")
    return MoveFile(
        connections=connections,
        setups=tuple(_setup(one) for one in _list(document, "setups", MOST_SETUPS)),
        moved_at=_optional_time(document, "moved_at"),
        history=tuple(_entry(one) for one in _list(document, "history", MOST_HISTORY) if _is_known(one)),
    )


def _connection_document(one: MovedConnection) -> dict[str, object]:
    return {
        "realm_id": one.key.realm_id,
        "company_name": one.company_name,
        "environment": one.key.environment,
        "client_id": one.key.client_id,
        "access_token": one.access_token.reveal(),
        "access_token_expires_at": rfc3339(one.access_token_expires_at),
        "refresh_token": one.refresh_token.reveal(),
        "refresh_token_expires_at": _moment(one.refresh_token_expires_at),
        "reconnect_by": _moment(one.reconnect_by),
        "labels": list(one.labels),
        "own_name": one.own_name,
        "setup": one.setup,
        "connected_at": _moment(one.connected_at),
        "reconnect_by_source": one.reconnect_by_source,
    }


def _entry_document(entry: HistoryEntry) -> dict[str, object]:
    key = entry.key
    return {
        "at": rfc3339(entry.at),
        "event": entry.event,
        "environment": None if key is None else key.environment,
        "client_id": None if key is None else key.client_id,
        "realm_id": None if key is None else key.realm_id,
        "company_name": _shortened(entry.company_name),
        "result": _shortened(entry.result),
        "detail": _shortened(entry.detail),
        "intuit_tid": _shortened(entry.intuit_tid),
    }


def _moment(value: datetime | None) -> str | None:
    return None if value is None else rfc3339(value)


def _shortened(text: str | None) -> str | None:
    """A line of the history must not keep a connection from moving."""
    return None if text is None else text.encode("utf-8", "replace").decode()[:LONGEST_TEXT]


def _document(content: bytes) -> dict[str, object]:
    if content.startswith(_SEALS):
        raise UnusableFile(FileProblem.SEALED)
    if len(content) > LARGEST_CONTENT:
        raise UnusableFile(FileProblem.NOT_OURS)
    try:
        document = json.loads(content, object_pairs_hook=_without_doubles)
        readable = True
    except (ValueError, RecursionError):
        readable = False
    if not readable:  # raised out here, since the parser's own error holds the whole file, tokens included
        raise UnusableFile(FileProblem.UNREADABLE)
    if not isinstance(document, dict) or not isinstance(document.get("format"), str):
        raise UnusableFile(FileProblem.NOT_OURS)
    if document["format"] != FORMAT:
        newer = _NEWER.fullmatch(document["format"]) is not None
        raise UnusableFile(FileProblem.TOO_NEW if newer else FileProblem.NOT_OURS, field="format")
    return document


def _without_doubles(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """A name that stands twice could mean one thing here and another elsewhere."""
    document = dict(pairs)
    if len(document) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise UnusableFile(FileProblem.INVALID, field=twice if _is_ours(twice) else "unknown")
    return document


def _is_ours(name: str) -> bool:
    known = {"realm_id", "client_id", "environment", *MovedConnection.__dataclass_fields__, *Setup.__dataclass_fields__}
    return name in _FIELDS or name in known


def _connection(given: object) -> MovedConnection:
    one = _mapping(given, "connections")
    return MovedConnection(
        key=_key(one),
        company_name=_optional_text(one, "company_name", 200),
        access_token=_token(one, "access_token", LONGEST_ACCESS_TOKEN),
        access_token_expires_at=_time(one, "access_token_expires_at"),
        refresh_token=_token(one, "refresh_token", LONGEST_REFRESH_TOKEN),
        refresh_token_expires_at=_optional_time(one, "refresh_token_expires_at"),
        reconnect_by=_optional_time(one, "reconnect_by"),
        labels=_labels(one),
        own_name=_optional_text(one, "own_name", LONGEST_TEXT),
        setup=_optional_text(one, "setup", LONGEST_TEXT),
        connected_at=_optional_time(one, "connected_at"),
        reconnect_by_source=_optional_choice(ReconnectBySource, one, "reconnect_by_source"),
    )


def _setup(given: object) -> Setup:
    """Read as strictly as a setup file, whose form it has; a mistake in it is named as of `setups`."""
    content = json.dumps(_mapping(given, "setups"), ensure_ascii=True).encode()
    try:
        return parse_setup(content)
    except UnusableFile as error:
        raise UnusableFile(FileProblem.INVALID, field=f"setups.{error.field}" if error.field else "setups") from None


def _is_known(given: object) -> bool:
    """A newer version's kind of event is passed over, as in the vault."""
    return _mapping(given, "history").get("event") in _EVENTS


def _entry(given: object) -> HistoryEntry:
    one = _mapping(given, "history")
    return HistoryEntry(
        at=_time(one, "at"),
        event=HistoryEvent(_text(one, "event", LONGEST_TEXT)),
        key=None if one.get("realm_id") is None else _key(one),
        company_name=_optional_text(one, "company_name", LONGEST_TEXT, printable=False),
        result=_text(one, "result", LONGEST_TEXT),
        detail=_optional_text(one, "detail", LONGEST_TEXT, printable=False),
        intuit_tid=_optional_text(one, "intuit_tid", LONGEST_TEXT, printable=False),
    )


def _key(one: dict[str, object]) -> ConnectionKey:
    environment = _optional_choice(Environment, one, "environment")
    if environment is None:
        raise UnusableFile(FileProblem.INVALID, field="environment")
    return ConnectionKey(
        environment, ClientId(_shaped(_CLIENT_ID, one, "client_id")), RealmId(_shaped(_REALM_ID, one, "realm_id"))
    )


def _mapping(given: object, field: str) -> dict[str, object]:
    if not isinstance(given, dict):
        raise UnusableFile(FileProblem.INVALID, field=field)
    return given


def _list(document: dict[str, object], field: str, most: int) -> list[object]:
    given = document.get(field, [])
    if not isinstance(given, list) or len(given) > most:
        raise UnusableFile(FileProblem.INVALID, field=field)
    return given


def _text(one: dict[str, object], field: str, longest: int, *, printable: bool = True) -> str:
    value = one.get(field)
    # A lone surrogate is not printable and cannot be stored either.
    if not isinstance(value, str) or not 0 < len(value) <= longest or not _is_clean(value, printable=printable):
        raise UnusableFile(FileProblem.INVALID, field=field)
    return value


def _is_clean(value: str, *, printable: bool) -> bool:
    return value.isprintable() if printable else not any("\ud800" <= mark <= "\udfff" for mark in value)


def _optional_text(one: dict[str, object], field: str, longest: int, *, printable: bool = True) -> str | None:
    return None if one.get(field) in (None, "") else _text(one, field, longest, printable=printable)


def _shaped(pattern: re.Pattern[str], one: dict[str, object], field: str) -> str:
    value = _text(one, field, 2048)
    if pattern.fullmatch(value) is None:
        raise UnusableFile(FileProblem.INVALID, field=field)
    return value


def _token(one: dict[str, object], field: str, longest: int) -> Secret:
    value = one.get(field)
    if not isinstance(value, str) or len(value) > longest or _TOKEN.fullmatch(value) is None:
        raise UnusableFile(FileProblem.INVALID, field=field)
    return Secret(value)


def _time(one: dict[str, object], field: str) -> datetime:
    value = one.get(field)
    if isinstance(value, str) and _TIME.fullmatch(value) is not None:
        try:
            return datetime.fromisoformat(value).astimezone(UTC)
        except ValueError:
            pass
    raise UnusableFile(FileProblem.INVALID, field=field)


def _optional_time(one: dict[str, object], field: str) -> datetime | None:
    return None if one.get(field) is None else _time(one, field)


def _labels(one: dict[str, object]) -> tuple[str, ...]:
    given = _list(one, "labels", MOST_LABELS)
    if not all(isinstance(label, str) and 0 < len(label) <= LONGEST_TEXT and label.isprintable() for label in given):
        raise UnusableFile(FileProblem.INVALID, field="labels")
    return tuple(str(label) for label in given)


def _optional_choice(kind: type[_Choice], one: dict[str, object], field: str) -> _Choice | None:
    value = one.get(field)
    if value is None:
        return None
    if not isinstance(value, str) or value not in {choice.value for choice in kind}:
        raise UnusableFile(FileProblem.INVALID, field=field)
    return kind(value)
