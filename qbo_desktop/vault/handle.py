"""An open vault's file together with its key, as the tables' modules share it."""

import sqlite3

from qbo_desktop.core.errors import VaultLocked
from qbo_desktop.vault.cipher import Cipher


class Handle:
    """The database, and the cipher once the vault was unlocked."""

    __slots__ = ("cipher", "database")

    def __init__(self, database: sqlite3.Connection) -> None:
        self.database = database
        self.cipher: Cipher | None = None

    def key(self) -> Cipher:
        """The data key at work; raises VaultLocked."""
        if self.cipher is None:
            raise VaultLocked
        return self.cipher

    def current_key(self) -> Cipher:
        """The same, within a transaction: raises VaultLocked when another process gave the vault a new key."""
        cipher = self.key()
        (key_id,) = self.database.execute("SELECT key_id FROM vault").fetchone()
        if key_id != cipher.key_id:
            raise VaultLocked(detail="key changed")
        return cipher
