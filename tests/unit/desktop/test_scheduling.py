"""The texts that the operating systems' schedulers read, and what is asked of the schedulers."""

import plistlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qbo_desktop.desktop.launch_agent import LaunchAgent, login_agent, scheduled_agent
from qbo_desktop.desktop.scheduling import Ended, Job, SchedulerRefusedError, run_tool
from qbo_desktop.desktop.systemd_timer import SystemdTimer, service_unit, timer_unit
from qbo_desktop.desktop.windows_task import WindowsTask, task_document

ODD = '/home/a b/100%/$HOME/"quoted"/it\'s/back\\slash/\N{LATIN SMALL LETTER E WITH ACUTE};#'
JOB = Job("company-connections-0a1b2c3d", ("/opt/ours/qbo-desktop", "--data-dir", ODD, "keep-alive"))
WORDS = st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0"), min_size=1, max_size=30)


@dataclass
class Tool:
    """An operating system's tool that answers what it is told to, and remembers what it was asked."""

    answers: dict[str, Ended] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def __call__(self, command: Sequence[str]) -> Ended:
        self.asked.append(" ".join(command))
        return next((answer for words, answer in self.answers.items() if words in self.asked[-1]), Ended(0))


def as_systemd_reads(value: str) -> list[str]:
    """The words of an Exec line as systemd.syntax(7) says: quotes, escapes, specifiers, dollars."""
    words = []
    for number, word in enumerate(re.findall(r'"((?:[^"\\]|\\.)*)"', value)):
        plain = re.sub(r"\\(x[0-9a-f]{2}|.)", lambda m: chr(int(m[1][1:], 16)) if len(m[1]) == 3 else m[1], word)
        assert "%" not in plain.replace("%%", "")
        plain = plain.replace("%%", "%")
        if number:
            assert "$" not in plain.replace("$$", "")
            plain = plain.replace("$$", "$")
        words.append(plain)
    return words


def value_of(unit: str, key: str) -> str:
    (value,) = [line.partition("=")[2] for line in unit.split("\n") if line.startswith(f"{key}=")]
    return value


@given(st.lists(WORDS, min_size=1, max_size=5))
def test_systemd_reads_the_words_that_were_meant(words: list[str]) -> None:
    """Whatever stands in a path comes out of the unit as it went in, and no word begins a line of its own."""
    unit = service_unit(Job("job", tuple(words)))
    written = [line for line in unit.split("\n") if line.startswith("ExecStart=")]
    assert as_systemd_reads(written[0].removeprefix("ExecStart=")) == words


@given(WORDS)
def test_what_the_environment_holds_is_quoted_too(value: str) -> None:
    """A folder in the environment comes out as it went in."""
    unit = service_unit(Job("job", ("/bin/true",), (("XDG_STATE_HOME", value),)))
    (word,) = as_systemd_reads(value_of(unit.replace("$", "S"), "Environment"))
    assert word == f"XDG_STATE_HOME={value}".replace("$", "S")


def test_the_timer_catches_up_after_sleep() -> None:
    """The timer counts on the calendar and is persistent, so that a slept-through hour is made up for."""
    assert value_of(timer_unit(), "Persistent") == "true"
    assert value_of(timer_unit(), "OnCalendar") == "hourly"
    assert value_of(timer_unit(), "WantedBy") == "timers.target"


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="not installed: systemd-analyze")
def test_systemd_accepts_the_units(tmp_path: Path) -> None:
    """Systemd's own check has nothing to say about them, odd characters in every path included."""
    program = tmp_path / "a program of 100% ours"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o700)
    job = Job("ours", (str(program), "--data-dir", ODD, "keep-alive"), (("XDG_STATE_HOME", ODD),))
    (tmp_path / "ours.service").write_text(service_unit(job))
    (tmp_path / "ours.timer").write_text(timer_unit())
    done = subprocess.run(
        ["systemd-analyze", "--user", "verify", "--man=no", tmp_path / "ours.service", tmp_path / "ours.timer"],
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)},
    )
    ours = [line for line in done.stderr.splitlines() if "ours." in line]
    assert (done.returncode, ours) == (0, [])


def test_systemd_takes_it_and_gives_it_back(tmp_path: Path) -> None:
    """On writes two units and starts the timer; the entry says so, with the next time; off leaves nothing."""
    tool = Tool({"show --timestamp": Ended(0, "NextElapseUSecRealtime=@1795478400\n")})
    timer = SystemdTimer(tmp_path / "systemd" / "user", tool)
    timer.turn_on(JOB)
    assert sorted(path.name for path in (tmp_path / "systemd" / "user").iterdir()) == [
        f"{JOB.name}.service",
        f"{JOB.name}.timer",
    ]
    assert tool.asked == ["systemctl --user daemon-reload", f"systemctl --user enable --now {JOB.name}.timer"]
    entry = timer.entry(JOB)
    assert (entry.is_on, entry.is_current, len(entry.files)) == (True, True, 2)
    assert entry.next_at == datetime(2026, 11, 24, tzinfo=UTC)
    moved = Job(JOB.name, ("/elsewhere/qbo-desktop", *JOB.command[1:]))
    assert not timer.entry(moved).is_current
    timer.turn_off(JOB)
    timer.turn_off(JOB)
    assert not timer.entry(JOB).is_on
    assert list((tmp_path / "systemd" / "user").iterdir()) == []


@pytest.mark.parametrize("refused", ["daemon-reload", "enable --now"])
def test_what_systemd_refuses_leaves_nothing(tmp_path: Path, refused: str) -> None:
    """When systemd refuses, new units are gone again, and earlier ones are as they were."""
    timer = SystemdTimer(tmp_path, Tool({refused: Ended(1)}))
    with pytest.raises(SchedulerRefusedError):
        timer.turn_on(JOB)
    assert list(tmp_path.iterdir()) == []
    SystemdTimer(tmp_path, Tool()).turn_on(JOB)
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    with pytest.raises(SchedulerRefusedError):
        timer.turn_on(Job(JOB.name, ("/elsewhere", "keep-alive")))
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_launchd_reads_the_words_that_were_meant(tmp_path: Path) -> None:
    """The agent's list holds each word, once an hour; it is loaded, shown and unloaded."""
    listed = plistlib.loads(scheduled_agent(JOB))
    assert listed["ProgramArguments"] == list(JOB.command)
    assert list(listed["StartCalendarInterval"]) == ["Minute"]
    assert plistlib.loads(login_agent("login", JOB.command))["RunAtLoad"] is True
    tool = Tool()
    agent = LaunchAgent(tmp_path / "LaunchAgents", tool)
    agent.turn_on(JOB)
    assert agent.entry(JOB).is_on
    assert agent.entry(JOB).is_current
    tool.answers["bootstrap"] = Ended(5)
    with pytest.raises(SchedulerRefusedError):
        agent.turn_on(Job(JOB.name, ("/elsewhere",)))
    assert agent.entry(JOB).is_current, "the earlier one is back"
    agent.turn_off(JOB)
    assert not agent.entry(JOB).is_on
    with pytest.raises(SchedulerRefusedError):
        agent.turn_on(JOB)
    assert list((tmp_path / "LaunchAgents").iterdir()) == []


def test_windows_reads_the_words_that_were_meant() -> None:
    """The task holds program and arguments apart, starts when a time was missed, and knows when it is out of date."""
    task = ET.fromstring(task_document(JOB).partition("\n")[2])
    texts = {element.tag.partition("}")[2]: element.text for element in task.iter()}
    assert texts["Command"] == JOB.command[0]
    assert texts["Arguments"] == subprocess.list2cmdline(JOB.command[1:])
    assert texts["StartWhenAvailable"] == "true"
    assert texts["Interval"] == "PT1H"
    tool = Tool({"/Query": Ended(0, task_document(JOB))})
    windows = WindowsTask(tool)
    windows.turn_on(JOB)
    assert "/Create" in tool.asked[0]
    assert windows.entry(JOB).is_current
    assert not windows.entry(Job(JOB.name, ("other.exe",))).is_current
    tool.answers = {"/Create": Ended(1), "/Query": Ended(1)}
    with pytest.raises(SchedulerRefusedError):
        windows.turn_on(JOB)
    assert not windows.entry(JOB).is_on


def test_a_tool_that_is_missing_is_no_crash() -> None:
    """A tool that is not installed ends with 127; one that is there with its own code and words."""
    assert run_tool(["no-such-tool-anywhere"]) == Ended(127)
    assert run_tool([sys.executable, "-c", "print('x'); raise SystemExit(3)"]).code == 3
