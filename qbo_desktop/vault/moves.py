"""Moves that are under way: what was written where for whom, so that whoever comes next can end them.

They lie in one sealed setting; one move at a time is made in a data folder, under the lock of `locks.move_lock`.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from qbo_desktop.core.connection import Connection
from qbo_desktop.core.errors import VaultDamaged
from qbo_desktop.core.history import HistoryEntry
from qbo_desktop.core.identity import ClientId, ConnectionKey, Environment, RealmId
from qbo_desktop.vault import history as past
from qbo_desktop.vault.connections import ConnectionRows
from qbo_desktop.vault.database import transaction
from qbo_desktop.vault.handle import Handle
from qbo_desktop.vault.projection import moment, stamp
from qbo_desktop.vault.records import IntentPurpose
from qbo_desktop.vault.settings import SettingRows

_SETTING = "moves"


class MoveStage(StrEnum):
    """How far a move has come: still ours, the receiver's, or given up with a file yet to be deleted."""

    WRITING = "writing"
    MOVED = "moved"
    ABANDONED = "abandoned"


@dataclass(frozen=True, slots=True)
class MoveRecord:
    """One move. `part` is the hidden file beside `target`, where it is written first; `digest` is its SHA-256."""

    name: str
    at: datetime
    receiver: str
    keys: tuple[ConnectionKey, ...]
    target: Path
    part: Path
    stage: MoveStage = MoveStage.WRITING
    digest: str | None = None


class MoveRows:
    """The records, and the one step that gives companies away."""

    def __init__(self, handle: Handle, rows: ConnectionRows, settings: SettingRows) -> None:
        self._handle = handle
        self._rows = rows
        self._settings = settings

    def are_there(self) -> bool:
        """Whether anything is to be ended; needs no key."""
        return self._settings.is_sealed(_SETTING)

    def records(self) -> tuple[MoveRecord, ...]:
        """The oldest first. Raises VaultLocked, VaultDamaged."""
        content = self._settings.sealed(_SETTING)
        return () if content is None else _records(content)

    def put(self, record: MoveRecord) -> None:
        """Remember it, in place of what was remembered of the same move."""
        with transaction(self._handle.database):
            self._put(record)

    def forget(self, record: MoveRecord) -> None:
        """It is over."""
        with transaction(self._handle.database):
            self._drop(record)

    def give_up(
        self,
        record: MoveRecord,
        leaving: Sequence[tuple[Connection, HistoryEntry]],
        beside: Iterable[HistoryEntry] = (),
    ) -> tuple[Connection, ...]:
        """Commit the rows as moved, without their tokens and intents, and the record with them: all or nothing.

        `beside` are lines of the history that are no company's. Raises StaleRowError for the first row that another
        program wrote meanwhile, VaultFull, VaultBusy.
        """

        def also() -> None:
            for entry in beside:
                past.append(self._handle.database, entry)
            self._put(replace(record, stage=MoveStage.MOVED))

        return self._rows.give_up(leaving, also)

    def keep(self, record: MoveRecord, *, owes_a_file: bool) -> None:
        """The companies stay here: clear their intents, and the record unless its file could not be deleted yet."""
        owed = replace(record, keys=(), stage=MoveStage.ABANDONED)
        also: Callable[[], None] = (lambda: self._put(owed)) if owes_a_file else (lambda: self._drop(record))
        self._rows.clear_intents(record.keys, IntentPurpose.MOVE, also)

    def tell_again(self, record: MoveRecord) -> None:
        """Have what is remembered outside know of its rows, had it been cut off before."""
        self._rows.tell_again(frozenset(record.keys))

    def _put(self, record: MoveRecord) -> None:
        others = (one for one in self.records() if one.name != record.name)
        self._settings.put_sealed_within(_SETTING, _bytes((*others, record)))

    def _drop(self, record: MoveRecord) -> None:
        left = tuple(one for one in self.records() if one.name != record.name)
        self._settings.put_sealed_within(_SETTING, _bytes(left) if left else None)


def _bytes(records: Iterable[MoveRecord]) -> bytes:
    return json.dumps(
        [
            {
                "name": one.name,
                "at": stamp(one.at),
                "receiver": one.receiver,
                "keys": [[key.environment, key.client_id, key.realm_id] for key in one.keys],
                "target": str(one.target),
                "part": str(one.part),
                "stage": one.stage,
                "digest": one.digest,
            }
            for one in records
        ]
    ).encode()


def _records(content: bytes) -> tuple[MoveRecord, ...]:
    try:
        return tuple(_record(one) for one in json.loads(content))
    except (KeyError, TypeError, ValueError):
        raise VaultDamaged(detail=f"setting {_SETTING}") from None


def _record(one: dict[str, Any]) -> MoveRecord:
    return MoveRecord(
        name=one["name"],
        at=moment(one["at"]),
        receiver=one["receiver"],
        keys=tuple(
            ConnectionKey(Environment(environment), ClientId(client_id), RealmId(realm_id))
            for environment, client_id, realm_id in one["keys"]
        ),
        target=Path(one["target"]),
        part=Path(one["part"]),
        stage=MoveStage(one["stage"]),
        digest=one["digest"],
    )
