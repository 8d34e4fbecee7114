"""A connection: one company, the dates of its tokens, and its state."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from math import floor
from typing import assert_never

from qbo_desktop.core.identity import ConnectionKey, SetupId

IDLE_DATE_COUNTS_AFTER = timedelta(hours=48)


class Status(StrEnum):
    """What a person can expect of a connection."""

    CONNECTED = "connected"
    RETRYING = "retrying"
    RECONNECT_REQUIRED = "reconnect_required"
    PAUSED = "paused"
    MOVED = "moved"
    DISCONNECTING = "disconnecting"


class Reason(StrEnum):
    """Why a connection is in its state."""

    SUBSCRIPTION_ENDED = "subscription_ended"
    UNCONFIRMED = "unconfirmed"
    OFFLINE = "offline"
    OUTAGE = "outage"
    KEYS_REJECTED = "keys_rejected"
    REVOKED = "revoked"
    IDLE_EXPIRED = "idle_expired"
    HARD_EXPIRED = "hard_expired"
    USED_ELSEWHERE = "used_elsewhere"
    INTERRUPTED = "interrupted"
    ACCESS_LOST = "access_lost"
    VAULT_UNREADABLE = "vault_unreadable"
    UNKNOWN = "unknown"
    RESTORED = "restored"


class ReconnectBySource(StrEnum):
    """Whether Intuit told the five-year date or we counted it from the consent."""

    INTUIT = "intuit"
    ESTIMATED = "estimated"


@dataclass(frozen=True, slots=True)
class Connection:
    """One company as the list shows it. Every time is aware UTC; None is unknown.

    `noticed_at` is when the present trouble was noticed, `retry_at` when the keeper tries again, `checked_at` when the
    company's own data was last read (None: it must be read again, and until then the name is unconfirmed),
    `rotated_elsewhere_at` when an answer showed a rotation that was not ours. `generation` counts the row's writes,
    `skew_seconds` is how far the clock of the setup's server is ahead of ours; `own_name` and `labels` are a person's.
    """

    key: ConnectionKey
    setup_id: SetupId
    setup: str
    company_name: str | None
    status: Status
    connected_at: datetime
    last_refreshed_at: datetime
    last_rotated_at: datetime
    reconnect_by: datetime
    reconnect_by_source: ReconnectBySource
    access_token_expires_at: datetime | None
    refresh_token_expires_at: datetime | None
    reason: Reason | None = None
    labels: tuple[str, ...] = ()
    noticed_at: datetime | None = None
    retry_at: datetime | None = None
    checked_at: datetime | None = None
    rotated_elsewhere_at: datetime | None = None
    connected_by: str | None = None
    held_by: str | None = None
    intuit_tid: str | None = None
    http_status: int | None = None
    oauth_error: str | None = None
    generation: int = 0
    skew_seconds: float = 0.0
    own_name: str | None = None

    @property
    def display_name(self) -> str:
        """The person's own name for it, else the company's, or its realm ID while no name is known."""
        return self.own_name or self.name_at_intuit

    @property
    def name_at_intuit(self) -> str:
        """What the company is called where a person chooses it in QuickBooks; its realm ID while that is not known."""
        return self.company_name or self.key.realm_id

    @property
    def may_refresh(self) -> bool:
        """Whether the keeper may send this connection's refresh token without a person's word."""
        return self.status in (Status.CONNECTED, Status.RETRYING)


def act_by(connection: Connection, now: datetime) -> datetime | None:
    """The day by which a person must do something about this connection; None where nothing is expected of her."""
    match connection.status:
        case Status.CONNECTED | Status.RETRYING:
            idle = connection.refresh_token_expires_at
            if idle is not None and now - connection.last_refreshed_at >= IDLE_DATE_COUNTS_AFTER:
                return min(idle, connection.reconnect_by)
            return connection.reconnect_by
        case Status.RECONNECT_REQUIRED:
            return connection.noticed_at or now
        case Status.PAUSED:
            return now
        case Status.MOVED | Status.DISCONNECTING:
            return None
        case _ as unreachable:  # pragma: no cover - mypy proves it
            assert_never(unreachable)


def in_order_of_need(connections: list[Connection], now: datetime) -> list[Connection]:
    """Sorted by `act_by` in whole seconds as people see it, those that need nobody last, then by name and realm ID."""

    def need(connection: Connection) -> tuple[bool, int, str, str, ConnectionKey]:
        day = act_by(connection, now)
        name = (connection.company_name or "").casefold()
        seconds = 0 if day is None else floor(day.timestamp())
        return (day is None, seconds, name, connection.key.realm_id, connection.key)

    return sorted(connections, key=need)
