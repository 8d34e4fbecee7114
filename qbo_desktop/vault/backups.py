"""Copies of the vault that a damaged one is brought back from: made by SQLite's backup, proved before they count.

A backup holds refresh tokens that Intuit has replaced since, so bringing one back sends nothing by itself; what it
surely saves are the setups, the history, and which companies there were.
"""

import os
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from qbo_desktop.core.errors import NotFound, QboDesktopError, VaultDamaged
from qbo_desktop.vault.cipher import Cipher
from qbo_desktop.vault.connections import ConnectionRows
from qbo_desktop.vault.database import converted, open_database, quick_check
from qbo_desktop.vault.files import new_private_file, private_folder, sync_folder
from qbo_desktop.vault.handle import Handle
from qbo_desktop.vault.layout import BACKUPS_FOLDER, LOCKS_FOLDER
from qbo_desktop.vault.projection import key_of
from qbo_desktop.vault.records import Backup
from qbo_desktop.vault.slots import is_key_of, read_name

DAYS_KEPT = 7
LAST_KEPT = 3
_NAME = re.compile(r"vault-(\d{8}T\d{6})Z\.db")
_UNFINISHED = "unfinished"


def backups(folder: Path) -> tuple[Backup, ...]:
    """The backups of the vault in this folder, the newest first, whether good or not."""
    place = folder / BACKUPS_FOLDER
    found = []
    with converted():
        files = list(place.iterdir()) if place.is_dir() else []
    for file in files:
        if time := _NAME.fullmatch(file.name):
            with suppress(ValueError):
                found.append(Backup(file, datetime.strptime(f"{time[1]}+0000", "%Y%m%dT%H%M%S%z")))
    return tuple(sorted(found, key=lambda backup: backup.made_at, reverse=True))


def newest_good(folder: Path) -> Backup | None:
    """The newest backup whose structure is whole; its rows need the key and are not looked at."""
    for backup in backups(folder):
        with suppress(QboDesktopError), closing(open_database(backup.file)) as database:
            quick_check(database)
            read_name(database)
            return backup
    return None


def copy_to(database: sqlite3.Connection, cipher: Cipher, file: Path) -> None:
    """A proved copy in a new file. Raises FileExistsError, and as `converted`; then nothing is left behind."""
    if os.path.lexists(file):  # a link that leads nowhere is somebody's too
        raise FileExistsError
    with converted():
        new_private_file(file, b"")
    try:
        with converted():
            with closing(sqlite3.connect(file, isolation_level=None)) as copy:
                # Until it is whole the copy counts for nothing, so it needs no journal; it is synced as one.
                copy.execute("PRAGMA journal_mode=OFF")
                copy.execute("PRAGMA synchronous=OFF")
                database.backup(copy)
            _sync(file)
            sync_folder(file.parent)
        prove(file, cipher)
    except BaseException:
        file.unlink(missing_ok=True)
        raise


def keep(database: sqlite3.Connection, cipher: Cipher, folder: Path, at: datetime) -> Backup:
    """One more backup of the vault in this folder; those that are too many are erased. To be called under a lock."""
    place = folder / BACKUPS_FOLDER
    with converted():
        private_folder(place)
        unfinished = place / _UNFINISHED
        unfinished.unlink(missing_ok=True)
    copy_to(database, cipher, unfinished)
    backup = Backup(place / f"vault-{at.astimezone(UTC):%Y%m%dT%H%M%S}Z.db", at.astimezone(UTC).replace(microsecond=0))
    with converted():
        unfinished.replace(backup.file)
        sync_folder(place)
        for old in _too_many(backups(folder)):
            old.file.unlink(missing_ok=True)
    return backup


def prove(file: Path, cipher: Cipher) -> None:
    """Raises VaultDamaged unless the copy is whole, belongs to this key, and its newest row opens."""
    with closing(open_database(file)) as database:
        quick_check(database)
        name = read_name(database)
        (check,) = database.execute("SELECT key_check FROM vault").fetchone()
        if name.key_id != cipher.key_id or not is_key_of(cipher, name, check):
            raise VaultDamaged(detail="backup of another key")
        handle = Handle(database)
        handle.cipher = cipher
        newest = database.execute(
            "SELECT environment, client_id, realm_id FROM connections ORDER BY last_refreshed_at DESC LIMIT 1"
        ).fetchone()
        if newest is not None:
            ConnectionRows(handle).stored(key_of(dict(zip(newest.keys(), tuple(newest), strict=True))))


def holds_the_same(database: sqlite3.Connection, backup: Backup) -> bool:
    """Whether nothing was rotated, connected, removed or set up since this backup was made."""
    try:
        with closing(open_database(backup.file)) as copy, converted():
            return _contents(copy) == _contents(database)
    except (VaultDamaged, NotFound):
        return False


def _contents(database: sqlite3.Connection) -> list[tuple[object, ...]]:
    rows = database.execute(
        "SELECT environment, client_id, realm_id, last_rotated_at FROM connections"
        " UNION ALL SELECT 'setup', id, '', generation FROM setups ORDER BY 1, 2, 3"
    ).fetchall()
    return [tuple(row) for row in rows]


def _too_many(newest_first: tuple[Backup, ...]) -> list[Backup]:
    """All but the last three, and the last one of each of the last seven days that have any."""
    days: dict[str, Backup] = {}
    for backup in newest_first:
        days.setdefault(f"{backup.made_at:%Y%m%d}", backup)
    kept = {*newest_first[:LAST_KEPT], *list(days.values())[:DAYS_KEPT]}
    return [backup for backup in newest_first if backup not in kept]


def _sync(file: Path) -> None:
    descriptor = os.open(file, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def keep_if_due(
    database: sqlite3.Connection, key: Callable[[], Cipher], folder: Path, at: datetime, apart: timedelta
) -> Backup | None:
    """One more, unless nothing changed since the last one, that one is younger than `apart`, or one is being made."""
    kept = backups(folder)
    if kept and (kept[0].made_at <= at < kept[0].made_at + apart or holds_the_same(database, kept[0])):
        return None
    from qbo_desktop.vault.locks import acquire  # noqa: PLC0415 - opening needs no lock

    lock = acquire(folder / LOCKS_FOLDER, "backup", 0)
    if lock is None:
        return None
    with lock:
        return keep(database, key(), folder, at)
