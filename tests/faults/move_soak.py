"""The long version: `PYTHONPATH=tests python tests/faults/move_soak.py --kills 1000`, or `--points`; figures."""

import argparse
import asyncio
import random
import tempfile
from pathlib import Path

from support.fault_stage import staged
from support.move_stage import figures, mover, moves_killed_at_each, moves_killed_at_random

from qbo_desktop.app.clock import SystemClock

_CALLS = ("pwrite64", "write", "fsync,fdatasync", "link,linkat", "unlink,unlinkat")


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=0)
    parser.add_argument("--points", action="store_true", help="at every system call of a kind")
    parser.add_argument("--companies", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    began = SystemClock().now()
    with tempfile.TemporaryDirectory(prefix="move-soak-") as folder:
        async with staged(Path(folder), options.companies) as stage:
            moved = mover(stage)
            for calls in _CALLS if options.points else ():
                print(figures(await moves_killed_at_each(moved, calls), ["at each", calls]), flush=True)
            chance, left = random.Random(options.seed), options.kills
            while left > 0:
                now = min(left, 20)
                left -= now
                print(figures(await moves_killed_at_random(moved, chance, now), ["at random"]), flush=True)
    print(f"{(SystemClock().now() - began).total_seconds():.0f} s", flush=True)


if __name__ == "__main__":
    asyncio.run(main())
