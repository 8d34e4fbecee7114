"""The menu entry of this person's desktop."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from qbo_desktop.app.resources import resource
from qbo_desktop.desktop.menu_entry import NAME, install_menu_entry

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="freedesktop.org's rules hold on Linux")


def installed(data_home: Path, *program: str) -> Path:
    """The entry, after everything was installed below this folder."""
    return install_menu_entry(resource("linux"), resource("icons"), program, data_home)[0]


def exec_line(entry: Path) -> str:
    return next(line for line in entry.read_text().splitlines() if line.startswith("Exec="))


def test_it_starts_the_program_that_installed_it(tmp_path: Path) -> None:
    """The entry names the launcher by its whole path, and hands it the file that was opened."""
    assert exec_line(installed(tmp_path, "/opt/ours/company-connections")) == "Exec=/opt/ours/company-connections %f"


def test_a_path_with_odd_characters_is_quoted(tmp_path: Path) -> None:
    """Spaces, quotes, dollars and percent signs in a path stay what they are."""
    line = exec_line(installed(tmp_path, '/home/a "b" $c/100%/company-connections'))
    assert line == r'Exec="/home/a \\"b\\" \\$c/100%%/company-connections" %f'


def test_icons_and_file_type_come_along_and_a_second_time_changes_nothing(tmp_path: Path) -> None:
    """Everything that the entry names is there, and installing again gives the same."""
    first = {path: path.read_bytes() for path in install_menu_entry(*_arguments(tmp_path))}
    assert {path: path.read_bytes() for path in install_menu_entry(*_arguments(tmp_path))} == first
    assert (tmp_path / "mime" / "packages" / f"{NAME}.xml").is_file()
    assert (tmp_path / "icons" / "hicolor" / "scalable" / "apps" / "company-connections.svg").is_file()


def _arguments(data_home: Path) -> tuple[Path, Path, tuple[str, ...], Path]:
    return resource("linux"), resource("icons"), ("/opt/ours/company-connections",), data_home


@LINUX
def test_the_desktop_accepts_it(tmp_path: Path) -> None:
    """The desktop's own validator has nothing to say, and the file type is known afterwards."""
    if shutil.which("desktop-file-validate") is None or shutil.which("update-mime-database") is None:
        pytest.skip("not installed: desktop-file-validate, update-mime-database")
    entry = installed(tmp_path, "/opt/our things/company-connections")
    result = subprocess.run(["desktop-file-validate", str(entry)], capture_output=True, text=True, check=False)
    assert (result.returncode, result.stdout) == (0, "")
    assert "*.companysetup" in (tmp_path / "mime" / "globs2").read_text()


@LINUX
def test_the_launcher_installs_it(tmp_path: Path) -> None:
    """`company-connections --install-desktop-entry` says what it wrote and opens no window."""
    done = subprocess.run(
        [sys.executable, "-m", "qbo_desktop", "--install-desktop-entry"],
        env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "data" / "applications" / f"{NAME}.desktop").is_file()
