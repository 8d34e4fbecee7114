"""Reconnect all and Connect several in the window: one consent after the other, until done or stopped."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from qbo_desktop.app.sentences import QT_TRANSLATE_NOOP, Sentence, Wording
from qbo_desktop.app.wording import of_error
from qbo_desktop.core.connection import Connection
from qbo_desktop.core.errors import QboDesktopError, WrongCompany
from qbo_desktop.core.identity import SetupId
from qbo_desktop.ui import details
from qbo_desktop.ui.bridge import Bridge
from qbo_desktop.ui.consent_wait import ConsentWait
from qbo_desktop.ui.details_dialog import DetailsDialog
from qbo_desktop.ui.kept_offer import KeptOffer
from qbo_desktop.ui.problems import Problems
from qbo_desktop.ui.queue_strip import QueueView
from qbo_desktop.ui.waiting_panel import WaitingPanel

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.app.compose import Application
    from qbo_desktop.app.consent_queue import Queue, Step
    from qbo_desktop.app.consents import Consent, ConsentOutcome


_NOT_AMONG_THEM = QT_TRANSLATE_NOOP(
    "wording", "It is not one of those that you are reconnecting, and it is not here yet. Nothing has changed."
)


class QueueFlow(QObject):
    """One queue at a time; `ended` carries how far it got."""

    ended = Signal(object)

    def __init__(
        self,
        bridge: Bridge,
        wait: ConsentWait,
        panel: WaitingPanel,
        problems: Problems,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._wait = wait
        self._panel = panel
        self._problems = problems
        self._now = now
        self._kept = KeptOffer(now, self)
        self._queue: Queue | None = None
        self._last = ""
        self._problem: QboDesktopError | None = None
        panel.queue.again.connect(self._go_on)
        panel.queue.skipped.connect(self._skip)
        panel.queue.stopped.connect(wait.cancel)
        panel.queue.kept.connect(self._keep)
        panel.queue.copy_details.connect(self._copy_details)

    @property
    def holds_panel(self) -> bool:
        """Whether the panel is needed between two consents."""
        return self._queue is not None

    def reconnect(self, companies: Iterable[Connection]) -> None:
        """Reconnect all of these, in whatever order the person picks them."""
        from qbo_desktop.app.consent_queue import Queue  # noqa: PLC0415 - the core has it by now

        self._begin(Queue.reconnecting(companies))

    def connect_several(self, setup_id: SetupId) -> None:
        """Connect new companies until the person stops."""
        from qbo_desktop.app.consent_queue import Queue  # noqa: PLC0415 - the core has it by now

        self._begin(Queue.connecting(setup_id))

    def dropped(self) -> None:
        """The person stopped, or went on to something else; what was stored stays."""
        self._end()

    def let_go(self) -> None:
        """The window closes: no code is kept any longer."""
        self._kept.let_go()

    def _begin(self, queue: "Queue") -> None:
        if self._queue is not None and _is_part_of(queue, self._queue):
            if self._problem is not None:  # a second press while a page is open would only open another
                self._go_on()
            return
        self._wait.cancel()
        self._problems.clear()
        self._queue, self._last = queue, ""
        self._go_on()

    def _go_on(self) -> None:
        queue = self._queue
        if queue is None:
            return
        self._problem = None
        self._kept.let_go()
        self._show()

        async def work(application: "Application", begun: "Callable[[Consent], None]") -> "Step":
            from qbo_desktop.app.consent_queue import ConsentQueue  # noqa: PLC0415 - the core has it by now

            def told(consent: "Consent", now: "Queue") -> None:
                self._bridge.post(lambda: self._caught_up(queue, now))
                begun(consent)

            consents = ConsentQueue(application.connections, application.consents)
            step = await consents.step(queue, told)
            application.keeper.wake()
            return step

        only = queue.remaining[0].name_at_intuit if len(queue.remaining) == 1 else None
        self._wait.wait(self, work, self._stepped, self._paused, only)

    def _caught_up(self, before: "Queue", now: "Queue") -> None:
        if self._queue is before:
            self._queue = now
            self._show()

    def _stepped(self, step: "Step") -> None:
        self._queue = step.queue
        if step.company is not None:
            match step.brought:
                case "new":
                    words = self.tr("{company} is connected.")
                case "already_here":
                    words = self.tr("{company} was connected already; its permission is fresh now.")
                case _:
                    words = self.tr("{company} is connected again.")
            self._last = words.format(company=step.company)
        self._go_on_or_end()

    def _go_on_or_end(self) -> None:
        if self._queue is not None and self._queue.is_over:
            self._end()
        else:
            self._go_on()

    def _paused(self, error: QboDesktopError) -> None:
        self._last = ""
        self._problem = error
        self._kept.hold(error, self._show)
        self._show()

    def _skip(self) -> None:
        if self._queue is None:
            return
        self._queue, self._last = self._queue.skip(), ""
        if self._queue.is_over:
            self._wait.cancel()
        else:
            self._go_on()

    def _keep(self) -> None:
        kept, queue = self._kept.take(), self._queue
        self._show()
        if kept is None:
            return

        async def work(application: "Application") -> "ConsentOutcome":
            outcome = await application.consents.keep_kept(kept)
            application.keeper.wake()
            return outcome

        def stored(outcome: "ConsentOutcome") -> None:
            if queue is not None and self._queue is queue:
                self._last = self.tr("{company} is connected.").format(company=outcome.connection.display_name)
                self._go_on()

        def failed(error: QboDesktopError) -> None:
            if queue is not None and self._queue is queue:
                self._paused(error)
            else:
                self._problems.show(error)

        self._bridge.submit(work, stored, failed)

    def _copy_details(self) -> None:
        if self._problem is not None:
            DetailsDialog(details.of_error(self._problem, self._now()), self._panel.window()).open()

    def _show(self) -> None:
        queue = self._queue
        if queue is None:
            return
        several = queue.setup_id is not None
        if several:
            title = self.tr("Connecting several companies")
        else:
            title = self.tr("Reconnecting %n companies", "", queue.total)
        self._panel.show_queue(
            QueueView(
                title=title,
                done=len(queue.done),
                total=None if several else queue.total,
                remaining=[one.name_at_intuit for one in queue.remaining],
                last=self._last,
                problem=None if self._problem is None else _worded(self._problem, queue),
                keeps=self._kept.holds,
            )
        )

    def _end(self) -> None:
        queue, self._queue, self._problem = self._queue, None, None
        self._kept.let_go()
        self._panel.show_queue(None)
        if queue is not None:
            self.ended.emit(queue)


def _is_part_of(queue: "Queue", running: "Queue") -> bool:
    return queue.setup_id == running.setup_id and queue.meant <= {one.key for one in running.remaining}


def _worded(error: QboDesktopError, queue: "Queue") -> Wording:
    """As everywhere, but that no one company is the wrong one where any of several would do."""
    wording = of_error(error, queue.remaining[0].name_at_intuit if queue.remaining else None)
    if isinstance(error, WrongCompany) and len(queue.remaining) > 1:
        return replace(wording, what=Sentence(_NOT_AMONG_THEM))
    return wording
