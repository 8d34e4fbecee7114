"""How a file is sealed before it leaves a window, and its writing; a passphrase works in a process of its own."""

from dataclasses import dataclass
from pathlib import Path

from qbo_desktop.app import sealing
from qbo_desktop.core.secret import Secret


@dataclass(frozen=True, slots=True)
class FileSeal:
    """What opens the file: a passphrase, or the receiver's identity; without either it stays plain."""

    passphrase: Secret | None = None
    recipient: str | None = None


async def sealed(content: bytes, seal: FileSeal) -> bytes:
    """The content as it leaves. Raises Usage for a key or a passphrase that seals nothing."""
    import asyncio  # noqa: PLC0415 - who awaits this has it

    from qbo_desktop.app.sealing_apart import seal_apart  # noqa: PLC0415 - starts processes

    if seal.passphrase is not None:
        return await seal_apart(content, seal.passphrase)
    if seal.recipient is not None:
        return await asyncio.to_thread(sealing.seal_for_recipient, content, seal.recipient)
    return content


async def write_sealed(path: Path, content: bytes, seal: FileSeal) -> None:
    """Write a new private file, sealed. Raises Usage (`file_exists` and others), VaultFull."""
    import asyncio  # noqa: PLC0415 - who awaits this has it

    from qbo_desktop.app.private_files import write_private_bytes  # noqa: PLC0415 - a window names a seal without it

    leaving = await sealed(content, seal)
    await asyncio.to_thread(write_private_bytes, path, leaving)
