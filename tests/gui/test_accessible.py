"""Every page as a screen reader and the Tab key go through it."""

from collections.abc import Callable

import pytest
from gui.page_pictures import DIALOGS, PAGES
from gui.reading import interface_of, out_of_order, read_out, spoken, stops
from gui.stage import Stage
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QListWidget,
    QRadioButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot
from support.demo_intuit import BAKERY
from support.qt import wait_for

from qbo_desktop.core.connection import Status
from qbo_desktop.ui.menus import Actions

ROLES: dict[type[QWidget], set[QAccessible.Role]] = {
    QCheckBox: {QAccessible.Role.CheckBox},
    QRadioButton: {QAccessible.Role.RadioButton},
    QAbstractButton: {QAccessible.Role.Button, QAccessible.Role.ButtonMenu, QAccessible.Role.Link},
    QLineEdit: {QAccessible.Role.EditableText},
    QComboBox: {QAccessible.Role.ComboBox},
    QTableView: {QAccessible.Role.Table},
    QListWidget: {QAccessible.Role.List},
}


def shown(qtbot: QtBot, name: str) -> QWidget:
    page = PAGES[name]()
    qtbot.addWidget(page)
    if name not in DIALOGS:
        page.resize(900, 600)
    page.show()
    QCoreApplication.sendPostedEvents()
    return page


def wrong_role(widget: QWidget) -> bool:
    role = interface_of(widget).role()
    wanted = next((roles for kind, roles in ROLES.items() if isinstance(widget, kind)), None)
    return wanted is not None and role not in wanted


@pytest.mark.parametrize("name", PAGES)
def test_every_page_can_be_walked(qtbot: QtBot, name: str) -> None:
    """What takes the keyboard has a name, an object name and its role; Tab goes as the eye reads; words are said."""
    page = shown(qtbot, name)
    order = stops(page)
    assert order or name.startswith("queue"), "nothing can be reached"
    assert [one.objectName() for one in order if not spoken(interface_of(one)).name] == []
    assert [type(one).__name__ for one in order if not one.objectName()] == []
    assert [one.objectName() for one in order if wrong_role(one)] == []
    assert out_of_order(page) == []
    said = list(read_out(interface_of(page)))
    assert len(said) >= 3
    if isinstance(page, QDialog):
        assert (said[0].role, said[0].name) == ("Dialog", page.windowTitle())


def test_the_windows_own_order_is_that_of_reading(stage: Stage) -> None:
    """Header, search, list, details: with a company in the list every stop comes after the one before it."""
    stage.connect()
    window = stage.program.window
    window.panels.notice.hide()
    content = window.centralWidget()
    assert content is not None
    assert out_of_order(content) == []
    assert all(spoken(interface_of(one)).name for one in stops(window))


ASKING: dict[str, Callable[[Actions], QAction]] = {
    "give": lambda actions: actions.give,
    "history": lambda actions: actions.history,
    "rename": lambda actions: actions.rename,
    "labels": lambda actions: actions.labels,
    "copy": lambda actions: actions.copy_details,
    "disconnect": lambda actions: actions.disconnect,
    "outlook": lambda actions: actions.outlook,
    "setups": lambda actions: actions.setups,
    "settings": lambda actions: actions.settings,
    "about": lambda actions: actions.about,
}


def test_the_keyboard_returns_to_the_row(stage: Stage, qapp: QApplication) -> None:
    """After each dialog, closed by Esc, the list has the keyboard again, at the company it was at."""
    stage.connect()
    stage.connect("9341453000000002")
    window = stage.program.window
    window.table.setFocus()
    window.table.selectRow(1)
    key = window.details.row and window.details.row.key
    for name, ask in ASKING.items():
        action = ask(window.actions_)
        wait_for(f"{name} to be offered", action.isEnabled)
        action.trigger()
        wait_for(name, lambda: any(dialog.isVisible() for dialog in window.findChildren(QDialog)))
        dialog = next(one for one in window.findChildren(QDialog) if one.isVisible())
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        wait_for(f"the end of {name}", lambda: not any(one.isVisible() for one in window.findChildren(QDialog)))
        assert window.focusWidget() is window.table, name
        assert window.details.row is not None
        assert window.details.row.key == key, name


def test_changes_of_state_are_announced(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Connected, refreshed, refused: each is said aloud, without anybody moving the focus."""
    said: list[str] = []

    def hear(event: QAccessibleAnnouncementEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(hear))
    stage.connect()
    wait_for("the news", lambda: any("Sandbox Bakery is connected" in words for words in said))
    said.clear()
    window = stage.program.window
    stage.press(window.details.refresh_button)
    wait_for("the news", lambda: "Sandbox Bakery was refreshed." in said)
    stage.demo.control(revoke=BAKERY)
    stage.press(window.details.refresh_button)
    wait_for("the refusal", lambda: stage.statuses[BAKERY] is Status.RECONNECT_REQUIRED)
    wait_for("the news", lambda: "1 company needs you: Sandbox Bakery." in said)
