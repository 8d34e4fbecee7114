"""Where each environment is reached."""

from dataclasses import replace

import pytest
from unit.core.samples import CUSTOM, PRODUCTION, SANDBOX, setup_of

from qbo_desktop.core.endpoints import endpoints_of
from qbo_desktop.core.errors import ConfigurationRejected


def test_test_and_live_companies_have_separate_hosts() -> None:
    """Sandbox and production share the token endpoint and differ in the API's host, whatever a setup carries."""
    custom = setup_of(CUSTOM).endpoints
    sandbox = endpoints_of(replace(setup_of(SANDBOX), endpoints=custom))
    production = endpoints_of(replace(setup_of(PRODUCTION), endpoints=custom))
    assert sandbox.token == production.token
    assert sandbox.api_base.startswith("https://sandbox-")
    assert "sandbox" not in production.api_base


def test_a_custom_setup_goes_to_its_own_server_only() -> None:
    """A custom setup has its own endpoints, and without them it goes nowhere."""
    setup = setup_of(CUSTOM)
    assert endpoints_of(setup) == setup.endpoints
    with pytest.raises(ConfigurationRejected):
        endpoints_of(replace(setup, endpoints=None))
