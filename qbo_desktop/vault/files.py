"""Folders of mode 0700 and files of mode 0600, whatever the umask says; on Windows their access lists."""

import os
import sys
from pathlib import Path

from qbo_desktop.core.errors import VaultFull

_FOLDER = 0o700
_FILE = 0o600
_OTHERS = 0o077


def private_folder(folder: Path) -> None:
    """Make the folder, or take other people's access to it away; folders made above it are private too. OSError."""
    missing = not folder.is_dir()
    for above in reversed(folder.parents):
        if not above.is_dir():
            above.mkdir(mode=_FOLDER, exist_ok=True)
    folder.mkdir(mode=_FOLDER, exist_ok=True)
    if sys.platform == "win32":
        if missing:
            from qbo_desktop.vault import windows_access  # noqa: PLC0415 - it exists for one platform

            windows_access.protect(folder)
    elif missing:
        folder.chmod(_FOLDER)
    else:
        keep_private(folder)


def new_private_file(path: Path, content: bytes) -> None:
    """Write a file that did not exist, and see that it reached the disk; raises OSError."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), _FILE)
    with os.fdopen(descriptor, "wb") as file:
        if sys.platform != "win32":
            os.fchmod(descriptor, _FILE)
        file.write(content)
        file.flush()
        os.fsync(descriptor)


def sync_folder(folder: Path) -> None:
    """See that a new or renamed entry of the folder reached the disk."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def need_writable(folder: Path, path: Path) -> None:
    """Raises VaultFull: SQLite opens a file that it may not write all the same, and finds out at the first commit."""
    for place, rights in ((folder, os.W_OK | os.X_OK), (path, os.W_OK)):
        if not os.access(place, rights):
            raise VaultFull(detail=f"no permission to write {place.name}")


def keep_private(path: Path) -> None:
    """Take away what others may do with it; the owner's own rights stay, so a folder made read-only remains so."""
    if sys.platform == "win32":
        return
    mode = path.stat().st_mode
    if mode & _OTHERS:
        path.chmod(mode & _FOLDER)


def is_private(path: Path) -> bool:
    """Whether nobody but its owner (and the system's administrators) can read it."""
    if sys.platform == "win32":
        from qbo_desktop.vault import windows_access  # noqa: PLC0415 - it exists for one platform

        return windows_access.is_protected(path)
    return path.stat().st_mode & _OTHERS == 0


def identity_of(file: Path) -> tuple[int, int] | None:
    """Which file this is, whatever its name."""
    try:
        found = os.stat(file)  # noqa: PTH116 - before every use of the vault: it is three times as quick
    except OSError:
        return None
    return found.st_dev, found.st_ino
