"""Disconnecting: the permission is revoked at Intuit first, and only then forgotten here."""

import asyncio
from enum import StrEnum

from qbo_desktop.app.emergency import of_row
from qbo_desktop.app.parts import Parts
from qbo_desktop.app.rows import announced, readable, rewritten
from qbo_desktop.app.safekeeping import committed, store_surely
from qbo_desktop.app.tasks import Tell
from qbo_desktop.core.connection import Connection, Status
from qbo_desktop.core.errors import (
    DisconnectFailed,
    NotFound,
    QboDesktopError,
    ReconnectRequired,
    Transient,
    UnexpectedResponse,
)
from qbo_desktop.core.events import ConnectionChanged, ConnectionRemoved
from qbo_desktop.core.happenings import DisconnectOwed, Refreshed
from qbo_desktop.core.history import HistoryEntry, HistoryEvent
from qbo_desktop.core.identity import ConnectionKey
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.setup import Setup
from qbo_desktop.core.transitions import apply
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

        `local` erases without revoking, even a row that cannot be read. When Intuit cannot be told, the row becomes
        `disconnecting` and the error is raised: Transient or UnexpectedResponse. ConfigurationRejected changes nothing.
        DisconnectFailed: Intuit did not end it, the refresh token was accepted afterwards and its successor is stored.
        """
        return await asyncio.shield(
            self._parts.tasks.begin(lambda tell: self._under_lock(key, tell, local=local), "disconnect")
        )

    async def _under_lock(self, key: ConnectionKey, tell: Tell, *, local: bool) -> Connection:
        async with self._parts.gate.held(key):
            if local:
                return await self._forget(await self._listed(key), Forgotten.LOCAL_ONLY)
            stored = await self._parts.vault.run(lambda vault: readable(vault, key))
            connection, token = stored.connection, stored.refresh_token
            if connection.status is Status.MOVED or token is None:
                return await self._forget(connection, Forgotten.LOCAL_ONLY)
            setup = await self._parts.vault.run(lambda vault: vault.setup(connection.setup_id).setup)
            pendings = await self._parts.vault.run(lambda vault: vault.pendings())
            try:
                for pending in pendings:
                    if pending.key == key:  # a later consent that was never confirmed is a permission too
                        await self._parts.tokens.revoke(setup, pending.tokens.refresh_token)
                revocation = await self._parts.tokens.revoke(setup, token)
            except (Transient, UnexpectedResponse) as error:
                await self._owe(connection, error)
                raise
            if revocation is Revocation.ENDED:
                return await self._forget(connection, Forgotten.REVOKED)
            return await self._settle_by_refreshing(connection, setup, token, tell)

    async def _listed(self, key: ConnectionKey) -> Connection:
        """The plain row: what is only forgotten need not be readable."""
        rows = await self._parts.vault.run(lambda vault: vault.connections())
        row = next((row for row in rows if row.key == key), None)
        if row is None:
            raise NotFound(realm_id=key.realm_id, detail=key.realm_id)
        return row

    async def _settle_by_refreshing(
        self, connection: Connection, setup: Setup, token: Secret, tell: Tell
    ) -> Connection:
        """A 400 says that the token is dead, or that something else was wrong: one refresh tells which."""
        intent = Intent(self._parts.clock.now(), IntentPurpose.DISCONNECT, token.fingerprint())
        await self._parts.vault.run(lambda vault: announced(vault, connection, intent))
        try:
            answer = await self._parts.tokens.refresh(setup, token)
        except ReconnectRequired:
            return await self._forget(connection, Forgotten.ALREADY_ENDED)
        except (Transient, UnexpectedResponse) as error:
            await self._owe(connection, error)
            raise
        except QboDesktopError:
            await self._parts.vault.run(lambda vault: vault.clear_intent(connection.key))
            raise
        rotated = answer.tokens.refresh_token != token
        event = Refreshed(answer.at, answer.tokens.clocks, rotated=rotated, intuit_tid=answer.intuit_tid)
        failure = DisconnectFailed(realm_id=connection.key.realm_id, intuit_tid=answer.intuit_tid)
        entry = self._entry(connection, failure.code)

        after = apply(connection, event)

        def commit(vault: Vault) -> Connection:
            return committed(vault, after, answer.tokens, entry)

        rescued = of_row(after, answer.tokens, answer.intuit_tid)
        self._parts.bulletin.publish(ConnectionChanged(await store_surely(self._parts, commit, tell, rescued)))
        raise failure

    async def _owe(self, connection: Connection, error: QboDesktopError) -> None:
        """Note it once; each repetition that fails is no news."""
        error.disconnect_owed, error.realm_id = True, connection.key.realm_id
        if connection.status is Status.DISCONNECTING:
            return
        after = apply(connection, DisconnectOwed(self._parts.now(connection)))
        entry = self._entry(connection, error.code)
        stored = await self._parts.vault.run(lambda vault: rewritten(vault, after, history=entry))
        self._parts.bulletin.publish(ConnectionChanged(stored))

    async def _forget(self, connection: Connection, how: Forgotten) -> Connection:
        entry = self._entry(connection, "ok", detail=how)
        await self._parts.vault.run(lambda vault: vault.remove(connection.key, history=entry))
        self._parts.bulletin.publish(ConnectionRemoved(connection.key))
        return connection

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
