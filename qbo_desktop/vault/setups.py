"""The rows of setups: their keys sealed, their names plain so that the list can show them."""

import os
import sqlite3
from datetime import datetime

from qbo_desktop.core.errors import NotFound, VaultDamaged
from qbo_desktop.core.history import HistoryEntry
from qbo_desktop.core.identity import SetupId
from qbo_desktop.core.setup import Setup
from qbo_desktop.vault import history as past
from qbo_desktop.vault.cipher import Cipher, NotAuthenticError, Place
from qbo_desktop.vault.codec import UnreadableError, setup_bytes, setup_from
from qbo_desktop.vault.database import converted, transaction
from qbo_desktop.vault.handle import Handle
from qbo_desktop.vault.projection import skew_from, stamp, storable
from qbo_desktop.vault.records import NameTakenError, SetupInUseError, StoredSetup

_USED = "SELECT count(*) FROM connections WHERE setup_id = setups.id"
_SELECT = f"SELECT setups.*, ({_USED}) AS used FROM setups"  # noqa: S608 - constants


class SetupRows:
    """The table `setups`."""

    def __init__(self, handle: Handle) -> None:
        self._handle = handle

    def all(self) -> tuple[StoredSetup, ...]:
        """By name; raises VaultLocked, and VaultDamaged that names the setup that does not open."""
        cipher = self._handle.key()
        with converted():
            rows = self._handle.database.execute(f"{_SELECT} ORDER BY folded_name").fetchall()
        return tuple(_opened(row, cipher) for row in rows)

    def one(self, setup_id: SetupId) -> StoredSetup:
        """Raises NotFound, VaultLocked, VaultDamaged."""
        cipher = self._handle.key()
        with converted():
            row = self._handle.database.execute(f"{_SELECT} WHERE id = ?", (setup_id,)).fetchone()
        if row is None:
            raise NotFound(detail=setup_id)
        return _opened(row, cipher)

    def add(self, setup: Setup, at: datetime, history: HistoryEntry | None) -> StoredSetup:
        """Raises NameTakenError."""
        setup_id = SetupId(os.urandom(8).hex())
        with transaction(self._handle.database):
            cipher = self._handle.current_key()
            self._need_free_name(setup.name, setup_id)
            self._handle.database.execute(
                "INSERT INTO setups"
                " (name, folded_name, environment, client_id_hint, generation, key_id, sealed, id, added_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (*_written(setup, setup_id, 1, cipher), setup_id, stamp(at)),
            )
            self._record(history)
        return self.one(setup_id)

    def replace(self, setup_id: SetupId, setup: Setup, history: HistoryEntry | None) -> StoredSetup:
        """Other keys or addresses of the same app (ValueError for another app). Raises NotFound, NameTakenError."""
        with transaction(self._handle.database):
            cipher = self._handle.current_key()
            row = self._handle.database.execute(f"{_SELECT} WHERE id = ?", (setup_id,)).fetchone()
            if row is None:
                raise NotFound(detail=setup_id)
            if not _opened(row, cipher).setup.same_app(setup):
                raise ValueError("another app's setup replaces none")
            self._need_free_name(setup.name, setup_id)
            self._handle.database.execute(
                "UPDATE setups SET name = ?, folded_name = ?, environment = ?, client_id_hint = ?, generation = ?,"
                " key_id = ?, sealed = ? WHERE id = ?",
                (*_written(setup, setup_id, row["generation"] + 1, cipher), setup_id),
            )
            self._record(history)
        return self.one(setup_id)

    def remove(self, setup_id: SetupId, history: HistoryEntry | None) -> None:
        """Raises NotFound, SetupInUseError."""
        database = self._handle.database
        with transaction(database):
            (used,) = database.execute(
                "SELECT (SELECT count(*) FROM connections WHERE setup_id = :id)"
                " + (SELECT count(*) FROM pending WHERE setup_id = :id)",
                {"id": setup_id},
            ).fetchone()
            if used:
                raise SetupInUseError(used)
            if database.execute("DELETE FROM setups WHERE id = ?", (setup_id,)).rowcount != 1:
                raise NotFound(detail=setup_id)
            self._record(history)

    def note_skew(self, setup_id: SetupId, seconds: float) -> None:
        """The server's time minus ours, in seconds."""
        with transaction(self._handle.database):
            self._handle.database.execute("UPDATE setups SET skew_seconds = ? WHERE id = ?", (float(seconds), setup_id))

    def seal_by(self, new: Cipher) -> None:
        """Seal every setup by another key, in the caller's transaction. Raises VaultDamaged for one that is damaged."""
        database = self._handle.database
        for row in database.execute("SELECT id, generation, sealed FROM setups").fetchall():
            sealed = self._handle.sealed_by(new, _place(row["id"], row["generation"]), row["sealed"])
            database.execute("UPDATE setups SET key_id = ?, sealed = ? WHERE id = ?", (new.key_id, sealed, row["id"]))

    def _need_free_name(self, name: str, setup_id: SetupId) -> None:
        taken = self._handle.database.execute(
            "SELECT 1 FROM setups WHERE folded_name = ? AND id <> ?", (_folded(name), setup_id)
        ).fetchone()
        if taken is not None:
            raise NameTakenError(name)

    def _record(self, entry: HistoryEntry | None) -> None:
        past.append_if(self._handle.database, entry)


def _folded(name: str) -> str:
    return storable(name).casefold()


def _place(setup_id: str, generation: int) -> Place:
    return Place("setups", (setup_id,), "setup", generation)


def _written(setup: Setup, setup_id: SetupId, generation: int, cipher: Cipher) -> tuple[str | int | bytes, ...]:
    return (
        storable(setup.name),
        _folded(setup.name),
        setup.environment.value,
        setup.client_id_hint,
        generation,
        cipher.key_id,
        cipher.seal(_place(setup_id, generation), setup_bytes(setup)),
    )


def _opened(row: sqlite3.Row, cipher: Cipher) -> StoredSetup:
    damaged = VaultDamaged(detail=f"setup {row['name']}")
    try:
        setup = setup_from(cipher.open(_place(row["id"], row["generation"]), row["sealed"]))
    except (NotAuthenticError, UnreadableError):
        raise damaged from None
    plain = (row["name"], row["folded_name"], row["environment"], row["client_id_hint"])
    if plain != (storable(setup.name), _folded(setup.name), setup.environment.value, setup.client_id_hint):
        raise damaged
    return StoredSetup(SetupId(row["id"]), setup, skew_from(row["skew_seconds"]), row["used"])
