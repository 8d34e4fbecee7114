"""A setup whose Intuit is a scripted server, and the secrets that must never be seen in an error."""

import base64
from datetime import UTC, datetime

from qbo_desktop.core.errors import QboDesktopError
from qbo_desktop.core.identity import ClientId, Environment, RealmId
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.setup import Endpoints, Setup

NOW = datetime(2026, 11, 23, 20, 0, 0, tzinfo=UTC)
BAKERY = RealmId("9341453000000001")
CLIENT_SECRET = Secret("canary-client-secret")
CODE = Secret("canary-code")
ACCESS_TOKEN = Secret("canary-access..token")
REFRESH_TOKEN = Secret("RT1-canary-refresh")
BASIC = base64.b64encode(b"ABclient:canary-client-secret").decode()


def setup_at(base: str) -> Setup:
    """A setup with made-up keys for the server at this address."""
    return Setup(
        name="Acme Advisors",
        app_name="Acme Books Link",
        made_by="",
        environment=Environment.CUSTOM,
        client_id=ClientId("ABclient"),
        client_secret=CLIENT_SECRET,
        redirect_uri="http://localhost:47813/callback",
        loopback_port=47813,
        scopes=("com.intuit.quickbooks.accounting",),
        endpoints=Endpoints(
            authorization=f"{base}/authorize",
            token=f"{base}/token",
            revocation=f"{base}/revoke",
            api_base=f"{base}/api",
        ),
    )


def shows_no_secret(error: QboDesktopError) -> bool:
    """Whether neither the error's texts and data nor the errors behind it hold a secret; ours all begin alike."""
    seen = f"{error!s}{error!r}{error.args!r}{vars(error)!r}"
    return "canary" not in seen and BASIC not in seen and error.__context__ is None and error.__cause__ is None
