"""An access token on its way to a tool, with all that a caller of the API needs beside it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from qbo_desktop.core.connection import Connection
from qbo_desktop.core.errors import QboDesktopError
from qbo_desktop.core.identity import Environment
from qbo_desktop.core.secret import Secret

DEFAULT_MIN_LIFE = 300
LONGEST_MIN_LIFE = 3000

CLOCK_NOISE = timedelta(minutes=5)


def lives_for(connection: Connection, now: datetime, wanted: timedelta) -> bool:
    """Whether the stored access token is good for so long; `now` is on the server's clock.

    A clock that shows a time before the last refresh was set back: what it says of the token's end is not believed.
    """
    expires_at = connection.access_token_expires_at
    if expires_at is None or now < connection.last_refreshed_at - CLOCK_NOISE:
        return False
    return expires_at - now >= wanted


@dataclass(frozen=True, slots=True)
class AccessGrant:
    """`late_because`: the refresh failed for now, and this is the token from before, with a minute or more left."""

    connection: Connection
    access_token: Secret
    expires_at: datetime
    environment: Environment
    api_base: str
    late_because: QboDesktopError | None = None
