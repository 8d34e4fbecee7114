"""Reading what is connected, and finding the one that a person names."""

from qbo_desktop.app.parts import Parts
from qbo_desktop.core.connection import Connection, in_order_of_need
from qbo_desktop.core.errors import Ambiguous, NotFound
from qbo_desktop.core.events import HistoryEntry
from qbo_desktop.core.identity import ConnectionKey


class Connections:
    """The list and the history."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    async def all(self) -> list[Connection]:
        """Every connection, the one that a person must act on first on top."""
        rows = await self._parts.vault.run(lambda vault: vault.connections())
        return in_order_of_need(list(rows), self._parts.clock.now())

    async def named(self, wanted: str, setup: str | None = None) -> Connection:
        """The one that `wanted` names; see `find`."""
        return find(await self.all(), wanted, setup)

    async def history(self, key: ConnectionKey | None = None, limit: int | None = None) -> tuple[HistoryEntry, ...]:
        """What happened, newest first."""
        return await self._parts.vault.run(lambda vault: vault.history(key, limit))


def find(connections: list[Connection], wanted: str, setup: str | None = None) -> Connection:
    """The connection with this realm ID, this name, or else the only one whose name begins so.

    Letters' case does not matter; `setup` leaves only the connections of that setup. Raises NotFound, or Ambiguous with
    the candidates.
    """
    rows = [row for row in connections if setup is None or row.setup.casefold() == setup.casefold()]
    name = wanted.casefold()
    exact = [row for row in rows if wanted == row.key.realm_id or (row.company_name or "").casefold() == name]
    found = exact or [row for row in rows if name and (row.company_name or "").casefold().startswith(name)]
    if not found:
        raise NotFound(detail=wanted)
    if len(found) > 1:
        raise Ambiguous(tuple(f"{row.display_name} ({row.key.realm_id}, {row.setup})" for row in found))
    return found[0]
