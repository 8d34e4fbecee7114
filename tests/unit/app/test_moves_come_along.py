"""A file of a move that waits for its folder holds the only tokens: it survives whatever becomes of the vault."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pyrage  # type: ignore[import-untyped]
import pytest
from support.application import Rig, running
from support.demo_intuit import DemoIntuit
from support.manual_clock import ManualClock

from qbo_desktop.app import sealing
from qbo_desktop.app.local_folder import take_along
from qbo_desktop.app.move_file import parse_move
from qbo_desktop.app.move_seals import RecipientSeal
from qbo_desktop.app.opening import open_vault
from qbo_desktop.app.place import Place
from qbo_desktop.app.vault_upkeep import back_up, restore
from qbo_desktop.core.connection import Status
from qbo_desktop.vault.moves import MoveRows

IDENTITY = pyrage.x25519.Identity.generate()


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


async def moved_nowhere(rig: Rig, tmp_path: Path) -> Path:
    """Where the file of a move belongs whose folder went away; a backup from before it is `copy.db`."""
    stick = tmp_path / "stick"
    stick.mkdir()
    await rig.connect()
    await back_up(rig.parts, tmp_path / "copy.db")
    seal = RecipientSeal(str(IDENTITY.to_public()))
    with stick_pulled_after_commit(stick, tmp_path / "away"):
        moved = await rig.application.moving.move([rig.key()], to=stick / "a.age", receiver="New computer", seal=seal)
    assert moved.file is None
    return stick / "a.age"


def arrives(place: Place, file: Path) -> None:
    """When the folder is back, so is the file, and this computer holds nothing."""
    open_vault(place).close()
    (file.parent.parent / "away").rename(file.parent)
    vault = open_vault(place)
    try:
        assert [row.status for row in vault.standing()] == [Status.MOVED]
        assert not vault.moves.are_there()
    finally:
        vault.close()
    assert parse_move(sealing.unseal(file.read_bytes(), identity_file=str(IDENTITY).encode())).connections


async def test_an_older_backup_is_brought_back(tmp_path: Path, demo: DemoIntuit, clock: ManualClock) -> None:
    """A vault from before the move still brings the file to its place."""
    async with running(tmp_path, demo, clock) as rig:
        file = await moved_nowhere(rig, tmp_path)
    restore(rig.application.place, tmp_path / "copy.db")
    arrives(rig.application.place, file)


async def test_the_connections_go_to_another_folder(tmp_path: Path, demo: DemoIntuit, clock: ManualClock) -> None:
    """Taking the connections out of their folder takes the waiting file along."""
    async with running(tmp_path, demo, clock) as rig:
        file = await moved_nowhere(rig, tmp_path)
    place = rig.application.place
    assert await take_along(place, tmp_path / "new")
    arrives(Place(tmp_path / "new", passphrase_file=place.passphrase_file), file)
