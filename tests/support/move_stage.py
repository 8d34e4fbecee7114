"""Moves that are cut off anywhere, and the judgement who holds the companies afterwards."""

import asyncio
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import pyrage  # type: ignore[import-untyped]
from support.application import Rig
from support.fault_stage import Stage, Worker

from qbo_desktop.app import sealing
from qbo_desktop.app.move_file import MoveFile, parse_move
from qbo_desktop.core.connection import Status
from qbo_desktop.vault.vault import Vault

HERE = "here"
GONE = "receiver"


@dataclass
class Mover:
    """A stage whose companies are all moved at once into a folder, over and over."""

    stage: Stage
    identity: str
    recipient: str
    folder: Path
    number: int = 0

    @property
    def file(self) -> Path:
        return self.folder / f"{self.number}.age"

    def begin(self, worker: Worker) -> None:
        """Have everything moved into a file that is not there yet."""
        self.number += 1
        worker.tell(f"move {self.file} {self.recipient}")

    async def holder(self) -> str:
        """Who holds the companies, once a program was started again here.

        Raises AssertionError unless it is exactly one, for all companies the same, it has each company's newest token,
        and nothing else is left.
        """
        async with self.stage.opened() as rig:
            rows = await rig.application.connections.all()
            assert all(finding.ok for finding in await rig.in_vault(Vault.check))
            assert not await rig.in_vault(lambda vault: vault.moves.are_there()), "something is still under way"
            assert list((rig.application.place.folder / "moves").glob("*")) == []
            states = {row.status for row in rows}
            if states == {Status.MOVED}:
                await self._is_the_receivers(rig)
                return GONE
            assert states == {Status.CONNECTED}, states
            assert list(self.folder.iterdir()) == [], "a file is left although the companies are here"
            for realm in self.stage.realms:
                stored = await rig.stored(realm)
                assert stored.intent is None or stored.intent.purpose == "refresh"
                assert (await rig.application.refresher.attempt(rig.key(realm))).connection.status is Status.CONNECTED
            return HERE

    def content(self) -> MoveFile:
        """What the file gives the receiver."""
        return parse_move(sealing.unseal(self.file.read_bytes(), identity_file=self.identity.encode()))

    async def _is_the_receivers(self, rig: Rig) -> None:
        assert list(self.folder.iterdir()) == [self.file]
        content = self.content()
        assert {one.key.realm_id for one in content.connections} == set(self.stage.realms)
        for one in content.connections:
            stored = await rig.stored(one.key.realm_id)
            assert (stored.access_token, stored.refresh_token, stored.intent) == (None, None, None)
            assert stored.spent[-1] == one.refresh_token.fingerprint(), "the file's token is not the newest"

    async def judged(self) -> str:
        """The same where nobody else takes the companies over: a receiver's token is tried, and they are taken back."""
        holder = await self.holder()
        if holder == GONE:
            async with self.stage.opened() as rig:
                for one in self.content().connections:
                    assert one.refresh_token.reveal() == self.stage.demo.living_token(one.key.realm_id)
                    assert (await rig.parts.tokens.refresh(rig.setup.setup, one.refresh_token)).tokens
                self.file.unlink()
                for realm in self.stage.realms:
                    await rig.connect(realm, expected=rig.key(realm))
        return holder


def mover(stage: Stage) -> Mover:
    """For a receiver of its own."""
    identity = pyrage.x25519.Identity.generate()
    folder = stage.folder / "stick"
    folder.mkdir()
    return Mover(stage, str(identity), str(identity.to_public()), folder)


async def moves_killed_at_each(mover: Mover, calls: str, step: int = 1) -> Counter[str]:
    """Kill a move at its first of these system calls, then one `step` later, and so on; who held it each time."""
    held: Counter[str] = Counter()
    for kills in count():
        inject = f"inject={calls}:signal=KILL:when={1 + kills * step}"
        answer = await asyncio.to_thread(_move_under, mover, "-e", f"trace={calls}", "-e", inject)
        holder = await mover.judged()
        if answer:
            assert (answer, holder) == (f"ok {len(mover.stage.realms)}", GONE)
            return held
        held[holder] += 1
    raise AssertionError("unreachable")


def _move_under(mover: Mover, *inject: str) -> str:
    with mover.stage.worker(["strace", "-f", "-o", "/dev/null", *inject]) as worker:
        if worker.hear() == "ready":
            mover.begin(worker)
        return worker.hear()


def figures(held: Counter[str], label: Sequence[str]) -> str:
    """One line."""
    return f"{' '.join(label)}: {held.total()} kills, held afterwards by {dict(held)}, never by none or both"
