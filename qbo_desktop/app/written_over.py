"""Files that a person named in a dialog, which asked her before: whole or not at all, also in the place of another."""

import os
import secrets
from contextlib import suppress
from pathlib import Path

from qbo_desktop.core.errors import Usage, VaultFull


def write_over(path: Path, content: bytes) -> None:
    """Put the content there at once; whoever may read the folder's new files may read it: it must hold no secret.

    Raises Usage (`file_not_writable`), VaultFull (`file_not_written`); a file that was there before is as it was.
    """
    part = path.with_name(f".{path.name[:80]}.{secrets.token_hex(4)}.part")
    try:
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    except OSError:
        raise Usage(detail="file_not_writable") from None
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        _drop(part)
        raise VaultFull(detail="file_not_written") from None
    try:
        part.replace(path)
    except OSError:
        _drop(part)
        raise Usage(detail="file_not_writable") from None


def _drop(part: Path) -> None:
    with suppress(OSError):
        part.unlink()
