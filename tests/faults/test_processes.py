"""Several processes over one vault: one refresh at a time, and nothing lost to random kills."""

import asyncio
import random
import signal
import threading
from pathlib import Path

import pytest
from support.fault_stage import DAY, Stage, Worker, staged
from support.random_kills import expire, kill_at_random

from qbo_desktop.core.connection import Status
from qbo_desktop.core.errors import VaultBusy

PROCESSES = 8
EXPIRIES = 5
KILLS = 5


async def test_eight_processes_refresh_once(tmp_path: Path) -> None:
    """Eight processes that find the same access token expired make one refresh, and all get its token."""
    async with staged(tmp_path, 1) as stage:
        assert await expire(stage, EXPIRIES, PROCESSES) == EXPIRIES
        assert stage.demo.counters["replayed"] == 0


async def test_random_kills_lose_nothing(tmp_path: Path) -> None:
    """Processes killed in the middle of refreshes lose no company while the server honours the previous token."""
    async with staged(tmp_path, 3) as stage:
        tally = await kill_at_random(stage, random.Random(), KILLS, victims=2)
        assert set(tally.told) <= {"ok refreshed", "ok joined"}, tally
        assert tally.lost.total() == 0, tally
        assert await stage.lost() == []


async def test_only_the_interrupted_are_lost(tmp_path: Path) -> None:
    """Where the server honours no previous token, a kill costs the company it fell upon at most, and it says so.

    A new consent brings it back with its whole history.
    """
    async with staged(tmp_path, 3) as stage:
        stage.demo.control(grace_seconds=0)
        tally = await kill_at_random(stage, random.Random(), KILLS, victims=2)
        assert set(tally.lost) <= {"error interrupted"}, tally
        assert tally.worst <= 2, tally
        assert await stage.lost() == []


async def _holding(stage: Stage, worker: Worker) -> None:
    """Let this process send a refresh that the server takes its time for; it holds the company's lock then."""
    assert await asyncio.to_thread(worker.hear) == "ready"
    sent = stage.demo.counters["refresh"]
    stage.demo.control(advance_seconds=DAY, latency_ms=1500)
    worker.tell(f"refresh {stage.realms[0]}")
    while stage.demo.counters["refresh"] == sent:
        await asyncio.to_thread(threading.Event().wait, 0.02)
    stage.demo.control(latency_ms=0)


async def test_killed_holder(tmp_path: Path) -> None:
    """A process that dies with a request under way leaves the company free within a second, and it is refreshed."""
    async with staged(tmp_path, 1) as stage, stage.opened(lock_patience=1.0) as rig:
        with stage.worker() as worker:
            await _holding(stage, worker)
            worker.kill()
            assert (await rig.application.refresher.attempt(rig.key())).connection.status is Status.CONNECTED
        assert await stage.lost() == []


async def test_stopped_holder(tmp_path: Path) -> None:
    """One that hangs is waited for, then reported and not robbed; when it goes on it ends its refresh itself."""
    async with staged(tmp_path, 1) as stage, stage.opened(lock_patience=0.3) as rig:
        with stage.worker() as worker:
            await _holding(stage, worker)
            worker.send(signal.SIGSTOP)
            sent = stage.demo.counters["refresh"]
            with pytest.raises(VaultBusy):
                await rig.application.refresher.attempt(rig.key())
            assert stage.demo.counters["refresh"] == sent
            worker.send(signal.SIGCONT)
            assert await asyncio.to_thread(worker.hear) == "ok refreshed"
        assert await stage.lost() == []
