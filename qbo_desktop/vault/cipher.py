"""Sealing with AES-256-GCM, where the additional data says which place a ciphertext belongs to.

A ciphertext put into another row, column, vault or generation, cut short or changed by one bit does not open.
"""

import json
import os
import unicodedata
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from qbo_desktop.core.identity import ConnectionKey
from qbo_desktop.core.secret import Secret
from qbo_desktop.vault.schema import SEALED_SCHEMA

KEY_BYTES = 32
_NONCE_BYTES = 12
_TAG_BYTES = 16
_APPLICATION = "qbo-desktop"
_MOST_ITERATIONS = 64
_MOST_LANES = 64
_MOST_MEMORY_KIB = 4 * 1024 * 1024


class NotAuthenticError(ValueError):
    """A ciphertext that was not sealed by this key for this place; it says nothing more, on purpose."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a ciphertext lives: the table, the row's names, the column and the row's generation."""

    table: str
    names: tuple[str, ...]
    column: str
    generation: int


def place_of(table: str, key: ConnectionKey, column: str, generation: int) -> Place:
    """The place of a value in a row that belongs to one connection."""
    return Place(table, (key.environment, key.client_id, key.realm_id), column, generation)


class Cipher:
    """The data key at work."""

    __slots__ = ("_aead", "_key", "key_id")

    def __init__(self, key: bytes, key_id: str) -> None:
        if len(key) != KEY_BYTES:
            raise NotAuthenticError
        self._key = key
        self._aead = AESGCM(key)
        self.key_id = key_id

    def seal(self, place: Place, plain: bytes) -> bytes:
        """Nonce, ciphertext and tag. Random nonces: far fewer than 2^32 seals are ever made (SP 800-38D, 8.3)."""
        nonce = os.urandom(_NONCE_BYTES)
        return nonce + self._aead.encrypt(nonce, plain, self._bound_to(place))

    def open(self, place: Place, sealed: bytes) -> bytes:
        """The plain bytes; raises NotAuthenticError."""
        if len(sealed) < _NONCE_BYTES + _TAG_BYTES:
            raise NotAuthenticError
        try:
            return self._aead.decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], self._bound_to(place))
        except InvalidTag:
            raise NotAuthenticError from None

    def raw_key(self) -> bytes:
        """The data key itself, for a new slot only."""
        return self._key

    def _bound_to(self, place: Place) -> bytes:
        parts = [_APPLICATION, SEALED_SCHEMA, self.key_id, place.table, *place.names, place.column, place.generation]
        return json.dumps(parts).encode()


@dataclass(frozen=True, slots=True)
class Derivation:
    """How a passphrase becomes a key: Argon2id (RFC 9106), memory in KiB; stored beside each passphrase slot."""

    salt: bytes
    iterations: int
    lanes: int
    memory_kib: int

    @property
    def is_sane(self) -> bool:
        """Whether trying it cannot exhaust this computer."""
        return (
            1 <= self.iterations <= _MOST_ITERATIONS
            and 1 <= self.lanes <= _MOST_LANES
            and 8 * self.lanes <= self.memory_kib <= _MOST_MEMORY_KIB
            and len(self.salt) >= 8
        )


def key_from_passphrase(passphrase: Secret, derivation: Derivation) -> bytes:
    """256 bits. The passphrase is normalised (NFC), since different systems' keyboards compose letters differently."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id  # noqa: PLC0415 - 30 ms that a keychain vault saves

    text = unicodedata.normalize("NFC", passphrase.reveal()).encode("utf-8", "surrogatepass")
    return Argon2id(
        salt=derivation.salt,
        length=KEY_BYTES,
        iterations=derivation.iterations,
        lanes=derivation.lanes,
        memory_cost=derivation.memory_kib,
    ).derive(text)
