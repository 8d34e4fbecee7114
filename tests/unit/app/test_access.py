"""Access tokens for tools, and passes for consultants."""

import json
from pathlib import Path

import pytest
from support.application import Rig
from support.demo_intuit import BAKERY
from support.manual_clock import ManualClock

from qbo_desktop.app.handover import write_private_file
from qbo_desktop.core.connection import Status
from qbo_desktop.core.errors import ConfigurationRejected, IntuitUnavailable, ReconnectRequired, Transient, Usage
from qbo_desktop.core.happenings import MovedAway, Restored
from qbo_desktop.core.transitions import apply
from qbo_desktop.demo.faults import Kind

HOUR = 3600.0


async def test_fresh_token_is_not_refreshed(rig: Rig, clock: ManualClock) -> None:
    """A token with more life than asked for is given as it is; with less it is refreshed first."""
    await rig.connect()
    first = await rig.application.access.grant(rig.key())
    clock.advance(HOUR - 400)
    assert (await rig.application.access.grant(rig.key())).access_token == first.access_token
    assert rig.demo.counters["refresh"] == 0
    later = await rig.application.access.grant(rig.key(), 600)
    assert later.access_token != first.access_token
    assert (later.api_base, later.environment) == (f"{rig.demo.base}", "custom")
    clock.advance(HOUR - 299)
    assert (await rig.application.access.grant(rig.key())).access_token != later.access_token
    assert rig.demo.counters["refresh"] == 2


@pytest.mark.parametrize("kind", [Kind.SERVER_ERROR, Kind.HTML_200, Kind.INVALID_CLIENT])
async def test_late_token_is_given_with_its_warning(rig: Rig, clock: ManualClock, kind: Kind) -> None:
    """While a minute is left, a refresh that fails for now costs nobody the token; who asked for a life gets none."""
    await rig.connect()
    clock.advance(HOUR - 200)
    rig.demo.fault("token", kind, 3)
    grant = await rig.application.access.grant(rig.key())
    assert grant.late_because is not None
    assert grant.access_token == (await rig.stored()).access_token
    rig.demo.fault("token", kind, 3)
    with pytest.raises(type(grant.late_because)):
        await rig.application.access.grant(rig.key(), 300)
    clock.advance(150)
    rig.demo.fault("token", kind, 3)
    with pytest.raises((Transient, ConfigurationRejected, type(grant.late_because))):
        await rig.application.access.grant(rig.key())


async def test_refused_row_gives_nothing(rig: Rig, clock: ManualClock) -> None:
    """Once Intuit refused, no token is given, though the access token would still live."""
    await rig.connect()
    rig.demo.fault("token", Kind.INVALID_GRANT)
    with pytest.raises(ReconnectRequired):
        await rig.refresh()
    sent = rig.demo.counters["refresh"]
    with pytest.raises(ReconnectRequired) as refused:
        await rig.application.access.grant(rig.key())
    assert refused.value.reason == "used_elsewhere"
    assert rig.demo.counters["refresh"] == sent


async def test_row_of_another_state_gives_nothing(rig: Rig, clock: ManualClock) -> None:
    """A restored, moved or disconnecting company gives no token, and nothing is sent for it."""
    row = (await rig.connect()).connection
    row = await rig.in_vault(lambda vault: vault.update(apply(row, Restored(clock.now()))))
    for reason in ("restored", "moved"):
        for min_life in (None, 3000):
            with pytest.raises(ReconnectRequired) as refused:
                await rig.application.access.grant(rig.key(), min_life)
            assert refused.value.reason == reason
        await move_away(rig, clock)
    assert rig.demo.counters["refresh"] == 0


async def move_away(rig: Rig, clock: ManualClock) -> None:
    """The company is somebody else's from now on."""
    moved = apply(await rig.row(), MovedAway(clock.now(), "Consultant"))
    await rig.in_vault(lambda vault: vault.update(moved, forget_tokens=True))


async def test_restored_row_is_refreshed_on_a_persons_word(rig: Rig, clock: ManualClock) -> None:
    """An older copy sends nothing by itself; a person's word makes it an ordinary connection again."""
    row = (await rig.connect()).connection
    await rig.in_vault(lambda vault: vault.update(apply(row, Restored(clock.now()))))
    with pytest.raises(ReconnectRequired):
        await rig.refresh()
    clock.advance(3 * 86400)
    await rig.application.keeper.round()
    assert rig.demo.counters["refresh"] == 0
    result = await rig.application.refresher.refresh(rig.key(), only_here=True)
    assert result.connection.status is Status.CONNECTED


async def nowhere(_: str) -> None:
    """A pass that nobody looks at."""


async def test_pass_holds_a_full_hour_and_no_refresh_token(rig: Rig, clock: ManualClock) -> None:
    """A pass is refreshed first, has the form of the contract, and leaves a receipt that says who got it."""
    await rig.connect()
    clock.advance(HOUR - 1000)
    given: list[str] = []

    async def deliver(text: str) -> None:
        given.append(text)

    done = await rig.application.handover.give_pass(rig.key(), to="Consultant", deliver=deliver)
    stored = await rig.stored()
    document = json.loads(given[0])
    assert done.text == given[0]
    assert document.pop("expires_at").endswith("Z")
    assert stored.access_token is not None
    assert stored.refresh_token is not None
    assert document == {
        "format": "qbo-desktop-pass/1",
        "realm_id": BAKERY,
        "company_name": "Sandbox Bakery",
        "environment": "custom",
        "api_base": rig.demo.base,
        "access_token": stored.access_token.reveal(),
        "token_type": "bearer",
    }
    assert stored.refresh_token.reveal() not in given[0]
    receipt = (await rig.history())[0]
    assert (receipt.event, receipt.key) == ("exported", rig.key())
    assert "Consultant" in (receipt.detail or "")
    assert rig.demo.counters["refresh"] == 1


async def test_pass_that_was_not_delivered_leaves_no_receipt(rig: Rig, tmp_path: Path) -> None:
    """A file that is there already is not overwritten, and nothing says that something was given."""
    await rig.connect()
    target = tmp_path / "pass.json"
    target.write_text("mine")

    async def deliver(text: str) -> None:
        write_private_file(target, text)

    with pytest.raises(Usage):
        await rig.application.handover.give_pass(rig.key(), to="Consultant", deliver=deliver)
    assert target.read_text() == "mine"
    assert all(line.event != "exported" for line in await rig.history())


async def test_pass_needs_a_refresh(rig: Rig) -> None:
    """Without a refresh there is no full hour, so there is no pass."""
    await rig.connect()
    rig.demo.fault("token", Kind.SERVER_ERROR, 3)
    with pytest.raises(IntuitUnavailable):
        await rig.application.handover.give_pass(rig.key(), to="Consultant", deliver=nowhere)


def test_private_file_is_private(tmp_path: Path) -> None:
    """A pass's file is readable by its owner alone, whatever the folder allows."""
    write_private_file(tmp_path / "pass.json", "text")
    assert (tmp_path / "pass.json").stat().st_mode & 0o777 == 0o600
    with pytest.raises(Usage):
        write_private_file(tmp_path / "no" / "pass.json", "text")
