"""The rows of connections: opened, compared with their plain columns, and changed by compare-and-swap."""

import hashlib
import sqlite3
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace

from qbo_desktop.core.connection import Connection, Status
from qbo_desktop.core.errors import NotFound, VaultDamaged
from qbo_desktop.core.history import HistoryEntry
from qbo_desktop.core.identity import ConnectionKey, SetupId
from qbo_desktop.core.tokens import TokenSet
from qbo_desktop.vault import history as past
from qbo_desktop.vault.cipher import Cipher, NotAuthenticError, place_of
from qbo_desktop.vault.codec import SealedRow, UnreadableError, intent_bytes, intent_from, row_bytes, row_from
from qbo_desktop.vault.database import converted, transaction
from qbo_desktop.vault.handle import Handle
from qbo_desktop.vault.history import row_mapping
from qbo_desktop.vault.projection import COLUMNS, NO_SETUP, OfSetup, connection_from, key_of, plain_values, skew_from
from qbo_desktop.vault.records import Intent, IntentPurpose, StaleRowError, Standing, StoredConnection

_TABLE = "connections"
_SEALED = "sealed"
_INTENT = "intent"
_KEY = "environment = ? AND client_id = ? AND realm_id = ?"
_SAME_ROW = f"{_KEY} AND generation = ? AND key_id = ?"
_WRITTEN = (*COLUMNS, "key_id", _SEALED, _INTENT)
# Without the names, though they would stay the same: SQLite would write the key's index anew.
_NAMES = ("environment", "client_id", "realm_id")
_CHANGED = ", ".join(f"{name} = ?" for name in _WRITTEN if name not in _NAMES)
_UPDATE = f"UPDATE connections SET {_CHANGED} WHERE {_SAME_ROW}"  # noqa: S608 - constants
_MOST_SPENT = 4
_STATUSES = frozenset(Status)


class ConnectionRows:
    """Every write is one transaction; what it wrote is read again before the caller hears of it."""

    def __init__(self, handle: Handle) -> None:
        self._handle = handle

    def stored(self, key: ConnectionKey) -> StoredConnection:
        """Raises NotFound, VaultLocked, and VaultDamaged with the realm ID when this one row does not open."""
        cipher = self._handle.key()
        with converted(key.realm_id):
            row = self._row(key)
            if row is None:
                raise NotFound(realm_id=key.realm_id, detail=key.realm_id)
            self._handle.saw(key, row["generation"])
            setup = self._setup(row["setup_id"])
        try:
            return _opened(row, key, setup or NO_SETUP, cipher)
        except VaultDamaged:
            with converted(key.realm_id):
                self._handle.current_key()  # by the key of yesterday nothing opens, and nothing is damaged
            raise

    def insert(
        self, connection: Connection, tokens: TokenSet, history: HistoryEntry | None, *, settles_pending: bool
    ) -> Connection:
        """Raises StaleRowError when the connection exists already, NotFound for its setup."""
        key, database = connection.key, self._handle.database
        with transaction(database, key.realm_id):
            cipher = self._handle.current_key()
            made = self._joined(connection)
            if self._row(key) is not None:
                raise StaleRowError(key)
            former = database.execute(f"SELECT generation FROM departed WHERE {_KEY}", _names(key)).fetchone()  # noqa: S608 - constants
            made = replace(made, generation=self._handle.next_generation(key, 0 if former is None else former[0]))
            row = SealedRow(plain_values(made), tokens.access_token, tokens.refresh_token, ())
            marks = ", ".join("?" * len(_WRITTEN))
            database.execute(
                f"INSERT INTO connections ({', '.join(_WRITTEN)}) VALUES ({marks})",  # noqa: S608 - constants
                (*row.plain, cipher.key_id, _sealed(row, made, cipher), None),
            )
            if settles_pending:
                self._drop_pending(key)
            self._record(history)
        self._handle.wrote(made)
        self._read_back(made, row, cipher)
        return made

    def update(
        self,
        connection: Connection,
        *,
        tokens: TokenSet | None,
        clear_intent: bool,
        forget_tokens: bool,
        settles_pending: bool,
        history: HistoryEntry | None,
    ) -> Connection:
        """Compare-and-swap on generation and key; raises StaleRowError, and VaultDamaged when kept tokens do not open.

        A row that does not open can still be given new tokens: that is how reconnecting mends it.
        """
        if tokens is not None and forget_tokens:
            raise ValueError("tokens are either given or forgotten")
        with transaction(self._handle.database, connection.key.realm_id):
            made, row = self._replaced(connection, tokens, clear_intent=clear_intent, forget_tokens=forget_tokens)
            if settles_pending:
                self._drop_pending(connection.key)
            self._record(history)
        return self._told(made, row)

    def give_up(
        self, leaving: Sequence[tuple[Connection, HistoryEntry]], also: Callable[[], None]
    ) -> tuple[Connection, ...]:
        """Forget the tokens and intents of these rows, all or none, and do `also` in the same transaction.

        Raises StaleRowError for the first that another program wrote meanwhile.
        """
        with transaction(self._handle.database):
            written = []
            for connection, entry in leaving:
                written.append(self._replaced(connection, None, clear_intent=True, forget_tokens=True))
                self._record(entry)
            also()
        return tuple(self._told(made, row) for made, row in written)

    def clear_intents(self, keys: Iterable[ConnectionKey], purpose: IntentPurpose, also: Callable[[], None]) -> None:
        """Clear those intents that are for this, and do `also` in the same transaction."""
        with transaction(self._handle.database):
            cipher = self._handle.current_key()
            for key in keys:
                row = self._row(key)
                with suppress(VaultDamaged):  # what does not open is nobody's promise
                    if row is not None and (intent := _intent(row, key, cipher)) and intent.purpose is purpose:
                        self._clear(key)
            also()

    def tell_again(self, keys: Collection[ConnectionKey]) -> None:
        """Have these rows told as after their commit, for one that was cut off in between."""
        for row in self.standing():
            if row.key in keys:
                self._handle.written(row)

    def _replaced(
        self, connection: Connection, tokens: TokenSet | None, *, clear_intent: bool, forget_tokens: bool
    ) -> tuple[Connection, SealedRow]:
        """Within a transaction; the row as it will be, with its new generation."""
        key, database, cipher = connection.key, self._handle.database, self._handle.key()
        current = self._row(key)
        if current is None or (current["generation"], current["key_id"]) != (connection.generation, cipher.key_id):
            raise StaleRowError(key)
        generation = self._handle.next_generation(key, connection.generation)
        made = replace(self._joined(connection), generation=generation)
        row = self._next_row(made, current, cipher, tokens, forget_tokens=forget_tokens)
        intent = None if clear_intent else _intent(current, key, cipher)
        database.execute(
            _UPDATE,
            (
                *row.plain[len(_NAMES) :],
                cipher.key_id,
                _sealed(row, made, cipher),
                None if intent is None else _sealed_intent(intent, made, cipher),
                *_names(key),
                connection.generation,
                cipher.key_id,
            ),
        )
        return made, row

    def _told(self, made: Connection, row: SealedRow) -> Connection:
        """After the commit."""
        self._handle.wrote(made)
        self._read_back(made, row, self._handle.key())
        return made

    def begin_intent(self, connection: Connection, intent: Intent) -> None:
        """Committed before the request it is about leaves; raises StaleRowError."""
        key = connection.key
        with transaction(self._handle.database, key.realm_id):
            cipher = self._handle.key()
            written = self._handle.database.execute(
                f"UPDATE connections SET intent = ? WHERE {_SAME_ROW}",  # noqa: S608 - constants
                (_sealed_intent(intent, connection, cipher), *_names(key), connection.generation, cipher.key_id),
            )
            if written.rowcount != 1:
                raise StaleRowError(key)

    def clear_intent(self, key: ConnectionKey) -> None:
        """Nothing is owed any more; without a row nothing happens."""
        with transaction(self._handle.database, key.realm_id):
            self._clear(key)

    def _clear(self, key: ConnectionKey) -> None:
        self._handle.database.execute(f"UPDATE connections SET intent = NULL WHERE {_KEY}", _names(key))  # noqa: S608 - constants

    def remove(self, key: ConnectionKey, history: HistoryEntry | None) -> None:
        """Erase the row and its tokens, a pending consent of the same company too; raises NotFound."""
        database = self._handle.database
        with transaction(database, key.realm_id):
            row = self._row(key)
            if row is None:
                raise NotFound(realm_id=key.realm_id, detail=key.realm_id)
            database.execute("INSERT OR REPLACE INTO departed VALUES (?, ?, ?, ?)", (*_names(key), row["generation"]))
            database.execute(f"DELETE FROM connections WHERE {_KEY}", _names(key))  # noqa: S608 - constants
            self._drop_pending(key)
            self._record(history)
        self._handle.erased(key, row["generation"])

    def _drop_pending(self, key: ConnectionKey) -> None:
        """In the transaction of what settles it: a crash in between would send its spent token again."""
        self._handle.database.execute(f"DELETE FROM pending WHERE {_KEY}", _names(key))  # noqa: S608 - constants

    def seal_by(self, new: Cipher) -> None:
        """Seal every row by another key, in the caller's transaction. Raises VaultDamaged for one that is damaged."""
        database = self._handle.database
        for row in database.execute("SELECT rowid, * FROM connections").fetchall():
            key = key_of(row_mapping(row))
            sealed, intent = (
                row[column]
                and self._handle.sealed_by(new, place_of(_TABLE, key, column, row["generation"]), row[column])
                for column in (_SEALED, _INTENT)
            )
            database.execute(
                "UPDATE connections SET key_id = ?, sealed = ?, intent = ? WHERE rowid = ?",
                (new.key_id, sealed, intent, row["rowid"]),
            )

    def generations(self) -> tuple[dict[str, int], dict[str, int]]:
        """The same at a glance, by the first 32 digits of the keys' digests: of rows that are here, of erased ones."""
        found: list[dict[str, int]] = []
        with converted():
            for table in ("connections", "departed"):
                rows = self._handle.database.execute(
                    f"SELECT environment || char(0) || client_id || char(0) || realm_id, generation FROM {table}"  # noqa: S608 - constants
                ).fetchall()
                found.append({hashlib.sha256(row[0].encode()).hexdigest()[:32]: row[1] for row in rows})
        here, departed = found
        return here, {name: generation for name, generation in departed.items() if name not in here}

    def standing(self) -> tuple[Standing, ...]:
        """How far every row has come, by its plain columns; a status that no version wrote counts as connected.

        Those that were erased and are not here again have no status.
        """
        with converted():
            rows = self._handle.database.execute(
                "SELECT environment, client_id, realm_id, generation, status, held_by FROM connections UNION ALL"
                " SELECT environment, client_id, realm_id, generation, NULL, NULL FROM departed"
                " WHERE NOT EXISTS (SELECT 1 FROM connections AS here WHERE here.environment = departed.environment"
                " AND here.client_id = departed.client_id AND here.realm_id = departed.realm_id)"
            ).fetchall()
        return tuple(Standing(key_of(past.row_mapping(row)), row[3], _status(row[4]), row[5]) for row in rows)

    def _row(self, key: ConnectionKey) -> sqlite3.Row | None:
        found = self._handle.database.execute(
            f"SELECT * FROM connections WHERE {_KEY}",  # noqa: S608 - constants
            _names(key),
        ).fetchone()
        return found if isinstance(found, sqlite3.Row) else None

    def _setup(self, setup_id: SetupId) -> OfSetup | None:
        query = "SELECT name, skew_seconds FROM setups WHERE id = ?"
        row = self._handle.database.execute(query, (setup_id,)).fetchone()
        return None if row is None else OfSetup(str(row["name"]), skew_from(row["skew_seconds"]))

    def _joined(self, connection: Connection) -> Connection:
        setup = self._setup(connection.setup_id)
        if setup is None:
            raise NotFound(detail=connection.setup_id)
        return replace(connection, setup=setup.name, skew_seconds=setup.skew_seconds)

    def _record(self, entry: HistoryEntry | None) -> None:
        past.append_if(self._handle.database, entry)

    def _next_row(
        self, made: Connection, current: sqlite3.Row, cipher: Cipher, tokens: TokenSet | None, *, forget_tokens: bool
    ) -> SealedRow:
        try:
            before: SealedRow | None = _sealed_copy(current, made.key, cipher)
        except VaultDamaged:
            if tokens is None and not forget_tokens:
                raise
            before = None
        spent = () if before is None else before.spent
        access, refresh = (None, None) if before is None else (before.access_token, before.refresh_token)
        if forget_tokens:
            access_now, refresh_now = None, None
        elif tokens is not None:
            access_now, refresh_now = tokens.access_token, tokens.refresh_token
        else:
            access_now, refresh_now = access, refresh
        if refresh is not None and refresh != refresh_now:
            spent = (*spent, refresh.fingerprint())[-_MOST_SPENT:]
        return SealedRow(plain_values(made), access_now, refresh_now, spent)

    def _read_back(self, made: Connection, written: SealedRow, cipher: Cipher) -> None:
        with converted(made.key.realm_id):
            row = self._row(made.key)
        if row is None or row["generation"] > made.generation:
            return  # another program built on this row since: it was there
        if _sealed_copy(row, made.key, cipher) != written:
            raise VaultDamaged(realm_id=made.key.realm_id, detail="read back")


def _status(text: str | None) -> Status | None:
    if text is None:
        return None
    return Status(text) if text in _STATUSES else Status.CONNECTED


def _names(key: ConnectionKey) -> tuple[str, str, str]:
    return (key.environment.value, key.client_id, key.realm_id)


def _sealed(row: SealedRow, connection: Connection, cipher: Cipher) -> bytes:
    return cipher.seal(place_of(_TABLE, connection.key, _SEALED, connection.generation), row_bytes(row))


def _sealed_intent(intent: Intent, connection: Connection, cipher: Cipher) -> bytes:
    return cipher.seal(place_of(_TABLE, connection.key, _INTENT, connection.generation), intent_bytes(intent))


def _sealed_copy(row: sqlite3.Row, key: ConnectionKey, cipher: Cipher) -> SealedRow:
    try:
        sealed = row_from(cipher.open(place_of(_TABLE, key, _SEALED, row["generation"]), row[_SEALED]))
    except (NotAuthenticError, UnreadableError):
        raise VaultDamaged(realm_id=key.realm_id, detail=_SEALED) from None
    for name, value in zip(COLUMNS, sealed.plain, strict=True):
        if row[name] != value:
            raise VaultDamaged(realm_id=key.realm_id, detail=name)
    return sealed


def _intent(row: sqlite3.Row, key: ConnectionKey, cipher: Cipher) -> Intent | None:
    if row[_INTENT] is None:
        return None
    try:
        return intent_from(cipher.open(place_of(_TABLE, key, _INTENT, row["generation"]), row[_INTENT]))
    except (NotAuthenticError, UnreadableError):
        raise VaultDamaged(realm_id=key.realm_id, detail=_INTENT) from None


def _opened(row: sqlite3.Row, key: ConnectionKey, setup: OfSetup, cipher: Cipher) -> StoredConnection:
    sealed = _sealed_copy(row, key, cipher)
    try:
        connection = connection_from(sealed.columns(), setup)
    except ValueError:
        raise VaultDamaged(realm_id=key.realm_id, detail="values") from None
    return StoredConnection(
        connection, sealed.access_token, sealed.refresh_token, _intent(row, key, cipher), sealed.spent
    )
