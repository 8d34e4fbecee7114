"""Taking connections over: proved before they replace anything, sealed before they are sent, never half done."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from support.application import Rig, running
from support.demo_intuit import BAKERY, FLORIST, GARAGE, DemoIntuit
from support.manual_clock import ManualClock

from qbo_desktop.app import move_file
from qbo_desktop.app.importing import ImportOutcome, Incoming, recognise
from qbo_desktop.app.move_file import MovedConnection, MoveFile
from qbo_desktop.app.pending_tokens import ConsentOutcome, Was
from qbo_desktop.app.wording import of_error
from qbo_desktop.core.connection import Connection, Reason, Status
from qbo_desktop.core.errors import (
    Ambiguous,
    ConfigurationRejected,
    IntuitUnavailable,
    NetworkUnavailable,
    NotFound,
    QboDesktopError,
    Usage,
)
from qbo_desktop.core.happenings import MovedAway, Refused
from qbo_desktop.core.history import HistoryEntry, HistoryEvent
from qbo_desktop.core.identity import ClientId, ConnectionKey, Environment, RealmId
from qbo_desktop.core.import_errors import ImportedForAnother, ImportProblem, ImportRefused, UnusableImport
from qbo_desktop.core.import_tokens import FoundToken, ImportSource
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.setup import Setup
from qbo_desktop.core.transitions import apply
from qbo_desktop.vault.vault import Vault

HOUR = 3600.0
DAY = 86400.0


def incoming(rig: Rig, realm_id: str = BAKERY, token: str | None = None) -> Incoming:
    """What another program holds of this company."""
    given = token or rig.demo.grant(realm_id)["refresh_token"]
    return Incoming(FoundToken(Secret(given), RealmId(realm_id), ImportSource.PASTED))


async def take_over(rig: Rig, one: Incoming, *, replace_it: bool = False) -> ConsentOutcome:
    return await rig.application.importing.take_over(one, rig.setup, replace=replace_it)


def nobody(several: Ambiguous) -> str:
    raise several


async def test_taken_over(rig: Rig) -> None:
    """A token that another program holds becomes a connection: refreshed at once, named, told in the history."""
    outcome = await take_over(rig, incoming(rig))
    row = outcome.connection
    assert (outcome.was, row.status, row.reason, row.company_name) == (
        Was.NEW,
        Status.CONNECTED,
        None,
        "Sandbox Bakery",
    )
    assert row.reconnect_by_source == "intuit"
    assert [(line.event, line.result, line.detail) for line in await rig.history()] == [("imported", "ok", "pasted")]
    assert await rig.in_vault(Vault.pendings) == ()
    assert rig.demo.counters["refresh"] == 1
    assert (await rig.refresh()).status is Status.CONNECTED


async def test_other_place_stops(rig: Rig, clock: ManualClock) -> None:
    """Once the value rotated here, the place that it came from is refused."""
    rig.demo.control(grace_seconds=0)
    one = incoming(rig)
    clock.advance(DAY + HOUR)
    await take_over(rig, one)
    assert rig.demo.refresh(one.token.refresh_token.reveal()).status == 400
    assert (await rig.refresh()).status is Status.CONNECTED


async def test_works_here_already(rig: Rig) -> None:
    """A connection that works here stays as it is, and the other token is not even sent."""
    await rig.connect()
    before, sent = await rig.stored(), rig.demo.counters["refresh"]
    with pytest.raises(Usage) as usage:
        await take_over(rig, incoming(rig, token="RT1-" + "a" * 46))
    assert usage.value.detail == "import_already_here"
    assert (await rig.stored(), rig.demo.counters["refresh"]) == (before, sent)
    assert await rig.in_vault(Vault.pendings) == ()


async def test_replaced_when_asked(rig: Rig) -> None:
    """`replace` puts the imported connection in the place of the one that works, with its labels."""
    row = (await rig.connect()).connection
    await rig.in_vault(lambda vault: vault.update(replace(row, labels=("Tuesday",))))
    one = replace(incoming(rig), labels=("Monday", "Tuesday"))
    outcome = await take_over(rig, one, replace_it=True)
    assert (outcome.was, outcome.connection.labels) == (Was.RENEWED, ("Tuesday", "Monday"))
    assert (await rig.stored()).refresh_token == one.token.refresh_token


@pytest.mark.parametrize(
    "make",
    [lambda now: Refused(now, Reason.REVOKED), lambda now: MovedAway(now, "Consultant")],
    ids=["revoked", "moved"],
)
async def test_what_does_not_work_is_replaced(
    rig: Rig, clock: ManualClock, make: Callable[..., Refused | MovedAway]
) -> None:
    """A company that must be reconnected, or was moved away, is taken over without another word."""
    row = (await rig.connect()).connection
    await rig.in_vault(lambda vault: vault.update(apply(row, make(clock.now()))))
    outcome = await take_over(rig, incoming(rig))
    assert (outcome.connection.status, outcome.connection.held_by) == (Status.CONNECTED, None)


@pytest.mark.parametrize("replace_it", [False, True])
async def test_refused(rig: Rig, replace_it: bool) -> None:  # noqa: FBT001 - a case
    """A token that Intuit refuses replaces nothing, is kept nowhere, and the history says so."""
    before = None
    if replace_it:
        await rig.connect()
        before = await rig.stored()
    with pytest.raises(ImportRefused) as refused:
        await take_over(rig, incoming(rig, token="RT1-" + "a" * 46), replace_it=replace_it)
    assert (refused.value.code, refused.value.reason) == ("reconnect_required", "unknown")
    assert await rig.in_vault(Vault.pendings) == ()
    rows = await rig.application.connections.all()
    assert [row.key for row in rows] == ([] if before is None else [before.connection.key])
    if before is not None:
        assert await rig.stored() == before
    line = (await rig.history())[0]
    assert (line.event, line.result) == ("imported", "reconnect_required")


async def test_other_keys(rig: Rig) -> None:
    """A token of other keys is not burnt: nothing of it stays here, and the words say what to do."""
    one = incoming(rig)
    rig.demo.fault("token", "invalid_grant_wrong_type")
    with pytest.raises(ConfigurationRejected) as rejected:
        await take_over(rig, one)
    assert "other app keys" in of_error(rejected.value).title.english()
    assert await rig.in_vault(Vault.pendings) == ()
    assert await rig.application.connections.all() == []


async def test_intuit_is_away(rig: Rig) -> None:
    """What cannot be done for now stays sealed, and is done at the next opportunity."""
    one = incoming(rig)
    rig.demo.fault("token", "server_error", count=3)
    with pytest.raises(IntuitUnavailable):
        await take_over(rig, one)
    assert len(await rig.in_vault(Vault.pendings)) == 1
    await rig.application.pending.settle_all()
    assert (await rig.row()).company_name == "Sandbox Bakery"
    assert [line.event for line in await rig.history()] == ["imported"]


async def test_another_token_while_one_waits(rig: Rig) -> None:
    """What was given here and never proved is put aside, not dropped, when another token takes its place."""
    first, second = incoming(rig), incoming(rig)
    rig.demo.fault("token", "server_error", count=3)
    with pytest.raises(IntuitUnavailable):
        await take_over(rig, first)
    rig.demo.fault("token", "invalid_client", count=1)
    await take_over(rig, second)
    (kept,) = await rig.in_vault(lambda vault: vault.asides())
    assert kept.tokens.refresh_token == first.token.refresh_token


async def test_again_after_offline(rig: Rig) -> None:
    """The same paste once more goes on where the first one stopped."""
    one = incoming(rig)
    rig.demo.stop()
    with pytest.raises(NetworkUnavailable):
        await take_over(rig, one)
    rig.demo.start()
    assert (await take_over(rig, one)).was is Was.NEW
    assert rig.demo.counters["refresh"] == 1


async def test_company_is_not_named(rig: Rig) -> None:
    """Without CompanyInfo a new company is stored unconfirmed; one that works here is not replaced before."""
    rig.demo.fault("companyinfo", "server_error", count=1)
    row = (await take_over(rig, incoming(rig))).connection
    assert (row.reason, row.company_name) == ("unconfirmed", None)
    before = await rig.stored()
    rig.demo.fault("companyinfo", "server_error", count=3)
    one = incoming(rig)
    with pytest.raises(IntuitUnavailable):
        await take_over(rig, one, replace_it=True)
    assert (await rig.stored()).refresh_token == before.refresh_token
    await rig.application.pending.settle_all()
    assert (await rig.stored()).refresh_token == one.token.refresh_token


async def test_mistyped_company(rig: Rig, clock: ManualClock) -> None:
    """A token with another company's realm ID replaces nothing; with the right one, its successor serves."""
    rig.demo.control(grace_seconds=0)
    await rig.connect(GARAGE)
    before = await rig.stored(GARAGE)
    one = incoming(rig)
    clock.advance(DAY + HOUR)
    rig.demo.fault("companyinfo", "not_authorized")
    wrong = replace(one, token=replace(one.token, realm_id=RealmId(GARAGE)))
    with pytest.raises(ImportedForAnother) as refused:
        await take_over(rig, wrong, replace_it=True)
    assert refused.value.code == "access_refused"
    assert "not for this company" in of_error(refused.value).title.english()
    assert await rig.stored(GARAGE) == before
    outcome = await take_over(rig, one)
    assert outcome.connection.company_name == "Sandbox Bakery"
    assert await rig.in_vault(Vault.pendings) == ()
    assert rig.demo.refresh(one.token.refresh_token.reveal()).status == 400


async def test_keys_given_as_token(rig: Rig) -> None:
    """Our own app keys, pasted as a token, are known for what they are."""
    setup = rig.setup.setup
    for value, problem in (
        (setup.client_secret.reveal(), ImportProblem.CLIENT_SECRET),
        (str(setup.client_id), ImportProblem.CLIENT_ID),
    ):
        with pytest.raises(UnusableImport) as unusable:
            await take_over(rig, incoming(rig, token=value))
        assert unusable.value.kind is problem
    assert rig.demo.counters["refresh"] == 0


async def test_which_setup(rig: Rig) -> None:
    """The setup is found by what stands beside the token; what contradicts it is refused before anything is sent."""
    importing, one = rig.application.importing, incoming(rig)
    setup = rig.setup.setup
    other = replace(setup, name="Other", client_id=ClientId("ABother"))
    assert (await importing.setup_for(one, None)).id == rig.setup.id
    await rig.application.setups.keep(other, confirmed=True)
    with pytest.raises(Ambiguous):
        await importing.setup_for(one, None)
    of_other = replace(one, token=replace(one.token, client_id=ClientId("ABother")))
    assert (await importing.setup_for(of_other, None)).setup.name == "Other"
    assert (await importing.setup_for(one, "Other")).setup.name == "Other"
    with pytest.raises(Usage, match="import_other_setup"):
        await importing.setup_for(of_other, setup.name)
    with pytest.raises(NotFound, match="setup_of_import"):
        await importing.setup_for(replace(one, token=replace(one.token, client_id=ClientId("ABno"))), None)
    live = replace(setup, name="Live", environment=Environment.PRODUCTION, endpoints=None, client_id=ClientId("ABlive"))
    live = replace(live, redirect_uri="https://connect.example.com/quickbooks/")
    await rig.application.setups.keep(live, confirmed=True)
    with pytest.raises(Usage, match="import_environment"):
        await importing.setup_for(replace(one, token=replace(one.token, environment=Environment.SANDBOX)), "Live")


async def test_a_moved_token_of_intuit_goes_to_intuit_alone(rig: Rig) -> None:
    """A move says whose each company is: a setup of the same client ID with other endpoints never gets its token."""
    importing, one = rig.application.importing, incoming(rig)
    stated = replace(
        one.token, environment=Environment.PRODUCTION, client_id=rig.setup.setup.client_id, source=ImportSource.MOVE
    )
    with pytest.raises(NotFound, match="setup_of_import"):
        await importing.setup_for(replace(one, token=stated), None)
    with pytest.raises(Usage, match="import_environment"):
        await importing.setup_for(replace(one, token=stated), rig.setup.setup.name)


def moved(rig: Rig, clock: ManualClock, realm_id: str, token: str | None = None) -> MovedConnection:
    """A company as it stands in a move."""
    answer = rig.demo.grant(realm_id) if token is None else {"refresh_token": token, "access_token": "x" * 40}
    return MovedConnection(
        key=rig.key(realm_id),
        company_name=f"Moved {realm_id[-1]}",
        access_token=Secret(answer["access_token"]),
        access_token_expires_at=clock.now() + timedelta(hours=1),
        refresh_token=Secret(answer["refresh_token"]),
        refresh_token_expires_at=clock.now() + timedelta(days=100),
        reconnect_by=clock.now() + timedelta(days=700),
        labels=("Friday",),
        connected_at=clock.now() - timedelta(days=1000),
    )


async def test_move(rig: Rig, clock: ManualClock) -> None:
    """A move's companies come each for itself, with labels, dates and history; one that is dead keeps no other back."""
    await rig.connect(FLORIST)
    clock.advance(2.0)
    entry = HistoryEntry(clock.now() - timedelta(days=9), HistoryEvent.CONNECTED, rig.key(BAKERY), "Sandbox Bakery")
    move = MoveFile(
        (moved(rig, clock, GARAGE, "RT1-" + "b" * 46), moved(rig, clock, BAKERY), moved(rig, clock, FLORIST, "RT1-x")),
        history=(replace(entry, at=entry.at.replace(microsecond=0)),),
    )
    arrival = recognise(move_file.to_bytes(move))
    results = await rig.application.importing.take_over_all(arrival, nobody)
    assert [result.outcome for result in results] == [
        ImportOutcome.FAILED,
        ImportOutcome.IMPORTED,
        ImportOutcome.SKIPPED,
    ]
    row = await rig.row()
    assert (row.company_name, row.labels, row.status) == ("Sandbox Bakery", ("Friday",), Status.CONNECTED)
    assert row.connected_at < clock.now() - timedelta(days=999)
    await rig.application.importing.take_over_all(arrival, nobody)
    lines = [line for line in await rig.history() if line.key == rig.key() and line.event is HistoryEvent.CONNECTED]
    assert len(lines) == 1


async def test_move_that_ended(rig: Rig, clock: ManualClock) -> None:
    """A move that lay too long says so by its own dates."""
    arrival = recognise(move_file.to_bytes(MoveFile((moved(rig, clock, GARAGE, "RT1-" + "b" * 46),))))
    clock.advance(101 * DAY)
    (result,) = await rig.application.importing.take_over_all(arrival, nobody)
    assert isinstance(result.error, ImportRefused)
    assert result.error.reason == "idle_expired"


async def test_setups_that_came_along(rig: Rig) -> None:
    """A setup of an app that is here stays as it is; a new one is stored only with the person's word."""
    setup = rig.setup.setup
    new = replace(setup, name="New", client_id=ClientId("ABnew"))
    arrival = replace(recognise(b"RT1-" + b"c" * 46), setups=(replace(setup, name="Renamed"), new))
    asked: list[str] = []

    def declines(one: Setup) -> bool:
        asked.append(one.name)
        return False

    with pytest.raises(Usage, match="declined"):
        await rig.application.importing.keep_setups(arrival, declines)
    assert asked == ["New"]
    await rig.application.importing.keep_setups(arrival, lambda _: True)
    assert sorted(one.setup.name for one in await rig.application.setups.all()) == sorted([setup.name, "New"])


async def test_cut_off_before_the_answer(tmp_path: Path, demo: DemoIntuit, clock: ManualClock) -> None:
    """A program that ends between sealing the token and Intuit's answer leaves it to the next start."""
    async with running(tmp_path, demo, clock) as rig:
        one = incoming(rig)
        await put(rig, one)
    async with running(tmp_path, demo, clock) as rig:
        await rig.application.pending.settle_all()
        assert (await rig.row()).status is Status.CONNECTED
        assert (await rig.stored()).refresh_token == one.token.refresh_token


async def test_cut_off_before_the_commit(tmp_path: Path, demo: DemoIntuit, clock: ManualClock) -> None:
    """One that ends between the answer and the connection's row goes on from the tokens of the answer."""
    demo.control(grace_seconds=0)
    async with running(tmp_path, demo, clock) as rig:
        one = incoming(rig)
        clock.advance(DAY + HOUR)
        demo.fault("companyinfo", "not_authorized")
        with pytest.raises(ImportedForAnother):
            await take_over(rig, one)
    clock.advance(2 * HOUR)
    async with running(tmp_path, demo, clock) as rig:
        await rig.application.pending.settle_all()
        assert (await rig.row()).status is Status.CONNECTED
        assert (await rig.refresh()).status is Status.CONNECTED


async def put(rig: Rig, one: Incoming) -> None:
    """Seal it, and get no further."""
    rig.demo.stop()
    with pytest.raises(QboDesktopError):
        await take_over(rig, one)
    rig.demo.start()


async def test_two_at_once(tmp_path: Path, demo: DemoIntuit, clock: ManualClock) -> None:
    """Two windows that are given the same paste end with one connection that works."""
    async with running(tmp_path, demo, clock) as rig, running(tmp_path, demo, clock) as second:
        one = incoming(rig)
        results = await asyncio.gather(take_over(rig, one), take_over(second, one), return_exceptions=True)
        assert any(isinstance(result, ConsentOutcome) for result in results)
        assert all(isinstance(result, ConsentOutcome | Usage) for result in results)
        row: Connection = await rig.refresh()
        assert row.status is Status.CONNECTED
        assert ConnectionKey(rig.setup.setup.environment, rig.setup.setup.client_id, RealmId(BAKERY)) == row.key
