"""The whole use of the window three times: by keys alone, by the accessibility tree alone, and by mouse."""

import json
from pathlib import Path

import pytest
from support.demo_intuit import DemoIntuit
from support.desktop import Desktop, wait_until
from support.window_story import PageFinder, Story

from qbo_desktop.core.setup import setup_document

pytestmark = [pytest.mark.desktop, pytest.mark.xdist_group("e2e"), pytest.mark.timeout(180)]
MAIN = "Company Connections"
COMPANY = "Sandbox Bakery"


class Told(Story):
    """A story that begins with an open window without companies."""

    def __init__(self, desktop: Desktop, demo: DemoIntuit, installed: Path, data: Path) -> None:
        super().__init__(desktop, installed, data)
        self._demo = demo
        self.command("setup", "add", "-", "--json", text=setup_document(demo.setup))
        self._program_run = self.open_window()
        self.window.place_of("Connect your first company", role="push button")

    def wait_for_refresh(self, more_than: int) -> None:
        wait_until("refresh", lambda: self.refreshes > more_than or None)

    @property
    def refreshes(self) -> int:
        return self._demo.counters["refresh"]

    def given_pass(self) -> None:
        """The pass reaches the clipboard, and the history keeps for whom it was."""
        self.window.wait_for("The pass for Sandbox Bakery is copied")
        line = next(line for line in self.command("history").splitlines() if "Jo" in line)
        assert COMPANY in line

    def disconnected(self) -> None:
        """Intuit was told, the list is empty, and the window invites to begin."""
        wait_until("revocation", lambda: self._demo.counters["revoke"] or None)
        self.window.wait_for("Connect your first company")
        assert json.loads(self.command("list", "--json"))["connections"] == []

    def ended(self) -> None:
        """The program is gone, in order."""
        assert self._program_run.wait(timeout=20) == 0

    def wait_closed(self, dialog: str) -> None:
        """Until no window of that title stands there."""
        wait_until(f"end of {dialog}", lambda: dialog not in self.desktop.run(["wmctrl", "-l"]) or None)


@pytest.fixture
def told(desktop: Desktop, demo: DemoIntuit, installed: Path, tmp_path: Path) -> Told:
    """A window without companies, over a setup of the demo's."""
    return Told(desktop, demo, installed, tmp_path / "data")


def test_by_keys_alone(told: Told, pages: PageFinder) -> None:
    """Connect, refresh, give access, history, settings, disconnect, quit: no hand leaves the keyboard."""
    told.keys("ctrl+n", window=MAIN)
    told.allow(pages, COMPANY)
    told.wait_for_status(COMPANY, "Connected")
    told.switch_to(MAIN)
    refreshes = told.refreshes
    told.keys("F5")
    told.wait_for_refresh(refreshes)
    told.window.wait_for("Sandbox Bakery was refreshed.")
    told.keys("ctrl+e", window=MAIN)
    told.desktop.wait_for_focus("Give access")
    told.desktop.type_text("Jo")
    told.keys("Return")
    told.given_pass()
    for keys, dialog in (("ctrl+h", "History"), ("ctrl+comma", "Settings"), ("F1", "Help")):
        told.keys(keys, window=MAIN)
        told.desktop.wait_for_focus(dialog)
        told.keys("Escape")
        told.wait_closed(dialog)
    told.keys("Delete", window=MAIN)
    told.desktop.wait_for_focus("Disconnect Sandbox Bakery?")
    told.keys("Tab", "space")
    told.disconnected()
    told.keys("ctrl+q", window=MAIN)
    told.ended()


def test_by_the_accessibility_tree_alone(told: Told, pages: PageFinder) -> None:
    """The same by what a screen reader finds, presses and reads; no key, no mouse."""
    window = told.window
    window.press("Connect your first company", role="push button")
    told.allow(pages, COMPANY)
    told.wait_for_status(COMPANY, "Connected")
    assert window.table("Companies").columns[:2] == ("Company", "Status")
    refreshes = told.refreshes
    window.press("Refresh now", role="push button")
    told.wait_for_refresh(refreshes)
    window.wait_for("Sandbox Bakery was refreshed.")
    window.press("Give access…", role="push button")
    window.type_into("For whom?", "Jo")
    window.press("Copy the pass")
    told.given_pass()
    for menu, item, dialog in (("Company", "History…", "History"), ("File", "Settings…", "Settings")):
        window.press(menu, role="menu item")
        window.press(item, role="menu item")
        told.desktop.wait_for_window(dialog)
        window.press("Close", role="push button", window=dialog)
        told.wait_closed(dialog)
    window.press("Disconnect…", role="push button")
    window.press("Disconnect", role="push button", window="Disconnect")
    told.disconnected()
    window.press("File", role="menu item")
    window.press("Quit", role="menu item")
    told.ended()


def test_by_mouse(told: Told, pages: PageFinder) -> None:
    """The same by clicks where things stand on the screen, the row of the list and the menus among them."""
    told.click("Connect your first company", role="push button")
    told.allow(pages, COMPANY)
    told.wait_for_status(COMPANY, "Connected")
    told.desktop.run(["wmctrl", "-a", MAIN])
    told.desktop.wait_for_focus(MAIN)
    told.click(f"Company: {told.window.table('Companies').rows[0][0].partition(': ')[2]}")
    refreshes = told.refreshes
    told.click("Refresh now", role="push button")
    told.wait_for_refresh(refreshes)
    told.window.wait_for("Sandbox Bakery was refreshed.")
    told.click("Give access…", role="push button")
    told.click("For whom?", role="text")
    told.desktop.type_text("Jo")
    told.click("Copy the pass")
    told.given_pass()
    for menu, item, dialog in (("Company", "History…", "History"), ("File", "Settings…", "Settings")):
        told.click(menu, role="menu item")
        told.click(item, role="menu item")
        told.desktop.wait_for_focus(dialog)
        told.click("Close", role="push button", window=dialog)
        told.wait_closed(dialog)
    told.click("Disconnect…", role="push button")
    told.click("Disconnect", role="push button", window="Disconnect")
    told.disconnected()
    told.click("File", role="menu item")
    told.click("Quit", role="menu item")
    told.ended()
