"""The long versions, which print figures: `PYTHONPATH=tests python tests/faults/soak.py --kills 1000 --grace 60`,
`--points`, `--days 101`, `--lives 1000`, `--expiries 50`.
"""

import argparse
import asyncio
import logging
import random
import tempfile
from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test
from support.application import DemosTime, running
from support.demo_intuit import DemoIntuit
from support.fault_stage import FIRST, kill_at_each, staged
from support.lives import Lives
from support.manual_clock import ManualClock
from support.random_kills import Tally, expire, kill_at_random

from qbo_desktop.app.clock import SystemClock
from qbo_desktop.core.connection import Status

_LIVES_AT_ONCE = 25
_ROUNDS_AT_ONCE = 20


async def kills(folder: Path, options: argparse.Namespace) -> str:
    """Random kills; with no grace a killed process may lose the company it was at, and no other."""
    async with staged(folder, options.companies) as stage:
        stage.demo.control(grace_seconds=options.grace)
        tally = await kill_at_random(
            stage,
            random.Random(options.seed),
            options.kills,
            options.processes,
            options.processes - 1,
            after_a_round=_so_far,
        )
        broken = await stage.lost()
    return f"grace {options.grace:.0f} s: {tally}; not refreshable in the end: {len(broken)} of {options.companies}"


def _so_far(tally: Tally) -> None:
    """A run that is ended early has told something."""
    if tally.rounds % _ROUNDS_AT_ONCE == 0:
        print(f"  {tally}", flush=True)


async def points(folder: Path, _: argparse.Namespace) -> str:
    """Every write of a refresh."""
    async with staged(folder, 1) as stage:
        writes = await kill_at_each(stage, "pwrite64")
        ends = await kill_at_each(stage, "unlink")
    return f"{writes} writes and {ends} ends of transactions, nothing lost"


async def expiries(folder: Path, options: argparse.Namespace) -> str:
    """Eight processes that find the same access token expired."""
    async with staged(folder, 1) as stage:
        sent = await expire(stage, options.expiries, 8)
        replayed = stage.demo.counters["replayed"]
    return f"8 processes, {options.expiries} expiries: {sent} refreshes, {replayed} replays"


async def days(folder: Path, options: argparse.Namespace) -> str:
    """The keeper over so many days."""
    with DemoIntuit(folder / "intuit") as demo:
        demo.control(companies=max(3, options.companies), grace_seconds=options.grace)
        clock = ManualClock(DemosTime(demo))
        async with running(folder, demo, clock) as rig:
            for number in range(options.companies):
                await rig.connect(str(FIRST + number))
            end = clock.now() + timedelta(days=options.days)
            while clock.now() < end:
                await clock.sleep_until(await rig.application.keeper.round())
            states = Counter(row.status for row in await rig.application.connections.all())
            refreshed = Counter(line.key for line in await rig.history() if line.event == "refreshed")
    few, many = min(refreshed.values()), max(refreshed.values())
    return f"{states[Status.CONNECTED]} of {options.companies} connected, each refreshed {few} to {many} times"


async def lives(_: Path, options: argparse.Namespace) -> str:
    """The state machine of `support.lives`, so many times, so many steps each."""
    lived = 0
    while lived < options.lives:
        some = min(_LIVES_AT_ONCE, options.lives - lived)
        chosen = settings(
            max_examples=some,
            stateful_step_count=options.steps,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            database=None,
        )
        await asyncio.to_thread(run_state_machine_as_test, Lives, settings=chosen)
        lived += some
        print(f"  {lived} lives: {dict(Lives.counts)}", flush=True)
    return f"{options.lives} lives of up to {options.steps} steps, no living token lost: {dict(Lives.counts)}"


async def main() -> None:
    logging.getLogger().addHandler(logging.NullHandler())  # those who die here are meant to
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=0)
    parser.add_argument("--points", action="store_true")
    parser.add_argument("--days", type=int, default=0)
    parser.add_argument("--expiries", type=int, default=0)
    parser.add_argument("--lives", type=int, default=0)
    parser.add_argument("--steps", type=int, default=50)
    parser.add_argument("--companies", type=int, default=8)
    parser.add_argument("--processes", type=int, default=4)
    parser.add_argument("--grace", type=float, default=86400 * 365.0, help="seconds; 0 honours no previous token")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    works: dict[str, Callable[[Path, argparse.Namespace], Awaitable[str]]] = {
        "kills": kills,
        "points": points,
        "days": days,
        "lives": lives,
        "expiries": expiries,
    }
    for name, work in works.items():
        if getattr(options, name):
            began = SystemClock().now()
            with tempfile.TemporaryDirectory(prefix="soak-") as folder:
                figures = await work(Path(folder), options)
            print(f"{name}: {figures} ({(SystemClock().now() - began).total_seconds():.0f} s)", flush=True)


if __name__ == "__main__":
    asyncio.run(main())
