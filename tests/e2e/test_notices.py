"""Notices on a real notification daemon, and a keychain that is locked while nobody is there."""

import asyncio
import json
import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from support.command_line import CommandLine, Ended, setup_file
from support.demo_intuit import BAKERY, DemoIntuit
from support.desktop import UNLOCK_PROMPT, Desktop, wait_until
from support.redirects import follow

from qbo_desktop.app.notice_screen import HELP, OPEN, NoticeScreen, NoticeTexts, show_in_passing
from qbo_desktop.app.notices import Notice
from qbo_desktop.app.tasks import Tasks
from qbo_desktop.core.connection import Connection, Reason, ReconnectBySource, Status
from qbo_desktop.core.identity import ClientId, ConnectionKey, Environment, RealmId, SetupId
from qbo_desktop.core.notices import Concern, Matter

pytestmark = pytest.mark.desktop
NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
SECONDS = 30


@pytest.fixture(scope="module")
def desktop() -> Iterator[Desktop]:
    with Desktop(keyring="unlocked") as opened:
        yield opened


def notice() -> Notice:
    row = Connection(
        key=ConnectionKey(Environment.SANDBOX, ClientId("ABx1"), RealmId(BAKERY)),
        setup_id=SetupId("1"),
        setup="Acme",
        company_name="Sandbox <b>&amp; Bakery",
        status=Status.RECONNECT_REQUIRED,
        reason=Reason.REVOKED,
        connected_at=NOW,
        last_refreshed_at=NOW,
        last_rotated_at=NOW,
        reconnect_by=NOW + timedelta(days=900),
        reconnect_by_source=ReconnectBySource.INTUIT,
        access_token_expires_at=None,
        refresh_token_expires_at=None,
        noticed_at=NOW,
    )
    return Notice((Concern(row, Matter.RECONNECT, "reconnect 1"),))


def shown(desktop: Desktop) -> list[dict[str, Any]]:
    """What the daemon showed and was closed, the newest first."""
    desktop.run(["dunstctl", "close-all"])

    def history() -> list[dict[str, Any]] | None:
        (entries,) = json.loads(desktop.run(["dunstctl", "history"]))["data"]
        return list(entries) or None

    return wait_until("a closed notice", history)


async def test_a_notice_is_shown_and_answered(desktop: Desktop) -> None:
    """The daemon shows it with its buttons; a click comes back; a second notice takes the first one's place."""
    tasks, answers = Tasks(), asyncio.Queue[str]()
    screen = NoticeScreen(tasks)
    texts = NoticeTexts("Sandbox Bakery was disconnected", "Fish & chips <b>", "Open", "Reconnect")
    with patch.dict(os.environ, {"DBUS_SESSION_BUS_ADDRESS": desktop.env["DBUS_SESSION_BUS_ADDRESS"]}):
        assert await screen.show(notice(), texts, answers.put_nowait)
        assert await screen.show(notice(), texts, answers.put_nowait)
    count = await asyncio.to_thread(desktop.run, ["dunstctl", "count", "displayed"])
    assert count.strip() == "1", "one took the other's place"
    await asyncio.to_thread(desktop.run, ["dunstctl", "action", "0"])
    async with asyncio.timeout(SECONDS):
        assert await answers.get() in (OPEN, HELP)
    await screen.close()
    await tasks.drain()
    (entry, *_) = await asyncio.to_thread(shown, desktop)
    assert entry["appname"]["data"] == "Company Connections"
    assert entry["summary"]["data"] == "Sandbox Bakery was disconnected"
    assert entry["body"]["data"] in ("Fish & chips <b>", "Fish &amp; chips &lt;b&gt;")


async def test_without_a_desktop_nothing_is_shown(tmp_path: Path) -> None:
    """No bus, a bus that is not there, an address that is none: nobody saw it, and nothing breaks."""
    for address in ("", f"unix:path={tmp_path}/none", "nonsense", "tcp:host=127.0.0.1,port=1"):
        without = {"DBUS_SESSION_BUS_ADDRESS": address, "XDG_RUNTIME_DIR": str(tmp_path)}
        with patch.dict(os.environ, without):
            assert not await show_in_passing(notice())


def test_an_unattended_round_with_a_real_keychain(desktop: Desktop, tmp_path: Path) -> None:
    """While the window is closed a refusal becomes one notice; a locked keychain is 5, and never a prompt."""
    line = CommandLine(tmp_path, "--verbose")
    line.options = ["--data-dir", str(line.data)]
    with DemoIntuit(tmp_path / "intuit") as intuit:

        def run(*arguments: str, stdin: str = "") -> Ended:
            return line.run(*arguments, stdin=stdin, environment=desktop.env)

        assert run("setup", "add", "-", "--json", stdin=setup_file(intuit)).code == 0
        with line.running("connect", "--json", "--no-browser", environment=desktop.env) as connecting:
            first = connecting.line()
            follow(intuit.consent(json.loads(first)["url"], BAKERY))
            assert connecting.end(first).code == 0
        assert run("keep-alive").code == 0
        intuit.control(revoke=BAKERY)
        assert run("refresh", BAKERY).code == 3
        before = len(shown_titles(desktop))
        for _ in range(2):
            assert run("keep-alive").code == 3
        titles = shown_titles(desktop)
        assert titles[: len(titles) - before] == ["Sandbox Bakery was disconnected"]
        desktop.lock_keyring()
        ended = run("keep-alive", "--json")
        assert (ended.code, ended.error["code"]) == (5, "vault_locked")
        assert UNLOCK_PROMPT not in desktop.run(["wmctrl", "-l"])
        refused = run("schedule", "on")
        assert refused.code in (2, 5), refused


def shown_titles(desktop: Desktop) -> list[str]:
    desktop.run(["dunstctl", "close-all"])
    (entries,) = json.loads(desktop.run(["dunstctl", "history"]))["data"]
    return [entry["summary"]["data"] for entry in entries]
