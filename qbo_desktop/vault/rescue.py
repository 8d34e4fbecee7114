"""Tokens sealed into a file of their own, for when their vault cannot take them.

The file names the connection and its generation inside the seal, and nothing outside it.
"""

from qbo_desktop.core.errors import VaultDamaged
from qbo_desktop.core.identity import SetupId
from qbo_desktop.vault.cipher import Cipher, NotAuthenticError, Place
from qbo_desktop.vault.codec import (
    SealedTokens,
    UnreadableError,
    imported_beside,
    imported_from,
    tokens_bytes,
    tokens_from,
)
from qbo_desktop.vault.projection import key_of, moment, stamp
from qbo_desktop.vault.records import Rescued


def seal(rescued: Rescued, vault_id: str, cipher: Cipher) -> bytes:
    """The file's content."""
    key = rescued.key
    beside = (
        key.environment.value,
        key.client_id,
        key.realm_id,
        None if rescued.generation is None else str(rescued.generation),
        rescued.setup_id,
        stamp(rescued.at),
        rescued.intuit_tid,
        *imported_beside(rescued.imported),
    )
    return cipher.seal(_place(vault_id), tokens_bytes(SealedTokens(rescued.tokens, beside)))


def unseal(content: bytes, vault_id: str, cipher: Cipher) -> Rescued:
    """Raises VaultDamaged for what this vault's key did not seal."""
    try:
        sealed = tokens_from(cipher.open(_place(vault_id), content))
        environment, client_id, realm_id, generation, setup_id, at, intuit_tid, *more = sealed.beside
        return Rescued(
            key=key_of({"environment": environment, "client_id": client_id, "realm_id": realm_id}),
            setup_id=SetupId(str(setup_id)),
            generation=None if generation is None else int(generation),
            tokens=sealed.tokens,
            at=moment(at),
            intuit_tid=intuit_tid,
            imported=imported_from(more),
        )
    except (NotAuthenticError, UnreadableError, ValueError):
        raise VaultDamaged(detail="emergency") from None


def _place(vault_id: str) -> Place:
    return Place("emergency", (vault_id,), "sealed", 0)
