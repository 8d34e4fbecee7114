"""Files that arrive: a whole firm on a new computer in eight presses, by keyboard alone, and what the demo says."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from gui.stage import Person, Stage, begin, end
from gui.taking import asked, dialog_of, drop, moved_away, page_of, problem_of
from gui.test_giving import first_words
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from support.application import prepared_place
from support.demo_intuit import BAKERY, FLORIST, GARAGE, DemoIntuit
from support.qt import wait_for

from qbo_desktop.app.compose import compose
from qbo_desktop.app.place import Place
from qbo_desktop.core.connection import Status
from qbo_desktop.ui.give_dialog import GiveDialog
from qbo_desktop.ui.take_over_dialog import TakeOverDialog
from qbo_desktop.ui.take_over_pages import PlaygroundPage
from qbo_desktop.ui.take_over_review import BusyPage, ConfirmPage, ResultPage
from qbo_desktop.ui.unseal_dialog import UnsealDialog

NEW_COMPUTER_PRESSES = 8


def new_computer(qapp: QApplication, folder: Path, demo: DemoIntuit) -> Stage:
    """A window over a data folder in which nothing is yet."""
    folder.mkdir()
    words = folder / "passphrase"
    words.touch(0o600)
    words.write_text("canary-passphrase\n")
    place, person = Place(folder / "data", passphrase_file=words), Person(demo)
    program = begin(qapp, place, lambda: compose(place, browser=person))
    return Stage(program, demo, person, place)


def test_a_new_computer_in_eight_presses(qapp: QApplication, tmp_path: Path) -> None:
    """File, Move everything, Move it, Save, Move now; there the file, Open, Take over: all is there, and not here.

    Two names and six words are typed besides; the file is opened by its own double-click or a drop, one press.
    """
    presses: list[str] = []
    with DemoIntuit(tmp_path / "intuit") as demo:
        place = prepared_place(tmp_path, demo, datetime.now(UTC))  # noqa: TID251 - a real moment
        person = Person(demo)
        old = Stage(begin(qapp, place, lambda: compose(place, browser=person)), demo, person, place)
        for realm in (BAKERY, GARAGE):
            old.connect(realm)

        def press(stage: Stage, button: QPushButton) -> None:
            presses.append(button.text())
            stage.press(button)

        window = old.program.window
        presses += ["File", "Move everything…"]
        window.actions_.move_everything.trigger()
        giving = window.findChild(GiveDialog)
        assert giving is not None
        QTest.keyClicks(giving.receiver, "the new computer")
        press(old, giving.go_button)
        chooser = giving.findChild(QFileDialog)
        assert chooser is not None
        file = tmp_path / "everything.age"
        presses.append("Save")
        chooser.fileSelected.emit(str(file))
        chooser.close()
        asking, six_words = first_words(giving)
        press(old, asking.do_button)
        wait_for("their going", lambda: set(old.statuses.values()) == {Status.MOVED}, 60)
        wait_for("the word", lambda: str(file) in window.panels.notice.words.text())
        end(old.program)

        new = new_computer(qapp, tmp_path / "new", demo)
        presses.append("the file")
        drop(new, file)
        wait_for("the question", lambda: new.program.window.findChildren(UnsealDialog), 30)
        (unsealing,) = new.program.window.findChildren(UnsealDialog)
        QTest.keyClicks(unsealing.field, six_words.reveal())
        press(new, unsealing.open_button)
        wait_for("the page", lambda: new.program.window.findChildren(TakeOverDialog), 60)
        page = page_of(dialog_of(new), ConfirmPage)
        assert page.leave.isDefault(), "the setup that comes along is not Intuit's"
        press(new, page.take_button)
        everything = {BAKERY: Status.CONNECTED, GARAGE: Status.CONNECTED}
        wait_for("all of it", lambda: new.statuses == everything, 30)
        wait_for("the word", lambda: "2 companies were taken over" in new.program.window.panels.notice.words.text())
        wait_for("its end", lambda: not new.program.window.findChildren(TakeOverDialog))
        end(new.program)
    assert len(presses) <= NEW_COMPUTER_PRESSES, presses


def test_keyboard_only(stage: Stage) -> None:
    """The Playground's two values become a company without a mouse."""
    token = stage.demo.grant(BAKERY)["refresh_token"]
    dialog = asked(stage)

    def key(which: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(dialog.focusWidget() or dialog, which, keys)

    wait_for("the keyboard", dialog.ways.file_button.hasFocus)
    key(Qt.Key.Key_Tab)
    key(Qt.Key.Key_Space)
    page_of(dialog, PlaygroundPage)
    for _ in range(3):  # past the two addresses
        key(Qt.Key.Key_Tab)
    assert dialog.playground.token.hasFocus()
    QGuiApplication.clipboard().setText(token)
    key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    key(Qt.Key.Key_Tab)
    QTest.keyClicks(dialog.playground.realm, BAKERY)
    key(Qt.Key.Key_Return)
    page_of(dialog, ConfirmPage)
    key(Qt.Key.Key_Return)
    wait_for("the company", lambda: stage.statuses == {BAKERY: Status.CONNECTED})
    wait_for("its end", lambda: not stage.program.window.findChildren(TakeOverDialog))


@pytest.mark.parametrize("way", ["left", "Esc"])
def test_nothing_happens_without_the_press(stage: Stage, tmp_path: Path, way: str) -> None:
    """A file that is looked at and left changes nothing: no setup, no company, nothing sent."""
    content = moved_away(tmp_path, stage.demo, (BAKERY,))
    before = stage.demo.counters["refresh"]
    file = tmp_path / "move.json"
    file.write_bytes(content)
    stage.program.controller.open_file(file)
    dialog = dialog_of(stage)
    page = page_of(dialog, ConfirmPage)
    if way == "Esc":
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        stage.press(page.leave)
    wait_for("its end", lambda: not stage.program.window.findChildren(TakeOverDialog))
    assert stage.statuses == {}
    assert stage.demo.counters["refresh"] == before


def test_stopped_between_two_companies(stage: Stage, tmp_path: Path) -> None:
    """Stop ends after the company under way; the others were not tried, and can be tried then."""
    content = moved_away(tmp_path, stage.demo, (BAKERY, GARAGE, FLORIST))
    stage.demo.control(latency_ms=400)
    file = tmp_path / "move.json"
    file.write_bytes(content)
    stage.program.controller.open_file(file)
    dialog = dialog_of(stage)
    stage.press(page_of(dialog, ConfirmPage).take_button)
    busy = page_of(dialog, BusyPage)
    wait_for("the first", lambda: "1 of 3" in busy.findChildren(QLabel, "take_over_progress_words")[0].text())
    stage.press(busy.stop_button)
    result = page_of(dialog, ResultPage)
    assert len(stage.statuses) == 1
    stage.demo.control(latency_ms=0)
    stage.press(result.again_button)
    wait_for("all of them", lambda: list(stage.statuses.values()) == [Status.CONNECTED] * 3)
    wait_for("its end", lambda: not stage.program.window.findChildren(TakeOverDialog))


def test_the_demo_takes_nothing_over(qapp: QApplication, tmp_path: Path) -> None:
    """In the demo the menu and a dropped file say that it takes nothing over, and nothing is read."""
    place = Place(tmp_path / "data", demo=True)
    person = Person(DemoIntuit(tmp_path / "unused"))
    program = begin(qapp, place, lambda: compose(place, browser=person))
    stage = Stage(program, person.demo, person, place)
    wait_for("the vault", program.window.actions_.take_over.isEnabled, 30)
    program.window.actions_.take_over.trigger()
    wait_for("the problem", lambda: "takes nothing over" in problem_of(stage))
    program.window.panels.problem.hide()
    drop(stage, tmp_path / "move.age")
    wait_for("the problem", lambda: "takes nothing over" in problem_of(stage))
    assert not program.window.findChildren(TakeOverDialog)
    end(program)
