"""The guide to app keys: gone through by keyboard, checked at the demo's Intuit, and kept only on a press."""

from pathlib import Path

import pytest
from gui.page_pictures import CLIENT_ID, CUSTOM, LIVE, REDIRECT_URI, SECRET, guide, saved, setups
from gui.stage import Stage
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from support.demo_intuit import BAKERY
from support.qt import Stalls, wait_for

from qbo_desktop.app import relay_kit
from qbo_desktop.app.sealing import is_sealed, unseal
from qbo_desktop.core import endpoints
from qbo_desktop.core.connection import Status
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.setup import parse_setup
from qbo_desktop.ui.keys_guide import KeysGuide
from qbo_desktop.ui.save_setup_dialog import SaveSetupDialog
from qbo_desktop.ui.setups_dialog import SetupsDialog

STALL_MS = 100


def said(widget: QWidget) -> str:
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    return "\n".join(labels).replace("\u200b", "")


def opened(stage: Stage, kind: type[QDialog], action: str) -> QDialog:
    window = stage.program.window
    getattr(window.actions_, action).trigger()
    found: list[QDialog] = []

    def there() -> bool:
        found[:] = [one for one in window.findChildren(kind) if one.isVisible()]
        return bool(found)

    wait_for(kind.__name__, there)
    return found[0]


def type_into(page: QWidget, name: str, words: str) -> None:
    """By the keyboard alone: Tab until the field has it, then type."""
    for _ in range(40):
        focused = page.focusWidget()
        if focused is not None and focused.objectName() == name:
            break
        QTest.keyClick(focused or page, Qt.Key.Key_Tab)
    focused = page.focusWidget()
    assert focused is not None
    assert focused.objectName() == name
    QTest.keyClicks(focused, words)


def test_from_keys_to_a_company_by_keyboard(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Test keys typed on the keyboard, checked, used: the setup is kept and the company connects."""
    demo, window = stage.demo.setup, stage.program.window
    assert demo.endpoints is not None
    monkeypatch.setattr(endpoints, "SANDBOX", demo.endpoints)
    wait_for("the vault", window.actions_.enter_keys.isEnabled)
    dialog = opened(stage, KeysGuide, "enter_keys")
    assert isinstance(dialog, KeysGuide)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.page() is dialog.register
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.page() is dialog.back_page
    dialog.back_page.port.field.clear()
    type_into(dialog, "guide_port", str(demo.loopback_port))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.page() is dialog.keys
    assert not dialog.next_button.isEnabled()
    type_into(dialog, "guide_client_id", demo.client_id)
    type_into(dialog, "guide_client_secret", "wrong")
    type_into(dialog, "guide_name", "Acme Advisors")
    stage.press(dialog.keys.check_button)
    wait_for("the refusal", lambda: "do not match" in said(dialog.keys.checks))
    dialog.keys.client_secret.field.clear()
    type_into(dialog, "guide_client_secret", demo.client_secret.reveal())
    assert not dialog.keys.checks.isVisible()
    with Stalls().watched() as stalls:
        stage.press(dialog.keys.check_button)
        wait_for("the good word", lambda: "Intuit knows the" in said(dialog.keys.checks))
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        wait_for("the last page", lambda: dialog.page() is dialog.use)
        assert "http://localhost" in said(dialog)
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        wait_for("the row", lambda: stage.statuses == {BAKERY: Status.CONNECTED})
    assert stalls.longest < STALL_MS
    wait_for("its end", lambda: not window.findChildren(KeysGuide))
    assert stage.program.model.rows[0].connection.setup == "Acme Advisors"


def test_a_name_that_is_taken_is_told_in_the_guide(stage: Stage) -> None:
    """What was typed is not lost when the setup cannot be kept."""
    wait_for("the vault", stage.program.window.actions_.enter_keys.isEnabled)
    dialog = opened(stage, KeysGuide, "enter_keys")
    assert isinstance(dialog, KeysGuide)
    for field, words in (
        (dialog.keys.client_id, "ABx1"),
        (dialog.keys.client_secret, SECRET),
        (dialog.keys.name, stage.demo.setup.name),
    ):
        field.field.setText(words)
    dialog.show_page(dialog.keys)
    stage.press(dialog.next_button)
    wait_for("the last page", lambda: dialog.page() is dialog.use)
    stage.press(dialog.next_button)
    wait_for("the words", lambda: "Another setup has this name" in said(dialog))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    again = opened(stage, KeysGuide, "enter_keys")
    assert again is dialog
    assert dialog.page() is dialog.keys
    assert (dialog.keys.client_id.field.text(), dialog.keys.client_secret.field.text()) == ("ABx1", "")
    dialog.reject()


class TestPages:
    def test_live_keys_have_their_own_page(self, qtbot: QtBot) -> None:
        """Only live keys come with Intuit's questions, and only they need a page of the firm's."""
        dialog = KeysGuide()
        qtbot.addWidget(dialog)
        dialog.show()
        assert "5 minutes" in said(dialog)
        assert "20 to 40 minutes" in said(dialog)
        for live, pages in ((False, 5), (True, 6)):
            dialog.show_page(dialog.kind)
            dialog.kind.live_button.setChecked(live)
            dialog.show_page(dialog.kind)
            assert f"Page 1 of {pages}" in said(dialog)
        dialog.show_page(dialog.back_page)
        assert not dialog.next_button.isEnabled()
        assert dialog.back_page.address.isVisible()
        assert not dialog.back_page.publish_button.isVisible()
        dialog.back_page.address.field.setText("http://www.example.com/")
        assert "begins with https" in said(dialog)
        dialog.back_page.address.field.setText(REDIRECT_URI)
        assert dialog.next_button.isEnabled()
        dialog.back_page.result.copy_button.click()
        assert QGuiApplication.clipboard().text() == REDIRECT_URI
        dialog.next_button.click()
        assert "intuit_tid" in said(dialog)

    @pytest.mark.parametrize(
        ("page", "live"),
        [
            ("kind", False),
            ("register", False),
            ("back_page", False),
            ("back_page", True),
            ("questions", True),
            ("keys", False),
            ("use", True),
        ],
    )
    def test_every_widget_has_a_name(self, qtbot: QtBot, page: str, live: bool) -> None:  # noqa: FBT001
        """Whatever the keyboard reaches is named for screen readers, and no page shows a key."""
        dialog = guide(page, live=live, checked=page == "keys")
        check_names(qtbot, dialog)
        assert SECRET not in said(dialog)
        if page == "use":
            assert CLIENT_ID not in said(dialog)

    def test_other_dialogs_have_names(self, qtbot: QtBot) -> None:
        """The same holds for the setups and for the saving."""
        for dialog in (setups(), saved(), saved(done=True)):
            check_names(qtbot, dialog)
            assert SECRET not in said(dialog)


def check_names(qtbot: QtBot, dialog: QDialog) -> None:
    qtbot.addWidget(dialog)
    dialog.show()
    for widget in dialog.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible():
            interface = QAccessible.queryAccessibleInterface(widget)
            name = interface.text(QAccessible.Text.Name) if interface is not None else ""
            assert name, f"{type(widget).__name__} {widget.objectName()} has no name"
            assert widget.objectName(), f"{name} has no object name"


class TestSetups:
    def test_marks_what_is_not_intuit(self, qtbot: QtBot) -> None:
        """A setup for another server is marked in the list and beside it, with its addresses."""
        dialog = setups()
        qtbot.addWidget(dialog)
        dialog.show()
        assert dialog.list.item(0).text() == "Practice server · not Intuit"
        assert "Not Intuit" in said(dialog)
        assert CUSTOM.endpoints is not None
        assert CUSTOM.endpoints.token in said(dialog)
        assert not dialog.publish_button.isVisible()
        assert dialog.remove_button.isEnabled()
        QTest.keyClick(dialog.list, Qt.Key.Key_Down)
        assert dialog.chosen() is not None
        assert "Not Intuit" not in said(dialog)
        assert dialog.publish_button.isVisible()
        assert not dialog.remove_button.isEnabled()

    def test_checked_and_removed(self, stage: Stage) -> None:
        """Its keys are checked on a press; removing asks first, and the harmless answer is the default."""
        wait_for("the vault", stage.program.window.actions_.setups.isEnabled)
        dialog = opened(stage, SetupsDialog, "setups")
        assert isinstance(dialog, SetupsDialog)
        wait_for("the setup", lambda: dialog.chosen() is not None)
        stage.press(dialog.check_button)
        wait_for("the good word", lambda: "Intuit knows the" in said(dialog))
        for answer, left in (("Keep", 1), ("Remove", 0)):
            stage.press(dialog.remove_button)
            box = dialog.findChild(QMessageBox)
            assert box is not None
            default = box.defaultButton()
            assert isinstance(default, QPushButton)
            assert default.text() == "Keep"
            next(button for button in box.buttons() if button.text() == answer).click()
            wait_for("the list", lambda left=left: dialog.list.count() == left)  # type: ignore[misc]
            wait_for("no question", lambda: not dialog.findChildren(QMessageBox))
        assert dialog.keys_button.isVisible()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    def test_saved_with_six_words(self, stage: Stage, tmp_path: Path) -> None:
        """The file opens with the words that are shown once, is nobody else's, and nothing is overwritten."""
        wait_for("the vault", stage.program.window.actions_.setups.isEnabled)
        dialog = opened(stage, SetupsDialog, "setups")
        assert isinstance(dialog, SetupsDialog)
        wait_for("the setup", lambda: dialog.chosen() is not None)
        stage.press(dialog.save_button)
        saving = dialog.findChild(SaveSetupDialog)
        assert saving is not None
        taken, file = tmp_path / "taken.companysetup", tmp_path / "acme.companysetup"
        taken.write_text("mine")
        saving.seal.plain_button.setChecked(True)
        choose(stage, saving, taken)
        wait_for("the refusal", lambda: "exists already" in said(saving))
        saving.seal.words_button.setChecked(True)
        with Stalls().watched() as stalls:
            choose(stage, saving, file)
            wait_for("the words", saving.passphrase.isVisible, 60)
        assert stalls.longest < STALL_MS
        words = Secret(saving.passphrase.text())
        sealed = file.read_bytes()
        assert is_sealed(sealed)
        assert parse_setup(unseal(sealed, passphrase=words)) == stage.demo.setup
        assert file.stat().st_mode & 0o777 == 0o600
        assert taken.read_text() == "mine"
        stage.press(saving.copy_button)
        assert QGuiApplication.clipboard().text() == words.reveal()
        stage.press(saving.close_button)
        wait_for("the words' end", lambda: not dialog.findChildren(SaveSetupDialog))
        dialog.reject()

    def test_a_receivers_key_is_looked_at(self, qtbot: QtBot) -> None:
        """Nothing can be saved for a key that is none, and plain is never the default."""
        dialog = saved()
        qtbot.addWidget(dialog)
        dialog.show()
        assert dialog.seal.words_button.isChecked()
        dialog.seal.recipient_button.setChecked(True)
        assert not dialog.save_button.isEnabled()
        QTest.keyClicks(dialog.seal.recipient_field, "AGE-SECRET-KEY-1")
        assert "not an age key" in said(dialog)
        dialog.seal.recipient_field.setText("age1" + "q" * 58)
        assert dialog.save_button.isEnabled()

    def test_the_publish_kit_has_the_setups_port(self, qtbot: QtBot, stage: Stage, tmp_path: Path) -> None:
        """From the guide: the page and its guide lie in the chosen folder, for the port that was typed."""
        wait_for("the vault", stage.program.window.actions_.enter_keys.isEnabled)
        dialog = opened(stage, KeysGuide, "enter_keys")
        assert isinstance(dialog, KeysGuide)
        dialog.kind.live_button.setChecked(True)
        dialog.back_page.relay_button.setChecked(True)
        dialog.back_page.port.field.setText("50123")
        dialog.show_page(dialog.back_page)
        for words in ("upload", "exists already"):
            stage.press(dialog.back_page.publish_button)
            chooser = dialog.findChild(QFileDialog)
            assert chooser is not None
            chooser.fileSelected.emit(str(tmp_path / "kit"))
            chooser.close()
            chooser.setParent(None)
            if words == "upload":
                wait_for("the words", lambda: "unchanged" in said(dialog.back_page))
            else:
                wait_for("the refusal", lambda: "exists already" in said(dialog.back_page))
        assert (tmp_path / "kit" / relay_kit.PAGE).read_bytes() == relay_kit.relay_page(50123)
        assert (tmp_path / "kit" / relay_kit.GUIDE).exists()
        dialog.reject()


def choose(stage: Stage, saving: SaveSetupDialog, file: Path) -> None:
    stage.press(saving.save_button)
    chooser = saving.findChild(QFileDialog)
    assert chooser is not None
    chooser.fileSelected.emit(str(file))
    chooser.close()
    chooser.setParent(None)


def test_live_setups_reach_the_guide_from_the_first_page(stage: Stage) -> None:
    """The second button of a new person's page opens the guide."""
    assert LIVE.name
    window = stage.program.window
    wait_for("the vault", window.actions_.enter_keys.isEnabled)
    stage.press(window.welcome.keys_button)
    wait_for("the guide", lambda: any(one.isVisible() for one in window.findChildren(KeysGuide)))
    window.findChildren(KeysGuide)[0].reject()
