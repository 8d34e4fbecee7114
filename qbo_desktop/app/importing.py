"""Taking a connection over from another program or another computer.

Its refresh token is sealed here before it is sent, and refreshed at once: that proves it and makes this computer its
holder. Only then does it take the place of anything. What is cut off in between is settled at the next start, as
`pending_tokens` says.
"""

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from qbo_desktop.app.arrival import Arrival, Incoming, recognise
from qbo_desktop.app.parts import Parts
from qbo_desktop.app.patience import with_patience
from qbo_desktop.app.pending_tokens import ConsentOutcome, PendingTokens, Was, works_here
from qbo_desktop.app.setups import Setups, StoredSetup
from qbo_desktop.core.connection import Connection, Reason
from qbo_desktop.core.errors import (
    AccessRefused,
    Ambiguous,
    ConfigurationRejected,
    NotFound,
    QboDesktopError,
    ReconnectRequired,
    Usage,
)
from qbo_desktop.core.identity import ConnectionKey, Environment
from qbo_desktop.core.import_errors import ImportedForAnother, ImportProblem, ImportRefused, UnusableImport
from qbo_desktop.core.import_tokens import FoundToken, ImportSource
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.setup import Setup
from qbo_desktop.core.tokens import Clocks, TokenSet
from qbo_desktop.vault.records import Imported
from qbo_desktop.vault.vault import PendingConsent, Vault

__all__ = ["Arrival", "ImportOutcome", "ImportResult", "Importing", "Incoming", "recognise"]
_OTHER_KEYS = 400  # with 401 Intuit refuses the keys themselves, with 400 their use for this token
_BEFORE = "an earlier import"


class ImportOutcome(StrEnum):
    """What became of one of several companies; one that works here already is skipped."""

    IMPORTED = "imported"
    SKIPPED = "skipped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class ImportResult:
    """One company of an arrival: its row, where there is one now, and what went wrong."""

    incoming: Incoming
    outcome: ImportOutcome
    connection: Connection | None
    error: QboDesktopError | None = None


class Importing:
    """Takes companies over."""

    def __init__(self, parts: Parts, setups: Setups, pending: PendingTokens, *, refused: bool = False) -> None:
        self._parts = parts
        self._setups = setups
        self._pending = pending
        self._refused = refused

    async def keep_setups(self, arrival: Arrival, agrees: Callable[[Setup], bool]) -> None:
        """Store the setups that came along and whose apps are not here yet; `agrees` asks the person for each.

        Without her word only one that is new in name, too, is stored. Raises Usage; then nothing was taken over.
        """
        for setup in arrival.setups:
            if await self._setups.replaced_by(setup) is None:
                if not agrees(setup):
                    raise Usage(detail="declined")
                await self._setups.keep(setup, confirmed=False)

    async def setup_for(self, incoming: Incoming, name: str | None) -> StoredSetup:
        """The setup whose keys the token belongs to: by the client ID beside it, by name, or the only one.

        Raises NotFound (`setup`: there is none; `setup_of_import`: not that of these keys), Ambiguous, or Usage
        (`import_other_setup`, `import_environment`) for a named one that cannot be meant.
        """
        token = incoming.token
        if name is not None:
            chosen = await self._setups.chosen(name)
        else:
            fitting = [
                stored
                for stored in await self._setups.all()
                if token.client_id in (None, stored.setup.client_id) and _may_be_for(stored.setup, token)
            ]
            if not fitting:
                raise NotFound(detail="setup_of_import" if await self._setups.all() else "setup")
            if len(fitting) > 1:
                raise Ambiguous(tuple(stored.setup.name for stored in fitting))
            chosen = fitting[0]
        if token.client_id not in (None, chosen.setup.client_id):
            raise Usage(detail="import_other_setup")
        if not _may_be_for(chosen.setup, token):
            raise Usage(detail="import_environment")
        return chosen

    async def take_over(self, incoming: Incoming, stored: StoredSetup, *, replace: bool = False) -> ConsentOutcome:
        """Make this computer the holder of the token; the row is returned as it was stored.

        Tries at 0, 2 and 5 seconds; what failed for now stays sealed and goes on with the keeper. Raises ImportRefused,
        ConfigurationRejected (the token was left as it was, and nothing of it stays here), ImportedForAnother (it stays
        sealed as pending), Transient, UnexpectedResponse, VaultError, UnusableImport, or Usage: `demo_imports_nothing`,
        `import_already_here` for a company that works here, unless a person said `replace`.
        """
        if self._refused:
            raise Usage(detail="demo_imports_nothing")
        await self._refuse_keys(incoming.token.refresh_token)
        if incoming.token.realm_id is None:
            raise UnusableImport(ImportProblem.NO_REALM)
        key = ConnectionKey(stored.setup.environment, stored.setup.client_id, incoming.token.realm_id)
        await self._parts.vault.run(lambda vault: _need_place(vault, key, replace=replace))
        await self._settle_earlier(key, incoming.token.refresh_token.fingerprint())
        is_new = await asyncio.shield(
            self._parts.tasks.begin(lambda _: self._keep(incoming, key, stored, replace=replace), "keep import")
        )
        attempts = 0

        async def attempt() -> ConsentOutcome:
            nonlocal attempts
            attempts += 1
            return await self._attempt(key, unsent=is_new and attempts == 1)

        try:
            return await with_patience(self._parts.clock, attempt)
        except ReconnectRequired as refusal:
            now = self._parts.clock.now()
            raise _refused(incoming, refusal, now, interrupted=attempts > 1 or not is_new) from None
        except ConfigurationRejected as rejected:
            detail = "import" if rejected.http_status == _OTHER_KEYS else rejected.detail
            raise ConfigurationRejected(
                realm_id=key.realm_id,
                intuit_tid=rejected.intuit_tid,
                http_status=rejected.http_status,
                oauth_error=rejected.oauth_error,
                detail=detail,
            ) from None
        except AccessRefused as refusal:
            raise ImportedForAnother(
                realm_id=key.realm_id, intuit_tid=refusal.intuit_tid, detail=refusal.detail
            ) from None

    async def take_over_all(
        self,
        arrival: Arrival,
        choose: Callable[[Ambiguous], str],
        *,
        setup: str | None = None,
        replace: bool = False,
    ) -> tuple[ImportResult, ...]:
        """Each company for itself, so that one which fails keeps no other back; then the history that came along.

        `choose` asks for the name of one of several setups, or raises the error where nobody can be asked.
        """
        results = [
            await self.take_over_one(incoming, choose, setup=setup, replace=replace) for incoming in arrival.companies
        ]
        if any(result.outcome is ImportOutcome.IMPORTED for result in results):
            await self.add_history(arrival)
        return tuple(results)

    async def take_over_one(
        self,
        incoming: Incoming,
        choose: Callable[[Ambiguous], str],
        *,
        setup: str | None = None,
        replace: bool = False,
    ) -> ImportResult:
        """As `take_over`, with what went wrong as part of the result."""
        try:
            stored = await self.setup_for_one(incoming, setup, choose)
            outcome = await self.take_over(incoming, stored, replace=replace)
        except QboDesktopError as error:
            here = isinstance(error, Usage) and error.detail == "import_already_here"
            how = ImportOutcome.SKIPPED if here else ImportOutcome.FAILED
            return ImportResult(incoming, how, await self._row(incoming), error)
        return ImportResult(incoming, ImportOutcome.IMPORTED, outcome.connection)

    async def add_history(self, arrival: Arrival) -> None:
        """Store what the former holder knew, once, however often the file is opened."""
        if arrival.history:
            await self._parts.vault.run(lambda vault: _add_history(vault, arrival))

    async def setup_for_one(
        self, incoming: Incoming, name: str | None, choose: Callable[[Ambiguous], str]
    ) -> StoredSetup:
        """As `setup_for`, and of several the one that a person chooses."""
        try:
            return await self.setup_for(incoming, name)
        except Ambiguous as several:
            return await self.setup_for(incoming, choose(several))

    async def _row(self, incoming: Incoming) -> Connection | None:
        token = incoming.token
        rows = await self._parts.vault.run(lambda vault: vault.connections())
        return next(
            (
                row
                for row in rows
                if row.key.realm_id == token.realm_id and token.client_id in (None, row.key.client_id)
            ),
            None,
        )

    async def _refuse_keys(self, token: Secret) -> None:
        for stored in await self._setups.all():
            if token == stored.setup.client_secret:
                raise UnusableImport(ImportProblem.CLIENT_SECRET)
            if token.reveal() == stored.setup.client_id:
                raise UnusableImport(ImportProblem.CLIENT_ID)

    async def _settle_earlier(self, key: ConnectionKey, fingerprint: str) -> None:
        """Other tokens that wait for this company are settled first, for they may be the only ones that live."""
        pendings = await self._parts.vault.run(lambda vault: vault.pendings())
        waiting = next((one for one in pendings if one.key == key), None)
        if waiting is None or (waiting.imported is not None and waiting.imported.fingerprint == fingerprint):
            return
        try:
            await self._pending.settle(key)
        except (ReconnectRequired, AccessRefused, ConfigurationRejected):
            return  # forgotten, or put aside when these take its place

    async def _keep(self, incoming: Incoming, key: ConnectionKey, stored: StoredSetup, *, replace: bool) -> bool:
        """Seal the token under the company's lock; whether it was not here yet."""
        token = incoming.token.refresh_token
        now = self._parts.clock.now()
        pending = PendingConsent(
            key=key,
            setup_id=stored.id,
            tokens=TokenSet(Secret(""), token, Clocks(now, incoming.refresh_token_expires_at, incoming.reconnect_by)),
            at=now,
            intuit_tid=None,
            imported=Imported(
                source=incoming.token.source,
                fingerprint=token.fingerprint(),
                company_name=incoming.company_name,
                labels=incoming.labels,
                own_name=incoming.own_name,
                connected_at=incoming.connected_at,
                reconnect_by_is_estimated=incoming.reconnect_by_is_estimated,
            ),
        )
        pendings = await self._parts.vault.run(lambda vault: vault.pendings())
        same = {one.key for one in pendings if one.imported and one.imported.fingerprint == token.fingerprint()}
        async with AsyncExitStack() as locks:
            for one in sorted({key, *same}):
                await locks.enter_async_context(self._parts.gate.held(one))
            return await self._parts.vault.run(lambda vault: _put(vault, pending, replace=replace))

    async def _attempt(self, key: ConnectionKey, *, unsent: bool) -> ConsentOutcome:
        outcome = await self._pending.settle(key, unsent=unsent)
        if outcome is not None:
            return outcome
        # Another program settled it meanwhile.
        if not await self._parts.vault.run(lambda vault: works_here(vault, key)):
            raise ReconnectRequired(Reason.UNKNOWN, realm_id=key.realm_id)
        row = await self._parts.vault.run(lambda vault: vault.stored(key).connection)
        return ConsentOutcome(row, Was.RENEWED)


def _may_be_for(setup: Setup, token: FoundToken) -> bool:
    """Whether the token can be of this setup; a custom one may stand for either of Intuit's, but not in a move.

    A move says of each company whose it is, and what is Intuit's is sent nowhere else.
    """
    if token.environment in (None, setup.environment):
        return True
    return setup.environment is Environment.CUSTOM and token.source is not ImportSource.MOVE


def _need_place(vault: Vault, key: ConnectionKey, *, replace: bool) -> None:
    if not replace and works_here(vault, key):
        raise Usage(realm_id=key.realm_id, detail="import_already_here")


def _put(vault: Vault, pending: PendingConsent, *, replace: bool) -> bool:
    """What waits for this company already is the same, or is put aside; what waits elsewhere moves here.

    That is how a mistyped company is mended: the first try may have been given the only token that still lives.
    """
    _need_place(vault, pending.key, replace=replace)
    given = pending.imported.fingerprint if pending.imported else None
    for waiting in vault.pendings():
        same = waiting.imported is not None and waiting.imported.fingerprint == given
        if waiting.key == pending.key and same:
            return False
        if waiting.key == pending.key:
            vault.keep_aside(waiting.key, waiting.tokens, at=pending.at, why=_BEFORE)
        if waiting.key != pending.key and same and waiting.setup_id == pending.setup_id:
            vault.put_pending(
                PendingConsent(
                    pending.key, waiting.setup_id, waiting.tokens, waiting.at, waiting.intuit_tid, pending.imported
                )
            )
            vault.drop_pending(waiting.key)
            return False
    vault.put_pending(pending)
    return True


def _refused(incoming: Incoming, refusal: ReconnectRequired, now: datetime, *, interrupted: bool) -> ImportRefused:
    """Why, by the dates that came with the token: Intuit never says."""
    reason = Reason.INTERRUPTED if interrupted else Reason.UNKNOWN
    if incoming.refresh_token_expires_at is not None and incoming.refresh_token_expires_at <= now:
        reason = Reason.IDLE_EXPIRED
    if incoming.reconnect_by is not None and incoming.reconnect_by <= now:
        reason = Reason.HARD_EXPIRED
    return ImportRefused(
        reason,
        realm_id=incoming.token.realm_id,
        intuit_tid=refusal.intuit_tid,
        http_status=refusal.http_status,
        oauth_error=refusal.oauth_error,
    )


def _add_history(vault: Vault, arrival: Arrival) -> None:
    known = {(entry.at, entry.event, entry.key, entry.detail) for entry in vault.history()}
    new = [one for one in arrival.history if (one.at, one.event, one.key, one.detail) not in known]
    vault.append_history(*reversed(new))
