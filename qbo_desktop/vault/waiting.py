"""Tokens that are in no connection's row: pending ones wait for their confirmation, others were put aside."""

import sqlite3
from datetime import datetime

from qbo_desktop.core.errors import NotFound, VaultDamaged
from qbo_desktop.core.identity import ConnectionKey, SetupId
from qbo_desktop.core.tokens import TokenSet
from qbo_desktop.vault.cipher import Cipher, NotAuthenticError, Place, place_of
from qbo_desktop.vault.codec import (
    SealedTokens,
    UnreadableError,
    imported_beside,
    imported_from,
    tokens_bytes,
    tokens_from,
)
from qbo_desktop.vault.database import converted, transaction
from qbo_desktop.vault.handle import Handle
from qbo_desktop.vault.history import row_mapping
from qbo_desktop.vault.projection import key_of, moment, stamp, storable
from qbo_desktop.vault.records import AsideTokens, PendingConsent

_ASIDE = "INSERT INTO aside (environment, client_id, realm_id, at, why, key_id, sealed) VALUES (?, ?, ?, ?, ?, ?, ?)"


class WaitingTokens:
    """The tables `pending` and `aside`."""

    def __init__(self, handle: Handle) -> None:
        self._handle = handle

    def put_pending(self, pending: PendingConsent) -> None:
        """Keep it, in place of an earlier one of the same company; raises NotFound for its setup."""
        key, database = pending.key, self._handle.database
        beside = (pending.setup_id, stamp(pending.at), pending.intuit_tid, *imported_beside(pending.imported))
        with transaction(database, key.realm_id):
            cipher = self._handle.current_key()
            if database.execute("SELECT 1 FROM setups WHERE id = ?", (pending.setup_id,)).fetchone() is None:
                raise NotFound(detail=pending.setup_id)
            (newest,) = database.execute("SELECT coalesce(max(generation), 0) FROM pending").fetchone()
            sealed = cipher.seal(
                place_of("pending", key, "sealed", newest + 1), tokens_bytes(SealedTokens(pending.tokens, beside))
            )
            database.execute(
                "INSERT OR REPLACE INTO pending VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (*_names(key), pending.setup_id, stamp(pending.at), newest + 1, cipher.key_id, sealed),
            )

    def pendings(self) -> tuple[PendingConsent, ...]:
        """Raises VaultDamaged with the realm ID of one that does not open."""
        cipher = self._handle.key()
        with converted():
            rows = self._handle.database.execute("SELECT * FROM pending ORDER BY at").fetchall()
        return tuple(_pending(row, cipher) for row in rows)

    def drop_pending(self, key: ConnectionKey) -> None:
        """Erase it; without one nothing happens."""
        with transaction(self._handle.database, key.realm_id):
            self._handle.database.execute(
                "DELETE FROM pending WHERE environment = ? AND client_id = ? AND realm_id = ?", _names(key)
            )

    def keep_aside(self, key: ConnectionKey, tokens: TokenSet, at: datetime, why: str) -> None:
        """Seal the tokens beside their connection's row, whatever that row says now."""
        why = storable(why)
        with transaction(self._handle.database, key.realm_id):
            cipher = self._handle.current_key()
            sealed = cipher.seal(_aside_place(key, stamp(at)), tokens_bytes(SealedTokens(tokens, (why,))))
            self._handle.database.execute(_ASIDE, (*_names(key), stamp(at), why, cipher.key_id, sealed))

    def asides(self) -> tuple[AsideTokens, ...]:
        """The oldest first; raises VaultDamaged with the realm ID of one that does not open."""
        cipher = self._handle.key()
        with converted():
            rows = self._handle.database.execute("SELECT * FROM aside ORDER BY id").fetchall()
        return tuple(_aside(row, cipher) for row in rows)

    def seal_by(self, new: Cipher) -> None:
        """Seal all of it by another key, in the caller's transaction. Raises VaultDamaged for what does not open."""
        database = self._handle.database
        for row in database.execute("SELECT rowid, * FROM pending").fetchall():
            place = place_of("pending", key_of(row_mapping(row)), "sealed", row["generation"])
            sealed = self._handle.sealed_by(new, place, row["sealed"])
            database.execute(
                "UPDATE pending SET key_id = ?, sealed = ? WHERE rowid = ?", (new.key_id, sealed, row["rowid"])
            )
        for row in database.execute("SELECT * FROM aside").fetchall():
            place = _aside_place(key_of(row_mapping(row)), row["at"])
            sealed = self._handle.sealed_by(new, place, row["sealed"])
            database.execute("UPDATE aside SET key_id = ?, sealed = ? WHERE id = ?", (new.key_id, sealed, row["id"]))


def _names(key: ConnectionKey) -> tuple[str, str, str]:
    return (key.environment.value, key.client_id, key.realm_id)


def _aside_place(key: ConnectionKey, at: str) -> Place:
    return Place("aside", (*_names(key), at), "sealed", 0)


def _tokens(row: sqlite3.Row, key: ConnectionKey, place: Place, cipher: Cipher) -> SealedTokens:
    try:
        return tokens_from(cipher.open(place, row["sealed"]))
    except (NotAuthenticError, UnreadableError):
        raise VaultDamaged(realm_id=key.realm_id, detail=place.table) from None


def _pending(row: sqlite3.Row, cipher: Cipher) -> PendingConsent:
    key = key_of(row_mapping(row))
    sealed = _tokens(row, key, place_of("pending", key, "sealed", row["generation"]), cipher)
    if sealed.beside[:2] != (row["setup_id"], row["at"]):
        raise VaultDamaged(realm_id=key.realm_id, detail="pending")
    _, _, intuit_tid, *more = sealed.beside
    return PendingConsent(
        key, SetupId(row["setup_id"]), sealed.tokens, moment(row["at"]), intuit_tid, imported_from(more)
    )


def _aside(row: sqlite3.Row, cipher: Cipher) -> AsideTokens:
    key = key_of(row_mapping(row))
    sealed = _tokens(row, key, _aside_place(key, row["at"]), cipher)
    if sealed.beside != (row["why"],):
        raise VaultDamaged(realm_id=key.realm_id, detail="aside")
    return AsideTokens(key, sealed.tokens, moment(row["at"]), row["why"])
