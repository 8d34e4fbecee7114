"""Moving companies: whole connections go to one receiver, and from then on this computer refreshes none of them.

Refresh; promise each company to the move (the intent `moving`: nobody refreshes while it stands); seal; write the file
under a hidden name and read it back; commit all companies as moved, their tokens erased, in one transaction; give the
file its name. Whatever cuts this off, there is one holder: before that commit this computer, after it the file.
"""

import asyncio
import secrets
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from qbo_desktop.app.move_delivery import digest_of, kept_file, need_target, part_of, write
from qbo_desktop.app.move_file import MOST_HISTORY, MoveFile, moved_connection, parse_move, to_bytes
from qbo_desktop.app.move_seals import MoveSeal
from qbo_desktop.app.move_settling import Ending, delivered_to, settle, was_taken_back
from qbo_desktop.app.parts import Parts
from qbo_desktop.app.refresher import Refresher
from qbo_desktop.app.rows import ROW_CHANGED, announced, readable
from qbo_desktop.core.connection import Connection, Reason, Status
from qbo_desktop.core.errors import NotFound, QboDesktopError, ReconnectRequired, Usage, VaultBusy, VaultFull
from qbo_desktop.core.events import ConnectionChanged
from qbo_desktop.core.happenings import MovedAway
from qbo_desktop.core.history import HistoryEntry, HistoryEvent
from qbo_desktop.core.identity import ConnectionKey
from qbo_desktop.core.transitions import apply
from qbo_desktop.vault.ballast import put as put_ballast
from qbo_desktop.vault.ballast import release
from qbo_desktop.vault.locks import CompanyLock, move_lock
from qbo_desktop.vault.moves import MoveRecord, MoveStage
from qbo_desktop.vault.vault import Intent, IntentPurpose, StaleRowError, StoredConnection, Vault

LONGEST_RECEIVER = 200
_PARALLEL_REFRESHES = 4
_POLL_SECONDS = 0.05
_PATIENCE_SECONDS = 60.0
_TRIES = 3


class MoveStep(StrEnum):
    """What is being done."""

    REFRESHING = "refreshing"
    SEALING = "sealing"
    WRITING = "writing"


@dataclass(frozen=True, slots=True)
class MoveProgress:
    """So many of so many companies are through this step."""

    step: MoveStep
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class NotMoved:
    """A company that stayed, and why; without an error there was nothing to move (moved or disconnecting)."""

    connection: Connection
    error: QboDesktopError | None


@dataclass(frozen=True, slots=True)
class Moved:
    """What went. `file` is None while it waits for its folder: then the sealed bytes lie in `kept`."""

    connections: tuple[Connection, ...]
    file: Path | None
    kept: Path | None = None
    stayed: tuple[NotMoved, ...] = ()
    setups: tuple[str, ...] = ()
    again: bool = False


@dataclass(frozen=True, slots=True)
class _Order:
    target: Path
    receiver: str
    seal: MoveSeal
    every: bool
    with_setups: bool


class Moving:
    """Moves companies away."""

    def __init__(self, parts: Parts, refresher: Refresher) -> None:
        self._parts = parts
        self._refresher = refresher

    async def move(
        self,
        keys: Sequence[ConnectionKey] | None,
        *,
        to: Path,
        receiver: str,
        seal: MoveSeal,
        with_setups: bool = False,
        tell: Callable[[MoveProgress], None] = lambda _: None,
    ) -> Moved:
        """Move these companies, or with None everything: all that can be moved, the setups and the history.

        All of them go, in one file, or none: an error leaves every company here. With None those that cannot be moved
        (`stayed`) are passed over. Cancelling is possible until all are refreshed; later the move is finished all the
        same. A company that has moved to `receiver` while its file still waits for its folder is written again, to `to`
        (an absolute path), sealed as it was (`again`). Raises Usage, NotFound, ReconnectRequired, and what a refresh
        raises; VaultFull where the file or the vault has no room.
        """
        order = _Order(to, receiver.strip(), seal, keys is None, with_setups or keys is None)
        if not order.receiver or len(order.receiver) > LONGEST_RECEIVER or not order.receiver.isprintable():
            raise Usage(detail="receiver")
        await asyncio.to_thread(need_target, order.target)
        seal.need_usable()
        waiting = await self._waiting_for(order, keys)
        if waiting is not None:
            return await self._parts.tasks.finish(self._again(waiting, order), "move")
        rows, stayed = await self._chosen(keys)
        refreshed, refused = await self._refreshed(rows, order, tell)
        stayed += refused
        if not refreshed:
            raise next((one.error for one in stayed if one.error is not None), NotFound(detail="nothing_to_move"))
        return await self._parts.tasks.finish(self._hand_over(refreshed, stayed, order, tell), "move")

    async def waiting(self) -> tuple[MoveRecord, ...]:
        """The moves whose file has not reached its place."""
        records = await self._parts.vault.run(lambda vault: vault.moves.records())
        return tuple(record for record in records if record.stage is MoveStage.MOVED)

    async def _waiting_for(self, order: _Order, keys: Sequence[ConnectionKey] | None) -> MoveRecord | None:
        """None for a company that was connected here again since: its newest tokens are not in that file."""
        rows = await self._parts.vault.run(lambda vault: vault.connections())
        gone = {row.key for row in rows if row.status is Status.MOVED}
        for record in await self.waiting():
            if keys and set(keys) <= gone.intersection(record.keys) and record.receiver == order.receiver:
                return record
        return None

    async def _again(self, record: MoveRecord, order: _Order) -> Moved:
        def deliver(vault: Vault) -> tuple[Ending, Path | None]:
            return delivered_to(vault, record, order.target, self._parts.clock.now())

        async with self._alone():
            _, file = await self._parts.vault.run(deliver)
        rows = await self._rows(record.keys)
        kept = None if file is not None else await self._kept(record)
        return Moved(rows, file, kept, again=True)

    async def _chosen(self, keys: Sequence[ConnectionKey] | None) -> tuple[list[Connection], tuple[NotMoved, ...]]:
        """What may be moved; a company that was named and may not raises."""
        pending = {one.key for one in await self._parts.vault.run(lambda vault: vault.pendings())}
        every = await self._parts.vault.run(lambda vault: vault.connections())
        if keys is None:
            named = list(every)
        else:
            found = {row.key: row for row in every}
            missing = next((key for key in keys if key not in found), None)
            if missing is not None:
                raise NotFound(realm_id=missing.realm_id, detail=missing.realm_id)
            named = [found[key] for key in dict.fromkeys(keys)]
        reasons = [(row, _why_not(row, unconfirmed=row.key in pending)) for row in named]
        stayed = tuple(
            NotMoved(row, None if row.status in (Status.MOVED, Status.DISCONNECTING) else error)
            for row, error in reasons
            if error is not None
        )
        if keys is not None:
            for _, error in reasons:
                if error is not None:
                    raise error
        return [row for row, error in reasons if error is None], stayed

    async def _refreshed(
        self, rows: list[Connection], order: _Order, tell: Callable[[MoveProgress], None]
    ) -> tuple[list[ConnectionKey], tuple[NotMoved, ...]]:
        """Those that were refreshed. When one fails for now, nothing is moved; one that is refused stays."""
        places = asyncio.Semaphore(_PARALLEL_REFRESHES)
        done: list[ConnectionKey] = []
        refused: list[NotMoved] = []

        async def refresh(row: Connection) -> None:
            async with places:
                try:
                    result = await self._refresher.refresh(row.key)
                    error = _why_not(result.connection)
                    if error is not None:
                        raise error
                except ReconnectRequired as refusal:
                    if not order.every:
                        raise
                    refused.append(NotMoved(row, refusal))
                else:
                    done.append(row.key)
            tell(MoveProgress(MoveStep.REFRESHING, len(done) + len(refused), len(rows)))

        tell(MoveProgress(MoveStep.REFRESHING, 0, len(rows)))
        try:
            async with asyncio.TaskGroup() as group:
                for row in rows:
                    group.create_task(refresh(row))
        except* QboDesktopError as several:
            failure = several
        else:
            chosen = set(done)
            return [row.key for row in rows if row.key in chosen], tuple(refused)
        raise _first(failure)

    async def _hand_over(
        self,
        keys: list[ConnectionKey],
        stayed: tuple[NotMoved, ...],
        order: _Order,
        tell: Callable[[MoveProgress], None],
    ) -> Moved:
        total = len(keys)
        async with self._alone():
            await asyncio.to_thread(need_target, order.target)
            name = secrets.token_hex(8)
            record = MoveRecord(
                name, self._parts.clock.now(), order.receiver, tuple(keys), order.target, part_of(order.target, name)
            )
            failure: BaseException | None = None
            setups: tuple[str, ...] = ()
            try:
                await self._parts.vault.run(lambda vault: vault.moves.put(record))
                for key in keys:
                    await self._promise(key, record)
                stored, move = await self._parts.vault.run(lambda vault: _gathered(vault, record, order))
                setups = tuple(setup.name for setup in move.setups)
                tell(MoveProgress(MoveStep.SEALING, 0, total))
                sealed = await _sealed(move, order.seal)
                tell(MoveProgress(MoveStep.WRITING, 0, total))
                record = replace(record, digest=digest_of(sealed))
                await self._parts.vault.run(lambda vault: self._write(vault, record, sealed))
                await self._give_up(record, stored, setups)
            except BaseException as error:  # noqa: BLE001 - whether it is over is what the vault says, not the error
                failure = error
            ending, file = await self._parts.vault.run(lambda vault: settle(vault, record, self._parts.clock.now()))
            if ending is Ending.KEPT:
                raise failure or VaultBusy(detail=ROW_CHANGED)
        rows = await self._rows(record.keys)
        for row in rows:
            self._parts.bulletin.publish(ConnectionChanged(row))
        tell(MoveProgress(MoveStep.WRITING, total, total))
        kept = None if ending is Ending.DELIVERED else await self._kept(record)
        return Moved(rows, file, kept, stayed, setups)

    @asynccontextmanager
    async def _alone(self) -> AsyncIterator[None]:
        """One move at a time in this data folder; what others left unfinished is ended first."""
        waited = 0.0
        while (lock := await self._parts.vault.run(_lock)) is None:
            if waited >= _PATIENCE_SECONDS:
                raise VaultBusy(detail="move")
            await self._parts.clock.sleep(_POLL_SECONDS)
            waited += _POLL_SECONDS
        try:
            await self._parts.vault.run(lambda vault: _settle_rest(vault, self._parts))
            yield
        finally:
            lock.release()

    async def _promise(self, key: ConnectionKey, record: MoveRecord) -> None:
        """Commit the intent under the company's lock, once nothing about it is unsettled."""
        for _ in range(_TRIES):
            async with self._parts.gate.held(key):
                if await self._parts.vault.run(lambda vault: _promised(vault, key, record)):
                    return
            await self._refresher.refresh(key)
        raise VaultBusy(realm_id=key.realm_id, detail=ROW_CHANGED)

    def _write(self, vault: Vault, record: MoveRecord, sealed: bytes) -> None:
        vault.moves.put(record)
        write(vault.folder, record, sealed)

    async def _give_up(self, record: MoveRecord, stored: tuple[StoredConnection, ...], setups: tuple[str, ...]) -> None:
        """The one step after which the companies are the receiver's."""
        now = self._parts.clock.now()

        def leaving(one: StoredConnection) -> tuple[Connection, HistoryEntry]:
            row = one.connection
            moved = apply(row, MovedAway(now, record.receiver))
            return moved, HistoryEntry(now, HistoryEvent.MOVED, row.key, row.company_name, detail=record.receiver)

        keys_too = [HistoryEntry(now, HistoryEvent.EXPORTED, detail=f"setup {name}") for name in setups]

        def commit(vault: Vault) -> None:
            try:
                vault.moves.give_up(record, [leaving(one) for one in stored], keys_too)
            except StaleRowError as stale:
                raise VaultBusy(realm_id=stale.key.realm_id, detail=ROW_CHANGED) from None

        try:
            await self._parts.vault.run(commit)
        except VaultFull:
            if not await self._parts.vault.run_at_hand(lambda vault: release(vault.folder)):
                raise
            await self._parts.vault.run(commit)
            await self._parts.vault.run_at_hand(lambda vault: put_ballast(vault.folder))

    async def _rows(self, keys: tuple[ConnectionKey, ...]) -> tuple[Connection, ...]:
        rows = {row.key: row for row in await self._parts.vault.run(lambda vault: vault.connections())}
        return tuple(rows[key] for key in keys if key in rows)

    async def _kept(self, record: MoveRecord) -> Path:
        return await self._parts.vault.run(lambda vault: kept_file(vault.folder, record))


def _why_not(row: Connection, *, unconfirmed: bool = False) -> ReconnectRequired | None:
    """Why this row cannot be moved; None when it can. What waits for its confirmation would be a second holder."""
    if row.may_refresh:
        return ReconnectRequired(Reason.UNCONFIRMED, realm_id=row.key.realm_id) if unconfirmed else None
    return ReconnectRequired(row.reason or row.status, realm_id=row.key.realm_id)


def _lock(vault: Vault) -> CompanyLock | None:
    return move_lock(vault.folder)


def _settle_rest(vault: Vault, parts: Parts) -> None:
    for record in vault.moves.records():
        # One that waits for its folder may be on its way to another; taken back, it must not come to life again.
        if record.stage is not MoveStage.MOVED or was_taken_back(vault, record):
            settle(vault, record, parts.clock.now())


def _promised(vault: Vault, key: ConnectionKey, record: MoveRecord) -> bool:
    stored = readable(vault, key)
    error = _why_not(stored.connection)
    if error is not None:
        raise error
    if stored.intent is not None or stored.refresh_token is None or stored.access_token is None:
        return False
    announced(vault, stored.connection, Intent(record.at, IntentPurpose.MOVE, stored.refresh_token.fingerprint()))
    return True


def _gathered(vault: Vault, record: MoveRecord, order: _Order) -> tuple[tuple[StoredConnection, ...], MoveFile]:
    stored = tuple(readable(vault, key) for key in record.keys)
    used = {one.connection.setup_id for one in stored}
    setups = [one.setup for one in vault.setups() if order.every or one.id in used] if order.with_setups else []
    return stored, MoveFile(
        connections=tuple(
            moved_connection(one.connection, one.access_token, one.refresh_token)
            for one in stored
            if one.access_token is not None and one.refresh_token is not None
        ),
        setups=tuple(setups),
        moved_at=record.at,
        history=vault.history(limit=MOST_HISTORY) if order.every else (),
    )


async def _sealed(move: MoveFile, seal: MoveSeal) -> bytes:
    """Sealed, once it was seen that the receiver will be able to read it. Raises UnusableFile, Usage, VaultFull."""
    content = await asyncio.to_thread(to_bytes, move)
    again = await asyncio.to_thread(parse_move, content)
    sealed = await seal.seal(content)
    same = [one.refresh_token for one in again.connections] == [one.refresh_token for one in move.connections]
    if not same or not await seal.opens(sealed, content):
        raise VaultFull(detail="file_not_written")
    return sealed


def _first(group: BaseExceptionGroup[QboDesktopError]) -> QboDesktopError:
    for error in group.exceptions:
        return _first(error) if isinstance(error, BaseExceptionGroup) else error
    raise ValueError("an empty group")
