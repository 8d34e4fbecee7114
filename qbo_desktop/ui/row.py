"""One line of the list: a connection, how it reads at this moment, and where it stands among the others."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from math import floor, inf

from qbo_desktop.app.state_wording import StateWording, of_connection
from qbo_desktop.core.connection import Connection, act_by
from qbo_desktop.core.identity import ConnectionKey, Environment

Order = tuple[int, float, str, str, ConnectionKey]


class World(StrEnum):
    """Which Intuit a company belongs to, as people say it."""

    DEMO = "demo"
    TEST = "test"
    LIVE = "live"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Row:
    """`order` is the worst first, then the day a person must act, then the name; refreshing does not move a row."""

    connection: Connection
    state: StateWording
    refreshing: bool
    order: Order

    @property
    def key(self) -> ConnectionKey:
        """Whose row it is."""
        return self.connection.key


def row_of(connection: Connection, now: datetime, *, refreshing: bool) -> Row:
    """The line of this connection at this moment."""
    settled = of_connection(connection, now)
    day = act_by(connection, now)
    return Row(
        connection=connection,
        state=of_connection(connection, now, refreshing=True) if refreshing else settled,
        refreshing=refreshing,
        order=(
            settled.rank,
            inf if day is None else floor(day.timestamp()),
            connection.display_name.casefold(),
            connection.key.realm_id,
            connection.key,
        ),
    )


def world_of(connection: Connection, *, demo: bool) -> World:
    """The world that this connection belongs to."""
    if demo:
        return World.DEMO
    match connection.key.environment:
        case Environment.PRODUCTION:
            return World.LIVE
        case Environment.SANDBOX:
            return World.TEST
        case Environment.CUSTOM:
            return World.OTHER
