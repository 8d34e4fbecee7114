"""Reading what is connected, and finding the one that a person names."""

from qbo_desktop.app.parts import Parts
from qbo_desktop.core.connection import Connection, in_order_of_need
from qbo_desktop.core.history import HistoryEntry
from qbo_desktop.core.identity import ConnectionKey


class Connections:
    """The list and the history."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    async def all(self) -> list[Connection]:
        """Every connection, the one that a person must act on first on top."""
        rows = await self._parts.vault.run(lambda vault: vault.connections())
        return in_order_of_need(list(rows), self._parts.clock.now())

    async def history(self, key: ConnectionKey | None = None, limit: int | None = None) -> tuple[HistoryEntry, ...]:
        """What happened, newest first."""
        return await self._parts.vault.run(lambda vault: vault.history(key, limit))
