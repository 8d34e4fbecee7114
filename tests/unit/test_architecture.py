"""The rules that reviewers would otherwise have to remember are tests: imports, style, types, length."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BESIDE_PYTHON = Path(sys.executable).parent
LONGEST_FILE = 400
OURS = ("qbo_desktop", "tests", "packaging")
SCRIPTS = sorted([*ROOT.glob("packaging/**/*.sh"), *ROOT.glob("tests/support/*.sh"), ROOT / ".ci" / "run"])


def run(*command: str | Path, **environment: str) -> None:
    result = subprocess.run(
        command, cwd=ROOT, env=os.environ | environment, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, f"{result.stdout}\n{result.stderr}"


def test_imports_point_downwards() -> None:
    """No package of ours imports one that lies above it, nor a foreign package that belongs to another."""
    run(BESIDE_PYTHON / "lint-imports", "--no-cache")


def test_ruff_finds_nothing() -> None:
    """Every rule of ruff holds, but for the exceptions that pyproject.toml gives a reason for."""
    run(BESIDE_PYTHON / "ruff", "check", ".")


def test_files_are_formatted() -> None:
    """Every file looks as ruff's formatter would write it."""
    run(BESIDE_PYTHON / "ruff", "format", "--check", ".")


@pytest.mark.xdist_group("mypy")
@pytest.mark.timeout(600)
def test_package_is_typed() -> None:
    """The package passes mypy's strict mode."""
    run(sys.executable, "-m", "mypy")


@pytest.mark.xdist_group("mypy")
@pytest.mark.timeout(600)
def test_tests_are_typed() -> None:
    """The tests pass mypy's strict mode too, seen from the folder that pytest puts on the path."""
    run(sys.executable, "-m", "mypy", "--explicit-package-bases", "tests", MYPYPATH="tests")


def test_no_file_is_long() -> None:
    """No Python file has more lines than a reader keeps in mind."""
    lengths = {
        path.relative_to(ROOT).as_posix(): len(path.read_bytes().splitlines())
        for folder in OURS
        for path in (ROOT / folder).rglob("*.py")
    }
    assert {name: lines for name, lines in lengths.items() if lines > LONGEST_FILE} == {}


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_scripts_are_plain_shell(script: Path) -> None:
    """Every script parses in the plainest shell at hand, and shellcheck has nothing to say about it."""
    run(shutil.which("dash") or "sh", "-n", script)
    if shellcheck := shutil.which("shellcheck"):
        run(shellcheck, "--shell=sh", "--external-sources", "--source-path=SCRIPTDIR/..", script)
