"""The main job, as a person does it: real window, real browser, real keychain, through the accessibility tree."""

import json
from pathlib import Path

import pytest
from support.demo_intuit import BAKERY, DemoIntuit
from support.desktop import Desktop, wait_until
from support.window_story import PageFinder, Story

from qbo_desktop.core.setup import setup_document

pytestmark = [pytest.mark.desktop, pytest.mark.xdist_group("e2e"), pytest.mark.timeout(180)]


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
