"""The life of a vault as a Hypothesis state machine: whatever happens in whatever order, no living token is lost.

The demo Intuit knows which refresh token of a company lives. A program that dies is an exception at the vault's border,
just before or after a commit: everything above unwinds, its locks are released as the kernel would, and it is opened
again. What a real kill does to the file itself is tried by the kill points and the random kills.
"""

import asyncio
import json
import tempfile
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path
from typing import ClassVar, TypeVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from support.application import DemosTime, Rig, running
from support.demo_intuit import BAKERY, FLORIST, GARAGE, DemoIntuit
from support.lives_model import Company, Killed, mortal
from support.manual_clock import ManualClock
from support.other_computer import OtherComputer

from qbo_desktop.app.arrival import recognise, with_realm
from qbo_desktop.app.vault_upkeep import back_up, bring_back, new_data_key
from qbo_desktop.core.connection import Status
from qbo_desktop.core.errors import NotFound, QboDesktopError, ReconnectRequired
from qbo_desktop.core.identity import RealmId
from qbo_desktop.core.secret import Secret
from qbo_desktop.vault.records import PassphraseSlot

T = TypeVar("T")
REALMS = st.sampled_from([BAKERY, GARAGE, FLORIST])
PROGRAMS = st.sampled_from([0, 1])
HOUR = 3600.0
FIVE_YEARS = 5 * 366 * 24 * HOUR
_JUMPS = (-24 * HOUR, 25 * HOUR, 101 * 24 * HOUR, FIVE_YEARS, -600.0, 600.0)
WRITES = ("insert", "update", "begin_intent", "put_pending")


class Lives(RuleBasedStateMachine):
    """Two programs over one vault, another computer, one demo Intuit; `counts` is what happened in all lives so far."""

    counts: ClassVar[Counter[str]] = Counter()

    def __init__(self) -> None:
        super().__init__()
        self._runner = asyncio.Runner()
        self._stack = AsyncExitStack()
        self._folder = Path(self._stack.enter_context(tempfile.TemporaryDirectory(prefix="lives-")))
        self.demo = self._stack.enter_context(DemoIntuit(self._folder / "intuit"))
        self.clock = ManualClock(DemosTime(self.demo))
        self.rigs: list[tuple[AsyncExitStack, Rig]] = []
        self.other = OtherComputer(self._folder, self.demo, self.clock)
        self.companies: dict[str, Company] = {}
        self.away: dict[str, Company] = {}
        self.copies: list[tuple[Path, str]] = []
        self.passphrase = 0
        self.hour = 0.0

    def teardown(self) -> None:
        async def end() -> None:
            for stack, _ in self.rigs:
                await stack.aclose()
            await self.other.close()
            await self._stack.aclose()

        try:
            self._run(end())
        finally:
            self._runner.close()

    def _run(self, work: Awaitable[T]) -> T:
        async def whole() -> T:
            return await work

        return self._runner.run(whole())

    async def _open(self) -> tuple[AsyncExitStack, Rig]:
        stack = AsyncExitStack()
        return stack, await stack.enter_async_context(running(self._folder, self.demo, self.clock, lock_patience=5.0))

    @property
    def _passphrase(self) -> Secret:
        return Secret((self._folder / "passphrase").read_text().strip())

    @initialize()
    def begin(self) -> None:
        for _ in range(2):
            self.rigs.append(self._run(self._open()))

    @rule(realm=REALMS, program=PROGRAMS)
    def connect(self, realm: str, program: int) -> None:
        self._run(self.rigs[program][1].connect(realm))
        self.counts["consents"] += 1
        self._is_here(realm)

    @rule(realm=REALMS, program=PROGRAMS)
    def import_from_playground(self, realm: str, program: int) -> None:
        """A person gave her permission elsewhere, and pastes what she got; it takes the place of what is here."""
        rig, shown = self.rigs[program][1], json.dumps(self.demo.grant(realm)).encode()
        (incoming,) = with_realm(recognise(shown), RealmId(realm)).companies
        self._run(rig.application.importing.take_over(incoming, rig.setup, replace=True))
        self.counts["tokens imported"] += 1
        self._is_here(realm)

    @precondition(lambda self: self.companies)
    @rule(data=st.data(), program=PROGRAMS)
    def move_away(self, data: st.DataObject, program: int) -> None:
        """Everything of it goes into a file for the other computer, or it stays as it is."""
        realm = data.draw(st.sampled_from(sorted(self.companies)))
        company = self.companies[realm]
        self._refresh(realm, lambda rig: self.other.send(rig, realm), program)
        if realm in self.other.files:
            self.counts["moved away"] += 1
            self.away[realm] = Company(ended=company.ended, lines=self.companies.pop(realm).lines)

    @precondition(lambda self: self.other.files)
    @rule(data=st.data())
    def arrive(self, data: st.DataObject) -> None:
        """The other computer opens the file."""
        realm = data.draw(st.sampled_from(sorted(self.other.files)))
        arrived = self._run(self.other.take_in(realm))
        assert arrived or self.away[realm].ended, "a moved token was lost"
        self.counts["arrived"] += arrived

    @precondition(lambda self: self.other.rows)
    @rule(data=st.data(), program=PROGRAMS)
    def come_back(self, data: st.DataObject, program: int) -> None:
        """The other computer moves it back, and it is taken over here."""
        realm = data.draw(st.sampled_from(sorted(self.other.rows)))
        file = self._run(self.other.give_back(realm))
        assert file is not None or self.away[realm].ended, "the receiver lost a token"
        if file is not None:
            rig = self.rigs[program][1]
            self._run(rig.application.importing.take_over(file, rig.setup))
            self.counts["came back"] += 1
            self._is_here(realm)

    def _is_here(self, realm: str) -> None:
        """With a token that is newer than any other; what the other computer has of it is worth nothing any more."""
        before = self.companies.get(realm, Company())
        gone = self.away.pop(realm, before)
        self.companies[realm] = Company(lines=before.lines or gone.lines)
        self._run(self.other.forget(realm))

    @rule(realm=REALMS, program=PROGRAMS)
    def refresh(self, realm: str, program: int) -> None:
        self._refresh(realm, lambda rig: rig.application.refresher.attempt(rig.key(realm)), program)

    @rule(realm=REALMS)
    def both_refresh(self, realm: str) -> None:
        """At the same moment: one request after the other, never two with one value that was replaced."""

        async def both() -> None:
            works = [rig.application.refresher.attempt(rig.key(realm)) for _, rig in self.rigs]
            results = await asyncio.gather(*works, return_exceptions=True)
            for result in results:
                if isinstance(result, BaseException):
                    raise result

        self._refresh(realm, lambda _: both(), 0)

    @rule(realm=REALMS, program=PROGRAMS)
    def confirm(self, realm: str, program: int) -> None:
        """A person says that only this computer uses it."""
        self._refresh(
            realm, lambda rig: rig.application.refresher.attempt(rig.key(realm), only_here=True), program, asked=True
        )

    @rule(realm=REALMS, program=PROGRAMS, kind=st.sampled_from(["drop_after", "server_error_after", "drop_before"]))
    def answer_is_lost(self, realm: str, program: int, kind: str) -> None:
        company = self.companies.get(realm)
        if company is None or company.restored or realm in self.away:
            return
        self.demo.fault("token", kind)
        try:
            self._refresh(realm, lambda rig: rig.application.refresher.attempt(rig.key(realm)), program, doubtful=True)
        finally:
            self.demo.fault("token", kind, 0)

    @rule(
        realm=REALMS,
        program=PROGRAMS,
        write=st.sampled_from(WRITES),
        after=st.booleans(),
        connecting=st.booleans(),
    )
    def killed(self, realm: str, program: int, write: str, *, after: bool, connecting: bool) -> None:
        """The program dies just before, or just after, the next commit of this kind, and is started again."""
        if realm in self.away:
            return
        stack, rig = self.rigs[program]

        async def dying() -> None:
            await rig.in_vault(lambda vault: mortal(vault, write, after=after))
            if connecting:
                await rig.connect(realm)
            else:
                await rig.application.refresher.attempt(rig.key(realm))

        try:
            self._run(dying())
        except Killed:
            self.counts["programs killed"] += 1
        except QboDesktopError:
            pass
        company = self.companies.get(realm)
        if company is not None:
            company.doubted(self.hour, astray=connecting)
        self._run(stack.aclose())
        self.rigs[program] = self._run(self._open())
        rig = self.rigs[program][1]
        self._run(rig.application.pending.settle_all())
        if connecting:
            known = {row.key.realm_id for row in self._run(rig.application.connections.all())}
            if realm in known:
                self.companies.setdefault(realm, Company()).doubted(self.hour, astray=True)

    @rule(hours=st.sampled_from([1, 25, 49]))
    def time_passes(self, hours: int) -> None:
        self.hour += hours
        self.clock.advance(hours * HOUR)

    @rule(seconds=st.sampled_from(_JUMPS), realm=REALMS)
    def clock_jumps(self, seconds: float, realm: str) -> None:
        """This computer's clock alone: nothing is deleted for it, and the next refresh goes through."""
        self.counts["clock jumps"] += 1
        self.clock.jump(seconds)
        self.refresh(realm, 0)
        self.clock.jump(-seconds)

    @precondition(lambda self: self.companies and self.hour * HOUR < FIVE_YEARS)
    @rule(realm=REALMS)
    def five_years_pass(self, realm: str) -> None:
        """For everybody: every permission has ended, and nothing but a new one helps."""
        self.counts["five years"] += 1
        self.hour += FIVE_YEARS / HOUR
        self.clock.advance(FIVE_YEARS)
        for company in (*self.companies.values(), *self.away.values()):
            company.ended = True
        self.refresh(realm, 0)

    @precondition(lambda self: len(self.copies) < 3)
    @rule(program=PROGRAMS)
    def copy(self, program: int) -> None:
        file = self._folder / f"copy-{len(self.copies)}.db"
        self._run(back_up(self.rigs[program][1].parts, file))
        self.copies.append((file, self._passphrase.reveal()))

    @precondition(lambda self: self.copies)
    @rule(data=st.data(), program=PROGRAMS)
    def restore(self, data: st.DataObject, program: int) -> None:
        """A copy comes back while both programs run: every company that it is older for waits for a person."""
        file, passphrase = data.draw(st.sampled_from(self.copies))
        rig = self.rigs[program][1]
        assert rig.application.place.passphrase_file is not None
        rig.application.place.passphrase_file.write_text(passphrase + "\n")
        before = {row.key.realm_id: row.generation for row in self._run(rig.application.connections.all())}
        self._run(bring_back(rig.parts, rig.application.place, file, None))
        rows = {row.key.realm_id: row for row in self._run(rig.application.connections.all())}
        self.counts["restores"] += 1
        known, self.companies = self.companies, {}
        for company in self.away.values():
            company.lines = []
        for realm, row in rows.items():
            if realm in self.away:
                assert row.status is Status.MOVED, row.status  # what is remembered outside wins over a copy
            elif before.get(realm) == row.generation:
                self.companies[realm] = replace(
                    known.get(realm, Company(doubt=self.hour)), lines=[]
                )  # nothing was written to it since
            else:
                held = (Status.PAUSED, Status.RECONNECT_REQUIRED, Status.MOVED)
                assert row.status in held, (realm, row.status, row.generation, before, sorted(known))
                self.companies[realm] = Company(doubt=self.hour, restored=True, ended=row.status is not Status.PAUSED)

    @rule(program=PROGRAMS)
    def other_passphrase(self, program: int) -> None:
        self.passphrase += 1
        rig, new = self.rigs[program][1], f"canary-passphrase-{self.passphrase}"
        slot = PassphraseSlot(Secret(new), iterations=1, lanes=1, memory_kib=8)
        self._run(rig.in_vault(lambda vault: vault.add_slot(slot)))
        assert rig.application.place.passphrase_file is not None
        rig.application.place.passphrase_file.write_text(new + "\n")

    @rule(program=PROGRAMS)
    def other_key(self, program: int) -> None:
        assert self._run(new_data_key(self.rigs[program][1].parts, self._passphrase))
        self.counts["new data keys"] += 1

    @rule(realm=REALMS, program=PROGRAMS)
    def hand_over_a_pass(self, realm: str, program: int) -> None:
        async def nowhere(_: str) -> None:
            return None

        def give(rig: Rig) -> Awaitable[object]:
            return rig.application.handover.give_pass(rig.key(realm), to="Sandbox Advisors", deliver=nowhere)

        self._refresh(realm, give, program)

    @rule(realm=REALMS)
    def revoked(self, realm: str) -> None:
        for company in (self.companies.get(realm), self.away.get(realm)):
            if company is not None:
                self.demo.control(revoke=realm)
                company.ended = True

    @rule(realm=REALMS, program=PROGRAMS)
    def disconnect(self, realm: str, program: int) -> None:
        rig, company = self.rigs[program][1], self.companies.get(realm)
        if company is None or company.doubt is not None:
            return
        self._run(rig.application.disconnector.disconnect(rig.key(realm)))
        del self.companies[realm]
        with_none = self._run(rig.application.connections.all())
        assert realm not in {row.key.realm_id for row in with_none}

    @invariant()
    def newest_token_is_stored(self) -> None:
        """Of every company without doubt the vault has the one value that the server takes without looking back."""
        for realm, company in self.companies.items():
            for _, rig in self.rigs:
                stored = self._run(rig.stored(realm))
                if company.doubt is None and not company.ended:
                    assert stored.refresh_token is not None
                    assert stored.refresh_token.reveal() == self.demo.living_token(realm), realm

    @invariant()
    def one_holder(self) -> None:
        """What was moved away is the file's or the other computer's, with the newest token, and nobody else has any."""
        for realm, company in self.away.items():
            if not company.ended:
                token = self._run(self.other.token(realm))
                assert token is not None
                assert token.reveal() == self.demo.living_token(realm), realm
            for _, rig in self.rigs:
                for row in self._run(rig.application.connections.all()):
                    if row.key.realm_id == realm:
                        assert row.status is Status.MOVED, row.status
                        assert self._run(rig.stored(realm)).refresh_token is None
        for realm in self.companies:
            assert self._run(self.other.token(realm)) is None, realm

    @invariant()
    def history_is_never_lost(self) -> None:
        if not self.rigs:
            return
        history = self._run(self.rigs[0][1].history())
        for realm, company in self.companies.items():
            lines = [line for line in history if line.key is not None and line.key.realm_id == realm]
            # As a collection: while the clock was wrong, lines were written before the others' times.
            assert not Counter(company.lines) - Counter(lines), realm
            company.lines = lines

    def _refresh(
        self,
        realm: str,
        work: Callable[[Rig], Awaitable[object]],
        program: int,
        *,
        asked: bool = False,
        doubtful: bool = False,
    ) -> None:
        """One refresh, and whether it ended as it may: only what was interrupted, revoked or restored is refused."""
        rig, company = self.rigs[program][1], self.companies.get(realm)
        replayed, sent = self.demo.counters["replayed"], self.demo.counters["refresh"]
        try:
            self._run(work(rig))
        except NotFound:
            assert company is None
            return
        except ReconnectRequired:
            if realm in self.away:
                assert self.demo.counters["refresh"] == sent, "what was moved away was sent"
                return
            assert company is not None
            if company.restored and not company.ended and not asked:
                assert self.demo.counters["refresh"] == sent, "a restored company sent something by itself"
            else:
                assert company.may_be_refused(self.hour), "a living token was lost"
                self.counts["refused, as they may be"] += 1
                company.ended = True
        except QboDesktopError:
            assert doubtful
            assert company is not None
            company.doubted(self.hour)
            self.counts["answers lost"] += 1
        else:
            assert company is not None
            self.counts["refreshed after a doubt" if company.doubt is not None else "refreshed"] += 1
            if company.doubt is None:
                assert self.demo.counters["replayed"] == replayed, "a value was sent after its successor was stored"
            self.companies[realm] = Company(lines=company.lines)
