"""Slots: the places that keep the data key, as in LUKS. Each holds the same key; any one opens the vault."""

import base64
import binascii
import json
import os
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import assert_never

from qbo_desktop.core.errors import KeychainChanged, VaultDamaged, WrongKey
from qbo_desktop.core.secret import Secret
from qbo_desktop.vault.cipher import KEY_BYTES, Cipher, Derivation, NotAuthenticError, Place, key_from_passphrase
from qbo_desktop.vault.database import converted
from qbo_desktop.vault.files import new_private_file, sync_folder
from qbo_desktop.vault.records import FileSlot, KeychainSlot, LastSlotError, NewSlot, PassphraseSlot, SlotKind

_SALT_BYTES = 16
_LATER = "later-"
_CHECKED = b"this key opens this vault"


@dataclass(frozen=True, slots=True)
class SlotRow:
    """A row of the table `slots`; `wrapped` is the sealed key where the slot itself holds it."""

    kind: SlotKind
    backend: str | None
    parameters: str
    wrapped: bytes | None


@dataclass(frozen=True, slots=True)
class VaultName:
    """What tells this vault and its key from every other."""

    vault_id: str
    key_id: str

    @property
    def account(self) -> str:
        """The account of the keychain's item; a later key has one of its own, so that no item is overwritten."""
        first = f"data-key:{self.vault_id}"
        return f"{first}:{self.key_id}" if self.key_id.startswith(_LATER) else first

    def with_later_key(self) -> "VaultName":
        """The same vault under a key that is not made yet."""
        return VaultName(self.vault_id, f"{_LATER}{os.urandom(8).hex()}")


def read_name(database: sqlite3.Connection) -> VaultName:
    """Raises VaultDamaged."""
    with converted():
        row = database.execute("SELECT id, key_id FROM vault").fetchone()
    if row is None:
        raise VaultDamaged(detail="no vault row")
    return VaultName(row["id"], row["key_id"])


def read_slots(database: sqlite3.Connection) -> tuple[SlotRow, ...]:
    """Every slot; raises VaultDamaged for one that no version of ours wrote."""
    with converted():
        rows = database.execute("SELECT kind, backend, parameters, wrapped FROM slots ORDER BY kind").fetchall()
    try:
        return tuple(SlotRow(SlotKind(row[0]), row[1], row[2], row[3]) for row in rows)
    except ValueError:
        raise VaultDamaged(detail="slots") from None


def write_slot(database: sqlite3.Connection, slot: SlotRow) -> None:
    """In place of the slot of that kind, within the caller's transaction."""
    database.execute(
        "INSERT OR REPLACE INTO slots (kind, backend, parameters, wrapped) VALUES (?, ?, ?, ?)",
        (slot.kind.value, slot.backend, slot.parameters, slot.wrapped),
    )


def erase_slot(database: sqlite3.Connection, kind: SlotKind) -> None:
    """Within the caller's transaction. Raises LastSlotError: without a slot nothing would ever open the vault again."""
    kinds = {slot.kind for slot in read_slots(database)}
    if kinds == {kind}:
        raise LastSlotError(kind)
    database.execute("DELETE FROM slots WHERE kind = ?", (kind.value,))


def key_check(cipher: Cipher, name: VaultName) -> bytes:
    """A sealed constant: it tells a wrong key from a damaged row."""
    return cipher.seal(_check_place(name), _CHECKED)


def is_key_of(cipher: Cipher, name: VaultName, check: bytes) -> bool:
    """Whether this is the key that sealed the constant."""
    try:
        return cipher.open(_check_place(name), check) == _CHECKED
    except NotAuthenticError:
        return False


def new_key(slot: NewSlot) -> bytes:
    """32 random bytes; a key file that a former vault left behind is used again rather than overwritten."""
    if isinstance(slot, FileSlot) and slot.path.exists():
        return _key_in(slot.path)
    return os.urandom(KEY_BYTES)


def keep_key(slot: NewSlot, key: bytes, name: VaultName, folder: Path) -> SlotRow:
    """Put the key into the slot and prove that it comes back; raises VaultError."""
    match slot:
        case PassphraseSlot():
            return _wrapped(slot, key, name)
        case FileSlot():
            if slot.path.parent.resolve() != folder.resolve():
                raise ValueError("the key file lies beside its vault")
            with converted():
                if not slot.path.exists():
                    new_private_file(slot.path, base64.b64encode(key))
                    sync_folder(slot.path.parent)
            return SlotRow(SlotKind.FILE, None, json.dumps({"file": slot.path.name}), None)
        case KeychainSlot():
            from qbo_desktop.vault import keychain  # noqa: PLC0415 - a passphrase vault needs no keychain

            backend = keychain.keep(name.account, key, prompt_expected=slot.prompt_expected)
            return SlotRow(SlotKind.KEYCHAIN, backend, "{}", None)
        case _ as unreachable:
            assert_never(unreachable)


def key_from_slot(slot: SlotRow, name: VaultName, folder: Path, *, prompt_expected: bool) -> bytes:
    """The key of a keychain or file slot. Raises VaultLocked, KeychainChanged, KeychainUnavailable, WrongKey."""
    if slot.kind is SlotKind.FILE:
        return _key_in(folder / Path(str(_parameters(slot).get("file"))).name)
    from qbo_desktop.vault import keychain  # noqa: PLC0415 - a passphrase vault needs no keychain

    return keychain.fetch(name.account, slot.backend or "", prompt_expected=prompt_expected)


def key_from_passphrase_slot(slot: SlotRow, name: VaultName, passphrase: Secret) -> bytes:
    """Raises WrongKey, and VaultDamaged for parameters that no version of ours wrote."""
    derivation = derivation_of(slot)
    if slot.wrapped is None:
        raise VaultDamaged(detail="slots")
    try:
        return Cipher(key_from_passphrase(passphrase, derivation), name.key_id).open(_place(name), slot.wrapped)
    except NotAuthenticError:
        raise WrongKey(detail="passphrase") from None


def derivation_of(slot: SlotRow) -> Derivation:
    """How this slot's passphrase becomes a key; raises VaultDamaged for parameters that no version of ours wrote."""
    parameters = _parameters(slot)
    try:
        derivation = Derivation(
            salt=base64.b64decode(str(parameters["salt"]), validate=True),
            iterations=int(str(parameters["iterations"])),
            lanes=int(str(parameters["lanes"])),
            memory_kib=int(str(parameters["memory_kib"])),
        )
    except (KeyError, ValueError):
        raise VaultDamaged(detail="slots") from None
    if not derivation.is_sane:
        raise VaultDamaged(detail="slots")
    return derivation


def _wrapped(slot: PassphraseSlot, key: bytes, name: VaultName) -> SlotRow:
    derivation = Derivation(os.urandom(_SALT_BYTES), slot.iterations, slot.lanes, slot.memory_kib)
    if not derivation.is_sane:
        raise ValueError("parameters of Argon2id")
    parameters = {
        "function": "argon2id",
        "salt": base64.b64encode(derivation.salt).decode(),
        "iterations": derivation.iterations,
        "lanes": derivation.lanes,
        "memory_kib": derivation.memory_kib,
    }
    wrapped = Cipher(key_from_passphrase(slot.passphrase, derivation), name.key_id).seal(_place(name), key)
    return SlotRow(SlotKind.PASSPHRASE, None, json.dumps(parameters), wrapped)


def _place(name: VaultName) -> Place:
    return Place("slots", (name.vault_id, SlotKind.PASSPHRASE), "wrapped", 0)


def _check_place(name: VaultName) -> Place:
    return Place("vault", (name.vault_id,), "key_check", 0)


def _parameters(slot: SlotRow) -> dict[str, object]:
    try:
        parameters = json.loads(slot.parameters)
    except ValueError:
        parameters = None
    if not isinstance(parameters, dict):
        raise VaultDamaged(detail="slots")
    return parameters


def _key_in(path: Path) -> bytes:
    with converted():
        try:
            content = path.read_bytes()
        except FileNotFoundError:
            raise KeychainChanged(detail=path.name) from None
    try:
        key = base64.b64decode(content, validate=True)
    except binascii.Error:
        key = b""
    if len(key) != KEY_BYTES:
        raise WrongKey(detail=path.name)
    return key
