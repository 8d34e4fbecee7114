"""The bridge: work runs in the core's thread, everything it says arrives in the window's thread."""

import subprocess
import sys
import textwrap
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from support.application import prepared_place
from support.demo_intuit import DemoIntuit
from support.qt import Stalls, wait_for

from qbo_desktop.app.compose import Application, compose
from qbo_desktop.core.errors import Bug, NotFound, QboDesktopError
from qbo_desktop.core.events import Event, SetupsChanged
from qbo_desktop.ui.bridge import Bridge


@pytest.fixture
def factory(tmp_path: Path) -> Iterator[Callable[[], Application]]:
    """Composes a real application over the demo."""
    with DemoIntuit(tmp_path / "intuit") as demo:
        place = prepared_place(tmp_path, demo, datetime.now(UTC))  # noqa: TID251 - a real moment
        yield lambda: compose(place)


@pytest.fixture
def bridge(qapp: QApplication, factory: Callable[[], Application]) -> Iterator[Bridge]:
    """A running one."""
    bridge = Bridge(factory)
    bridge.start()
    yield bridge
    bridge.stop()
    assert bridge.wait(10_000)
    bridge.deleteLater()


def test_results_arrive_in_the_windows_thread(bridge: Bridge) -> None:
    """The coroutine runs elsewhere, `done` runs here, and what was submitted before the core was up is not lost."""
    here = threading.get_ident()
    seen: list[tuple[int, int, int]] = []

    async def work(application: Application) -> int:
        assert application.parts is not None
        return threading.get_ident()

    def done(number: int, there: int) -> None:
        seen.append((number, there, threading.get_ident()))

    for number in range(3):
        bridge.submit(work, partial(done, number))
    wait_for("results", lambda: len(seen) == 3)
    assert [number for number, _, _ in seen] == [0, 1, 2]
    assert {there for _, there, _ in seen} != {here}
    assert {back for _, _, back in seen} == {here}


def test_failures_arrive_as_our_own_errors(bridge: Bridge) -> None:
    """Our error comes as it is; a foreign one as a bug that tells kind and places, and no value."""
    failures: list[QboDesktopError] = []

    async def ours(_: Application) -> None:
        raise NotFound(detail="setup")

    async def foreign(_: Application) -> None:
        raise ValueError("canary-value")

    bridge.submit(ours, None, failures.append)
    bridge.submit(foreign, None, failures.append)
    wait_for("failures", lambda: len(failures) == 2)
    assert isinstance(failures[0], NotFound)
    assert isinstance(failures[1], Bug)
    assert failures[1].detail == "ValueError"
    assert "test_bridge.py" in failures[1].__notes__[0]
    assert "canary" not in "".join([str(failures[1]), *failures[1].__notes__])


def test_a_failure_that_nobody_asked_for_is_told_to_everybody(bridge: Bridge) -> None:
    """Nothing that fails is swallowed."""
    unheard: list[QboDesktopError] = []
    bridge.unheard.connect(unheard.append)

    async def foreign(_: Application) -> None:
        raise KeyError

    bridge.submit(foreign)
    wait_for("the failure", lambda: unheard)
    assert unheard[0].detail == "KeyError"


def test_nothing_arrives_after_cancelling(bridge: Bridge) -> None:
    """The coroutine is cancelled, and neither callback is called, even if the result was on its way."""
    said: list[object] = []
    states: list[str] = []

    async def long(application: Application) -> None:
        states.append("begun")
        try:
            await application.parts.clock.sleep(60)
        finally:
            states.append("ended")

    async def short(_: Application) -> str:
        states.append("short")
        return "never"

    waiting = bridge.submit(long, said.append, said.append)
    wait_for("its begin", lambda: states == ["begun"])
    waiting.cancel()
    wait_for("its end", lambda: states == ["begun", "ended"])
    quick = bridge.submit(short, said.append, said.append)
    while "short" not in states:
        QThread.msleep(1)
    quick.cancel()
    after: list[str] = []
    bridge.submit(short, after.append)
    wait_for("a later result", lambda: after)
    assert said == []


def test_events_arrive_in_the_windows_thread(bridge: Bridge) -> None:
    """What the application publishes in its thread is heard in this one."""
    heard: list[tuple[Event, int]] = []
    bridge.happened.connect(lambda event: heard.append((event, threading.get_ident())))

    async def publish(application: Application) -> None:
        application.parts.bulletin.publish(SetupsChanged())

    bridge.submit(publish)
    wait_for("the event", lambda: heard)
    assert heard == [(SetupsChanged(), threading.get_ident())]


def test_a_core_that_cannot_be_composed_is_told(qapp: QApplication) -> None:
    """The reason is told to everybody, and later work fails with it at once instead of waiting for ever."""

    def broken() -> Application:
        raise ImportError("no such library")

    bridge = Bridge(broken)
    unheard: list[QboDesktopError] = []
    failures: list[QboDesktopError] = []
    bridge.unheard.connect(unheard.append)
    bridge.start()
    wait_for("the reason", lambda: unheard)

    async def work(_: Application) -> None:
        raise AssertionError

    bridge.submit(work, None, failures.append)
    wait_for("the failure", lambda: failures)
    assert unheard[0].detail == "ImportError"
    assert failures == unheard
    bridge.stop()
    assert bridge.wait(10_000)


def test_stopping_ends_work_and_closes_the_application(qapp: QApplication, factory: Callable[[], Application]) -> None:
    """`stopped` comes soon, whatever waits, and the window is never held up for it."""
    bridge = Bridge(factory)
    stopped: list[bool] = []
    begun: list[bool] = []
    bridge.stopped.connect(lambda: stopped.append(True))
    bridge.start()

    async def work(application: Application) -> None:
        begun.append(True)
        await application.keep()

    bridge.submit(work)
    wait_for("its begin", lambda: begun)
    with Stalls().watched() as stalls:
        bridge.stop()
        wait_for("the end", lambda: stopped)
    assert stalls.longest < 1000
    assert bridge.wait(10_000)


def test_stopping_before_the_core_is_up_is_heard(qapp: QApplication, factory: Callable[[], Application]) -> None:
    """A window that is closed at once ends at once."""
    bridge = Bridge(factory)
    bridge.start()
    bridge.stop()
    wait_for("the end", lambda: not bridge.is_running)


def test_emitting_ten_thousand_times_loses_no_reference() -> None:
    """A PySide6 that drops a reference to True at each emit would abort the program after some hundred events."""
    code = """
        import sys
        from PySide6.QtCore import QCoreApplication, QThread, Qt
        from qbo_desktop.ui.bridge import Bridge

        app = QCoreApplication([])
        bridge = Bridge(lambda: None)
        heard = []
        bridge.happened.connect(heard.append)
        before = sys.getrefcount(True)

        class Other(QThread):
            def run(self):
                for number in range(10_000):
                    bridge.post(lambda: bridge.happened.emit(True))

        other = Other()
        other.finished.connect(app.quit, Qt.ConnectionType.QueuedConnection)
        other.start()
        app.exec()
        other.wait()
        app.processEvents()
        assert len(heard) == 10_000, len(heard)
        heard.clear()
        print(sys.getrefcount(True) - before)
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)], capture_output=True, text=True, timeout=60, check=True
    )
    assert abs(int(done.stdout)) < 50
