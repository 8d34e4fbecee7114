"""Sealed company setup files in the window: asked for what opens them, and reviewed like any other."""

from pathlib import Path

import pyrage  # type: ignore[import-untyped]
import pytest
from gui.stage import Stage
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot
from support.qt import Stalls, wait_for

from qbo_desktop.app.sealing import seal_for_recipient, seal_with_passphrase
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.setup import setup_document
from qbo_desktop.ui.masked_field import MaskedField
from qbo_desktop.ui.secret_clipboard import SecretClipboard
from qbo_desktop.ui.unseal_dialog import UnsealDialog

WORDS = "canary-passphrase-of-six-plain-words"
STALL_MS = 100


def asked(stage: Stage) -> UnsealDialog:
    found: list[UnsealDialog] = []

    def there() -> bool:
        found[:] = [one for one in stage.program.window.findChildren(UnsealDialog) if one.isVisible()]
        return bool(found)

    wait_for("the question", there)
    return found[0]


def said(dialog: UnsealDialog) -> str:
    label = dialog.findChild(QLabel, "unseal_said")
    assert label is not None
    return label.text()


def test_a_passphrase_opens_it(stage: Stage, tmp_path: Path) -> None:
    """A wrong passphrase is told and asked again; the right one leads to the review; the window never stalls."""
    file = tmp_path / "acme.companysetup"
    file.write_bytes(seal_with_passphrase(setup_document(stage.demo.setup).encode(), Secret(WORDS)))
    window = stage.program.window
    with Stalls().watched() as stalls:
        stage.program.controller.open_file(file)
        dialog = asked(stage)
        for words in ("another", WORDS):
            wait_for("the field", dialog.field.isEnabled)
            QTest.keyClicks(dialog.field, words)
            QTest.keyClick(dialog.field, Qt.Key.Key_Return)
            assert dialog.field.text() == ""
            if words == "another":
                wait_for("the refusal", lambda: "does not open" in said(dialog), 30)
        wait_for("the review", window.panels.review.isVisible, 30)
    assert stalls.longest < STALL_MS
    assert not window.panels.problem.isVisible()


def test_an_identity_file_opens_it(stage: Stage, tmp_path: Path) -> None:
    """A file for one receiver asks for the identity file; another one's is refused, and what is none is named."""
    mine, other = pyrage.x25519.Identity.generate(), pyrage.x25519.Identity.generate()
    file = tmp_path / "acme.companysetup"
    file.write_bytes(seal_for_recipient(setup_document(stage.demo.setup).encode(), str(mine.to_public())))
    keys = {name: tmp_path / name for name in ("none", "other", "mine")}
    keys["none"].write_text("nothing")
    keys["other"].write_text(str(other))
    keys["mine"].write_text(str(mine))
    stage.program.controller.open_file(file)
    dialog = asked(stage)
    for name, words in (("none", "not an identity file"), ("other", "does not open this file"), ("mine", "")):
        stage.press(dialog.open_button)
        chooser = dialog.findChild(QFileDialog)
        assert chooser is not None
        chooser.fileSelected.emit(str(keys[name]))
        chooser.close()
        chooser.setParent(None)
        if words:
            wait_for(words, lambda words=words: words in said(dialog))  # type: ignore[misc]
    wait_for("the review", stage.program.window.panels.review.isVisible)


def test_giving_up(stage: Stage, tmp_path: Path) -> None:
    """Esc closes the question, and nothing else happens."""
    file = tmp_path / "acme.companysetup"
    mine = pyrage.x25519.Identity.generate()
    file.write_bytes(seal_for_recipient(b"{}", str(mine.to_public())))
    stage.program.controller.open_file(file)
    dialog = asked(stage)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    wait_for("its end", lambda: not stage.program.window.findChildren(UnsealDialog))
    assert not stage.program.window.panels.review.isVisible()


def test_a_damaged_one_is_a_problem(stage: Stage, tmp_path: Path) -> None:
    """A seal that nobody can open is told beside the work."""
    file = tmp_path / "acme.companysetup"
    file.write_bytes(b"age-encryption.org/v1\nnonsense")
    stage.program.controller.open_file(file)
    wait_for("the problem", stage.program.window.panels.problem.isVisible)


def test_a_masked_field_gives_nothing_away(qtbot: QtBot) -> None:
    """Nothing in it can be selected or copied; Ctrl+A empties it, so that it can be typed anew."""
    field = MaskedField("secret")
    field.setAccessibleName("Secret")
    qtbot.addWidget(field)
    field.show()
    QTest.keyClicks(field, WORDS)
    QGuiApplication.clipboard().setText("before")
    field.selectAll()
    field.copy()
    QTest.mouseDClick(field, Qt.MouseButton.LeftButton)
    assert not field.hasSelectedText()
    QTest.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "before"
    assert WORDS not in field.displayText()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""


@pytest.mark.parametrize("somebody_else", [False, True])
def test_a_copied_secret_leaves_the_clipboard(qtbot: QtBot, somebody_else: bool) -> None:  # noqa: FBT001
    """It is marked for clipboard managers, and taken off again unless somebody else copied since."""
    field = MaskedField("owner")
    qtbot.addWidget(field)
    copies = SecretClipboard(field)
    copies.copy(Secret(WORDS))
    board = QGuiApplication.clipboard()
    assert board.text() == WORDS
    assert board.mimeData().data("x-kde-passwordManagerHint").toStdString() == "secret"
    if somebody_else:
        board.setText("theirs")
    copies.clear()
    assert board.text() == ("theirs" if somebody_else else "")
