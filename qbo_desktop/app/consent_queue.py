"""Many consents one after the other, each for whichever company the person picks: Intuit cannot be told which one."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from qbo_desktop.app.connections import Connections
from qbo_desktop.app.consents import Consent, Consents, Was
from qbo_desktop.app.wrong_company import NamedWrongCompany
from qbo_desktop.core.authorization import STATE_LIFE_SECONDS
from qbo_desktop.core.connection import Connection
from qbo_desktop.core.identity import ConnectionKey, SetupId


class Brought(StrEnum):
    """What a consent of a queue brought."""

    NEW = "new"
    RECONNECTED = "reconnected"
    ALREADY_HERE = "already_here"


@dataclass(frozen=True, slots=True)
class Queue:
    """How far it got. Without companies to reconnect it connects new ones with `setup_id`, and never ends by itself."""

    setup_id: SetupId | None
    remaining: tuple[Connection, ...] = ()
    done: tuple[Connection, ...] = ()
    skipped: tuple[Connection, ...] = ()

    @classmethod
    def reconnecting(cls, companies: Iterable[Connection]) -> "Queue":
        """For these companies, in any order."""
        return cls(None, tuple(companies))

    @classmethod
    def connecting(cls, setup_id: SetupId) -> "Queue":
        """For whatever company comes."""
        return cls(setup_id)

    @property
    def is_over(self) -> bool:
        """Whether nothing is left to ask a person for."""
        return self.setup_id is None and not self.remaining

    @property
    def total(self) -> int:
        """How many companies it is for; those that were connected, where it has no end."""
        return len(self.remaining) + len(self.done) + len(self.skipped)

    def skip(self) -> "Queue":
        """Leave the first one out; it still counts if the person picks it after all."""
        return replace(self, remaining=self.remaining[1:], skipped=self.skipped + self.remaining[:1])

    def with_done(self, company: Connection) -> "Queue":
        """This company came back."""

        def others(companies: tuple[Connection, ...]) -> tuple[Connection, ...]:
            return tuple(one for one in companies if one.key != company.key)

        return replace(
            self,
            remaining=others(self.remaining),
            done=(*others(self.done), company),
            skipped=others(self.skipped),
        )

    @property
    def meant(self) -> frozenset[ConnectionKey]:
        """All whose consent counts."""
        return frozenset(one.key for one in (*self.remaining, *self.done, *self.skipped))


@dataclass(frozen=True, slots=True)
class Step:
    """The queue after one consent, and which company came; neither is told where none was needed any more."""

    queue: Queue
    company: str | None = None
    brought: Brought | None = None


class ConsentQueue:
    """Takes queues one consent further; it holds nothing, so a queue can be left and taken up at any moment."""

    def __init__(self, connections: Connections, consents: Consents) -> None:
        self._connections = connections
        self._consents = consents

    async def step(
        self, queue: Queue, begun: Callable[[Consent, Queue], None], *, lifetime: float = STATE_LIFE_SECONDS
    ) -> Step:
        """Wait for one consent; `begun` is told the page to open and the queue as it is by then.

        A company besides the queue is stored where it is here already, and raised as NamedWrongCompany, with its code
        kept, where it is not. Raises what `Consents.connect` raises; the queue is as it was then.
        """
        queue = await self._caught_up(queue)
        if queue.is_over:
            return Step(queue)
        first = queue.remaining[0] if queue.remaining else None
        setup_id = queue.setup_id if queue.setup_id is not None else queue.remaining[0].setup_id
        finished = {one.key for one in queue.done}
        try:
            outcome = await self._consents.connect(
                setup_id,
                lambda consent: begun(consent, queue),
                expected=None if first is None else first.key,
                others=queue.meant,
                keep=True,
                lifetime=lifetime,
            )
        except NamedWrongCompany as wrong:
            if not wrong.already_here:
                raise
            return Step(queue, wrong.chosen_name, Brought.ALREADY_HERE)
        company = outcome.connection
        if company.key in finished or (first is None and outcome.was is Was.RENEWED):
            brought = Brought.ALREADY_HERE
        else:
            brought = Brought.NEW if first is None else Brought.RECONNECTED
        counts = first is not None or brought is Brought.NEW
        return Step(queue.with_done(company) if counts else queue, company.display_name, brought)

    async def _caught_up(self, queue: Queue) -> Queue:
        """Without the companies that came back in another way meanwhile, or are gone."""
        rows = {row.key: row for row in await self._connections.all()}
        for one in queue.remaining:
            row = rows.get(one.key)
            if row is None:
                queue = replace(queue, remaining=tuple(other for other in queue.remaining if other is not one))
            elif row.connected_at > one.connected_at:
                queue = queue.with_done(row)
        return queue
