"""Files that are handed to somebody: this person's alone, and never in the place of another file."""

import os
from pathlib import Path

from qbo_desktop.core.errors import Usage, VaultFull


def need_new_file(path: Path) -> None:
    """Find out, before anything is done for its sake, that the file cannot be written. Raises as `write_private_bytes`.

    That it can only writing it proves.
    """
    if os.path.lexists(path):
        raise Usage(detail="file_exists")
    if not os.access(path.parent, os.W_OK | os.X_OK):
        raise Usage(detail="file_not_writable")


def write_private_file(path: Path, text: str) -> None:
    """Write text and a line end, as UTF-8. Raises as `write_private_bytes`."""
    write_private_bytes(path, (text + "\n").encode())


def write_private_bytes(path: Path, content: bytes) -> None:
    """Write a file that only this person can read (0600); none is left when it could not be written whole.

    Raises Usage (`file_exists`: nothing is overwritten, `file_not_writable`), VaultFull.
    """
    try:
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
        descriptor = os.open(path, flags, 0o600)
    except FileExistsError:
        raise Usage(detail="file_exists") from None
    except OSError:
        raise Usage(detail="file_not_writable") from None
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        path.unlink(missing_ok=True)
        raise VaultFull(detail="file_not_written") from None
