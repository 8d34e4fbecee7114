"""A second computer that companies are moved to and from, with a data folder of its own."""

from contextlib import AsyncExitStack
from functools import cache
from pathlib import Path

import pyrage  # type: ignore[import-untyped]
from support.application import Rig, running
from support.demo_intuit import DemoIntuit
from support.manual_clock import ManualClock

from qbo_desktop.app import sealing
from qbo_desktop.app.arrival import Incoming, recognise
from qbo_desktop.app.move_seals import RecipientSeal
from qbo_desktop.core.errors import ReconnectRequired
from qbo_desktop.core.import_errors import ImportRefused
from qbo_desktop.core.secret import Secret


class OtherComputer:
    """`files` are the moves on their way to it, `rows` the companies that it refreshes."""

    def __init__(self, folder: Path, demo: DemoIntuit, clock: ManualClock) -> None:
        self.files: dict[str, Path] = {}
        self.rows: set[str] = set()
        self._folder = folder / "other"
        self._demo = demo
        self._clock = clock
        self._stack = AsyncExitStack()
        self._rig: Rig | None = None
        self._number = 0

    async def close(self) -> None:
        """Its program ends."""
        await self._stack.aclose()

    async def send(self, rig: Rig, realm: str) -> None:
        """Have the company moved to this computer. Raises what `move` does."""
        self.files[realm] = await self._moved(rig, realm)

    async def take_in(self, realm: str) -> bool:
        """Open the file; whether the token was accepted. It is gone afterwards."""
        rig, file = await self._opened(), self.files.pop(realm)
        incoming = _content(file)
        file.unlink()
        try:
            await rig.application.importing.take_over(incoming, rig.setup)
        except ImportRefused:
            return False
        self.rows.add(realm)
        return True

    async def give_back(self, realm: str) -> Incoming | None:
        """Move it away from here; what the file brings, or None where Intuit refused the token."""
        rig = await self._opened()
        try:
            file = await self._moved(rig, realm)
        except ReconnectRequired:
            return None
        incoming = _content(file)
        file.unlink()
        return incoming

    async def forget(self, realm: str) -> None:
        """Somebody else has its newest token now."""
        file = self.files.pop(realm, None)
        if file is not None:
            file.unlink()
        if realm in self.rows:
            self.rows.remove(realm)
            rig = await self._opened()
            await rig.application.disconnector.disconnect(rig.key(realm), local=True)

    async def token(self, realm: str) -> Secret | None:
        """What it, or the file on its way to it, has of this company."""
        if realm in self.files:
            return _content(self.files[realm]).token.refresh_token
        if realm not in self.rows:
            return None
        return (await (await self._opened()).stored(realm)).refresh_token

    async def _opened(self) -> Rig:
        if self._rig is None:
            self._folder.mkdir()
            self._rig = await self._stack.enter_async_context(running(self._folder, self._demo, self._clock))
        return self._rig

    async def _moved(self, rig: Rig, realm: str) -> Path:
        self._number += 1
        file = self._folder.parent / f"move-{self._number}.age"
        seal = RecipientSeal(_keys()[0])
        moved = await rig.application.moving.move([rig.key(realm)], to=file, receiver="Another", seal=seal)
        assert moved.file == file
        return file


@cache
def _keys() -> tuple[str, str]:
    identity = pyrage.x25519.Identity.generate()
    return str(identity.to_public()), str(identity)


def _content(file: Path) -> Incoming:
    (incoming,) = recognise(sealing.unseal(file.read_bytes(), identity_file=_keys()[1].encode())).companies
    return incoming
