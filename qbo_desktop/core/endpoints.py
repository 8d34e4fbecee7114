"""Where Intuit is reached (Intuit's OAuth 2.0 and API pages), so that no other module spells an address of Intuit's."""

from typing import assert_never

from qbo_desktop.core.errors import ConfigurationRejected
from qbo_desktop.core.identity import Environment
from qbo_desktop.core.setup import Endpoints, Setup

STATUS_PAGE = "https://status.developer.intuit.com/"
DEVELOPER_DASHBOARD = "https://developer.intuit.com/dashboard"
PLAYGROUND = "https://developer.intuit.com/app/developer/playground"
PLAYGROUND_REDIRECT = "https://developer.intuit.com/v2/OAuth2Playground/RedirectUrl"
DISCOVERY = "https://developer.api.intuit.com/.well-known/openid_configuration"

_AUTHORIZATION = "https://appcenter.intuit.com/connect/oauth2"
_TOKEN = "https://oauth.platform.intuit.com/oauth2/v1/tokens/bearer"  # noqa: S105 - an address
_REVOCATION = "https://developer.api.intuit.com/v2/oauth2/tokens/revoke"

SANDBOX = Endpoints(
    authorization=_AUTHORIZATION,
    token=_TOKEN,
    revocation=_REVOCATION,
    api_base="https://sandbox-quickbooks.api.intuit.com",
    userinfo="https://sandbox-accounts.platform.intuit.com/v1/openid_connect/userinfo",
)
PRODUCTION = Endpoints(
    authorization=_AUTHORIZATION,
    token=_TOKEN,
    revocation=_REVOCATION,
    api_base="https://quickbooks.api.intuit.com",
    userinfo="https://accounts.platform.intuit.com/v1/openid_connect/userinfo",
)


def endpoints_of(setup: Setup) -> Endpoints:
    """Intuit's addresses for a sandbox or production setup, whatever else it carries; a custom setup's own.

    Raises ConfigurationRejected for a custom setup without endpoints.
    """
    match setup.environment:
        case Environment.SANDBOX:
            return SANDBOX
        case Environment.PRODUCTION:
            return PRODUCTION
        case Environment.CUSTOM:
            if setup.endpoints is None:
                raise ConfigurationRejected(detail="endpoints")
            return setup.endpoints
        case _ as unreachable:  # pragma: no cover - mypy proves it
            assert_never(unreachable)
