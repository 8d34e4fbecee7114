"""What every keychain of the list can do. The list is closed: no plug-in, variable or configuration file adds one."""

from enum import StrEnum
from typing import Protocol

SERVICE = "Company Connections"


class BackendName(StrEnum):
    """The real keychains, as slots record them."""

    SECRET_SERVICE = "secret-service"  # noqa: S105 - a name
    WINDOWS = "windows-credential-manager"
    MACOS = "macos-keychain"


class BackendAbsentError(Exception):
    """This keychain does not exist on this computer now."""


class Backend(Protocol):
    """All raise VaultLocked, KeychainUnavailable, BackendAbsentError, or whatever the system's own library raises."""

    def get(self, account: str) -> str | None:
        """The item of this account; None when the keychain is open and has none."""

    def look(self) -> None:
        """Return when an item could be made without asking anybody; nothing is made, nothing is read."""

    def put(self, account: str, value: str) -> None:
        """Make the item; called only when `get` found none."""

    def remove(self, account: str) -> None:
        """Take the item out; without one nothing happens."""
