"""The firm's paper: every company, how it is doing, and until when; never a token."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from qbo_desktop.app.sentences import Sentence
from qbo_desktop.app.state_wording import of_connection
from qbo_desktop.core.connection import Connection, Status, act_by
from qbo_desktop.core.identity import Environment

_ENDED = (Status.RECONNECT_REQUIRED, Status.MOVED, Status.DISCONNECTING)


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One company; times are UTC, and None where there is none. `rank` tells the worst, as in the list."""

    company: str
    company_in_quickbooks: str | None
    realm_id: str
    environment: Environment
    setup: str
    labels: tuple[str, ...]
    status: str
    sentence: str
    rank: int
    access_until: datetime | None
    stays_until: datetime | None
    at_the_latest: datetime | None
    act_by: datetime | None
    connected_by: str | None
    connected_at: datetime
    last_refreshed_at: datetime

    def cells(self) -> tuple[str | datetime | None, ...]:
        """In the order of a table's headings."""
        return (
            self.company,
            self.company_in_quickbooks,
            self.realm_id,
            self.environment.value,
            self.setup,
            ", ".join(self.labels),
            self.status,
            self.sentence,
            self.access_until,
            self.stays_until,
            self.at_the_latest,
            self.act_by,
            self.connected_by,
            self.connected_at,
            self.last_refreshed_at,
        )


def report_of(connections: Iterable[Connection], now: datetime, say: Callable[[Sentence], str]) -> list[ReportLine]:
    """A line for each company, in the order given; `say` puts sentences into the person's language."""
    return [_line(one, now, say) for one in connections]


def _line(one: Connection, now: datetime, say: Callable[[Sentence], str]) -> ReportLine:
    state = of_connection(one, now)
    ended = one.status in _ENDED
    return ReportLine(
        company=one.display_name,
        company_in_quickbooks=one.company_name,
        realm_id=one.key.realm_id,
        environment=one.key.environment,
        setup=one.setup,
        labels=one.labels,
        status=say(state.badge),
        sentence=say(state.sentence),
        rank=state.rank,
        access_until=None if ended else one.access_token_expires_at,
        stays_until=None if ended else one.refresh_token_expires_at,
        at_the_latest=None if ended else one.reconnect_by,
        act_by=act_by(one, now),
        connected_by=one.connected_by,
        connected_at=one.connected_at,
        last_refreshed_at=one.last_refreshed_at,
    )
