"""What is done to rows that are older than what this computer remembers; imported only where there are any."""

from contextlib import suppress
from datetime import datetime

from qbo_desktop.app.marks import Kind, Mark, Marks, is_older
from qbo_desktop.core.connection import Connection, Status
from qbo_desktop.core.errors import NotFound, VaultDamaged
from qbo_desktop.core.happenings import MovedAway, Restored
from qbo_desktop.core.history import HistoryEntry, HistoryEvent
from qbo_desktop.core.transitions import apply
from qbo_desktop.vault.vault import StaleRowError, Standing, Vault

_PAUSED = (Status.CONNECTED, Status.RETRYING, Status.DISCONNECTING)
_FROM_A_COPY = "an older copy"


def hold_back(vault: Vault, rows: dict[Standing, Mark | None], marks: Marks, now: datetime) -> None:
    """Let none of these send anything, and every later write of theirs lie above all that was here."""
    vault.count_from({name: mark.generation for name, mark in marks.items()})
    for row, mark in rows.items():
        # An unreadable row sends nothing, one that is gone neither; a changed one is looked at again.
        with suppress(VaultDamaged, StaleRowError, NotFound):
            _hold_one(vault, row, mark, now)
    with suppress(VaultDamaged):
        for pending in vault.pendings():
            vault.keep_aside(pending.key, pending.tokens, at=now, why=_FROM_A_COPY)
            vault.drop_pending(pending.key)


def _hold_one(vault: Vault, row: Standing, mark: Mark | None, now: datetime) -> None:
    connection = vault.stored(row.key).connection
    kind = Kind.HERE if mark is None or not is_older(row.generation, mark) else mark.kind
    match kind:
        case Kind.DISCONNECTED:
            vault.remove(row.key, history=_entry(connection, HistoryEvent.DISCONNECTED, now))
        case Kind.MOVED if mark is not None:
            moved = apply(connection, MovedAway(now, mark.held_by))
            vault.update(
                moved, forget_tokens=True, clear_intent=True, history=_entry(connection, HistoryEvent.MOVED, now)
            )
        case _ if connection.status in _PAUSED:
            vault.update(apply(connection, Restored(now)))
        case _:  # it sends nothing by itself; written again, it lies above what was here
            vault.update(connection)


def _entry(connection: Connection, event: HistoryEvent, now: datetime) -> HistoryEntry:
    return HistoryEntry(now, event, connection.key, connection.company_name, detail=_FROM_A_COPY)
