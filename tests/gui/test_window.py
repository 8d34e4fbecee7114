"""The window as people and screen readers meet it: names, keys, contrast, the world it says it is in."""

import gc
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QAccessible, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QPushButton, QWidget
from support.qt import connection, in_every_state

from qbo_desktop.app.place import Place
from qbo_desktop.core.connection import Connection, Reason, Status
from qbo_desktop.core.errors import ReconnectRequired
from qbo_desktop.core.events import ConnectionChanged, ConnectionRemoved, RefreshEnded, RefreshStarted
from qbo_desktop.core.identity import Environment, SetupId
from qbo_desktop.ui.colours import DARK
from qbo_desktop.ui.details_dialog import DetailsDialog
from qbo_desktop.ui.disconnect_dialog import DisconnectDialog
from qbo_desktop.ui.main import Program, show_bugs
from qbo_desktop.ui.setup_chooser import SetupChoice, SetupChooser
from qbo_desktop.ui.theme import Look, colours

Make = Callable[..., Program]


@pytest.fixture
def make(qapp: QApplication, tmp_path: Path) -> Iterator[Make]:
    """Makes windows with these rows, and no core behind them."""
    programs = []

    def made(rows: list[Connection], *, demo: bool = False) -> Program:
        place = Place(tmp_path, demo)
        place.folder.mkdir(exist_ok=True)
        program = Program(qapp, place)
        program.furnish()
        program.model.show(rows)
        program.window.show()
        program.controller._set_ready(ready=True)
        programs.append(program)
        return program

    yield made
    for program in programs:
        program.window.hide()
        program.window.deleteLater()
        program.deleteLater()


def of_world(environment: Environment) -> Connection:
    row = connection(1)
    return replace(row, key=replace(row.key, environment=environment))


def focusable(root: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and not widget.objectName().startswith("qt_")
    ]


def test_everything_that_takes_the_keyboard_has_a_name(make: Make) -> None:
    """No focusable widget of window or dialogs is nameless to a screen reader, and each has an object name."""
    program = make(in_every_state(), demo=True)
    window = program.window
    assert window.welcome is not None
    program.controller._problems.show(ReconnectRequired("revoked"), connection(1))
    window.panels.notice.say("Sandbox Bakery is connected.", "Connect another", lambda: None)
    choices = tuple(SetupChoice(SetupId(str(n)), "Acme Advisors", Environment.SANDBOX) for n in range(2))
    dialogs: list[QWidget] = [
        DetailsDialog("x", window),
        DisconnectDialog("Sandbox Bakery", window),
        SetupChooser(choices, window),
    ]
    nameless = []
    for root in (window, *dialogs):
        for widget in focusable(root):
            interface = QAccessible.queryAccessibleInterface(widget)
            name = interface.text(QAccessible.Text.Name) if interface is not None else ""
            if not name and widget.isVisibleTo(root):
                nameless.append(f"{type(widget).__name__} {widget.objectName()}")
    assert nameless == []
    buttons = [button for root in (window, *dialogs) for button in root.findChildren(QPushButton)]
    assert [type(button).__name__ for button in buttons if not button.objectName()] == []


def test_the_table_is_read_cell_by_cell(make: Make) -> None:
    """The accessible tree has every cell, named by column and value."""
    program = make(in_every_state(), demo=True)
    table = QAccessible.queryAccessibleInterface(program.window.table)
    names = {table.child(number).text(QAccessible.Text.Name) for number in range(table.childCount())}
    assert "Company: Sandbox Bakery · demo" in names
    assert "Status: Reconnect now" in names
    assert any(name.startswith("Stays connected until: ") for name in names)


def test_keys_reach_everything_in_the_order_of_the_eye(make: Make) -> None:
    """Tab goes from the header over the search and the list to the details; it does not stop at each cell."""
    window = make(in_every_state()).window
    window.header.connect_button.setFocus()
    for expected in (window.filter_bar.search, window.filter_bar.menu_button, window.table):
        QTest.keyClick(QGuiApplication.focusWindow() or window, Qt.Key.Key_Tab)
        assert window.focusWidget() is expected
    QTest.keyClick(window.table, Qt.Key.Key_Tab)
    assert window.focusWidget() is window.details.main_button


def test_shortcuts_are_those_that_people_know(make: Make) -> None:
    """Ctrl+N, Ctrl+O, Ctrl+R, F5, Del and Ctrl+Q stand in the menus."""
    actions = make([]).window.actions_
    shown = [
        action.shortcut().toString()
        for action in (
            actions.connect,
            actions.open_setup_file,
            actions.reconnect,
            actions.refresh,
            actions.disconnect,
            actions.quit,
        )
    ]
    assert shown == ["Ctrl+N", "Ctrl+O", "Ctrl+R", "F5", "Del", "Ctrl+Q"]


def test_enter_presses_the_rows_main_button(make: Make) -> None:
    """What the details offer first is what Enter in the list does."""
    window = make(in_every_state()).window
    pressed: list[object] = []
    window.details.acted.disconnect()
    window.details.acted.connect(pressed.append)
    window.table.setFocus()
    QTest.keyClick(window.table, Qt.Key.Key_Return)
    assert pressed == ["reconnect"]


def test_what_cannot_be_done_is_not_offered(make: Make) -> None:
    """A row that is being refreshed, or moved away, offers no refresh; without a row nothing is offered."""
    program = make([connection(1)])
    window, key = program.window, connection(1).key
    program.controller._happened(RefreshStarted(key))
    assert not window.details.refresh_button.isEnabled()
    assert not window.actions_.disconnect.isEnabled()
    program.controller._happened(RefreshEnded(key))
    assert window.details.refresh_button.isEnabled()
    moved = replace(connection(1), status=Status.MOVED, held_by="Sandbox Advisors")
    program.controller._happened(ConnectionChanged(moved))
    assert not window.details.refresh_button.isVisible()
    assert window.details.main_button.text() == "Take back…"
    program.controller._happened(ConnectionRemoved(key))
    assert window.welcome.isVisible()
    assert not window.actions_.reconnect.isEnabled()


@pytest.mark.parametrize(
    ("environment", "demo", "title", "suffix"),
    [
        (Environment.CUSTOM, True, "Demo", " · demo"),
        (Environment.SANDBOX, False, "Test companies", " · test company"),
        (Environment.CUSTOM, False, "Not Intuit", " · not Intuit"),
        (Environment.PRODUCTION, False, "Company Connections", ""),
    ],
)
def test_the_window_says_which_world_it_is(
    make: Make, environment: Environment, *, demo: bool, title: str, suffix: str
) -> None:
    """In its title, its header and behind each company's name; live companies need no word.

    The title has the program's name once: Qt adds it to a title that does not end with it.
    """
    window = make([of_world(environment)], demo=demo).window
    assert window.windowTitle() == title
    assert window.header._world.isVisible() is bool(suffix)
    model: QAbstractItemModel = window.table.model()
    assert model.index(0, 0).data() == f"Sandbox Bakery{suffix}"


def test_the_header_counts_those_that_need_somebody(make: Make) -> None:
    """All, one, several, waiting, soon: one sentence each, with the first one's button."""
    program = make([connection(number) for number in range(1, 81)])
    header, red = program.window.header, Status.RECONNECT_REQUIRED
    assert header._sentence.text() == "All 80 companies are connected."
    assert not header.action_button.isVisible()
    now = program._now()
    program.model.put(replace(connection(4), status=red, reason=Reason.REVOKED, noticed_at=now))
    assert header._sentence.text() == "1 company needs you: Sandbox Bakery."
    assert header.action_button.text() == "Reconnect"
    program.model.put(replace(connection(5), status=red, reason=Reason.REVOKED, noticed_at=now))
    assert header._sentence.text() == "2 companies need you."
    assert header.action_button.text() == "Reconnect all…"
    assert header.action_button.accessibleName() == "Reconnect all 2 companies"
    program.model.show([connection(1), replace(connection(2), status=Status.RETRYING, reason=Reason.OFFLINE)])
    assert header._addition.text() == "1 company is waiting and goes on by itself."
    program.model.show([connection(1)])
    assert header._sentence.text() == "Sandbox Bakery is connected."


def test_details_are_previewed_and_hold_no_names_or_whole_ids(make: Make) -> None:
    """What is copied is what is shown: an allowed list of facts, of the realm ID four digits."""
    program = make(in_every_state())
    row = program.window.details.row
    assert row is not None
    QTest.mouseClick(program.window.details.copy_button, Qt.MouseButton.LeftButton)
    dialog = program.window.findChild(DetailsDialog)
    assert dialog is not None
    preview = dialog.findChild(QPlainTextEdit)
    assert preview is not None
    shown = preview.toPlainText()
    QTest.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == shown
    assert row.key.realm_id not in shown
    assert row.key.realm_id[-4:] in shown
    assert row.key.client_id not in shown
    assert "Sandbox" not in shown


def test_no_foreign_words_outside_the_technical_details(make: Make) -> None:
    """Token, OAuth, realm, scope and the like are not in plain sight in any state."""
    program = make(in_every_state())
    window = program.window
    foreign = re.compile(r"token|oauth|realm|scope|callback|loopback|invalid_grant|\b40[013]\b|grant\b", re.IGNORECASE)
    seen = set()
    for number in range(program.model.rowCount()):
        window.table.setCurrentIndex(program.model.index(number, 0))
        seen |= {text for label in window.findChildren(QWidget) if label.isVisible() and (text := said(label))}
        seen |= {str(program.model.index(number, column).data()) for column in range(6)}
    assert {text for text in seen if foreign.search(text)} == set()


def said(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return str(text()) if callable(text) else ""


def test_a_dropped_file_is_opened(make: Make) -> None:
    """One file of whatever kind is taken from a drop; several, or an address of the web, are left alone."""
    window = make([]).window
    given: list[Path] = []
    window.file_given.disconnect()
    window.file_given.connect(given.append)
    files = [QUrl.fromLocalFile(name) for name in ("/tmp/acme.companysetup", "/tmp/move.age")]
    for urls in ([files[0]], [files[1]], files, [QUrl("https://example.com/move.age")]):
        mime = QMimeData()
        mime.setUrls(urls)
        event = QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        window.dropEvent(event)
    assert given == [Path("/tmp/acme.companysetup"), Path("/tmp/move.age")]


def test_the_window_comes_back_where_it_stood(make: Make, tmp_path: Path) -> None:
    """Size, column widths and look are kept in `window.ini`, and nothing else."""
    first = make([connection(1)])
    first.window.resize(700, 640)
    first.window.table.setColumnWidth(0, 321)
    first.window.actions_.looks[Look.DARK].trigger()
    first.window.keep_state()
    second = make([connection(1)])
    assert second.window.size() == first.window.size()
    assert second.window.table.columnWidth(0) == 321
    assert second.window.actions_.looks[Look.DARK].isChecked()
    assert colours() is DARK
    kept = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat).allKeys()
    assert set(kept) == {"geometry", "columns", "look"}


def test_a_bug_in_the_window_is_shown(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """An exception that nobody expected becomes a message with details, without its value."""
    import sys

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    program = make([connection(1)])
    show_bugs(program)
    sys.excepthook(ValueError, ValueError("canary"), None)
    panel = program.window.panels.problem
    assert panel.isVisible()
    assert "canary" not in panel._what.text()
    QTest.mouseClick(panel.copy_button, Qt.MouseButton.LeftButton)
    dialogs = program.window.findChildren(QDialog)
    assert [dialog.objectName() for dialog in dialogs if dialog.isVisible()] == ["details_dialog"]
    dialogs[0].close()
    gc.collect()


def test_a_narrow_window_shows_the_waiting_panel_in_the_place_of_the_list(make: Make) -> None:
    """Beside the list there must be room for both; Esc and the end of the wait bring the list back."""
    window = make([connection(1)]).window
    window.resize(620, 600)
    window.set_waiting(waiting=True)
    assert window.panels.waiting.isVisible()
    assert not window.table.isVisible()
    window.set_waiting(waiting=False)
    assert window.table.isVisible()
    window.resize(1200, 700)
    window.set_waiting(waiting=True)
    assert window.panels.waiting.isVisible() is window.table.isVisible() is True
    window.set_waiting(waiting=False)
