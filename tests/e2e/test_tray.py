"""The program on a real desktop with and without a tray: closing, hiding, coming back, ending."""

import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from support.desktop import Desktop, wait_until
from support.wheel import environment_of

pytestmark = [pytest.mark.desktop, pytest.mark.xdist_group("e2e"), pytest.mark.timeout(120)]


class Program:
    """The demo's window on this desktop."""

    def __init__(self, desktop: Desktop, installed: Path, data: Path) -> None:
        self._desktop = desktop
        self._environment = environment_of(installed, desktop.env)
        self._command = [sys.executable, "-m", "qbo_desktop", "--data-dir", str(data), "--demo"]

    def start(self, *options: str) -> "subprocess.Popen[str]":
        return self._desktop.spawn([*self._command, *options], env=self._environment)

    def windows(self) -> int:
        """How many of its windows a person can see: neither hidden nor minimised."""
        return len(self._ids("_NET_WM_STATE_HIDDEN"))

    def in_task_bar(self) -> int:
        """How many of its windows the window manager knows."""
        return len(self._ids(""))

    def close(self) -> None:
        """Press the cross of its window."""
        self._desktop.run(["wmctrl", "-i", "-c", self._ids("")[0]])

    def _ids(self, without: str) -> list[str]:
        listed = [line.split() for line in self._desktop.run(["wmctrl", "-lx"]).splitlines()]
        ids = [words[0] for words in listed if "company-connections" in words[2]]
        if not without:
            return ids
        return [one for one in ids if without not in self._desktop.run(["xprop", "-id", one, "_NET_WM_STATE"])]

    def wait_for_windows(self, count: int) -> None:
        wait_until(f"{count} windows", lambda: self.windows() == count or None)


def test_closing_hides_into_the_tray_and_quit_ends(installed: Path, tmp_path: Path) -> None:
    """The cross hides; a second start brings the window back; SIGTERM ends the hidden program in order."""
    with Desktop(tray=True) as desktop:
        program = Program(desktop, installed, tmp_path)
        process = program.start()
        program.wait_for_windows(1)
        window = desktop.application("company-connections")
        window.wait_for("Connect your first company")
        wait_until("the tray's icon", lambda: _icon(desktop))
        program.close()
        wait_until("no window", lambda: program.in_task_bar() == 0 or None)
        assert process.poll() is None
        assert program.start().wait(20) == 0
        program.wait_for_windows(1)
        program.close()
        wait_until("no window", lambda: program.in_task_bar() == 0 or None)
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 0


def test_without_a_tray_closing_ends(installed: Path, tmp_path: Path) -> None:
    """Nobody is left with a program that she cannot find."""
    with Desktop() as desktop:
        program = Program(desktop, installed, tmp_path)
        process = program.start()
        program.wait_for_windows(1)
        program.close()
        assert process.wait(20) == 0


def test_background_waits_in_the_tray(installed: Path, tmp_path: Path) -> None:
    """Started at sign-in it shows no window, and a click on its icon does."""
    with Desktop(tray=True) as desktop:
        program = Program(desktop, installed, tmp_path)
        process = program.start("--background")
        left, top = wait_until("the tray's icon", lambda: _icon(desktop))
        assert program.in_task_bar() == 0
        desktop.run(["xdotool", "mousemove", left, top, "click", "1"])
        program.wait_for_windows(1)
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 0


def test_a_tray_that_starts_after_us_takes_the_window_in(installed: Path, tmp_path: Path) -> None:
    """Without a tray the background start stands in the task bar; once a panel is there it goes into its tray."""
    with Desktop() as desktop:
        program = Program(desktop, installed, tmp_path)
        process = program.start("--background")
        wait_until("the minimised window", lambda: program.in_task_bar() == 1 or None)
        assert program.windows() == 0
        desktop.spawn(["trayer", "--edge", "bottom", "--align", "right", "--SetDockType", "true", "--height", "28"])
        wait_until("no window", lambda: program.in_task_bar() == 0 or None, seconds=20)
        wait_until("the tray's icon", lambda: _icon(desktop))
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 0


def _icon(desktop: Desktop) -> tuple[str, str] | None:
    """A point on the program's icon in the panel, once it is there."""
    tree = desktop.run(["xwininfo", "-root", "-tree"])
    panel = tree.partition('"panel"')[2]
    found = re.search(r'"company-connections"\)\s+(\d\d)x\d\d\+\d+\+\d+\s+\+(\d+)\+(\d+)', panel)
    return None if found is None else (str(int(found[2]) + 11), str(int(found[3]) + 11))
