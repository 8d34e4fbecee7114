"""What the list and the history show, read without the key and before any cipher or keychain is imported."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from qbo_desktop.core.connection import Connection
from qbo_desktop.core.errors import NotFound
from qbo_desktop.core.history import HistoryEntry
from qbo_desktop.core.identity import ConnectionKey, RealmId
from qbo_desktop.vault import history
from qbo_desktop.vault.database import converted, open_database
from qbo_desktop.vault.layout import VAULT_FILE
from qbo_desktop.vault.projection import NO_SETUP, OfSetup, listed, skew_from


@dataclass(frozen=True, slots=True)
class Listing:
    """The plain rows: nothing in them may be used for a request."""

    connections: tuple[Connection, ...]


def read_listing(folder: Path) -> Listing | None:
    """The vault's plain rows; None where there is no vault, and then nothing is created.

    Raises VaultTooNew, VaultDamaged, VaultBusy, VaultFull.
    """
    try:
        database = open_database(folder / VAULT_FILE)
    except NotFound:
        return None
    with closing(database), converted():
        return Listing(listed_connections(database))


def read_history(
    folder: Path, key_or_realm: ConnectionKey | RealmId | None = None, limit: int | None = None
) -> tuple[HistoryEntry, ...]:
    """Newest first, of one connection, one company or all; empty where there is no vault. Raises as read_listing."""
    try:
        database = open_database(folder / VAULT_FILE)
    except NotFound:
        return ()
    with closing(database), converted():
        return history.read(database, key_or_realm, limit)


def listed_connections(database: sqlite3.Connection) -> tuple[Connection, ...]:
    """Every plain row, with the name of its setup."""
    rows = database.execute("SELECT * FROM connections ORDER BY environment, client_id, realm_id").fetchall()
    setups = {
        str(row["id"]): OfSetup(str(row["name"]), skew_from(row["skew_seconds"]))
        for row in database.execute("SELECT id, name, skew_seconds FROM setups").fetchall()
    }
    return tuple(listed(history.row_mapping(row), setups.get(row["setup_id"], NO_SETUP)) for row in rows)
