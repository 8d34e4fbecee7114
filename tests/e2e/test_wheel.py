"""The wheel carries everything that the program needs."""

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from support.wheel import CHECKOUT, environment_of

pytestmark = pytest.mark.xdist_group("e2e")


def _python(installed: Path, code: str, cwd: Path) -> str:
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, env=environment_of(installed), cwd=cwd, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_the_installed_program_is_the_wheel_and_not_the_checkout(installed: Path, tmp_path: Path) -> None:
    """Python finds the package in the unpacked wheel."""
    found = Path(_python(installed, "import qbo_desktop; print(qbo_desktop.__file__)", tmp_path))
    assert found.is_relative_to(installed)


def test_every_resource_of_the_checkout_is_in_the_wheel(installed: Path, tmp_path: Path) -> None:
    """Icons and pages come along, at the place where the program looks for them."""
    code = "from qbo_desktop.app.resources import resource; print(resource())"
    folder = Path(_python(installed, code, tmp_path))
    assert folder.is_relative_to(installed)
    kept = subprocess.run(
        ["git", "ls-files", "resources"], cwd=CHECKOUT, capture_output=True, text=True, check=True
    ).stdout.split()
    missing = [name for name in kept if not (folder.parent / name.replace("resources/", "_resources/", 1)).is_file()]
    assert not missing


def test_the_wheel_carries_its_licence_and_types(installed: Path) -> None:
    """The licence text and the marker for type checkers are inside."""
    assert (installed / "qbo_desktop" / "py.typed").is_file()
    assert list(installed.glob("qbo_desktop-*.dist-info/licenses/LICENSE"))


def test_nothing_generated_or_private_is_in_the_wheel(installed: Path) -> None:
    """No tests, caches or data of a developer are shipped."""
    (wheel,) = (installed.parent / "wheels").glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    assert not [name for name in names if "__pycache__" in name or name.startswith(("tests/", "packaging/"))]


def test_the_installed_command_line_answers(installed: Path, tmp_path: Path) -> None:
    """`list` on an empty folder is empty, and creates nothing."""
    data = tmp_path / "data"
    done = subprocess.run(
        [sys.executable, "-m", "qbo_desktop", "--data-dir", str(data), "list", "--json"],
        env=environment_of(installed),
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout) == {"version": 1, "connections": []}
    assert not data.exists()
