"""A move under a disk that is full, for `test_move_full_disk.py`: `python full_disk_move.py CASE FOLDER SMALL`.

SMALL is a small disk of its own. `stick`: the file is written to it. `moved` and `ballast`: the data folder lies on it,
and it is full just when the companies are given away, without and with the ballast to throw off. Prints what happened,
and in the end who has what Intuit takes.
"""

import asyncio
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyrage  # type: ignore[import-untyped]
from support.application import DemosTime, Rig, running
from support.demo_intuit import BAKERY, DemoIntuit
from support.manual_clock import ManualClock

from qbo_desktop.app import sealing
from qbo_desktop.app.move_file import parse_move
from qbo_desktop.app.move_seals import RecipientSeal
from qbo_desktop.core.errors import VaultFull
from qbo_desktop.vault import ballast
from qbo_desktop.vault.moves import MoveRows

IDENTITY = pyrage.x25519.Identity.generate()


def fill(folder: Path) -> Path:
    """Nothing more fits on this disk."""
    file = folder / "filling"
    descriptor = os.open(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    try:
        for size in (4096, 1):
            while True:
                try:
                    os.write(descriptor, bytes(size))
                except OSError:
                    break
    finally:
        os.close(descriptor)
    return file


def filling_first(method: Callable[..., Any], disk: Path) -> Callable[..., Any]:
    """The same after the disk was filled, once."""
    left = [disk]

    def spoiled(*arguments: object, **options: object) -> object:
        if left:
            fill(left.pop())
        return method(*arguments, **options)

    return spoiled


async def move(rig: Rig, file: Path) -> str:
    """Move everything; what the program says of it."""
    seal = RecipientSeal(str(IDENTITY.to_public()))
    try:
        moved = await rig.application.moving.move(None, to=file, receiver="Another", seal=seal)
    except VaultFull as full:
        return f"{full.code}"
    return f"moved to {moved.file.name}" if moved.file else "moved, the file waits"


async def holders(rig: Rig, stick: Path) -> str:
    """Whose token is the newest: `here`, `file`, both or none."""
    living, stored = rig.demo.living_token(BAKERY), await rig.stored()
    held = ["here"] if stored.refresh_token is not None and stored.refresh_token.reveal() == living else []
    files = os.listdir(stick)  # noqa: PTH208 - hidden ones too, and nothing else waits for it here
    held += ["file" for file in files if _token_of(stick / file) == living]
    return f"{stored.connection.status} {' '.join(held)}, {len(files)} files"


def _token_of(file: Path) -> str:
    (one,) = parse_move(sealing.unseal(file.read_bytes(), identity_file=str(IDENTITY).encode())).connections
    return one.refresh_token.reveal()


async def main(case: str, folder: Path, small: Path) -> None:
    """One case."""
    stick, home = (small, folder) if case == "stick" else (folder / "stick", small)
    stick.mkdir(exist_ok=True)
    with DemoIntuit(folder / "intuit") as demo:
        clock = ManualClock(DemosTime(demo))
        async with running(home, demo, clock) as rig:
            await rig.connect()
            clock.advance(86_401)
            if case == "stick":
                filling = fill(small)
            else:
                if case == "moved":
                    await rig.in_vault(lambda vault: ballast.release(vault.folder))
                filling = small / "filling"
                MoveRows.give_up = filling_first(MoveRows.give_up, small)  # type: ignore[method-assign]
            print(await move(rig, stick / "all.age"))
            filling.unlink(missing_ok=True)
        async with running(home, demo, clock) as rig:
            print(await holders(rig, stick))
            if case != "ballast":
                await rig.refresh()
                print(await move(rig, stick / "again.age"))
                print(await holders(rig, stick))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])))
