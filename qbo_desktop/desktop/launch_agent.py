"""A launchd agent of the person's own, on macOS: launchd.plist(5). Never run there.

launchd starts a calendar job that was slept through as soon as the computer wakes.
"""

import os
import plistlib
from pathlib import Path

from qbo_desktop.desktop.scheduling import Entry, Job, SchedulerRefusedError, Tool, read, run_tool

PREFIX = "org.example.CompanyConnections"
_MINUTE = 23


def scheduled_agent(job: Job) -> bytes:
    """The job, once an hour."""
    return plistlib.dumps(
        {
            "Label": label(job.name),
            "ProgramArguments": list(job.command),
            "EnvironmentVariables": dict(job.environment),
            "StartCalendarInterval": {"Minute": _MINUTE},
            "ProcessType": "Background",
            "LowPriorityIO": True,
        }
    )


def login_agent(name: str, command: tuple[str, ...]) -> bytes:
    """The command, once when the person signs in."""
    return plistlib.dumps(
        {
            "Label": label(name),
            "ProgramArguments": list(command),
            "RunAtLoad": True,
            "LimitLoadToSessionType": "Aqua",
            "ProcessType": "Interactive",
        }
    )


def label(name: str) -> str:
    """What launchd calls it."""
    return f"{PREFIX}.{name}"


class LaunchAgent:
    """Writes property lists into `folder`, which is `Library/LaunchAgents` in the person's home."""

    name = "launchd"

    def __init__(self, folder: Path, tool: Tool = run_tool) -> None:
        self._folder = folder
        self._tool = tool

    def is_there(self) -> bool:
        """Whether launchd answers for this person's session."""
        return self._tool(["launchctl", "print", _domain()]).code == 0

    def turn_on(self, job: Job) -> None:
        """Write the list and load it; when that is refused, everything is as it was."""
        path, before = self._path(job), read(self._path(job))
        self._folder.mkdir(parents=True, exist_ok=True)
        self._tool(["launchctl", "bootout", f"{_domain()}/{label(job.name)}"])
        path.write_bytes(scheduled_agent(job))
        if self._tool(["launchctl", "bootstrap", _domain(), str(path)]).code == 0:
            return
        if before is None:
            path.unlink(missing_ok=True)
        else:
            path.write_bytes(before)
            self._tool(["launchctl", "bootstrap", _domain(), str(path)])
        raise SchedulerRefusedError

    def turn_off(self, job: Job) -> None:
        """Unload it and remove the list."""
        self._tool(["launchctl", "bootout", f"{_domain()}/{label(job.name)}"])
        self._path(job).unlink(missing_ok=True)

    def entry(self, job: Job) -> Entry:
        """Whether it is loaded; launchd does not tell when it starts next."""
        content = read(self._path(job))
        if content is None or self._tool(["launchctl", "print", f"{_domain()}/{label(job.name)}"]).code:
            return Entry(is_on=False, files=() if content is None else (self._path(job),))
        return Entry(is_on=True, files=(self._path(job),), is_current=content == scheduled_agent(job))

    def _path(self, job: Job) -> Path:
        return self._folder / f"{label(job.name)}.plist"


def _domain() -> str:
    return f"gui/{os.getuid()}" if hasattr(os, "getuid") else "gui/0"
