"""A valid access token for a tool that asks: refreshed first when it would not last long enough."""

from datetime import datetime, timedelta

from qbo_desktop.app.parts import Parts
from qbo_desktop.app.refresher import Refresher
from qbo_desktop.app.rows import readable
from qbo_desktop.core.connection import Status
from qbo_desktop.core.endpoints import endpoints_of
from qbo_desktop.core.errors import ConfigurationRejected, ReconnectRequired, Transient, UnexpectedResponse
from qbo_desktop.core.grant import DEFAULT_MIN_LIFE, AccessGrant, lives_for
from qbo_desktop.core.identity import ConnectionKey
from qbo_desktop.vault.vault import Vault

_LAST_RESORT = timedelta(seconds=60)


class AccessTokens:
    """Gives access tokens away, never a refresh token."""

    def __init__(self, parts: Parts, refresher: Refresher) -> None:
        self._parts = parts
        self._refresher = refresher

    async def grant(self, key: ConnectionKey, min_life: int | None = None) -> AccessGrant:
        """An access token that lives for at least `min_life` seconds (300 unless told).

        When a refresh fails for now and 60 seconds are left, the old one is given with the error in `late_because`,
        unless `min_life` was told. Raises ReconnectRequired for a row that must not be used, and what a refresh raises.
        """
        stored = await self._stored(key)
        wanted = timedelta(seconds=DEFAULT_MIN_LIFE if min_life is None else min_life)
        if stored is not None and lives_for(stored.connection, self._parts.now(stored.connection), wanted):
            return stored
        try:
            return await self.fresh(key, seen=stored.connection.last_refreshed_at if stored else None)
        except (Transient, UnexpectedResponse, ConfigurationRejected) as error:
            if (
                min_life is not None
                or stored is None
                or not lives_for(stored.connection, self._parts.now(stored.connection), _LAST_RESORT)
            ):
                raise
            return AccessGrant(
                stored.connection, stored.access_token, stored.expires_at, stored.environment, stored.api_base, error
            )

    async def fresh(self, key: ConnectionKey, *, seen: datetime | None = None) -> AccessGrant:
        """An access token that was refreshed just now, so that it is good for its full hour; `seen` as in `refresh`."""
        result = await self._refresher.refresh(key, seen=seen)
        grant = await self._stored(key)
        if grant is None:
            raise ReconnectRequired(result.connection.status, realm_id=key.realm_id)
        return grant

    async def _stored(self, key: ConnectionKey) -> AccessGrant | None:
        def read(vault: Vault) -> AccessGrant | None:
            stored = readable(vault, key)
            connection = stored.connection
            if connection.status not in (Status.CONNECTED, Status.RETRYING):
                raise ReconnectRequired(connection.reason or connection.status, realm_id=key.realm_id)
            if stored.access_token is None or connection.access_token_expires_at is None:
                return None
            return AccessGrant(
                connection,
                stored.access_token,
                connection.access_token_expires_at,
                key.environment,
                endpoints_of(vault.setup(connection.setup_id).setup).api_base,
            )

        return await self._parts.vault.run(read)
