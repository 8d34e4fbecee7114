"""Waiting for a company's lock without holding up the loop."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from qbo_desktop.app.clock import Clock
from qbo_desktop.app.emergency import merge
from qbo_desktop.app.move_settling import may_be_used
from qbo_desktop.app.vault_desk import VaultDesk
from qbo_desktop.core.errors import VaultBusy
from qbo_desktop.core.identity import ConnectionKey
from qbo_desktop.core.retry import LOCK_PATIENCE_SECONDS
from qbo_desktop.vault.locks import CompanyLock, CompanyLocks
from qbo_desktop.vault.vault import Vault

_POLL_SECONDS = 0.05


class CompanyGate:
    """Lets one writer of a company's tokens through at a time, across all processes."""

    def __init__(
        self,
        locks: CompanyLocks,
        clock: Clock,
        vault: VaultDesk,
        patience: float = LOCK_PATIENCE_SECONDS,
    ) -> None:
        self._locks = locks
        self._vault = vault
        self._clock = clock
        self._patience = patience

    @asynccontextmanager
    async def held(self, key: ConnectionKey) -> AsyncIterator[None]:
        """Hold the lock for the block, and first take in tokens that wait in a file since the disk was full.

        A move that was cut off is ended first too. Raises VaultBusy when a living process keeps the lock, or moves the
        company away, for longer than 60 seconds, VaultFull while the disk is full.
        """
        waited = 0.0
        while (lock := await self._tried(key)) is None:
            if waited >= self._patience:
                raise VaultBusy(realm_id=key.realm_id)
            await self._clock.sleep(_POLL_SECONDS)
            waited += _POLL_SECONDS
        try:
            yield
        finally:
            lock.release()

    async def _tried(self, key: ConnectionKey) -> CompanyLock | None:
        lock = await asyncio.to_thread(self._locks.acquire, key, 0.0)
        if lock is None:
            return None
        free = False
        try:
            free = await self._vault.run(lambda vault: self._is_free(vault, key))
        finally:
            if not free:
                lock.release()
        return lock if free else None

    def _is_free(self, vault: Vault, key: ConnectionKey) -> bool:
        merge(vault, key)
        return may_be_used(vault, key, self._clock.now())
