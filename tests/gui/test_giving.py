"""Giving access in the window: three questions, then a pass or keys in the receiver's hands; nothing by accident."""

import json
from pathlib import Path

import pytest
from gui.stage import Stage
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QRadioButton
from support.demo_intuit import BAKERY, GARAGE
from support.qt import wait_for

from qbo_desktop.app.move_file import parse_move
from qbo_desktop.app.sealing import unseal
from qbo_desktop.core.connection import Status
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.setup import parse_setup
from qbo_desktop.ui.confirm_dialog import ConfirmDialog
from qbo_desktop.ui.disconnect_dialog import DisconnectDialog
from qbo_desktop.ui.give_dialog import GiveDialog
from qbo_desktop.ui.sealed_words_dialog import SealedWordsDialog

RECEIVER = "our consultant"


def asked(stage: Stage) -> GiveDialog:
    """The page for the chosen company, as the button opens it."""
    stage.press(stage.program.window.details.give_button)
    found: list[GiveDialog] = []

    def there() -> bool:
        found[:] = [one for one in stage.program.window.findChildren(GiveDialog) if one.isVisible()]
        return bool(found)

    wait_for("the page", there)
    return found[0]


def tick(dialog: GiveDialog, name: str) -> None:
    button = dialog.findChild(QRadioButton, f"give_{name}")
    assert button is not None
    button.setChecked(True)


def save(dialog: GiveDialog, stage: Stage, file: Path) -> None:
    """Press the button, and name this file."""
    stage.press(dialog.go_button)
    chooser = dialog.findChild(QFileDialog)
    assert chooser is not None
    chooser.fileSelected.emit(str(file))
    chooser.close()


def first_words(dialog: GiveDialog) -> tuple[ConfirmDialog, Secret]:
    """The page that shows the words before a move begins, and the words."""
    asking = dialog.findChild(ConfirmDialog)
    assert asking is not None
    (told,) = [label.text() for label in asking.findChildren(QLabel) if "\n\n" in label.text()]
    return asking, Secret(told.partition("\n\n")[0])


def test_a_pass_takes_two_presses_and_a_name(stage: Stage) -> None:
    """Give access, a name, Copy: the clipboard holds the pass, for half a minute and for no clipboard manager."""
    stage.connect()
    window = stage.program.window
    dialog = asked(stage)
    assert not dialog.go_button.isEnabled()
    QTest.keyClicks(dialog.receiver, RECEIVER)
    stage.press(dialog.go_button)
    wait_for("the word", lambda: "is copied" in window.panels.notice.words.text())
    clipboard = QGuiApplication.clipboard()
    document = json.loads(clipboard.text())
    assert (document["realm_id"], document["company_name"]) == (BAKERY, "Sandbox Bakery")
    assert clipboard.mimeData().data("x-kde-passwordManagerHint").data() == b"secret"
    assert stage.demo.counters["refresh"] == 1
    stage.program.controller._giving._clipboard.clear()
    assert clipboard.text() == ""


def test_living_passes_are_told(stage: Stage) -> None:
    """Who holds a pass that still works is told before another is given, and before the company is disconnected."""
    stage.connect()
    window = stage.program.window
    dialog = asked(stage)
    QTest.keyClicks(dialog.receiver, RECEIVER)
    stage.press(dialog.go_button)
    wait_for("the word", lambda: "is copied" in window.panels.notice.words.text())
    again = asked(stage)
    assert any(RECEIVER in label.text() for label in again.findChildren(QLabel))
    stage.press(again.cancel_button)
    stage.press(window.details.disconnect_button)
    wait_for("the question", lambda: window.findChild(DisconnectDialog) is not None)
    question = window.findChild(DisconnectDialog)
    assert question is not None
    wait_for("the receiver", lambda: any(RECEIVER in label.text() for label in question.findChildren(QLabel)))
    stage.press(question.keep_button)


def test_a_file_is_never_overwritten(stage: Stage, tmp_path: Path) -> None:
    """A pass goes into a new file of this person's alone; one that is there already stays as it was."""
    stage.connect()
    window = stage.program.window
    file = tmp_path / "pass.json"
    dialog = asked(stage)
    QTest.keyClicks(dialog.receiver, RECEIVER)
    tick(dialog, "file")
    save(dialog, stage, file)
    wait_for("the word", lambda: "works until" in window.panels.notice.words.text())
    written = file.read_bytes()
    assert json.loads(written)["realm_id"] == BAKERY
    assert file.stat().st_mode & 0o077 == 0
    again = asked(stage)
    QTest.keyClicks(again.receiver, RECEIVER)
    tick(again, "file")
    save(again, stage, file)
    wait_for("the problem", window.panels.problem.isVisible)
    assert file.read_bytes() == written


@pytest.mark.parametrize("what", ["pass", "setup"])
def test_six_words_open_what_was_sealed(stage: Stage, tmp_path: Path, what: str) -> None:
    """What is sealed by six words is opened by the words that are shown, and by nothing that stays on this computer."""
    stage.connect()
    file = tmp_path / "given.age"
    dialog = asked(stage)
    QTest.keyClicks(dialog.receiver, RECEIVER)
    tick(dialog, what)
    tick(dialog, "words")
    save(dialog, stage, file)
    dialog_of_words, secret = sealed(stage)
    shown = dialog_of_words.findChild(QLabel, "sealed_words")
    assert shown is not None
    assert len(shown.text().split("-")) == 6
    assert not shown.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    content = unseal(file.read_bytes(), passphrase=secret)
    if what == "pass":
        assert json.loads(content)["realm_id"] == BAKERY
    else:
        assert parse_setup(content).same_app(stage.demo.setup)
    stage.press(dialog_of_words.close_button)


def test_a_page_is_left_without_anything_given(stage: Stage) -> None:
    """Esc leaves the page: nothing is refreshed, nothing is on the clipboard, and the keyboard is back in the list."""
    stage.connect()
    QGuiApplication.clipboard().setText("mine")
    dialog = asked(stage)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    wait_for("the end", lambda: not dialog.isVisible())
    assert QGuiApplication.clipboard().text() == "mine"
    assert stage.demo.counters["refresh"] == 0


def test_a_wrong_key_is_told_before_anything_is_sent(stage: Stage, tmp_path: Path) -> None:
    """What is no public key of age is refused in words, and no pass goes out."""
    stage.connect()
    window = stage.program.window
    dialog = asked(stage)
    QTest.keyClicks(dialog.receiver, RECEIVER)
    tick(dialog, "key")
    QTest.keyClicks(dialog.recipient, "age1nonsense")
    save(dialog, stage, tmp_path / "pass.age")
    wait_for("the problem", window.panels.problem.isVisible)
    assert not (tmp_path / "pass.age").exists()
    assert stage.demo.counters["refresh"] == 0


def sealed(stage: Stage) -> tuple[SealedWordsDialog, Secret]:
    """The page that shows the words, and the words."""
    found: list[SealedWordsDialog] = []

    def there() -> bool:
        found[:] = [one for one in stage.program.window.findChildren(SealedWordsDialog) if one.isVisible()]
        return bool(found)

    wait_for("the words", there, seconds=30)
    shown = found[0].findChild(QLabel, "sealed_words")
    assert shown is not None
    return found[0], Secret(shown.text())


def test_a_connection_moves(stage: Stage, tmp_path: Path) -> None:
    """A move says who holds the company from then on; its file opens by the words, and Reconnect takes it back."""
    stage.connect()
    window = stage.program.window
    file = tmp_path / "connection.age"
    dialog = asked(stage)
    QTest.keyClicks(dialog.receiver, RECEIVER)
    tick(dialog, "move")
    save(dialog, stage, file)
    asking, words = first_words(dialog)
    stage.press(asking.do_button)
    wait_for("moved", lambda: stage.statuses == {BAKERY: Status.MOVED}, seconds=30)
    wait_for("the word", lambda: str(file) in window.panels.notice.words.text())
    move = parse_move(unseal(file.read_bytes(), passphrase=words))
    assert [one.key.realm_id for one in move.connections] == [BAKERY]
    assert move.setups == ()
    assert not window.details.give_button.isVisible()
    stage.press(window.details.main_button)
    wait_for("taken back", lambda: stage.statuses == {BAKERY: Status.CONNECTED})


def test_everything_moves(stage: Stage, tmp_path: Path) -> None:
    """File, Move everything: all companies and the setup go in one sealed file."""
    stage.connect(BAKERY)
    stage.connect(GARAGE)
    window = stage.program.window
    file = tmp_path / "all.age"
    window.actions_.move_everything.trigger()
    dialog = window.findChild(GiveDialog)
    assert dialog is not None
    QTest.keyClicks(dialog.receiver, RECEIVER)
    save(dialog, stage, file)
    asking, words = first_words(dialog)
    stage.press(asking.do_button)
    wait_for("moved", lambda: set(stage.statuses.values()) == {Status.MOVED}, seconds=30)
    wait_for("the word", lambda: str(file) in window.panels.notice.words.text())
    move = parse_move(unseal(file.read_bytes(), passphrase=words))
    assert {one.key.realm_id for one in move.connections} == {BAKERY, GARAGE}
    assert [setup.client_id for setup in move.setups] == [stage.demo.setup.client_id]


def test_the_words_are_known_before_anything_moves(stage: Stage, tmp_path: Path) -> None:
    """However a move by six words is left, whoever began it has what opens the file."""
    stage.connect()
    file = tmp_path / "connection.age"
    dialog = asked(stage)
    QTest.keyClicks(dialog.receiver, RECEIVER)
    tick(dialog, "move")
    save(dialog, stage, file)
    asking, _ = first_words(dialog)
    assert asking.keep_button.isDefault()
    stage.press(asking.keep_button)
    wait_for("the page gone", lambda: dialog.findChild(ConfirmDialog) is None)
    assert (stage.statuses, file.exists()) == ({BAKERY: Status.CONNECTED}, False)
    save(dialog, stage, file)
    asking, words = first_words(dialog)
    stage.press(asking.do_button)
    wait_for("sealing", lambda: not dialog.cancel_button.isEnabled(), seconds=30)
    dialog.reject()
    wait_for("moved", lambda: stage.statuses == {BAKERY: Status.MOVED}, seconds=30)
    wait_for("the file", file.exists)
    assert parse_move(unseal(file.read_bytes(), passphrase=words)).connections
