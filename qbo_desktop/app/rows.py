"""Opening one row of the vault, so that a damaged one is that company's trouble and nobody else's."""

from qbo_desktop.core.errors import ReconnectRequired, VaultDamaged
from qbo_desktop.core.happenings import Reason
from qbo_desktop.core.identity import ConnectionKey
from qbo_desktop.vault.records import StoredConnection
from qbo_desktop.vault.vault import Vault


def readable(vault: Vault, key: ConnectionKey) -> StoredConnection:
    """The opened row. Raises ReconnectRequired(vault_unreadable) when this row alone is damaged."""
    try:
        return vault.stored(key)
    except VaultDamaged as damage:
        if damage.realm_id is None:
            raise
        raise ReconnectRequired(Reason.VAULT_UNREADABLE, realm_id=key.realm_id) from None
