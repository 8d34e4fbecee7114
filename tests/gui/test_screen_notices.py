"""What is told on the screen while nobody looks at the window; a real notification daemon stands in e2e."""

import pytest
from gui.stage import Stage
from support.demo_intuit import BAKERY
from support.qt import wait_for

from qbo_desktop.app.settings import Settings
from qbo_desktop.core.connection import Status
from qbo_desktop.ui.tray import Tray

Said = list[tuple[str, str]]


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Said:
    """What the tray says, on a desktop that has one and takes no notices otherwise."""
    told: Said = []
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "")
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setattr(Tray, "is_there", True)
    monkeypatch.setattr(Tray, "say", lambda _, title, words: told.append((title, words)))
    return told


def revoke(stage: Stage) -> None:
    """Somebody removes the app in QuickBooks, and the next refresh notices."""
    stage.demo.control(revoke=BAKERY)
    stage.program.controller._companies.refresh(stage.program.model.rows[0].connection)
    wait_for("red", lambda: stage.statuses == {BAKERY: Status.RECONNECT_REQUIRED})


def look_again(stage: Stage) -> None:
    """Decide anew what is due, and wait until that is decided."""
    under_way = set(stage.program.bridge._running)
    stage.program.notices.look()
    wait_for("the look", lambda: stage.program.bridge._running <= under_way)


def test_what_needs_her_is_told_once_while_the_window_is_hidden(stage: Stage, said: Said) -> None:
    """One message with the words of the window; a press on it opens the window at that company."""
    stage.connect(BAKERY)
    window = stage.program.window
    window.close()
    assert not window.isVisible()
    said.clear()
    revoke(stage)
    wait_for("the notice", lambda: said)
    assert said[0][0].endswith("Sandbox Bakery was disconnected")
    look_again(stage)
    assert len(said) == 1
    stage.program.tray.tray.open_window.emit()
    assert window.isVisible()


def test_what_she_sees_is_not_told_again(stage: Stage, said: Said) -> None:
    """Before her eyes it counts as told, also when the window is hidden later."""
    stage.connect(BAKERY)
    wait_for("the window in front", stage.program.window.isActiveWindow)
    revoke(stage)
    wait_for("it to be remembered", (stage.place.folder / "told.json").exists)
    stage.program.window.close()
    said.clear()
    look_again(stage)
    stage.program.tray.tray.open_window.emit()
    assert said == []


def test_nothing_is_told_when_she_does_not_want_it(stage: Stage, said: Said) -> None:
    """The setting ends it at once."""
    stage.connect(BAKERY)
    stage.program.settings.keep(Settings(notices=False, closing_explained=True))
    stage.program.window.close()
    revoke(stage)
    look_again(stage)
    stage.program.tray.tray.open_window.emit()
    assert said == []
