"""A new data key for a vault: made beside the old one, proved, and only then alone.

    1  the new key's name is noted, the key made and put into a keychain item of its own    opens with the old key
    2  every slot is wrapped and every sealed value sealed anew, in one transaction         opens with the new key
    3  the file is opened again, by each slot, and everything in it read                    opens with the new key
    4  a backup by the new key is made, those by the old one are erased                     opens with the new key
    5  the old key's item is taken out of the keychain                                      opens with the new key

A crash, or a failure, leaves the vault at one of these lines. What a crash before 2 left in the keychain is used by the
next try; what is left to do after 2 is done by `finish`, at the next round of the keeper or the next new key.

The program's own backups are replaced rather than sealed anew: a new key is wished for when the old one may be known,
and a copy that it opens would keep the old secrets readable, while all that such a copy has beyond the new one are
refresh tokens that were replaced since. A copy that a person made elsewhere is not ours to erase; after 5 it opens by
its passphrase alone, if it has one. So do files that were moved aside. The fronts say so.
"""

import os
from collections.abc import Iterable
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from qbo_desktop.core.errors import KeychainChanged, QboDesktopError, VaultBusy, VaultDamaged, WrongKey
from qbo_desktop.core.history import HistoryEntry
from qbo_desktop.vault import history as past
from qbo_desktop.vault.backups import backups, keep
from qbo_desktop.vault.cipher import Cipher
from qbo_desktop.vault.connections import ConnectionRows
from qbo_desktop.vault.database import converted, open_database, quick_check, transaction
from qbo_desktop.vault.handle import Handle
from qbo_desktop.vault.layout import LOCKS_FOLDER, VAULT_FILE
from qbo_desktop.vault.projection import key_of
from qbo_desktop.vault.records import FORMER_KEY, KeychainSlot, NewSlot, PassphraseSlot, SlotKind, WaysIn
from qbo_desktop.vault.settings import SettingRows
from qbo_desktop.vault.setups import SetupRows
from qbo_desktop.vault.slots import (
    SlotRow,
    VaultName,
    derivation_of,
    is_key_of,
    keep_key,
    key_check,
    key_from_passphrase_slot,
    key_from_slot,
    read_name,
    read_slots,
    write_slot,
)
from qbo_desktop.vault.vault import Vault
from qbo_desktop.vault.waiting import WaitingTokens

# The plain setting that names a key that is being made.
_COMING = "coming key"
_BACKUP_SECONDS = 20.0


def rekey(vault: Vault, ways: WaysIn, history: HistoryEntry) -> None:
    """Lines 1 to 3; the vault works with the new key from 2 on. The caller holds the lock of every company.

    Raises WrongKey (for a passphrase that is missing, too), VaultDamaged for a row that does not open, VaultLocked,
    KeychainUnavailable, KeychainChanged, VaultFull, VaultBusy; nothing has changed then, unless it was line 3 that
    failed. Raises ValueError in the demo.
    """
    handle, folder = vault.handle, vault.folder
    name, slots, settings = read_name(handle.database), read_slots(handle.database), SettingRows(handle)
    new_slots = [_again(slot, name, ways, handle.key()) for slot in slots]
    coming = settings.plain(_COMING)
    later = VaultName(name.vault_id, coming) if coming else name.with_later_key()
    settings.put_plain(_COMING, later.key_id)
    key = _key_left_behind(slots, later, folder, ways) if coming else None
    cipher = Cipher(key or os.urandom(len(handle.key().raw_key())), later.key_id)
    rows = [keep_key(slot, cipher.raw_key(), later, folder) for slot in new_slots]
    with transaction(handle.database):
        handle.current_key()
        for table in (ConnectionRows(handle), SetupRows(handle), WaitingTokens(handle), settings):
            table.seal_by(cipher)
        _need_no_rest(handle, cipher)
        handle.database.execute("UPDATE vault SET key_id = ?, key_check = ?", (later.key_id, key_check(cipher, later)))
        for row in rows:
            write_slot(handle.database, row)
        handle.database.execute("DELETE FROM settings WHERE name = ?", (_COMING,))
        handle.database.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (FORMER_KEY, name.key_id))
        past.append(handle.database, history)
    handle.cipher = cipher
    _read_back(folder, later, ways)


def finish(vault: Vault, at: datetime) -> None:
    """Lines 4 and 5, as far as they are not done. Raises VaultError, and is to be called again then."""
    handle, folder = vault.handle, vault.folder
    former = vault.settings.plain(FORMER_KEY)
    if former is None:
        return
    name = read_name(handle.database)
    _replace_backups(handle, folder, former, at)
    for slot in read_slots(handle.database):
        if slot.kind is SlotKind.KEYCHAIN:
            from qbo_desktop.vault import keychain  # noqa: PLC0415 - a passphrase vault needs no keychain

            keychain.forget(VaultName(name.vault_id, former).account, slot.backend or "")
    vault.settings.put_plain(FORMER_KEY, None)


def was_given_another_key(vault: Vault) -> bool:
    """Whether another process gave the vault a new key since this one was unlocked."""
    cipher = vault.handle.cipher
    return cipher is not None and read_name(vault.handle.database).key_id != cipher.key_id


def _again(slot: SlotRow, name: VaultName, ways: WaysIn, cipher: Cipher) -> NewSlot:
    """A slot of the same kind for another key; a passphrase is proved by the old one first."""
    match slot.kind:
        case SlotKind.KEYCHAIN:
            return KeychainSlot(ways.prompt_expected)
        case SlotKind.PASSPHRASE:
            if ways.passphrase is None or key_from_passphrase_slot(slot, name, ways.passphrase) != cipher.raw_key():
                raise WrongKey(detail="passphrase")
            how = derivation_of(slot)
            return PassphraseSlot(ways.passphrase, how.iterations, how.lanes, how.memory_kib)
        case _:
            raise ValueError("the demo's key stays")


def _key_left_behind(slots: Iterable[SlotRow], later: VaultName, folder: Path, ways: WaysIn) -> bytes | None:
    for slot in slots:
        if slot.kind is SlotKind.KEYCHAIN:
            with suppress(KeychainChanged):  # it was not made yet
                return key_from_slot(slot, later, folder, prompt_expected=ways.prompt_expected)
    return None


def _need_no_rest(handle: Handle, new: Cipher) -> None:
    """A table that nobody thought of must stop this, for its rows would never open again."""
    tables = handle.database.execute(
        "SELECT tables.name FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns"
        " WHERE tables.type = 'table' AND tables.name <> 'vault' AND columns.name = 'key_id'"
    ).fetchall()
    for (table,) in tables:
        (rest,) = handle.database.execute(
            f"SELECT count(*) FROM {table} WHERE key_id <> ?",  # noqa: S608 - a name of the schema
            (new.key_id,),
        ).fetchone()
        if rest:
            raise RuntimeError(f"{table} is not sealed anew")


def _read_back(folder: Path, name: VaultName, ways: WaysIn) -> None:
    """Open the file by each slot, and everything in it. Raises VaultDamaged where anything is not as it was written."""
    with closing(open_database(folder / VAULT_FILE)) as database:
        quick_check(database)
        handle = Handle(database)
        if read_name(database) != name:
            raise VaultDamaged(detail="read back")
        with converted():
            (check,) = database.execute("SELECT key_check FROM vault").fetchone()
            companies = database.execute("SELECT environment, client_id, realm_id FROM connections").fetchall()
        for slot in read_slots(database):
            if slot.kind is SlotKind.PASSPHRASE and ways.passphrase is not None:
                key = key_from_passphrase_slot(slot, name, ways.passphrase)
            else:
                key = key_from_slot(slot, name, folder, prompt_expected=ways.prompt_expected)
            handle.cipher = Cipher(key, name.key_id)
            if not is_key_of(handle.cipher, name, check):
                raise VaultDamaged(detail="read back")
        rows = ConnectionRows(handle)
        for row in companies:
            rows.stored(key_of(dict(zip(row.keys(), tuple(row), strict=True))))
        SetupRows(handle).all()
        WaitingTokens(handle).pendings()
        WaitingTokens(handle).asides()
        SettingRows(handle).check()


def _replace_backups(handle: Handle, folder: Path, former: str, at: datetime) -> None:
    from qbo_desktop.vault.locks import acquire  # noqa: PLC0415 - opening needs no lock

    old = [backup for backup in backups(folder) if _key_of_copy(backup.file) == former]
    if not old:
        return
    lock = acquire(folder / LOCKS_FOLDER, "backup", _BACKUP_SECONDS)
    if lock is None:
        raise VaultBusy(detail="backup")
    with lock:
        made = keep(handle.database, handle.key(), folder, at)
        with converted():
            for backup in old:
                if backup.file != made.file:
                    backup.file.unlink(missing_ok=True)


def _key_of_copy(file: Path) -> str | None:
    with suppress(QboDesktopError), closing(open_database(file)) as database:
        return read_name(database).key_id
    return None
