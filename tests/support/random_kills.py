"""Several processes over one vault, killed at random moments, and what came of every company."""

import asyncio
import random
import threading
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from dataclasses import dataclass, field

from support.fault_stage import DAY, Stage, Worker
from support.nursery import Nursery

_SECONDS_FOR_A_COMPANY = 0.05
_TWO_HOURS = 7200


@dataclass
class Tally:
    """What happened: the answers that were heard, and why companies were lost, `worst` at most in one round."""

    kills: int = 0
    rounds: int = 0
    told: Counter[str] = field(default_factory=Counter)
    lost: Counter[str] = field(default_factory=Counter)
    worst: int = 0

    def __str__(self) -> str:
        return (
            f"{self.kills} kills in {self.rounds} rounds, {dict(self.told)}, "
            f"lost: {self.lost.total()} {dict(self.lost)}, at most {self.worst} in a round"
        )


def _told_to_nobody(_: Tally) -> None:
    return None


async def kill_at_random(
    stage: Stage,
    chance: random.Random,
    kills: int,
    processes: int = 4,
    victims: int = 1,
    *,
    after_a_round: Callable[[Tally], None] = _told_to_nobody,
) -> Tally:
    """Until so many were killed: all processes refresh all companies, all due for a rotation; some die meanwhile.

    Afterwards one that lived refreshes every company once more; those that Intuit refuses then are lost. They are
    connected again; raises AssertionError when that takes anything from a company's history.
    """
    tally = Tally()
    with ExitStack() as ending:
        nursery = ending.enter_context(Nursery())
        workers = [nursery.worker(stage) for _ in range(processes)]
        ending.callback(_end_all, workers)
        starting = list(workers)
        while tally.kills < kills:
            for worker in starting:
                assert await _hear(worker) == "ready", "a process did not start"
            stage.demo.control(advance_seconds=DAY)
            for worker in workers:
                _ask_for_all(stage, chance, worker)
            chosen = chance.sample(range(processes), min(victims, kills - tally.kills))
            for victim in chosen:
                await asyncio.to_thread(
                    threading.Event().wait, chance.random() * _SECONDS_FOR_A_COMPANY * len(stage.realms)
                )
                _end(workers[victim])
            survivors = [worker for number, worker in enumerate(workers) if number not in chosen]
            for worker in survivors:
                tally.told.update([await _hear(worker) for _ in stage.realms])
            await _count_lost(stage, survivors[0], tally)
            starting = [nursery.worker(stage) for _ in chosen]
            for victim, worker in zip(chosen, starting, strict=True):
                workers[victim] = worker
            tally.kills += len(chosen)
            tally.rounds += 1
            after_a_round(tally)
    return tally


async def expire(stage: Stage, times: int, processes: int) -> int:
    """Let the access token expire so often, and all processes want one at once; how many refreshes were sent.

    Raises AssertionError unless all got the same token each time.
    """
    before = stage.demo.counters["refresh"]
    with ExitStack() as ending:
        workers = [ending.enter_context(stage.worker()) for _ in range(processes)]
        assert [await _hear(worker) for worker in workers] == ["ready"] * processes
        for _ in range(times):
            stage.demo.control(advance_seconds=_TWO_HOURS)
            for worker in workers:
                worker.tell(f"grant {stage.realms[0]}")
            tokens = {await _hear(worker) for worker in workers}
            assert len(tokens) == 1, tokens
            assert tokens.pop().startswith("ok ")
    return stage.demo.counters["refresh"] - before


async def _count_lost(stage: Stage, survivor: Worker, tally: Tally) -> None:
    lost = []
    for realm in stage.realms:
        survivor.tell(f"refresh {realm}")
        answer = await _hear(survivor)
        if not answer.startswith("ok "):
            tally.lost[answer] += 1
            lost.append(realm)
    tally.worst = max(tally.worst, len(lost))
    if lost:
        async with stage.opened() as rig:
            for realm in lost:
                before = Counter(await rig.history())
                await rig.connect(realm)
                assert not before - Counter(await rig.history()), "history is missing"


def _ask_for_all(stage: Stage, chance: random.Random, worker: Worker) -> None:
    for realm in chance.sample(stage.realms, len(stage.realms)):
        worker.tell(f"refresh {realm}")


async def _hear(worker: Worker) -> str:
    return await asyncio.to_thread(worker.hear)


def _end_all(workers: Iterable[Worker]) -> None:
    for worker in workers:
        _end(worker)


def _end(worker: Worker) -> None:
    with worker:
        worker.kill()
