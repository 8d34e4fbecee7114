"""The program as people install it: built as a wheel and unpacked beside nothing of the checkout."""

import os
import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]


def build_and_unpack(folder: Path) -> Path:
    """Build the wheel and install it, without its dependencies, into a folder for PYTHONPATH."""
    wheels, installed = folder / "wheels", folder / "installed"
    _run("build", "--wheel", "--no-isolation", "--outdir", str(wheels), str(CHECKOUT))
    (wheel,) = wheels.glob("*.whl")
    _run("pip", "install", "--quiet", "--no-deps", "--no-index", "--target", str(installed), str(wheel))
    return installed


def _run(module: str, *arguments: str) -> None:
    done = subprocess.run([sys.executable, "-m", module, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def environment_of(installed: Path, base: dict[str, str] | None = None) -> dict[str, str]:
    """An environment in which `python -m qbo_desktop` is the installed program, not the checkout."""
    return {**(os.environ if base is None else base), "PYTHONPATH": str(installed), "PYTHONSAFEPATH": "1"}
