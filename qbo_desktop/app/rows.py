"""Reading and writing one row of the vault, so that a damaged or changed one is that company's trouble alone."""

from qbo_desktop.core.connection import Connection, Reason
from qbo_desktop.core.errors import ReconnectRequired, VaultBusy, VaultDamaged
from qbo_desktop.core.history import HistoryEntry
from qbo_desktop.core.identity import ConnectionKey
from qbo_desktop.vault.records import Intent, StaleRowError, StoredConnection
from qbo_desktop.vault.vault import Vault

ROW_CHANGED = "row_changed"


def readable(vault: Vault, key: ConnectionKey) -> StoredConnection:
    """The opened row. Raises ReconnectRequired(vault_unreadable) when this row alone is damaged."""
    try:
        return vault.stored(key)
    except VaultDamaged as damage:
        if damage.realm_id is None:
            raise
        raise ReconnectRequired(Reason.VAULT_UNREADABLE, realm_id=key.realm_id) from None


def rewritten(
    vault: Vault, connection: Connection, *, clear_intent: bool = False, history: HistoryEntry | None = None
) -> Connection:
    """The row with its tokens as they are. Raises VaultBusy when another program wrote it meanwhile."""
    try:
        return vault.update(connection, clear_intent=clear_intent, history=history)
    except StaleRowError:
        raise VaultBusy(realm_id=connection.key.realm_id, detail=ROW_CHANGED) from None


def announced(vault: Vault, connection: Connection, intent: Intent) -> None:
    """Commit the intent before its request leaves. Raises VaultBusy when another program wrote the row meanwhile."""
    try:
        vault.begin_intent(connection, intent)
    except StaleRowError:
        raise VaultBusy(realm_id=connection.key.realm_id, detail=ROW_CHANGED) from None
