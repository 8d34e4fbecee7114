"""What the button of each problem does, pressed in a real window."""

from collections.abc import Callable

from gui.error_scene import Scene, click
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton
from support.application import PASSPHRASE
from support.demo_intuit import BAKERY
from support.qt import wait_for

from qbo_desktop.core.connection import Status
from qbo_desktop.ui.details_dialog import DetailsDialog
from qbo_desktop.ui.new_passphrase_dialog import NewPassphraseDialog
from qbo_desktop.ui.passphrase import PassphraseDialog

COMPANY = "Sandbox Bakery"
Press = Callable[[Scene, QPushButton], None]


def reconnects(scene: Scene, button: QPushButton) -> None:
    """The browser opens, and after her press there the company is connected again."""
    before = pages(scene)
    click(button)
    wait_for("the page", lambda: pages(scene) == before + 1)
    wait_for("the company", lambda: scene.row().status is Status.CONNECTED and scene.row().reason is None)


def tries_again(scene: Scene, button: QPushButton) -> None:
    """The next try, with what she does right this time, connects the company."""
    before = pages(scene)
    assert scene.person is not None
    scene.person.realm_id, scene.person.decision, scene.person.looks = BAKERY, "approve", False
    click(button)
    wait_for("the page", lambda: pages(scene) == before + 1)
    wait_for("the company", lambda: COMPANY in {row.connection.company_name for row in scene.shown.model.rows})
    wait_for("its end", lambda: not scene.shown.window.panels.waiting.isVisible())


def refreshes(scene: Scene, button: QPushButton) -> None:
    """What stood in the way is gone, and the same refresh works."""
    scene.notes["mend"]()
    click(button)
    notice = scene.shown.window.panels.notice
    wait_for("the refresh", lambda: notice.words.text() == f"{COMPANY} was refreshed.")


def copies(what: Callable[[Scene], str]) -> Press:
    def press(scene: Scene, button: QPushButton) -> None:
        QGuiApplication.clipboard().clear()
        click(button)
        assert what(scene) in QGuiApplication.clipboard().text()

    return press


def pages(scene: Scene) -> int:
    """How many pages were opened."""
    return len(scene.stage.person.opened)


def link(scene: Scene) -> str:
    assert scene.person is not None
    return scene.person.opened[-1]


def leads_to_the_field(scene: Scene, button: QPushButton) -> None:
    """Without an address in the clipboard the keyboard is in the field; with one, pressing goes on by itself."""
    panel = scene.shown.window.panels.waiting
    QGuiApplication.clipboard().clear()
    click(button)
    assert panel.address_edit.isVisible()
    assert panel.focusWidget() is panel.address_edit
    assert scene.demo is not None
    QGuiApplication.clipboard().setText(scene.demo.consent(link(scene)))
    click(button)
    wait_for("the company", lambda: scene.stage.statuses)


def opens_dialog(kind: type[QDialog]) -> Press:
    def press(scene: Scene, button: QPushButton) -> None:
        click(button)
        wait_for(kind.__name__, lambda: scene.shown.window.findChildren(kind))
        dialog = scene.shown.window.findChildren(kind)[-1]
        assert dialog.isVisible()
        dialog.close()

    return press


def opens_vault(scene: Scene, button: QPushButton) -> None:
    """With what she knows."""
    if "keychain" in scene.notes:
        scene.notes["keychain"].locked = False
    click(button)
    wait_for("the vault", scene.shown.window.actions_.connect.isEnabled)


def opens_by_passphrase(scene: Scene, button: QPushButton) -> None:
    click(button)
    wait_for("the question", lambda: scene.shown.window.findChildren(PassphraseDialog))
    dialog = scene.shown.window.findChildren(PassphraseDialog)[-1]
    QTest.keyClicks(dialog.field, PASSPHRASE)
    click(dialog.unlock_button)
    wait_for("the vault", scene.shown.window.actions_.connect.isEnabled)


def makes_a_passphrase(scene: Scene, button: QPushButton) -> None:
    click(button)
    dialog = scene.shown.window.findChildren(NewPassphraseDialog)[-1]
    for edit in (dialog.field, dialog.again):
        QTest.keyClicks(edit, PASSPHRASE)
    click(dialog.set_button)
    wait_for("the vault", scene.shown.window.actions_.connect.isEnabled)


def opens_status_page(scene: Scene, button: QPushButton) -> None:
    opened: list[str] = []

    def took(url: QUrl) -> bool:
        opened.append(url.toString())
        return True

    scene.patch.setattr(QDesktopServices, "openUrl", took)
    click(button)
    assert opened == ["https://status.developer.intuit.com/"]


def opens_date_settings(scene: Scene, button: QPushButton) -> None:
    """The desktop's own program is started; where there is none, the window says what to do."""
    folder = scene.folder / "programs"
    folder.mkdir()
    started = scene.folder / "started"
    program = folder / "gnome-control-center"
    program.write_text(f'#!/bin/sh\nprintf "%s" "$1" > {started}.new && mv {started}.new {started}\n', "ascii")
    program.chmod(0o755)
    scene.patch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    click(button)
    wait_for("the settings", started.exists)
    assert started.read_text() == "datetime"


def opens_browser_again(scene: Scene, button: QPushButton) -> None:
    before = pages(scene)
    assert scene.person is not None
    scene.person.looks = False
    click(button)
    wait_for("the page", lambda: pages(scene) == before + 1)
    wait_for("the company", lambda: scene.stage.statuses)


def previews_details(scene: Scene, button: QPushButton) -> None:
    """What would be copied is shown first, without the company's name and its whole number; a press copies it."""
    click(button)
    dialog = scene.shown.window.findChildren(DetailsDialog)[-1]
    assert COMPANY not in dialog._text
    assert scene.key().realm_id not in dialog._text
    assert "subscription_ended" in dialog._text
    click(dialog.copy_button)
    assert QGuiApplication.clipboard().text() == dialog._text


def disconnects(scene: Scene, button: QPushButton) -> None:
    assert scene.demo is not None
    scene.demo.start()
    click(button)
    wait_for("its end", lambda: not scene.shown.model.rows)


def shows_them(scene: Scene, button: QPushButton) -> None:
    """The list shows the older copies alone, the first one chosen; "Refresh now" is there to confirm it."""
    click(button)
    window = scene.shown.window
    assert [row.connection.company_name for row in window.table.chosen_rows()] == [COMPANY]
    assert window.filter_bar.words.text() == "Showing 1 of 1"
    assert window.details.main_button.text() == "Refresh now"
