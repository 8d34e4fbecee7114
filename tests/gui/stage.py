"""A window over a real application and the demo Intuit, with a person and her browser made of code."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from support.application import browse
from support.demo_intuit import BAKERY, DemoIntuit
from support.qt import wait_for

from qbo_desktop.app.compose import Application
from qbo_desktop.app.place import Place
from qbo_desktop.core.connection import Status
from qbo_desktop.ui.main import Program


@dataclass
class Person:
    """The person's browser: she chooses `realm_id` and decides."""

    demo: DemoIntuit
    realm_id: str = BAKERY
    decision: str = "approve"
    opens: bool = True
    opened: list[str] = field(default_factory=list)

    async def open(self, url: str) -> bool:
        self.opened.append(url)
        if self.opens:
            await asyncio.to_thread(browse, self.demo, url, self.realm_id, self.decision)
        return self.opens


@dataclass
class Stage:
    program: Program
    demo: DemoIntuit
    person: Person
    place: Place

    @property
    def statuses(self) -> dict[str, Status]:
        return {row.key.realm_id: row.connection.status for row in self.program.model.rows}

    @property
    def sentence(self) -> str:
        return self.program.window.header._sentence.text()

    def press(self, button: QPushButton) -> None:
        """As a person does: it must be there and be enabled."""
        wait_for(f"{button.objectName()} to be pressable", lambda: button.isVisible() and button.isEnabled())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def connect(self, realm_id: str = BAKERY) -> None:
        self.person.realm_id = realm_id
        window = self.program.window
        wait_for("the vault", window.header.connect_button.isEnabled)
        first = not self.program.model.rows
        self.press(window.welcome.connect_button if first else window.header.connect_button)
        wait_for("the row", lambda: self.statuses.get(realm_id) is Status.CONNECTED)
        wait_for("the list", lambda: window.table.isVisible() and not window.panels.waiting.isVisible())


def begin(qapp: QApplication, place: Place, factory: Callable[[], Application] | None) -> Program:
    program = Program(qapp, place, factory)
    program.show(background=False)
    wait_for("the furniture", lambda: program._controller is not None)
    return program


def end(program: Program) -> None:
    ended: list[bool] = []
    program.ended.connect(lambda: ended.append(True))
    program.window.close()
    wait_for("the end", lambda: ended)
    program.window.deleteLater()
    program.deleteLater()
