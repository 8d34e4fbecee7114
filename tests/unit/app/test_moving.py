"""Moving: the companies go whole to one receiver, and whatever comes between, somebody holds them."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pyrage  # type: ignore[import-untyped]
import pytest
from support.application import Rig
from support.demo_intuit import BAKERY, DemoIntuit

from qbo_desktop.app import sealing
from qbo_desktop.app.company_lock import CompanyGate
from qbo_desktop.app.move_file import MoveFile, parse_move
from qbo_desktop.app.move_seals import PassphraseSeal, RecipientSeal
from qbo_desktop.app.moving import Moved, MoveProgress, MoveStep
from qbo_desktop.core.connection import Status
from qbo_desktop.core.errors import NotFound, QboDesktopError, ReconnectRequired, Usage, VaultBusy, VaultFull
from qbo_desktop.core.secret import Secret
from qbo_desktop.demo.faults import Endpoint, Kind
from qbo_desktop.vault.locks import CompanyLocks, move_lock
from qbo_desktop.vault.moves import MoveRows
from qbo_desktop.vault.vault import Intent, IntentPurpose, Vault

GARAGE = "9341453000000002"
FLORIST = "9341453000000003"


@pytest.fixture(scope="session")
def keys() -> tuple[str, str]:
    """A recipient and its identity."""
    identity = pyrage.x25519.Identity.generate()
    return str(identity.to_public()), str(identity)


@pytest.fixture
def seal(keys: tuple[str, str]) -> RecipientSeal:
    return RecipientSeal(keys[0])


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def opened(file: Path, keys: tuple[str, str]) -> MoveFile:
    return parse_move(sealing.unseal(file.read_bytes(), identity_file=keys[1].encode()))


async def move(rig: Rig, file: Path, seal: RecipientSeal | PassphraseSeal, *realms: str) -> Moved:
    wanted = [rig.key(realm) for realm in realms] or None
    return await rig.application.moving.move(wanted, to=file, receiver="New computer", seal=seal)


def left_in(rig: Rig, folder: Path) -> list[str]:
    """What lies in the target folder and in the data folder's own one."""
    own = rig.application.place.folder / "moves"
    return sorted(file.name for place in (folder, own) if place.exists() for file in place.iterdir())


@contextmanager
def stick_pulled_after_commit(stick: Path, away: Path) -> Iterator[None]:
    """The target folder vanishes between the commit of the rows and the renaming."""
    give_up = MoveRows.give_up

    def pulled(*args: Any, **more: Any) -> Any:
        rows = give_up(*args, **more)
        stick.rename(away)
        return rows

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(MoveRows, "give_up", pulled)
        yield


async def intents(rig: Rig) -> list[object]:
    rows = await rig.application.connections.all()
    stored = [await rig.stored(row.key.realm_id) for row in rows]
    return [one.intent for one in stored if one.intent is not None and one.intent.purpose is IntentPurpose.MOVE]


async def test_moved_company_is_the_receivers_alone(
    rig: Rig, demo: DemoIntuit, stick: Path, seal: RecipientSeal, keys: tuple[str, str]
) -> None:
    """The file holds the newest tokens, this side holds none, sends nothing any more and keeps a receipt."""
    await rig.connect()
    file = stick / "bakery.age"
    moved = await move(rig, file, seal, BAKERY)
    (row,) = moved.connections
    assert (row.status, row.held_by, moved.file) == (Status.MOVED, "New computer", file)
    (one,) = opened(file, keys).connections
    assert one.key == rig.key()
    assert opened(file, keys).setups == ()
    stored = await rig.stored()
    assert (stored.access_token, stored.refresh_token, stored.intent) == (None, None, None)
    assert stored.spent[-1] == one.refresh_token.fingerprint()
    before = demo.counters["refresh"]
    with pytest.raises(ReconnectRequired):
        await rig.refresh()
    with pytest.raises(ReconnectRequired):
        await rig.application.access.grant(rig.key())
    await rig.application.keeper.round()
    assert demo.counters["refresh"] == before
    receipt = (await rig.history())[0]
    assert (receipt.event, receipt.key, receipt.result, receipt.detail) == ("moved", rig.key(), "ok", "New computer")
    assert left_in(rig, stick) == ["bakery.age"]
    assert file.stat().st_mode & 0o777 == 0o600
    assert not await rig.in_vault(lambda vault: vault.moves.are_there())


async def test_everything_goes_to_a_new_computer(
    rig: Rig, stick: Path, seal: RecipientSeal, keys: tuple[str, str]
) -> None:
    """All that can be moved is in one file with setups and history; what cannot is told with its reason."""
    for realm in (BAKERY, GARAGE, FLORIST):
        await rig.connect(realm)
    rig.demo.control(revoke=FLORIST)
    seen: list[MoveProgress] = []
    moved = await rig.application.moving.move(None, to=stick / "all.age", receiver="Me", seal=seal, tell=seen.append)
    assert {row.key.realm_id for row in moved.connections} == {BAKERY, GARAGE}
    ((stayed),) = moved.stayed
    assert stayed.connection.key.realm_id == FLORIST
    assert isinstance(stayed.error, ReconnectRequired)
    content = opened(stick / "all.age", keys)
    assert {one.key.realm_id for one in content.connections} == {BAKERY, GARAGE}
    assert [setup.client_secret for setup in content.setups] == [rig.setup.setup.client_secret]
    assert {entry.event for entry in content.history} >= {"connected", "refreshed"}
    assert [one.step for one in seen][-3:] == [MoveStep.SEALING, MoveStep.WRITING, MoveStep.WRITING]
    assert (await rig.row(FLORIST)).status is Status.RECONNECT_REQUIRED


async def test_passphrase_seal_is_opened_again(rig: Rig, stick: Path) -> None:
    """A move by a passphrase can be opened with it and with no other."""
    await rig.connect()
    file = stick / "words.age"
    await move(rig, file, PassphraseSeal(Secret("six words")), BAKERY)
    assert parse_move(sealing.unseal(file.read_bytes(), passphrase=Secret("six words"))).connections


@pytest.mark.parametrize("kind", [Kind.SERVER_ERROR, Kind.HTML_200])
async def test_one_that_cannot_be_refreshed_for_now_keeps_all_here(
    rig: Rig, stick: Path, seal: RecipientSeal, kind: Kind
) -> None:
    """Never half a move: when Intuit does not answer for one, none goes."""
    await rig.connect()
    await rig.connect(GARAGE)
    rig.demo.fault(Endpoint.TOKEN, kind, 20)
    with pytest.raises(QboDesktopError):
        await move(rig, stick / "two.age", seal, BAKERY, GARAGE)
    assert left_in(rig, stick) == []
    assert await intents(rig) == []
    rig.demo.fault(Endpoint.TOKEN, kind, 0)
    assert (await rig.refresh()).status is Status.CONNECTED


async def test_nothing_is_sent_for_a_file_that_is_there(
    rig: Rig, demo: DemoIntuit, stick: Path, seal: RecipientSeal
) -> None:
    """An existing file, a missing folder, a wrong key and an empty name are refused before anything is sent."""
    await rig.connect()
    before = demo.counters["refresh"]
    (stick / "mine").write_text("mine")
    (stick / "dangling").symlink_to(stick / "nowhere")
    for file in (stick / "mine", stick / "dangling", stick / "no" / "folder"):
        with pytest.raises(Usage):
            await move(rig, file, seal, BAKERY)
    with pytest.raises(Usage):
        await move(rig, stick / "x", RecipientSeal("age1no"), BAKERY)
    with pytest.raises(Usage):
        await rig.application.moving.move(None, to=stick / "x", receiver=" ", seal=seal)
    assert demo.counters["refresh"] == before
    assert (stick / "mine").read_text() == "mine"


async def test_what_cannot_be_moved_is_told(rig: Rig, stick: Path, seal: RecipientSeal) -> None:
    """A moved company, a dead one, an unknown one and an empty vault: the reason, and no file."""
    with pytest.raises(NotFound):
        await move(rig, stick / "a", seal)
    with pytest.raises(NotFound):
        await move(rig, stick / "a", seal, BAKERY)
    await rig.connect()
    rig.demo.control(revoke=BAKERY)
    with pytest.raises(ReconnectRequired):
        await move(rig, stick / "a", seal, BAKERY)
    await rig.connect()
    await move(rig, stick / "a", seal, BAKERY)
    with pytest.raises(ReconnectRequired) as raised:
        await move(rig, stick / "b", seal, BAKERY)
    assert raised.value.reason == "moved"
    assert left_in(rig, stick) == ["a"]


async def test_taken_back_by_a_new_consent(rig: Rig, stick: Path, seal: RecipientSeal) -> None:
    """Reconnecting takes a company back: it is this computer's again."""
    await rig.connect()
    await move(rig, stick / "a", seal, BAKERY)
    await rig.connect(expected=rig.key())
    row = await rig.refresh()
    assert (row.status, row.held_by) == (Status.CONNECTED, None)


async def test_forgetting_a_moved_company_revokes_nothing(
    rig: Rig, demo: DemoIntuit, stick: Path, seal: RecipientSeal, keys: tuple[str, str]
) -> None:
    """Disconnecting one that was moved away only forgets it here; the receiver's tokens live on."""
    await rig.connect()
    await move(rig, stick / "a", seal, BAKERY)
    await rig.application.disconnector.disconnect(rig.key())
    assert demo.counters["revoke"] == 0
    (one,) = opened(stick / "a", keys).connections
    assert (await rig.parts.tokens.refresh(rig.setup.setup, one.refresh_token)).tokens


async def test_nobody_refreshes_while_a_move_stands(rig: Rig, stick: Path, seal: RecipientSeal) -> None:
    """While a living process moves it, a company is waited for; the intent of a dead one is cleared by the next."""
    await rig.connect()
    folder = rig.application.place.folder
    gate = CompanyGate(CompanyLocks(folder), rig.parts.clock, rig.parts.vault, patience=0.1)
    lock = move_lock(folder)
    assert lock is not None
    with lock:
        await rig.in_vault(lambda vault: _promise(vault, rig))
        with pytest.raises(VaultBusy):
            async with gate.held(rig.key()):
                pytest.fail("the company is promised to a move")
        assert len(await intents(rig)) == 1
    assert (await rig.refresh()).status is Status.CONNECTED
    assert await intents(rig) == []


def _promise(vault: Vault, rig: Rig) -> None:
    stored = vault.stored(rig.key())
    assert stored.refresh_token is not None
    vault.begin_intent(
        stored.connection, Intent(rig.parts.clock.now(), IntentPurpose.MOVE, stored.refresh_token.fingerprint())
    )


async def test_full_disk_keeps_the_company(
    rig: Rig, stick: Path, seal: RecipientSeal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No room for the file: nothing moved, no intent, no file left, and it goes on being refreshed."""
    await rig.connect()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("qbo_desktop.app.move_delivery.new_private_file", full)
        with pytest.raises(VaultFull):
            await move(rig, stick / "a", seal, BAKERY)
    assert left_in(rig, stick) == []
    assert await intents(rig) == []
    assert (await rig.refresh()).status is Status.CONNECTED


async def test_cancelled_before_anything_was_promised(rig: Rig, stick: Path, seal: RecipientSeal) -> None:
    """Going away while companies are refreshed moves nothing."""
    await rig.connect()
    running: asyncio.Task[Moved] | None = None

    def stop(progress: MoveProgress) -> None:
        if running is not None and progress.done == 1:
            running.cancel()

    running = rig.parts.tasks.start(
        rig.application.moving.move([rig.key()], to=stick / "a", receiver="X", seal=seal, tell=stop), "move"
    )
    with pytest.raises(asyncio.CancelledError):
        await running
    await rig.parts.tasks.drain()
    assert left_in(rig, stick) == []
    assert (await rig.refresh()).status is Status.CONNECTED


async def test_the_folder_vanishes_after_the_commit(
    rig: Rig, tmp_path: Path, stick: Path, seal: RecipientSeal, keys: tuple[str, str]
) -> None:
    """A stick that is pulled out at the worst moment: the sealed bytes wait here and go where they are told next."""
    await rig.connect()
    with stick_pulled_after_commit(stick, tmp_path / "away"):
        moved = await move(rig, stick / "a.age", seal, BAKERY)
    assert moved.file is None
    assert moved.kept is not None
    assert opened(moved.kept, keys).connections
    assert [record.receiver for record in await rig.application.moving.waiting()] == ["New computer"]
    again = await move(rig, tmp_path / "b.age", seal, BAKERY)
    assert (again.again, again.file) == (True, tmp_path / "b.age")
    assert opened(tmp_path / "b.age", keys).connections
    assert not moved.kept.exists()
    assert await rig.application.moving.waiting() == ()


async def test_the_stick_comes_back(
    rig: Rig, tmp_path: Path, stick: Path, seal: RecipientSeal, keys: tuple[str, str]
) -> None:
    """The next round of the keeper finishes what a vanished folder left open, beside a file that took the name."""
    await rig.connect()
    with stick_pulled_after_commit(stick, tmp_path / "away"):
        await move(rig, stick / "a.age", seal, BAKERY)
    await rig.application.keeper.round()
    assert [record.target for record in await rig.application.moving.waiting()] == [stick / "a.age"]
    (tmp_path / "away").rename(stick)
    (stick / "a.age").write_text("another file")
    await rig.application.keeper.round()
    assert (stick / "a.age").read_text() == "another file"
    assert opened(stick / "a-2.age", keys).connections
    assert left_in(rig, stick) == ["a-2.age", "a.age"]


async def test_taken_back_before_the_file_arrived(rig: Rig, tmp_path: Path, stick: Path, seal: RecipientSeal) -> None:
    """Whoever reconnects a company whose file never arrived does not get a second holder when the stick is back."""
    await rig.connect()
    with stick_pulled_after_commit(stick, tmp_path / "away"):
        await move(rig, stick / "a.age", seal, BAKERY)
    await rig.connect(expected=rig.key())
    (tmp_path / "away").rename(stick)
    await rig.application.keeper.round()
    assert left_in(rig, stick) == []
    assert (await rig.refresh()).status is Status.CONNECTED


async def test_moved_again_after_it_was_taken_back(
    rig: Rig, tmp_path: Path, stick: Path, seal: RecipientSeal, keys: tuple[str, str]
) -> None:
    """Moving what was reconnected here meanwhile takes its newest tokens along, and the older file never arrives."""
    await rig.connect()
    with stick_pulled_after_commit(stick, tmp_path / "away"):
        await move(rig, stick / "a.age", seal, BAKERY)
    await rig.connect(expected=rig.key())
    moved = await move(rig, tmp_path / "b.age", seal, BAKERY)
    (one,) = opened(tmp_path / "b.age", keys).connections
    assert (moved.again, [row.status for row in moved.connections]) == (False, [Status.MOVED])
    assert (await rig.stored()).spent[-1] == one.refresh_token.fingerprint()
    (tmp_path / "away").rename(stick)
    await rig.application.keeper.round()
    assert left_in(rig, stick) == []
