"""A vault that several killable processes work on, and the judgement whether anything was lost."""

import asyncio
import shutil
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import IO, Protocol, Self

from support.application import DemosTime, Rig, running
from support.demo_intuit import DemoIntuit
from support.manual_clock import ManualClock

from qbo_desktop.app.followed_clock import DemoOffset
from qbo_desktop.core.errors import QboDesktopError
from qbo_desktop.core.retry import LOCK_PATIENCE_SECONDS
from qbo_desktop.vault.vault import Vault

WORKER = Path(__file__).parents[1] / "faults" / "worker.py"
FIRST = 9341453000000001
DAY = 86401


@dataclass(frozen=True)
class Stage:
    """A folder with a vault and a demo Intuit, served by this process."""

    folder: Path
    demo: DemoIntuit
    realms: tuple[str, ...]

    def worker(self, before: Sequence[str] = ()) -> "Worker":
        """A process of its own; `before` is a command that runs it."""
        return started([*before, sys.executable, str(WORKER), *self.places()])

    def places(self) -> tuple[str, str, str]:
        """What a worker is told: the data folder, the file of the passphrase, the demo's folder."""
        return str(self.folder / "data"), str(self.folder / "passphrase"), str(self.demo.folder)

    @asynccontextmanager
    async def opened(self, lock_patience: float = LOCK_PATIENCE_SECONDS) -> AsyncIterator[Rig]:
        """The same vault, opened by this process."""
        clock = ManualClock(DemosTime(self.demo))
        clock.jump(_offset(self.demo))
        async with running(self.folder, self.demo, clock, lock_patience=lock_patience) as rig:
            yield rig

    async def lost(self) -> list[str]:
        """The companies that cannot be refreshed any more; raises AssertionError when the file is damaged."""
        async with self.opened() as rig:
            assert all(finding.ok for finding in await rig.in_vault(Vault.check))
            return [realm for realm in self.realms if not await _refreshes(rig, realm)]


async def _refreshes(rig: Rig, realm: str) -> bool:
    try:
        await rig.application.refresher.attempt(rig.key(realm))
    except QboDesktopError:
        return False
    return True


def _offset(demo: DemoIntuit) -> float:
    return DemoOffset(demo.folder)()


@asynccontextmanager
async def staged(folder: Path, companies: int) -> AsyncIterator[Stage]:
    """A stage with so many connected companies."""
    with DemoIntuit(folder / "intuit") as demo:
        demo.control(companies=max(3, companies))
        stage = Stage(folder, demo, tuple(str(FIRST + number) for number in range(companies)))
        async with stage.opened() as rig:
            for realm in stage.realms:
                await rig.connect(realm)
        yield stage


class Running(Protocol):
    """A process: one that was started, or one that was forked."""

    @property
    def stdin(self) -> IO[str] | None: ...

    @property
    def stdout(self) -> IO[str] | None: ...

    def send_signal(self, sig: int, /) -> None: ...

    def kill(self) -> None: ...

    def wait(self) -> int: ...


def started(command: Sequence[str]) -> "Worker":
    """A worker that this command runs."""
    return Worker(
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    )


class Worker:
    """One such process; leaving the block ends it, however far it is."""

    def __init__(self, process: Running) -> None:
        self._process = process

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            pipe.close()

    def tell(self, line: str) -> bool:
        """Whether it could be told."""
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(line + "\n")
            self._process.stdin.flush()
        except (BrokenPipeError, ConnectionResetError):
            return False
        return True

    def hear(self) -> str:
        """Its next line; empty when it has died."""
        assert self._process.stdout is not None
        try:
            return self._process.stdout.readline().strip()
        except ConnectionResetError:  # it died before it had read all that it was told
            return ""

    def send(self, number: signal.Signals) -> None:
        """Stop it in the middle of whatever it does, or let it go on."""
        self._process.send_signal(number)

    def kill(self) -> None:
        """End it as a power cut would."""
        self._process.kill()
        self._process.wait()


def why_no_strace() -> str | None:
    """The reason why no system call can be made to fail here."""
    strace = shutil.which("strace")
    if strace is None:
        return "strace is not installed"
    tried = subprocess.run([strace, "-o", "/dev/null", "true"], capture_output=True, check=False)
    return None if tried.returncode == 0 else "this system forbids tracing processes"


def refresh_under(stage: Stage, *inject: str) -> str:
    """What a process answers whose system calls on the vault's files are spoiled; empty when it was killed."""
    database = stage.folder / "data" / "vault.db"
    files = ("-P", str(database), "-P", f"{database}-journal")
    with stage.worker(["strace", "-f", "-o", "/dev/null", *files, *inject]) as worker:
        assert worker.hear() == "ready"
        worker.tell(f"refresh {stage.realms[0]}")
        return worker.hear()


async def kill_at_each(stage: Stage, call: str, step: int = 1) -> int:
    """Kill a refresh at its first call of this kind, then at one `step` later, and so on; at how many it was killed.

    Raises AssertionError when the file is damaged or the company lost.
    """
    for kills in count():
        stage.demo.control(advance_seconds=DAY)
        inject = f"inject={call}:signal=KILL:when={1 + kills * step}"
        answer = await asyncio.to_thread(refresh_under, stage, "-e", f"trace={call}", "-e", inject)
        assert await stage.lost() == [], inject
        if answer:
            assert answer == "ok refreshed"
            return kills
    raise AssertionError("unreachable")
