"""The demo as a place to work in: its server is started when it is needed, and its clock is followed."""

import asyncio
from pathlib import Path

from qbo_desktop.core.errors import LoopbackUnavailable
from qbo_desktop.core.setup import Setup
from qbo_desktop.demo.host import DemoAddress, DemoHost


class DemoWorld:
    """This process' hold on the demo Intuit of one folder; another process may be the one that serves."""

    def __init__(self, folder: Path) -> None:
        self._host = DemoHost(folder)

    async def ready(self) -> None:
        """See to it that the demo answers; called before every request."""
        await self._ensured()

    async def setup(self) -> Setup:
        """The demo's own setup."""
        return (await self._ensured()).setup

    async def _ensured(self) -> DemoAddress:
        try:
            return await asyncio.to_thread(self._host.ensure)
        except LoopbackUnavailable as taken:
            taken.detail = "demo"  # it is the server's own port: no address of the browser helps
            raise

    async def close(self) -> None:
        """Stop serving; the next process that needs the demo goes on from its state."""
        await asyncio.to_thread(self._host.close)
