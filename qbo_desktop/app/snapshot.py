"""The list as it was last written, read without the key: what the window shows in its first paint."""

from datetime import datetime

from qbo_desktop.core.connection import Connection, in_order_of_need
from qbo_desktop.core.history import HistoryEntry
from qbo_desktop.core.identity import RealmId
from qbo_desktop.vault.listing import read_history, read_listing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path


def connections(folder: "Path", now: datetime) -> list[Connection]:
    """Every connection in the order of need; none where there is no vault, and nothing is created."""
    listing = read_listing(folder)
    return [] if listing is None else in_order_of_need(list(listing.connections), now)


def history(folder: "Path", realm_id: RealmId | None = None) -> tuple[HistoryEntry, ...]:
    """What happened, newest first; nothing where there is no vault."""
    return read_history(folder, realm_id)
