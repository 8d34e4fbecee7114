"""What somebody gives us to take over, read into one form: a move, or the token that another program holds."""

from dataclasses import dataclass
from datetime import datetime

from qbo_desktop.app.move_file import MovedConnection, MoveFile, parse_move
from qbo_desktop.core.connection import ReconnectBySource
from qbo_desktop.core.errors import FileProblem, UnusableFile
from qbo_desktop.core.history import HistoryEntry
from qbo_desktop.core.identity import RealmId
from qbo_desktop.core.import_errors import ImportProblem, UnusableImport
from qbo_desktop.core.import_tokens import FoundToken, ImportSource, find_tokens
from qbo_desktop.core.setup import Setup

_MOVE = b'"qbo-desktop-move/'


@dataclass(frozen=True, slots=True)
class Incoming:
    """One company on its way here; only the token is sure to be known (dates in aware UTC)."""

    token: FoundToken
    company_name: str | None = None
    labels: tuple[str, ...] = ()
    own_name: str | None = None
    refresh_token_expires_at: datetime | None = None
    reconnect_by: datetime | None = None
    reconnect_by_is_estimated: bool = False
    connected_at: datetime | None = None
    setup_name: str | None = None

    @property
    def display_name(self) -> str:
        """The company's name, or its realm ID, as far as they are known."""
        return self.own_name or self.company_name or self.token.realm_id or "?"


@dataclass(frozen=True, slots=True)
class Arrival:
    """Everything that one file or paste brings; setups and history travel in moves only."""

    companies: tuple[Incoming, ...]
    setups: tuple[Setup, ...] = ()
    history: tuple[HistoryEntry, ...] = ()


def recognise(content: bytes) -> Arrival:
    """Read what was pasted, dropped or opened, its seal off. Raises UnusableImport, which repeats nothing of it."""
    if _MOVE not in content[:4096]:
        return Arrival(tuple(Incoming(token) for token in find_tokens(content)))
    try:
        return _of_move(parse_move(content))
    except UnusableFile as error:
        newer = error.problem is FileProblem.TOO_NEW
        problem = ImportProblem.NEWER_MOVE if newer else ImportProblem.DAMAGED_MOVE
    raise UnusableImport(problem)


def with_realm(arrival: Arrival, realm_id: RealmId) -> Arrival:
    """The same for the company that a person named, where the only token did not say its own."""
    (incoming,) = arrival.companies
    token = incoming.token
    named = FoundToken(token.refresh_token, realm_id, token.source, token.client_id, token.environment)
    return Arrival((Incoming(named),))


def _of_move(move: MoveFile) -> Arrival:
    return Arrival(tuple(map(_incoming, move.connections)), move.setups, move.history)


def _incoming(moved: MovedConnection) -> Incoming:
    key = moved.key
    return Incoming(
        token=FoundToken(moved.refresh_token, key.realm_id, ImportSource.MOVE, key.client_id, key.environment),
        company_name=moved.company_name,
        labels=moved.labels,
        own_name=moved.own_name,
        refresh_token_expires_at=moved.refresh_token_expires_at,
        reconnect_by=moved.reconnect_by,
        reconnect_by_is_estimated=moved.reconnect_by_source is ReconnectBySource.ESTIMATED,
        connected_at=moved.connected_at,
        setup_name=moved.setup,
    )
