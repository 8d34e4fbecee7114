"""Refreshing one company so that no token is ever lost.

Lock the company, read the row again, commit the intent, send the refresh token, check the answer, commit both tokens
with compare-and-swap, read them back, and only then let anybody use them. Everything from the lock to the commit is one
shielded task: callers may go away, quitting waits for it.
"""

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from qbo_desktop.app.clock_trouble import tell_if_wrong
from qbo_desktop.app.emergency import of_row
from qbo_desktop.app.parts import Parts
from qbo_desktop.app.patience import with_patience
from qbo_desktop.app.rows import announced, readable, rewritten
from qbo_desktop.app.safekeeping import committed, store_surely
from qbo_desktop.app.tasks import Tell
from qbo_desktop.core.connection import Connection, Reason, Status
from qbo_desktop.core.errors import (
    ConfigurationRejected,
    IntuitUnavailable,
    LoopbackUnavailable,
    NetworkUnavailable,
    QboDesktopError,
    ReconnectRequired,
)
from qbo_desktop.core.events import ConnectionChanged, RefreshEnded, RefreshStarted
from qbo_desktop.core.happenings import Delayed, Refreshed, Refused
from qbo_desktop.core.history import HistoryEntry, HistoryEvent
from qbo_desktop.core.identity import ConnectionKey
from qbo_desktop.core.retry import reason_for_delay
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.setup import Setup
from qbo_desktop.core.transitions import apply, cause_of_refusal
from qbo_desktop.intuit.company_client import CompanyVerdict
from qbo_desktop.intuit.token_client import TokenAnswer
from qbo_desktop.intuit.transport import NOTHING_SENT
from qbo_desktop.vault.vault import Intent, IntentPurpose, StoredConnection, Vault

_ROTATES_AFTER = timedelta(hours=23)
_WORTH_ASKING = timedelta(seconds=10)


class Outcome(StrEnum):
    """How a refresh that did not fail came about."""

    REFRESHED = "refreshed"
    JOINED = "joined"


@dataclass(frozen=True, slots=True)
class RefreshResult:
    """The row as it stands now, and whether this call or another one refreshed it."""

    connection: Connection
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class _Attempt:
    connection: Connection
    setup: Setup
    refresh_token: Secret
    access_token: Secret | None
    interrupted: bool


class Refresher:
    """Refreshes companies, each one at a time across all threads and processes."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._in_flight: dict[ConnectionKey, asyncio.Future[RefreshResult]] = {}

    async def refresh(
        self, key: ConnectionKey, *, seen: datetime | None = None, only_here: bool = False
    ) -> RefreshResult:
        """Refresh now, trying at 0, 2 and 5 seconds and for at most 60 in all.

        `seen` is the row's `last_refreshed_at` when the caller's command began (read now unless told): a refresh by
        another process since then is joined, whatever any clock says. `only_here` is a person's word that no other
        computer uses a restored connection. Raises ReconnectRequired, Transient, ConfigurationRejected,
        UnexpectedResponse, VaultError or NotFound; after a VaultError the refresh may still be waiting for the disk to
        take its tokens.
        """
        seen = seen or await self._last_refreshed(key)
        return await with_patience(self._parts.clock, lambda: self.attempt(key, seen=seen, only_here=only_here))

    async def attempt(
        self,
        key: ConnectionKey,
        *,
        seen: datetime | None = None,
        retry_at: datetime | None = None,
        only_here: bool = False,
    ) -> RefreshResult:
        """One attempt; callers in this process join the one in flight. `retry_at` is stored if it must be repeated."""
        running = self._in_flight.get(key)
        if running is not None:
            joined = await asyncio.shield(running)
            return RefreshResult(joined.connection, Outcome.JOINED)
        told = self._parts.tasks.begin(
            lambda tell: self._under_lock(key, seen, retry_at, tell, only_here=only_here), "refresh"
        )
        self._in_flight[key] = told
        return await asyncio.shield(told)

    async def _last_refreshed(self, key: ConnectionKey) -> datetime:
        stored = await self._parts.vault.run(lambda vault: readable(vault, key))
        return stored.connection.last_refreshed_at

    async def _under_lock(
        self, key: ConnectionKey, seen: datetime | None, retry_at: datetime | None, tell: Tell, *, only_here: bool
    ) -> RefreshResult:
        self._parts.bulletin.publish(RefreshStarted(key))
        try:
            async with self._parts.gate.held(key):
                stored = await self._parts.vault.run(lambda vault: readable(vault, key))
                if seen not in (None, stored.connection.last_refreshed_at) and stored.intent is None:
                    return RefreshResult(stored.connection, Outcome.JOINED)
                attempt = await self._begin(stored, only_here=only_here)
                try:
                    answer = await self._parts.tokens.refresh(attempt.setup, attempt.refresh_token)
                except ReconnectRequired as refusal:
                    raise await self._refused(attempt, refusal) from None
                except QboDesktopError as error:
                    await self._delayed(attempt, error, retry_at)
                    raise
                return RefreshResult(await self._accepted(attempt, answer, tell), Outcome.REFRESHED)
        finally:
            del self._in_flight[key]
            self._parts.bulletin.publish(RefreshEnded(key))

    async def _begin(self, stored: StoredConnection, *, only_here: bool) -> _Attempt:
        connection, refresh_token = stored.connection, stored.refresh_token
        status = connection.status
        paused = status is Status.PAUSED and not only_here
        if paused or status in (Status.MOVED, Status.DISCONNECTING) or refresh_token is None:
            raise ReconnectRequired(connection.reason or status, realm_id=connection.key.realm_id)
        intent = Intent(self._parts.clock.now(), IntentPurpose.REFRESH, refresh_token.fingerprint())

        def commit(vault: Vault) -> Setup:
            setup = vault.setup(connection.setup_id).setup
            announced(vault, connection, intent)
            return setup

        setup = await self._parts.vault.run(commit)
        return _Attempt(connection, setup, refresh_token, stored.access_token, stored.intent is not None)

    async def _accepted(self, attempt: _Attempt, answer: TokenAnswer, tell: Tell) -> Connection:
        connection = attempt.connection
        rotated = answer.tokens.refresh_token != attempt.refresh_token
        early = answer.at - connection.last_rotated_at < _ROTATES_AFTER
        event = Refreshed(
            at=answer.at,
            clocks=answer.tokens.clocks,
            rotated=rotated,
            rotated_elsewhere=rotated and early and not attempt.interrupted,
            intuit_tid=answer.intuit_tid,
        )
        after = apply(connection, event)
        entry = self._entry(connection, "ok", answer.intuit_tid)

        def commit(vault: Vault) -> Connection:
            if answer.skew_seconds not in (None, connection.skew_seconds):
                vault.note_skew(connection.setup_id, answer.skew_seconds)
            return committed(vault, after, answer.tokens, entry)

        stored = await store_surely(self._parts, commit, tell, of_row(after, answer.tokens, answer.intuit_tid))
        self._parts.bulletin.publish(ConnectionChanged(stored))
        tell_if_wrong(self._parts.bulletin, answer.skew_seconds)
        return stored

    async def _refused(self, attempt: _Attempt, refusal: ReconnectRequired) -> ReconnectRequired:
        connection, now = attempt.connection, self._parts.now(attempt.connection)
        works = await self._access_token_works(attempt, now)
        interrupted = attempt.interrupted or connection.reason is Reason.INTERRUPTED
        cause = cause_of_refusal(connection, now, interrupted=interrupted, access_token_works=works)
        if cause is Reason.REVOKED and works is None and connection.reason is Reason.USED_ELSEWHERE:
            cause = Reason.USED_ELSEWHERE  # asked again, Intuit says no more than it did, and the evidence has expired
        event = Refused(now, cause, refusal.http_status, refusal.oauth_error, refusal.intuit_tid)
        entry = self._entry(connection, "reconnect_required", refusal.intuit_tid, detail=cause)
        await self._write(apply(connection, event), entry)
        return ReconnectRequired(
            cause,
            realm_id=connection.key.realm_id,
            intuit_tid=refusal.intuit_tid,
            http_status=refusal.http_status,
            oauth_error=refusal.oauth_error,
        )

    async def _access_token_works(self, attempt: _Attempt, now: datetime) -> bool | None:
        """Ask the API with the last access token, if it should still live: only a revocation kills it."""
        expires_at = attempt.connection.access_token_expires_at
        if attempt.access_token is None or expires_at is None or expires_at - now < _WORTH_ASKING:
            return None
        try:
            answer = await self._parts.companies.company(
                attempt.setup, attempt.connection.key.realm_id, attempt.access_token
            )
        except QboDesktopError:
            return None
        return {CompanyVerdict.NAMED: True, CompanyVerdict.TOKEN_REFUSED: False}.get(answer.verdict)

    async def _delayed(self, attempt: _Attempt, error: QboDesktopError, retry_at: datetime | None) -> None:
        now = self._parts.now(attempt.connection)
        event = Delayed(now, reason_for_delay(error), retry_at, error.http_status, error.intuit_tid)
        entry = self._entry(attempt.connection, error.code, error.intuit_tid)
        clear = _was_surely_not_processed(error) and not attempt.interrupted
        await self._write(apply(attempt.connection, event), entry, clear_intent=clear)

    async def _write(self, connection: Connection, entry: HistoryEntry, *, clear_intent: bool = True) -> None:
        stored = await self._parts.vault.run(
            lambda vault: rewritten(vault, connection, clear_intent=clear_intent, history=entry)
        )
        self._parts.bulletin.publish(ConnectionChanged(stored))

    def _entry(
        self, connection: Connection, result: str, intuit_tid: str | None, detail: str | None = None
    ) -> HistoryEntry:
        return HistoryEntry(
            at=self._parts.clock.now(),
            event=HistoryEvent.REFRESHED,
            key=connection.key,
            company_name=connection.company_name,
            result=result,
            detail=detail,
            intuit_tid=intuit_tid,
        )


def _was_surely_not_processed(error: QboDesktopError) -> bool:
    """Whether the token endpoint cannot have rotated the token; otherwise the intent stays, as evidence."""
    match error:
        case ConfigurationRejected() | LoopbackUnavailable():
            return True
        case NetworkUnavailable():
            return error.detail in NOTHING_SENT
        case IntuitUnavailable():
            return error.http_status == 429
        case _:
            return False
