"""The two seals of a move: for the holder of a key, or by a passphrase."""

import asyncio
from dataclasses import dataclass

from qbo_desktop.app import sealing
from qbo_desktop.core.secret import Secret


@dataclass(frozen=True, slots=True)
class RecipientSeal:
    """For the holder of this age key (`age1…`); nobody here can open it again."""

    recipient: str

    def need_usable(self) -> None:
        """Raises Usage (`recipient`)."""
        sealing.seal_for_recipient(b"", self.recipient)

    async def seal(self, content: bytes) -> bytes:
        """The age file."""
        return await asyncio.to_thread(sealing.seal_for_recipient, content, self.recipient)

    async def opens(self, sealed: bytes, content: bytes) -> bool:
        """Whether it is a whole age file: more cannot be told without the receiver's key."""
        return sealing.is_sealed(sealed) and len(sealed) > len(content)


@dataclass(frozen=True, slots=True)
class PassphraseSeal:
    """By a passphrase that the receiver is told by another way."""

    passphrase: Secret

    def need_usable(self) -> None:
        """Raises Usage (`passphrase_empty`, `passphrase_too_long`)."""
        sealing.need_passphrase(self.passphrase)

    async def seal(self, content: bytes) -> bytes:
        """The age file; takes a second or two in a process of its own."""
        from qbo_desktop.app.sealing_apart import seal_apart  # noqa: PLC0415 - only a passphrase needs a process

        return await seal_apart(content, self.passphrase)

    async def opens(self, sealed: bytes, content: bytes) -> bool:
        """Whether the passphrase gives the content back."""
        from qbo_desktop.app.sealing_apart import unseal_apart  # noqa: PLC0415 - only a passphrase needs a process

        return await unseal_apart(sealed, self.passphrase) == content


MoveSeal = RecipientSeal | PassphraseSeal
