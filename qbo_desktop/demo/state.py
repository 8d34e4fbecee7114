"""The demo's files, read without importing a server: the program's clock in the demo follows them."""

import contextlib
import json
import os
from io import FileIO
from pathlib import Path
from typing import Any

STATE_FILE = "state.json"
ADDRESS_FILE = "server.json"
LOCK_FILE = "server.lock"
COUNTERS_FILE = "counters.json"
GRANTS_FOLDER = "grants"


def read_clock_offset(folder: Path) -> float:
    """How many seconds the demo's clock is ahead of real time; 0.0 when there is no demo yet."""
    document = read_document(folder / STATE_FILE)
    offset = None if document is None else document.get("clock_offset_seconds")
    return float(offset) if isinstance(offset, (int, float)) else 0.0


def read_document(path: Path) -> dict[str, Any] | None:
    """A JSON object from a file of ours; None when it is missing or damaged, for the demo can start anew."""
    try:
        document = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return None
    return document if isinstance(document, dict) else None


def write_text(path: Path, text: str) -> None:
    """Replace a file at once, readable by its owner only.

    It is not synced: a killed process loses nothing by that, and what a power cut takes is made up anyway.
    """
    temporary = path.with_name(f"{path.name}.{os.getpid()}.new")
    with open_private(temporary) as file:
        file.truncate()
        file.write(text.encode())
    try:
        temporary.replace(path)
    except PermissionError:  # Windows, while another process reads the old file
        path.write_bytes(temporary.read_bytes())
        temporary.unlink()


def open_private(path: Path) -> FileIO:
    """A file to write over, which only its owner may read; it keeps what it holds until then."""
    flags = os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0)
    return FileIO(os.open(path, flags, 0o600), "w")


def make_private_folder(folder: Path) -> None:
    """Make a folder that only its owner may enter."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with contextlib.suppress(PermissionError):
        folder.chmod(0o700)
