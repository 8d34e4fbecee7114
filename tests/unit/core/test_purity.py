"""The core stays light: it is imported before the first paint and by every command."""

import subprocess
import sys
from pathlib import Path

import pytest

import qbo_desktop.core

MODULES = sorted(path.stem for path in Path(qbo_desktop.core.__file__).parent.glob("*.py") if path.stem != "__init__")
HEAVY = ("sqlite3", "asyncio", "logging", "ssl", "socket", "httpx")
PROGRAM = """
import importlib, sys
before = set(sys.modules)
importlib.import_module(sys.argv[1])
print(*sorted((set(sys.modules) - before) & set(sys.argv[2:])))
"""


@pytest.mark.parametrize("module", MODULES)
def test_importing_a_core_module_loads_nothing_heavy(module: str) -> None:
    """No module of the core pulls in a database, a loop, logging or the network, not even indirectly."""
    answer = subprocess.run(
        [sys.executable, "-I", "-c", PROGRAM, f"qbo_desktop.core.{module}", *HEAVY],
        capture_output=True,
        text=True,
        check=True,
    )
    assert answer.stdout.split() == []
