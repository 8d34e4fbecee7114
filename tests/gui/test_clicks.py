"""How many presses it takes, in the window and in the browser together; the aims are upper bounds."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from gui.error_scene import HastyClock, MemoryKeychain, click
from gui.stage import begin, end
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from support.clicks import ClickingBrowser, Clicks
from support.demo_intuit import BAKERY, GARAGE, DemoIntuit
from support.qt import wait_for

from qbo_desktop.app.compose import compose
from qbo_desktop.app.place import Place
from qbo_desktop.core.connection import Status
from qbo_desktop.core.setup import setup_document
from qbo_desktop.ui.main import Program
from qbo_desktop.vault import secret_service

Start = Callable[..., tuple[Program, ClickingBrowser, Clicks]]
REALMS = [f"93414530000000{number:02}" for number in range(1, 13)]


@pytest.fixture
def start(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Begins with an empty data folder, an open keychain, and a browser whose presses count."""

    class Keychain(MemoryKeychain):
        items: dict[str, str] = {}  # noqa: RUF012 - what this computer keeps

    monkeypatch.setattr(secret_service, "SecretService", Keychain)
    ends: list[Callable[[], object]] = []

    def begun(picks: list[str], *, demo_world: bool = False) -> tuple[Program, ClickingBrowser, Clicks]:
        place = Place(tmp_path / "data", demo=demo_world)
        demo = DemoIntuit(place.folder if demo_world else tmp_path / "intuit")
        demo.start()
        demo.control(companies=12)
        clicks = Clicks(qapp)
        browser, clock = ClickingBrowser(demo, clicks, picks), None if demo_world else HastyClock()
        program = begin(qapp, place, lambda: compose(place, browser=browser, clock=clock))
        ends.extend((demo.stop, lambda: end(program), clicks.stop))
        return program, browser, clicks

    yield begun
    for one in reversed(ends):
        one()


def use_setup_file(program: Program, browser: ClickingBrowser, clicks: Clicks, folder: Path) -> None:
    """She double-clicks on the file that she was given, and presses the button of the page that explains it."""
    file = folder / "given.companysetup"
    file.write_text(setup_document(browser.demo.setup), "utf-8")
    wait_for("the vault", program.window.actions_.open_setup_file.isEnabled)
    clicks.count += 2
    program.controller.open_file(file)
    click(program.window.panels.review.use_button)


def connected(program: Program, number: int = 1) -> bool:
    rows = program.model.rows
    return len(rows) == number and all(row.connection.status is Status.CONNECTED for row in rows)


def test_from_nothing_by_the_way_back(start: Start, tmp_path: Path) -> None:
    """By listener or relay page, which bring the browser back by themselves: 5, where 8 were aimed at."""
    program, browser, clicks = start([BAKERY])
    use_setup_file(program, browser, clicks, tmp_path)
    wait_for("the company", lambda: connected(program))
    assert clicks.count == 5


def test_from_nothing_by_paste(start: Start, tmp_path: Path) -> None:
    """Where the last page cannot be reached its address is copied, and one press goes on: 8, where 12 were aimed at."""
    program, browser, clicks = start([BAKERY])
    browser.reaches = False
    use_setup_file(program, browser, clicks, tmp_path)
    wait_for("the last page", lambda: browser.address)
    QGuiApplication.clipboard().setText(browser.copy_address())
    click(program.window.panels.waiting.paste_button)
    wait_for("the company", lambda: connected(program))
    assert clicks.count == 8


def test_from_nothing_in_the_demo(start: Start) -> None:
    """The button of the empty page and the browser: 3, and one before for the demo itself, where 4 were aimed at."""
    program, _, clicks = start([BAKERY], demo_world=True)
    clicks.count += 1  # "Look around with the demo" in the window before this one
    wait_for("the vault", program.window.actions_.connect.isEnabled)
    click(program.window.welcome.connect_button)
    wait_for("the company", lambda: connected(program))
    assert clicks.count == 4


def test_twelve_reconnects(start: Start, tmp_path: Path) -> None:
    """One press in the window, and in the browser two for each company: 25, where 37 were aimed at."""
    program, browser, clicks = start([BAKERY, *REALMS[1:]])
    use_setup_file(program, browser, clicks, tmp_path)
    wait_for("the first", lambda: connected(program))
    for number in range(2, 13):
        wait_for("rest", program.window.header.connect_button.isVisible)
        click(program.window.header.connect_button)
        wait_for("one more", lambda: connected(program, number))  # noqa: B023 - asked at once
    for realm_id in REALMS:
        browser.demo.control(revoke=realm_id)
    for row in program.model.rows:
        program.controller._companies.refresh(row.connection)
    wait_for("red", lambda: all(row.connection.status is Status.RECONNECT_REQUIRED for row in program.model.rows), 30)
    wait_for("rest", lambda: not any(row.refreshing for row in program.model.rows))
    browser.picks = [GARAGE, BAKERY, *REALMS[2:]]
    clicks.count = 0
    click(program.window.header.action_button)
    wait_for("all", lambda: connected(program, 12), 60)
    assert clicks.count == 25
