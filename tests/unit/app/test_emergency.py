"""A full disk: room is made, then tokens wait sealed elsewhere, and are taken in before anything uses the company."""

import asyncio
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from support.application import Rig, running
from support.demo_intuit import DemoIntuit
from support.manual_clock import ManualClock, turn
from unit.app.test_locks import refuse_writes
from unit.vault.samples import BAKERY, GARAGE, NOW, PASSPHRASE, filled, tokens

from qbo_desktop.app.emergency import keep_elsewhere, merge, merge_all, of_consent, of_row, waiting
from qbo_desktop.app.opening import open_vault
from qbo_desktop.app.place import Place
from qbo_desktop.core.connection import Connection, Status
from qbo_desktop.core.errors import VaultFull
from qbo_desktop.vault import ballast
from qbo_desktop.vault.locks import CompanyLocks
from qbo_desktop.vault.vault import PendingConsent, Vault

DAY = 86400.0


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A person's home, with a state folder in it."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "home" / "state"))
    (tmp_path / "home").mkdir()
    return tmp_path / "home"


@pytest.fixture
def made(tmp_path: Path) -> Iterator[tuple[Vault, Connection]]:
    vault, row = filled(tmp_path / "data")
    yield vault, row
    vault.close()


@pytest.fixture
def vault(made: tuple[Vault, Connection]) -> Vault:
    return made[0]


@pytest.fixture
def row(made: tuple[Vault, Connection]) -> Connection:
    return made[1]


def test_sealed_and_private(vault: Vault, row: Connection, home: Path) -> None:
    """The file is this person's alone, and neither it nor its name tells a token, a company or a generation."""
    file = keep_elsewhere(vault, of_row(row, tokens("2"), "1-tid"))
    assert file is not None
    assert file.parent == home / "state" / "qbo-desktop" / "emergency"
    assert file.stat().st_mode & 0o777 == 0o600
    for word in ("canary", BAKERY.realm_id, BAKERY.client_id):
        assert word.encode() not in file.read_bytes()
        assert word not in file.name
    assert waiting(vault) == (file,)


def test_higher_generation_wins(vault: Vault, row: Connection) -> None:
    """Tokens newer than the row are stored with their dates and a line in the history; the file is gone then."""
    keep_elsewhere(vault, of_row(row, tokens("2"), "1-tid"))
    merge(vault, BAKERY)
    stored = vault.stored(BAKERY)
    assert stored.refresh_token == tokens("2").refresh_token
    assert stored.connection.generation == row.generation + 1
    assert stored.connection.status is Status.CONNECTED
    assert len(vault.history(BAKERY)) == 1
    assert waiting(vault) == ()
    merge(vault, BAKERY)


def test_lower_generation_is_kept_aside(vault: Vault, row: Connection) -> None:
    """Tokens of a row that went on since are kept aside; those that the row has already are dropped."""
    keep_elsewhere(vault, of_row(row, tokens("2"), None))
    vault.update(row, tokens=tokens("2"))
    merge(vault, BAKERY)
    assert (vault.asides(), waiting(vault)) == ((), ())
    keep_elsewhere(vault, of_row(row, tokens("3"), None))
    merge(vault, BAKERY)
    assert vault.stored(BAKERY).refresh_token == tokens("2").refresh_token
    assert [aside.tokens for aside in vault.asides()] == [tokens("3")]
    vault.remove(BAKERY)
    keep_elsewhere(vault, of_row(row, tokens("4"), None))
    merge(vault, BAKERY)
    assert len(vault.asides()) == 2


def test_consent_waits_on(vault: Vault, row: Connection) -> None:
    """What an exchange brought goes back to those that wait for their confirmation, unless a newer one does."""
    pending = PendingConsent(GARAGE, row.setup_id, tokens("p"), NOW, "1-tid")
    keep_elsewhere(vault, of_consent(pending))
    merge(vault, GARAGE)
    assert vault.pendings() == (pending,)
    keep_elsewhere(vault, of_consent(replace(pending, tokens=tokens("older"), at=NOW - timedelta(seconds=1))))
    merge(vault, GARAGE)
    assert vault.pendings() == (pending,)


def test_refreshed_tokens_of_the_same_consent_win(vault: Vault, row: Connection) -> None:
    """A consent that was refreshed while it waited keeps its date: what the full disk refused is the newer of two."""
    pending = PendingConsent(GARAGE, row.setup_id, tokens("p"), NOW, "1-tid")
    vault.put_pending(pending)
    refreshed = replace(pending, tokens=tokens("rotated"))
    keep_elsewhere(vault, of_consent(refreshed))
    merge(vault, GARAGE)
    assert vault.pendings() == (refreshed,)


def test_home_when_the_state_folder_takes_nothing(vault: Vault, row: Connection, home: Path) -> None:
    """The next place is the home; when that takes nothing either, it is told, and nothing is half written."""
    (home / "state").write_text("in the way")
    file = keep_elsewhere(vault, of_row(row, tokens("2"), None))
    assert file is not None
    assert file.parent == home / ".company-connections-emergency"
    merge_all(vault)
    assert vault.stored(BAKERY).refresh_token == tokens("2").refresh_token
    shutil.rmtree(file.parent)
    file.parent.write_text("in the way")
    assert keep_elsewhere(vault, of_row(row, tokens("3"), None)) is None


def test_spoiled_file_is_left(vault: Vault, row: Connection) -> None:
    """A file that does not open, or another vault's, hinders nothing and is never deleted."""
    file = keep_elsewhere(vault, of_row(row, tokens("2"), None))
    assert file is not None
    file.write_bytes(file.read_bytes()[:-1])
    merge(vault, BAKERY)
    merge_all(vault)
    assert file.exists()
    assert vault.stored(BAKERY).refresh_token == tokens().refresh_token


def test_start_leaves_what_another_program_holds(vault: Vault, row: Connection, tmp_path: Path) -> None:
    """At a start the file of a company that another program is busy with is left to it, and taken in afterwards."""
    file = keep_elsewhere(vault, of_row(row, tokens("2"), None))
    assert file is not None
    held = CompanyLocks(vault.folder).acquire(BAKERY, 0)
    assert held is not None
    with held:
        merge_all(vault)
        assert file.exists()
    open_vault(Place(tmp_path / "data"), ask=lambda: PASSPHRASE).close()
    assert not file.exists()
    assert (vault.folder / "ballast").stat().st_size == 65536


def test_ballast(tmp_path: Path) -> None:
    """The ballast is put once, private, given up once, and put again."""
    assert not ballast.release(tmp_path)
    assert ballast.put(tmp_path)
    written = (tmp_path / "ballast").stat()
    assert ballast.put(tmp_path)
    assert (tmp_path / "ballast").stat() == written
    assert (written.st_size, written.st_mode & 0o777) == (65536, 0o600)
    assert ballast.release(tmp_path)
    assert not (tmp_path / "ballast").exists()
    (tmp_path / "ballast").write_bytes(b"cut short")
    assert ballast.put(tmp_path)
    assert not ballast.put(tmp_path / "nowhere")


async def full(rig: Rig, clock: ManualClock) -> None:
    """Refresh while the disk becomes full in the middle; the caller is told where the tokens are."""
    await rig.connect()
    clock.advance(DAY + 1)
    rig.demo.control(grace_seconds=0, latency_ms=200)
    attempt = asyncio.ensure_future(rig.application.refresher.attempt(rig.key()))
    while rig.demo.counters["refresh"] == 0:
        await turn()
    await rig.in_vault(lambda vault: refuse_writes(vault, refuse=True))
    with pytest.raises(VaultFull) as told:
        await attempt
    assert [str(file) for file in await rig.in_vault(waiting)] == [told.value.detail]
    rig.demo.control(latency_ms=0)


async def test_program_may_end_while_the_disk_is_full(tmp_path: Path, demo: DemoIntuit, clock: ManualClock) -> None:
    """Closing does not wait for the disk: the newest tokens are taken in at the next start, and nothing is replayed."""
    async with running(tmp_path, demo, clock) as rig:
        await full(rig, clock)
        old = (await rig.stored()).refresh_token
    async with running(tmp_path, demo, clock) as rig:
        stored = await rig.stored()
        assert stored.refresh_token not in (None, old)
        assert stored.intent is None
        assert await rig.in_vault(waiting) == ()
        clock.advance(DAY + 1)
        assert (await rig.refresh()).status is Status.CONNECTED


async def test_file_goes_when_the_disk_takes_the_tokens(rig: Rig, clock: ManualClock) -> None:
    """While the program runs it goes on trying, and the file is gone once the vault has what was in it."""
    await full(rig, clock)
    await rig.in_vault(lambda vault: refuse_writes(vault, refuse=False))
    await rig.parts.tasks.drain()
    assert await rig.in_vault(waiting) == ()
    assert (await rig.refresh()).status is Status.CONNECTED
    assert (rig.application.place.folder / "ballast").exists()


async def test_another_program_takes_it_in(tmp_path: Path, rig: Rig, demo: DemoIntuit, clock: ManualClock) -> None:
    """A file that appears while a program runs is taken in under the company's lock, before it refreshes."""
    await rig.connect()
    clock.advance(DAY + 1)
    answer = await rig.parts.tokens.refresh(rig.setup.setup, (await rig.stored()).refresh_token or pytest.fail("none"))
    demo.control(grace_seconds=0)
    row = replace((await rig.stored()).connection, last_refreshed_at=answer.at)
    await rig.in_vault(lambda vault: keep_elsewhere(vault, of_row(row, answer.tokens, None)))
    clock.advance(DAY + 1)
    assert (await rig.refresh()).status is Status.CONNECTED


def test_what_cannot_be_opened_is_kept(vault: Vault, row: Connection) -> None:
    """A file that this key does not open is moved aside, not written over; a newer one stays what is merged."""
    file = keep_elsewhere(vault, of_row(row, tokens("2"), "1-tid"))
    assert file is not None
    for number in range(2):
        file.write_bytes(b"sealed by another key %d" % number)
        assert keep_elsewhere(vault, of_row(row, tokens("3"), "1-tid")) == file
    kept = {one.read_bytes() for one in file.parent.iterdir() if one != file}
    assert kept == {b"sealed by another key 0", b"sealed by another key 1"}
    newer = replace(of_row(row, tokens("4"), "1-tid"), generation=row.generation + 9)
    assert keep_elsewhere(vault, newer) == file
    second = keep_elsewhere(vault, of_row(row, tokens("5"), "1-tid"))
    assert second not in (None, file)
    assert vault.rescued(file.read_bytes()).tokens == tokens("4")
