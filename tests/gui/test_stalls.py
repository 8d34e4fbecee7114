"""The watch over stalls sees what it is there for."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QApplication
from support.qt import Stalls, wait_for


def test_a_window_that_waits_or_works_for_long_is_seen(qapp: QApplication) -> None:
    """Both kinds count: blocking on something, and computing; short work does not."""

    def wait() -> None:
        threading.Event().wait(0.3)

    def work() -> None:
        clock = QElapsedTimer()
        clock.start()
        while clock.elapsed() < 300:
            pass

    assert longest_during(wait) >= 100
    assert longest_during(work) >= 100
    assert longest_during(lambda: None) < 100


def longest_during(job: Callable[[], None]) -> float:
    done: list[bool] = []
    with Stalls().watched() as stalls:
        QTimer.singleShot(20, job)
        QTimer.singleShot(60, lambda: done.append(True))
        wait_for("the job", lambda: done)
    return stalls.longest
