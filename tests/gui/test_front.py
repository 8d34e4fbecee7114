"""Which front the arguments choose."""

import subprocess
import sys
from pathlib import Path

import pytest

from qbo_desktop import __main__ as front


@pytest.fixture
def chosen(monkeypatch: pytest.MonkeyPatch) -> list[tuple[object, ...]]:
    """What the fronts were called with instead of being run."""
    import qbo_desktop.cli.main
    import qbo_desktop.ui.main

    calls: list[tuple[object, ...]] = []

    def command_line(arguments: list[str]) -> int:
        calls.append(("cli", *arguments))
        return 0

    def window(place: object, file: Path | None, *, background: bool, verbose: bool) -> int:
        calls.append(("window", place, file, background, verbose))
        return 0

    monkeypatch.setattr(qbo_desktop.cli.main, "main", command_line)
    monkeypatch.setattr(qbo_desktop.ui.main, "run", window)
    monkeypatch.delenv("QBO_DESKTOP_PASSPHRASE_FILE", raising=False)
    return calls


@pytest.mark.parametrize(
    "arguments", [["list"], ["--demo", "list"], ["--data-dir", "list", "token", "x"], ["--version"], ["--json", "list"]]
)
def test_a_first_word_that_is_a_command_is_the_command_line(
    chosen: list[tuple[object, ...]], monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    """Whatever global options stand before it; an option's value is no word."""
    monkeypatch.setattr(sys, "argv", ["qbo-desktop", *arguments])
    assert front.main() == 0
    assert chosen == [("cli", *arguments)]


def test_anything_else_is_the_window(
    chosen: list[tuple[object, ...]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """With its world, its data folder and a file to open."""
    file = tmp_path / "acme.companysetup"
    file.touch()
    for start in (front.main, front.window):
        arguments = ["--data-dir", str(tmp_path), "--demo", str(file), "--background", "--verbose"]
        monkeypatch.setattr(sys, "argv", ["x", *arguments])
        assert start() == 0
        _, place, *given = chosen.pop()
        assert (place.data_folder, place.demo, given) == (tmp_path, True, [file, True, True])  # type: ignore[attr-defined]


def test_a_file_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    """Exit 2 before any window, with the name."""
    done = subprocess.run(
        [sys.executable, "-m", "qbo_desktop", str(tmp_path / "none.companysetup")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "none.companysetup" in done.stderr
    assert done.stdout == ""
