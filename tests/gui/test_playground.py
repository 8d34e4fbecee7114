"""A first token from the Playground: two values pasted, proved by one refresh, and the company is in the list."""

from gui.stage import Stage
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from support.demo_intuit import BAKERY
from support.qt import wait_for

from qbo_desktop.core.connection import Status
from qbo_desktop.core.endpoints import PLAYGROUND_REDIRECT
from qbo_desktop.core.identity import SetupId
from qbo_desktop.ui.playground_dialog import PlaygroundDialog


def said(dialog: PlaygroundDialog) -> str:
    labels = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    return "\n".join(labels).replace("\u200b", "")


def test_two_values_bring_a_company(stage: Stage) -> None:
    """A wrong token is told and forgotten; the right one brings the company, which this computer refreshes."""
    window = stage.program.window
    wait_for("the vault", window.actions_.playground.isEnabled)
    token: str = stage.demo.grant(BAKERY)["refresh_token"]
    window.actions_.playground.trigger()
    wait_for("the guide", lambda: window.findChildren(PlaygroundDialog))
    (dialog,) = window.findChildren(PlaygroundDialog)
    assert PLAYGROUND_REDIRECT in said(dialog)
    QTest.keyClicks(dialog.realm, BAKERY)
    for words in (token[:-4] + "aaaa", token):
        dialog.token.setText(words)
        stage.press(dialog.bring_button)
        assert dialog.token.text() == ""
        if words != token:
            wait_for("the refusal", lambda: "Asking Intuit…" not in said(dialog))
            assert words not in said(dialog)
    wait_for("the row", lambda: stage.statuses == {BAKERY: Status.CONNECTED})
    wait_for("its end", lambda: not window.findChildren(PlaygroundDialog))
    assert "only this computer" in window.panels.notice.words.text()


def test_everything_has_a_name(qtbot: QtBot) -> None:
    """Whatever the keyboard reaches is named, and nothing can be brought before both values are there."""
    dialog = PlaygroundDialog([(SetupId("1"), "Acme Advisors")])
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.bring_button.isEnabled()
    for widget in dialog.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name), widget.objectName()
