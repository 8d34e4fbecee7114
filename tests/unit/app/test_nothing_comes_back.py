"""What a person ended stays ended, what was settled is settled once, and a wrong clock holds nothing up for long."""

import pytest
from support.application import Rig
from support.manual_clock import ManualClock

from qbo_desktop.core.connection import Status
from qbo_desktop.core.errors import AccessRefused
from qbo_desktop.core.grant import lives_for
from qbo_desktop.demo.faults import Endpoint, Kind
from qbo_desktop.vault.vault import Vault

HOUR = 3600.0
YEAR = 365 * 24 * HOUR


async def reconnect_in_vain(rig: Rig) -> None:
    """A second consent whose company refuses these keys: its tokens wait beside the row."""
    rig.demo.fault(Endpoint.COMPANYINFO, Kind.WRONG_CLUSTER)
    with pytest.raises(AccessRefused):
        await rig.connect(expected=rig.key())
    assert len(await rig.in_vault(Vault.pendings)) == 1


@pytest.mark.parametrize("local", [False, True])
async def test_a_disconnected_company_does_not_come_back(rig: Rig, clock: ManualClock, *, local: bool) -> None:
    """A consent that waited for its confirmation goes with its company, and its setup can be removed."""
    await rig.connect()
    await reconnect_in_vain(rig)
    await rig.application.disconnector.disconnect(rig.key(), local=local)
    assert await rig.in_vault(Vault.pendings) == ()
    await rig.application.keeper.round()
    assert await rig.application.connections.all() == []
    await rig.application.setups.remove(rig.setup.id)


async def test_disconnecting_ends_the_waiting_consent_too(rig: Rig) -> None:
    """Both permissions are ended at Intuit, not only forgotten here."""
    await rig.connect()
    await reconnect_in_vain(rig)
    before = rig.demo.counters["revoke"]
    await rig.application.disconnector.disconnect(rig.key())
    assert rig.demo.counters["revoke"] >= before + 2
    assert not any(company["connected"] for company in rig.demo.state()["companies"])


async def test_a_consent_and_its_row_are_one_commit(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    """Storing the row ends the pending consent by itself: no second commit could be cut off."""

    def cut_off(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(Vault, "drop_pending", cut_off)
    await rig.connect()
    assert await rig.in_vault(Vault.pendings) == ()
    assert (await rig.row()).status is Status.CONNECTED


async def test_a_dead_waiting_consent_is_sent_once(rig: Rig, clock: ManualClock) -> None:
    """When Intuit refuses its token, it is dropped instead of being sent again every hour."""
    await rig.connect()
    await reconnect_in_vain(rig)
    rig.demo.control(revoke=rig.key().realm_id)
    clock.advance(2 * HOUR)
    await rig.application.pending.settle_all()
    assert await rig.in_vault(Vault.pendings) == ()


async def test_a_wait_that_a_wrong_clock_set_is_over_soon(rig: Rig, clock: ManualClock) -> None:
    """A year ahead during an outage, then put right: the company is refreshed within two hours all the same."""
    await rig.connect()
    clock.jump(YEAR)
    rig.demo.fault(Endpoint.TOKEN, Kind.SERVER_ERROR)
    await rig.application.keeper.round()
    clock.jump(-YEAR)
    before = rig.demo.counters["refresh"]
    for _ in range(3):
        clock.advance(HOUR)
        await rig.application.keeper.round()
    assert rig.demo.counters["refresh"] > before
    assert (await rig.row()).status is Status.CONNECTED


async def test_a_clock_set_back_makes_no_token_fresh(rig: Rig, clock: ManualClock) -> None:
    """An access token whose refresh lies in the future is refreshed before it is given away."""
    await rig.connect()
    row = await rig.row()
    earlier = row.last_refreshed_at.replace(year=row.last_refreshed_at.year - 1)
    assert row.access_token_expires_at is not None
    life = row.access_token_expires_at - row.last_refreshed_at
    assert lives_for(row, row.last_refreshed_at, life / 2)
    assert not lives_for(row, earlier, life / 2)
