"""The months ahead: in which of them a person must reconnect which companies."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from qbo_desktop.core.connection import Connection, Status, act_by

MONTHS = 12
_NEEDS_SOMEBODY = (Status.RECONNECT_REQUIRED, Status.PAUSED)


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A month of this computer's calendar; `number` is 1 to 12."""

    year: int
    number: int

    def next(self) -> "Month":
        """The month after."""
        return Month(self.year + self.number // 12, self.number % 12 + 1)


@dataclass(frozen=True, slots=True)
class Due:
    """One company and the moment (UTC) by which a person must act."""

    connection: Connection
    by: datetime


@dataclass(frozen=True, slots=True)
class MonthAhead:
    """The companies that are due in a month, the earliest first; None is now, or earlier."""

    month: Month | None
    due: tuple[Due, ...]


@dataclass(frozen=True, slots=True)
class Outlook:
    """`months` begins with what is due already; `later` is what comes after them, the earliest first."""

    months: tuple[MonthAhead, ...]
    later: tuple[Due, ...]

    @property
    def is_quiet(self) -> bool:
        """Whether nobody has anything to do in all these months."""
        return not any(month.due for month in self.months)


def month_of(moment: datetime) -> Month:
    """The month in which this moment lies, on this computer's calendar."""
    local = moment.astimezone()
    return Month(local.year, local.month)


def due_of(connection: Connection, now: datetime) -> Due | None:
    """When a person must act; None where nothing is expected of her."""
    day = act_by(connection, now)
    return None if day is None else Due(connection, day)


def is_due_in(connection: Connection, month: Month | None, now: datetime) -> bool:
    """Whether a person must act on this company in this month; None: now, or it is late already."""
    due = due_of(connection, now)
    if due is None:
        return False
    return _is_late(due, now) if month is None else not _is_late(due, now) and month_of(due.by) == month


def outlook_of(connections: Iterable[Connection], now: datetime, months: int = MONTHS) -> Outlook:
    """What is due now, in this month and the following ones, and afterwards."""
    waiting = sorted(
        (due for one in connections if (due := due_of(one, now)) is not None),
        key=lambda due: (due.by, due.connection.display_name.casefold(), due.connection.key),
    )
    ahead: dict[Month | None, list[Due]] = {None: []}
    month = month_of(now)
    for _ in range(months):
        ahead[month] = []
        month = month.next()
    later = []
    for due in waiting:
        place = None if _is_late(due, now) else month_of(due.by)
        if place in ahead:
            ahead[place].append(due)
        else:
            later.append(due)
    return Outlook(tuple(MonthAhead(month, tuple(due)) for month, due in ahead.items()), tuple(later))


def next_due(outlook: Outlook) -> Due | None:
    """The company that comes first, whenever that is."""
    some: Sequence[Due] = next((month.due for month in outlook.months if month.due), outlook.later)
    return some[0] if some else None


def _is_late(due: Due, now: datetime) -> bool:
    return due.connection.status in _NEEDS_SOMEBODY or due.by <= now
