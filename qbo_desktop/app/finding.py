"""Finding the company that a person names."""

from collections.abc import Iterable

from qbo_desktop.core.connection import Connection
from qbo_desktop.core.errors import Ambiguous, NotFound


def candidates(rows: Iterable[Connection], wanted: str, setup: str | None = None) -> list[Connection]:
    """Those with this realm ID or this name, or else those whose name begins so.

    A company's name in QuickBooks goes before the one that a person gave it here: scripts may rely on it. Letters' case
    does not matter in names; a realm ID has no prefix; `setup` leaves only that setup's connections.
    """
    ours = [row for row in rows if setup is None or row.setup.casefold() == setup.casefold()]
    name = wanted.casefold()
    if not name:
        return []
    exact = [row for row in ours if wanted == row.key.realm_id or _folded(row.company_name) == name]
    own = [row for row in ours if _folded(row.own_name) == name]
    begun = [row for row in ours if _folded(row.company_name).startswith(name)]
    return exact or own or begun or [row for row in ours if _folded(row.own_name).startswith(name)]


def _folded(name: str | None) -> str:
    return (name or "").casefold()


def the_one(found: list[Connection], wanted: str) -> Connection:
    """The only one that was found. Raises NotFound, or Ambiguous with the candidates."""
    if not found:
        raise NotFound(detail=wanted)
    if len(found) > 1:
        raise Ambiguous(tuple(f"{row.display_name} ({row.key.realm_id}, {row.setup})" for row in found))
    return found[0]
