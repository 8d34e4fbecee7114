"""Which companies the list shows: by words, state, environment, setup, label, who connected, and month."""

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from functools import lru_cache

from qbo_desktop.core.identity import Environment
from qbo_desktop.ui.row import Row

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.app.outlook import Month


class Group(StrEnum):
    """States as people sort them."""

    NEEDS_YOU = "needs_you"
    OLDER_COPY = "older_copy"
    SOON = "soon"
    WAITING = "waiting"
    CONNECTED = "connected"
    MOVED = "moved"


_GROUPS = {0: Group.NEEDS_YOU, 1: Group.OLDER_COPY, 2: Group.SOON, 3: Group.WAITING, 6: Group.MOVED}


@dataclass(frozen=True, slots=True)
class MonthDue:
    """Those on which a person must act in this month; None: now."""

    month: "Month | None"


@dataclass(frozen=True, slots=True)
class CompanyFilter:
    """Every word of `text` must be found; of each kind one choice must fit, and an empty choice leaves all."""

    text: str = ""
    states: frozenset[Group] = frozenset()
    environments: frozenset[Environment] = frozenset()
    setups: frozenset[str] = frozenset()
    labels: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    due: MonthDue | None = None

    def leaves_all(self) -> bool:
        """Whether nothing is left out."""
        return replace(self, text=self.text.strip()) == CompanyFilter()

    def chosen(self) -> int:
        """How many choices are made beside the words."""
        kinds = (self.states, self.environments, self.setups, self.labels, self.people)
        return sum(map(len, kinds)) + (self.due is not None)


@dataclass(frozen=True, slots=True)
class Choices:
    """What there is to choose from, in the order in which it is offered."""

    states: tuple[Group, ...]
    environments: tuple[Environment, ...]
    setups: tuple[str, ...]
    labels: tuple[str, ...]
    people: tuple[str, ...]


def group_of(row: Row) -> Group:
    """The state of this row; a refresh under way does not change it."""
    return _GROUPS.get(row.order[0], Group.CONNECTED)


def folded(text: str) -> str:
    """The text for comparing: without case, accents, or the difference between spaces."""
    if text.isascii():
        return text.casefold()
    apart = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).casefold()


def fitting(wanted: CompanyFilter, now: datetime) -> Callable[[Row], bool]:
    """Says of a row whether the list shows it."""
    if wanted.leaves_all():
        return lambda _: True
    words = folded(wanted.text).split()

    def fits(row: Row) -> bool:
        one = row.connection
        return (
            (not wanted.states or _is_of(group_of(row), wanted.states))
            and (not wanted.environments or one.key.environment in wanted.environments)
            and (not wanted.setups or one.setup in wanted.setups)
            and (not wanted.labels or not wanted.labels.isdisjoint(one.labels))
            and (not wanted.people or one.connected_by in wanted.people)
            and (wanted.due is None or _is_due(row, wanted.due, now))
            and _says(row, words)
        )

    return fits


def choices_of(rows: Iterable[Row]) -> Choices:
    """What these rows can be told apart by."""
    states, environments = set[Group](), set[Environment]()
    setups, labels, people = set[str](), set[str](), set[str]()
    for row in rows:
        one = row.connection
        states.add(group_of(row))
        environments.add(one.key.environment)
        setups.add(one.setup)
        labels.update(one.labels)
        if one.connected_by:
            people.add(one.connected_by)
    return Choices(
        tuple(group for group in Group if group in states),
        tuple(environment for environment in Environment if environment in environments),
        *(tuple(sorted(some, key=lambda text: (folded(text), text))) for some in (setups, labels, people)),
    )


def _is_of(group: Group, wanted: frozenset[Group]) -> bool:
    """An older copy needs her as well."""
    return group in wanted or (group is Group.OLDER_COPY and Group.NEEDS_YOU in wanted)


def _says(row: Row, words: list[str]) -> bool:
    if not words:
        return True
    one = row.connection
    text = _folded_words(one.own_name, one.company_name, one.key.realm_id, one.setup, one.connected_by, one.labels)
    return all(word in text for word in words)


@lru_cache(maxsize=32_768)
def _folded_words(*said: str | tuple[str, ...] | None) -> str:
    """Kept for all companies of a large firm, since every letter that is typed asks for all of them again."""
    parts = (part if isinstance(part, tuple) else (part,) for part in said if part)
    return folded("\n".join(word for part in parts for word in part))


def _is_due(row: Row, due: MonthDue, now: datetime) -> bool:
    from qbo_desktop.app.outlook import is_due_in  # noqa: PLC0415 - only who asks for a month needs it

    return is_due_in(row.connection, due.month, now)
