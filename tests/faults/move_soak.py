"""The long version: `PYTHONPATH=tests python tests/faults/move_soak.py --kills 1000`, or `--points`; figures."""

import argparse
import asyncio
import random
import tempfile
from pathlib import Path

from support.fault_stage import staged
from support.move_rounds import Tally, moves_killed_at_random
from support.move_stage import figures, mover, moves_killed_at_each

from qbo_desktop.app.clock import SystemClock

_KILLS_OF_ONE_STAGE = 40  # each move lasts two days of the demo's clock, and a permission ends after five years
_CALLS = ("pwrite64", "write", "fsync,fdatasync", "link,linkat", "unlink,unlinkat")


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=0)
    parser.add_argument("--points", action="store_true", help="at every system call of a kind")
    parser.add_argument("--companies", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    began = SystemClock().now()
    for calls in _CALLS if options.points else ():
        with tempfile.TemporaryDirectory(prefix="move-soak-") as folder:
            async with staged(Path(folder), options.companies) as stage:
                print(figures(await moves_killed_at_each(mover(stage), calls), ["at each", calls]), flush=True)
    chance, tally = random.Random(options.seed), Tally()
    while tally.kills < options.kills:
        with tempfile.TemporaryDirectory(prefix="move-soak-") as folder:
            async with staged(Path(folder), options.companies) as stage:
                now = min(_KILLS_OF_ONE_STAGE, options.kills - tally.kills)
                tally.add(await moves_killed_at_random(mover(stage), chance, now))
        print(f"  {tally}", flush=True)
    if options.kills:
        print(f"both sides at random, seed {options.seed}: {tally}")
    print(f"{(SystemClock().now() - began).total_seconds():.0f} s", flush=True)


if __name__ == "__main__":
    asyncio.run(main())
