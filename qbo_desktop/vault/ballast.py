"""A file that is there to be given up: on a full disk its room is what the next token is written with.

SQLite needs a journal and sometimes a page more; 64 KiB hold both for any one row.
"""

import os
from contextlib import suppress
from pathlib import Path

from qbo_desktop.vault.files import new_private_file

BALLAST_BYTES = 65_536
_NAME = "ballast"


def is_there(folder: Path) -> bool:
    """Whether it is there in full."""
    try:
        return os.stat(folder / _NAME).st_size >= BALLAST_BYTES  # noqa: PTH116 - at every start, and it is quicker
    except OSError:
        return False


def put(folder: Path) -> bool:
    """See that it is there; False where the disk has no room for it."""
    if is_there(folder):
        return True
    try:
        (folder / _NAME).unlink(missing_ok=True)
        # Random, for a file system that compresses or leaves holes would keep no room for zeros.
        new_private_file(folder / _NAME, os.urandom(BALLAST_BYTES))
    except OSError:
        release(folder)
        return False
    return True


def release(folder: Path) -> bool:
    """Give its room up; whether there was any."""
    was_there = is_there(folder)
    with suppress(OSError):
        (folder / _NAME).unlink(missing_ok=True)
    return was_there
