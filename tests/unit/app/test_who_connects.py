"""Who gives a permission: noted where the app asks for it, told when it is another person, never in the way."""

import logging
from dataclasses import replace

import pytest
from support.application import Rig
from support.demo_intuit import DemoIntuit

from qbo_desktop.demo.faults import Kind

PERSON = "pat@example.com"


@pytest.fixture
async def asking(rig: Rig) -> Rig:
    """The same app, which now asks for OpenID's scopes too."""
    setup = rig.setup.setup
    await rig.application.setups.keep(replace(setup, scopes=(*setup.scopes, "openid", "email")), confirmed=True)
    return rig


async def test_noted(asking: Rig, caplog: pytest.LogCaptureFixture) -> None:
    """The email address stands in the row, and the same person again is nothing to tell; no id_token is logged."""
    with caplog.at_level(logging.DEBUG):
        outcome = await asking.connect()
        assert (outcome.connection.connected_by, outcome.instead_of) == (PERSON, None)
        again = await asking.connect(expected=asking.key())
    assert again.instead_of is None
    assert asking.demo.counters["userinfo"] == 2
    assert "eyJ" not in caplog.text


async def test_another_person(asking: Rig) -> None:
    """When somebody else reconnects, both are named."""
    row = (await asking.connect()).connection
    await asking.in_vault(lambda vault: vault.update(replace(row, connected_by="jo@example.com")))
    outcome = await asking.connect(expected=asking.key())
    assert (outcome.connection.connected_by, outcome.instead_of) == (PERSON, "jo@example.com")


@pytest.mark.parametrize("kind", [Kind.EXPIRED_TOKEN, Kind.SERVER_ERROR])
async def test_not_told(asking: Rig, kind: Kind) -> None:
    """A consent is as good when nobody says who gave it."""
    asking.demo.fault("userinfo", kind)
    outcome = await asking.connect()
    assert outcome.connection.connected_by is None
    assert outcome.connection.reason is None


async def test_not_asked(rig: Rig, demo: DemoIntuit) -> None:
    """An app without OpenID's scopes asks nobody."""
    outcome = await rig.connect()
    assert outcome.connection.connected_by is None
    assert demo.counters["userinfo"] == 0
