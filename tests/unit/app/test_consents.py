"""Consents: what comes back, for which company, and what is stored when it is cut off."""

import asyncio
import socket
from dataclasses import replace
from pathlib import Path

import pytest
from support.application import Rig, browse, follow, in_thread, running
from support.demo_intuit import BAKERY, FLORIST, GARAGE, DemoIntuit
from support.manual_clock import ManualClock

from qbo_desktop.app.consents import Consent, Was
from qbo_desktop.app.wording import of_error
from qbo_desktop.core.connection import Reason, Status
from qbo_desktop.core.errors import (
    AccessRefused,
    AuthorizationDenied,
    AuthorizationFailed,
    AuthorizationTimedOut,
    ConfigurationRejected,
    IntuitUnavailable,
    LoopbackUnavailable,
    QboDesktopError,
    StateMismatch,
    WrongCompany,
)
from qbo_desktop.core.happenings import MovedAway
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.tokens import TokenSet
from qbo_desktop.core.transitions import apply
from qbo_desktop.demo.faults import KINDS, Endpoint, Kind
from qbo_desktop.vault.vault import PendingConsent, Vault

HOUR = 3600.0
DAY = 86400.0
HANGS = (Kind.DRIP, Kind.SILENCE)
REFUSES_COMPANY = (Kind.WRONG_CLUSTER, Kind.NOT_AUTHORIZED, Kind.NOT_ADMIN)


async def test_new_company(rig: Rig) -> None:
    """A first consent makes a connection with its name, and leaves one line of history and nothing pending."""
    outcome = await rig.connect()
    assert (outcome.was, outcome.connection.company_name) == (Was.NEW, "Sandbox Bakery")
    assert outcome.connection.reconnect_by_source == "intuit"
    assert await rig.in_vault(Vault.pendings) == ()
    assert [line.event for line in await rig.history()] == ["connected"]
    assert rig.demo.counters["exchange"] == 1


async def test_reconnecting_keeps_history_and_labels(rig: Rig) -> None:
    """A second consent renews the same row: labels and history stay, the five years begin anew."""
    first = (await rig.connect()).connection
    labelled = await rig.in_vault(lambda vault: vault.update(replace(first, labels=("Tuesday",))))
    outcome = await rig.connect(expected=rig.key())
    row = outcome.connection
    assert (outcome.was, row.labels) == (Was.RENEWED, ("Tuesday",))
    assert row.generation == labelled.generation + 1
    assert row.reconnect_by > first.reconnect_by
    assert [line.event for line in await rig.history()] == ["reconnected", "connected"]


async def test_moved_company_comes_back(rig: Rig, clock: ManualClock) -> None:
    """Only a new consent takes back a company that was handed over; then it is refreshed here again."""
    row = (await rig.connect()).connection
    moved = apply(row, MovedAway(clock.now(), "Consultant"))
    await rig.in_vault(lambda vault: vault.update(moved, forget_tokens=True))
    row = (await rig.connect(expected=rig.key())).connection
    assert (row.status, row.held_by) == (Status.CONNECTED, None)
    assert (await rig.refresh()).status is Status.CONNECTED


async def test_wrong_company_that_is_new_is_not_exchanged(rig: Rig) -> None:
    """Another company than the one meant, not here yet: its code is not used, nothing of either changes."""
    await rig.connect()
    before = await rig.stored()
    with pytest.raises(WrongCompany) as wrong:
        await rig.connect(GARAGE, expected=rig.key())
    assert (wrong.value.code, wrong.value.already_here) == ("wrong_company", False)
    assert rig.demo.counters["exchange"] == 1
    assert await rig.stored() == before
    what = of_error(wrong.value).what
    assert what is not None
    assert "Sandbox Bakery" in what.english()
    assert GARAGE not in what.english()


async def test_wrong_company_that_is_here_is_stored_as_its_own(rig: Rig) -> None:
    """Another company than the one meant, here already: its code must not be wasted, and both names are said."""
    await rig.connect()
    await rig.connect(GARAGE)
    bakery, garage = await rig.stored(), await rig.stored(GARAGE)
    with pytest.raises(WrongCompany) as wrong:
        await rig.connect(GARAGE, expected=rig.key())
    assert wrong.value.already_here
    assert await rig.stored() == bakery
    assert (await rig.stored(GARAGE)).refresh_token != garage.refresh_token
    assert (await rig.refresh(GARAGE)).status is Status.CONNECTED
    what = of_error(wrong.value).what
    assert what is not None
    assert "reconnecting Sandbox Bakery but chose Sandbox Garage" in what.english()


async def test_denied(rig: Rig) -> None:
    """A person who says no gets no connection, and no code is presented."""
    with pytest.raises(AuthorizationDenied) as denied:
        await rig.connect(decision="deny")
    assert denied.value.oauth_error == "access_denied"
    assert rig.demo.counters["exchange"] == 0


async def test_refused_request_is_not_called_a_cancellation(rig: Rig) -> None:
    """When Intuit refuses the request itself, the person did nothing wrong and is not told so."""
    rig.demo.fault("authorize", Kind.INVALID_SCOPE)
    with pytest.raises(AuthorizationDenied) as refused:
        await rig.connect()
    assert of_error(refused.value) != of_error(AuthorizationDenied(oauth_error="access_denied"))


async def test_timed_out(rig: Rig) -> None:
    """Nobody comes back: the wait ends, the listener closes, and the next consent has it again."""
    waiting: list[Consent] = []
    with pytest.raises(AuthorizationTimedOut):
        await rig.application.consents.connect(rig.setup.id, waiting.append, lifetime=0.05)
    with pytest.raises(StateMismatch):
        waiting[0].paste(await in_thread(lambda: rig.demo.consent(waiting[0].url)))
    assert (await rig.connect()).was is Was.NEW


async def test_unused_code_is_refused_when_late(rig: Rig, clock: ManualClock) -> None:
    """A code that Intuit does not take any more is a consent that failed, whatever else is fine."""
    rig.demo.fault("token", Kind.INVALID_GRANT_CODE)
    with pytest.raises(AuthorizationFailed):
        await rig.connect()


@pytest.mark.parametrize("kind", [kind for kind in KINDS[Endpoint.TOKEN] if kind not in HANGS][::2])
async def test_code_is_exchanged_once(rig: Rig, kind: Kind) -> None:
    """Whatever the token endpoint answers (every second kind is tried), a code is presented once."""
    rig.demo.fault("token", kind)
    try:
        await rig.connect()
    except QboDesktopError:
        assert await rig.application.connections.all() == []
    assert rig.demo.counters["exchange"] == 1


async def test_exchange_goes_on_without_its_caller(rig: Rig) -> None:
    """Closing the window after the redirect loses no consent."""
    rig.demo.control(latency_ms=100)
    caller = asyncio.ensure_future(rig.connect())
    while rig.demo.counters["exchange"] == 0:
        await rig.parts.clock.sleep(0.01)
    caller.cancel()
    with pytest.raises(asyncio.CancelledError):
        await caller
    await rig.parts.tasks.drain()
    assert (await rig.row()).status is Status.CONNECTED


async def test_unconfirmed_company_gets_its_name_later(rig: Rig, clock: ManualClock) -> None:
    """While CompanyInfo is down a consent is stored without a name; the keeper fills it in within minutes."""
    rig.demo.fault("companyinfo", Kind.SERVER_ERROR, 3)
    row = (await rig.connect()).connection
    assert (row.status, row.reason, row.company_name) == (Status.CONNECTED, Reason.UNCONFIRMED, None)
    for _ in range(4):
        await clock.sleep_until(await rig.application.keeper.round())
    row = await rig.row()
    assert (row.reason, row.company_name) == (None, "Sandbox Bakery")
    assert rig.demo.counters["refresh"] == 0
    assert rig.demo.counters["companyinfo"] == 4


@pytest.mark.parametrize("kind", REFUSES_COMPANY)
async def test_refused_company_stays_pending(rig: Rig, clock: ManualClock, kind: Kind) -> None:
    """Keys that may not read the company store no connection; its tokens stay sealed and are settled later."""
    rig.demo.fault("companyinfo", kind, 2)
    with pytest.raises(AccessRefused):
        await rig.connect()
    assert await rig.application.connections.all() == []
    assert len(await rig.in_vault(Vault.pendings)) == 1
    await rig.application.pending.settle_all()
    assert await rig.application.connections.all() == []
    await rig.application.pending.settle_all()
    assert (await rig.row()).company_name == "Sandbox Bakery"
    assert await rig.in_vault(Vault.pendings) == ()


async def test_refused_company_is_asked_hourly(rig: Rig, clock: ManualClock) -> None:
    """What a person must mend is not asked in every round of the keeper."""
    rig.demo.fault("companyinfo", Kind.WRONG_CLUSTER, 99)
    with pytest.raises(AccessRefused):
        await rig.connect()
    for _ in range(5):
        await rig.application.keeper.round()
    assert rig.demo.counters["companyinfo"] == 2


async def test_crash_between_exchange_and_confirmation(rig: Rig, tmp_path: Path, clock: ManualClock) -> None:
    """The next program that opens the vault finishes a consent that was cut off, even a day later."""
    rig.demo.fault("companyinfo", Kind.WRONG_CLUSTER)
    with pytest.raises(AccessRefused):
        await rig.connect()
    (pending,) = await rig.in_vault(Vault.pendings)
    clock.advance(DAY + HOUR)
    async with running(tmp_path, rig.demo, clock) as later:
        await later.application.keeper.round()
        row = await later.row()
        assert (row.status, row.company_name) == (Status.CONNECTED, "Sandbox Bakery")
        assert row.connected_at == pending.at
        assert row.reconnect_by_source == "intuit"
        assert (clock.now() - row.last_refreshed_at).total_seconds() < 60
        assert (await later.refresh()).status is Status.CONNECTED


async def test_damaged_pending_stops_nobody(rig: Rig, clock: ManualClock) -> None:
    """A consent whose pending entry is damaged does not keep the keeper from the other companies."""
    await rig.connect()
    garbled = PendingConsent(rig.key(FLORIST), rig.setup.id, await tokens_of(rig), clock.now(), None)
    await rig.in_vault(lambda vault: vault.put_pending(garbled))
    await rig.in_vault(lambda vault: vault._database.execute("UPDATE pending SET sealed = x'00'"))
    clock.advance(2 * DAY)
    await rig.application.keeper.round()
    assert rig.demo.counters["refresh"] == 2


async def tokens_of(rig: Rig) -> TokenSet:
    answer = await rig.parts.tokens.refresh(rig.setup.setup, (await rig.stored()).refresh_token or Secret(""))
    return answer.tokens


async def test_two_consents_share_the_listener(rig: Rig) -> None:
    """Two consents at once each get their own company through one port."""
    outcomes = await asyncio.gather(rig.connect(BAKERY), rig.connect(GARAGE))
    assert [outcome.connection.company_name for outcome in outcomes] == ["Sandbox Bakery", "Sandbox Garage"]


async def test_taken_port_leaves_the_paste(rig: Rig) -> None:
    """When another program has the port, the address can be pasted; a foreign one ends nothing."""
    with socket.create_server(("127.0.0.1", rig.setup.setup.loopback_port)):
        refused: list[str] = []

        def begun(consent: Consent) -> None:
            assert isinstance(consent.no_listener, LoopbackUnavailable)
            rig.parts.tasks.start(paste(consent), "paste")

        async def paste(consent: Consent) -> None:
            for nonsense in ("", "https://example.com/?code=1", f"state=10000.{'x' * 43}&code=abc&realmId={BAKERY}"):
                try:
                    consent.paste(nonsense)
                except StateMismatch:
                    refused.append(nonsense)
            consent.paste(await in_thread(lambda: rig.demo.consent(consent.url)))

        outcome = await rig.application.consents.connect(rig.setup.id, begun, lifetime=10)
    assert outcome.was is Was.NEW
    assert len(refused) == 3


async def test_replayed_redirect_is_refused(rig: Rig) -> None:
    """The same redirect twice, as a reload makes it, presents the code once."""
    statuses: list[int] = []

    async def twice(consent: Consent) -> None:
        address = await in_thread(lambda: rig.demo.consent(consent.url))
        statuses.append(await in_thread(lambda: follow(address)))
        statuses.append(await in_thread(lambda: follow(address)))

    browsing: list[asyncio.Task[None]] = []
    await rig.application.consents.connect(
        rig.setup.id, lambda consent: browsing.append(rig.parts.tasks.start(twice(consent), "browser")), lifetime=10
    )
    await asyncio.gather(*browsing, return_exceptions=True)
    assert statuses[0] == 200
    assert 200 not in statuses[1:]
    assert rig.demo.counters["exchange"] == 1


async def test_keys_refused_at_the_exchange(rig: Rig) -> None:
    """Wrong keys are said to be wrong keys, and nothing is stored."""
    rig.demo.fault("token", Kind.INVALID_CLIENT)
    with pytest.raises(ConfigurationRejected):
        await rig.connect()
    assert await rig.in_vault(Vault.pendings) == ()


async def test_outage_at_the_exchange(rig: Rig) -> None:
    """An outage at the exchange is not repeated, and the next consent works."""
    rig.demo.fault("token", Kind.SERVER_ERROR)
    with pytest.raises(IntuitUnavailable):
        await rig.connect()
    assert rig.demo.counters["exchange"] == 1
    assert (await rig.connect()).was is Was.NEW


async def test_begun_that_fails_ends_the_wait(rig: Rig) -> None:
    """When the front cannot show the page, the wait ends with its error and the listener is free again."""

    def begun(_: Consent) -> None:
        raise LoopbackUnavailable(1)

    with pytest.raises(LoopbackUnavailable):
        await rig.application.consents.connect(rig.setup.id, begun)
    assert (await rig.connect()).was is Was.NEW


async def test_cancelled_wait_frees_the_listener(rig: Rig, demo: DemoIntuit) -> None:
    """Cancel means that nothing listens any more within a second, and a late redirect reaches nobody."""
    begun: asyncio.Future[Consent] = asyncio.get_running_loop().create_future()
    wait = asyncio.ensure_future(rig.application.consents.connect(rig.setup.id, begun.set_result))
    url = (await begun).url
    wait.cancel()
    with pytest.raises(asyncio.CancelledError):
        await wait
    await rig.parts.tasks.drain()
    with pytest.raises(ConnectionRefusedError):
        await in_thread(lambda: browse(demo, url, BAKERY))
    assert demo.counters["exchange"] == 0
