"""Between the window and the core's thread: work goes there, results and events come back into the window's thread."""

from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from qbo_desktop.app.bugs import as_bug
from qbo_desktop.core.errors import QboDesktopError
from qbo_desktop.ui.core_thread import CoreThread

TYPE_CHECKING = False
if TYPE_CHECKING:
    import asyncio

    from qbo_desktop.app.compose import Application

T = TypeVar("T")


class Submission(Generic[T]):
    """One piece of work on its way; it belongs to the window's thread."""

    def __init__(
        self,
        bridge: "Bridge",
        work: "Callable[[Application], Coroutine[Any, Any, T]]",
        done: Callable[[T], None] | None,
        failed: Callable[[QboDesktopError], None] | None,
    ) -> None:
        self._bridge = bridge
        self._work = work
        self._done = done
        self._failed = failed
        self._cancelled = False
        self._task: asyncio.Task[None] | None = None

    def cancel(self) -> None:
        """Neither result nor failure arrives after this; what must not be cut in the middle is finished though."""
        self._cancelled = True
        self._bridge.forget(self)

    def start(self, application: "Application") -> None:
        """In the core's thread: begin."""
        self._task = application.parts.tasks.start(self._run(application), "window")

    def stop(self, _: "Application") -> None:
        """In the core's thread: end it."""
        if self._task is not None:
            self._task.cancel()

    def deliver(self, result: T) -> None:
        """In the window's thread: tell the result."""
        if self._done is not None and not self._cancelled:
            self._done(result)

    def fail(self, error: QboDesktopError) -> None:
        """In the window's thread: tell the failure; one that this caller did not ask for is told to everybody."""
        if self._cancelled:
            return
        if self._failed is not None:
            self._failed(error)
        else:
            self._bridge.unheard.emit(error)

    async def _run(self, application: "Application") -> None:
        try:
            result = await self._work(application)
        except QboDesktopError as error:
            self._bridge.settle(self, partial(self.fail, error))
        except Exception as error:  # noqa: BLE001 - it is shown by the window
            self._bridge.settle(self, partial(self.fail, as_bug(error)))
        else:
            self._bridge.settle(self, partial(self.deliver, result))


class Bridge(QObject):
    """`happened` carries the core's events, `unheard` the failures that no caller wanted, `stopped` the core's end."""

    happened = Signal(object)
    unheard = Signal(object)
    stopped = Signal()
    _posted = Signal(object)

    def __init__(self, factory: "Callable[[], Application]", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: set[Submission[Any]] = set()
        self._broken_by: QboDesktopError | None = None
        self._thread = CoreThread(factory, begun=self._begun, broken=self._broken, parent=self)
        self._thread.finished.connect(self.stopped)
        self._posted.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Start the core's thread."""
        self._thread.start()

    def submit(
        self,
        work: "Callable[[Application], Coroutine[Any, Any, T]]",
        done: Callable[[T], None] | None = None,
        failed: Callable[[QboDesktopError], None] | None = None,
    ) -> Submission[T]:
        """Run the coroutine in the core; `done` or `failed` is called in this thread, unless it is cancelled before."""
        submission = Submission(self, work, done, failed)
        if self._broken_by is not None:
            self.post(partial(submission.fail, self._broken_by))
            return submission
        self._running.add(submission)
        self._thread.put(submission.start)
        return submission

    def post(self, job: Callable[[], None]) -> None:
        """Call this in the window's thread, soon; from any thread."""
        self._posted.emit(job)

    def settle(self, submission: Submission[Any], tell: Callable[[], None]) -> None:
        """In the core's thread: the submission has ended, tell it."""

        def settled() -> None:
            self._running.discard(submission)
            tell()

        self.post(settled)

    def forget(self, submission: Submission[Any]) -> None:
        """Stop a submission that nobody waits for any more."""
        self._running.discard(submission)
        self._thread.put(submission.stop)

    def stop(self) -> None:
        """End all work and close the application in order; `stopped` is emitted when all is written."""
        for submission in tuple(self._running):
            submission.cancel()
        self._thread.stop()

    def wait(self, milliseconds: int) -> bool:
        """Block until the thread has ended: for the very end of the program only. Whether it ended."""
        return self._thread.wait(milliseconds)

    @property
    def is_running(self) -> bool:
        """Whether the core's thread runs."""
        return self._thread.isRunning()

    def _begun(self, application: "Application") -> None:
        application.parts.bulletin.subscribe(lambda event: self.post(lambda: self.happened.emit(event)))

    def _broken(self, error: BaseException) -> None:
        known = error if isinstance(error, QboDesktopError) else as_bug(error)

        def tell() -> None:
            self._broken_by = known
            waiting, self._running = tuple(self._running), set()
            for submission in waiting:
                submission.cancel()
            self.unheard.emit(known)

        self.post(tell)

    @Slot(object)
    def _call(self, job: Callable[[], None]) -> None:
        job()
