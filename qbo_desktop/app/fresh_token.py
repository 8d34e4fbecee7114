"""An access token that is still good, read and printed without network, loop or window."""

from collections.abc import Callable
from datetime import datetime, timedelta

from qbo_desktop.app.opening import open_vault
from qbo_desktop.app.place import Place
from qbo_desktop.app.rows import readable
from qbo_desktop.core.connection import Connection, Status
from qbo_desktop.core.endpoints import endpoints_of
from qbo_desktop.core.errors import ReconnectRequired
from qbo_desktop.core.grant import AccessGrant, lives_for
from qbo_desktop.core.secret import Secret


def fresh_token(
    place: Place,
    choose: Callable[[list[Connection]], Connection],
    now: datetime,
    min_life: timedelta,
    ask: Callable[[], Secret | None],
    *,
    prompt_expected: bool = False,
) -> AccessGrant | None:
    """The stored access token if it lives for at least `min_life`; None when it must be refreshed first.

    `choose` picks the company from the list; `prompt_expected`: somebody is there to unlock the keychain, which is then
    waited for. Raises NotFound, VaultError, and ReconnectRequired for a row that must not
    be used.
    """
    vault = open_vault(place, prompt_expected=prompt_expected, ask=ask)
    try:
        chosen = choose(list(vault.connections()))
        stored = readable(vault, chosen.key)
        connection = stored.connection
        if connection.status not in (Status.CONNECTED, Status.RETRYING):
            raise ReconnectRequired(connection.reason or connection.status, realm_id=connection.key.realm_id)
        expires_at, token = connection.access_token_expires_at, stored.access_token
        if token is None or expires_at is None:
            return None
        if not lives_for(connection, now + timedelta(seconds=connection.skew_seconds), min_life):
            return None
        api_base = endpoints_of(vault.setup(connection.setup_id).setup).api_base
        return AccessGrant(connection, token, expires_at, connection.key.environment, api_base)
    finally:
        vault.close()
