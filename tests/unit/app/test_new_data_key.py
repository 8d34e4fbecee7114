"""A new data key while the program, and another one beside it, is in use."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from support.application import PASSPHRASE, Rig, running
from support.demo_intuit import BAKERY, GARAGE, DemoIntuit
from support.manual_clock import ManualClock
from unit.vault.samples import tokens

from qbo_desktop.app.emergency import keep_elsewhere, of_row
from qbo_desktop.app.opening import open_vault
from qbo_desktop.app.vault_upkeep import keep_backups, needs_passphrase, new_data_key, restore, set_passphrase
from qbo_desktop.core.connection import Status
from qbo_desktop.core.errors import VaultBusy, VaultLocked, WrongKey
from qbo_desktop.core.history import HistoryEvent
from qbo_desktop.core.secret import Secret
from qbo_desktop.vault.backups import backups
from qbo_desktop.vault.locks import CompanyLocks

OLD = Secret(PASSPHRASE)


@pytest.fixture
async def other(tmp_path: Path, demo: DemoIntuit, clock: ManualClock, rig: Rig) -> AsyncIterator[Rig]:
    """Another program's window over the same vault."""
    async with running(tmp_path, demo, clock) as second:
        yield second


async def test_companies_go_on(rig: Rig, other: Rig, clock: ManualClock) -> None:
    """After a new key both programs refresh every company, and nobody sees a damaged row or a locked vault."""
    for realm in (BAKERY, GARAGE):
        await rig.connect(realm)
    assert await needs_passphrase(rig.parts)
    await other.refresh(GARAGE)
    for program in (rig, other, rig):
        before = [(await rig.stored(realm)).refresh_token for realm in (BAKERY, GARAGE)]
        assert await new_data_key(program.parts, OLD)
        assert [(await rig.stored(realm)).refresh_token for realm in (BAKERY, GARAGE)] == before
        clock.advance(86400)
        assert (await rig.refresh(BAKERY)).status is Status.CONNECTED
        assert (await other.refresh(GARAGE)).status is Status.CONNECTED
    assert [line.event for line in await other.history()].count(HistoryEvent.KEY_CHANGED) == 3


async def test_a_consent_meanwhile_is_kept(rig: Rig, other: Rig) -> None:
    """A company that is connected by another program just as the key changes is stored by the new key."""
    await other.application.setups.all()
    assert await new_data_key(rig.parts, OLD)
    await other.connect(BAKERY)
    assert (await rig.stored(BAKERY)).connection.status is Status.CONNECTED


async def test_the_passphrase_is_needed(rig: Rig) -> None:
    """Without it, or with another one, nothing changes."""
    await rig.connect()
    with pytest.raises(VaultLocked):
        await new_data_key(rig.parts)
    with pytest.raises(WrongKey):
        await new_data_key(rig.parts, Secret("canary-wrong"))
    open_vault(rig.application.place).close()
    assert HistoryEvent.KEY_CHANGED not in [line.event for line in await rig.history()]


async def test_a_company_that_is_busy(tmp_path: Path, demo: DemoIntuit, clock: ManualClock) -> None:
    """While another program refreshes a company, the key stays; nothing is robbed."""
    async with running(tmp_path, demo, clock, lock_patience=0.1) as rig:
        await rig.connect()
        lock = CompanyLocks(rig.application.place.folder).acquire(rig.key(), 0)
        assert lock is not None
        with lock, pytest.raises(VaultBusy):
            await new_data_key(rig.parts, OLD)
        assert await new_data_key(rig.parts, OLD)


async def test_what_waits_in_a_file_is_taken_in_first(
    rig: Rig, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Tokens that a full disk did not take are by the old key, so they are merged before it goes."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    await rig.connect()
    row = await rig.row()
    file = await rig.in_vault(lambda vault: keep_elsewhere(vault, of_row(row, tokens("2"), None)))
    assert file is not None
    assert await new_data_key(rig.parts, OLD)
    assert not file.exists()
    assert (await rig.stored()).refresh_token == tokens("2").refresh_token


async def test_what_is_left_is_removed_later(
    tmp_path: Path, demo: DemoIntuit, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A backup that could not be replaced at once is replaced after a round, and can be brought back."""

    def full(*_: object) -> None:
        raise VaultBusy(detail="backup")

    async with running(tmp_path, demo, clock) as rig:
        await rig.connect()
        await keep_backups(rig.parts)
        place = rig.application.place
        (before,) = backups(place.folder)
        with monkeypatch.context() as broken:
            broken.setattr("qbo_desktop.vault.rekeying.keep", full)
            assert not await new_data_key(rig.parts, OLD)
            assert backups(place.folder) == (before,)
        clock.advance(60)
        await keep_backups(rig.parts)
        (after,) = backups(place.folder)
    assert after != before
    assert restore(place, after.file).companies == 1


async def test_history_tells_of_it(tmp_path: Path, demo: DemoIntuit, clock: ManualClock) -> None:
    """Changed ways in, a new key and a backup brought back each leave a line without a company."""
    async with running(tmp_path, demo, clock) as rig:
        await rig.connect()
        await set_passphrase(rig.parts, OLD)
        await new_data_key(rig.parts, OLD)
        await rig.in_vault(lambda vault: vault.copy_to(tmp_path / "copy.db"))
        place = rig.application.place
    restore(place, tmp_path / "copy.db")
    vault = open_vault(place)
    lines = [line for line in vault.history() if line.key is None]
    vault.close()
    assert [line.event for line in lines] == [
        HistoryEvent.VAULT_RESTORED,
        HistoryEvent.KEY_CHANGED,
        HistoryEvent.WAYS_IN_CHANGED,
    ]
    assert lines[2].detail == "passphrase set"
    assert lines[0].detail is not None
