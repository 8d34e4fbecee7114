"""The one place where asyncio tasks are started, so that none is lost and none dies unheard."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from qbo_desktop.core.errors import QboDesktopError

T = TypeVar("T")
Tell = Callable[[BaseException], None]
log = logging.getLogger(__name__)


class Tasks:
    """Holds every task that it starts until the task ends."""

    def __init__(self) -> None:
        self._running: set[asyncio.Task[Any]] = set()
        self._draining = False

    @property
    def is_draining(self) -> bool:
        """Whether somebody waits for everything to end: what can be put off should be."""
        return self._draining

    def start(self, work: Coroutine[Any, Any, T], name: str) -> asyncio.Task[T]:
        """Start it; an exception that nobody awaits is logged as the bug it is."""
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._running.add(task)
        task.add_done_callback(self._ended)
        return task

    async def finish(self, work: Coroutine[Any, Any, T], name: str) -> T:
        """Wait for work that must not be cut in the middle.

        The caller may be cancelled and go away; the work goes on, and `drain` waits for it.
        """
        return await asyncio.shield(self.start(work, name))

    def begin(self, work: Callable[[Tell], Coroutine[Any, Any, T]], name: str) -> asyncio.Future[T]:
        """Start work that may tell its callers an error before it ends, because they must not wait for what is left.

        The future is what callers await, shielded; the work itself is waited for by `drain`.
        """
        told: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        told.add_done_callback(_heard)

        def tell(error: BaseException) -> None:
            if not told.done():
                told.set_exception(error)

        async def whole() -> None:
            try:
                result = await work(tell)
            except BaseException as error:
                tell(error)
                raise
            if not told.done():
                told.set_result(result)

        self.start(whole(), name)
        return told

    async def drain(self) -> None:
        """Wait for everything that still runs."""
        self._draining = True
        try:
            while self._running:
                await asyncio.wait(self._running)
        finally:
            self._draining = False

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._running.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            level = logging.DEBUG if isinstance(error, QboDesktopError) else logging.ERROR
            log.log(level, "%s ended with %s", task.get_name(), type(error).__name__)


def _heard(told: "asyncio.Future[Any]") -> None:
    """Nobody may be left who awaits it, and that is no mistake."""
    if not told.cancelled():
        told.exception()


async def first_of(*works: Coroutine[Any, Any, object]) -> None:
    """Return when one of them has ended; the others are cancelled."""
    tasks = [asyncio.get_running_loop().create_task(work) for work in works]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
