"""One take-over under way: company after company, so that it can be stopped between two of them."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from qbo_desktop.app.arrival import Arrival, Incoming
from qbo_desktop.app.importing import ImportOutcome, ImportResult
from qbo_desktop.core.errors import Ambiguous, QboDesktopError
from qbo_desktop.ui.bridge import Bridge

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.app.compose import Application


class TakeOverRun(QObject):
    """`progress` (so many done, the company under way), `ended`, or `failed` (a QboDesktopError) before any company.

    It holds the tokens, sealed ones too, until it is let go: what failed can be tried again without typing.
    """

    progress = Signal(int, str)
    ended = Signal()
    failed = Signal(object)

    def __init__(self, bridge: Bridge, arrival: Arrival, setup: str, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._arrival = arrival
        self._setup = setup
        self._results: dict[int, ImportResult] = {}
        self._waiting: list[int] = []
        self._replace = False
        self._stopped = False
        self.is_under_way = False

    @property
    def results(self) -> tuple[ImportResult, ...]:
        """What became of each that was tried, in the order in which they came."""
        return tuple(self._results[number] for number in sorted(self._results))

    @property
    def untried(self) -> tuple[Incoming, ...]:
        """Those that were stopped before their turn."""
        return tuple(one for number, one in enumerate(self._arrival.companies) if number not in self._results)

    @property
    def total(self) -> int:
        """So many companies."""
        return len(self._arrival.companies)

    def having(self, outcome: ImportOutcome) -> tuple[ImportResult, ...]:
        """Those that ended so."""
        return tuple(result for result in self.results if result.outcome is outcome)

    def start(self) -> None:
        """Store the setups that came along, which the person has read about, then begin with the first company."""

        async def work(application: "Application") -> None:
            await application.importing.keep_setups(self._arrival, lambda _: True)

        self._waiting, self.is_under_way = list(range(self.total)), True
        self._bridge.submit(work, lambda _: self._next(), self.failed.emit)

    def again(self) -> None:
        """Try what failed, or was not tried, once more."""
        self._go(self._numbers(ImportOutcome.FAILED) + [n for n in range(self.total) if n not in self._results])

    def replace(self) -> None:
        """Put these in the place of those that work here already."""
        self._replace = True
        self._go(self._numbers(ImportOutcome.SKIPPED))

    def stop(self) -> None:
        """End after the company under way."""
        self._stopped = True

    def _numbers(self, outcome: ImportOutcome) -> list[int]:
        return [number for number, result in self._results.items() if result.outcome is outcome]

    def _go(self, numbers: list[int]) -> None:
        self._waiting, self._stopped, self.is_under_way = sorted(numbers), False, True
        self._next()

    def _next(self) -> None:
        if not self._waiting or self._stopped:
            self._end()
            return
        number = self._waiting.pop(0)
        incoming = self._arrival.companies[number]
        self.progress.emit(number, incoming.display_name)

        async def work(application: "Application") -> ImportResult:
            return await application.importing.take_over_one(incoming, self._chosen, replace=self._replace)

        self._bridge.submit(work, partial(self._one_ended, number), partial(self._one_failed, number))

    def _chosen(self, several: Ambiguous) -> str:
        if self._setup not in several.candidates:
            raise several
        return self._setup

    def _one_ended(self, number: int, result: ImportResult) -> None:
        self._results[number] = result
        self._next()

    def _one_failed(self, number: int, error: QboDesktopError) -> None:
        """A bug, for anything else is part of a result."""
        incoming = self._arrival.companies[number]
        self._one_ended(number, ImportResult(incoming, ImportOutcome.FAILED, None, error))

    def _end(self) -> None:
        async def work(application: "Application") -> None:
            if self.having(ImportOutcome.IMPORTED):
                await application.importing.add_history(self._arrival)

        self._bridge.submit(work, lambda _: self._has_ended(), self._history_failed)

    def _history_failed(self, error: QboDesktopError) -> None:
        self._bridge.unheard.emit(error)
        self._has_ended()

    def _has_ended(self) -> None:
        self.is_under_way = False
        self.ended.emit()
