"""The settings: every choice holds at once and after the next start, with the keyboard alone if she likes."""

import logging
from dataclasses import replace
from pathlib import Path

import pytest
from gui.settings_pictures import BACKUPS, KEYCHAIN, NOW, PASSPHRASE_WAY, SECRET, settings
from gui.stage import Stage, begin, end
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from support.application import PASSPHRASE
from support.qt import wait_for

from qbo_desktop.app import start_at_login
from qbo_desktop.app.opening import open_vault
from qbo_desktop.app.place import Place
from qbo_desktop.app.settings import FILE, Language, Settings, SettingsFile, read_settings
from qbo_desktop.core.proxy import ProxyMode
from qbo_desktop.core.secret import Secret
from qbo_desktop.ui.confirm_dialog import ConfirmDialog
from qbo_desktop.ui.new_passphrase_dialog import NewPassphraseDialog
from qbo_desktop.ui.settings_dialog import SettingsDialog
from qbo_desktop.ui.settings_flow import SettingsFlow
from qbo_desktop.ui.theme import Look
from qbo_desktop.ui.window_state import WindowState
from qbo_desktop.vault.vault import FileSlot, PassphraseSlot, SlotKind, Vault

NEW = "another canary passphrase"


def opened(stage: Stage) -> SettingsFlow:
    """The settings, opened by their key."""
    window = stage.program.window
    wait_for("the vault", window.actions_.connect.isEnabled)
    window.actions_.settings.trigger()
    flow = stage.program.controller._settings._flow
    assert flow is not None
    return flow


def turn_to(flow: SettingsFlow, page: str) -> None:
    """By the list of pages, as a person does."""
    titles = [flow.dialog.list.item(number).text() for number in range(flow.dialog.list.count())]
    flow.dialog.list.setFocus()
    QTest.keyClick(flow.dialog.list, Qt.Key.Key_Home)
    for _ in range(titles.index(page)):
        QTest.keyClick(flow.dialog.list, Qt.Key.Key_Down)


def button(flow: SettingsFlow, name: str) -> QPushButton:
    wait_for(name, lambda: flow.dialog.findChildren(QPushButton, name))
    found = flow.dialog.findChildren(QPushButton, name)[-1]
    assert isinstance(found, QPushButton)
    return found


def type_twice(dialog: NewPassphraseDialog, words: str) -> None:
    QTest.keyClicks(dialog.field, words)
    QTest.keyClicks(dialog.again, words)
    QTest.keyClick(dialog.again, Qt.Key.Key_Return)


def test_choices_hold_at_once_and_at_the_next_start(stage: Stage, qapp: QApplication) -> None:
    """Ticks and lists are remembered without an OK, and a new dialog shows them."""
    flow = opened(stage)
    page = flow.general
    for box in (page.running_box, page.notices_box):
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Space)
    page.look_list.setFocus()
    QTest.keyClick(page.look_list, Qt.Key.Key_End)
    page.look_list.activated.emit(page.look_list.currentIndex())
    page.language_list.setCurrentIndex(page.language_list.findData(Language.ENGLISH))
    page.language_list.activated.emit(page.language_list.currentIndex())
    kept = read_settings(stage.place.folder)
    assert kept == replace(Settings(), keep_running=False, notices=False, language=Language.ENGLISH)
    assert WindowState(stage.place.folder).look() is Look.CONTRAST
    assert stage.program.window.actions_.looks[Look.CONTRAST].isChecked()
    assert page.again_button.isVisible()
    QTest.keyClick(flow.dialog, Qt.Key.Key_Escape)
    again = SettingsFlow(
        stage.place,
        stage.program.window,
        stage.program.bridge,
        stage.program._now,
        SettingsFile(stage.place.folder),
        WindowState(stage.place.folder),
    )
    assert not again.general.running_box.isChecked()
    assert again.general.look_list.currentData() == Look.CONTRAST
    again.dialog.close()


def test_starting_at_sign_in_is_switched_at_once(stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On and off, and a folder that cannot be written is told while the tick shows what holds."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    flow = opened(stage)
    for on in (True, False):
        flow.general.login_box.click()
        assert start_at_login.is_on() is on
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "file"))
    flow.general.login_box.click()
    wait_for("the problem", flow.dialog.problem.isVisible)
    assert not flow.general.login_box.isChecked()
    flow.dialog.close()


def test_they_open_once(stage: Stage) -> None:
    """A second press brings the same dialog to the front."""
    first = opened(stage)
    assert opened(stage) is first
    assert len(stage.program.window.findChildren(SettingsDialog)) == 1
    first.dialog.close()


def test_a_passphrase_is_changed(stage: Stage) -> None:
    """The new one opens the vault from then on, the old one does not, and the only way in has no way out."""
    flow = opened(stage)
    turn_to(flow, "Where connections are kept")
    stage.press(button(flow, "settings_change_passphrase"))
    type_twice(flow.dialog.findChildren(NewPassphraseDialog)[-1], NEW)
    wait_for("the word", flow.dialog.notice.isVisible)
    open_vault(Place(stage.place.data_folder), given=lambda: Secret(NEW)).close()
    assert flow.dialog.findChildren(QPushButton, "settings_remove_passphrase") == []
    flow.dialog.close()


def test_ways_in_are_added_and_taken_away(qtbot: QtBot) -> None:
    """Of two each can be removed, of one none; what is missing is offered."""
    dialog = settings(1)
    qtbot.addWidget(dialog)
    dialog.show()

    def names() -> set[str]:
        return {one.objectName() for one in dialog.findChildren(QPushButton) if one.isVisible()}

    safety = dialog._pages[1]
    assert {"settings_remove_keychain", "settings_remove_passphrase", "settings_change_passphrase"} <= names()
    assert not names() & {"settings_set_passphrase", "settings_use_keychain"}
    safety.show_ways((KEYCHAIN,))  # type: ignore[attr-defined]
    assert "settings_set_passphrase" in names()
    assert not names() & {"settings_remove_keychain", "settings_use_keychain"}
    safety.show_ways((PASSPHRASE_WAY,))  # type: ignore[attr-defined]
    assert "settings_use_keychain" in names()
    assert not names() & {"settings_remove_passphrase", "settings_set_passphrase"}


def test_a_recovery_passphrase_is_removed_after_a_question(qapp: QApplication, tmp_path: Path) -> None:
    """The answer that changes nothing is the default; the other takes the way in away."""
    place = Place(tmp_path / "data")
    vault = Vault.create(place.folder, FileSlot(place.folder / "vault.key"))
    vault.add_slot(PassphraseSlot(Secret(PASSPHRASE), iterations=1, lanes=1, memory_kib=8))
    vault.close()
    program = begin(qapp, place, None)
    wait_for("the vault", program.window.actions_.connect.isEnabled)
    program.window.actions_.settings.trigger()
    flow = program.controller._settings._flow
    assert flow is not None
    wait_for("the ways", lambda: SlotKind.PASSPHRASE in flow._kinds)
    flow.safety.remove.emit(SlotKind.PASSPHRASE)
    question = flow.dialog.findChildren(ConfirmDialog)[-1]
    assert question.keep_button.isDefault()
    question.do_button.click()
    wait_for("the way to be gone", lambda: flow._kinds == {SlotKind.FILE})
    end(program)


def test_what_fails_is_told_where_she_looks(stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a keychain the key cannot be kept there: the dialog itself says so, and nothing changed."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/no-bus")
    flow = opened(stage)
    turn_to(flow, "Where connections are kept")
    stage.press(button(flow, "settings_use_keychain"))
    wait_for("the problem", flow.dialog.problem.isVisible)
    assert flow._kinds == {SlotKind.PASSPHRASE}
    assert not stage.program.window.panels.problem.isVisible()
    flow.dialog.close()


def test_a_backup_is_made_and_nothing_is_overwritten(stage: Stage, tmp_path: Path) -> None:
    """The file opens with the same passphrase; a second one of that name is refused in words."""
    flow = opened(stage)
    file = tmp_path / "copy.db"
    flow.back_up_to(file)
    wait_for("the word", flow.dialog.notice.isVisible)
    before = file.read_bytes()
    flow.back_up_to(file)
    wait_for("the problem", flow.dialog.problem.isVisible)
    assert file.read_bytes() == before
    flow.dialog.close()


def test_backups_are_listed_with_their_age(qtbot: QtBot) -> None:
    """The newest first; the button is there for the one that is chosen."""
    dialog = settings(2)
    qtbot.addWidget(dialog)
    page = dialog._pages[2]
    chosen: list[object] = []
    page.restore.connect(chosen.append)  # type: ignore[attr-defined]
    listed = page.list  # type: ignore[attr-defined]
    assert listed.item(0).text().startswith("today")
    assert "ago" in listed.item(5).text()
    assert not page.restore_button.isEnabled()  # type: ignore[attr-defined]
    listed.setCurrentRow(3)
    page.restore_button.click()  # type: ignore[attr-defined]
    assert chosen == [BACKUPS[3]]
    assert BACKUPS[3].made_at < NOW


def test_a_proxy_is_checked_before_it_is_kept(stage: Stage) -> None:
    """What is no address is refused in words; a right one is shown again by the next dialog, its password masked."""
    flow = opened(stage)
    turn_to(flow, "Network")
    page = flow.network
    page.manual_button.click()
    QTest.keyClicks(page.address, "nonsense")
    page.use_button.click()
    assert page.said.isVisible()
    page.address.setText("127.0.0.1:3128")
    page.user.setText("desk")
    page.password.setText(SECRET)
    page.use_button.click()
    wait_for("the word", lambda: "from now on" in page.said.text())
    flow.dialog.close()
    wait_for("its end", lambda: not stage.program.window.findChildren(SettingsDialog))
    flow = opened(stage)
    wait_for("the proxy", flow.network.manual_button.isChecked)
    assert flow.network.address.text() == "http://127.0.0.1:3128"
    assert flow.network.password.displayText() != SECRET
    flow.network.none_button.click()
    wait_for("the word", lambda: "from now on" in flow.network.said.text())
    assert flow.network._setting.mode is ProxyMode.NONE
    flow.dialog.close()


def test_the_log_ends_and_begins_at_once(stage: Stage) -> None:
    """Off: nothing more is written; on: it goes on in the same file."""
    flow = opened(stage)
    file = stage.place.folder / "logs" / "company-connections.log"
    handlers = list(logging.getLogger().handlers)
    for on in (False, True, False):
        if flow.folder.log_box.isChecked() is not on:
            flow.folder.log_box.click()
        before = file.stat().st_size if file.exists() else 0
        logging.getLogger("qbo_desktop.test").info("a line")
        assert ((file.stat().st_size if file.exists() else 0) > before) is on
        assert read_settings(stage.place.folder).log is on
    assert logging.getLogger().handlers == handlers
    flow.dialog.close()


def test_damaged_settings_are_told_once(stage: Stage, qapp: QApplication) -> None:
    """The program starts, says so in one line, and does not say it again."""
    folder = stage.place.folder
    (folder / FILE).write_text("{")
    for damaged in (True, False):
        program = begin(qapp, Place(folder, passphrase_file=stage.place.passphrase_file), None)
        told = "could not be read" in program.window.panels.notice.words.text()
        assert told is damaged
        end(program)


def test_labels_name_their_fields(qtbot: QtBot) -> None:
    """Every field and list is named by its label or by itself, and each page's heading is its name in the list."""
    dialog = settings(0)
    qtbot.addWidget(dialog)
    named = {label.buddy() for label in dialog.findChildren(QLabel) if label.buddy() is not None}
    fields: list[QWidget] = [dialog._pages[0].language_list, dialog._pages[3].address]  # type: ignore[attr-defined]
    assert set(fields) <= named
    assert [dialog.list.item(number).text() for number in range(dialog.list.count())] == [
        page.title for page in dialog._pages
    ]
