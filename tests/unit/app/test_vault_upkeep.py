"""Looking after the vault as a person does: its ways in, its backups, and bringing one back."""

from pathlib import Path

import pytest
from support.application import Rig, running
from support.demo_intuit import DemoIntuit
from support.manual_clock import ManualClock
from unit.vault.samples import tokens

from qbo_desktop.app.emergency import keep_elsewhere, of_row
from qbo_desktop.app.opening import open_vault
from qbo_desktop.app.place import Place
from qbo_desktop.app.vault_check import check_vault
from qbo_desktop.app.vault_upkeep import back_up, keep_backups, open_no_more_by, restore, set_passphrase, ways_in
from qbo_desktop.core.errors import KeychainChanged, UnusableFile, Usage, VaultLocked, WrongKey
from qbo_desktop.core.secret import Secret
from qbo_desktop.vault.vault import DamagedWithBackup, FileSlot, PassphraseSlot, SlotKind, Vault

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


async def test_backup_after_a_round(rig: Rig, clock: ManualClock) -> None:
    """A round of the keeper in which something rotated leaves a backup behind, one without rotations leaves none."""
    await rig.connect()
    await rig.application.keeper.round()
    folder = rig.application.place.folder / "backups"
    assert len(list(folder.iterdir())) == 1
    clock.advance(600)
    await rig.application.keeper.round()
    assert len(list(folder.iterdir())) == 1
    clock.advance(2 * 86400)
    await rig.application.keeper.round()
    assert len(list(folder.iterdir())) == 2


async def test_backup_that_cannot_be_made(rig: Rig, clock: ManualClock) -> None:
    """A backup that fails stops no round."""
    await rig.connect()
    (rig.application.place.folder / "backups").write_bytes(b"in the way")
    assert await keep_backups(rig.parts) is None
    await rig.application.keeper.round()


async def test_copy_never_overwrites(rig: Rig, tmp_path: Path) -> None:
    """A copy goes into a new file or nowhere."""
    await back_up(rig.parts, tmp_path / "copy.db")
    with pytest.raises(Usage):
        await back_up(rig.parts, tmp_path / "copy.db")


async def test_restore(tmp_path: Path, demo: DemoIntuit, clock: ManualClock) -> None:
    """A backup takes the vault's place at a person's word, told how old it is; what was here is moved aside."""
    async with running(tmp_path, demo, clock) as rig:
        await rig.connect()
        before = await rig.row()
        await back_up(rig.parts, tmp_path / "copy.db")
        clock.advance(86400)
        await rig.refresh()
    place = rig.application.place
    done = restore(place, tmp_path / "copy.db")
    assert (done.companies, done.last_refreshed_at) == (1, before.last_refreshed_at)
    assert done.aside is not None
    assert done.aside.name.startswith("vault.db.replaced-")
    with pytest.raises(UnusableFile):
        restore(place, tmp_path / "passphrase")
    with pytest.raises(Usage):
        restore(Place(tmp_path, demo=True), tmp_path / "copy.db")
    vault = open_vault(place)
    vault.close()


async def test_restore_with_another_key(rig: Rig, tmp_path: Path) -> None:
    """A backup that this place's key does not open changes nothing."""
    await back_up(rig.parts, tmp_path / "copy.db")
    await set_passphrase(rig.parts, NEW)
    rig.application.place.passphrase_file.write_text("another-canary\n")  # type: ignore[union-attr]
    with pytest.raises(WrongKey):
        restore(rig.application.place, tmp_path / "copy.db")
    open_vault(rig.application.place).close()
    assert not (rig.application.place.folder / "restoring").exists()


async def test_damaged_vault_is_offered_its_backup(tmp_path: Path, demo: DemoIntuit, clock: ManualClock) -> None:
    """A vault found damaged is not made anew: its newest backup is offered, brought back at a press, and works."""
    async with running(tmp_path, demo, clock) as rig:
        await rig.connect()
        await rig.application.keeper.round()
    place = rig.application.place
    (place.folder / "vault.db").write_bytes(b"x" * 9000)
    for _ in range(2):
        with pytest.raises(DamagedWithBackup) as offered:
            open_vault(place, create=True)
    restore(place, offered.value.backup.file)
    vault = open_vault(place)
    assert len(vault.connections()) == 1
    vault.close()


async def test_check_tells_of_more_than_rows(rig: Rig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A check tells of a broken backup, of files that others can read, and of tokens that wait in a file elsewhere."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    await rig.connect()
    await rig.application.keeper.round()
    assert [check.ok for check in await check_vault(rig.parts)] == [True]
    (backup,) = (rig.application.place.folder / "backups").iterdir()
    backup.write_bytes(b"half a backup")
    backup.chmod(0o644)
    row = await rig.row()
    file = await rig.in_vault(lambda vault: keep_elsewhere(vault, of_row(row, tokens("2"), None)))
    found = [(check.error.code, check.error.detail) for check in await check_vault(rig.parts) if check.error]
    assert found == [("vault_damaged", "permissions"), ("vault_damaged", "backups"), ("vault_full", str(file))]
