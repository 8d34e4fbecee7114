"""Which companies a person is to be told of, though she did not ask: seldom, and never of what runs by itself."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from qbo_desktop.core.connection import Connection, Reason, Status, act_by

AHEAD_DAYS = (1, 3, 7, 14, 30)
ONE_DAY = timedelta(days=1)


class Matter(StrEnum):
    """Why she is told. The first three are told at once, the last two days ahead."""

    RECONNECT = "reconnect"
    CONFIRM = "confirm"
    KEYS = "keys"
    RECONNECT_BY = "reconnect_by"
    REFRESH_BY = "refresh_by"


@dataclass(frozen=True, slots=True)
class Concern:
    """What a person should know of one company. `topic` tells it from the last one; `day` is when she must have acted.

    `ahead` is the mark that was passed, in days before `day`; None where she is told at once.
    """

    connection: Connection
    matter: Matter
    topic: str
    day: datetime | None = None
    ahead: int | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """What was told last of one company, and when (on this computer's clock)."""

    at: datetime
    topic: str


def concern_of(connection: Connection, now: datetime) -> Concern | None:
    """What she should know of this company now; None for everything that goes on by itself."""
    match connection.status:
        case Status.RECONNECT_REQUIRED:
            return _at_once(connection, Matter.RECONNECT)
        case Status.PAUSED:
            return _at_once(connection, Matter.CONFIRM)
        case Status.RETRYING if connection.reason is Reason.KEYS_REJECTED:
            return _at_once(connection, Matter.KEYS)
        case Status.CONNECTED | Status.RETRYING:
            return _ahead(connection, now + timedelta(seconds=connection.skew_seconds))
        case _:
            return None


def due_concerns(connections: Iterable[Connection], told: Mapping[str, Told], now: datetime) -> tuple[Concern, ...]:
    """Those to tell now, by what was told before under each key's digest: once each, one a day for a company."""
    concerns = (concern_of(connection, now) for connection in connections)
    return tuple(
        concern
        for concern in concerns
        if concern is not None and _is_new(concern, told.get(concern.connection.key.digest()), now)
    )


def remembered(
    connections: Iterable[Connection], told: Mapping[str, Told], telling: Iterable[Concern], now: datetime
) -> dict[str, Told]:
    """What is known to be told after `telling`; what is over is forgotten as soon as it cannot make two in one day."""
    kept: dict[str, Told] = {}
    for connection in connections:
        name = connection.key.digest()
        if (last := told.get(name)) is None:
            continue
        concern = concern_of(connection, now)
        if concern is not None and _is_same_matter(last.topic, concern.topic):
            kept[name] = last
        elif _within_a_day(last, now):
            kept[name] = Told(last.at, "")
    return kept | {one.connection.key.digest(): Told(now, one.topic) for one in telling}


def _at_once(connection: Connection, matter: Matter) -> Concern:
    since = connection.noticed_at
    return Concern(connection, matter, f"{matter} {int(since.timestamp()) if since else 0}")


def _ahead(connection: Connection, now: datetime) -> Concern | None:
    day = act_by(connection, now)
    if day is None:
        return None
    mark = next((days for days in AHEAD_DAYS if day - now <= days * ONE_DAY), None)
    if mark is None:
        return None
    matter = Matter.RECONNECT_BY if day == connection.reconnect_by else Matter.REFRESH_BY
    return Concern(connection, matter, f"{matter} {mark}", day, mark)


def _is_new(concern: Concern, last: Told | None, now: datetime) -> bool:
    if last is None:
        return True
    if _within_a_day(last, now):
        return False
    if concern.ahead is None or not _is_same_matter(last.topic, concern.topic):
        return last.topic != concern.topic
    return concern.ahead < _mark(last.topic)


def _within_a_day(last: Told, now: datetime) -> bool:
    """Whether it is too soon for another one; a moment far ahead was set down by a clock that was wrong."""
    return -ONE_DAY < now - last.at < ONE_DAY


def _is_same_matter(one: str, other: str) -> bool:
    """Dates draw nearer, but what is told of is the same; a trouble that was noticed anew is another one."""
    first, second = one.partition(" "), other.partition(" ")
    return one == other or (first[0] == second[0] and first[0] in (Matter.RECONNECT_BY, Matter.REFRESH_BY))


def _mark(topic: str) -> int:
    text = topic.partition(" ")[2]
    return int(text) if text.isdecimal() else 0
