"""The history window: every line in words, one company or all, problems only, and never a token."""

import pytest
from gui.page_pictures import BAKERY, CLIENT_ID, NOW, history
from gui.stage import Stage
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from support.demo_intuit import BAKERY as BAKERY_ID
from support.demo_intuit import GARAGE
from support.qt import wait_for

from qbo_desktop.core.connection import Reason, Status
from qbo_desktop.core.history import HistoryEntry, HistoryEvent
from qbo_desktop.ui import history_lines
from qbo_desktop.ui.history_window import HistoryWindow

COLUMNS = range(4)
LINES = len(HistoryEvent) + 3  # what went well, each once, and three problems


def texts(window: HistoryWindow) -> list[list[str]]:
    model = window.model
    return [[model.index(row, column).data() for column in COLUMNS] for row in range(model.rowCount())]


@pytest.mark.parametrize("event", HistoryEvent)
@pytest.mark.parametrize("result", ["ok", "network_unavailable", "vault_busy", "mismatched", "reconnect_required"])
def test_every_line_has_words(event: HistoryEvent, result: str) -> None:
    """Whatever happened and however it ended reads as a sentence, without a code or a placeholder."""
    for detail in (None, "local_only", *Reason):
        entry = HistoryEntry(NOW, event, company_name=BAKERY, result=result, detail=detail)
        words = f"{history_lines.what(entry)} {history_lines.result(entry)}"
        assert "{" not in words
        if result != "ok":
            assert "_" not in words


def test_problems_only(qtbot: QtBot) -> None:
    """The box leaves what went wrong, and says how many lines there are."""
    window = history()
    qtbot.addWidget(window)
    assert window.model.rowCount() == LINES
    window.problems_only.setChecked(True)
    assert [line[3] for line in texts(window)] == [
        "Sandbox Bakery was disconnected",
        "Intuit is not answering",
        "It did not work",
    ]
    window.show_entries(None, [])
    assert window.words.text() == "No problems."


def test_what_is_read_aloud_and_pointed_at(qtbot: QtBot) -> None:
    """A screen reader hears the column with the text; the tooltip has the exact time and the consultant's number."""
    window = history()
    qtbot.addWidget(window)
    index = window.model.index(0, 1)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Company: Sandbox Bakery"
    assert "UTC" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert "1-6921a0b4" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert CLIENT_ID not in str(texts(window))


def test_the_answer_for_another_company_is_not_shown(qtbot: QtBot) -> None:
    """Whoever chooses quickly sees the company that she chose last."""
    window = history()
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.wanted) as asked:
        window.company.setCurrentIndex(1)
    assert asked.args == [window.company.itemData(1)]
    window.show_entries(None, [])
    assert window.model.rowCount() == LINES


def test_the_history_of_real_companies(stage: Stage) -> None:
    """Ctrl+H shows what the vault recorded, of all and of one, the newest first."""
    stage.connect(BAKERY_ID)
    stage.connect(GARAGE)
    stage.demo.control(revoke=BAKERY_ID)
    row = next(row for row in stage.program.model.rows if row.key.realm_id == BAKERY_ID)
    stage.program.controller._companies.refresh(row.connection)
    wait_for("red", lambda: stage.statuses[BAKERY_ID] is Status.RECONNECT_REQUIRED)
    stage.program.window.actions_.history.trigger()
    window = stage.program.window.findChild(HistoryWindow)
    assert window is not None
    wait_for("the lines", lambda: window.model.rowCount() == 3)
    assert [line[1:3] for line in texts(window)] == [
        ["Sandbox Bakery", "Refresh did not work"],
        ["Sandbox Garage", "Connected"],
        ["Sandbox Bakery", "Connected"],
    ]
    window.company.setCurrentIndex(window.company.findText("Sandbox Garage"))
    wait_for("one line", lambda: window.model.rowCount() == 1)
    window.close()
