"""The outlook and what is saved from the window: chosen by keyboard, written whole, told when it fails."""

import csv
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from io import StringIO
from pathlib import Path

import pytest
from gui.page_pictures import history, outlook
from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from support.qt import NOW, connection, in_every_state, wait_for

from qbo_desktop.app.outlook import outlook_of
from qbo_desktop.app.place import Place
from qbo_desktop.app.status_report import report_of
from qbo_desktop.core.connection import Connection
from qbo_desktop.ui import words
from qbo_desktop.ui.main import Program
from qbo_desktop.ui.outlook_dialog import OutlookDialog
from qbo_desktop.ui.report_pdf import pages


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """A window with a company in each state, and no core behind it."""
    made = Program(qapp, Place(tmp_path / "data"))
    made.furnish()
    made.model.show(in_every_state(made.model.now()))
    made.window.show()
    made.controller._set_ready(ready=True)
    yield made
    made.window.hide()
    made.window.deleteLater()
    made.deleteLater()


def saving_to(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    """The person chooses this file in the desktop's dialog, or closes that."""
    chosen = ("" if path is None else str(path), "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: chosen)


def test_a_month_is_chosen_by_the_keyboard(program: Program) -> None:
    """Space on a month closes the outlook and leaves that month's companies in the list; months without any wait."""
    program.window.actions_.outlook.trigger()
    dialog = program.window.findChild(OutlookDialog)
    assert dialog is not None
    first = dialog.bars[0]
    assert first.objectName() == "outlook_now"
    expected = outlook_of((row.connection for row in program.model.rows), program.model.now()).months[0].due
    assert [bar.isEnabled() for bar in dialog.bars].count(False) > 8
    QTest.keyClick(first, Qt.Key.Key_Space)
    assert {row.key for row in program.model.shown} == {due.connection.key for due in expected}
    assert program.window.filter_bar.all_button.isVisible()


def test_each_month_has_a_name_for_a_screen_reader(qtbot: QtBot) -> None:
    """A bar says its month and how many companies; nothing due is one sentence with the next date."""
    dialog = outlook()
    qtbot.addWidget(dialog)
    names = [QAccessible.queryAccessibleInterface(bar).text(QAccessible.Text.Name) for bar in dialog.bars]
    assert names[0].startswith("Now: 1 compan")
    assert any(name.startswith("June 2027: 17 ") for name in names)
    quiet = outlook(quiet=True)
    qtbot.addWidget(quiet)
    assert quiet.bars == []
    assert quiet.words.text().startswith("Nothing is due in the next twelve months. Sandbox Bakery comes first, on ")


def test_the_report_as_a_table(program: Program, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Every company is in the file, and the window says that it was saved."""
    saving_to(monkeypatch, tmp_path / "status.csv")
    program.window.actions_.report.trigger()
    rows = list(csv.reader(StringIO((tmp_path / "status.csv").read_text("utf-8-sig"), newline="")))
    assert len(rows) == 1 + program.model.total
    assert program.window.panels.notice.words.text() == "status.csv was saved."


def test_the_report_on_paper(program: Program, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The paper is written page by page and put in place whole; no part of it is left beside it."""
    saving_to(monkeypatch, tmp_path / "status.pdf")
    program.window.actions_.report.trigger()
    wait_for("the file", (tmp_path / "status.pdf").exists)
    content = (tmp_path / "status.pdf").read_bytes()
    assert content.startswith(b"%PDF-")
    assert content.rstrip().endswith(b"%%EOF")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["status.pdf"]


def test_what_cannot_be_written_is_told(program: Program, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A folder that is not there: a message in words, no file; a closed dialog: nothing at all."""
    saving_to(monkeypatch, None)
    program.window.actions_.calendar.trigger()
    assert not program.window.panels.problem.isVisible()
    saving_to(monkeypatch, tmp_path / "nowhere" / "reconnect.ics")
    program.window.actions_.calendar.trigger()
    assert program.window.panels.problem.isVisible()
    saving_to(monkeypatch, tmp_path / "reconnect.ics")
    program.window.actions_.calendar.trigger()
    assert b"BEGIN:VEVENT" in (tmp_path / "reconnect.ics").read_bytes()


def many(count: int) -> list[Connection]:
    return [replace(connection(n), reconnect_by=NOW + timedelta(days=n)) for n in range(1, count + 1)]


def drawn(rows: list[Connection]) -> tuple[bytes, list[int]]:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    done = list(pages(buffer, report_of(rows, NOW, words.text), NOW))
    return bytes(buffer.data().data()), done


def test_a_long_report_has_many_pages_and_loses_no_line(qapp: QApplication) -> None:
    """Each step is one page, and the last one has reached the last line."""
    content, done = drawn(many(200))
    assert len(done) > 3
    assert done == sorted(done)
    assert done[-1] == 200
    assert content.count(b"/Type /Page\n") == len(done)


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext (poppler-utils) is not on this machine")
def test_the_paper_can_be_read(qapp: QApplication, tmp_path: Path) -> None:
    """Names and dates on the paper are text, not pictures."""
    (tmp_path / "status.pdf").write_bytes(drawn(in_every_state())[0])
    command = ["pdftotext", "-layout", str(tmp_path / "status.pdf"), "-"]
    text = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout
    assert "Status report" in text
    assert text.count("Sandbox ") >= len(in_every_state()) - 1
    assert "Reconnect now" in text


def test_the_history_is_saved_as_it_is_shown(qtbot: QtBot) -> None:
    """What "Problems only" leaves is what is saved."""
    window = history()
    qtbot.addWidget(window)
    window.problems_only.setChecked(True)
    with qtbot.waitSignal(window.save_wanted) as saved:
        QTest.mouseClick(window.save_button, Qt.MouseButton.LeftButton)
    assert len(saved.args[0]) == window.model.rowCount() == 3
