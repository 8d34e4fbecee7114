"""One consent, from the authorization request to a stored connection."""

import asyncio
import secrets
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from qbo_desktop.app.clock_trouble import tell_if_wrong
from qbo_desktop.app.emergency import of_consent
from qbo_desktop.app.parts import Parts
from qbo_desktop.app.pending_tokens import ConsentOutcome, PendingTokens, Was
from qbo_desktop.app.redirects import Redirects
from qbo_desktop.app.refused_keys import answer_unless_refused
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
from qbo_desktop.core.endpoints import endpoints_of
from qbo_desktop.core.errors import AuthorizationDenied, AuthorizationTimedOut, LoopbackUnavailable
from qbo_desktop.core.identity import ConnectionKey, SetupId
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.setup import need_usable_redirect
from qbo_desktop.vault.vault import PendingConsent, StoredSetup, Vault

__all__ = ["Consent", "ConsentOutcome", "Consents", "Was"]
_CODE_LIFE_SECONDS = 600.0  # after that Intuit takes no code


@dataclass(frozen=True, slots=True)
class Consent:
    """A consent that waits for its person: the page to open, and what to do when no listener waits for the answer.

    `not_intuit` is the host that answers in Intuit's place, where the setup says so.
    """

    url: str
    redirect_uri: str
    expires_at: datetime
    no_listener: LoopbackUnavailable | None
    not_intuit: str | None
    paste: Callable[[str], None]


@dataclass(frozen=True, slots=True)
class _Meant:
    """For whom a consent is: anybody where `expected` is None; `keep` the code of a company that nobody meant."""

    expected: ConnectionKey | None
    others: Collection[ConnectionKey]
    keep: bool


class Consents:
    """Runs consents and stores what they bring."""

    def __init__(self, parts: Parts, redirects: Redirects, pending: PendingTokens) -> None:
        self._parts = parts
        self._pending = pending
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
        ConfigurationRejected (also while it waits, once Intuit refused the keys), UnusableFile before anything for a
        redirect URI that Intuit would not take, UnexpectedResponse, VaultError, or what `begun` raises.
        """
        meant = _Meant(expected, others, keep)
        stored = await self._parts.vault.run(lambda vault: vault.setup(setup_id))
        setup = stored.setup
        need_usable_redirect(setup)
        state = new_state(setup.loopback_port, secrets.token_bytes(STATE_RANDOM_BYTES))
        try:
            no_listener = await self._redirects.expect(setup, state)
            begun(
                Consent(
                    url=authorization_url(setup, endpoints_of(setup).authorization, state),
                    redirect_uri=setup.redirect_uri,
                    expires_at=self._parts.clock.now() + timedelta(seconds=lifetime),
                    no_listener=no_listener,
                    not_intuit=None if setup.endpoints is None else urlsplit(setup.endpoints.authorization).hostname,
                    paste=lambda text: self._redirects.paste(setup, text),
                )
            )
            try:
                async with asyncio.timeout(lifetime):
                    response = await answer_unless_refused(self._parts, setup, self._redirects.answer(state))
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
            tell_if_wrong(self._parts.bulletin, answer.skew_seconds)
            pending = PendingConsent(key, stored.id, answer.tokens, answer.at, answer.intuit_tid)

            def commit(vault: Vault) -> None:
                vault.put_pending(pending)
                if answer.skew_seconds is not None:
                    vault.note_skew(stored.id, answer.skew_seconds)

            await store_surely(self._parts, commit, tell, of_consent(pending))
            return await self._pending.confirm(stored, pending)
