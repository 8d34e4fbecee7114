"""One consent, from the authorization request to a stored connection; and the settling of those that were cut off."""

import asyncio
import secrets
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from functools import partial

from qbo_desktop.app.emergency import of_consent
from qbo_desktop.app.parts import Parts
from qbo_desktop.app.redirects import Redirects
from qbo_desktop.app.rows import ROW_CHANGED
from qbo_desktop.app.safekeeping import store_surely
from qbo_desktop.app.tasks import Tell
from qbo_desktop.app.wrong_company import KeptCode, wrong_company
from qbo_desktop.core.authorization import (
    STATE_LIFE_SECONDS,
    STATE_RANDOM_BYTES,
    AuthorizationResponse,
    authorization_url,
    new_state,
)
from qbo_desktop.core.connection import Connection
from qbo_desktop.core.endpoints import endpoints_of
from qbo_desktop.core.errors import (
    AccessRefused,
    AuthorizationDenied,
    AuthorizationTimedOut,
    LoopbackUnavailable,
    NotFound,
    QboDesktopError,
    ReconnectRequired,
    VaultBusy,
    VaultDamaged,
)
from qbo_desktop.core.events import ConnectionChanged
from qbo_desktop.core.happenings import Consented, Happening, Refreshed, SubscriptionEnded
from qbo_desktop.core.history import HistoryEntry, HistoryEvent
from qbo_desktop.core.identity import ConnectionKey, SetupId
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.tokens import TokenSet
from qbo_desktop.core.transitions import apply, consented
from qbo_desktop.intuit.company_client import CompanyVerdict
from qbo_desktop.vault.vault import PendingConsent, StaleRowError, StoredSetup, Vault

_CODE_LIFE_SECONDS = 600.0  # after that Intuit takes no code
_REFUSALS = (CompanyVerdict.MISMATCHED, CompanyVerdict.NOT_ADMIN)


class Was(StrEnum):
    """Whether a consent made a connection or renewed one."""

    NEW = "new"
    RENEWED = "renewed"


@dataclass(frozen=True, slots=True)
class Consent:
    """A consent that waits for its person: the page to open, and what to do when no listener waits for the answer."""

    url: str
    redirect_uri: str
    expires_at: datetime
    no_listener: LoopbackUnavailable | None
    paste: Callable[[str], None]


@dataclass(frozen=True, slots=True)
class _Meant:
    """For whom a consent is: anybody where `expected` is None; `keep` the code of a company that nobody meant."""

    expected: ConnectionKey | None
    others: Collection[ConnectionKey]
    keep: bool


@dataclass(frozen=True, slots=True)
class ConsentOutcome:
    """The connection as it was stored."""

    connection: Connection
    was: Was


class Consents:
    """Runs consents and stores what they bring."""

    def __init__(self, parts: Parts, redirects: Redirects) -> None:
        self._parts = parts
        self._redirects = redirects

    async def connect(
        self,
        setup_id: SetupId,
        begun: Callable[[Consent], None],
        *,
        expected: ConnectionKey | None = None,
        others: Collection[ConnectionKey] = (),
        keep: bool = False,
        lifetime: float = STATE_LIFE_SECONDS,
    ) -> ConsentOutcome:
        """Wait for one consent, at most `lifetime` seconds, and store it; `begun` is told the page to open.

        `expected` is the connection being reconnected, and `others` do as well: a company besides them overwrites
        nothing. With `keep` the WrongCompany of one that is not here yet holds its code, for `keep_kept`. Cancelling
        ends the wait; an exchange that has begun is finished all the same. Raises AuthorizationFailed, Transient,
        ConfigurationRejected, UnexpectedResponse, VaultError, or what `begun` raises.
        """
        meant = _Meant(expected, others, keep)
        stored = await self._parts.vault.run(lambda vault: vault.setup(setup_id))
        setup = stored.setup
        state = new_state(setup.loopback_port, secrets.token_bytes(STATE_RANDOM_BYTES))
        try:
            no_listener = await self._redirects.expect(setup, state)
            begun(
                Consent(
                    url=authorization_url(setup, endpoints_of(setup).authorization, state),
                    redirect_uri=setup.redirect_uri,
                    expires_at=self._parts.clock.now() + timedelta(seconds=lifetime),
                    no_listener=no_listener,
                    paste=lambda text: self._redirects.paste(setup, text),
                )
            )
            try:
                async with asyncio.timeout(lifetime):
                    response = await self._redirects.answer(state)
            except TimeoutError:
                raise AuthorizationTimedOut from None
        finally:
            self._redirects.stop_expecting(setup, state)
        return await asyncio.shield(
            self._parts.tasks.begin(lambda tell: self._received(stored, response, meant, tell), "exchange")
        )

    async def keep_kept(self, kept: KeptCode) -> ConsentOutcome:
        """Exchange a code that was kept, once, and store its company. Raises AuthorizationTimedOut when it is gone.

        Otherwise it ends, and raises, as `connect` does.
        """
        code = kept.take(self._parts.clock.now())
        if code is None:
            raise AuthorizationTimedOut(realm_id=kept.key.realm_id)
        return await asyncio.shield(
            self._parts.tasks.begin(lambda tell: self._exchange(kept.stored.id, kept.key, code, tell), "exchange")
        )

    async def _received(
        self, stored: StoredSetup, response: AuthorizationResponse, meant: _Meant, tell: Tell
    ) -> ConsentOutcome:
        if response.code is None or response.realm_id is None:
            raise AuthorizationDenied(oauth_error=response.error)
        key = ConnectionKey(stored.setup.environment, stored.setup.client_id, response.realm_id)
        if meant.expected is None or meant.expected == key or key in meant.others:
            return await self._exchange(stored.id, key, response.code, tell)
        wrong = wrong_company(meant.expected, key, await self._parts.vault.run(lambda vault: vault.connections()))
        if wrong.already_here:
            await self._exchange(stored.id, key, response.code, tell)
        elif meant.keep:
            until = self._parts.clock.now() + timedelta(seconds=_CODE_LIFE_SECONDS)
            wrong.kept = KeptCode(stored, key, response.code, until)
        raise wrong

    async def _exchange(self, setup_id: SetupId, key: ConnectionKey, code: Secret, tell: Tell) -> ConsentOutcome:
        async with self._parts.gate.held(key):
            # A setup that was removed or replaced meanwhile must not leave a permission that nobody holds.
            stored = await self._parts.vault.run(lambda vault: vault.setup(setup_id))
            answer = await self._parts.tokens.exchange(stored.setup, code)
            pending = PendingConsent(key, stored.id, answer.tokens, answer.at, answer.intuit_tid)

            def commit(vault: Vault) -> None:
                vault.put_pending(pending)
                if answer.skew_seconds is not None:
                    vault.note_skew(stored.id, answer.skew_seconds)

            await store_surely(self._parts, commit, tell, of_consent(pending))
            return await self._confirm(stored, pending)

    async def _confirm(
        self, stored: StoredSetup, pending: PendingConsent, renewed: Refreshed | None = None
    ) -> ConsentOutcome:
        """Ask whose tokens these are, and store them; only a definite mismatch keeps them pending."""
        name, ended = None, False
        try:
            answer = await self._parts.companies.company(
                stored.setup, pending.key.realm_id, pending.tokens.access_token
            )
        except QboDesktopError:
            unconfirmed = True
        else:
            if answer.verdict in _REFUSALS:
                raise AccessRefused(realm_id=pending.key.realm_id, intuit_tid=answer.intuit_tid, detail=answer.verdict)
            name, unconfirmed = answer.company_name, answer.verdict is CompanyVerdict.TOKEN_REFUSED
            ended = answer.verdict is CompanyVerdict.SUBSCRIPTION_ENDED
        events: list[Happening] = [] if renewed is None else [renewed]
        if ended:
            events.append(SubscriptionEnded(renewed.at if renewed else pending.at))
        consent = Consented(pending.at, pending.tokens.clocks, name, unconfirmed, pending.intuit_tid)

        def commit(vault: Vault) -> ConsentOutcome:
            return _store(vault, stored, pending, consent, events, self._parts.clock.now())

        outcome = await self._parts.vault.run(commit)
        self._parts.bulletin.publish(ConnectionChanged(outcome.connection))
        return outcome

    async def settle_pending(self) -> None:
        """Confirm the consents whose confirmation was cut off; what fails now stays pending for the next time."""
        try:
            pendings = await self._parts.vault.run(lambda vault: vault.pendings())
        except VaultDamaged:
            return  # the check of the vault names it; no other company may wait for that
        for pending in pendings:
            try:
                await asyncio.shield(
                    self._parts.tasks.begin(partial(self._settle, pending.key), "settle consent"),
                )
            except QboDesktopError:
                continue

    async def _settle(self, key: ConnectionKey, tell: Tell) -> None:
        async with self._parts.gate.held(key):
            pendings = await self._parts.vault.run(lambda vault: vault.pendings())
            pending = next((one for one in pendings if one.key == key), None)
            if pending is None:
                return
            setup_id = pending.setup_id
            stored = await self._parts.vault.run(lambda vault: vault.setup(setup_id))
            now = self._parts.clock.now() + timedelta(seconds=stored.skew_seconds)
            if pending.tokens.clocks.access_token_expires_at > now:
                await self._confirm(stored, pending)
                return
            try:
                answer = await self._parts.tokens.refresh(stored.setup, pending.tokens.refresh_token)
            except ReconnectRequired:
                await self._parts.vault.run(lambda vault: vault.drop_pending(key))  # dead: sent once, never again
                raise
            rotated = answer.tokens.refresh_token != pending.tokens.refresh_token
            kept = PendingConsent(key, setup_id, _dated(answer.tokens, pending), pending.at, answer.intuit_tid)
            await store_surely(self._parts, lambda vault: vault.put_pending(kept), tell, of_consent(kept))
            renewed = Refreshed(answer.at, kept.tokens.clocks, rotated=rotated, intuit_tid=answer.intuit_tid)
            await self._confirm(stored, kept, renewed)


def _dated(tokens: TokenSet, pending: PendingConsent) -> TokenSet:
    """The new tokens; the end of the consent stays known where the answer does not tell it again."""
    told = tokens.clocks.reconnect_by or pending.tokens.clocks.reconnect_by
    return replace(tokens, clocks=replace(tokens.clocks, reconnect_by=told))


def _store(
    vault: Vault,
    stored: StoredSetup,
    pending: PendingConsent,
    event: Consented,
    afterwards: Iterable[Happening],
    now: datetime,
) -> ConsentOutcome:
    existing = _existing(vault, pending.key)
    was = Was.NEW if existing is None else Was.RENEWED
    if existing is None:
        connection = consented(pending.key, stored.id, stored.setup.name, event)
    else:
        connection = apply(existing, event)
    for happening in afterwards:
        connection = apply(connection, happening)
    entry = HistoryEntry(
        at=now,  # the history is told on this computer's clock, whatever server it was
        event=HistoryEvent.CONNECTED if existing is None else HistoryEvent.RECONNECTED,
        key=pending.key,
        company_name=connection.company_name,
        intuit_tid=event.intuit_tid,
    )
    try:
        if existing is None:
            written = vault.insert(connection, pending.tokens, settles_pending=True, history=entry)
        else:
            written = vault.update(
                connection, tokens=pending.tokens, clear_intent=True, settles_pending=True, history=entry
            )
    except StaleRowError:
        raise VaultBusy(realm_id=pending.key.realm_id, detail=ROW_CHANGED) from None
    return ConsentOutcome(written, was)


def _existing(vault: Vault, key: ConnectionKey) -> Connection | None:
    """The row that the consent renews: a damaged one by its plain columns, for reconnecting is what mends it."""
    try:
        return vault.stored(key).connection
    except NotFound:
        return None
    except VaultDamaged:
        return next((row for row in vault.connections() if row.key == key), None)
