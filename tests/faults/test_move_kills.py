"""A power cut around a move: afterwards the companies have exactly one holder, and it is the same for all."""

import random
from pathlib import Path

import pytest
from support.fault_stage import staged, why_no_strace
from support.move_rounds import moves_killed_at_random
from support.move_stage import mover, moves_killed_at_each

NO_STRACE = why_no_strace()
needs_strace = pytest.mark.skipif(NO_STRACE is not None, reason=NO_STRACE or "")


@needs_strace
@pytest.mark.parametrize(("calls", "step"), [("pwrite64", 25), ("fsync,fdatasync", 17), ("link,linkat", 1)])
async def test_a_move_killed_at_a_system_call(tmp_path: Path, calls: str, step: int) -> None:
    """SIGKILL at writes, syncs and the giving of the name; `move_soak.py --points` tries every one."""
    async with staged(tmp_path, 2) as stage:
        held = await moves_killed_at_each(mover(stage), calls, step)
    assert held.total() >= 1


async def test_moves_killed_at_random(tmp_path: Path) -> None:
    """SIGKILL at any moment of a move, on either side: `move_soak.py` does it a thousand times."""
    async with staged(tmp_path, 2) as stage:
        tally = await moves_killed_at_random(mover(stage), random.Random(5), 4)
    assert tally.kills >= 4
