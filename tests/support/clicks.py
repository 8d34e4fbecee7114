"""Counts what a person presses: every press of the mouse in the window, and what she presses in her browser."""

import asyncio
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from support.application import browse, follow
from support.demo_intuit import DemoIntuit

IN_THE_BROWSER = 2  # the company, and the button that allows it
TO_COPY_AN_ADDRESS = 2  # the address bar, and Copy


class Clicks(QObject):
    """Counts from its making to `stop`; a press counts once, however many widgets hear of it."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self.count = 0
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:  # noqa: N802 - Qt's name
        """Looks on, and changes nothing."""
        kinds = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
        if event.type() in kinds and isinstance(watched, QWidget):
            self.count += 1
        return False

    def stop(self) -> None:
        """Count no more."""
        self._application.removeEventFilter(self)


@dataclass
class ClickingBrowser:
    """A person's browser whose presses count; with `reaches` false its last page cannot be reached, as without relay.

    `picks` are the companies that she chooses, one for each page; `address` is what the browser shows at the end.
    """

    demo: DemoIntuit
    clicks: Clicks
    picks: list[str]
    reaches: bool = True
    opened: list[str] = field(default_factory=list)
    address: str = ""

    async def open(self, url: str) -> bool:
        """Choose the next company and allow it."""
        self.opened.append(url)
        pick = self.picks.pop(0)
        self.clicks.count += IN_THE_BROWSER
        if self.reaches:
            await asyncio.to_thread(browse, self.demo, url, pick)
        else:
            self.address = await asyncio.to_thread(self.demo.consent, url, pick)
        return True

    def copy_address(self) -> str:
        """What she copies from the browser's last page."""
        self.clicks.count += TO_COPY_AN_ADDRESS
        return self.address

    def go_back(self) -> int:
        """Follow the address after all."""
        return follow(self.address)
