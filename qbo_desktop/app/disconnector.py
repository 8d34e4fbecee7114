"""Disconnecting: the permission is revoked at Intuit first, and only then forgotten here."""

from enum import StrEnum

from qbo_desktop.app.parts import Parts
from qbo_desktop.app.rows import readable
from qbo_desktop.core.connection import Connection, Status, apply
from qbo_desktop.core.errors import DisconnectFailed, QboDesktopError, ReconnectRequired, Transient, UnexpectedResponse
from qbo_desktop.core.events import ConnectionChanged, ConnectionRemoved, HistoryEntry, HistoryEvent
from qbo_desktop.core.happenings import DisconnectOwed, Refreshed
from qbo_desktop.core.identity import ConnectionKey
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.setup import Setup
from qbo_desktop.intuit.token_client import Revocation
from qbo_desktop.vault.vault import Intent, IntentPurpose, Vault


class Forgotten(StrEnum):
    """What the history says beside `disconnected`."""

    REVOKED = "revoked"
    ALREADY_ENDED = "already_ended"
    LOCAL_ONLY = "local_only"


class Disconnector:
    """Ends connections."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    async def disconnect(self, key: ConnectionKey, *, local: bool = False) -> Connection:
        """Revoke with the newest refresh token, then erase; the row is returned as it last stood.

        `local` erases without revoking. When Intuit cannot be told, the row becomes `disconnecting` and the error is
        raised: Transient or UnexpectedResponse. ConfigurationRejected changes nothing. DisconnectFailed: Intuit did not
        end it, the refresh token was accepted afterwards and its successor is stored.
        """
        return await self._parts.tasks.finish(self._under_lock(key, local=local), "disconnect")

    async def _under_lock(self, key: ConnectionKey, *, local: bool) -> Connection:
        async with self._parts.gate.held(key):
            stored = await self._parts.vault.run(lambda vault: readable(vault, key))
            connection, token = stored.connection, stored.refresh_token
            if local or connection.status is Status.MOVED or token is None:
                return await self._forget(connection, Forgotten.LOCAL_ONLY)
            setup = await self._parts.vault.run(lambda vault: vault.setup(connection.setup_id).setup)
            try:
                revocation = await self._parts.tokens.revoke(setup, token)
            except (Transient, UnexpectedResponse):
                await self._owe(connection)
                raise
            if revocation is Revocation.ENDED:
                return await self._forget(connection, Forgotten.REVOKED)
            return await self._settle_by_refreshing(connection, setup, token)

    async def _settle_by_refreshing(self, connection: Connection, setup: Setup, token: Secret) -> Connection:
        """A 400 says that the token is dead, or that something else was wrong: one refresh tells which."""
        intent = Intent(self._parts.clock.now(), IntentPurpose.DISCONNECT, token.fingerprint())
        await self._parts.vault.run(lambda vault: vault.begin_intent(connection, intent))
        try:
            answer = await self._parts.tokens.refresh(setup, token)
        except ReconnectRequired:
            return await self._forget(connection, Forgotten.ALREADY_ENDED)
        except (Transient, UnexpectedResponse):
            await self._owe(connection)
            raise
        rotated = answer.tokens.refresh_token != token
        event = Refreshed(answer.at, answer.tokens.clocks, rotated=rotated, intuit_tid=answer.intuit_tid)
        failure = DisconnectFailed(realm_id=connection.key.realm_id, intuit_tid=answer.intuit_tid)
        entry = self._entry(connection, failure.code)

        def commit(vault: Vault) -> Connection:
            return vault.update(apply(connection, event), tokens=answer.tokens, clear_intent=True, history=entry)

        self._parts.bulletin.publish(ConnectionChanged(await self._parts.vault.run(commit)))
        raise failure

    async def _owe(self, connection: Connection) -> None:
        after = apply(connection, DisconnectOwed(self._parts.clock.now()))
        stored = await self._parts.vault.run(lambda vault: vault.update(after))
        self._parts.bulletin.publish(ConnectionChanged(stored))

    async def _forget(self, connection: Connection, how: Forgotten) -> Connection:
        entry = self._entry(connection, "ok", detail=how)
        await self._parts.vault.run(lambda vault: vault.remove(connection.key, history=entry))
        self._parts.bulletin.publish(ConnectionRemoved(connection.key))
        return connection

    async def settle_owed(self, key: ConnectionKey) -> bool:
        """Try again to tell Intuit what a person decided; whether it is settled now."""
        try:
            await self.disconnect(key)
        except DisconnectFailed:
            return True
        except QboDesktopError:
            return False
        return True

    def _entry(self, connection: Connection, result: str, detail: str | None = None) -> HistoryEntry:
        return HistoryEntry(
            at=self._parts.clock.now(),
            event=HistoryEvent.DISCONNECTED,
            key=connection.key,
            company_name=connection.company_name,
            result=result,
            detail=detail,
            intuit_tid=connection.intuit_tid,
        )
