"""Taking companies over in the window: told before what it means, and afterwards what became of each."""

from pathlib import Path

import pytest
from gui.stage import Stage
from gui.taking import asked, button_of, dialog_of, drop, moved_away, page_of, problem_of, read
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from support.demo_intuit import BAKERY, FLORIST, GARAGE
from support.qt import wait_for

from qbo_desktop.core.connection import Status
from qbo_desktop.core.endpoints import PLAYGROUND_REDIRECT
from qbo_desktop.core.setup import setup_document
from qbo_desktop.ui.take_over_dialog import TakeOverDialog
from qbo_desktop.ui.take_over_review import AlreadyHerePage, ConfirmPage, ResultPage


def given(dialog: TakeOverDialog, stage: Stage, token: str, realm: str) -> None:
    """Fill the two fields of the Playground's page, and go on."""
    stage.press(dialog.ways.playground_button)
    page = dialog.playground
    QGuiApplication.clipboard().setText(token)
    page.token.setFocus()
    QTest.keyClick(page.token, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    page.realm.setText(realm)
    stage.press(page.next_button)
    assert page.token.text() == ""


def test_from_the_playground(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    """Two values become a company: told before that the other place stops, and afterwards which company it is."""
    caplog.set_level("DEBUG")
    token = stage.demo.grant(BAKERY)["refresh_token"]
    dialog = asked(stage)
    given(dialog, stage, token, "9341 4530 0000 0001")
    page = page_of(dialog, ConfirmPage)
    assert "stops working within a day; remove it there" in read(page)
    assert stage.demo.counters["refresh"] == 0
    stage.press(page.take_button)
    window = stage.program.window
    wait_for("the company", lambda: stage.statuses == {BAKERY: Status.CONNECTED})
    wait_for("the word", window.panels.notice.isVisible)
    assert window.panels.notice.words.text().startswith("Sandbox Bakery is taken over")
    assert stage.demo.counters["refresh"] == 1
    assert token not in caplog.text
    assert all(token not in label.text() for label in window.findChildren(QLabel))


def test_the_redirect_address_is_copied(stage: Stage) -> None:
    """The address that the Playground returns to is on the clipboard after one press."""
    dialog = asked(stage)
    stage.press(dialog.ways.playground_button)
    stage.press(dialog.playground.copy_redirect)
    assert QGuiApplication.clipboard().text() == PLAYGROUND_REDIRECT
    dialog.reject()


def test_a_wrong_value_is_named(stage: Stage) -> None:
    """What is no refresh token is said to be what it is, nothing is sent, and the fields are there for another try."""
    answer = stage.demo.grant(BAKERY)
    dialog = asked(stage)
    for value, realm, words in (
        (answer["access_token"], BAKERY, "This is an access token"),
        (answer["refresh_token"][:12], BAKERY, "part of the refresh token is missing"),
        (stage.demo.setup.client_secret.reveal() + " ", "12", "no realm ID"),
    ):
        given(dialog, stage, value, realm)
        wait_for(words, lambda words=words: words in dialog.playground.problem.text())  # type: ignore[misc]
        assert value not in dialog.playground.problem.text()
        stage.press(button_of(dialog.playground, "playground_back"))
    dialog.reject()
    assert dialog.playground.realm.text() == ""
    assert stage.demo.counters["refresh"] == 0


def test_a_realm_id_is_mended_without_pasting_again(stage: Stage) -> None:
    """A token that was given with another company's number is kept sealed, and connects once the number is right."""
    token = stage.demo.grant(BAKERY)["refresh_token"]
    dialog = asked(stage)
    given(dialog, stage, token, GARAGE)
    stage.press(page_of(dialog, ConfirmPage).take_button)
    result = page_of(dialog, ResultPage)
    assert "not for this company" in read(result)
    stage.press(result.again_button)
    page = page_of(dialog, ConfirmPage)
    page.realm.setText(BAKERY)
    stage.press(page.take_button)
    wait_for("the company", lambda: stage.statuses == {BAKERY: Status.CONNECTED})


@pytest.mark.parametrize("replaces", [False, True])
def test_already_here(stage: Stage, replaces: bool) -> None:  # noqa: FBT001 - a parameter
    """A company that works here is replaced only on a press that Enter does not make."""
    stage.connect(BAKERY)
    token = stage.demo.living_token(BAKERY)
    assert token is not None
    dialog = asked(stage)
    given(dialog, stage, token, BAKERY)
    stage.press(page_of(dialog, ConfirmPage).take_button)
    page = page_of(dialog, AlreadyHerePage)
    assert "Sandbox Bakery is connected here already" in read(page)
    assert page.keep_button.isDefault()
    if replaces:
        stage.press(page.replace_button)
        wait_for("the word", lambda: "is taken over" in stage.program.window.panels.notice.words.text())
        assert stage.demo.counters["refresh"] == 1
    else:
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        wait_for("its end", lambda: not stage.program.window.findChildren(TakeOverDialog))
        assert stage.demo.counters["refresh"] == 0


def test_from_another_program(stage: Stage, tmp_path: Path) -> None:
    """The lines of a .env file are taken over from the clipboard, and from a file that is dropped."""
    dialog = asked(stage)
    stage.press(dialog.ways.program_button)
    token = stage.demo.grant(BAKERY)["refresh_token"]
    QGuiApplication.clipboard().setText(f"QBO_REALM_ID={BAKERY}\nQBO_REFRESH_TOKEN={token}\n")
    stage.press(dialog.program.paste_button)
    stage.press(page_of(dialog, ConfirmPage).take_button)
    wait_for("the company", lambda: stage.statuses == {BAKERY: Status.CONNECTED})
    wait_for("its end", lambda: not stage.program.window.findChildren(TakeOverDialog))
    file = tmp_path / "tokens.env"
    file.write_text(f"QBO_REALM_ID={GARAGE}\nQBO_REFRESH_TOKEN={stage.demo.grant(GARAGE)['refresh_token']}\n")
    drop(stage, file)
    stage.press(page_of(dialog_of(stage), ConfirmPage).take_button)
    wait_for("the other company", lambda: stage.statuses.get(GARAGE) is Status.CONNECTED)


def test_what_is_dropped_finds_its_page(stage: Stage, tmp_path: Path) -> None:
    """A setup goes to its review; a pass, and what is nothing of ours, are named; two files at once are left alone."""
    window = stage.program.window
    wait_for("the vault", window.actions_.take_over.isEnabled)
    file = tmp_path / "keys.json"  # whatever its name
    file.write_text(setup_document(stage.demo.setup))
    drop(stage, file, file)
    drop(stage, file)
    wait_for("the review", window.panels.review.isVisible)
    stage.press(window.panels.review.decline_button)
    for content, words in (('{"format":"qbo-desktop-pass/1"}', "This is a pass"), ("Dear all,", "There is no connect")):
        file.write_text(content)
        drop(stage, file)
        wait_for(words, lambda words=words: words in problem_of(stage))  # type: ignore[misc]
    assert not window.findChildren(TakeOverDialog)


def test_several_with_one_that_is_here(stage: Stage, tmp_path: Path) -> None:
    """Of a move's three companies one works here already, and one is refused: each is told, and what works stays."""
    content = moved_away(tmp_path, stage.demo, (BAKERY, GARAGE, FLORIST))
    stage.connect(GARAGE)
    stage.demo.control(revoke=FLORIST)
    file = tmp_path / "move.json"
    file.write_bytes(content)
    drop(stage, file)
    dialog = dialog_of(stage)
    page = page_of(dialog, ConfirmPage)
    assert "Take 3 companies over?" in read(page)
    assert "has stopped already" in read(page)
    stage.press(page.take_button)
    stage.press(page_of(dialog, AlreadyHerePage).keep_button)
    result = page_of(dialog, ResultPage)
    words = read(result)
    assert "1 of 3 companies were taken over" in words
    assert "✔ Sandbox Bakery: taken over" in words
    assert "✔ Sandbox Garage: already here, left as it is" in words
    assert "⬣ Sandbox Florist: Intuit does not accept this token any more" in words
    stage.press(result.close_button)
    wait_for("the list", lambda: stage.statuses == {BAKERY: Status.CONNECTED, GARAGE: Status.CONNECTED})
