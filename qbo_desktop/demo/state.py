"""The demo's files, read without importing a server: the program's clock in the demo follows them."""

import contextlib
import json
import os
from pathlib import Path
from typing import Any

STATE_FILE = "state.json"
ADDRESS_FILE = "server.json"
LOCK_FILE = "server.lock"
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


def write_document(path: Path, document: dict[str, Any]) -> None:
    """Replace a file at once, readable by its owner only.

    It is not synced: a killed process loses nothing by that, and what a power cut takes is made up anyway.
    """
    temporary = path.with_name(f"{path.name}.{os.getpid()}.new")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(json.dumps(document, ensure_ascii=False).encode())
    try:
        temporary.replace(path)
    except PermissionError:  # Windows, while another process reads the old file
        path.write_bytes(temporary.read_bytes())
        temporary.unlink()


def make_private_folder(folder: Path) -> None:
    """Make a folder that only its owner may enter."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with contextlib.suppress(PermissionError):
        folder.chmod(0o700)
