"""The help: pages on this computer, whole and linked among themselves, and the fitting one wherever F1 is pressed."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from gui.stage import Stage
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from support.qt import wait_for

from qbo_desktop.app import licences
from qbo_desktop.app.resources import resource
from qbo_desktop.app.sealed_wording import every_sealed
from qbo_desktop.app.wording import every_wording, of_error
from qbo_desktop.core.errors import NetworkUnavailable, ReconnectRequired
from qbo_desktop.ui import help_pages
from qbo_desktop.ui.about_dialog import AboutDialog
from qbo_desktop.ui.help_pages import HelpPage, html_of, title_of, topic_of
from qbo_desktop.ui.help_window import HelpWindow
from qbo_desktop.ui.keys_guide import KeysGuide

TAGS = {"h1", "h2", "h3", "p", "ul", "ol", "li", "b", "i", "a", "br", "table", "tr", "th", "td"}


def shown(qtbot: QtBot, page: HelpPage = HelpPage.FIRST_STEPS) -> HelpWindow:
    window = HelpWindow()
    qtbot.addWidget(window)
    window.show_page(page)
    window.show()
    return window


@pytest.mark.parametrize("page", HelpPage)
def test_pages_are_whole(page: HelpPage) -> None:
    """Each page is well-formed, has one title, and links to pages of the help only."""
    tree = ET.fromstring(f"<page>{html_of(page)}</page>")
    assert {element.tag for element in tree.iter()} - {"page"} <= TAGS
    assert len(tree.findall("h1")) == 1
    links = [element.attrib["href"] for element in tree.iter("a")]
    assert set(links) <= set(HelpPage)
    assert all(set(element.attrib) <= {"href"} for element in tree.iter())


def test_every_page_is_used() -> None:
    """No file lies in the folder that no page shows."""
    files = {file.stem for file in resource("help").glob("*.html")}
    assert files == set(HelpPage) - {HelpPage.WRONG}


def test_every_error_is_told(qtbot: QtBot) -> None:
    """The page about errors has each title that the program can say, and its answer, in the same words."""
    text = shown(qtbot, HelpPage.WRONG).browser.toPlainText()
    wordings = [*every_wording({"company": "Sandbox Bakery"}), *every_sealed()]
    assert len(wordings) > 50
    for wording in wordings:
        title = wording.title.english()
        if "…" not in title:
            assert title in text
    for error in (ReconnectRequired("revoked"), NetworkUnavailable()):
        wording = of_error(error, "Sandbox Bakery")
        for part in (wording.title, wording.what, wording.todo):
            assert part is None or part.english() in text
    assert not re.search(r"\{[a-z_]+\}", text)


def test_links_back_and_contents(qtbot: QtBot) -> None:
    """A link leads to its page, Back returns, and the contents follow; other addresses lead nowhere."""
    window = shown(qtbot)

    def shows(page: HelpPage) -> bool:
        return window.page is page and window.contents.currentItem().text() == title_of(page)

    window.browser.anchorClicked.emit(QUrl("dates"))
    assert shows(HelpPage.DATES)
    window.browser.anchorClicked.emit(QUrl("https://example.com/"))
    assert shows(HelpPage.DATES)
    QTest.keyClick(window.contents, Qt.Key.Key_Down)
    assert shows(HelpPage.RECONNECTING)
    for page in (HelpPage.DATES, HelpPage.FIRST_STEPS, HelpPage.FIRST_STEPS):
        window.go_back()
        assert shows(page)
    assert not window.back_button.isEnabled()


def test_words_are_found(qtbot: QtBot) -> None:
    """Finding goes from place to place and begins anew at the end."""
    window = shown(qtbot, HelpPage.DATES)
    QTest.keyClicks(window.find_field, "five years")
    places = set()
    for _ in range(9):
        places.add(window.browser.textCursor().selectionStart())
        assert window.browser.textCursor().selectedText() == "five years"
        QTest.keyClick(window.find_field, Qt.Key.Key_Return)
    assert 1 < len(places) < 9


def test_help_has_names(qtbot: QtBot) -> None:
    """Whatever the keyboard reaches is named."""
    window = shown(qtbot)
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name), widget.objectName()


def test_topics() -> None:
    """The innermost part that has a page decides; where none has, it begins at the beginning."""
    assert topic_of(["guide_client_id", "guide_keys", "keys_guide", "main_window"]) is HelpPage.KEYS
    assert topic_of(["", "main_window"]) is HelpPage.FIRST_STEPS
    assert topic_of(["settings_list", "settings_backups", "settings_dialog"]) is HelpPage.PRIVACY
    for dialog, page in (
        ("give_dialog", HelpPage.GIVING),
        ("sealed_words_dialog", HelpPage.GIVING),
        ("take_over_dialog", HelpPage.GIVING),
        ("outlook_dialog", HelpPage.DATES),
        ("rename_dialog", HelpPage.FIRST_STEPS),
        ("labels_dialog", HelpPage.FIRST_STEPS),
        ("settings_dialog", HelpPage.SETTINGS),
    ):
        assert topic_of(["", dialog, "main_window"]) is page


def test_every_topic_is_a_part_of_the_window() -> None:
    """No page waits for a part that the window has not."""
    window = "".join(
        file.read_text("utf-8")
        for file in Path(help_pages.__file__).parent.glob("*.py")
        if file.name != "help_pages.py"
    )
    assert [name for name in help_pages.TOPICS if f'"{name}"' not in window] == []


def test_f1_in_the_window_and_in_a_dialog(stage: Stage) -> None:
    """F1 opens the page that fits, also over a dialog that wants an answer, and can be used beside it."""
    window = stage.program.window
    wait_for("the vault", window.actions_.enter_keys.isEnabled)
    window.actions_.help.trigger()
    (first,) = window.findChildren(HelpWindow, "help_window")
    assert first.page is HelpPage.FIRST_STEPS
    wait_for("the keyboard there", first.isActiveWindow)
    QTest.keyClick(first, Qt.Key.Key_Escape)
    wait_for("its end", lambda: not window.findChildren(HelpWindow))
    stage.connect()
    stage.press(window.details.dates_button)
    (dates,) = window.findChildren(HelpWindow, "help_window")
    assert dates.page is HelpPage.DATES
    dates.close()
    window.actions_.enter_keys.trigger()
    wait_for("the guide", lambda: any(one.isVisible() for one in window.findChildren(KeysGuide)))
    (guide,) = window.findChildren(KeysGuide)
    wait_for("the keyboard there", lambda: (QApplication.focusWidget() or window).window() is guide)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_F1)
    wait_for("the help", lambda: guide.findChildren(HelpWindow, "help_window"))
    (beside,) = guide.findChildren(HelpWindow, "help_window")
    assert beside.page is HelpPage.KEYS
    QTest.mouseClick(beside.close_button, Qt.MouseButton.LeftButton)
    wait_for("its end", lambda: not guide.findChildren(HelpWindow))
    guide.reject()


def test_about_names_the_libraries(qtbot: QtBot) -> None:
    """Every library that is shipped stands there with the licence that it names."""
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    wait_for("the list", lambda: "httpx" in dialog.libraries.toPlainText())
    text = dialog.libraries.toPlainText()
    assert re.search(r"PySide6_Essentials · [0-9.]+ · LGPL-3.0-only", text)
    assert "pytest" not in text
    assert all(one.licence for one in licences.libraries())
