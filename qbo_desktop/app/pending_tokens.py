"""Tokens that are sealed but not yet a connection: their company is asked for, and then they become its row.

A consent leaves them when its code was exchanged, an import before somebody else's token is sent for the first time.
What is cut off in between is settled at the next start.
"""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from functools import partial

from qbo_desktop.app.emergency import of_consent
from qbo_desktop.app.parts import Parts
from qbo_desktop.app.rows import ROW_CHANGED
from qbo_desktop.app.safekeeping import store_surely
from qbo_desktop.app.tasks import Tell
from qbo_desktop.core.connection import Connection, ReconnectBySource
from qbo_desktop.core.errors import (
    AccessRefused,
    ConfigurationRejected,
    NotFound,
    QboDesktopError,
    ReconnectRequired,
    UnexpectedResponse,
    VaultBusy,
    VaultDamaged,
)
from qbo_desktop.core.events import ConnectionChanged
from qbo_desktop.core.happenings import Consented, Happening, Refreshed, SubscriptionEnded
from qbo_desktop.core.history import HistoryEntry, HistoryEvent
from qbo_desktop.core.identity import ConnectionKey
from qbo_desktop.core.tokens import TokenSet
from qbo_desktop.core.transitions import apply, consented
from qbo_desktop.intuit.company_client import CompanyVerdict
from qbo_desktop.vault.records import Imported
from qbo_desktop.vault.vault import PendingConsent, StaleRowError, StoredSetup, Vault

_LONGEST_FOR_WHO = 8.0  # seconds
_REFUSALS = (CompanyVerdict.MISMATCHED, CompanyVerdict.NOT_ADMIN)


class Was(StrEnum):
    """Whether a consent, or an import, made a connection or renewed one."""

    NEW = "new"
    RENEWED = "renewed"


@dataclass(frozen=True, slots=True)
class ConsentOutcome:
    """The connection as it was stored; `instead_of`: who had given the permission before, if it was somebody else."""

    connection: Connection
    was: Was
    instead_of: str | None = None


class PendingTokens:
    """Confirms them and stores them."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    async def confirm(
        self, stored: StoredSetup, pending: PendingConsent, renewed: Refreshed | None = None
    ) -> ConsentOutcome:
        """Ask whose tokens these are, and store them; only a definite mismatch keeps them pending (AccessRefused).

        The company's lock is held. Imported tokens take the place of a connection that works here only once the
        company was named: until then they stay pending, and why it was not named is raised.
        """
        name, ended, unconfirmed_by = None, False, None
        try:
            answer = await self._parts.companies.company(
                stored.setup, pending.key.realm_id, pending.tokens.access_token
            )
        except QboDesktopError as error:
            unconfirmed_by = error
        else:
            if answer.verdict in _REFUSALS:
                raise AccessRefused(realm_id=pending.key.realm_id, intuit_tid=answer.intuit_tid, detail=answer.verdict)
            name = answer.company_name
            ended = answer.verdict is CompanyVerdict.SUBSCRIPTION_ENDED
            if answer.verdict is CompanyVerdict.TOKEN_REFUSED:
                unconfirmed_by = UnexpectedResponse(realm_id=pending.key.realm_id, intuit_tid=answer.intuit_tid)
        if unconfirmed_by is not None and pending.imported is not None and await self._works(pending.key):
            raise unconfirmed_by
        events: list[Happening] = [] if renewed is None else [renewed]
        if ended:
            events.append(SubscriptionEnded(renewed.at if renewed else pending.at))
        known = name or (pending.imported.company_name if pending.imported else None)
        consent = Consented(
            pending.at,
            pending.tokens.clocks,
            known,
            unconfirmed_by is not None,
            pending.intuit_tid,
            await self._who(stored, pending),
        )

        def commit(vault: Vault) -> ConsentOutcome:
            return _store(vault, stored, pending, consent, events, self._parts.clock.now())

        outcome = await self._parts.vault.run(commit)
        self._parts.bulletin.publish(ConnectionChanged(outcome.connection))
        return outcome

    async def _who(self, stored: StoredSetup, pending: PendingConsent) -> str | None:
        """Who gave the permission; worth a few seconds, and never a failure."""
        if pending.imported is not None:
            return None
        try:
            async with asyncio.timeout(_LONGEST_FOR_WHO):
                return await self._parts.people.person(stored.setup, pending.tokens.access_token)
        except (QboDesktopError, TimeoutError):
            return None

    async def settle_all(self) -> None:
        """Settle what was cut off; what fails now stays pending for the next time."""
        try:
            pendings = await self._parts.vault.run(lambda vault: vault.pendings())
        except VaultDamaged:
            return  # the check of the vault names it; no other company may wait for that
        for pending in pendings:
            try:
                await self.settle(pending.key)
            except QboDesktopError:
                continue

    async def settle(self, key: ConnectionKey, *, unsent: bool = False) -> ConsentOutcome | None:
        """One attempt to make a connection of what waits for this company; None when nothing does.

        `unsent`: imported a moment ago, so that keys which are refused leave the token as it was, with its owner: then
        it is forgotten here. A token that Intuit refuses is forgotten too. Raises what a refresh raises, AccessRefused,
        VaultError.
        """
        return await asyncio.shield(
            self._parts.tasks.begin(partial(self._settle, key, unsent=unsent), "settle pending tokens")
        )

    async def _settle(self, key: ConnectionKey, tell: Tell, *, unsent: bool) -> ConsentOutcome | None:
        async with self._parts.gate.held(key):
            pendings = await self._parts.vault.run(lambda vault: vault.pendings())
            pending = next((one for one in pendings if one.key == key), None)
            if pending is None:
                return None
            setup_id = pending.setup_id
            stored = await self._parts.vault.run(lambda vault: vault.setup(setup_id))
            now = self._parts.clock.now() + timedelta(seconds=stored.skew_seconds)
            if pending.is_proved and pending.tokens.clocks.access_token_expires_at > now:
                return await self.confirm(stored, pending)
            try:
                answer = await self._parts.tokens.refresh(stored.setup, pending.tokens.refresh_token)
            except ReconnectRequired as refusal:
                await self._forget(pending, refusal)  # dead: sent once, never again
                raise
            except ConfigurationRejected as rejected:
                if unsent:
                    await self._forget(pending, rejected)
                raise
            rotated = answer.tokens.refresh_token != pending.tokens.refresh_token
            kept = replace(
                pending,
                tokens=_dated(answer.tokens, pending),
                at=pending.at if pending.is_proved else answer.at,
                intuit_tid=answer.intuit_tid,
                imported=_still_imported(pending, answer.tokens),
            )

            def commit(vault: Vault) -> None:
                vault.put_pending(kept)
                if answer.skew_seconds is not None:
                    vault.note_skew(setup_id, answer.skew_seconds)

            await store_surely(self._parts, commit, tell, of_consent(kept))
            renewed = Refreshed(answer.at, kept.tokens.clocks, rotated=rotated, intuit_tid=answer.intuit_tid)
            return await self.confirm(stored, kept, renewed)

    async def _works(self, key: ConnectionKey) -> bool:
        return await self._parts.vault.run(lambda vault: works_here(vault, key))

    async def _forget(self, pending: PendingConsent, error: QboDesktopError) -> None:
        """The history says what became of an import; of a consent it never told anything."""
        entry = None
        if pending.imported is not None:
            entry = HistoryEntry(
                at=self._parts.clock.now(),
                event=HistoryEvent.IMPORTED,
                key=pending.key,
                company_name=pending.imported.company_name,
                result=error.code,
                detail=pending.imported.source,
                intuit_tid=error.intuit_tid,
            )

        def commit(vault: Vault) -> None:
            vault.drop_pending(pending.key)
            if entry is not None:
                vault.append_history(entry)

        await self._parts.vault.run(commit)


def works_here(vault: Vault, key: ConnectionKey) -> bool:
    """Whether there is a row whose tokens this computer refreshes by itself."""
    try:
        return vault.stored(key).connection.may_refresh
    except NotFound:
        return False
    except VaultDamaged as damage:
        if damage.realm_id is None:
            raise
        return False


def _dated(tokens: TokenSet, pending: PendingConsent) -> TokenSet:
    """The new tokens; the end of the consent stays known where the answer does not tell it again."""
    told = tokens.clocks.reconnect_by or pending.tokens.clocks.reconnect_by
    return replace(tokens, clocks=replace(tokens.clocks, reconnect_by=told))


def _still_imported(pending: PendingConsent, tokens: TokenSet) -> Imported | None:
    """What came with the tokens; a date that Intuit told is no estimate any more."""
    if pending.imported is None or tokens.clocks.reconnect_by is None:
        return pending.imported
    return replace(pending.imported, reconnect_by_is_estimated=False)


def _brought(connection: Connection, imported: Imported) -> Connection:
    """The row with what came along: a name and labels that people gave it, and the dates of an older permission."""
    return replace(
        connection,
        own_name=connection.own_name or imported.own_name,
        labels=tuple(dict.fromkeys((*connection.labels, *imported.labels))),
        connected_at=imported.connected_at or connection.connected_at,
        reconnect_by_source=(
            ReconnectBySource.ESTIMATED if imported.reconnect_by_is_estimated else connection.reconnect_by_source
        ),
    )


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
    how, detail = HistoryEvent.CONNECTED if existing is None else HistoryEvent.RECONNECTED, None
    if pending.imported is not None:
        how, detail = HistoryEvent.IMPORTED, pending.imported.source
        connection = replace(_brought(connection, pending.imported), setup_id=stored.id)
    entry = HistoryEntry(
        at=now,  # the history is told on this computer's clock, whatever server it was
        event=how,
        key=pending.key,
        company_name=connection.company_name,
        detail=detail,
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
    return ConsentOutcome(written, was, _somebody_else(existing, event))


def _somebody_else(existing: Connection | None, event: Consented) -> str | None:
    """Who had given the permission before; None where that is not known, or where it is the same person."""
    before = existing.connected_by if existing is not None else None
    if before is None or event.connected_by is None or before.casefold() == event.connected_by.casefold():
        return None
    return before


def _existing(vault: Vault, key: ConnectionKey) -> Connection | None:
    """The row that the tokens renew: a damaged one by its plain columns, for reconnecting is what mends it."""
    try:
        return vault.stored(key).connection
    except NotFound:
        return None
    except VaultDamaged:
        return next((row for row in vault.connections() if row.key == key), None)
