"""Companies that go from computer to computer, the programs on both sides killed at random: who holds them then."""

import asyncio
import random
import threading
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from support.application import PASSPHRASE, empty_place
from support.fault_stage import DAY, Stage, Worker
from support.move_stage import GONE, Mover
from support.nursery import Nursery

from qbo_desktop.app.clock import SystemClock
from qbo_desktop.core.connection import Status
from qbo_desktop.core.secret import Secret
from qbo_desktop.vault.vault import Vault

FILE = "file"
_SAME_COMPUTER_AGAIN = 0.5
_ALSO_THE_NEXT_START = 0.2
_KILLS_OF_ONE_IMPORT = 4


@dataclass
class Tally:
    """How often each side's program died, and who held the companies when it had been started again.

    Of one move all companies have one holder; of an import each company for itself is the receiver's, or the file's.
    """

    moves: int = 0
    exports_killed: int = 0
    starts_killed: int = 0
    imports_killed: int = 0
    after_export: Counter[str] = field(default_factory=Counter)
    after_import: Counter[str] = field(default_factory=Counter)

    @property
    def kills(self) -> int:
        return self.exports_killed + self.starts_killed + self.imports_killed

    def add(self, other: "Tally") -> None:
        """Count that one's too."""
        for name in ("moves", "exports_killed", "starts_killed", "imports_killed"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.after_export += other.after_export
        self.after_import += other.after_import

    def __str__(self) -> str:
        return (
            f"{self.kills} kills: {self.exports_killed} of an export, {self.starts_killed} of the start after it, "
            f"{self.imports_killed} of an import; held after a killed export by {dict(self.after_export)}, "
            f"each company after a killed import by {dict(self.after_import)}; "
            f"{self.moves} moves arrived, always one holder, and it worked"
        )


class Journey:
    """The holder of the moment and the computer that is the next one: one that was there already, or a new one."""

    def __init__(self, mover: Mover, nursery: Nursery, chance: random.Random) -> None:
        self.tally = Tally()
        self._mover = mover
        self._nursery = nursery
        self._chance = chance
        self._other = self._new_computer(1)
        self._identity = mover.stage.folder / "identity"
        self._identity.touch(mode=0o600)
        self._identity.write_text(mover.identity + "\n")
        self._usual = {"export": 0.3, "import": 0.3}

    async def go(self, kills: int) -> Tally:
        """Until so many programs were killed; every move that was begun arrives."""
        while self.tally.kills < kills:
            if await self._export() == GONE:
                await self._import()
                self._mover.stage, self._other = self._other, self._mover.stage
                if self._chance.random() > _SAME_COMPUTER_AGAIN:
                    self._other = self._new_computer(self.tally.moves + 1)
        return self.tally

    async def _export(self) -> str:
        """Everything is moved, all values being due to rotate; who holds it after the program was killed, or not."""
        stage = self._mover.stage
        stage.demo.control(advance_seconds=DAY)
        with self._nursery.worker(stage) as worker:
            await asyncio.to_thread(worker.hear)
            self._mover.begin(worker)
            died = await self._killed(worker, "export", self._when("export"))
        self.tally.exports_killed += died
        if died and self._chance.random() < _ALSO_THE_NEXT_START:
            with self._nursery.worker(stage) as worker:
                self.tally.starts_killed += await self._killed(worker, "start", self._chance.random() * 0.1)
        holder = await self._mover.holder()
        if holder == GONE:
            self._are_newest()
        if died:
            self.tally.after_export[holder] += 1
        return holder

    async def _import(self) -> None:
        """The file is imported until all of it has arrived, some of these imports being killed."""
        self._mover.stage.demo.control(advance_seconds=DAY)
        for number in range(_KILLS_OF_ONE_IMPORT + 1):
            last = number == _KILLS_OF_ONE_IMPORT
            words = ("--data-dir", *self._other.places()[:1], "--passphrase-file", self._other.places()[1], "--json")
            opening = (str(self._mover.file), "--identity", str(self._identity))
            with self._nursery.command(*words, "import", *opening) as worker:
                assert await asyncio.to_thread(worker.hear) == "ready"
                died = await self._killed(worker, "import", 60.0 if last else self._when("import"), "0")
            self.tally.imports_killed += died
            held = await self._arrived()
            if died:
                self.tally.after_import += held
            if not held[FILE]:
                break
        assert held == {"receiver": len(self._other.realms)}, held
        await self._works()
        self._mover.file.unlink()
        self.tally.moves += 1

    def _when(self, what: str) -> float:
        """A moment within it, or shortly after."""
        return self._chance.random() * self._usual[what] * 1.1

    async def _killed(self, worker: Worker, what: str, seconds: float, good: str = "") -> bool:
        """Whether the program died of it; if it came to its end, it has said something that is as it should be."""
        began = SystemClock().now()
        ending = threading.Timer(seconds, worker.kill)
        ending.start()
        try:
            said = await asyncio.to_thread(worker.hear)
        finally:
            ending.cancel()
            ending.join()
        took = (SystemClock().now() - began).total_seconds()
        if what in self._usual:  # so that the moments stay spread over the whole of it, however busy the machine is
            self._usual[what] = (self._usual[what] + took) / 2 if said else self._usual[what] * 1.05
        expected = {"export": f"ok {len(self._other.realms)}", "start": "ready", "import": good}[what]
        assert said in ("", expected), said
        return not said

    def _are_newest(self) -> None:
        for one in self._mover.content().connections:
            assert one.refresh_token.reveal() == self._mover.stage.demo.living_token(one.key.realm_id)

    async def _arrived(self) -> Counter[str]:
        """Who holds each company, what was begun being settled; raises AssertionError unless it is exactly one."""
        if not _has_setup(self._other):
            self._are_newest()
            return Counter({FILE: len(self._other.realms)})
        held: Counter[str] = Counter()
        async with self._other.opened() as rig:
            assert all(finding.ok for finding in await rig.in_vault(Vault.check))
            await rig.application.pending.settle_all()
            assert await rig.in_vault(Vault.pendings) == ()
            rows = {row.key.realm_id: row for row in await rig.application.connections.all()}
            for one in self._mover.content().connections:
                row, living = rows.get(one.key.realm_id), rig.demo.living_token(one.key.realm_id)
                if row is not None and row.status is Status.CONNECTED:
                    token = (await rig.stored(one.key.realm_id)).refresh_token
                    assert token is not None
                    assert token.reveal() == living, "the receiver has not the newest"
                    held["receiver"] += 1
                else:
                    assert row is None or row.status is Status.MOVED, row.status
                    assert one.refresh_token.reveal() == living, "neither has the newest"
                    held[FILE] += 1
        return held

    async def _works(self) -> None:
        """The receiver refreshes; the former holder has nothing that it could send."""
        async with self._other.opened() as rig:
            for realm in self._other.realms:
                assert (await rig.application.refresher.attempt(rig.key(realm))).connection.status is Status.CONNECTED
        async with self._mover.stage.opened() as rig:
            assert {row.status for row in await rig.application.connections.all()} == {Status.MOVED}
            assert all([(await rig.stored(realm)).refresh_token is None for realm in self._other.realms])

    def _new_computer(self, number: int) -> Stage:
        folder: Path = self._mover.folder.parent / f"computer-{number}"
        folder.mkdir()
        empty_place(folder)
        return Stage(folder, self._mover.stage.demo, self._mover.stage.realms)


def _has_setup(stage: Stage) -> bool:
    vault = Vault.open(stage.folder / "data")
    try:
        vault.unlock(passphrase=Secret(PASSPHRASE))
        return bool(vault.setups())
    finally:
        vault.close()


async def moves_killed_at_random(mover: Mover, chance: random.Random, kills: int) -> Tally:
    """Move to and fro, killing the programs on both sides so often."""
    with Nursery() as nursery:
        return await Journey(mover, nursery, chance).go(kills)
