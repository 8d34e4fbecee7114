"""A person whose connections do not open finds the way back by herself, button by button."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from gui.stage import Person, Stage, begin, end
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from support.application import PASSPHRASE, prepared_place
from support.demo_intuit import BAKERY, DemoIntuit
from support.qt import wait_for

from qbo_desktop.app.compose import compose
from qbo_desktop.app.opening import open_vault
from qbo_desktop.app.place import Place
from qbo_desktop.core.connection import Status
from qbo_desktop.core.secret import Secret
from qbo_desktop.ui import relaunch
from qbo_desktop.ui.main import Program
from qbo_desktop.ui.new_passphrase_dialog import NewPassphraseDialog
from qbo_desktop.ui.passphrase import PassphraseDialog
from qbo_desktop.ui.restore_dialog import RestoreDialog
from qbo_desktop.vault.vault import FileSlot, PassphraseSlot, SlotKind, Vault


def press_action(program: Program, words: str) -> None:
    panel = program.window.panels.problem
    wait_for(words, lambda: panel.isVisible() and panel.action_button.text() == words)
    click(panel.action_button)


def click(button: QPushButton) -> None:
    wait_for(f"{button.objectName()} to be pressable", lambda: button.isVisible() and button.isEnabled())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def enter_passphrase(program: Program, passphrase: str = PASSPHRASE) -> None:
    wait_for("the question", lambda: program.window.findChildren(PassphraseDialog))
    dialog = program.window.findChildren(PassphraseDialog)[-1]
    QTest.keyClicks(dialog.field, passphrase)
    click(dialog.unlock_button)


def spoil(place: Place) -> None:
    file = place.folder / "vault.db"
    file.write_bytes(b"\0" * 4096 + file.read_bytes()[4096:])


def with_backup(tmp_path: Path, demo: DemoIntuit) -> Place:
    """A damaged vault that had one setup, and a backup of it."""
    place = prepared_place(tmp_path, demo, datetime.now(UTC))  # noqa: TID251 - a real moment
    vault = open_vault(place)
    kept = vault.keep_backup(datetime.now(UTC), apart=timedelta())  # noqa: TID251 - a real moment
    vault.close()
    assert kept is not None
    spoil(place)
    return place


def test_no_password_store_means_a_passphrase(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first start without a keychain asks for a passphrase, makes the vault with it, and the next start asks it."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/no-bus")
    place = Place(tmp_path / "data")
    program = begin(qapp, place, None)
    press_action(program, "Set a passphrase…")
    dialog = program.window.findChildren(NewPassphraseDialog)[-1]
    QTest.keyClicks(dialog.field, PASSPHRASE)
    assert not dialog.set_button.isEnabled()
    QTest.keyClicks(dialog.again, PASSPHRASE)
    click(dialog.set_button)
    wait_for("the vault", program.window.actions_.connect.isEnabled)
    end(program)
    vault = open_vault(place, given=lambda: Secret(PASSPHRASE))
    assert [slot.kind for slot in vault.slots()] == [SlotKind.PASSPHRASE]
    vault.close()


def test_a_lost_key_is_replaced_by_the_recovery_passphrase(qapp: QApplication, tmp_path: Path) -> None:
    """The place that held the key is gone: the passphrase is offered, and opens."""
    place = Place(tmp_path / "data")
    vault = Vault.create(place.folder, FileSlot(place.folder / "vault.key"))
    vault.add_slot(PassphraseSlot(Secret(PASSPHRASE), iterations=1, lanes=1, memory_kib=8))
    vault.close()
    (place.folder / "vault.key").unlink()
    program = begin(qapp, place, None)
    press_action(program, "Enter the passphrase…")
    enter_passphrase(program)
    wait_for("the vault", program.window.actions_.connect.isEnabled)
    end(program)


def test_a_lost_key_without_a_passphrase_can_only_come_back(qapp: QApplication, tmp_path: Path) -> None:
    """Nothing is promised that does not exist: the button tries again, and works once the key is there."""
    place = Place(tmp_path / "data")
    key = place.folder / "vault.key"
    Vault.create(place.folder, FileSlot(key)).close()
    content = key.read_bytes()
    key.unlink()
    program = begin(qapp, place, None)
    wait_for("the problem", program.window.panels.problem.isVisible)
    key.write_bytes(content)
    press_action(program, "Try again")
    wait_for("the vault", program.window.actions_.connect.isEnabled)
    end(program)


@pytest.mark.parametrize("attended", [False, True])
def test_a_damaged_file_is_replaced_by_its_backup(qapp: QApplication, tmp_path: Path, attended: bool) -> None:  # noqa: FBT001
    """The backup is named with its age, is brought back on a press, by her passphrase where only she knows it."""
    with DemoIntuit(tmp_path / "intuit") as demo:
        place = with_backup(tmp_path, demo)
        program = begin(qapp, Place(place.data_folder) if attended else place, None)
        press_action(program, "Bring back the backup…")
        dialog = program.window.findChildren(RestoreDialog)[-1]
        assert dialog.keep_button.isDefault()
        click(dialog.restore_button)
        if attended:
            enter_passphrase(program)
        wait_for("the vault", program.window.actions_.connect.isEnabled)
        assert "companies are back" in program.window.panels.notice.words.text()
        assert list(place.folder.glob("vault.db.damaged-*"))
        end(program)


def test_a_wrong_passphrase_for_a_backup_changes_nothing(qapp: QApplication, tmp_path: Path) -> None:
    """It is said, and the same button begins again."""
    with DemoIntuit(tmp_path / "intuit") as demo:
        program = begin(qapp, Place(with_backup(tmp_path, demo).data_folder), None)
        press_action(program, "Bring back the backup…")
        click(program.window.findChildren(RestoreDialog)[-1].restore_button)
        enter_passphrase(program, "wrong")
        panel = program.window.panels.problem
        wait_for("the refusal", lambda: panel.isVisible() and "does not open" in panel._title.text())
        press_action(program, "Enter the passphrase…")
        enter_passphrase(program)
        wait_for("the vault", program.window.actions_.connect.isEnabled)
        end(program)


def test_a_backup_is_brought_back_beneath_the_open_window(stage: Stage) -> None:
    """The list is the backup's afterwards, and its company waits for a person."""
    stage.connect(BAKERY)
    file = stage.place.data_folder.parent / "copy.db"
    vault = open_vault(stage.place)
    vault.copy_to(file)
    vault.close()
    window = stage.program.window
    stage.press(window.details.refresh_button)
    wait_for("the refresh", lambda: window.panels.notice.words.text() == "Sandbox Bakery was refreshed.")
    stage.program.controller._vault.ask_to_restore(file, None)
    stage.press(window.findChildren(RestoreDialog)[-1].restore_button)
    wait_for("the pause", lambda: stage.statuses == {BAKERY: Status.PAUSED})
    wait_for("the vault", window.actions_.connect.isEnabled)


def test_words_are_suggested_for_a_passphrase(qapp: QApplication) -> None:
    """Six words fill both fields, readable, so that they can be written down."""
    dialog = NewPassphraseDialog(only_key=False)
    dialog.suggest_link.click()
    assert dialog.set_button.isEnabled()
    assert dialog.field.text() == dialog.again.text()
    assert len(dialog.field.text().split("-")) == 6
    assert dialog.field.echoMode() is dialog.field.EchoMode.Normal
    given: list[Secret] = []
    dialog.entered.connect(given.append)
    dialog.set_button.click()
    assert len(given) == 1
    assert dialog.field.text() == ""
    dialog.deleteLater()


def test_connections_leave_a_folder_that_is_copied(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a synced folder nothing opens; one button takes the connections to a local one, to be confirmed there."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "own"))
    begun: list[list[str]] = []
    monkeypatch.setattr(relaunch, "start", begun.append)
    with DemoIntuit(tmp_path / "intuit") as demo:
        made = prepared_place(tmp_path, demo, datetime.now(UTC))  # noqa: TID251 - a real moment
        person = Person(demo)
        before = begin(qapp, made, lambda: compose(made, browser=person))
        Stage(before, demo, person, made).connect()
        end(before)
        synced = Place(tmp_path / "Dropbox" / "data", passphrase_file=made.passphrase_file)
        synced.data_folder.parent.mkdir()
        made.data_folder.rename(synced.data_folder)
        program = begin(qapp, synced, None)
        ended: list[bool] = []
        program.ended.connect(lambda: ended.append(True))
        press_action(program, "Use a local folder")
        wait_for("the end", lambda: ended)
    program.window.deleteLater()
    program.deleteLater()
    own = tmp_path / "own" / "qbo-desktop"
    assert begun == [["--data-dir", str(own)]]
    assert (synced.data_folder / "vault.db").exists()
    after = begin(qapp, Place(own, passphrase_file=made.passphrase_file), None)
    wait_for("the question", lambda: [row.connection.status for row in after.model.rows] == [Status.PAUSED])
    end(after)
