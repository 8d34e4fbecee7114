"""A move that meets a full disk on either side: nothing is lost, and it goes through once there is room."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from faults.test_vault_faults import UNSHARE, why_no_mount

TESTS = Path(__file__).parents[1]


@pytest.mark.skipif(why_no_mount() is not None, reason=why_no_mount() or "")
@pytest.mark.parametrize(
    ("case", "size", "expected"),
    [
        ("stick", "64k", ["vault_full", "connected here, 0 files", "moved to again.age", "moved file, 1 files"]),
        ("moved", "1m", ["vault_full", "connected here, 0 files", "moved to again.age", "moved file, 1 files"]),
        ("ballast", "1m", ["moved to all.age", "moved file, 1 files"]),
    ],
)
def test_full_disk(tmp_path: Path, case: str, size: str, expected: list[str]) -> None:
    """The target is full; the vault is, when it gives the companies away; and then with ballast to throw off.

    Without room the companies stay, refreshed as they are, and no file is left; with room there is one holder again.
    """
    small = tmp_path / "small"
    small.mkdir()
    script = f'mount -t tmpfs -o size={size} tmpfs "{small}" && exec "$@"'
    program = [sys.executable, str(Path(__file__).with_name("full_disk_move.py")), case, str(tmp_path), str(small)]
    ran = subprocess.run(
        [*UNSHARE, "sh", "-c", script, "sh", *program],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PYTHONPATH": str(TESTS)},
        timeout=60,
    )
    assert ran.stdout.splitlines() == expected, ran.stderr
