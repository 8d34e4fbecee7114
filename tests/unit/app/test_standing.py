"""An older or copied vault is known for what it is, and sends nothing until a person has spoken."""

import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import platformdirs
import pytest
from support.application import Rig, running
from support.demo_intuit import BAKERY as BAKERY_REALM
from support.demo_intuit import DemoIntuit
from support.manual_clock import ManualClock
from unit.vault.samples import BAKERY, GARAGE, NOW, PASSPHRASE, connection, filled, tokens

from qbo_desktop.app.opening import open_vault
from qbo_desktop.app.place import Place
from qbo_desktop.app.state import state_folder
from qbo_desktop.core.connection import Connection, Reason, Status
from qbo_desktop.core.errors import NotFound, ReconnectRequired, VaultRolledBack
from qbo_desktop.core.happenings import MovedAway, Refused
from qbo_desktop.core.identity import ConnectionKey
from qbo_desktop.core.transitions import apply
from qbo_desktop.vault.vault import PendingConsent, StoredConnection, Vault


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A computer that remembers nothing yet."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path / "state" / "qbo-desktop"


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """A person's place, with a vault that was first opened when it was empty, then filled."""
    made = Place(tmp_path / "data")
    vault, row = filled(made.folder)
    vault.remove(BAKERY)
    vault.close()
    within(made, lambda vault: vault.insert(connection(row.setup_id), tokens()))
    return made


def within(place: Place, work: Callable[[Vault], object] = lambda vault: None) -> None:
    """Open the vault as the program does, work on it, close it."""
    vault = open_vault(place, ask=lambda: PASSPHRASE)
    try:
        work(vault)
    finally:
        vault.close()


def stored(place: Place, key: ConnectionKey = BAKERY) -> StoredConnection:
    found: list[StoredConnection] = []
    within(place, lambda vault: found.append(vault.stored(key)))
    return found[0]


def rotated(place: Place, mark: str = "2", key: ConnectionKey = BAKERY) -> None:
    within(place, lambda vault: vault.update(vault.stored(key).connection, tokens=tokens(mark)))


def copied(place: Place) -> Path:
    copy = place.folder.with_name("copy.db")
    shutil.copy(place.folder / "vault.db", copy)
    return copy


def state_of(row: StoredConnection) -> tuple[str, str | None]:
    return row.connection.status, row.connection.reason


PAUSED = ("paused", "restored")


def test_state_folder(state: Path) -> None:
    """Marks lie where the platform keeps a person's state, never in the data folder."""
    assert state_folder() == state
    if sys.platform == "linux":
        assert Path(platformdirs.user_state_dir("qbo-desktop", appauthor=False)) == state
    assert state != Path(platformdirs.user_data_dir("qbo-desktop", appauthor=False))


def test_usual_life_pauses_nothing(place: Place, state: Path) -> None:
    """Opening, rotating and opening again is nobody's copy; the marks are this person's alone and hold no name."""
    for mark in "234":
        rotated(place, mark)
        assert state_of(stored(place)) == ("connected", None)
    (file,) = (state / "standing").iterdir()
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700
    for word in ("canary", "Sandbox", BAKERY.realm_id, BAKERY.client_id):
        assert word not in file.read_text()


def test_older_copy_is_paused(place: Place) -> None:
    """A row older than what was here waits for a person; its tokens stay, and later writes lie above all that was."""
    copy = copied(place)
    rotated(place, "2")
    newest = stored(place).connection.generation
    shutil.copy(copy, place.folder / "vault.db")
    row = stored(place)
    assert state_of(row) == PAUSED
    assert row.refresh_token == tokens().refresh_token
    assert row.connection.generation > newest
    rotated(place, "3")
    assert stored(place).connection.generation == row.connection.generation + 1


def test_lagging_marks_pause_nothing(place: Place, state: Path) -> None:
    """A crash between the commit and its mark, or a mark cut short, lets the memory lag, and lagging pauses nothing."""
    (file,) = (state / "standing").iterdir()
    before = file.read_bytes()
    rotated(place)
    grown = file.read_bytes()
    for content in (before, grown[:-9], grown + b"\n\xff\x00 garbage\nabc 12 he", b""):
        file.write_bytes(content)
        assert state_of(stored(place)) == ("connected", None)


@pytest.mark.parametrize("kind", ["attended", "unattended"])
def test_copied_folder(place: Place, tmp_path: Path, kind: str) -> None:
    """In a folder that this computer never saw each row waits for a person, unless the place is unattended by design.

    The first folder's rows go on.
    """
    shutil.copytree(place.folder, tmp_path / "elsewhere")
    passphrase = tmp_path / "passphrase"
    passphrase.write_text(PASSPHRASE.reveal())
    passphrase.chmod(0o600)
    other = Place(tmp_path / "elsewhere", passphrase_file=passphrase if kind == "unattended" else None)
    for _ in range(2):
        assert state_of(stored(other)) == (("connected", None) if kind == "unattended" else PAUSED)
    assert state_of(stored(place)) == ("connected", None)


def test_unattended_place_remembers_too(place: Place, tmp_path: Path) -> None:
    """An unattended place that did remember compares: an older copy is paused there as anywhere."""
    passphrase = tmp_path / "passphrase"
    passphrase.write_text(PASSPHRASE.reveal())
    passphrase.chmod(0o600)
    place = replace(place, passphrase_file=passphrase)
    copy = copied(place)
    rotated(place)
    shutil.copy(copy, place.folder / "vault.db")
    assert state_of(stored(place)) == PAUSED


def test_moved_marks_win(place: Place) -> None:
    """A company that was moved stays moved whatever copy comes back, and no token of it is left."""
    copy = copied(place)
    within(
        place,
        lambda vault: vault.update(
            apply(vault.stored(BAKERY).connection, MovedAway(NOW, "Zoë at Acme")), forget_tokens=True
        ),
    )
    shutil.copy(copy, place.folder / "vault.db")
    row = stored(place)
    assert (row.connection.status, row.connection.held_by) == (Status.MOVED, "Zoë at Acme")
    assert row.refresh_token is None


def test_disconnected_marks_win(place: Place) -> None:
    """A company that was disconnected does not come back with a copy; connected anew it is nobody's copy."""
    copy = copied(place)
    setup_id = stored(place).connection.setup_id
    within(place, lambda vault: vault.remove(BAKERY))
    shutil.copy(copy, place.folder / "vault.db")
    with pytest.raises(NotFound):
        stored(place)
    within(place, lambda vault: vault.insert(connection(setup_id), tokens("new")))
    assert state_of(stored(place)) == ("connected", None)


def test_two_copies_in_turn(place: Place) -> None:
    """A company that was ended, allowed again and lost to an older copy does not come back to life with a newer one."""
    row = stored(place).connection
    within(place, lambda vault: vault.remove(BAKERY))
    without = copied(place).rename(place.folder.with_name("without.db"))
    within(place, lambda vault: vault.insert(replace(row, generation=0), tokens("2")))
    shutil.copy(place.folder / "vault.db", place.folder.with_name("with.db"))
    shutil.copy(without, place.folder / "vault.db")
    within(place)
    shutil.copy(place.folder.with_name("with.db"), place.folder / "vault.db")
    with pytest.raises(NotFound):
        stored(place)


def test_company_that_the_copy_lacks(place: Place) -> None:
    """A company that the copy never knew is connected again above its former life, and is then nobody's copy."""
    copy = copied(place)
    setup_id = stored(place).connection.setup_id
    within(place, lambda vault: vault.insert(connection(setup_id, GARAGE), tokens()))
    for mark in "2345":
        rotated(place, mark, GARAGE)
    shutil.copy(copy, place.folder / "vault.db")
    assert state_of(stored(place)) == ("connected", None)  # this row is as new as it ever was
    within(place, lambda vault: vault.insert(connection(setup_id, GARAGE), tokens("new")))
    assert state_of(stored(place, GARAGE)) == ("connected", None)
    assert stored(place, GARAGE).connection.generation == 6


def test_consents_of_a_copy_are_put_aside(place: Place) -> None:
    """What waited for its confirmation in an older copy may have been stored since: it is kept, and not sent."""
    setup_id = stored(place).connection.setup_id
    within(place, lambda vault: vault.put_pending(PendingConsent(GARAGE, setup_id, tokens("p"), NOW, None)))
    copy = copied(place)
    rotated(place)
    within(place, lambda vault: pytest.fail("lost") if not vault.pendings() else None)
    shutil.copy(copy, place.folder / "vault.db")
    asides: list[str] = []
    within(place, lambda vault: asides.extend(one.tokens.refresh_token.reveal() for one in vault.asides()))
    within(place, lambda vault: pytest.fail("still there") if vault.pendings() else None)
    assert asides == ["canary-refresh-p"]


def test_erased_before_it_was_told(place: Place, state: Path) -> None:
    """A crash between the erasing of a row and its mark makes nobody's copy of the vault: other consents wait on."""
    setup_id = stored(place).connection.setup_id
    within(place, lambda vault: vault.put_pending(PendingConsent(GARAGE, setup_id, tokens("p"), NOW, None)))
    (file,) = (state / "standing").iterdir()
    before = file.read_bytes()
    within(place, lambda vault: vault.remove(BAKERY))
    file.write_bytes(before)
    within(place, lambda vault: None if vault.pendings() else pytest.fail("put aside"))
    within(place, lambda vault: vault.insert(connection(setup_id), tokens("new")))
    assert state_of(stored(place)) == ("connected", None)


def test_row_that_waits_already(place: Place) -> None:
    """A row of a copy that waits for a person anyhow keeps its reason, and is compared once."""

    def refused(row: Connection) -> Connection:
        return apply(row, Refused(NOW, Reason.REVOKED))

    within(place, lambda vault: vault.update(refused(vault.stored(BAKERY).connection)))
    copy = copied(place)
    rotated(place)
    newest = stored(place).connection.generation
    shutil.copy(copy, place.folder / "vault.db")
    row = stored(place)
    assert state_of(row) == ("reconnect_required", "revoked")
    assert row.connection.generation == newest + 1 == stored(place).connection.generation


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root writes everywhere")
def test_state_folder_that_cannot_be_written(place: Place, state: Path) -> None:  # pragma: no cover - not as root
    """Where nothing can be remembered nothing is paused, or it would be at every start."""
    shutil.rmtree(state)
    state.parent.chmod(0o500)
    assert state_of(stored(place)) == ("connected", None)
    state.parent.chmod(0o700)


def test_state_folder_that_is_a_file(place: Place, state: Path) -> None:
    """The same where the state folder cannot be made."""
    shutil.rmtree(state)
    state.write_text("in the way")
    rotated(place)
    assert state_of(stored(place)) == ("connected", None)


def test_marks_are_shrunk(place: Place, state: Path) -> None:
    """Thousands of rotations leave a small file, and the newest mark in it."""
    (file,) = (state / "standing").iterdir()
    line = file.read_bytes().splitlines()[-1]
    file.write_bytes(file.read_bytes() + b"\n".join([line] * 3000) + b"\n")
    copy = copied(place)
    rotated(place)
    within(place)
    assert file.stat().st_size < 1000
    shutil.copy(copy, place.folder / "vault.db")
    assert state_of(stored(place)) == PAUSED


async def test_paused_until_only_here(tmp_path: Path, demo: DemoIntuit, clock: ManualClock) -> None:
    """Nothing is sent for an older copy, by keeper, refresh or token, until a person says that it is only here."""
    async with running(tmp_path, demo, clock) as rig:
        await rig.connect()
        shutil.copy(rig.application.place.folder / "vault.db", tmp_path / "copy.db")
        clock.advance(86400 + 1)
        await rig.refresh()
    shutil.copy(tmp_path / "copy.db", rig.application.place.folder / "vault.db")
    async with running(tmp_path, demo, clock) as rig:
        sent = demo.counters["refresh"]
        clock.advance(2 * 86400)
        await rig.application.keeper.round()
        for work in (rig.refresh, lambda: rig.application.access.grant(rig.key())):
            with pytest.raises(ReconnectRequired):
                await work()
        assert demo.counters["refresh"] == sent
        assert (await rig.row()).status is Status.PAUSED
        with pytest.raises(ReconnectRequired):  # its token was replaced long ago, and a person asked
            await rig.application.refresher.refresh(rig.key(), only_here=True)
        await rig.connect()
    async with running(tmp_path, demo, clock) as rig:
        assert (await rig.row()).status is Status.CONNECTED


async def test_older_file_under_an_open_program(rig: Rig, tmp_path: Path, clock: ManualClock) -> None:
    """A vault that is copied over while the program runs is noticed at the next reading, and its rows are paused."""
    await rig.connect()
    file = rig.application.place.folder / "vault.db"
    shutil.copy(file, tmp_path / "copy.db")
    clock.advance(86400 + 1)
    await rig.refresh()
    sent = rig.demo.counters["refresh"]
    with file.open("r+b") as live:
        live.write((tmp_path / "copy.db").read_bytes())
    with pytest.raises(VaultRolledBack):
        await rig.refresh()
    with pytest.raises(ReconnectRequired):
        await rig.refresh()
    assert rig.demo.counters["refresh"] == sent
    assert (await rig.row(BAKERY_REALM)).status is Status.PAUSED
