"""Opening the consent page: in the system's browser, or not at all."""

import asyncio
import os
import sys
import webbrowser  # noqa: TID251 - the one place
from typing import Protocol


class Browser(Protocol):
    """Shows a page to the person."""

    async def open(self, url: str) -> bool:
        """Whether something took the page; True does not prove that a person sees it."""


class SystemBrowser:
    """The person's own browser."""

    async def open(self, url: str) -> bool:
        """Without a screen nothing is opened: a browser inside the terminal would take it away from us."""
        if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
            return False
        return await asyncio.to_thread(webbrowser.open, url)


class NoBrowser:
    """The person opens the page herself, perhaps on another computer."""

    async def open(self, url: str) -> bool:  # noqa: ARG002 - the address is printed by the command line
        """Nothing is opened."""
        return False
