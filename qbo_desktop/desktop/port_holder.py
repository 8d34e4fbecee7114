"""Which program listens on a port of this computer, where the operating system tells."""

import sys
from pathlib import Path

_LISTENING = "0A"
_INODE_COLUMN = 9


def port_holder(port: int) -> str | None:
    """The program's short name; None where it is not told: another person's program, or another system than Linux.

    Reads the whole of `/proc` at most (proc(5)), so call it off the loop.
    """
    if sys.platform != "linux":
        return None
    sockets = {f"socket:[{inode}]" for table in ("tcp", "tcp6") for inode in _listening(Path("/proc/net", table), port)}
    if not sockets:
        return None
    for process in Path("/proc").iterdir():
        if process.name.isdecimal() and _holds(process, sockets):
            return _name(process)
    return None


def _listening(table: Path, port: int) -> list[str]:
    try:
        rows = [line.split() for line in table.read_text("ascii", "replace").splitlines()[1:]]
    except OSError:
        return []
    ending = f":{port:04X}"
    return [row[_INODE_COLUMN] for row in rows if row[1].endswith(ending) and row[3] == _LISTENING]


def _holds(process: Path, sockets: set[str]) -> bool:
    try:
        return any(_target(descriptor) in sockets for descriptor in (process / "fd").iterdir())
    except OSError:  # another person's, or gone meanwhile
        return False


def _target(descriptor: Path) -> str:
    try:
        return str(descriptor.readlink())
    except OSError:
        return ""


def _name(process: Path) -> str | None:
    try:
        name = (process / "comm").read_text("utf-8", "replace").strip()
    except OSError:
        return None
    return "".join(mark for mark in name if mark.isprintable()) or None
