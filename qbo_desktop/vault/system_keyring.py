"""The keychains of Windows and macOS through keyring's classes for them, never through keyring's search for one.

Never run yet on either system.
"""

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from qbo_desktop.core.errors import VaultLocked
from qbo_desktop.vault.keychain_backend import SERVICE, BackendAbsentError, BackendName


class SystemKeyring:
    """Items of at most 1,280 characters, which a data key is far below."""

    def __init__(self, name: BackendName) -> None:
        self._backend = _instance(name)

    def get(self, account: str) -> str | None:
        """Raises VaultLocked when the person or the system refused."""
        try:
            return self._backend.get_password(SERVICE, account)
        except KeyringLocked:
            raise VaultLocked(detail="keychain") from None

    def look(self) -> None:
        """It is there; whether it is open only a real item would tell, and macOS would ask the person for it."""

    def put(self, account: str, value: str) -> None:
        """Raises VaultLocked when the person or the system refused."""
        try:
            self._backend.set_password(SERVICE, account, value)
        except KeyringLocked:
            raise VaultLocked(detail="keychain") from None

    def remove(self, account: str) -> None:
        """Raises VaultLocked when the person or the system refused."""
        try:
            self._backend.delete_password(SERVICE, account)
        except PasswordDeleteError:
            if self.get(account) is not None:
                raise
        except KeyringLocked:
            raise VaultLocked(detail="keychain") from None


def _instance(name: BackendName) -> KeyringBackend:
    kind: type[KeyringBackend]
    if name is BackendName.WINDOWS:
        from keyring.backends import Windows  # noqa: PLC0415 - it exists for one platform

        kind = Windows.WinVaultKeyring
    else:
        from keyring.backends import macOS  # noqa: PLC0415 - it exists for one platform

        kind = macOS.Keyring
    try:
        _ = kind.priority
    except RuntimeError:
        raise BackendAbsentError from None
    return kind()
