"""What the operating systems' schedulers have in common: a command that is started once an hour."""

import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

_PATIENCE_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Job:
    """A command under a name that only this data folder has; `environment` is what it needs beyond the login's."""

    name: str
    command: tuple[str, ...]
    environment: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """What the scheduler knows of a job: `files` hold it, `is_current` when they say what would be written today."""

    is_on: bool
    files: tuple[Path, ...] = ()
    is_current: bool = True
    next_at: datetime | None = None


class SchedulerRefusedError(Exception):
    """The operating system's scheduler did not take the job; nothing of it is left."""


class Scheduler(Protocol):
    """One operating system's."""

    name: str

    def is_there(self) -> bool:
        """Whether it can be asked at all."""

    def turn_on(self, job: Job) -> None:
        """Start the job once an hour from now on, in place of an earlier one. Raises SchedulerRefusedError, OSError."""

    def turn_off(self, job: Job) -> None:
        """No more; what is not there is no trouble. Raises OSError."""

    def entry(self, job: Job) -> Entry:
        """How it stands."""


@dataclass(frozen=True, slots=True)
class Ended:
    """How a tool of the operating system ended: its exit code (127 where it is missing or hangs) and its output."""

    code: int
    output: str = ""


Tool = Callable[[Sequence[str]], Ended]


def run_tool(command: Sequence[str]) -> Ended:
    """Run one of the operating system's own tools, without a window."""
    try:
        done = subprocess.run(  # noqa: S603 - the operating system's own tool
            command,
            check=False,
            capture_output=True,
            stdin=subprocess.DEVNULL,
            timeout=_PATIENCE_SECONDS,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, subprocess.TimeoutExpired):
        return Ended(127)
    return Ended(done.returncode, done.stdout.decode(errors="replace"))


def read(path: Path) -> bytes | None:
    """What the file holds; None where it cannot be read."""
    try:
        return path.read_bytes()
    except OSError:
        return None
