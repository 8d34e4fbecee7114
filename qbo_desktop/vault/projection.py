"""A connection as plain columns and back; the sealed copy holds the very same values."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from qbo_desktop.core.connection import Connection, Reason, ReconnectBySource, Status
from qbo_desktop.core.errors import VaultDamaged
from qbo_desktop.core.identity import ClientId, ConnectionKey, Environment, RealmId, SetupId

Plain = str | int | None
COLUMNS = (
    "environment",
    "client_id",
    "realm_id",
    "setup_id",
    "company_name",
    "status",
    "reason",
    "labels",
    "connected_at",
    "last_refreshed_at",
    "last_rotated_at",
    "reconnect_by",
    "reconnect_by_source",
    "access_token_expires_at",
    "refresh_token_expires_at",
    "noticed_at",
    "retry_at",
    "checked_at",
    "rotated_elsewhere_at",
    "connected_by",
    "held_by",
    "intuit_tid",
    "http_status",
    "oauth_error",
    "generation",
    "own_name",
)
# What rows that an earlier version sealed do not have: there it is nothing.
ADDED_LATER = frozenset({"own_name"})


@dataclass(frozen=True, slots=True)
class OfSetup:
    """What a connection shows of its setup's row, from which it is joined."""

    name: str
    skew_seconds: float


NO_SETUP = OfSetup("", 0.0)
_LARGEST_SKEW_SECONDS = 20 * 365 * 86400.0
_UNKNOWN_TIME = datetime(1970, 1, 1, tzinfo=UTC)


def stamp(moment: datetime) -> str:
    """UTC with microseconds: equal lengths, so that texts sort as times do. A naive time is a bug (ValueError)."""
    if moment.tzinfo is None:
        raise ValueError("a naive time cannot be stored")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def moment(text: object) -> datetime:
    """The time of a stamp; raises ValueError."""
    if not isinstance(text, str):
        raise ValueError("not a time")  # noqa: TRY004 - one kind of error for every unreadable value
    parsed = datetime.fromisoformat(text)
    if parsed.tzinfo is None:
        raise ValueError("a time without a zone")
    return parsed


def storable(text: str) -> str:
    """The same text with lone surrogates replaced: JSON can carry them, SQLite cannot, and no token is lost for it."""
    return text.encode("utf-8", "replace").decode()


def plain_values(connection: Connection) -> tuple[Plain, ...]:
    """The values of COLUMNS, in that order."""
    c = connection
    return (
        c.key.environment.value,
        c.key.client_id,
        c.key.realm_id,
        c.setup_id,
        _text(c.company_name),
        c.status.value,
        None if c.reason is None else c.reason.value,
        json.dumps([storable(label) for label in c.labels]),
        stamp(c.connected_at),
        stamp(c.last_refreshed_at),
        stamp(c.last_rotated_at),
        stamp(c.reconnect_by),
        c.reconnect_by_source.value,
        _time(c.access_token_expires_at),
        _time(c.refresh_token_expires_at),
        _time(c.noticed_at),
        _time(c.retry_at),
        _time(c.checked_at),
        _time(c.rotated_elsewhere_at),
        _text(c.connected_by),
        _text(c.held_by),
        _text(c.intuit_tid),
        c.http_status,
        _text(c.oauth_error),
        c.generation,
        _text(c.own_name),
    )


def _text(text: str | None) -> str | None:
    return None if text is None else storable(text)


def _time(time: datetime | None) -> str | None:
    return None if time is None else stamp(time)


def key_of(values: Mapping[str, object]) -> ConnectionKey:
    """The key of a row; raises VaultDamaged when it has no meaning."""
    try:
        return ConnectionKey(
            Environment(_string(values, "environment")),
            ClientId(_string(values, "client_id")),
            RealmId(_string(values, "realm_id")),
        )
    except ValueError:
        raise VaultDamaged(detail="key") from None


def connection_from(values: Mapping[str, object], setup: OfSetup) -> Connection:
    """The connection that these columns describe; raises ValueError, or VaultDamaged for its key."""
    reason = _optional(values, "reason")
    labels = json.loads(_string(values, "labels"))
    if not isinstance(labels, list) or not all(isinstance(label, str) for label in labels):
        raise ValueError("labels")
    return Connection(
        key=key_of(values),
        setup_id=SetupId(_string(values, "setup_id")),
        setup=setup.name,
        company_name=_optional(values, "company_name"),
        status=Status(_string(values, "status")),
        reason=None if reason is None else Reason(reason),
        labels=tuple(labels),
        connected_at=moment(values["connected_at"]),
        last_refreshed_at=moment(values["last_refreshed_at"]),
        last_rotated_at=moment(values["last_rotated_at"]),
        reconnect_by=moment(values["reconnect_by"]),
        reconnect_by_source=ReconnectBySource(_string(values, "reconnect_by_source")),
        access_token_expires_at=_optional_moment(values, "access_token_expires_at"),
        refresh_token_expires_at=_optional_moment(values, "refresh_token_expires_at"),
        noticed_at=_optional_moment(values, "noticed_at"),
        retry_at=_optional_moment(values, "retry_at"),
        checked_at=_optional_moment(values, "checked_at"),
        rotated_elsewhere_at=_optional_moment(values, "rotated_elsewhere_at"),
        connected_by=_optional(values, "connected_by"),
        held_by=_optional(values, "held_by"),
        intuit_tid=_optional(values, "intuit_tid"),
        http_status=_optional_number(values, "http_status"),
        oauth_error=_optional(values, "oauth_error"),
        generation=_number(values, "generation"),
        skew_seconds=setup.skew_seconds,
        own_name=_optional(values, "own_name"),
    )


def listed(values: Mapping[str, object], setup: OfSetup) -> Connection:
    """The connection as the list shows it; a row that makes no sense is shown as unreadable and hides no other."""
    try:
        return connection_from(values, setup)
    except ValueError:
        return Connection(
            key=key_of(values),
            setup_id=SetupId(str(values["setup_id"])),
            setup=setup.name,
            company_name=_optional(values, "company_name"),
            status=Status.RECONNECT_REQUIRED,
            reason=Reason.VAULT_UNREADABLE,
            connected_at=_UNKNOWN_TIME,
            last_refreshed_at=_UNKNOWN_TIME,
            last_rotated_at=_UNKNOWN_TIME,
            reconnect_by=_UNKNOWN_TIME,
            reconnect_by_source=ReconnectBySource.ESTIMATED,
            access_token_expires_at=None,
            refresh_token_expires_at=None,
            generation=_number(values, "generation"),
            skew_seconds=setup.skew_seconds,
        )


def skew_from(value: object) -> float:
    """The column `skew_seconds`, which is not sealed: what no clock can be wrong by counts as nothing."""
    if not isinstance(value, float) or not abs(value) <= _LARGEST_SKEW_SECONDS:
        return 0.0
    return value


def _string(values: Mapping[str, object], name: str) -> str:
    value = values[name]
    if not isinstance(value, str):
        raise ValueError(name)  # noqa: TRY004 - one kind of error for every unreadable value
    return value


def _optional(values: Mapping[str, object], name: str) -> str | None:
    return None if values[name] is None else _string(values, name)


def _number(values: Mapping[str, object], name: str) -> int:
    value = values[name]
    if not isinstance(value, int):
        raise ValueError(name)  # noqa: TRY004 - one kind of error for every unreadable value
    return value


def _optional_number(values: Mapping[str, object], name: str) -> int | None:
    return None if values[name] is None else _number(values, name)


def _optional_moment(values: Mapping[str, object], name: str) -> datetime | None:
    return None if values[name] is None else moment(values[name])
