"""Breaking the vault at every write: `PYTHONPATH=tests python tests/faults/vault_soak.py [--step N]` prints figures.

One rotation is committed under strace, which kills the process at its n-th system call of a kind, or lets that fail.
"""

import argparse
import re
import shutil
import subprocess
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from unit.vault.samples import BAKERY, PASSPHRASE, command, connection, filled, surroundings, tokens

from qbo_desktop.app.opening import open_vault
from qbo_desktop.app.place import Place
from qbo_desktop.core.connection import Status
from qbo_desktop.vault.database import quick_check

CALLS = ("pwrite64", "fdatasync", "unlink", "openat")
ROTATE = """
import sys; from pathlib import Path
from unit.vault.samples import BAKERY, PASSPHRASE, entry, tokens
from qbo_desktop.app.opening import open_vault; from qbo_desktop.app.place import Place
from qbo_desktop.core.errors import VaultFull
vault = open_vault(Place(Path(sys.argv[1])), ask=lambda: PASSPHRASE)
row = vault.stored(BAKERY).connection
print("ready", flush=True)
try:
    vault.update(row, tokens=tokens("2"), clear_intent=True, history=entry())
    print("stored", flush=True)
except VaultFull as full:
    print(full, flush=True)
vault.close()
"""


@dataclass
class Ground:
    """A vault to be broken again and again, with a state folder of its own."""

    folder: Path

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def pristine(self) -> Path:
        return self.folder / "pristine"

    @property
    def state(self) -> Path:
        return self.folder / "state"

    def prepare(self) -> None:
        """A vault as the program has it after its first start: empty when it was first opened, then one company."""
        vault, row = filled(self.data)
        vault.remove(BAKERY)
        vault.close()
        vault = open_vault(Place(self.data), ask=lambda: PASSPHRASE)
        vault.insert(connection(row.setup_id), tokens())
        vault.close()
        shutil.copytree(self.data, self.pristine / "data")
        shutil.copytree(self.state, self.pristine / "state")

    def reset(self) -> None:
        """As it was prepared."""
        for name in ("data", "state"):
            shutil.rmtree(self.folder / name)
            shutil.copytree(self.pristine / name, self.folder / name)

    def rotate(self, *strace: str) -> list[str]:
        """What a process printed that commits one rotation."""
        file = self.data / "vault.db"
        prefix = ["strace", "-f", "-o", "/dev/null"]
        paths = [part for path in (file, f"{file}-journal", self.data) for part in ("-P", str(path))]
        ran = subprocess.run(
            [*prefix, *paths, *strace, *command(ROTATE, self.data)],
            capture_output=True,
            text=True,
            check=False,
            env=surroundings(XDG_STATE_HOME=str(self.state)),
            timeout=60,
        )
        return ran.stdout.splitlines()

    def verdict(self) -> str:
        """`old` or `new` for a whole vault with the one or the other token and no row paused."""
        vault = open_vault(Place(self.data), ask=lambda: PASSPHRASE)
        try:
            quick_check(vault._database)
            stored = vault.stored(BAKERY)
            if stored.connection.status is not Status.CONNECTED:
                return stored.connection.status
            if stored.refresh_token == tokens().refresh_token:
                return "old" if stored.connection.generation == 1 + 1 else "mixed"
            whole = stored.refresh_token == tokens("2").refresh_token and len(vault.history()) == 1
            return "new" if whole else "mixed"
        finally:
            vault.close()

    def calls_of(self, call: str) -> range:
        """Which of its calls belong to the rotation alone, counted from the process' start."""
        log = self.folder / "calls"
        self.reset()
        file = self.data / "vault.db"
        paths = [part for path in (file, f"{file}-journal", self.data) for part in ("-P", str(path))]
        subprocess.run(
            ["strace", "-f", "-o", str(log), *paths, "-e", f"trace={call}", *command(ROTATE, self.data)],
            capture_output=True,
            check=True,
            env=surroundings(XDG_STATE_HOME=str(self.state)),
            timeout=60,
        )
        return range(1, len(re.findall(rf"\b{call}\(", log.read_text())) + 1)


def kill_at(ground: Ground, call: str, step: int = 1) -> Counter[str]:
    """Kill at every `step`-th call; how often the old and the new token were found."""
    found: Counter[str] = Counter()
    for number in ground.calls_of(call)[::step]:
        ground.reset()
        printed = ground.rotate("-e", f"trace={call}", "-e", f"inject={call}:signal=KILL:when={number}")
        verdict = ground.verdict()
        found["lost" if "stored" in printed and verdict != "new" else verdict] += 1
    return found


def fail_at(ground: Ground, call: str, error: str) -> tuple[list[str], str]:
    """Let every such call on the vault's files fail; what the process said, and what is found."""
    ground.reset()
    printed = ground.rotate("-e", f"trace={call}", "-e", f"inject={call}:error={error}")
    return printed, ground.verdict()


def main() -> None:
    """Every call of every kind."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--step", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="vault-soak-") as name:
        ground = Ground(Path(name))
        with_state(ground)
        ground.prepare()
        for call in CALLS:
            print(call, dict(kill_at(ground, call, options.step)))
        for call, error in (("fdatasync", "EIO"), ("pwrite64", "EIO"), ("pwrite64", "ENOSPC")):
            print(call, error, *fail_at(ground, call, error))


def with_state(ground: Ground) -> None:
    """Let this process remember where the others do."""
    import os

    os.environ["XDG_STATE_HOME"] = str(ground.state)


if __name__ == "__main__":
    main()
