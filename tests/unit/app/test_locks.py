"""Several programs over one data folder: the company's lock, and what happens to those who wait for it."""

import asyncio
from pathlib import Path

import pytest
from support.application import Rig, running
from support.demo_intuit import BAKERY, DemoIntuit
from support.manual_clock import ManualClock, turn

from qbo_desktop.app.refresher import Outcome
from qbo_desktop.core.connection import Reason, Status
from qbo_desktop.core.errors import NetworkUnavailable, VaultBusy, VaultFull
from qbo_desktop.core.events import VaultState, VaultStateChanged
from qbo_desktop.core.happenings import Confirmed
from qbo_desktop.core.transitions import apply
from qbo_desktop.demo.faults import Kind
from qbo_desktop.vault.locks import CompanyLocks
from qbo_desktop.vault.vault import Vault

DAY = 86400.0


async def test_hung_holder_is_reported(tmp_path: Path, demo: DemoIntuit, clock: ManualClock) -> None:
    """A lock that a living process keeps is waited for, then reported, never robbed; nothing is sent."""
    async with running(tmp_path, demo, clock, lock_patience=0.2) as rig:
        await rig.connect()
        held = CompanyLocks(rig.application.place.folder).acquire(rig.key(), 0)
        assert held is not None
        with held, pytest.raises(VaultBusy):
            await rig.refresh()
        assert demo.counters["refresh"] == 0
        assert (await rig.refresh()).status is Status.CONNECTED


async def test_two_programs_refresh_once(rig: Rig, tmp_path: Path, clock: ManualClock) -> None:
    """Two programs that want the same company at once make one request; the later one joins by the row."""
    await rig.connect()
    rig.demo.control(latency_ms=100)
    async with running(tmp_path, rig.demo, clock) as other:
        results = await asyncio.gather(
            rig.application.refresher.refresh(rig.key()), other.application.refresher.refresh(rig.key())
        )
        assert sorted(result.outcome for result in results) == [Outcome.JOINED, Outcome.REFRESHED]
        grants = await asyncio.gather(*(one.application.access.grant(rig.key()) for one in (rig, other)))
    assert grants[0].access_token == grants[1].access_token
    assert rig.demo.counters["refresh"] == 1


@pytest.mark.parametrize("kind", [Kind.DRIP, Kind.SILENCE])
async def test_hung_answer_is_cut_off(tmp_path: Path, demo: DemoIntuit, clock: ManualClock, kind: Kind) -> None:
    """A server that never finishes its answer is left at the deadline; the row waits, and the intent stays."""
    async with running(tmp_path, demo, clock, deadline=0.4) as rig:
        await rig.connect()
        demo.fault("token", kind)
        with pytest.raises(NetworkUnavailable):
            await rig.application.refresher.attempt(rig.key())
        stored = await rig.stored()
        assert (stored.connection.status, stored.connection.reason) == (Status.RETRYING, Reason.OFFLINE)
        assert stored.intent is not None


async def test_row_changed_under_the_lock_keeps_both(rig: Rig, clock: ManualClock) -> None:
    """When the row was changed behind the lock, the received tokens are sealed aside and reported, never dropped."""
    await rig.connect()
    clock.advance(DAY + 1)
    before = await rig.stored()
    rig.demo.control(latency_ms=200)
    refresh = asyncio.ensure_future(rig.application.refresher.attempt(rig.key()))
    while rig.demo.counters["refresh"] == 0:
        await turn()
    changed = apply(before.connection, Confirmed(clock.now(), "Sandbox Bakery"))
    await rig.in_vault(lambda vault: vault.update(changed))
    with pytest.raises(VaultBusy):
        await refresh
    (aside,) = await rig.in_vault(Vault.asides)
    assert aside.key == rig.key()
    assert aside.tokens.refresh_token != before.refresh_token
    assert (await rig.stored()).refresh_token == before.refresh_token


async def test_tokens_outlive_a_disk_that_refuses(rig: Rig, clock: ManualClock) -> None:
    """When the disk takes nothing after a refresh, callers are told, and the tokens are stored as soon as it does."""
    await rig.connect()
    clock.advance(DAY + 1)
    rig.demo.control(grace_seconds=0, latency_ms=200)
    old = (await rig.stored()).refresh_token
    attempt = asyncio.ensure_future(rig.application.refresher.attempt(rig.key()))
    while rig.demo.counters["refresh"] == 0:
        await turn()
    await rig.in_vault(lambda vault: refuse_writes(vault, refuse=True))
    with pytest.raises(VaultFull):
        await attempt
    with pytest.raises(VaultFull):  # whoever asks meanwhile is told the same, and sends nothing
        await rig.application.refresher.attempt(rig.key())
    assert rig.demo.counters["refresh"] == 1
    assert rig.events[-1] == VaultStateChanged(VaultState.OPEN, "vault_full")
    await rig.in_vault(lambda vault: refuse_writes(vault, refuse=False))
    await rig.parts.tasks.drain()
    assert VaultStateChanged(VaultState.OPEN) in rig.events
    assert (await rig.stored()).refresh_token not in (None, old)
    rig.demo.control(latency_ms=0)
    assert (await rig.refresh()).status is Status.CONNECTED


async def test_codes_tokens_outlive_a_disk_that_refuses(rig: Rig) -> None:
    """The same holds for what a consent brought: the code is spent, so its tokens exist in memory alone."""
    rig.demo.control(latency_ms=200)
    consent = asyncio.ensure_future(rig.connect())
    while rig.demo.counters["exchange"] == 0:
        await turn()
    await rig.in_vault(lambda vault: refuse_writes(vault, refuse=True))
    with pytest.raises(VaultFull):
        await consent
    await rig.in_vault(lambda vault: refuse_writes(vault, refuse=False))
    await rig.parts.tasks.drain()
    assert (await rig.row(BAKERY)).company_name == "Sandbox Bakery"


def refuse_writes(vault: Vault, *, refuse: bool) -> None:
    """Let SQLite refuse every write of this connection, as on a disk that became read-only."""
    vault._database.execute(f"PRAGMA query_only={'ON' if refuse else 'OFF'}")
