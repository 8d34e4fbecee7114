"""Making a vault: beside its place, and moved there when it is whole, so that no half of one is ever found."""

import os
from contextlib import closing
from pathlib import Path

from qbo_desktop.vault.cipher import Cipher
from qbo_desktop.vault.database import converted, make_tables, transaction
from qbo_desktop.vault.files import new_private_file, sync_folder
from qbo_desktop.vault.layout import VAULT_FILE
from qbo_desktop.vault.records import NewSlot
from qbo_desktop.vault.slots import VaultName, keep_key, key_check, new_key, write_slot

_UNFINISHED = f"{VAULT_FILE}.new"


def make(folder: Path, slot: NewSlot) -> Cipher:
    """Under the creation lock, where there is no vault; returns its key at work. Raises VaultError."""
    unfinished = folder / _UNFINISHED
    name = VaultName(vault_id=os.urandom(16).hex(), key_id=os.urandom(8).hex())
    key = new_key(slot)
    kept = keep_key(slot, key, name, folder)
    cipher = Cipher(key, name.key_id)
    with converted():
        unfinished.unlink(missing_ok=True)
        (folder / f"{_UNFINISHED}-journal").unlink(missing_ok=True)
        new_private_file(unfinished, b"")
        with closing(make_tables(unfinished)) as database, transaction(database):
            database.execute(
                "INSERT INTO vault VALUES (1, ?, ?, ?)",
                (name.vault_id, name.key_id, key_check(cipher, name)),
            )
            write_slot(database, kept)
        unfinished.rename(folder / VAULT_FILE)
        sync_folder(folder)
    return cipher
