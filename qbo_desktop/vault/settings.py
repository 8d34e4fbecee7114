"""Settings: plain ones, and sealed ones that lie among them as text, each bound to its name and generation."""

import base64
import binascii

from qbo_desktop.core.errors import VaultDamaged
from qbo_desktop.vault.cipher import Cipher, NotAuthenticError, Place
from qbo_desktop.vault.database import converted, transaction
from qbo_desktop.vault.handle import Handle

_SEALED = "sealed "


class SettingRows:
    """The table `settings`."""

    def __init__(self, handle: Handle) -> None:
        self._handle = handle

    def plain(self, name: str) -> str | None:
        """As it was written; None where there is none."""
        with converted():
            row = self._handle.database.execute("SELECT value FROM settings WHERE name = ?", (name,)).fetchone()
        return None if row is None else str(row["value"])

    def put_plain(self, name: str, value: str | None) -> None:
        """None forgets it."""
        with transaction(self._handle.database):
            self._put(name, value)

    def sealed(self, name: str) -> bytes | None:
        """What was sealed under this name. Raises VaultLocked, VaultDamaged (its detail `setting` and the name)."""
        cipher = self._handle.key()
        row = self.plain(_SEALED + name)
        if row is None:
            return None
        generation, _, content = row.partition(" ")
        try:
            return cipher.open(_place(name, int(generation)), base64.b64decode(content, validate=True))
        except (NotAuthenticError, ValueError, binascii.Error):
            raise VaultDamaged(detail=f"setting {name}") from None

    def is_sealed(self, name: str) -> bool:
        """Whether there is one of this name; needs no key."""
        return self.plain(_SEALED + name) is not None

    def put_sealed(self, name: str, content: bytes | None) -> None:
        """Seal it by the data key; None forgets it. Raises VaultLocked."""
        with transaction(self._handle.database):
            self.put_sealed_within(name, content)

    def put_sealed_within(self, name: str, content: bytes | None) -> None:
        """The same, within a transaction of the caller's."""
        cipher = self._handle.current_key()
        if content is None:
            self._put(_SEALED + name, None)
            return
        former, _, _ = (self.plain(_SEALED + name) or "0").partition(" ")
        generation = int(former) + 1 if former.isdecimal() else 1
        value = base64.b64encode(cipher.seal(_place(name, generation), content)).decode()
        self._put(_SEALED + name, f"{generation} {value}")

    def seal_by(self, new: Cipher) -> None:
        """Seal every sealed one by another key, in the caller's transaction. Raises VaultDamaged, as `sealed`."""
        for name in self._sealed_names():
            content = self.sealed(name)
            former, _, _ = (self.plain(_SEALED + name) or "").partition(" ")
            value = base64.b64encode(new.seal(_place(name, int(former)), content or b"")).decode()
            self._put(_SEALED + name, f"{former} {value}")

    def check(self) -> None:
        """Open every sealed one. Raises VaultLocked, VaultDamaged."""
        for name in self._sealed_names():
            self.sealed(name)

    def _sealed_names(self) -> list[str]:
        with converted():
            rows = self._handle.database.execute("SELECT name FROM settings WHERE name LIKE ?", (f"{_SEALED}%",))
            return [str(row["name"]).removeprefix(_SEALED) for row in rows.fetchall()]

    def _put(self, name: str, value: str | None) -> None:
        if value is None:
            self._handle.database.execute("DELETE FROM settings WHERE name = ?", (name,))
        else:
            self._handle.database.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (name, value))


def _place(name: str, generation: int) -> Place:
    return Place("settings", (name,), "value", generation)
