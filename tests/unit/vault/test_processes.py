"""Several processes at once: one key, one winner, locks that end with their holder."""

import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from unit.vault.samples import BAKERY, GARAGE, PASSPHRASE, command, surroundings, tokens

from qbo_desktop.core.connection import Connection
from qbo_desktop.vault.locks import CompanyLocks
from qbo_desktop.vault.vault import Vault

PROCESSES = 4


@contextmanager
def waiting(script: str, *arguments: str | Path) -> Iterator["subprocess.Popen[str]"]:
    """A process that has said it is ready and goes on when its input ends."""
    process = subprocess.Popen(
        command(script, *arguments),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=surroundings(),
    )
    with process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            yield process
        finally:
            process.kill()


def together(script: str, *arguments: str | Path) -> list[str]:
    """What several processes print that go on at the same moment."""
    with ExitStack() as stack:
        processes = [stack.enter_context(waiting(script, *arguments, str(n))) for n in range(PROCESSES)]
        for process in processes:
            assert process.stdin is not None
            process.stdin.close()
        printed = []
        for process in processes:
            assert process.stdout is not None
            printed.append(process.stdout.read().strip())
        return printed


def test_one_key_for_all(tmp_path: Path) -> None:
    """Four processes that make a vault at the same moment get one vault with one key, in each of several trials."""
    script = (
        "import sys; from pathlib import Path; from dataclasses import replace\n"
        "from unit.vault.samples import CHEAP, NOW, PASSPHRASE, SETUP\n"
        "from qbo_desktop.vault.vault import FileSlot, Vault\n"
        "print('ready', flush=True); sys.stdin.read()\n"
        "for trial in range(5):\n"
        "    folder = Path(sys.argv[1]) / str(trial)\n"
        "    slot = CHEAP if trial % 2 else FileSlot(folder / 'vault.key')\n"
        "    vault = Vault.create(folder, slot)\n"
        "    vault.add_setup(replace(SETUP, name=sys.argv[2]), at=NOW)\n"
        "    print(vault.vault_id); vault.close()\n"
    )
    printed = {tuple(lines.splitlines()) for lines in together(script, tmp_path)}
    assert len(printed) == 1, printed
    for trial, vault_id in enumerate(printed.pop()):
        vault = Vault.open(tmp_path / str(trial))
        vault.unlock(passphrase=PASSPHRASE if trial % 2 else None)
        assert vault.vault_id == vault_id
        assert [one.setup.name for one in vault.setups()] == ["0", "1", "2", "3"]
        vault.close()


def test_one_winner(vault: Vault, row: Connection, folder: Path) -> None:
    """Of four processes that replace the same row, one succeeds each time, and its tokens are the stored ones."""
    script = (
        "import sys; from pathlib import Path\n"
        "from unit.vault.samples import BAKERY, PASSPHRASE, tokens\n"
        "from qbo_desktop.vault.vault import StaleRowError, Vault\n"
        "vault = Vault.open(Path(sys.argv[1])); vault.unlock(passphrase=PASSPHRASE)\n"
        "row = vault.stored(BAKERY).connection\n"
        "print('ready', flush=True); sys.stdin.read()\n"
        "try: vault.update(row, tokens=tokens(sys.argv[2])); print(sys.argv[2])\n"
        "except StaleRowError: pass\n"
        "vault.close()\n"
    )
    (winner,) = (printed for printed in together(script, folder) if printed)
    assert vault.stored(BAKERY).refresh_token == tokens(winner).refresh_token
    assert vault.stored(BAKERY).connection.generation == 2


def test_death_in_the_middle(vault: Vault, row: Connection, folder: Path) -> None:
    """A process killed within its transaction leaves the old row, which is read once its journal is played back."""
    script = (
        "import sys; from pathlib import Path; from qbo_desktop.vault import database\n"
        "vault = database.open_database(Path(sys.argv[1]) / 'vault.db')\n"
        "vault.execute('PRAGMA cache_size=1'); vault.execute('PRAGMA cache_spill=1')\n"
        "vault.execute('BEGIN IMMEDIATE'); vault.execute(\"UPDATE connections SET company_name = 'x'\")\n"
        "vault.executemany(\"INSERT INTO settings VALUES (?, zeroblob(4000)||'')\", [(str(n),) for n in range(50)])\n"
        "print('ready', flush=True); sys.stdin.read()\n"
    )
    with waiting(script, folder) as process:
        process.kill()
        process.wait()
        assert (folder / "vault.db-journal").stat().st_size > 0
    assert vault.stored(BAKERY).connection == row
    assert vault.settings.plain("0") is None
    assert not (folder / "vault.db-journal").exists()


def test_lock_excludes_in_one_process(tmp_path: Path) -> None:
    """Two holders of one company collide within a process too; another company is free; releasing twice is nothing."""
    locks = CompanyLocks(tmp_path)
    lock = locks.acquire(BAKERY, 0)
    assert lock is not None
    assert locks.acquire(BAKERY, 0) is None
    assert locks.acquire(BAKERY, 0.05) is None
    assert CompanyLocks(tmp_path).acquire(BAKERY, 0) is None
    with locks.acquire(GARAGE, 0) or pytest.fail("free"):
        pass
    lock.release()
    lock.release()
    with locks.acquire(BAKERY, 0) or pytest.fail("released"):
        assert locks.acquire(BAKERY, 0) is None
    names = sorted(path.name for path in (tmp_path / "locks").iterdir())
    assert names == sorted(f"{key.digest()}.lock" for key in (BAKERY, GARAGE))


def test_lock_is_released_by_another_thread(tmp_path: Path) -> None:
    """The thread that acquires a lock need not be the one that releases it."""
    from concurrent.futures import ThreadPoolExecutor

    locks = CompanyLocks(tmp_path)
    with ThreadPoolExecutor(1) as other:
        lock = other.submit(locks.acquire, BAKERY, 0).result()
        assert lock is not None
        assert locks.acquire(BAKERY, 0) is None
        lock.release()
        with locks.acquire(BAKERY, 0) or pytest.fail("released"):
            assert other.submit(locks.acquire, BAKERY, 0).result() is None


def test_lock_ends_with_its_process(tmp_path: Path) -> None:
    """A lock held by another process is respected while that lives and free within a second of its being killed."""
    script = (
        "import sys; from pathlib import Path; from unit.vault.samples import BAKERY\n"
        "from qbo_desktop.vault.locks import CompanyLocks\n"
        "lock = CompanyLocks(Path(sys.argv[1])).acquire(BAKERY, 0)\n"
        "print('ready', flush=True); sys.stdin.read()\n"
    )
    locks = CompanyLocks(tmp_path)
    with waiting(script, tmp_path) as process:
        assert locks.acquire(BAKERY, 0) is None
        process.kill()
        with locks.acquire(BAKERY, 1.0) or pytest.fail("its holder is dead"):
            pass
