"""What this computer remembers outside the data folder, so that an older or copied vault is known for what it is.

A copy of the vault tells of itself only what it knew when it was made. Beside the computer's other state lies one small
file for each pair of vault and folder: how far every connection's row had come, and which ones were moved or
disconnected. It is appended to after each commit, so it may lag behind the vault and is never ahead of it: a mark above
a row means that the row is older than what was here. Where no such file is, the vault has come from elsewhere.

Nothing is synced: what a power failure takes from it makes it lag, and lagging pauses nothing.
"""

import hashlib
import logging
import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from qbo_desktop.app.place import Place
from qbo_desktop.core.connection import Connection, Status
from qbo_desktop.core.errors import VaultDamaged
from qbo_desktop.core.happenings import MovedAway, Restored
from qbo_desktop.core.history import HistoryEntry, HistoryEvent
from qbo_desktop.core.identity import ConnectionKey
from qbo_desktop.core.transitions import apply
from qbo_desktop.vault.files import private_folder
from qbo_desktop.vault.records import RESTORED, Standing
from qbo_desktop.vault.vault import StaleRowError, Vault

_HEADER = "standing 1"
_LARGE_BYTES = 65_536
_WORTH_SHRINKING = 4
_PAUSED = (Status.CONNECTED, Status.RETRYING, Status.DISCONNECTING)
_FROM_A_COPY = "an older copy"
log = logging.getLogger(__name__)


class _Kind(StrEnum):
    HERE = "here"
    MOVED = "moved"
    DISCONNECTED = "disconnected"


@dataclass(frozen=True, slots=True)
class _Mark:
    generation: int
    kind: _Kind
    held_by: str = ""


_Marks = dict[str, _Mark]


def state_folder() -> Path:
    """The platform's folder for what this computer remembers of this person's programs; never the data folder."""
    if sys.platform == "linux":  # what platformdirs would say, 6 ms sooner
        home = os.environ.get("XDG_STATE_HOME", "").strip() or os.path.expanduser("~/.local/state")  # noqa: PTH111
        return Path(home, "qbo-desktop")
    else:  # noqa: RET505 - so that the type checker follows either platform
        import platformdirs  # noqa: PLC0415 - only where the fast way is not known

        folder = Path(platformdirs.user_state_dir("qbo-desktop", appauthor=False))
        data = Path(platformdirs.user_data_dir("qbo-desktop", appauthor=False))
        return folder if folder != data else folder.with_name("qbo-desktop-state")


def stand_by(place: Place, vault: Vault, now: datetime) -> None:
    """Compare an unlocked vault with what is remembered, and from now on remember what is written to it.

    Rows that are older are paused until a person confirms them; those that were moved or disconnected since are so
    again. In the demo nothing is compared. An unattended place without any memory is taken as it is: it is made so.
    """
    if place.demo:
        return
    memory = _Memory(vault.vault_id, place.folder)
    # Marks first: what is committed after this reading is above them, never below.
    marks = memory.read()
    rows = vault.standing()
    came_back = vault.setting(RESTORED) is not None
    if marks is None:
        if not memory.can_begin():
            return
        elsewhere: _Marks = {}
        if came_back or (rows and place.passphrase_file is None):
            elsewhere = memory.of_other_folders()
            _hold_back(vault, {row: elsewhere.get(_name(row.key)) for row in rows}, elsewhere, now)
        memory.begin(vault.standing(), elsewhere)
    elif _compare(vault, marks, rows, now):
        memory.begin(vault.standing(), marks)
    else:
        memory.shrink(marks)
    if came_back:
        vault.set_setting(RESTORED, None)
    vault.when_written(memory.note)


def _compare(vault: Vault, marks: _Marks, rows: tuple[Standing, ...], now: datetime) -> bool:
    """Whether the vault is older than the marks; then it was held back."""
    older = {row: mark for row in rows if (mark := marks.get(_name(row.key))) is not None and _is_older(row, mark)}
    names = {_name(row.key) for row in rows}
    lost = [name for name, mark in marks.items() if name not in names and mark.kind is not _Kind.DISCONNECTED]
    if older or lost:
        _hold_back(vault, dict(older), marks, now)
        return True
    if gone := {name: mark.generation for name, mark in marks.items() if name not in names}:
        vault.count_from(gone)
    return False


def _is_older(row: Standing, mark: _Mark) -> bool:
    gone = mark.kind is _Kind.DISCONNECTED
    return row.generation < mark.generation or (gone and row.generation == mark.generation)


def _hold_back(vault: Vault, rows: dict[Standing, _Mark | None], marks: _Marks, now: datetime) -> None:
    """Let none of these send anything, and every later write of theirs lie above all that was here."""
    vault.count_from({name: mark.generation for name, mark in marks.items()})
    for row, mark in rows.items():
        with suppress(VaultDamaged, StaleRowError):  # an unreadable row sends nothing; a changed one is looked at again
            _hold_one(vault, row, mark, now)
    with suppress(VaultDamaged):
        for pending in vault.pendings():
            vault.keep_aside(pending.key, pending.tokens, at=now, why=_FROM_A_COPY)
            vault.drop_pending(pending.key)


def _hold_one(vault: Vault, row: Standing, mark: _Mark | None, now: datetime) -> None:
    connection = vault.stored(row.key).connection
    kind = _Kind.HERE if mark is None or not _is_older(row, mark) else mark.kind
    match kind:
        case _Kind.DISCONNECTED:
            vault.remove(row.key, history=_entry(connection, HistoryEvent.DISCONNECTED, now))
        case _Kind.MOVED if mark is not None:
            moved = apply(connection, MovedAway(now, mark.held_by))
            vault.update(
                moved, forget_tokens=True, clear_intent=True, history=_entry(connection, HistoryEvent.MOVED, now)
            )
        case _ if connection.status in _PAUSED:
            vault.update(apply(connection, Restored(now)))
        case _:  # it sends nothing by itself; written again, it lies above what was here
            vault.update(connection)


def _entry(connection: Connection, event: HistoryEvent, now: datetime) -> HistoryEntry:
    return HistoryEntry(now, event, connection.key, connection.company_name, detail=_FROM_A_COPY)


def _name(key: ConnectionKey) -> str:
    return key.digest()[:32]


class _Memory:
    """The file for one vault in one folder."""

    def __init__(self, vault_id: str, folder: Path) -> None:
        self._folder = state_folder() / "standing"
        where = hashlib.sha256(os.path.realpath(folder).encode("utf-8", "surrogateescape")).hexdigest()[:32]
        self._vault_id = vault_id
        self._file = self._folder / f"{vault_id}-{where}"

    def read(self) -> _Marks | None:
        """The newest mark of each connection; None where nothing is remembered of this vault in this folder."""
        try:
            content = self._file.read_text(encoding="ascii", errors="replace")
        except OSError:
            return None
        return _marks(content)

    def of_other_folders(self) -> _Marks:
        """What this computer remembers of the same vault elsewhere."""
        merged: _Marks = {}
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
            log.warning("the state folder cannot be written: %s", type(error).__name__)
            return False

    def begin(self, rows: tuple[Standing, ...], before: _Marks) -> None:
        """Remember the vault as it is, and of what is not in it how far it had come."""
        gone = {name: _Mark(mark.generation, _Kind.DISCONNECTED) for name, mark in before.items()}
        self._replace(gone | {_name(row.key): _mark(row) for row in rows})

    def note(self, row: Standing) -> None:
        """One row was committed. Never raises: what is not remembered makes the memory lag."""
        try:
            descriptor = os.open(self._file, os.O_WRONLY | os.O_APPEND)
            try:
                # A line end on both sides, so that a line cut short by a crash spoils no other.
                os.write(descriptor, f"\n{_line(_name(row.key), _mark(row))}\n".encode("ascii"))
            finally:
                os.close(descriptor)
        except OSError as error:
            log.warning("the state folder cannot be written: %s", type(error).__name__)

    def shrink(self, marks: _Marks) -> None:
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

    def _replace(self, marks: _Marks) -> None:
        part = self._file.with_name(f"{self._file.name}.{os.getpid()}.part")
        lines = [_HEADER, *(_line(name, mark) for name, mark in marks.items())]
        try:
            descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(descriptor, "w", encoding="ascii", newline="\n") as file:
                file.write("\n".join(lines) + "\n")
            part.replace(self._file)
        except OSError as error:
            log.warning("the state folder cannot be written: %s", type(error).__name__)
            with suppress(OSError):
                part.unlink(missing_ok=True)


def _mark(row: Standing) -> _Mark:
    match row.status:
        case None:
            return _Mark(row.generation, _Kind.DISCONNECTED)
        case Status.MOVED:
            return _Mark(row.generation, _Kind.MOVED, row.held_by or "")
        case _:
            return _Mark(row.generation, _Kind.HERE)


def _line(name: str, mark: _Mark) -> str:
    return f"{name} {mark.generation} {mark.kind} {mark.held_by.encode().hex()}".rstrip()


def _marks(content: str) -> _Marks:
    marks: _Marks = {}
    for line in content.splitlines():
        name, _, rest = line.partition(" ")
        generation, _, rest = rest.partition(" ")
        kind, _, held_by = rest.partition(" ")
        with suppress(ValueError):
            text = bytes.fromhex(held_by).decode("utf-8", "replace")
            _merge(marks, name, _Mark(int(generation), _Kind(kind), text))
    return marks


def _merge(marks: _Marks, name: str, mark: _Mark) -> None:
    known = marks.get(name)
    if known is None or mark.generation >= known.generation:
        marks[name] = mark
