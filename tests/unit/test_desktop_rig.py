"""The throw-away desktop is what end-to-end tests stand on, so it is tested itself."""

import http.server
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, sync_playwright
from support.desktop import UNLOCK_PROMPT, Desktop, wait_until

pytestmark = pytest.mark.desktop

WINDOW = """
import sys
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import *
app = QApplication(sys.argv)
app.setApplicationName("rig-window")
window = QWidget()
layout = QVBoxLayout(window)
field, label, table = QLineEdit(), QLabel("Not pressed"), QTableWidget(1, 2)
field.setAccessibleName("Greeting")
table.setHorizontalHeaderLabels(["Company", "Status"])
table.setItem(0, 0, QTableWidgetItem("Sandbox Bakery"))
table.setItem(0, 1, QTableWidgetItem("Connected"))
press, browse = QPushButton("Say it"), QPushButton("Open page")
press.clicked.connect(lambda: label.setText("Said: " + field.text()))
browse.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(sys.argv[1])))
for widget in (field, label, table, press, browse):
    layout.addWidget(widget)
window.show()
app.exec()
"""


class Greeting(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(f"<title>Greeting</title><h1>{self.path}</h1>".encode())

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class names it so
        """Tests' output is for tests."""


@pytest.fixture
def site() -> Iterator[str]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Greeting) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_window_is_read_and_pressed_like_a_person_would(site: str) -> None:
    """A window's field, button and table are found by name, and a page it opens arrives in the default browser."""
    with Desktop() as desktop, sync_playwright() as playwright:
        desktop.spawn([sys.executable, "-c", WINDOW, f"{site}/hello?state=1.a"])
        window = desktop.application("rig-window")
        window.wait_for("Not pressed")
        window.type_into("Greeting", "good morning")
        window.press("Say it")
        window.wait_for("Said: good morning")
        table = window.table()
        assert table.columns == ("Company", "Status")
        assert table.rows == (("Sandbox Bakery", "Connected"),)
        window.press("Open page")
        browser = playwright.chromium.connect_over_cdp(f"http://127.0.0.1:{desktop.cdp_port}")

        def arrived() -> Page | None:
            pages = browser.contexts[0].pages
            return next((page for page in pages if page.url.startswith(site)), None)

        page = wait_until("page", arrived)
        assert page.inner_text("h1") == "/hello?state=1.a"
        browser.close()


def test_what_is_not_there_fails_with_what_is() -> None:
    """Pressing a button that does not exist fails, and the message names those that do."""
    with Desktop() as desktop:
        desktop.spawn([sys.executable, "-c", WINDOW])
        window = desktop.application("rig-window")
        window.wait_for("Not pressed")
        with pytest.raises(AssertionError, match="push button: Say it"):
            window.press("Nowhere", seconds=0.2)
        window.wait_gone("Nowhere")


def test_keychain_keeps_a_secret_and_can_be_locked() -> None:
    """What an unlocked keychain stored comes back; once locked, it asks a person for the password first."""
    lookup = ["secret-tool", "lookup", "rig", "greeting"]
    with Desktop(keyring="unlocked") as desktop:
        desktop.run(["secret-tool", "store", "--label=Greeting", "rig", "greeting"], text="made-up")
        assert desktop.run(lookup).strip() == "made-up"
        desktop.lock_keyring()
        asking = desktop.spawn(lookup, stdout=subprocess.PIPE)
        desktop.wait_for_window(UNLOCK_PROMPT)
        desktop.type_text(desktop.env["RIG_KEYRING_PASSWORD"])
        desktop.key("Return")
        assert asking.communicate(timeout=10)[0].strip() == "made-up"
        desktop.lock_keyring()
        desktop.unlock_keyring()
        assert desktop.run(lookup).strip() == "made-up"


def test_two_desktops_live_side_by_side(tmp_path: Path, site: str) -> None:
    """Two desktops at once share neither display, bus nor home; both end without leaving a process or a folder."""
    with Desktop(tray=True) as one, Desktop(dark=True, keyring="locked") as other:
        for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "HOME", "RIG_BROWSER_PROFILE"):
            assert one.env[name] != other.env[name]
        one.screenshot(tmp_path / "screen.png")
        assert (tmp_path / "screen.png").read_bytes().startswith(b"\x89PNG")
        one.open_page(site)
        assert one.cdp_port > 0
        folders = (one.folder, other.folder)
    assert [folder for folder in folders if folder.exists()] == []
    running = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True, check=True).stdout
    assert [line for folder in folders for line in running.splitlines() if re.search(str(folder), line)] == []
