"""Several processes over one vault: one refresh at a time, and nothing lost to random kills."""

import asyncio
import random
from contextlib import ExitStack
from pathlib import Path

from support.fault_stage import staged
from support.random_kills import kill_at_random

PROCESSES = 8
EXPIRIES = 5
KILLS = 5
TWO_HOURS = 7200


async def test_eight_processes_refresh_once(tmp_path: Path) -> None:
    """Eight processes that find the same access token expired make one refresh, and all get its token."""
    async with staged(tmp_path, 1) as stage:
        with ExitStack() as ending:
            workers = [ending.enter_context(stage.worker()) for _ in range(PROCESSES)]
            assert [await asyncio.to_thread(worker.hear) for worker in workers] == ["ready"] * PROCESSES
            for expiry in range(1, EXPIRIES + 1):
                stage.demo.control(advance_seconds=TWO_HOURS)
                for worker in workers:
                    worker.tell(f"grant {stage.realms[0]}")
                tokens = [await asyncio.to_thread(worker.hear) for worker in workers]
                assert len(set(tokens)) == 1, tokens
                assert tokens[0].startswith("ok ")
                assert stage.demo.counters["refresh"] == expiry
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
