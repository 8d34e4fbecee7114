"""The marks that are remembered of each vault: how far every connection's row had come, in one file of lines.

Lines are appended and never synced: what a power failure takes makes the memory lag, and lagging pauses nothing.
"""

import hashlib
import os
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from qbo_desktop.app.state import state_folder
from qbo_desktop.core.connection import Status
from qbo_desktop.core.identity import ConnectionKey
from qbo_desktop.vault.files import private_folder
from qbo_desktop.vault.records import Standing

_HEADER = "standing 1"
_LARGE_BYTES = 65_536
_WORTH_SHRINKING = 4


class Kind(StrEnum):
    """What became of a connection."""

    HERE = "here"
    MOVED = "moved"
    DISCONNECTED = "disconnected"


@dataclass(frozen=True, slots=True)
class Mark:
    """The last generation that was committed; `held_by` says to whom a moved one went."""

    generation: int
    kind: Kind
    held_by: str = ""


Marks = dict[str, Mark]
_KINDS = {kind.value: kind for kind in Kind}


def is_older(generation: int, mark: Mark) -> bool:
    """Whether a row of this generation is an earlier state of what the mark tells of."""
    return generation < mark.generation or (generation == mark.generation and mark.kind is Kind.DISCONNECTED)


def name_of(key: ConnectionKey) -> str:
    """What a connection is called outside the data folder: nothing that tells which company it is."""
    return key.digest()[:32]


class Memory:
    """The file for one vault in one folder."""

    def __init__(self, vault_id: str, folder: Path) -> None:
        self._folder = state_folder() / "standing"
        where = hashlib.sha256(os.path.realpath(folder).encode("utf-8", "surrogateescape")).hexdigest()[:32]
        self._vault_id = vault_id
        self._file = self._folder / f"{vault_id}-{where}"

    def read(self) -> Marks | None:
        """The newest mark of each connection; None where nothing is remembered of this vault in this folder."""
        try:
            content = self._file.read_text(encoding="ascii", errors="replace")
        except OSError:
            return None
        return _marks(content)

    def of_other_folders(self) -> Marks:
        """What this computer remembers of the same vault elsewhere."""
        merged: Marks = {}
        for file in self._folder.glob(f"{self._vault_id}-*"):
            with suppress(OSError):
                for name, mark in _marks(file.read_text(encoding="ascii", errors="replace")).items():
                    _merge(merged, name, mark)
        return merged

    def can_begin(self) -> bool:
        """Whether anything can be remembered here; where not, nothing is paused, or it would be at every start."""
        try:
            private_folder(self._folder)
            return os.access(self._folder, os.W_OK | os.X_OK)
        except OSError as error:
            _warn(error)
            return False

    def begin(self, rows: tuple[Standing, ...], before: Marks) -> None:
        """Remember the vault as it is, and of what is not in it how far it had come."""
        marks = {name: Mark(mark.generation, Kind.DISCONNECTED) for name, mark in before.items()}
        for row in rows:
            if row.status is None:  # erased in this vault: here again since, and further, if a mark says so
                _merge(marks, name_of(row.key), _mark(row))
            else:
                marks[name_of(row.key)] = _mark(row)
        self._replace(marks)

    def note(self, row: Standing) -> None:
        """One row was committed. Never raises: what is not remembered makes the memory lag."""
        try:
            descriptor = os.open(self._file, os.O_WRONLY | os.O_APPEND)
            try:
                # A line end on both sides, so that a line cut short by a crash spoils no other.
                os.write(descriptor, f"\n{_line(name_of(row.key), _mark(row))}\n".encode("ascii"))
            finally:
                os.close(descriptor)
        except OSError as error:
            _warn(error)

    def shrink(self, marks: Marks) -> None:
        """Drop what newer lines have replaced, when that is most of the file."""
        with suppress(OSError):
            size = self._file.stat().st_size
            if size <= _LARGE_BYTES or size <= _WORTH_SHRINKING * sum(len(_line(*item)) + 2 for item in marks.items()):
                return
            with self._file.open("rb") as before:
                self._replace(_marks(before.read().decode("ascii", "replace")))
                if late := before.read():  # another program's, from the moment between
                    with self._file.open("ab") as after:
                        after.write(late)

    def _replace(self, marks: Marks) -> None:
        part = self._file.with_name(f"{self._file.name}.{os.getpid()}.part")
        lines = [_HEADER, *(_line(name, mark) for name, mark in marks.items())]
        try:
            descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(descriptor, "w", encoding="ascii", newline="\n") as file:
                file.write("\n".join(lines) + "\n")
            part.replace(self._file)
        except OSError as error:
            _warn(error)
            with suppress(OSError):
                part.unlink(missing_ok=True)


def _mark(row: Standing) -> Mark:
    match row.status:
        case None:
            return Mark(row.generation, Kind.DISCONNECTED)
        case Status.MOVED:
            return Mark(row.generation, Kind.MOVED, row.held_by or "")
        case _:
            return Mark(row.generation, Kind.HERE)


def _line(name: str, mark: Mark) -> str:
    return f"{name} {mark.generation} {mark.kind} {mark.held_by.encode().hex()}".rstrip()


def _marks(content: str) -> Marks:
    marks: Marks = {}
    for line in content.splitlines():
        name, _, rest = line.partition(" ")
        generation, _, rest = rest.partition(" ")
        kind, _, held_by = rest.partition(" ")
        if kind in _KINDS and generation.isdecimal():
            _merge(marks, name, Mark(int(generation), _KINDS[kind], _text(held_by) if held_by else ""))
    return marks


def _text(digits: str) -> str:
    try:
        return bytes.fromhex(digits).decode("utf-8", "replace")
    except ValueError:
        return ""  # cut short


def _merge(marks: Marks, name: str, mark: Mark) -> None:
    known = marks.get(name)
    if known is None or mark.generation >= known.generation:
        marks[name] = mark


def _warn(error: OSError) -> None:
    import logging  # noqa: PLC0415 - 10 ms that a start saves

    logging.getLogger(__name__).warning("the state folder cannot be written: %s", type(error).__name__)
