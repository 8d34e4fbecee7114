"""Ending a move that was cut off: by whoever opens the vault next, or touches one of its companies.

Before the commit that gives the companies away, they stay here and the files are deleted. After it, they are the
receiver's, and the file is put in its place, however often that has to be tried.
"""

import logging
from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

from qbo_desktop.app.move_delivery import deliver, discard, is_over, lies_in_place, part_of
from qbo_desktop.core.connection import Status
from qbo_desktop.core.errors import NotFound, VaultDamaged, VaultError, VaultFull
from qbo_desktop.core.identity import ConnectionKey
from qbo_desktop.vault.moves import MoveRecord, MoveStage
from qbo_desktop.vault.vault import IntentPurpose, Vault

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.app.parts import Parts

_NOT_BACK = (None, Status.MOVED, Status.PAUSED)
_LONGEST_DEBT = timedelta(days=90)
log = logging.getLogger(__name__)


class Ending(StrEnum):
    """What became of a move."""

    KEPT = "kept"
    DELIVERED = "delivered"
    WAITING = "waiting"


def settle_all(vault: Vault, now: datetime) -> bool:
    """End every move that no living process is at; False while one is. On the vault's thread; raises VaultError."""
    from qbo_desktop.vault.locks import move_lock  # noqa: PLC0415 - hardly ever

    lock = move_lock(vault.folder)
    if lock is None:
        return False
    with lock:
        for record in vault.moves.records():
            settle(vault, record, now)
    return True


def settle_quietly(vault: Vault, now: datetime) -> None:
    """The same where nobody asked for it: what cannot be ended now is ended another time."""
    try:
        settle_all(vault, now)
    except VaultError as error:
        log.warning("a move could not be ended: %s", error.code)


async def end_moves(parts: "Parts") -> None:
    """The same for a program that runs on: a stick may be back, another process may have died. Raises VaultError."""

    def end(vault: Vault) -> None:
        if vault.moves.are_there():
            settle_quietly(vault, parts.clock.now())

    await parts.vault.run(end)


def may_be_used(vault: Vault, key: ConnectionKey, now: datetime) -> bool:
    """Whether no move stands in the way of this company's next writer, who holds its lock; a cut-off one is ended."""
    try:
        intent = vault.stored(key).intent
    except NotFound:
        return True
    except VaultDamaged as damage:
        if damage.realm_id is None:
            raise
        return True
    if intent is None or intent.purpose is not IntentPurpose.MOVE:
        return True
    if not settle_all(vault, now):
        return False
    intent = vault.stored(key).intent
    if intent is not None and intent.purpose is IntentPurpose.MOVE:
        vault.clear_intent(key)  # of a move that nothing is remembered of: it gave nothing away
    return True


def settle(vault: Vault, record: MoveRecord, now: datetime) -> tuple[Ending, Path | None]:
    """End this move, whose lock is held; where its file lies, once it does. Raises VaultError."""
    match stage_of(vault, record):
        case MoveStage.WRITING:
            vault.moves.keep(record, owes_a_file=not discard(vault.folder, record))
            return Ending.KEPT, None
        case MoveStage.ABANDONED:
            if discard(vault.folder, record) or now - record.at > _LONGEST_DEBT:
                vault.moves.forget(record)
            return Ending.KEPT, None
        case MoveStage.MOVED:
            return _deliver(vault, record)


def stage_of(vault: Vault, record: MoveRecord) -> MoveStage:
    """How far it has come: what the rows say goes before the record, which may be that of an older copy."""
    if record.stage is not MoveStage.WRITING:
        return record.stage
    moved = {row.key for row in vault.standing() if row.status is Status.MOVED}
    return MoveStage.WRITING if moved.isdisjoint(record.keys) else MoveStage.MOVED


def _deliver(vault: Vault, record: MoveRecord) -> tuple[Ending, Path | None]:
    vault.moves.tell_again(record)
    if was_taken_back(vault, record) and not lies_in_place(record):
        vault.moves.keep(record, owes_a_file=not discard(vault.folder, record))
        return Ending.KEPT, None
    file = deliver(vault.folder, record)
    if file is None and not is_over(vault.folder, record):
        return Ending.WAITING, None
    try:
        vault.moves.forget(record)
    except VaultFull:
        log.warning("no room to note that a move is over")  # it is; whoever opens the vault next finds that again
    return Ending.DELIVERED, file


def was_taken_back(vault: Vault, record: MoveRecord) -> bool:
    """Whether all its companies were connected here again before the file was delivered: then nobody may have both.

    A paused one was not: it came back with an older copy, whose tokens are those from before the move.
    """
    here = {row.key: row.status for row in vault.standing()}
    return bool(record.keys) and all(here.get(key) not in _NOT_BACK for key in record.keys)


def delivered_to(vault: Vault, record: MoveRecord, target: Path, now: datetime) -> tuple[Ending, Path | None]:
    """Put the same sealed bytes at another place, since the first cannot be reached; the move's lock is held."""
    again = replace(record, target=target, part=part_of(target, record.name))
    vault.moves.put(again)
    return settle(vault, again, now)
