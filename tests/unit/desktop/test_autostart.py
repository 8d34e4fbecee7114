"""Starting at login, on each operating system."""

import os
import plistlib
import shutil
import subprocess
import sys
from pathlib import Path
from unittest.mock import patch

import pytest

from qbo_desktop.app import start_at_login
from qbo_desktop.app.place import Place
from qbo_desktop.core.errors import VaultFull
from qbo_desktop.desktop.autostart import XdgAutostart, autostart_entry
from qbo_desktop.desktop.login_agent import LoginAgent
from qbo_desktop.desktop.menu_entry import NAME
from qbo_desktop.desktop.windows_run import WindowsRun, is_switched_off

COMMAND = ("/opt/our things/company-connections", "--background")
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="freedesktop.org's rules hold on Linux")


class Registry:
    """A part of a registry in memory."""

    def __init__(self) -> None:
        self.values: dict[tuple[str, str], str | bytes] = {}

    def read(self, key: str, name: str) -> str | bytes | None:
        return self.values.get((key, name))

    def write(self, key: str, name: str, text: str) -> None:
        self.values[key, name] = text

    def remove(self, key: str, name: str) -> None:
        self.values.pop((key, name), None)


def test_on_and_off_on_linux(tmp_path: Path) -> None:
    """On writes an entry with the whole command; off removes it; both may be said twice."""
    autostart = XdgAutostart(tmp_path / "autostart")
    assert not autostart.is_on()
    for _ in range(2):
        autostart.turn_on(COMMAND)
        assert autostart.is_on()
    (entry,) = (tmp_path / "autostart").iterdir()
    assert entry.name == f"{NAME}.desktop"
    assert 'Exec="/opt/our things/company-connections" --background' in entry.read_text()
    for _ in range(2):
        autostart.turn_off()
        assert not autostart.is_on()


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_a_desktop_switched_off_is_off(tmp_path: Path, line: str) -> None:
    """An entry that the desktop's own settings switched off is told as off, and on again when it is turned on."""
    autostart = XdgAutostart(tmp_path)
    entry = tmp_path / f"{NAME}.desktop"
    entry.write_text(autostart_entry(COMMAND) + line + "\n")
    assert not autostart.is_on()
    autostart.turn_on(COMMAND)
    assert autostart.is_on()


@LINUX
def test_the_desktop_accepts_the_entry(tmp_path: Path) -> None:
    """The desktop's own validator has nothing to say."""
    if shutil.which("desktop-file-validate") is None:
        pytest.skip("not installed: desktop-file-validate")
    entry = tmp_path / f"{NAME}.desktop"
    entry.write_text(autostart_entry(('/a b/100%/"c"/$d', "--data-dir", "~/e;f", "--background")))
    result = subprocess.run(["desktop-file-validate", str(entry)], capture_output=True, text=True, check=False)
    assert (result.returncode, result.stdout) == (0, "")


@LINUX
def test_the_program_starts_hidden_at_its_place(tmp_path: Path) -> None:
    """What is started is this program, at this data folder, in the background; a disk that refuses is said."""
    place = Place(tmp_path / "my data", passphrase_file=tmp_path / "passphrase")
    with patch.dict(os.environ, {"XDG_CONFIG_HOME": str(tmp_path / "config")}):
        start_at_login.turn_on(place)
        assert start_at_login.is_on()
        entry = (tmp_path / "config" / "autostart" / f"{NAME}.desktop").read_text()
        assert f'--data-dir "{tmp_path}/my data" --passphrase-file {tmp_path}/passphrase --background' in entry
        start_at_login.turn_off()
        assert not start_at_login.is_on()
        (tmp_path / "config" / "autostart").rmdir()
        (tmp_path / "config" / "autostart").write_text("in the way")
        with pytest.raises(VaultFull):
            start_at_login.turn_on(place)


def test_on_and_off_on_macos(tmp_path: Path) -> None:
    """An agent that is run at login, once."""
    agent = LoginAgent(tmp_path / "LaunchAgents")
    agent.turn_on(COMMAND)
    (path,) = (tmp_path / "LaunchAgents").iterdir()
    listed = plistlib.loads(path.read_bytes())
    assert (listed["ProgramArguments"], listed["RunAtLoad"]) == (list(COMMAND), True)
    assert agent.is_on()
    agent.turn_off()
    agent.turn_off()
    assert not agent.is_on()


def test_on_and_off_on_windows() -> None:
    """A quoted path below Run; what the Task Manager switched off is off until it is turned on again."""
    registry = Registry()
    run = WindowsRun(registry)
    run.turn_on(COMMAND)
    ((key, name), value) = next(iter(registry.values.items()))
    assert value == '"/opt/our things/company-connections" --background'
    approved = key.replace(r"\Run", r"\Explorer\StartupApproved\Run")
    registry.values[approved, name] = bytes([3] + [0] * 11)
    assert not run.is_on()
    run.turn_on(COMMAND)
    assert run.is_on()
    run.turn_off()
    run.turn_off()
    assert not run.is_on()
    assert not is_switched_off(bytes([2] + [0] * 11))
    assert not is_switched_off(None)
