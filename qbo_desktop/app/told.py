"""What was told of each company, in a small file of the data folder: by digests, so that it names nobody.

A file rather than the sealed history: a scheduler's round and the window must agree on it, it may be lost (then a
notice comes twice), and telling somebody of trouble must not need a write to the vault that may be the trouble.
"""

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from qbo_desktop.core.notices import Told

FILE = "told.json"
_LONGEST_FILE = 4_194_304


def read_told(folder: Path) -> dict[str, Told]:
    """By the digest of each connection's key; what cannot be read was not told."""
    try:
        with (folder / FILE).open("rb") as file:
            document = json.loads(file.read(_LONGEST_FILE))
        return {
            str(name): Told(datetime.fromtimestamp(int(at), UTC), str(topic))
            for name, (at, topic) in document["told"].items()
        }
    except (OSError, ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError):
        return {}


def write_told(folder: Path, told: Mapping[str, Told]) -> None:
    """In place of what was there. A disk that does not take it stops nothing."""
    document = {"version": 1, "told": {name: [int(one.at.timestamp()), one.topic] for name, one in told.items()}}
    unfinished = folder / f"{FILE}.{os.getpid()}"
    try:
        descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump(document, file)
        unfinished.replace(folder / FILE)
    except OSError:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
