"""The main job, as a person does it: real window, real browser, real keychain, through the accessibility tree."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright
from support.demo_intuit import BAKERY, DemoIntuit
from support.desktop import AccessibleApplication, Desktop, wait_until
from support.wheel import environment_of

from qbo_desktop.core.setup import setup_document

pytestmark = [pytest.mark.desktop, pytest.mark.xdist_group("e2e"), pytest.mark.timeout(180)]
WINDOW = "company-connections"


@pytest.fixture
def demo() -> Iterator[DemoIntuit]:
    """The pretend Intuit."""
    with DemoIntuit() as intuit:
        yield intuit


class Story:
    """One person, her window and her browser."""

    def __init__(self, desktop: Desktop, installed: Path, data: Path, *options: str) -> None:
        self.desktop = desktop
        self._environment = environment_of(installed, desktop.env)
        self._program = [sys.executable, "-m", "qbo_desktop", "--data-dir", str(data), *options]
        self.window: AccessibleApplication = desktop.application(WINDOW)

    def command(self, *words: str, text: str = "", code: int = 0) -> str:
        """Run one command beside the window; it must end with this code."""
        done = subprocess.run(
            [*self._program, *words],
            env=self._environment,
            input=text,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert done.returncode == code, done.stderr
        return done.stdout

    def open_window(self) -> "subprocess.Popen[str]":
        """Start the program as its icon does."""
        return self.desktop.spawn(self._program, env=self._environment)

    def allow(self, pages: "PageFinder", company: str) -> None:
        """Pick the company on the consent page and allow it; the browser ends at the page that sends us back."""
        page = pages.newest_consent()
        page.get_by_label(company).check()
        page.get_by_role("button", name="Allow", exact=True).click()
        page.wait_for_url("**/done", timeout=15_000)
        assert "Go back to Company Connections" in page.inner_text("body")

    def status_of(self, company: str) -> str:
        """What the Status cell of that company says."""
        table = self.window.table("Companies")
        return next((row[1] for row in table.rows if company in row[0]), "")

    def wait_for_status(self, company: str, status: str) -> None:
        """Until the row says so."""
        wait_until(f"{company}: {status}", lambda: status in self.status_of(company) or None, seconds=20)


class PageFinder:
    """Looks at the tabs of the person's own browser."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop
        self._playwright = sync_playwright().start()
        self._browser: Browser | None = None

    def newest_consent(self) -> Page:
        """The consent page that the program opened."""
        if self._browser is None:
            address = f"http://127.0.0.1:{self._desktop.cdp_port}"
            self._browser = self._playwright.chromium.connect_over_cdp(address)
        context = self._browser.contexts[0]

        def find() -> Page | None:
            context.cookies()  # a round trip, in which news of the browser's tabs arrives
            return next((page for page in context.pages if "/connect/oauth2" in page.url), None)

        return wait_until("consent page", find, seconds=20)

    def close(self) -> None:
        """Let go of the browser, not end it."""
        if self._browser is not None:
            self._browser.close()
        self._playwright.stop()


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    """A desktop whose keychain is unlocked, as after signing in."""
    with Desktop(keyring="unlocked") as desk:
        yield desk


@pytest.fixture
def pages(desktop: Desktop) -> Iterator[PageFinder]:
    """The browser of that desktop."""
    finder = PageFinder(desktop)
    yield finder
    finder.close()


def test_the_whole_life_of_a_connection(
    desktop: Desktop, pages: PageFinder, demo: DemoIntuit, installed: Path, tmp_path: Path
) -> None:
    """Connect, notice a revocation, reconnect with one click, disconnect: all in the window and the browser."""
    story = Story(desktop, installed, tmp_path / "data")
    story.command("setup", "add", "-", "--json", text=setup_document(demo.setup))
    program = story.open_window()
    story.window.press("Connect your first company")
    story.allow(pages, "Sandbox Bakery")
    story.wait_for_status("Sandbox Bakery", "Connected")

    demo.control(revoke=BAKERY)
    story.window.press("Refresh now")
    story.wait_for_status("Sandbox Bakery", "Reconnect now")

    story.window.press("Reconnect")
    story.allow(pages, "Sandbox Bakery")
    story.wait_for_status("Sandbox Bakery", "Connected")
    listed = json.loads(story.command("list", "--json"))["connections"]
    assert [(row["company_name"], row["status"]) for row in listed] == [("Sandbox Bakery", "connected")]

    story.window.press("Disconnect…")
    story.window.press("Disconnect", role="push button")
    wait_until("disconnected", lambda: demo.counters["revoke"] or None)
    wait_until("empty list", lambda: json.loads(story.command("list", "--json"))["connections"] == [] or None)

    program.terminate()
    assert program.wait(timeout=20) == 0


def test_a_recovery_passphrase_is_offered_once_and_opens(
    desktop: Desktop, pages: PageFinder, demo: DemoIntuit, installed: Path, tmp_path: Path
) -> None:
    """After the first connection one line offers it; set in the window, it opens the connections without a keychain."""
    story = Story(desktop, installed, tmp_path / "data")
    story.command("setup", "add", "-", "--json", text=setup_document(demo.setup))
    program = story.open_window()
    story.window.press("Connect your first company")
    story.allow(pages, "Sandbox Bakery")
    story.wait_for_status("Sandbox Bakery", "Connected")
    program.terminate()
    assert program.wait(timeout=20) == 0

    program = story.open_window()
    story.window.wait_for("Keep a recovery passphrase, in case")
    story.window.press("Set a passphrase…")
    for field in ("Passphrase", "The same passphrase again"):
        story.window.type_into(field, "canary recovery passphrase")
    story.window.press("Set the passphrase")
    story.window.wait_for("The recovery passphrase opens your connections.", seconds=20)
    program.terminate()
    assert program.wait(timeout=20) == 0

    file = tmp_path / "passphrase"
    file.touch(mode=0o600)
    file.write_text("canary recovery passphrase\n")
    story.command("--passphrase-file", str(file), "refresh", "Sandbox Bakery")
    assert json.loads((tmp_path / "data" / "settings.json").read_text())["recovery_kit_offered"] is True


def test_a_minimised_window_tells_on_the_screen_and_is_opened_from_there(
    desktop: Desktop, pages: PageFinder, demo: DemoIntuit, installed: Path, tmp_path: Path
) -> None:
    """A revocation that another program notices becomes a notice of the desktop's, and a press on it opens the list."""
    story = Story(desktop, installed, tmp_path / "data")
    story.command("setup", "add", "-", "--json", text=setup_document(demo.setup))
    program = story.open_window()
    story.window.press("Connect your first company")
    story.allow(pages, "Sandbox Bakery")
    story.wait_for_status("Sandbox Bakery", "Connected")
    desktop.run(["xdotool", "search", "--class", "company-connections", "windowminimize", "%@"])
    demo.control(revoke=BAKERY)
    story.command("refresh", "--all", code=3)
    wait_until("the notice", lambda: desktop.run(["dunstctl", "count", "displayed"]).strip() == "1" or None)
    desktop.run(["dunstctl", "action", "0"])
    wait_until(
        "the window",
        lambda: "Company Connections" in desktop.run(["xdotool", "getactivewindow", "getwindowname"]) or None,
    )
    desktop.run(["dunstctl", "close-all"])
    (told,) = json.loads(desktop.run(["dunstctl", "history"]))["data"]
    assert [entry["summary"]["data"].endswith("Sandbox Bakery was disconnected") for entry in told] == [True]
    program.terminate()
    assert program.wait(timeout=20) == 0


def test_the_demo_needs_nothing(desktop: Desktop, pages: PageFinder, installed: Path, tmp_path: Path) -> None:
    """With `--demo` on an empty folder a company stands in the list after one button and one consent."""
    story = Story(desktop, installed, tmp_path / "data", "--demo")
    program = story.open_window()
    story.window.press("Connect your first company")
    story.allow(pages, "Sandbox Garage")
    story.wait_for_status("Sandbox Garage", "Connected")
    program.terminate()
    assert program.wait(timeout=20) == 0
