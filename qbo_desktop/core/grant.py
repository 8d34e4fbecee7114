"""An access token on its way to a tool, with all that a caller of the API needs beside it."""

from dataclasses import dataclass
from datetime import datetime

from qbo_desktop.core.connection import Connection
from qbo_desktop.core.errors import QboDesktopError
from qbo_desktop.core.identity import Environment
from qbo_desktop.core.secret import Secret

DEFAULT_MIN_LIFE = 300
LONGEST_MIN_LIFE = 3000


@dataclass(frozen=True, slots=True)
class AccessGrant:
    """`late_because`: the refresh failed for now, and this is the token from before, with a minute or more left."""

    connection: Connection
    access_token: Secret
    expires_at: datetime
    environment: Environment
    api_base: str
    late_because: QboDesktopError | None = None
