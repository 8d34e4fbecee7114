"""The Secret Service (gnome-keyring, KWallet, KeePassXC), asked so that no prompt appears while nobody is there.

keyring's own backend for it unlocks whatever it finds locked, which raises a prompt and blocks; hence SecretStorage
directly, with the attributes that keyring gives its items, so that other tools find them under the same names.
"""

from contextlib import closing
from typing import Any

import secretstorage
from secretstorage.exceptions import ItemNotFoundException, SecretServiceNotAvailableException

from qbo_desktop.core.errors import KeychainUnavailable, VaultLocked
from qbo_desktop.vault.keychain_backend import SERVICE, BackendAbsentError

_APPLICATION = "qbo-desktop"
Bus = Any  # a connection of jeepney, which has no types and is not ours to import


class SecretService:
    """One connection to the session bus for each call."""

    def __init__(self, *, prompt_expected: bool) -> None:
        self._prompt_expected = prompt_expected

    def get(self, account: str) -> str | None:
        """Raises VaultLocked for a locked item, and for a missing one while the keychain is locked and may hide it."""
        with closing(_bus()) as bus:
            found = self._item(bus, account)
            if found is None:
                return None
            if found.is_locked():
                self._unlock(found)
            return found.get_secret().decode("utf-8", "replace")

    def look(self) -> None:
        """Raises VaultLocked for a locked default collection; a missing one is made with the first item."""
        with closing(_bus()) as bus:
            collection = self._default_collection(bus)
            if collection is not None and collection.is_locked():
                raise VaultLocked(detail="keychain")

    def put(self, account: str, value: str) -> None:
        """Into the default collection; raises KeychainUnavailable when there is none and nobody to ask for one."""
        with closing(_bus()) as bus:
            collection = self._default_collection(bus)
            if collection is None and self._prompt_expected:
                collection = secretstorage.get_default_collection(bus)
            if collection is None:
                raise KeychainUnavailable(detail="no default collection")
            if collection.is_locked():
                self._unlock(collection)
            attributes = {**_attributes(account), "application": _APPLICATION}
            collection.create_item(SERVICE, attributes, value.encode(), replace=False)

    def remove(self, account: str) -> None:
        """Raises VaultLocked for a locked item."""
        with closing(_bus()) as bus:
            found = self._item(bus, account)
            if found is not None:
                if found.is_locked():
                    self._unlock(found)
                found.delete()

    def _item(self, bus: Bus, account: str) -> secretstorage.Item | None:
        found = _first_item(bus, account)
        if found is not None:
            return found
        collection = self._default_collection(bus)
        if collection is None or not collection.is_locked():
            return None
        self._unlock(collection)
        return _first_item(bus, account)

    def _unlock(self, locked: secretstorage.Item | secretstorage.Collection) -> None:
        if not self._prompt_expected:
            raise VaultLocked(detail="keychain")
        dismissed = locked.unlock()
        if dismissed or locked.is_locked():
            raise VaultLocked(detail="keychain")

    @staticmethod
    def _default_collection(bus: Bus) -> secretstorage.Collection | None:
        try:
            return secretstorage.Collection(bus)
        except ItemNotFoundException:
            return None


def _bus() -> Bus:
    try:
        bus = secretstorage.dbus_init()
    except TimeoutError:
        raise VaultLocked(detail="keychain did not answer") from None
    except (SecretServiceNotAvailableException, OSError):
        raise BackendAbsentError from None
    available = False
    try:
        available = secretstorage.check_service_availability(bus)
    finally:
        if not available:
            bus.close()
    if not available:
        raise BackendAbsentError
    return bus


def _attributes(account: str) -> dict[str, str]:
    return {"service": SERVICE, "username": account}


def _first_item(bus: Bus, account: str) -> secretstorage.Item | None:
    try:
        items = list(secretstorage.search_items(bus, _attributes(account)))
    except SecretServiceNotAvailableException:
        raise BackendAbsentError from None
    return next((item for item in items if not item.is_locked()), items[0] if items else None)
