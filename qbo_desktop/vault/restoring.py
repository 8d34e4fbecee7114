"""Bringing a backup back, and moving a damaged vault out of its way; nothing is ever deleted here.

The new file takes the place of the old one in one rename. A program that still has the old one open cannot write it
any more (SQLite looks whether its file was moved) and opens the new one instead, see `Vault.is_in_place`.
"""

import os
import shutil
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from qbo_desktop.core.errors import (
    FileProblem,
    NotFound,
    QboDesktopError,
    UnusableFile,
    VaultBusy,
    VaultDamaged,
    VaultTooNew,
)
from qbo_desktop.vault.backups import newest_good
from qbo_desktop.vault.connections import ConnectionRows
from qbo_desktop.vault.database import BUSY_SECONDS, converted, open_database, quick_check
from qbo_desktop.vault.files import new_private_file, private_folder, sync_folder
from qbo_desktop.vault.handle import Handle
from qbo_desktop.vault.layout import VAULT_FILE
from qbo_desktop.vault.moves import MoveRows, MoveStage
from qbo_desktop.vault.records import RESTORED, DamagedWithBackup
from qbo_desktop.vault.settings import SettingRows
from qbo_desktop.vault.slots import read_name
from qbo_desktop.vault.vault import Vault

_WORKPLACE = "restoring"
_LOCK_SECONDS = 20.0


def need_sound(folder: Path, at: datetime, damage: VaultDamaged) -> None:
    """What to do about a vault that was found damaged: raises DamagedWithBackup, or nothing where no backup is good.

    The damaged file is moved aside when there is something to bring back in its stead, and otherwise left where it is.
    """
    from qbo_desktop.vault.locks import creation_lock  # noqa: PLC0415 - opening needs no lock

    lock = creation_lock(folder, _LOCK_SECONDS)
    if lock is None:
        raise VaultBusy(detail="restore")
    with lock:
        backup = newest_good(folder)
        if backup is None:
            return
        aside = None
        if (folder / VAULT_FILE).exists():
            try:
                look_through(folder / VAULT_FILE)
            except VaultDamaged:
                aside = _moved(folder, f"damaged-{_stamp(at)}")
            else:
                return  # somebody brought one back meanwhile
        raise DamagedWithBackup(backup, aside) from damage


def look_through(file: Path) -> None:
    """Raises VaultDamaged, and the rest of what `open_database` raises."""
    with closing(open_database(file)) as database:
        quick_check(database)
        read_name(database)


def prepare(folder: Path, backup: Path) -> Path:
    """A folder with a copy of the backup as its vault, to be opened and proved before it takes the vault's place.

    Raises UnusableFile when it is no whole vault that this version reads, VaultFull.
    """
    workplace = folder / _WORKPLACE
    discard(workplace)
    with converted():
        private_folder(folder)
        private_folder(workplace)
    try:
        with backup.open("rb") as source:
            content = source.read()
    except OSError:
        raise UnusableFile(FileProblem.UNREADABLE) from None
    copy = workplace / VAULT_FILE
    with converted():
        new_private_file(copy, content)
    try:
        look_through(copy)
        with closing(open_database(copy)) as database, converted():
            # Whoever opens it next learns that it is older than what was here, even where no marks tell so.
            database.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (RESTORED, "1"))
    except VaultTooNew:
        raise UnusableFile(FileProblem.TOO_NEW) from None
    except (VaultDamaged, NotFound):
        raise UnusableFile(FileProblem.NOT_OURS) from None
    return workplace


def carry_moves(folder: Path, restored: Vault) -> None:
    """Let an unlocked vault know of the moves whose files still wait in this folder: their tokens lie nowhere else.

    The folder's own vault tells of them; one that is damaged, or sealed by another key, tells of none.
    """
    with suppress(QboDesktopError), closing(open_database(folder / VAULT_FILE)) as database:
        former = Handle(database)
        former.cipher = restored.handle.cipher
        for record in MoveRows(former, ConnectionRows(former), SettingRows(former)).records():
            if record.stage is MoveStage.MOVED:
                restored.moves.put(record)


def put_in_place(folder: Path, workplace: Path, at: datetime) -> Path | None:
    """Let the prepared copy be the vault; where the former one lies now, if there was one. Raises VaultBusy."""
    from qbo_desktop.vault.locks import creation_lock  # noqa: PLC0415 - opening needs no lock

    lock = creation_lock(folder, _LOCK_SECONDS)
    if lock is None:
        raise VaultBusy(detail="restore")
    with lock:
        aside = _moved(folder, f"replaced-{_stamp(at)}") if (folder / VAULT_FILE).exists() else None
        with converted():
            (workplace / VAULT_FILE).rename(folder / VAULT_FILE)
            sync_folder(folder)
    discard(workplace)
    return aside


def discard(workplace: Path) -> None:
    """Forget a copy that was prepared."""
    with converted():
        shutil.rmtree(workplace, ignore_errors=True)


def _moved(folder: Path, name: str) -> Path:
    """Move the vault's file aside, with a journal that belongs to it, while nobody writes it."""
    file, aside = folder / VAULT_FILE, _free(folder / f"{VAULT_FILE}.{name}")
    with converted(), closing(sqlite3.connect(file, timeout=BUSY_SECONDS, isolation_level=None)) as database:
        try:
            database.execute("BEGIN EXCLUSIVE")  # plays a journal back, and keeps writers out
        except sqlite3.DatabaseError as error:
            if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY:
                raise
        if os.name == "nt":
            database.close()  # an open file cannot be renamed there
        file.rename(aside)
        with suppress(FileNotFoundError):
            (folder / f"{VAULT_FILE}-journal").rename(f"{aside}-journal")
        sync_folder(folder)
    return aside


def _free(path: Path) -> Path:
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.name}-{number}")
    return free


def _stamp(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
