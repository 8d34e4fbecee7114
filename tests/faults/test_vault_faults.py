"""The vault under a disk that fails, fills up or loses power, and under a backup that is brought back meanwhile."""

import sqlite3
import subprocess
from contextlib import ExitStack, closing
from pathlib import Path
from shutil import which

import pytest
from faults.vault_soak import Ground, fail_at, kill_at
from support.fault_stage import why_no_strace
from unit.vault.samples import BAKERY, PASSPHRASE, command, filled, surroundings, tokens
from unit.vault.test_processes import waiting

from qbo_desktop.vault import restoring
from qbo_desktop.vault.vault import Vault

NO_STRACE = why_no_strace()
needs_strace = pytest.mark.skipif(NO_STRACE is not None, reason=NO_STRACE or "")
UNSHARE = ("unshare", "--map-root-user", "--mount")
FULL = """
import os, sys; from pathlib import Path
from unit.vault.samples import BAKERY, PASSPHRASE, entry, filled, tokens
from qbo_desktop.app.emergency import keep_elsewhere, of_row
from qbo_desktop.core.errors import VaultFull
from qbo_desktop.vault import ballast
vault, row = filled(Path(sys.argv[1]) / "data"); ballast.put(vault.folder)
def fill():
    with open(Path(sys.argv[1]) / "full", "ab", buffering=0) as file:
        try:
            while file.write(bytes(4096)) == 4096: pass
        except OSError: pass
def store(mark):
    try: print("stored", vault.update(vault.stored(BAKERY).connection, tokens=tokens(mark)).generation)
    except VaultFull as full: print(full.code, full.detail)
fill(); store("2")
print(vault.stored(BAKERY).refresh_token == tokens().refresh_token, ballast.release(vault.folder))
store("2"); fill()
print(ballast.put(vault.folder)); store("3")
os.environ.update(XDG_STATE_HOME=str(Path(sys.argv[1])), HOME=sys.argv[2])
file = keep_elsewhere(vault, of_row(vault.stored(BAKERY).connection, tokens("3"), None))
print(file is not None and file.is_relative_to(sys.argv[2]))
os.environ.update(HOME=sys.argv[1])
print(keep_elsewhere(vault, of_row(vault.stored(BAKERY).connection, tokens("3"), None)))
vault.close()
"""


@pytest.fixture
def ground(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Ground:
    made = Ground(tmp_path)
    monkeypatch.setenv("XDG_STATE_HOME", str(made.state))
    made.prepare()
    return made


@needs_strace
@pytest.mark.parametrize(("call", "step"), [("pwrite64", 5), ("fdatasync", 1), ("unlink", 1)])
def test_killed_at_a_write(ground: Ground, call: str, step: int) -> None:
    """Killed at any write, the vault is whole and holds the old token or the new one, the new one if it was told.

    No row is paused for it: what is remembered outside is never ahead. `vault_soak.py` tries every call.
    """
    found = kill_at(ground, call, step)
    assert set(found) <= {"old", "new"}, found
    assert found["old"] >= 1


@needs_strace
@pytest.mark.parametrize(("call", "error"), [("fdatasync", "EIO"), ("pwrite64", "ENOSPC")])
def test_disk_that_refuses(ground: Ground, call: str, error: str) -> None:
    """A disk that fails or is full is told as such, and the old token is whole."""
    printed, found = fail_at(ground, call, error)
    assert printed[0] == "ready"
    assert printed[1].startswith("vault_full SQLITE_"), printed
    assert found == "old"


def why_no_mount() -> str | None:
    if which("unshare") is None:
        return "unshare of util-linux is not installed"
    tried = subprocess.run([*UNSHARE, "mount", "-t", "tmpfs", "tmpfs", "/mnt"], capture_output=True, check=False)
    return None if tried.returncode == 0 else "no namespace of mounts can be had here"


@pytest.mark.skipif(why_no_mount() is not None, reason=why_no_mount() or "")
def test_full_disk(tmp_path: Path) -> None:
    """On a full disk the old row stays whole, the ballast makes room for one rotation, and then a file elsewhere does.

    Where no place takes anything it is told, and nothing half written is left.
    """
    small, home = tmp_path / "small", tmp_path / "home"
    small.mkdir()
    home.mkdir()
    script = f'mount -t tmpfs -o size=512k tmpfs "{small}" && exec "$@"'
    ran = subprocess.run(
        [*UNSHARE, "sh", "-c", script, "sh", *command(FULL, small, home)],
        capture_output=True,
        text=True,
        check=False,
        env=surroundings(),
    )
    first, old, second, put, third, elsewhere, nowhere = ran.stdout.splitlines() or [ran.stderr, *"123456"]
    assert first.startswith("vault_full"), first
    assert (old, second, put) == ("True True", "stored 2", "False")
    assert third.startswith("vault_full"), third
    assert (elsewhere, nowhere) == ("True", "None")


def test_restoring_beside_living_programs(tmp_path: Path) -> None:
    """Four programs rotate while an older copy is brought back: both files stay whole, and all end on the new one."""
    script = (
        "import sys; from pathlib import Path\n"
        "from unit.vault.samples import BAKERY, PASSPHRASE, tokens\n"
        "from qbo_desktop.core.errors import VaultError, VaultRolledBack\n"
        "from qbo_desktop.vault.vault import StaleRowError, Vault\n"
        "def opened():\n"
        "    vault = Vault.open(Path(sys.argv[1])); vault.unlock(passphrase=PASSPHRASE); return vault\n"
        "vault, done, again = opened(), 0, 0\n"
        "print('ready', flush=True); sys.stdin.readline()\n"
        "while done < 10 or not again:\n"
        "    if not vault.is_in_place():\n"
        "        vault.close(); vault = opened(); again += 1; done = 0\n"
        "    try:\n"
        "        row = vault.stored(BAKERY).connection\n"
        "        vault.update(row, tokens=tokens(sys.argv[2] + str(done))); done += 1\n"
        "    except (VaultError, StaleRowError): pass\n"
        "print('done', again, flush=True); vault.close()\n"
    )
    data = tmp_path / "data"
    vault, row = filled(data)
    vault.copy_to(tmp_path / "older.db")
    vault.update(row, tokens=tokens("2"))
    vault.close()
    with ExitStack() as stack:
        processes = [stack.enter_context(waiting(script, data, f"p{number}-")) for number in range(4)]
        for process in processes:
            assert process.stdin is not None
            process.stdin.write("go\n")
            process.stdin.flush()
        aside = restoring.put_in_place(data, restoring.prepare(data, tmp_path / "older.db"), row.connected_at)
        for process in processes:
            assert process.stdout is not None
            assert process.stdout.readline() == "done 1\n"
    assert aside is not None
    for file in (aside, data / "vault.db"):
        with closing(sqlite3.connect(file)) as database:
            assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    vault = Vault.open(data)
    vault.unlock(passphrase=PASSPHRASE)
    assert vault.stored(BAKERY).connection.generation > 40
    vault.close()
