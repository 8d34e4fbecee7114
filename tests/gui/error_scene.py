"""A real window in which everything can go wrong: the demo Intuit, a clock that jumps, a keychain that locks."""

import asyncio
import socket
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

import pytest
from gui.stage import Person, Stage, begin, end
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from support.application import browse, prepared_place
from support.demo_intuit import BAKERY, DemoIntuit
from support.qt import wait_for

from qbo_desktop.app.clock import SystemClock
from qbo_desktop.app.compose import Application, compose
from qbo_desktop.app.place import Place
from qbo_desktop.app.present import system_time
from qbo_desktop.core.connection import Connection, Reason
from qbo_desktop.core.errors import VaultLocked
from qbo_desktop.core.identity import ConnectionKey
from qbo_desktop.ui.badge import Badge
from qbo_desktop.ui.main import Program
from qbo_desktop.ui.waiting_panel import WaitingPanel
from qbo_desktop.vault import secret_service
from qbo_desktop.vault.keychain_backend import BackendAbsentError

T = TypeVar("T")
_LONGEST_SLEEP = 0.05


class HastyClock(SystemClock):
    """The world's clock, set ahead by `ahead`; pauses between tries are short, waits until a moment are not."""

    def __init__(self) -> None:
        self.ahead = timedelta()
        super().__init__(lambda: system_time() + self.ahead)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(min(seconds, _LONGEST_SLEEP))  # noqa: TID251 - a test's own clock

    async def sleep_until(self, when: datetime) -> None:
        await SystemClock(self.now).sleep_until(when)


@dataclass
class Slow(Person):
    """A person who looks at the page and does nothing yet while `looks` is true."""

    looks: bool = False

    async def open(self, url: str) -> bool:
        self.opened.append(url)
        if self.opens and not self.looks:
            await asyncio.to_thread(browse, self.demo, url, self.realm_id, self.decision)
        return self.opens


class MemoryKeychain:
    """In the place of the Secret Service, below the vault; it opens when the person is asked and knows the password."""

    items: dict[str, str]
    locked = False
    absent = False

    def __init__(self, *, prompt_expected: bool) -> None:
        self._prompt_expected = prompt_expected

    def get(self, account: str) -> str | None:
        self.look()
        return self.items.get(account)

    def look(self) -> None:
        if self.absent:
            raise BackendAbsentError
        if self.locked:
            raise VaultLocked

    def put(self, account: str, value: str) -> None:
        self.items[account] = value

    def remove(self, account: str) -> None:
        self.items.pop(account, None)


@dataclass
class Scene:
    """One window; `stage` after `begin` or `over_demo`."""

    application: QApplication
    folder: Path
    patch: pytest.MonkeyPatch
    clock: HastyClock = field(default_factory=HastyClock)
    demo: DemoIntuit | None = None
    person: Slow | None = None
    program: Program | None = None
    notes: dict[str, Any] = field(default_factory=dict)

    @property
    def stage(self) -> Stage:
        assert self.program is not None
        assert self.demo is not None
        assert self.person is not None
        return Stage(self.program, self.demo, self.person, Place(self.folder / "data"))

    @property
    def shown(self) -> Program:
        assert self.program is not None
        return self.program

    def over_demo(self, change: Callable[[DemoIntuit], None] = lambda _: None) -> Stage:
        """A window whose vault has the demo's setup; `change` may spoil the world before."""
        self.demo = DemoIntuit(self.folder / "intuit")
        self.demo.start()
        change(self.demo)
        place = prepared_place(self.folder, self.demo, self.clock.now())
        self.person = Slow(self.demo)
        self.program = begin(self.application, place, lambda: compose(place, browser=self.person, clock=self.clock))
        return self.stage

    def begin(self, place: Place) -> None:
        """A window over this place, as the program itself would make it."""
        self.program = begin(self.application, place, None)

    def connected(self, realm_id: str = BAKERY) -> Stage:
        """A window with one company."""
        stage = self.over_demo()
        stage.connect(realm_id)
        return stage

    def pass_time(self, **time: float) -> None:
        """Here and at Intuit."""
        assert self.demo is not None
        span = timedelta(**time)
        self.clock.ahead += span
        self.demo.control(advance_seconds=span.total_seconds())

    def refresh(self) -> None:
        """Press "Refresh now" below the list."""
        self.stage.press(self.shown.window.details.refresh_button)

    def in_core(self, work: Callable[[Application], Coroutine[Any, Any, T]]) -> T:
        """Done by the running core."""
        results: list[T] = []
        self.shown.bridge.submit(work, results.append)
        wait_for("the core", lambda: results)
        return results[0]

    def row(self, realm_id: str = BAKERY) -> Connection:
        return next(row.connection for row in self.shown.model.rows if row.key.realm_id == realm_id)

    def key(self, realm_id: str = BAKERY) -> ConnectionKey:
        return self.row(realm_id).key

    def problem(self) -> QPushButton:
        """The button of the problem that is shown now."""
        panel = self.shown.window.panels.problem
        wait_for("a problem", panel.isVisible)
        return panel.action_button

    def take_port(self, port: int) -> None:
        """Another program, this one, listens there."""
        taken = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        taken.bind(("127.0.0.1", port))
        taken.listen()
        self.notes["socket"] = taken

    def use_memory_keychain(self) -> type[MemoryKeychain]:
        """From now on the keychain is this one."""

        class Keychain(MemoryKeychain):
            items: dict[str, str] = {}  # noqa: RUF012 - what this computer keeps

        self.patch.setattr(secret_service, "SecretService", Keychain)
        return Keychain

    def close(self) -> None:
        """As a person ends the program."""
        if self.program is not None:
            end(self.program)
        if self.demo is not None:
            self.demo.stop()
        if "socket" in self.notes:
            self.notes["socket"].close()


@contextmanager
def scene(application: QApplication, folder: Path) -> Iterator[Scene]:
    """A scene that is put away at the end."""
    with pytest.MonkeyPatch.context() as patch:
        one = Scene(application, folder, patch)
        try:
            yield one
        finally:
            one.close()


def said(widget: QWidget) -> str:
    """Every sentence that is visible."""
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    badges = [badge.accessibleName() for badge in widget.findChildren(Badge) if badge.isVisible()]
    return "\n".join([*labels, *badges]).replace("\u200b", "")


def click(button: QPushButton) -> None:
    """As a person does."""
    wait_for(f"{button.objectName()} to be pressable", lambda: button.isVisible() and button.isEnabled())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


async def refuse_writes(application: Application) -> bool:
    """The disk is full."""
    await application.parts.vault.run(lambda vault: vault._database.execute("PRAGMA query_only=ON"))
    return True


async def allow_writes(application: Application) -> bool:
    """There is room again."""
    await application.parts.vault.run(lambda vault: vault._database.execute("PRAGMA query_only=OFF"))
    return True


def dated_ahead(demo: DemoIntuit) -> None:
    """Three hours."""
    demo.control(date_skew_seconds=10_800)


def begin_to_connect(scene: Scene) -> None:
    """Press the button for the first company, or for one more."""
    window = scene.shown.window
    wait_for("the vault", window.actions_.connect.isEnabled)
    click(window.header.connect_button if scene.shown.model.rows else window.welcome.connect_button)


def look_at_the_page(scene: Scene) -> WaitingPanel:
    """Begin to connect, and do nothing on the page yet."""
    assert scene.person is not None
    scene.person.looks = True
    before = len(scene.stage.person.opened)
    begin_to_connect(scene)
    wait_for("the page", lambda: len(scene.stage.person.opened) > before)
    panel = scene.shown.window.panels.waiting
    wait_for("the panel", panel.open_button.isVisible)
    return panel


def read_after_a_week(scene: Scene, kind: str, reason: Reason) -> None:
    """A week later the keeper reads the company again."""
    scene.connected().demo.fault("companyinfo", kind, 9)
    scene.pass_time(days=8)

    async def wake(application: Application) -> bool:
        application.keeper.wake()
        return True

    scene.in_core(wake)
    wait_for(reason, lambda: scene.row().reason is reason)
    assert scene.demo is not None
    scene.demo.fault("companyinfo", kind, 0)
