"""A power cut at each write of a refresh: the file is whole afterwards, and the company can still be refreshed."""

import asyncio
from pathlib import Path

import pytest
from support.fault_stage import DAY, kill_at_each, refresh_under, staged, why_no_strace

NO_STRACE = why_no_strace()
needs_strace = pytest.mark.skipif(NO_STRACE is not None, reason=NO_STRACE or "")


@needs_strace
@pytest.mark.parametrize(("call", "step"), [("pwrite64", 4), ("unlink", 1)])
async def test_killed_at_each_write(tmp_path: Path, call: str, step: int) -> None:
    """SIGKILL at the writes and at the end of each transaction: no damage, and nothing lost within the grace.

    Every fourth write is enough here; `soak.py` tries them all.
    """
    async with staged(tmp_path, 1) as stage:
        points = await kill_at_each(stage, call, step)
    assert points >= 2


@needs_strace
async def test_disk_that_fails_for_a_moment(tmp_path: Path) -> None:
    """A disk that is full just when the new tokens arrive is asked again, and has them in the end."""
    async with staged(tmp_path, 1) as stage:
        stage.demo.control(advance_seconds=DAY, grace_seconds=0)
        answer = await asyncio.to_thread(
            refresh_under, stage, "-e", "trace=pwrite64", "-e", "inject=pwrite64:error=ENOSPC:when=13..15"
        )
        assert answer == "ok refreshed"
        assert await stage.lost() == []
