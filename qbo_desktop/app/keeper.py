"""The keeper: refreshes every company once a day, repeats what could not be done, and reads the company once a week."""

import asyncio
import logging
import random
from datetime import UTC, datetime, timedelta

from qbo_desktop.app.bugs import as_bug
from qbo_desktop.app.company_check import CompanyCheck
from qbo_desktop.app.disconnector import Disconnector
from qbo_desktop.app.joint_refusals import recall_refusals, tell_refused_together
from qbo_desktop.app.lines import Line
from qbo_desktop.app.move_settling import end_moves
from qbo_desktop.app.parts import Parts
from qbo_desktop.app.pending_tokens import PendingTokens
from qbo_desktop.app.refresher import Refresher
from qbo_desktop.app.tasks import first_of
from qbo_desktop.app.tended import Tended, Work
from qbo_desktop.app.vault_upkeep import drop_old_history, keep_backups
from qbo_desktop.core.connection import Connection, Reason, Status
from qbo_desktop.core.errors import Bug, DisconnectFailed, QboDesktopError, ReconnectRequired, VaultError
from qbo_desktop.core.identity import ConnectionKey, SetupId
from qbo_desktop.core.retry import CHECK_AFTER, due_at, keeper_delay

PARALLEL_REFRESHES = 4
_LONGEST_WAIT = timedelta(hours=1)
_VAULT_PAUSE = timedelta(seconds=60)
_SHORTEST_WAIT = timedelta(seconds=1)
_SETTLE_AFTER = timedelta(hours=1)
_LONGEST_HOLD = timedelta(hours=1, minutes=15)
_FUTURE_IS_WRONG = timedelta(days=1)
_NEVER = datetime.max.replace(tzinfo=UTC)
_MOST_TRIES_FOR_A_NAME = 8
_NOW = datetime.min.replace(tzinfo=UTC)
_REPEATED = (Status.RETRYING, Status.DISCONNECTING)
log = logging.getLogger(__name__)


class Keeper:
    """Works until it is cancelled; every wait is on the clock it was given."""

    def __init__(
        self,
        parts: Parts,
        refresher: Refresher,
        disconnector: Disconnector,
        pending: PendingTokens,
        check: CompanyCheck,
        parallel: int = PARALLEL_REFRESHES,
    ) -> None:
        self._parts = parts
        self._refresher = refresher
        self._disconnector = disconnector
        self._pending = pending
        self._check = check
        self._places = asyncio.Semaphore(parallel)
        self._wake = asyncio.Event()
        self._impatient = False
        self._eager: set[ConnectionKey] = set()
        self._settled_at: datetime | None = None
        self._bug: Bug | None = None
        self._failures: dict[ConnectionKey, int] = {}
        self._not_before: dict[ConnectionKey, datetime] = {}
        self._lines: dict[SetupId, Line] = {}

    def wake(self) -> None:
        """Look again now: a company was added, or a person thinks that the network is back."""
        for line in self._lines.values():
            line.forget_pause()
        self._not_before.clear()
        self._settled_at = None
        self._impatient = True
        self._wake.set()

    async def run(self) -> None:
        """Keep all connections fresh for ever."""
        while True:
            self._wake.clear()
            try:
                next_round = await self.round()
            except VaultError:
                next_round = self._parts.clock.now() + _VAULT_PAUSE
            next_round = max(next_round, self._parts.clock.now() + _SHORTEST_WAIT)
            await first_of(self._parts.clock.sleep_until(next_round), self._wake.wait())

    async def round(self) -> datetime:
        """Do what is due now; when to look again, on this computer's clock. Raises the first Bug, after all else."""
        tended = await self.tend()
        for error in (self.take_bug(), *(one.error for one in tended)):
            if isinstance(error, Bug):
                raise error
        return await self.next_look()

    async def tend(self) -> tuple[Tended, ...]:
        """Do what is due now, whatever becomes of each; the companies of which something was wanted. VaultError."""
        await end_moves(self._parts)
        await self._settle_pending()
        connections = await self._parts.vault.run(lambda vault: vault.connections())
        await recall_refusals(self._parts, connections, self._lines)
        if self._impatient:
            # Until each was tried: the first may be the only one that the line lets through.
            self._eager = {connection.key for connection in connections if connection.status in _REPEATED}
            self._impatient = False
        now = self._parts.clock.now()
        async with asyncio.TaskGroup() as group:
            tending = [
                group.create_task(self._tend(connection)) for connection in connections if self._due(connection) <= now
            ]
        await tell_refused_together(self._parts, self._lines)
        await drop_old_history(self._parts)
        await keep_backups(self._parts)
        return tuple(tended for task in tending if (tended := task.result()) is not None)

    def take_bug(self) -> Bug | None:
        """The bug that was met while pending tokens were settled; once told it is forgotten."""
        bug, self._bug = self._bug, None
        return bug

    async def next_look(self) -> datetime:
        """When something is due again, at most an hour from now."""
        rows = await self._parts.vault.run(lambda vault: vault.connections())
        return min([self._parts.clock.now() + _LONGEST_WAIT, *map(self._due, rows)])

    async def _settle_pending(self) -> None:
        """Once an hour is enough for what a person must mend: a consent whose company refuses these keys."""
        now, last = self._parts.clock.now(), self._settled_at
        if last is None or not last <= now < last + _SETTLE_AFTER:
            self._settled_at = now
            try:
                await self._pending.settle_all()
            except QboDesktopError:
                raise
            except Exception as error:  # a bug over one consent must not keep every company from its refresh
                log.exception("settle")
                self._bug = as_bug(error)

    def _due(self, connection: Connection) -> datetime:
        """When to turn to this row, on our own clock, as all waiting is.

        A wait that reaches further ahead than any that we set was set by a clock that was wrong: it is over.
        """
        due = self._wanted(connection)
        if due == _NEVER:
            return due
        held = self._not_before.get(connection.key, due)
        if held - self._parts.clock.now() > _LONGEST_HOLD:
            held = due
        return max(due, held)

    def _wanted(self, connection: Connection) -> datetime:
        once_more = self._line(connection).asked_again_at(connection.key)
        if once_more is not None:
            return once_more
        if connection.status in _REPEATED and (connection.key in self._eager or self._waits_too_long(connection)):
            return _NOW
        skew = timedelta(seconds=connection.skew_seconds)
        if connection.status is Status.DISCONNECTING:
            return (connection.retry_at or connection.noticed_at or connection.connected_at) - skew
        if not connection.may_refresh:
            return _NEVER
        ahead = connection.last_refreshed_at - self._parts.now(connection)
        if ahead > _FUTURE_IS_WRONG or self._needs_its_name(connection):
            return _NOW
        return due_at(connection) - skew

    def _waits_too_long(self, connection: Connection) -> bool:
        retry_at = connection.retry_at
        return retry_at is not None and retry_at - self._parts.now(connection) > _LONGEST_HOLD

    def _needs_its_name(self, connection: Connection) -> bool:
        unconfirmed = connection.status is Status.CONNECTED and connection.reason is Reason.UNCONFIRMED
        return unconfirmed and self._failures.get(connection.key, 0) < _MOST_TRIES_FOR_A_NAME

    def _line(self, connection: Connection) -> Line:
        return self._lines.setdefault(connection.setup_id, Line())

    async def _tend(self, before: Connection) -> Tended | None:
        """What became of it; None when there was nothing to do after all."""
        try:
            return await self._tended(before)
        except QboDesktopError as error:
            return Tended(before.key, Work.FAILED, error)
        except Exception as error:  # a bug over one company must not end the round of the others
            log.exception("tend")
            bug = as_bug(error)
            self._note(before, self._line(before), bug)
            return Tended(before.key, Work.FAILED, bug)

    async def _tended(self, before: Connection) -> Tended | None:
        async with self._places:
            line = self._line(before)
            # Another answer may have shown meanwhile that our clock jumped, or another program may have been here.
            connection = await self._again(before)
            if self._due(connection) > self._parts.clock.now():
                return None
            if (until := line.closed_until(self._parts.clock.now())) is not None:
                self._not_before[connection.key] = until
                return Tended(connection.key, Work.FAILED, line.trouble)
            self._eager.discard(connection.key)
            line.begin()
            done, error = Work.FAILED, None
            try:
                done = await self._do(connection)
            except QboDesktopError as failure:
                error = failure
            finally:
                line.end()
            # What Intuit decided about a disconnect is no trouble of the way to it.
            self._note(connection, line, None if isinstance(error, DisconnectFailed) else error)
            return Tended(connection.key, done, error)

    async def _again(self, before: Connection) -> Connection:
        try:
            stored = await self._parts.vault.run(lambda vault: vault.stored(before.key))
        except QboDesktopError:
            return before
        return stored.connection

    async def _do(self, connection: Connection) -> Work:
        if connection.status is Status.DISCONNECTING:
            await self._disconnector.disconnect(connection.key)
            return Work.DISCONNECTED
        if self._needs_its_name(connection) and self._access_token_lives(connection) and not self._is_due(connection):
            await self._check.check(connection.key)
            return Work.CHECKED
        result = await self._refresher.attempt(
            connection.key, seen=connection.last_refreshed_at, retry_at=self._retry_at(connection)
        )
        await self._read_company(result.connection)
        return Work(result.outcome)

    def _access_token_lives(self, connection: Connection) -> bool:
        expires_at = connection.access_token_expires_at
        return expires_at is not None and expires_at > self._parts.now(connection)

    def _is_due(self, connection: Connection) -> bool:
        return due_at(connection) <= self._parts.now(connection)

    def _retry_at(self, connection: Connection) -> datetime:
        delay = keeper_delay(self._failures.get(connection.key, 0) + 1, _jitter())
        return self._parts.now(connection) + timedelta(seconds=delay)

    def _note(self, connection: Connection, line: Line, error: QboDesktopError | None) -> None:
        """Remember how it went, for this company and for all that share its way to Intuit."""
        key, now = connection.key, self._parts.clock.now()
        line.note(key, error, now)
        if error is None and not self._needs_its_name(connection):
            self._failures.pop(key, None)
            self._not_before.pop(key, None)
            return
        if isinstance(error, ReconnectRequired):
            self._failures.pop(key, None)
            self._not_before[key] = now + _LONGEST_WAIT  # a damaged row says "connected" all the same
            return
        self._failures[key] = self._failures.get(key, 0) + 1
        delay = keeper_delay(self._failures[key], _jitter(), getattr(error, "retry_after", None))
        self._not_before[key] = now + timedelta(seconds=delay)

    async def _read_company(self, connection: Connection) -> None:
        read = connection.checked_at
        age = None if read is None else self._parts.now(connection) - read
        if age is not None and -_FUTURE_IS_WRONG <= age < CHECK_AFTER:
            return
        try:
            await self._check.check(connection.key)
        except QboDesktopError:
            return


def _jitter() -> float:
    return random.random()  # noqa: S311 - spreads requests, guards nothing
