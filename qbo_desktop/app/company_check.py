"""Reading the company's own data: its name after a consent, and once a week what refreshing never shows."""

from datetime import datetime

from qbo_desktop.app.parts import Parts
from qbo_desktop.app.rows import readable, rewritten
from qbo_desktop.core.connection import Connection
from qbo_desktop.core.events import ConnectionChanged
from qbo_desktop.core.happenings import AccessLost, Confirmed, Happening, SubscriptionEnded
from qbo_desktop.core.history import HistoryEntry, HistoryEvent
from qbo_desktop.core.identity import ConnectionKey
from qbo_desktop.core.transitions import apply
from qbo_desktop.intuit.company_client import CompanyAnswer, CompanyVerdict
from qbo_desktop.vault.vault import Vault


class CompanyCheck:
    """Asks CompanyInfo with the access token at hand and notes what it says."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    async def check(self, key: ConnectionKey) -> Connection:
        """The row after the check; an access token that is refused says nothing. Raises what the network raises."""
        async with self._parts.gate.held(key):
            stored = await self._parts.vault.run(lambda vault: readable(vault, key))
            connection = stored.connection
            if stored.access_token is None:
                return connection
            setup = await self._parts.vault.run(lambda vault: vault.setup(connection.setup_id).setup)
            answer = await self._parts.companies.company(setup, key.realm_id, stored.access_token)
            event = _event(answer, self._parts.now(connection))
            if event is None:
                return connection
            entry = HistoryEntry(
                at=self._parts.clock.now(),
                event=HistoryEvent.COMPANY_CHECKED,
                key=key,
                company_name=answer.company_name or connection.company_name,
                result="ok" if answer.verdict is CompanyVerdict.NAMED else answer.verdict,
                intuit_tid=answer.intuit_tid,
            )
            after = apply(connection, event)

            def commit(vault: Vault) -> Connection:
                return rewritten(vault, after, history=entry)

            written = await self._parts.vault.run(commit)
        self._parts.bulletin.publish(ConnectionChanged(written))
        return written


def _event(answer: CompanyAnswer, now: datetime) -> Happening | None:
    match answer.verdict:
        case CompanyVerdict.NAMED:
            return Confirmed(now, answer.company_name)
        case CompanyVerdict.SUBSCRIPTION_ENDED:
            return SubscriptionEnded(now)
        case CompanyVerdict.NOT_ADMIN | CompanyVerdict.MISMATCHED:
            return AccessLost(now)
        case CompanyVerdict.TOKEN_REFUSED:
            return None
