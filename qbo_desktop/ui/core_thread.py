"""The thread in which the application lives: one asyncio loop, so that nothing ever blocks the window.

Network, cipher and keychain libraries are imported here, after the window's first paint.
"""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QThread

TYPE_CHECKING = False
if TYPE_CHECKING:
    import asyncio

    from qbo_desktop.app.compose import Application

Job = Callable[["Application"], None]


class CoreThread(QThread):
    """Composes the application by `factory` and runs it until `stop`.

    `begun` and `broken` are called in this thread: with the application before any job, or with what kept it from
    being composed.
    """

    def __init__(
        self,
        factory: Callable[[], "Application"],
        *,
        begun: Job,
        broken: Callable[[BaseException], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("core")
        self._factory = factory
        self._begun = begun
        self._broken = broken
        self._guard = threading.Lock()
        self._early: list[Job] | None = []
        self._loop: asyncio.AbstractEventLoop | None = None
        self._application: Application | None = None
        self._stopping: asyncio.Event | None = None
        self._stop_asked = False

    def put(self, job: Job) -> None:
        """Run the job in the loop, in the order of the calls; from any thread. After the end it is dropped."""
        with self._guard:
            if self._early is not None:
                self._early.append(job)
            elif self._loop is not None and self._application is not None:
                self._loop.call_soon_threadsafe(job, self._application)

    def stop(self) -> None:
        """Ask the loop to finish: what must reach the disk reaches it first. Returns at once; `finished` tells."""
        with self._guard:
            self._stop_asked = True
            if self._loop is not None and self._stopping is not None:
                self._loop.call_soon_threadsafe(self._stopping.set)

    def run(self) -> None:
        """The thread's own work; called by Qt."""
        import asyncio  # noqa: PLC0415 - the first paint does without

        try:
            application = self._factory()
        except BaseException as error:  # noqa: BLE001 - it is shown by the window
            self._end()
            self._broken(error)
            return
        try:
            with asyncio.Runner() as runner:
                runner.run(self._work(application))
        except Exception as error:  # noqa: BLE001 - as above
            self._broken(error)

    async def _work(self, application: "Application") -> None:
        import asyncio  # noqa: PLC0415 - as above

        stopping = asyncio.Event()
        self._begun(application)
        with self._guard:
            self._loop, self._application, self._stopping = asyncio.get_running_loop(), application, stopping
            for job in self._early or ():
                self._loop.call_soon(job, application)
            self._early = None
            if self._stop_asked:
                stopping.set()
        try:
            await stopping.wait()
        finally:
            self._end()
            await application.close()

    def _end(self) -> None:
        with self._guard:
            self._early, self._loop, self._application, self._stopping = None, None, None, None
