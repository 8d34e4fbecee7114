"""An open vault's file together with its key, as the tables' modules share it."""

import sqlite3
from collections.abc import Callable, Mapping

from qbo_desktop.core.connection import Connection
from qbo_desktop.core.errors import VaultDamaged, VaultLocked, VaultRolledBack
from qbo_desktop.core.identity import ConnectionKey
from qbo_desktop.vault.cipher import Cipher, NotAuthenticError, Place
from qbo_desktop.vault.records import Standing

_NAME_DIGITS = 32


class Handle:
    """The database, and the cipher once the vault was unlocked; `written` is told each row after its commit."""

    __slots__ = ("_floors", "_seen", "cipher", "database", "written")

    def __init__(self, database: sqlite3.Connection) -> None:
        self.database = database
        self.cipher: Cipher | None = None
        self.written: Callable[[Standing], None] = _unheard
        self._floors: Mapping[str, int] = {}
        self._seen: dict[ConnectionKey, int] = {}

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

    def sealed_by(self, new: Cipher, place: Place, sealed: bytes) -> bytes:
        """What is sealed at this place, sealed by another key; raises VaultDamaged, its detail the place's names."""
        try:
            return new.seal(place, self.key().open(place, sealed))
        except NotAuthenticError:
            raise VaultDamaged(detail=" ".join((place.table, *place.names))) from None

    def count_from(self, floors: Mapping[str, int]) -> None:
        """Let every row that is written from now on lie above these generations, by the start of its key's digest."""
        self._floors = floors

    def next_generation(self, key: ConnectionKey, generation: int) -> int:
        """The one after this, and above all that was ever here."""
        return max(generation, self._floors.get(key.digest()[:_NAME_DIGITS], 0) if self._floors else 0) + 1

    def saw(self, key: ConnectionKey, generation: int) -> None:
        """Raises VaultRolledBack when the file was replaced by an older one while it was open."""
        if generation < self._seen.get(key, generation):
            raise VaultRolledBack(realm_id=key.realm_id)
        self._seen[key] = generation

    def wrote(self, connection: Connection) -> None:
        """This row was committed."""
        self.saw(connection.key, connection.generation)
        self.written(Standing(connection.key, connection.generation, connection.status, connection.held_by))

    def erased(self, key: ConnectionKey, generation: int) -> None:
        """This row was erased, and that was committed."""
        self._seen.pop(key, None)
        self.written(Standing(key, generation, None))


def _unheard(standing: Standing) -> None:
    """Nobody listens: a vault that is only looked at, or one that has no memory outside."""
