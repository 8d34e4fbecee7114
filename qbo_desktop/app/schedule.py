"""The operating system's scheduler entry that runs `keep-alive` once an hour, also while no window is open."""

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from qbo_desktop.app.place import Place
from qbo_desktop.app.programs import command_program, global_options
from qbo_desktop.core.errors import Bug, NotFound, Usage, VaultFull, VaultLocked
from qbo_desktop.desktop.launch_agent import LaunchAgent
from qbo_desktop.desktop.scheduling import Job, Scheduler, SchedulerRefusedError
from qbo_desktop.desktop.systemd_timer import SystemdTimer
from qbo_desktop.desktop.windows_task import WindowsTask
from qbo_desktop.vault.layout import VAULT_FILE

_BUG, _USAGE, _VAULT = 1, 2, 5
_TRIAL_SECONDS = 1800.0
# What the program's own places hang on, and a login need not have.
_NEEDED = ("XDG_STATE_HOME",)
# What this terminal has and a scheduler has not: with them the trial would prove nothing.
_NOT_THERE = ("DISPLAY", "WAYLAND_DISPLAY", "QBO_DESKTOP_DATA_DIR", "QBO_DESKTOP_PASSPHRASE_FILE")


@dataclass(frozen=True, slots=True)
class Schedule:
    """How it stands. `is_current`: what is scheduled is what would be scheduled today. `next_at` is UTC, if known."""

    is_on: bool
    scheduler: str
    command: tuple[str, ...]
    files: tuple[Path, ...] = ()
    is_current: bool = True
    next_at: datetime | None = None


def turn_on(place: Place, tell: Callable[[str], None], scheduler: Scheduler | None = None) -> Schedule:
    """Run one round through the scheduler's own command line, then schedule it; what the round says goes to `tell`.

    Nothing is scheduled, and nothing left behind, when that round cannot open the vault with nobody there. Raises
    Usage (no scheduler, the demo, a command line that is refused), NotFound without a vault, VaultLocked, VaultFull.
    """
    job, system = _job(place), scheduler or _system()
    if not system.is_there():
        raise Usage(detail="no_scheduler")
    if not (place.folder / VAULT_FILE).is_file():
        raise NotFound(detail="vault")
    if place.passphrase_file is not None and not place.passphrase_file.is_file():
        raise Usage(detail="passphrase_file_missing")  # a pipe is read once
    _try(job, tell)
    try:
        system.turn_on(job)
    except SchedulerRefusedError:
        raise Usage(detail="scheduler_refused") from None
    except OSError:
        raise VaultFull(detail="schedule_not_written") from None
    return state(place, system)


def turn_off(place: Place, scheduler: Scheduler | None = None) -> Schedule:
    """Schedule it no more; once more does nothing. Raises Usage (the demo), VaultFull when a file cannot be removed."""
    job, system = _job(place), scheduler or _system()
    try:
        system.turn_off(job)
    except OSError:
        raise VaultFull(detail="schedule_not_written") from None
    return state(place, system)


def state(place: Place, scheduler: Scheduler | None = None) -> Schedule:
    """How it stands now. Raises Usage in the demo."""
    job, system = _job(place), scheduler or _system()
    entry = system.entry(job)
    return Schedule(entry.is_on, system.name, job.command, entry.files, entry.is_current, entry.next_at)


def _job(place: Place) -> Job:
    if place.demo:
        raise Usage(detail="demo_is_not_scheduled")
    command = (*command_program(), *global_options(place, always=True), "keep-alive")
    folder = os.fsencode(os.path.abspath(place.data_folder))  # noqa: PTH100 - a link stays the link it is
    environment = tuple((name, value) for name in _NEEDED if (value := os.environ.get(name)))
    return Job(f"company-connections-{hashlib.sha256(folder).hexdigest()[:8]}", command, environment)


def _system() -> Scheduler:
    if sys.platform == "win32":
        return WindowsTask()
    if sys.platform == "darwin":
        return LaunchAgent(Path.home() / "Library" / "LaunchAgents")
    config = os.environ.get("XDG_CONFIG_HOME") or os.path.expanduser("~/.config")  # noqa: PTH111 - nobody's home
    return SystemdTimer(Path(config) / "systemd" / "user")


def _try(job: Job, tell: Callable[[str], None]) -> None:
    """The very command that the scheduler will start, with what its environment will have."""
    try:
        done = subprocess.run(  # noqa: S603 - this program itself
            job.command,
            check=False,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_TRIAL_SECONDS,
            env=_environment(os.environ),
        )
    except OSError:
        raise Usage(detail="trial_refused") from None
    except subprocess.TimeoutExpired:
        raise Bug(detail="keep-alive") from None
    for line in done.stderr.decode(errors="replace").splitlines():
        tell(line)
    if done.returncode == _VAULT:
        raise VaultLocked(detail="unattended")
    if done.returncode == _USAGE:
        raise Usage(detail="trial_refused")
    if done.returncode == _BUG or done.returncode < 0:
        raise Bug(detail="keep-alive")


def _environment(ours: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in ours.items() if name not in _NOT_THERE}
