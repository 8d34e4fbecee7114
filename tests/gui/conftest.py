"""A test of the window fails by what Qt or a log complains about, and by what it leaves behind."""

import gc
import logging
import os
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
import shiboken6
from gui.stage import Person, Stage, begin, end
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.logging import _QtMessageCapture
from support.application import prepared_place
from support.demo_intuit import DemoIntuit

from qbo_desktop.app.compose import compose

HERE = Path(__file__).parent
HARMLESS_MESSAGES = {f"This plugin does not support {what}()" for what in ("propagateSizeHints", "raise")}
HARMLESS_THREADS = ("Dummy-",)  # Python 3.11 keeps one for a QThread that has ended
_ENDS_WITHIN_SECONDS = 5


@pytest.fixture(autouse=True)
def nothing_remains(qapp: QApplication, qtlog: _QtMessageCapture, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """No warning of Qt, no log record from a warning up, no thread, timer or window after the test."""
    threads = set(threading.enumerate())
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    complaints = [record.message for record in qtlog.records if record.message not in HARMLESS_MESSAGES]
    complaints += [record.getMessage() for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    for thread in set(threading.enumerate()) - threads:
        if not thread.name.startswith(HARMLESS_THREADS):
            thread.join(_ENDS_WITHIN_SECONDS)
            if thread.is_alive():
                complaints.append(f"thread {thread.name} is left over")
    gc.collect()
    timers = [thing for thing in gc.get_objects() if isinstance(thing, QTimer) and shiboken6.isValid(thing)]
    complaints += [f"a timer of {timer.parent()} is left over" for timer in timers if timer.isActive()]
    complaints += [f"{window.objectName()} is left over" for window in qapp.topLevelWidgets() if window.isVisible()]
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
    assert complaints == []


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    """A window over a vault with the demo's setup; ended in order at the end."""
    with DemoIntuit(tmp_path / "intuit") as demo:
        place = prepared_place(tmp_path, demo, datetime.now(UTC))  # noqa: TID251 - a real moment
        person = Person(demo)
        program = begin(qapp, place, lambda: compose(place, browser=person))
        yield Stage(program, demo, person, place)
        end(program)
