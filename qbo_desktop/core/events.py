"""What the application tells its fronts: frozen events, each about one thing that changed."""

from dataclasses import dataclass
from enum import StrEnum

from qbo_desktop.core.connection import Connection
from qbo_desktop.core.identity import ConnectionKey, SetupId


@dataclass(frozen=True, slots=True)
class ConnectionsChanged:
    """The whole list anew: after a start, or when another process wrote."""

    connections: tuple[Connection, ...]


@dataclass(frozen=True, slots=True)
class ConnectionChanged:
    """One row is new or different."""

    connection: Connection


@dataclass(frozen=True, slots=True)
class ConnectionRemoved:
    """One row is gone."""

    key: ConnectionKey


@dataclass(frozen=True, slots=True)
class RefreshStarted:
    """A refresh of this company is under way in this process."""

    key: ConnectionKey


@dataclass(frozen=True, slots=True)
class RefreshEnded:
    """It ended, however it ended; a change of the row was told before."""

    key: ConnectionKey


@dataclass(frozen=True, slots=True)
class SetupsChanged:
    """A setup was added, replaced or removed."""


@dataclass(frozen=True, slots=True)
class ClockIsWrong:
    """This computer's clock differs from the server's by so many seconds (ours behind: positive)."""

    seconds: float


@dataclass(frozen=True, slots=True)
class EarlierPageIgnored:
    """A browser came back for a consent that does not wait any more, while another one does."""


@dataclass(frozen=True, slots=True)
class ManyRefused:
    """So many companies of this setup were refused within ten minutes: rather its trouble, or Intuit's, than theirs."""

    setup_id: SetupId
    setup: str
    count: int


class VaultState(StrEnum):
    """Whether the vault can be worked with."""

    OPENING = "opening"
    WAITING_FOR_KEYCHAIN = "waiting_for_keychain"
    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class VaultStateChanged:
    """The vault's state, with the error's code where it could not be opened."""

    state: VaultState
    error_code: str | None = None


Event = (
    ConnectionsChanged
    | ConnectionChanged
    | ConnectionRemoved
    | RefreshStarted
    | RefreshEnded
    | SetupsChanged
    | ClockIsWrong
    | EarlierPageIgnored
    | ManyRefused
    | VaultStateChanged
)
