"""Disconnecting: every answer that a revocation can get, and what is left here afterwards."""

import pytest
from support.application import Rig
from support.demo_intuit import BAKERY
from support.manual_clock import ManualClock

from qbo_desktop.core.connection import Status
from qbo_desktop.core.errors import (
    ConfigurationRejected,
    DisconnectFailed,
    IntuitUnavailable,
    NetworkUnavailable,
    NotFound,
    QboDesktopError,
    ReconnectRequired,
    UnexpectedResponse,
)
from qbo_desktop.core.events import ConnectionRemoved
from qbo_desktop.core.happenings import MovedAway
from qbo_desktop.core.transitions import apply
from qbo_desktop.demo.faults import KINDS, Endpoint, Kind
from qbo_desktop.vault.vault import Vault

HANGS = (Kind.DRIP, Kind.SILENCE)
OWED: dict[Kind, type[QboDesktopError]] = {
    Kind.SERVER_ERROR: IntuitUnavailable,
    Kind.SERVER_ERROR_AFTER: IntuitUnavailable,
    Kind.BAD_GATEWAY: IntuitUnavailable,
    Kind.THROTTLED: IntuitUnavailable,
    Kind.THROTTLED_RETRY_AFTER: IntuitUnavailable,
    Kind.THROTTLED_RETRY_AFTER_LONG: IntuitUnavailable,
    Kind.REDIRECT: UnexpectedResponse,
    Kind.HTML_200: UnexpectedResponse,
    Kind.HUGE_BODY: UnexpectedResponse,
    Kind.NOT_JSON: UnexpectedResponse,
    Kind.GZIP: UnexpectedResponse,
    Kind.DROP_BEFORE: NetworkUnavailable,
    Kind.DROP_AFTER: NetworkUnavailable,
}
OTHERS = (Kind.BAD_REQUEST, Kind.INVALID_CLIENT, Kind.EMPTY_200)


def connected_at_intuit(rig: Rig) -> bool:
    companies: list[dict[str, object]] = rig.demo.state()["companies"]
    return any(company["connected"] for company in companies)


def test_every_fault_of_the_revocation_endpoint_is_looked_at() -> None:
    """No kind that the demo can order is left out of this file."""
    assert set(KINDS[Endpoint.REVOKE]) == {*OWED, *OTHERS, *HANGS}


async def test_revoked_and_forgotten(rig: Rig) -> None:
    """The permission ends at Intuit, the row leaves the list, the history stays; the row is given as it stood."""
    await rig.connect()
    row = await rig.application.disconnector.disconnect(rig.key())
    assert row.status is Status.CONNECTED
    assert not connected_at_intuit(rig)
    assert await rig.application.connections.all() == []
    assert [(line.event, line.result) for line in await rig.history()] == [("disconnected", "ok"), ("connected", "ok")]
    assert rig.events[-1] == ConnectionRemoved(rig.key())


async def test_nobody_disconnects_what_is_not_here(rig: Rig) -> None:
    """A company that is not here cannot be disconnected, locally or otherwise."""
    for local in (False, True):
        with pytest.raises(NotFound):
            await rig.application.disconnector.disconnect(rig.key(), local=local)


async def test_dead_token_is_as_good_as_revoked(rig: Rig) -> None:
    """A 400 and a refused refresh together mean that it has ended already."""
    await rig.connect()
    rig.demo.control(revoke=BAKERY)
    await rig.application.disconnector.disconnect(rig.key())
    assert await rig.application.connections.all() == []
    assert (rig.demo.counters["revoke"], rig.demo.counters["refresh"]) == (1, 1)


async def test_400_for_a_living_token_is_told(rig: Rig) -> None:
    """A 400 for a token that still refreshes means that it has not ended: said so, stored, connected."""
    await rig.connect()
    before = await rig.stored()
    rig.demo.fault("revoke", Kind.BAD_REQUEST)
    with pytest.raises(DisconnectFailed):
        await rig.application.disconnector.disconnect(rig.key())
    after = await rig.stored()
    assert (after.connection.status, after.intent) == (Status.CONNECTED, None)
    assert after.access_token != before.access_token
    assert (await rig.history())[0].result == "disconnect_failed"
    await rig.application.disconnector.disconnect(rig.key())
    assert await rig.application.connections.all() == []


@pytest.mark.parametrize("kind", OWED)
async def test_owed_revocation_is_repeated_by_the_keeper(rig: Rig, clock: ManualClock, kind: Kind) -> None:
    """When Intuit cannot be told, the row is disconnecting with its tokens, and the keeper settles it."""
    await rig.connect()
    rig.demo.fault("revoke", kind)
    with pytest.raises(OWED[kind]):
        await rig.application.disconnector.disconnect(rig.key())
    stored = await rig.stored()
    assert stored.connection.status is Status.DISCONNECTING
    assert stored.refresh_token is not None
    with pytest.raises(ReconnectRequired):
        await rig.refresh()
    await clock.sleep_until(await rig.application.keeper.round())
    assert await rig.application.connections.all() == []
    assert not connected_at_intuit(rig)


async def test_unexpected_refresh_after_400_owes_too(rig: Rig, clock: ManualClock) -> None:
    """A 400 whose refresh gets no clear answer is still owed."""
    await rig.connect()
    rig.demo.fault("revoke", Kind.BAD_REQUEST)
    rig.demo.fault("token", Kind.SERVER_ERROR)
    with pytest.raises(IntuitUnavailable):
        await rig.application.disconnector.disconnect(rig.key())
    stored = await rig.stored()
    assert stored.connection.status is Status.DISCONNECTING
    assert stored.intent is not None


async def test_owed_revocation_is_no_storm(rig: Rig, clock: ManualClock) -> None:
    """An outage of a day is asked less and less often, and the history gets one line for it."""
    await rig.connect()
    rig.demo.fault("revoke", Kind.SERVER_ERROR, 10_000)
    with pytest.raises(IntuitUnavailable):
        await rig.application.disconnector.disconnect(rig.key())
    began = clock.now()
    while (clock.now() - began).total_seconds() < 6 * 3600:
        await clock.sleep_until(await rig.application.keeper.round())
    assert rig.demo.counters["revoke"] < 6 + 6 * 5
    assert len([line for line in await rig.history() if line.event == "disconnected"]) == 1


async def test_refused_keys_change_nothing(rig: Rig) -> None:
    """Wrong keys end no connection and leave the row as it was, at the revocation and at the refresh after it."""
    await rig.connect()
    before = await rig.stored()
    rig.demo.fault("revoke", Kind.INVALID_CLIENT)
    with pytest.raises(ConfigurationRejected):
        await rig.application.disconnector.disconnect(rig.key())
    rig.demo.fault("revoke", Kind.BAD_REQUEST)
    rig.demo.fault("token", Kind.INVALID_CLIENT)
    with pytest.raises(ConfigurationRejected):
        await rig.application.disconnector.disconnect(rig.key())
    assert await rig.stored() == before


async def test_local_asks_nobody(rig: Rig) -> None:
    """Forgetting here sends nothing: the permission lives on at Intuit."""
    await rig.connect()
    await rig.application.disconnector.disconnect(rig.key(), local=True)
    assert await rig.application.connections.all() == []
    assert rig.demo.counters["revoke"] == 0
    assert connected_at_intuit(rig)


async def test_damaged_row_can_be_forgotten(rig: Rig) -> None:
    """A row that cannot be read is nobody's to revoke with, but it can be forgotten."""
    await rig.connect()
    await rig.in_vault(damage)
    with pytest.raises(ReconnectRequired):
        await rig.application.disconnector.disconnect(rig.key())
    await rig.application.disconnector.disconnect(rig.key(), local=True)
    assert await rig.application.connections.all() == []


async def test_moved_company_is_only_forgotten(rig: Rig, clock: ManualClock) -> None:
    """A company that somebody else keeps is not revoked from here."""
    row = (await rig.connect()).connection
    moved = apply(row, MovedAway(clock.now(), "Consultant"))
    await rig.in_vault(lambda vault: vault.update(moved, forget_tokens=True))
    await rig.application.disconnector.disconnect(rig.key())
    assert rig.demo.counters["revoke"] == 0
    assert connected_at_intuit(rig)


async def test_disconnected_company_can_come_back(rig: Rig) -> None:
    """Connecting again after a disconnect is a new connection, with the old history."""
    await rig.connect()
    await rig.application.disconnector.disconnect(rig.key())
    assert (await rig.connect()).was == "new"
    assert [line.event for line in await rig.history()] == ["connected", "disconnected", "connected"]


def damage(vault: Vault) -> None:
    """Spoil the only row's sealed bytes."""
    vault._database.execute("UPDATE connections SET sealed = x'00'")
