"""Waiting for a company's lock without holding up the loop."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from qbo_desktop.app.clock import Clock
from qbo_desktop.app.emergency import merge
from qbo_desktop.app.vault_desk import VaultDesk
from qbo_desktop.core.errors import VaultBusy
from qbo_desktop.core.identity import ConnectionKey
from qbo_desktop.core.retry import LOCK_PATIENCE_SECONDS
from qbo_desktop.vault.locks import CompanyLocks

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

        Raises VaultBusy when a living process keeps it for longer than 60 seconds, VaultFull while the disk is full.
        """
        waited = 0.0
        while (lock := await asyncio.to_thread(self._locks.acquire, key, 0.0)) is None:
            if waited >= self._patience:
                raise VaultBusy(realm_id=key.realm_id)
            await self._clock.sleep(_POLL_SECONDS)
            waited += _POLL_SECONDS
        try:
            await self._vault.run(lambda vault: merge(vault, key))
            yield
        finally:
            lock.release()
