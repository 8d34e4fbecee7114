"""Looking after the vault as a person does: its ways in, its backups, and bringing one back."""

from pathlib import Path

import pytest
from support.application import Rig

from qbo_desktop.app.opening import open_vault
from qbo_desktop.app.place import Place
from qbo_desktop.app.vault_upkeep import open_no_more_by, set_passphrase, ways_in
from qbo_desktop.core.errors import KeychainChanged, Usage, VaultLocked, WrongKey
from qbo_desktop.core.secret import Secret
from qbo_desktop.vault.vault import FileSlot, PassphraseSlot, SlotKind, Vault

NEW = Secret("another-canary")


async def test_new_passphrase(rig: Rig) -> None:
    """A new passphrase opens the vault and the old one does not; the open vault goes on, an empty one is refused."""
    await rig.connect()
    with pytest.raises(Usage):
        await set_passphrase(rig.parts, Secret(""))
    await set_passphrase(rig.parts, NEW)
    place = rig.application.place
    with pytest.raises(WrongKey):
        open_vault(place)
    with pytest.raises(VaultLocked):
        open_vault(Place(place.data_folder))
    open_vault(Place(place.data_folder), ask=lambda: NEW).close()
    await rig.refresh()


async def test_last_way_in_stays(rig: Rig) -> None:
    """The only thing that opens a vault cannot be taken away."""
    with pytest.raises(Usage):
        await open_no_more_by(rig.parts, SlotKind.PASSPHRASE)
    assert [slot.kind for slot in await ways_in(rig.parts)] == ["passphrase"]


def test_lost_key_is_asked_for(tmp_path: Path) -> None:
    """Where the keychain that held the key is gone, a person may open with her recovery passphrase instead."""
    place = Place(tmp_path / "data")
    key = place.folder / "vault.key"
    vault = Vault.create(place.folder, FileSlot(key))
    vault.add_slot(PassphraseSlot(NEW, iterations=1, lanes=1, memory_kib=8))
    vault.close()
    open_vault(place).close()
    key.unlink()
    open_vault(place, ask=lambda: NEW).close()
    with pytest.raises(KeychainChanged):
        open_vault(place)
