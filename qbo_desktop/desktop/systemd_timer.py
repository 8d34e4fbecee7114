"""A timer of the person's own systemd: it runs while she is signed in, and catches up after the computer slept.

Texts after systemd.service(5), systemd.timer(5) and systemd.syntax(7).
"""

import re
from datetime import UTC, datetime
from pathlib import Path

from qbo_desktop.desktop.scheduling import Ended, Entry, Job, SchedulerRefusedError, Tool, read, run_tool

_NEXT = re.compile(r"@(\d+)")
_LONGEST_ROUND = "30min"
# A company that waits for a person, or a network that is away, is no failure of the service.
_NO_FAILURES = "3 4"


def service_unit(job: Job) -> str:
    """The service that runs the job once."""
    environment = [f"Environment={_quoted(f'{name}={value}')}" for name, value in job.environment]
    program, *rest = job.command
    command = " ".join([_quoted(program), *(_quoted(word).replace("$", "$$") for word in rest)])
    lines = [
        "[Unit]",
        "Description=Company Connections: one unattended round",
        "",
        "[Service]",
        "Type=oneshot",
        f"ExecStart={command}",
        *environment,
        f"SuccessExitStatus={_NO_FAILURES}",
        f"TimeoutStartSec={_LONGEST_ROUND}",
        "Nice=10",
    ]
    return "\n".join(lines) + "\n"


def timer_unit() -> str:
    """The timer: once an hour, not everybody at the same second; a time that was slept through is made up for."""
    return (
        "[Unit]\n"
        "Description=Company Connections: keeps companies connected\n"
        "\n"
        "[Timer]\n"
        "OnCalendar=hourly\n"
        "RandomizedDelaySec=10min\n"
        "Persistent=true\n"
        "\n"
        "[Install]\n"
        "WantedBy=timers.target\n"
    )


def _quoted(word: str) -> str:
    """One word that systemd reads as it is: percent signs doubled, marks escaped, bytes that are no text too."""
    marks = []
    for byte_or_mark in word.replace("%", "%%"):
        code = ord(byte_or_mark)
        if byte_or_mark in '\\"':
            marks.append(f"\\{byte_or_mark}")
        elif 0xDC80 <= code <= 0xDCFF:
            marks.append(f"\\x{code - 0xDC00:02x}")
        elif code < 0x20 or code == 0x7F:
            marks.append(f"\\x{code:02x}")
        else:
            marks.append(byte_or_mark)
    return f'"{"".join(marks)}"'


class SystemdTimer:
    """Writes units below `folder`, which is `systemd/user` in the person's configuration."""

    name = "systemd"

    def __init__(self, folder: Path, tool: Tool = run_tool) -> None:
        self._folder = folder
        self._tool = tool

    def is_there(self) -> bool:
        """Whether this person has a systemd of her own that answers; a container has none."""
        return self._ask("show-environment").code == 0

    def turn_on(self, job: Job) -> None:
        """Write both units and start the timer; when it refuses, everything is as it was."""
        wanted = self._units(job)
        before = {path: read(path) for path in wanted}
        self._folder.mkdir(parents=True, exist_ok=True)
        try:
            for path, text in wanted.items():
                path.write_text(text, encoding="utf-8")
            self._start(job)
        except (OSError, SchedulerRefusedError):
            self._put_back(job, before)
            raise

    def _start(self, job: Job) -> None:
        if self._ask("daemon-reload").code or self._ask("enable", "--now", f"{job.name}.timer").code:
            raise SchedulerRefusedError

    def turn_off(self, job: Job) -> None:
        """Stop the timer and remove both units, also where no systemd answers."""
        timer = f"{job.name}.timer"
        self._ask("disable", "--now", timer)
        (self._folder / "timers.target.wants" / timer).unlink(missing_ok=True)
        for path in self._units(job):
            path.unlink(missing_ok=True)
        self._ask("daemon-reload")

    def entry(self, job: Job) -> Entry:
        """Whether the timer is enabled, and when it starts the next round."""
        wanted = self._units(job)
        files = tuple(path for path in wanted if path.is_file())
        timer = f"{job.name}.timer"
        if len(files) < len(wanted) or self._ask("is-enabled", timer).code:
            return Entry(is_on=False, files=files)
        current = all(read(path) == text.encode() for path, text in wanted.items())
        shown = self._ask("show", "--timestamp=unix", "--property=NextElapseUSecRealtime", timer).output
        found = _NEXT.search(shown)
        next_at = datetime.fromtimestamp(int(found[1]), UTC) if found else None
        return Entry(is_on=True, files=files, is_current=current, next_at=next_at)

    def _put_back(self, job: Job, before: dict[Path, bytes | None]) -> None:
        if not any(before.values()):
            self.turn_off(job)
            return
        for path, content in before.items():
            if content is not None:
                path.write_bytes(content)
        self._ask("daemon-reload")

    def _units(self, job: Job) -> dict[Path, str]:
        return {
            self._folder / f"{job.name}.service": service_unit(job),
            self._folder / f"{job.name}.timer": timer_unit(),
        }

    def _ask(self, *words: str) -> Ended:
        return self._tool(["systemctl", "--user", *words])
