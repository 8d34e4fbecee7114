"""A token on its way out is still a secret to everything that writes logs."""

from unit.core.samples import NOW, connection

from qbo_desktop.core.grant import AccessGrant
from qbo_desktop.core.identity import Environment
from qbo_desktop.core.secret import Secret


def test_a_grant_does_not_show_its_token() -> None:
    """The repr of a grant names the company and not the token."""
    grant = AccessGrant(connection(), Secret("canary"), NOW, Environment.SANDBOX, "https://api.example.com")
    assert "canary" not in repr(grant)
    assert "Sandbox Bakery" in repr(grant)
