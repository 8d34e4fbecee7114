"""Telling a person of what needs her: by whichever front is there first, at most once."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from qbo_desktop.app.parts import Parts
from qbo_desktop.app.told import read_told, write_told
from qbo_desktop.core.connection import Connection, in_order_of_need
from qbo_desktop.core.errors import VaultError
from qbo_desktop.core.events import ManyRefused
from qbo_desktop.core.joint_refusals import refused_together
from qbo_desktop.core.notices import Concern, due_concerns, remembered
from qbo_desktop.vault.layout import LOCKS_FOLDER
from qbo_desktop.vault.locks import CompanyLock, acquire

_LOCK = "notices"


@dataclass(frozen=True, slots=True)
class Notice:
    """One message about all that is due; `many_refused` when that is one trouble of one setup."""

    concerns: tuple[Concern, ...]
    many_refused: ManyRefused | None = None


Deliver = Callable[[Notice], Awaitable[bool]]


class Notices:
    """Decides what is due, has it delivered, and remembers it once somebody could see it."""

    def __init__(self, parts: Parts, folder: Path) -> None:
        self._parts = parts
        self._folder = folder

    async def tell(self, deliver: Deliver) -> bool:
        """Whether something was due and delivered. While another process is telling nothing is. Raises VaultError."""
        rows = await self._parts.vault.run(lambda vault: vault.connections())
        try:
            lock = await asyncio.to_thread(self._locked)
        except VaultError:
            return False
        if lock is None:
            return False
        try:
            return await self._tell(in_order_of_need(list(rows), self._parts.clock.now()), deliver)
        finally:
            lock.release()

    def _locked(self) -> CompanyLock | None:
        return acquire(self._folder / LOCKS_FOLDER, _LOCK, 0)

    async def _tell(self, rows: list[Connection], deliver: Deliver) -> bool:
        now = self._parts.clock.now()
        told = await asyncio.to_thread(read_told, self._folder)
        due = due_concerns(rows, told, now)
        delivered = bool(due) and await deliver(Notice(due, _one_trouble(due)))
        after = remembered(rows, told, due if delivered else (), now)
        if after != told:
            await asyncio.to_thread(write_told, self._folder, after)
        return delivered


def _one_trouble(due: tuple[Concern, ...]) -> ManyRefused | None:
    """The setup that all of these were refused with, if they were refused together."""
    together = refused_together(concern.connection for concern in due)
    if len(together) != 1:
        return None
    ((setup_id, refused),) = together.items()
    return ManyRefused(setup_id, refused[0].setup, len(refused)) if len(refused) == len(due) else None
