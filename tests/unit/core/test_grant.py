"""An access token on its way out: good enough to be given away, and still a secret to everything that writes logs."""

from dataclasses import replace
from datetime import timedelta

from unit.core.samples import NOW, connection

from qbo_desktop.core.grant import AccessGrant, lives_for
from qbo_desktop.core.identity import Environment
from qbo_desktop.core.secret import Secret

HALF = timedelta(minutes=30)


def test_it_lives_until_its_end_and_not_longer() -> None:
    """The life that is left counts, and a token of unknown end is not given."""
    row = connection()
    assert row.access_token_expires_at is not None
    assert lives_for(row, row.access_token_expires_at - HALF, HALF)
    assert not lives_for(row, row.access_token_expires_at - HALF + timedelta(seconds=1), HALF)
    assert not lives_for(replace(row, access_token_expires_at=None), row.last_refreshed_at, HALF)


def test_a_clock_set_back_is_not_believed() -> None:
    """Before the last refresh, but for a few minutes of noise, no token is fresh."""
    row = connection()
    assert lives_for(row, row.last_refreshed_at - timedelta(minutes=4), HALF)
    assert not lives_for(row, row.last_refreshed_at - timedelta(minutes=6), HALF)


def test_a_grant_does_not_show_its_token() -> None:
    """The repr of a grant names the company and not the token."""
    grant = AccessGrant(connection(), Secret("canary"), NOW, Environment.SANDBOX, "https://api.example.com")
    assert "canary" not in repr(grant)
    assert "Sandbox Bakery" in repr(grant)
