"""The whole life of companies in the window, over the demo Intuit, with the real thread, bridge and application."""

from datetime import UTC, datetime
from pathlib import Path

from gui.stage import Person, Stage, begin, end
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from support.application import PASSPHRASE, prepared_place
from support.demo_intuit import BAKERY, GARAGE, DemoIntuit
from support.qt import Stalls, wait_for

from qbo_desktop.app.compose import compose
from qbo_desktop.app.opening import open_vault
from qbo_desktop.app.place import Place
from qbo_desktop.core.connection import Status
from qbo_desktop.core.happenings import MovedAway
from qbo_desktop.core.history import HistoryEntry, HistoryEvent
from qbo_desktop.core.setup import setup_document
from qbo_desktop.core.transitions import apply
from qbo_desktop.ui.disconnect_dialog import DisconnectDialog
from qbo_desktop.ui.main import Program
from qbo_desktop.ui.passphrase import PassphraseDialog

STALL_MS = 100


def test_the_whole_life_of_a_company(stage: Stage) -> None:
    """Connect, refresh, revoked elsewhere, reconnect, disconnect: each shows at once, and the window never stalls."""
    window, model = stage.program.window, stage.program.model
    assert window.welcome.isVisible()
    stage.connect()
    with Stalls().watched() as stalls:
        wait_for("the sentence", lambda: stage.sentence == "Sandbox Bakery is connected.")

        before = model.rows[0].connection
        stage.press(window.details.refresh_button)
        wait_for("the refresh", lambda: model.rows[0].connection.generation > before.generation)
        wait_for("the word", lambda: window.panels.notice.words.text() == "Sandbox Bakery was refreshed.")

        stage.demo.control(revoke=BAKERY)
        stage.press(window.details.refresh_button)
        wait_for("red", lambda: stage.statuses == {BAKERY: Status.RECONNECT_REQUIRED})
        wait_for("the problem", window.panels.problem.isVisible)
        assert stage.sentence == "1 company needs you: Sandbox Bakery."
        assert model.index(0, 1).data() == "Reconnect now"

        stage.press(window.header.action_button)
        wait_for("green", lambda: stage.statuses == {BAKERY: Status.CONNECTED})
        wait_for("the word", lambda: window.panels.notice.words.text() == "Sandbox Bakery is connected again.")
        assert not window.panels.problem.isVisible()

        stage.press(window.details.disconnect_button)
        dialog = window.findChild(DisconnectDialog)
        assert dialog is not None
        stage.press(dialog.end_button)
        wait_for("nothing", lambda: not model.rows)
        assert window.welcome.isVisible()
    assert stalls.longest < STALL_MS
    assert stage.demo.counters["revoke"] == 1
    assert len(stage.person.opened) == 2


def test_the_wrong_company_is_told_and_changes_nothing(stage: Stage) -> None:
    """Reconnecting the one and choosing the other: both stay as they were, and the button begins again."""
    stage.connect(BAKERY)
    stage.connect(GARAGE)
    window = stage.program.window
    window.table.choose(next(row.key for row in stage.program.model.rows if row.key.realm_id == BAKERY))
    stage.person.realm_id = GARAGE
    stage.press(window.details.reconnect_button)
    wait_for("the problem", window.panels.problem.isVisible)
    assert "Sandbox Garage" in window.panels.problem._what.text()
    assert stage.statuses == {BAKERY: Status.CONNECTED, GARAGE: Status.CONNECTED}
    stage.person.realm_id = BAKERY
    stage.press(window.panels.problem.action_button)
    wait_for("the word", lambda: window.panels.notice.words.text() == "Sandbox Bakery is connected again.")


def test_a_browser_that_does_not_open_leaves_the_link_and_the_paste(stage: Stage) -> None:
    """The panel says so, copies the link, refuses an address that is not of this try, and takes the right one."""
    stage.person.opens = False
    window = stage.program.window
    wait_for("the vault", window.header.connect_button.isEnabled)
    stage.press(window.welcome.connect_button)
    panel = window.panels.waiting
    wait_for("the panel", lambda: panel.isVisible() and "did not open" in panel._words.text())
    stage.press(panel.copy_button)
    url = QGuiApplication.clipboard().text()
    assert url == stage.person.opened[0]
    panel.pasted.emit(f"{stage.demo.setup.redirect_uri}?code=x&state=1234.{'s' * 43}&realmId=9341453000000001")
    wait_for("the refusal", lambda: "earlier try" in panel._paste_words.text())
    panel.pasted.emit(stage.demo.consent(url, GARAGE))
    wait_for("the row", lambda: stage.statuses == {GARAGE: Status.CONNECTED})
    wait_for("the list", lambda: not panel.isVisible() and window.table.isVisible())


def test_cancelling_a_consent_leaves_everything_as_it_was(stage: Stage) -> None:
    """The panel goes away, nothing is said, and the next try works."""
    stage.person.opens = False
    window = stage.program.window
    wait_for("the vault", window.header.connect_button.isEnabled)
    stage.press(window.welcome.connect_button)
    wait_for("the panel", lambda: window.panels.waiting.isVisible() and stage.person.opened)
    QTest.keyClick(window.panels.waiting, Qt.Key.Key_Escape)
    wait_for("the welcome", window.welcome.isVisible)
    assert not window.panels.problem.isVisible()
    stage.person.opens = True
    stage.connect()


def test_another_process_change_shows_within_two_seconds(stage: Stage) -> None:
    """What somebody else commits to the same vault appears without being asked for."""
    stage.connect()
    vault = open_vault(stage.place)
    try:
        row = vault.connections()[0]
        now = datetime.now(UTC)  # noqa: TID251 - a real moment
        entry = HistoryEntry(now, HistoryEvent.MOVED, row.key, row.company_name)
        vault.update(apply(row, MovedAway(now, "Sandbox Advisors")), history=entry)
    finally:
        vault.close()
    wait_for("the other's change", lambda: stage.statuses == {BAKERY: Status.MOVED}, seconds=2.5)


def test_what_was_connected_is_painted_before_the_core_is_there(stage: Stage, qapp: QApplication) -> None:
    """The next start shows the rows in its first paint, and the keyboard is in the list."""
    stage.connect()
    program = Program(qapp, stage.place, lambda: compose(stage.place))
    assert [row.key.realm_id for row in program.model.rows] == [BAKERY]
    assert program.window.table.model().rowCount() == 1
    assert not program.window.details.refresh_button.isEnabled()
    program.window.deleteLater()
    program.deleteLater()


def test_a_setup_file_is_stored_only_after_its_button(qapp: QApplication, tmp_path: Path) -> None:
    """Opened, reviewed, declined: nothing. Opened again and accepted: stored, and the browser opens."""
    with DemoIntuit(tmp_path / "intuit") as demo:
        place = prepared_place(tmp_path, demo, datetime.now(UTC))  # noqa: TID251 - a real moment
        vault = open_vault(place)
        vault.remove_setup(
            vault.setups()[0].id,
            history=HistoryEntry(datetime.now(UTC), HistoryEvent.SETUP_CHANGED),  # noqa: TID251 - a real moment
        )
        vault.close()
        file = tmp_path / "acme.companysetup"
        file.write_text(setup_document(demo.setup))
        person = Person(demo)
        program = begin(qapp, place, lambda: compose(place, browser=person))
        window = program.window
        for button in (window.panels.review.decline_button, window.panels.review.use_button):
            program.controller.open_file(file)
            wait_for("the review", window.panels.review.isVisible)
            assert person.opened == []
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            wait_for("its end", lambda: not window.panels.review.isVisible())
        wait_for("the row", lambda: len(program.model.rows) == 1)
        end(program)


def test_a_file_that_is_none_is_told(stage: Stage, tmp_path: Path) -> None:
    """A damaged file is a problem with a way on, not a review."""
    file = tmp_path / "broken.companysetup"
    file.write_text("{")
    stage.program.controller.open_file(file)
    wait_for("the problem", stage.program.window.panels.problem.isVisible)
    assert not stage.program.window.panels.review.isVisible()


def test_a_locked_vault_asks_for_its_passphrase(qapp: QApplication, tmp_path: Path) -> None:
    """A vault that only a passphrase opens says so, refuses a wrong one, and opens with the right one."""
    with DemoIntuit(tmp_path / "intuit") as demo:
        sealed = prepared_place(tmp_path, demo, datetime.now(UTC))  # noqa: TID251 - a real moment
        program = begin(qapp, Place(sealed.data_folder), None)
        window = program.window
        panel = window.panels.problem
        for passphrase in ("wrong", PASSPHRASE):
            wait_for("the problem", lambda: panel.isVisible() and panel.action_button.text() == "Enter the passphrase…")
            assert not window.actions_.connect.isEnabled()
            QTest.mouseClick(panel.action_button, Qt.MouseButton.LeftButton)
            dialog = window.findChild(PassphraseDialog)
            assert dialog is not None
            QTest.keyClicks(dialog.field, passphrase)
            QTest.mouseClick(dialog.unlock_button, Qt.MouseButton.LeftButton)
            if passphrase == "wrong":
                wait_for("the refusal", lambda: panel.isVisible() and "does not open" in panel._title.text())
        wait_for("the vault", window.actions_.connect.isEnabled)
        end(program)


def test_the_keyboard_stays_on_refresh(stage: Stage) -> None:
    """Refresh now is switched off while it works; afterwards the keyboard is where it was."""
    stage.connect()
    window = stage.program.window
    button = window.details.refresh_button
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    wait_for("the word", lambda: window.panels.notice.words.text() == "Sandbox Bakery was refreshed.")
    wait_for("the button", button.isEnabled)
    assert button.hasFocus()
