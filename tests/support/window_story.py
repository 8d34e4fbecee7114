"""One person with her window and her browser, for whole stories on a real desktop."""

import subprocess
import sys
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright
from support.desktop import AccessibleApplication, Desktop, wait_until
from support.wheel import environment_of

WINDOW = "company-connections"


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

    def click(self, control: str, *, role: str = "", window: str = "") -> None:
        """Click with the mouse where that control stands on the screen."""
        x, y = self.window.place_of(control, role=role, window=window)
        self.desktop.run(["xdotool", "mousemove", str(x), str(y), "click", "1"])

    def keys(self, *keys: str, window: str = "") -> None:
        """Press keys; with `window` once the window whose title has these words takes them."""
        if window:
            self.desktop.wait_for_focus(window)
        self.desktop.key(*keys)

    def switch_to(self, window: str) -> None:
        """Alt+Tab until the window whose title has these words is the one in use."""

        def there() -> bool | None:
            if window in self.desktop.focused():
                return True
            self.desktop.key("alt+Tab")
            return None

        wait_until(f"way to {window}", there)

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
