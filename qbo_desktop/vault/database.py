"""How SQLite is opened and how its failures become ours: the only border that foreign errors of the file cross.

A rollback journal, not WAL: releases of SQLite before 3.51.3 can corrupt a WAL file that two processes write, and WAL
with `synchronous=NORMAL` has synced nothing when a commit returns.
"""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from qbo_desktop.core.errors import NotFound, VaultBusy, VaultDamaged, VaultFull, VaultTooNew
from qbo_desktop.core.identity import RealmId
from qbo_desktop.vault.layout import BACKUPS_FOLDER, VAULT_FILE
from qbo_desktop.vault.migrations import CURRENT, Schema, migrate, version_of
from qbo_desktop.vault.schema import APPLICATION_ID, SCHEMA_VERSION, TABLES

BUSY_SECONDS = 5.0
_NO_SPACE = frozenset(
    {
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_AUTH,
    }
)
_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_BUSY = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_PRIMARY = 0xFF
_PRAGMAS = (
    "PRAGMA journal_mode=DELETE",
    "PRAGMA synchronous=EXTRA",
    "PRAGMA fullfsync=ON",  # macOS only; without effect elsewhere
    "PRAGMA secure_delete=ON",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA foreign_keys=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
)


@contextmanager
def converted(realm_id: RealmId | None = None) -> Iterator[None]:
    """Turn what SQLite and the file system raise into VaultFull, VaultDamaged or VaultBusy; `detail` says which."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", None)
        name = getattr(error, "sqlite_errorname", None)
        primary = None if code is None else code & _PRIMARY
        if primary in _NO_SPACE:
            raise VaultFull(detail=name, realm_id=realm_id) from error
        if primary in _DAMAGE:
            raise VaultDamaged(detail=name, realm_id=realm_id) from error
        if primary in _BUSY:
            raise VaultBusy(detail=name, realm_id=realm_id) from error
        raise
    except UnicodeDecodeError as error:  # names in a damaged schema, and SQLite's messages that quote them
        raise VaultDamaged(detail="encoding", realm_id=realm_id) from error
    except OSError as error:
        raise VaultFull(
            detail=errno.errorcode.get(error.errno or 0, type(error).__name__), realm_id=realm_id
        ) from error


@contextmanager
def _converted_structure() -> Iterator[None]:
    """The same, where the statements are known to be right, so that SQLite's general error can only be the file's."""
    with converted():
        try:
            yield
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_ERROR:
                raise VaultDamaged(detail=error.sqlite_errorname) from error
            raise


@contextmanager
def transaction(database: sqlite3.Connection, realm_id: RealmId | None = None) -> Iterator[None]:
    """One short write transaction: all of it is committed and synced, or nothing happened."""
    with converted(realm_id):
        database.execute("BEGIN IMMEDIATE")
        try:
            yield
            database.execute("COMMIT")
        except BaseException:
            if database.in_transaction:
                with suppress(sqlite3.Error):  # SQLite rolls back by itself when the file is opened next
                    database.execute("ROLLBACK")
            raise


def _connect(path: Path) -> sqlite3.Connection:
    # For writing even when only reading is meant: after a crash the journal must be played back. Never creating.
    uri = f"{path.absolute().as_uri()}?mode=rw"
    database = sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None)
    database.row_factory = sqlite3.Row
    # A flipped bit in a plain text is found by comparison with the sealed copy, not by a failing decoder.
    database.text_factory = lambda raw: raw.decode("utf-8", "replace")
    return database


def _configure(database: sqlite3.Connection) -> None:
    for pragma in _PRAGMAS:
        database.execute(pragma)


def make_tables(path: Path) -> sqlite3.Connection:
    """A connection to a new vault without any row, in a file that exists and is empty; raises as `converted`."""
    with converted():
        database = _connect(path)
        try:
            _configure(database)
            database.executescript(
                f"BEGIN IMMEDIATE; {TABLES}"
                f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {SCHEMA_VERSION}; COMMIT;"
            )
        except BaseException:
            database.close()
            raise
        return database


def open_database(path: Path, schema: Schema = CURRENT) -> sqlite3.Connection:
    """A connection to a vault of a version that we know; an older one is brought to ours first.

    Raises NotFound, VaultTooNew (nothing was written), VaultDamaged, VaultFull, VaultBusy.
    """
    with _converted_structure():
        if not path.is_file():
            if path.name == VAULT_FILE and any((path.parent / BACKUPS_FOLDER).glob("vault-*.db")):
                raise VaultDamaged(detail="missing")  # it was here: a new one would hide what the backups hold
            raise NotFound(detail="vault")
        database = _connect(path)
        try:
            _check_version(database, schema)  # before any setting: even a journal's mode is a newer version's to choose
            _configure(database)
            migrate(database, path, schema)
            _check_tables(database, schema)
        except BaseException:
            database.close()
            raise
        return database


def _check_version(database: sqlite3.Connection, schema: Schema) -> None:
    (application,) = database.execute("PRAGMA application_id").fetchone()
    version = version_of(database)
    if application != APPLICATION_ID or version < 1:
        raise VaultDamaged(detail="not a vault")
    if version > schema.version:
        raise VaultTooNew(detail=str(version))


def _check_tables(database: sqlite3.Connection, schema: Schema) -> None:
    with closing(sqlite3.connect(":memory:")) as example:
        example.executescript(schema.tables)
        if _columns(database) != _columns(example):
            raise VaultDamaged(detail="tables")


def _columns(database: sqlite3.Connection) -> list[tuple[str, str]]:
    rows = database.execute(
        "SELECT tables.name, columns.name FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns"
        " WHERE tables.type = 'table' ORDER BY tables.name, columns.cid"
    )
    return [(str(row[0]), str(row[1])) for row in rows.fetchall()]


def quick_check(database: sqlite3.Connection) -> None:
    """Raises VaultDamaged when SQLite finds the file's structure broken."""
    with _converted_structure():
        rows = database.execute("PRAGMA quick_check(1)").fetchall()
    if [tuple(row) for row in rows] != [("ok",)]:
        raise VaultDamaged(detail="quick_check")
