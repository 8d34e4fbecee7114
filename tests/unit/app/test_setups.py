"""Keeping setups: names, replacement, a person's word, and the readiness check."""

import socket
from dataclasses import replace

import pytest
from support.application import Rig
from support.demo_intuit import GARAGE
from support.manual_clock import ManualClock

from qbo_desktop.app.setups import Setups
from qbo_desktop.core.errors import AccessRefused, Ambiguous, NotFound, Usage
from qbo_desktop.core.events import SetupsChanged
from qbo_desktop.core.identity import ClientId
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.setup import Setup
from qbo_desktop.demo.faults import Kind


def other(rig: Rig, name: str = "Another") -> Setup:
    return replace(rig.setup.setup, name=name, client_id=ClientId("OtherApp"))


async def refused(setups: Setups, setup: Setup, *, confirmed: bool) -> str | None:
    with pytest.raises(Usage) as usage:
        await setups.keep(setup, confirmed=confirmed)
    return usage.value.detail


async def test_new_setup_needs_no_word(rig: Rig) -> None:
    """A setup that is new in name and app is stored, told and in the history."""
    stored = await rig.application.setups.keep(other(rig), confirmed=False)
    assert [one.setup.name for one in await rig.application.setups.all()] == ["Another", rig.setup.setup.name]
    assert rig.events[-1] == SetupsChanged()
    assert (await rig.history())[0].event == "setup_changed"
    assert await rig.application.setups.chosen("ANOTHER") == stored


async def test_replacing_needs_a_word(rig: Rig) -> None:
    """The keys of an app that is here are replaced on a person's word alone, and its connections stay its own."""
    await rig.connect()
    new = replace(rig.setup.setup, client_secret=Secret("another secret"), name="Renamed")
    assert await refused(rig.application.setups, new, confirmed=False) == "setup_exists"
    stored = await rig.application.setups.keep(new, confirmed=True)
    assert (stored.id, stored.connections) == (rig.setup.id, 1)
    assert (await rig.row()).setup == "Renamed"


@pytest.mark.parametrize("confirmed", [True, False])
async def test_names_are_unique(rig: Rig, *, confirmed: bool) -> None:
    """Another app's setup cannot take a name that is here, whatever its letters' case."""
    name = rig.setup.setup.name.upper()
    assert await refused(rig.application.setups, other(rig, name), confirmed=confirmed) == "setup_name_taken"
    await rig.application.setups.keep(other(rig), confirmed=True)
    renamed = replace(rig.setup.setup, name="aNOTHER")
    assert await refused(rig.application.setups, renamed, confirmed=True) == "setup_name_taken"


async def test_setup_in_use_stays(rig: Rig) -> None:
    """A setup is forgotten only when no connection, nor one that waits for its confirmation, uses it."""
    rig.demo.fault("companyinfo", Kind.WRONG_CLUSTER)
    with pytest.raises(AccessRefused):
        await rig.connect(GARAGE)
    for _ in range(2):
        with pytest.raises(Usage) as used:
            await rig.application.setups.remove(rig.setup.id)
        assert used.value.detail == "setup_in_use"
        await rig.application.pending.settle_all()
    await rig.application.disconnector.disconnect(rig.key(GARAGE))
    await rig.application.setups.remove(rig.setup.id)
    assert await rig.application.setups.all() == ()


async def test_choosing(rig: Rig) -> None:
    """Without a name the only setup is meant; with several the names are asked for; an unknown one is not found."""
    assert (await rig.application.setups.chosen(None)).id == rig.setup.id
    await rig.application.setups.keep(other(rig), confirmed=False)
    with pytest.raises(Ambiguous) as several:
        await rig.application.setups.chosen(None)
    assert set(several.value.candidates) == {"Another", rig.setup.setup.name}
    with pytest.raises(NotFound):
        await rig.application.setups.chosen("Nobody's")


async def test_demo_keeps_its_own_setup(rig: Rig) -> None:
    """No other setup enters the demo; its own is stored once and follows its server."""
    setups = Setups(rig.parts, own_only=True)
    assert await refused(setups, other(rig), confirmed=True) == "demo_keeps_its_own_setup"
    await setups.keep_own(rig.setup.setup)
    moved = replace(rig.setup.setup, loopback_port=40001, redirect_uri="http://localhost:40001/callback")
    await setups.keep_own(moved)
    (kept,) = await setups.all()
    assert (kept.id, kept.setup) == (rig.setup.id, moved)


async def test_ready(rig: Rig) -> None:
    """A setup that works passes every check, and checking it uses up nothing."""
    checks = await rig.application.readiness.check(rig.setup.setup)
    assert {check.name: check.ok for check in checks} == dict.fromkeys(
        ("keys", "network", "clock", "port", "redirect_uri"), True
    )
    assert (await rig.connect()).was == "new"


async def test_wrong_keys_are_found(rig: Rig) -> None:
    """A wrong secret fails the check of the keys, and no other."""
    setup = replace(rig.setup.setup, client_secret=Secret("wrong"))
    checks = await rig.application.readiness.check(setup)
    assert [check.name for check in checks if not check.ok] == ["keys"]


async def test_wrong_clock_is_found(rig: Rig, clock: ManualClock) -> None:
    """A clock that is ten minutes off is told with its difference."""
    clock.jump(-600)
    (check,) = [check for check in await rig.application.readiness.check(rig.setup.setup) if not check.ok]
    assert check.name == "clock"
    assert 590 < (check.seconds or 0) < 610


async def test_missing_network_and_port_are_found(rig: Rig) -> None:
    """A server that does not answer and a port that somebody else has are both found before any consent."""
    rig.demo.stop()
    with socket.create_server(("127.0.0.1", rig.setup.setup.loopback_port)):
        checks = await rig.application.readiness.check(rig.setup.setup)
    assert [check.name for check in checks if not check.ok] == ["network", "port"]
    rig.demo.start()
