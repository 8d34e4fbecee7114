"""Setups, and tokens that wait or were put aside."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from unit.vault.samples import BAKERY, GARAGE, NOW, SETUP, behind, entry, tokens

from qbo_desktop.core.connection import Connection
from qbo_desktop.core.errors import NotFound
from qbo_desktop.core.identity import ClientId, Environment, SetupId
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.setup import Endpoints
from qbo_desktop.vault.records import AsideTokens, NameTakenError, PendingConsent, SetupInUseError
from qbo_desktop.vault.vault import Vault

CUSTOM = replace(
    SETUP,
    name="Demo",
    environment=Environment.CUSTOM,
    endpoints=Endpoints("http://127.0.0.1:1/a", "http://127.0.0.1:1/t", "http://127.0.0.1:1/r", "http://127.0.0.1:1"),
)


def test_setup_comes_back(vault: Vault, row: Connection) -> None:
    """A setup is stored whole, endpoints included, and counts its connections; the list is by name."""
    demo = vault.add_setup(CUSTOM, at=NOW, history=entry(None))
    assert (demo.setup, demo.skew_seconds, demo.connections) == (CUSTOM, 0.0, 0)
    assert [(one.setup.name, one.connections) for one in vault.setups()] == [("Acme Advisors", 1), ("Demo", 0)]
    assert vault.setup(demo.id) == demo
    assert vault.history() == (entry(None),)


def test_names_are_unique(vault: Vault, row: Connection) -> None:
    """No two setups have the same name in whatever case, but one may keep its own when it is replaced."""
    with pytest.raises(NameTakenError):
        vault.add_setup(replace(CUSTOM, name="ACME advisors"), at=NOW)
    demo = vault.add_setup(CUSTOM, at=NOW)
    with pytest.raises(NameTakenError):
        vault.replace_setup(demo.id, replace(CUSTOM, name="acme ADVISORS"))
    vault.replace_setup(demo.id, replace(CUSTOM, name="DEMO"))
    assert [one.setup.name for one in vault.setups()] == ["Acme Advisors", "DEMO"]


def test_replaced_setup(vault: Vault, row: Connection) -> None:
    """New keys take the old ones' place, and what was noted about the clock stays."""
    vault.note_skew(row.setup_id, 400.25)
    changed = replace(SETUP, name="Acme", client_secret=Secret("new"), redirect_uri="https://x.example/", scopes=("a",))
    stored = vault.replace_setup(row.setup_id, changed, history=entry(None))
    assert (stored.setup, stored.skew_seconds, stored.connections) == (changed, 400.25, 1)
    assert vault.connections()[0].setup == "Acme"
    assert vault.stored(BAKERY).connection.setup == "Acme"


@pytest.mark.parametrize("other", [replace(SETUP, client_id=ClientId("x")), replace(CUSTOM, name="Acme Advisors")])
def test_another_app_is_another_setup(vault: Vault, row: Connection, other: object) -> None:
    """Neither another client ID nor another environment replaces a setup."""
    assert isinstance(other, type(SETUP))
    with pytest.raises(ValueError):
        vault.replace_setup(row.setup_id, other)
    assert vault.setup(row.setup_id).setup == SETUP


def test_setup_in_use_stays(vault: Vault, row: Connection) -> None:
    """A setup is not removed while a connection or a pending consent uses it."""
    vault.put_pending(PendingConsent(GARAGE, row.setup_id, tokens("2"), NOW, None))
    with pytest.raises(SetupInUseError) as used:
        vault.remove_setup(row.setup_id)
    assert used.value.connections == 2
    vault.remove(BAKERY)
    with pytest.raises(SetupInUseError):
        vault.remove_setup(row.setup_id)
    vault.drop_pending(GARAGE)
    vault.remove_setup(row.setup_id, history=entry(None))
    assert vault.setups() == ()
    assert vault.history() == (entry(None),)


def test_setup_that_is_not_there(vault: Vault) -> None:
    """Reading, replacing or removing an unknown setup is NotFound."""
    missing = SetupId("none")
    for attempt in (
        lambda: vault.setup(missing),
        lambda: vault.replace_setup(missing, SETUP),
        lambda: vault.remove_setup(missing),
        lambda: vault.put_pending(PendingConsent(GARAGE, missing, tokens(), NOW, None)),
    ):
        with pytest.raises(NotFound):
            attempt()


def test_pending_consent(vault: Vault, row: Connection) -> None:
    """Tokens of an exchange wait sealed, a later exchange of the same company takes their place, and they go once."""
    first = PendingConsent(GARAGE, row.setup_id, tokens("2"), NOW, "1-tid")
    second = replace(first, tokens=tokens("3"), at=NOW + timedelta(minutes=1), intuit_tid=None)
    other = PendingConsent(BAKERY, row.setup_id, tokens("4"), NOW + timedelta(seconds=1), None)
    vault.put_pending(first)
    vault.put_pending(other)
    assert vault.pendings() == (first, other)
    vault.put_pending(second)
    assert vault.pendings() == (other, second)
    vault.drop_pending(GARAGE)
    vault.drop_pending(GARAGE)
    assert vault.pendings() == (other,)


def test_tokens_aside(vault: Vault, row: Connection) -> None:
    """Tokens put aside are kept one beside the other, for connections that are gone too."""
    vault.keep_aside(BAKERY, tokens("2"), at=NOW, why="stale row")
    vault.keep_aside(BAKERY, tokens("3"), at=NOW, why="stale row")
    vault.remove(BAKERY)
    assert vault.asides() == tuple(AsideTokens(BAKERY, tokens(mark), NOW, "stale row") for mark in "23")


@pytest.mark.parametrize("skew", [9e300, float("-inf")])
def test_senseless_skew(vault: Vault, row: Connection, folder: Path, skew: float) -> None:
    """A difference that no clock can have counts as none, for it is not sealed."""
    with behind(folder) as database:
        database.execute("UPDATE setups SET skew_seconds = ?", (skew,))
    assert vault.setup(row.setup_id).skew_seconds == vault.connections()[0].skew_seconds == 0.0
