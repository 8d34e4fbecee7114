"""What is seen of the vault from outside: by other programs, by the list before the key, by the check, by a search."""

import asyncio
import subprocess
import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from support.application import Rig
from support.demo_intuit import BAKERY, GARAGE
from support.manual_clock import ManualClock

from qbo_desktop.app import snapshot
from qbo_desktop.app.check_wording import worded
from qbo_desktop.app.clock import SystemClock
from qbo_desktop.app.connections import Connections
from qbo_desktop.app.finding import candidates, the_one
from qbo_desktop.app.vault_check import check_vault
from qbo_desktop.app.watch import watch
from qbo_desktop.core.connection import Status
from qbo_desktop.core.errors import Ambiguous, NotFound
from qbo_desktop.core.events import ConnectionsChanged, VaultState, VaultStateChanged
from qbo_desktop.vault.vault import Vault

ANOTHER_PROGRAM = """
import sqlite3, sys
database = sqlite3.connect(sys.argv[1])
database.execute("UPDATE setups SET skew_seconds = skew_seconds + 0.5")
database.commit()
"""


async def test_another_process_is_noticed(rig: Rig) -> None:
    """A commit of another process is told within two seconds, our own are not told twice."""
    await rig.connect()
    told = asyncio.Event()
    rig.parts.bulletin.subscribe(lambda event: told.set() if isinstance(event, ConnectionsChanged) else None)
    parts = replace(rig.parts, clock=SystemClock())
    watching = rig.parts.tasks.start(watch(parts, Connections(parts)), "watch")
    try:
        await rig.refresh()
        await parts.clock.sleep(1.2)
        assert not told.is_set()
        path = rig.application.place.folder / "vault.db"
        await asyncio.to_thread(subprocess.run, [sys.executable, "-c", ANOTHER_PROGRAM, str(path)], check=True)
        async with asyncio.timeout(2):
            await told.wait()
    finally:
        watching.cancel()
        with suppress(asyncio.CancelledError):
            await watching


async def test_keep_tells_the_state_and_the_list_first(rig: Rig) -> None:
    """The window hears that the vault opens, that it is open, and then the whole list."""
    await rig.connect()
    rig.events.clear()
    keeping = asyncio.ensure_future(rig.application.keep())
    while not any(isinstance(event, ConnectionsChanged) for event in rig.events):
        await rig.parts.clock.sleep(0.01)
    keeping.cancel()
    with suppress(asyncio.CancelledError):
        await keeping
    states = [VaultStateChanged(VaultState.OPENING), VaultStateChanged(VaultState.OPEN)]
    assert rig.events[:2] == states
    assert isinstance(rig.events[2], ConnectionsChanged)


async def test_snapshot_shows_the_list_without_the_key(rig: Rig, tmp_path: Path, clock: ManualClock) -> None:
    """Before the vault is opened the list and the history are there as they were last written."""
    await rig.connect()
    await rig.connect(GARAGE)
    folder = rig.application.place.folder
    assert snapshot.connections(folder, clock.now()) == await rig.application.connections.all()
    assert snapshot.history(folder) == await rig.history()
    nowhere = tmp_path / "nowhere"
    assert (snapshot.connections(nowhere, clock.now()), snapshot.history(nowhere)) == ([], ())
    assert not nowhere.exists()


async def test_vault_check_says_one_thing_once(rig: Rig) -> None:
    """A sound vault is one check that passed; a damaged row is one that failed and names its company."""
    await rig.connect()
    await rig.connect(GARAGE)
    assert [check.ok for check in await check_vault(rig.parts)] == [True]
    await rig.in_vault(lambda vault: spoil(vault, GARAGE))
    (check,) = await check_vault(rig.parts)
    assert not check.ok
    assert "Sandbox Garage" in worded(check).what.english()
    assert worded(check).todo is not None
    await rig.in_vault(lambda vault: spoil(vault, BAKERY))
    assert len(await check_vault(rig.parts)) == 2


def spoil(vault: Vault, realm_id: str) -> None:
    """Change a row behind the program's back."""
    vault._database.execute("UPDATE connections SET sealed = x'00' WHERE realm_id = ?", (realm_id,))


async def test_finding_a_company(rig: Rig) -> None:
    """A name, in any case, a unique beginning of it, or a whole realm ID finds a company; nothing else does."""
    await rig.connect()
    await rig.connect(GARAGE)
    rows = await rig.application.connections.all()
    for wanted in ("Sandbox Bakery", "SANDBOX bakery", "sandbox b", BAKERY):
        assert the_one(candidates(rows, wanted), wanted).key == rig.key()
        assert candidates(rows, wanted, "another setup") == []
        assert len(candidates(rows, wanted, rig.setup.setup.name.upper())) == 1
    with pytest.raises(Ambiguous) as several:
        the_one(candidates(rows, "sandbox"), "sandbox")
    assert len(several.value.candidates) == 2
    for wanted in ("", BAKERY[:-1], "Bakery"):
        with pytest.raises(NotFound):
            the_one(candidates(rows, wanted), wanted)


async def test_needs_come_first(rig: Rig) -> None:
    """The list begins with the company that a person must act on first."""
    await rig.connect()
    await rig.connect(GARAGE)
    rig.demo.control(revoke=GARAGE)
    with suppress(Exception):
        await rig.refresh(GARAGE)
    rows = await rig.application.connections.all()
    assert [row.status for row in rows] == [Status.RECONNECT_REQUIRED, Status.CONNECTED]
