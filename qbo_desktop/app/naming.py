"""Names and labels that a person gives to companies; QuickBooks knows nothing of them."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from qbo_desktop.app.parts import Parts
from qbo_desktop.app.rows import readable, rewritten
from qbo_desktop.core.connection import Connection
from qbo_desktop.core.events import ConnectionChanged
from qbo_desktop.core.identity import ConnectionKey
from qbo_desktop.core.own_words import labels_from, own_name_from


class Naming:
    """Writes them into the sealed row, under the company's lock, as every change of a row is written."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    async def rename(self, key: ConnectionKey, name: str) -> Connection:
        """Call it so from now on; empty, or the company's own name, ends that.

        Raises NotFound, ReconnectRequired(vault_unreadable) for a damaged row, VaultError.
        """
        return await self._change(key, lambda row: replace(row, own_name=own_name_from(name, row.company_name)))

    async def label(self, key: ConnectionKey, labels: Iterable[str]) -> Connection:
        """Give it these labels and no others. Raises as `rename`."""
        kept = labels_from(labels)
        return await self._change(key, lambda row: replace(row, labels=kept))

    async def _change(self, key: ConnectionKey, change: Callable[[Connection], Connection]) -> Connection:
        async with self._parts.gate.held(key):
            stored = await self._parts.vault.run(lambda vault: readable(vault, key))
            changed = change(stored.connection)
            if changed == stored.connection:
                return changed
            written = await self._parts.vault.run(lambda vault: rewritten(vault, changed))
        self._parts.bulletin.publish(ConnectionChanged(written))
        return written
