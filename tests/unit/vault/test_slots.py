"""Key slots: which of them opens, and what a wrong key says."""

import base64
import json
from dataclasses import replace
from pathlib import Path

import pytest
from unit.vault.samples import BAKERY, CHEAP, PASSPHRASE, behind

from qbo_desktop.core.connection import Connection
from qbo_desktop.core.errors import KeychainChanged, VaultDamaged, VaultLocked, WrongKey
from qbo_desktop.core.secret import Secret
from qbo_desktop.vault.cipher import Derivation
from qbo_desktop.vault.records import FileSlot, LastSlotError, PassphraseSlot, SlotInfo, SlotKind
from qbo_desktop.vault.vault import Vault

NEW = Secret("another-canary")


def test_passphrase(folder: Path, vault: Vault, row: Connection) -> None:
    """The right passphrase opens; a wrong one is WrongKey, changes nothing and leaves an open vault open."""
    other = Vault.open(folder)
    with pytest.raises(WrongKey):
        other.unlock(passphrase=Secret("wrong"))
    assert not other.is_unlocked
    other.unlock(passphrase=PASSPHRASE)
    with pytest.raises(WrongKey):
        other.unlock(passphrase=Secret(""))
    assert other.stored(BAKERY).connection == row
    other.close()
    assert not other.is_unlocked


def test_passphrase_is_needed(folder: Path, vault: Vault) -> None:
    """A vault with a passphrase slot alone is locked, not missing its key, until the passphrase is given."""
    other = Vault.open(folder)
    with pytest.raises(VaultLocked) as locked:
        other.unlock()
    assert locked.value.detail == "passphrase"
    other.close()


def test_composed_letters(tmp_path: Path) -> None:
    """The same letters typed on another system, composed otherwise, are the same passphrase."""
    Vault.create(tmp_path, replace(CHEAP, passphrase=Secret("Zu\u0308rich"))).close()
    vault = Vault.open(tmp_path)
    vault.unlock(passphrase=Secret("Z\u00fcrich"))
    vault.close()


def test_parameters(folder: Path, vault: Vault) -> None:
    """Argon2id's parameters lie beside each slot; the usual ones are RFC 9106's second choice; salts differ."""
    usual = PassphraseSlot(NEW)
    assert (usual.iterations, usual.lanes, usual.memory_kib) == (3, 4, 65536)
    salts = []
    for _ in range(2):
        vault.add_slot(usual)
        with behind(folder) as database:
            parameters = json.loads(database.execute("SELECT parameters FROM slots").fetchone()[0])
        assert (parameters["iterations"], parameters["lanes"], parameters["memory_kib"]) == (3, 4, 65536)
        salts.append(base64.b64decode(parameters["salt"]))
    assert [len(salt) for salt in salts] == [16, 16]
    assert salts[0] != salts[1]
    vault.unlock(passphrase=NEW)


@pytest.mark.parametrize(
    "parameters",
    [
        "{",
        "[]",
        "{}",
        '{"salt": "?", "iterations": 1, "lanes": 1, "memory_kib": 8}',
        '{"salt": "AAAAAAAAAAAAAAAAAAAAAA==", "iterations": 1, "lanes": 1, "memory_kib": 999999999}',
    ],
)
def test_senseless_parameters(folder: Path, vault: Vault, parameters: str) -> None:
    """Parameters that no version wrote are damage, and are not tried: they could exhaust this computer."""
    with behind(folder) as database:
        database.execute("UPDATE slots SET parameters = ?", (parameters,))
    with pytest.raises(VaultDamaged):
        vault.unlock(passphrase=PASSPHRASE)


@pytest.mark.parametrize(
    "derivation", [Derivation(b"", 1, 1, 8), Derivation(bytes(16), 0, 1, 8), Derivation(bytes(16), 1, 4, 8)]
)
def test_insane_derivation(derivation: Derivation, tmp_path: Path) -> None:
    """A salt too short, no iteration, or too little memory for the lanes is refused before any slot is made."""
    assert not derivation.is_sane
    with pytest.raises(ValueError):
        Vault.create(tmp_path, PassphraseSlot(PASSPHRASE, iterations=0))


def test_new_passphrase(folder: Path, vault: Vault, row: Connection) -> None:
    """A new passphrase opens every row, and the old one opens nothing any more."""
    vault.add_slot(replace(CHEAP, passphrase=NEW))
    other = Vault.open(folder)
    with pytest.raises(WrongKey):
        other.unlock(passphrase=PASSPHRASE)
    other.unlock(passphrase=NEW)
    assert other.stored(BAKERY).connection == row
    other.close()


def test_file_slot(tmp_path: Path) -> None:
    """The demo's key lies in a file of its folder, 0600; a passphrase slot beside it opens the same rows."""
    folder = tmp_path / "demo"
    vault = Vault.create(folder, FileSlot(folder / "vault.key"))
    vault.add_slot(CHEAP)
    assert vault.slots() == (SlotInfo(SlotKind.FILE, None), SlotInfo(SlotKind.PASSPHRASE, None))
    vault.close()
    assert (folder / "vault.key").stat().st_mode & 0o077 == 0
    for passphrase in (None, PASSPHRASE):
        vault = Vault.open(folder)
        vault.unlock(passphrase=passphrase)
        vault.close()


def test_file_slot_alone_knows_no_passphrase(tmp_path: Path) -> None:
    """A passphrase given to a vault without a passphrase slot is a wrong key."""
    vault = Vault.create(tmp_path, FileSlot(tmp_path / "vault.key"))
    with pytest.raises(WrongKey):
        vault.unlock(passphrase=PASSPHRASE)
    vault.close()


def test_lost_and_foreign_key_file(tmp_path: Path) -> None:
    """A lost key file is a changed place, another vault's key a wrong key; neither is made anew."""
    vault = Vault.create(tmp_path / "one", FileSlot(tmp_path / "one" / "vault.key"))
    other = Vault.create(tmp_path / "two", FileSlot(tmp_path / "two" / "vault.key"))
    other.close()
    key = tmp_path / "one" / "vault.key"
    key.unlink()
    with pytest.raises(KeychainChanged):
        vault.unlock()
    assert not key.exists()
    for content in ((tmp_path / "two" / "vault.key").read_bytes(), b"", b"\xff"):
        key.write_bytes(content)
        with pytest.raises(WrongKey):
            vault.unlock()
        assert key.read_bytes() == content
    vault.close()


def test_key_file_is_not_overwritten(tmp_path: Path) -> None:
    """A key file that is there already becomes the new vault's key; one elsewhere than beside the vault is refused."""
    path = tmp_path / "vault.key"
    path.write_bytes(base64.b64encode(bytes(32)))
    vault = Vault.create(tmp_path, FileSlot(path))
    vault.close()
    assert path.read_bytes() == base64.b64encode(bytes(32))
    with pytest.raises(ValueError):
        Vault.create(tmp_path / "other", FileSlot(path))


def test_no_slot_left(folder: Path, vault: Vault) -> None:
    """A vault whose slots are gone, or of a kind that nobody wrote, is damaged."""
    with behind(folder) as database:
        database.execute("UPDATE slots SET kind = 'tpm'")
        with pytest.raises(VaultDamaged):
            vault.unlock()
        database.execute("DELETE FROM slots")
    with pytest.raises(VaultDamaged):
        vault.unlock()


def test_wrong_key_and_damaged_row_differ(folder: Path, vault: Vault, row: Connection) -> None:
    """A key that does not fit the vault is told before any row is tried: the check value says so."""
    with behind(folder) as database:
        database.execute("UPDATE vault SET key_check = zeroblob(60)")
    with pytest.raises(WrongKey) as wrong:
        vault.unlock(passphrase=PASSPHRASE)
    assert wrong.value.realm_id is None


def test_second_maker_gets_the_first_vault(folder: Path, vault: Vault, row: Connection) -> None:
    """Making a vault where one is opens that one; with another passphrase it is refused and nothing changes."""
    again = Vault.create(folder, CHEAP)
    assert again.stored(BAKERY).connection == row
    again.close()
    with pytest.raises(WrongKey):
        Vault.create(folder, replace(CHEAP, passphrase=NEW))


def test_last_slot_stays(tmp_path: Path) -> None:
    """A way in can be taken away while another is left, and never the last: then nothing would open the rows."""
    vault = Vault.create(tmp_path, FileSlot(tmp_path / "vault.key"))
    with pytest.raises(LastSlotError):
        vault.remove_slot(SlotKind.FILE)
    vault.add_slot(CHEAP)
    vault.remove_slot(SlotKind.FILE)
    vault.remove_slot(SlotKind.FILE)
    assert vault.slots() == (SlotInfo(SlotKind.PASSPHRASE, None),)
    with pytest.raises(LastSlotError):
        vault.remove_slot(SlotKind.PASSPHRASE)
    vault.close()
    vault = Vault.open(tmp_path)
    with pytest.raises(VaultLocked):
        vault.remove_slot(SlotKind.PASSPHRASE)
    vault.unlock(passphrase=PASSPHRASE)
    vault.close()
