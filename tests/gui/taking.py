"""What tests of taking over share: the dialog, its pages, and companies that are held elsewhere."""

import asyncio
from pathlib import Path
from typing import TypeVar

import pyrage  # type: ignore[import-untyped]
from gui.stage import Stage
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QPushButton
from support.application import running
from support.demo_intuit import DemoIntuit
from support.qt import wait_for

from qbo_desktop.app.clock import SystemClock
from qbo_desktop.app.move_seals import RecipientSeal
from qbo_desktop.app.sealing import unseal
from qbo_desktop.ui.take_over_dialog import TakeOverDialog
from qbo_desktop.ui.take_over_pages import TakeOverPage

P = TypeVar("P", bound=TakeOverPage)


def dialog_of(stage: Stage) -> TakeOverDialog:
    """The dialog, once it is there."""
    found: list[TakeOverDialog] = []

    def there() -> bool:
        found[:] = [one for one in stage.program.window.findChildren(TakeOverDialog) if one.isVisible()]
        return bool(found)

    wait_for("the dialog", there)
    return found[0]


def asked(stage: Stage) -> TakeOverDialog:
    """The dialog as the menu opens it."""
    wait_for("the vault", stage.program.window.actions_.take_over.isEnabled)
    stage.program.window.actions_.take_over.trigger()
    return dialog_of(stage)


def page_of(dialog: TakeOverDialog, kind: type[P]) -> P:
    """The dialog's page, once it is of this kind."""
    wait_for(kind.__name__, lambda: isinstance(dialog.page, kind) and dialog.page.isVisible(), 20)
    assert isinstance(dialog.page, kind)
    return dialog.page


def button_of(page: TakeOverPage, name: str) -> QPushButton:
    button = page.findChild(QPushButton, name)
    assert button is not None
    return button


def read(page: TakeOverPage) -> str:
    """Everything that stands on it."""
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible()).replace("\u200b", "")


def problem_of(stage: Stage) -> str:
    """What the window's panel says is wrong."""
    panel = stage.program.window.panels.problem
    return "\n".join(label.text() for label in panel.findChildren(QLabel)) if panel.isVisible() else ""


def drop(stage: Stage, *files: Path) -> None:
    """Let these files fall onto the window."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    stage.program.window.dropEvent(QDropEvent(QPointF(5, 5), action, mime, button, keys))


def moved_away(folder: Path, demo: DemoIntuit, realms: tuple[str, ...]) -> bytes:
    """What another computer's move of all that it has holds, its seal off."""
    identity = pyrage.x25519.Identity.generate()
    file = folder / "moved.age"
    (folder / "other").mkdir()

    async def move() -> None:
        async with running(folder / "other", demo, SystemClock()) as rig:
            for realm in realms:
                await rig.connect(realm)
            seal = RecipientSeal(str(identity.to_public()))
            await rig.application.moving.move(None, to=file, receiver="the new computer", seal=seal)

    asyncio.run(move())
    return unseal(file.read_bytes(), identity_file=str(identity).encode())
