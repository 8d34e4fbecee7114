"""What the tray says and offers, and closing into it; a real tray stands in the end-to-end tests."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from gui.stage import Stage
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from support.demo_intuit import BAKERY
from support.qt import NOW, connection, wait_for

from qbo_desktop.app.settings import read_settings
from qbo_desktop.core.connection import Connection, Reason, Status
from qbo_desktop.core.events import VaultState, VaultStateChanged
from qbo_desktop.ui.colours import DARK, LIGHT, PANEL, PANEL_IDLE
from qbo_desktop.ui.icons import panel_icon
from qbo_desktop.ui.row import Row, row_of
from qbo_desktop.ui.tray import Tray
from qbo_desktop.ui.tray_state import LOCKED, tray_state


def rows(count: int, troubled: int) -> list[Row]:
    def one(number: int) -> Connection:
        fine = connection(number)
        if number > troubled:
            return fine
        return replace(fine, status=Status.RECONNECT_REQUIRED, reason=Reason.REVOKED, noticed_at=NOW)

    made = [row_of(one(number), NOW, refreshing=False) for number in range(1, count + 1)]
    return sorted(made, key=lambda row: row.order)


def entries(tray: Tray) -> list[str]:
    return [action.text() for action in tray.menu.actions() if not action.isSeparator()]


@pytest.fixture
def tray(qapp: QApplication) -> Iterator[Tray]:
    window = QWidget()
    yield Tray(window, window)
    window.deleteLater()


def test_the_first_line_says_the_state(tray: Tray) -> None:
    """All is well: one sentence, and what can be begun."""
    tray.show_state(tray_state(rows(3, 0), locked=False))
    assert entries(tray) == [
        "All 3 companies are connected.",
        "Connect a company…",
        "Open Company Connections",
        "Quit",
    ]


def test_what_needs_her_is_there_with_its_button(tray: Tray, qtbot: QtBot) -> None:
    """Two companies have a line each, and the line begins the consent of its company."""
    troubled = rows(5, 2)
    tray.show_state(tray_state(troubled, locked=False, world="Demo"))
    assert entries(tray)[0] == "Demo: 2 companies need you."
    assert entries(tray)[1:3] == ["Reconnect Sandbox Bakery", "Reconnect Sandbox Garage"]
    with qtbot.waitSignal(tray.reconnect) as pressed:
        tray.menu.actions()[3].trigger()
    assert pressed.args == [troubled[1].key]


def test_ten_are_named_and_then_more(tray: Tray, qtbot: QtBot) -> None:
    """The eleventh is behind "More…", which opens the window."""
    tray.show_state(tray_state(rows(30, 11), locked=False))
    named = [words for words in entries(tray) if words.startswith("Reconnect")]
    assert len(named) == 10
    with qtbot.waitSignal(tray.open_window):
        next(action for action in tray.menu.actions() if action.text() == "More…").trigger()


def test_locked_is_a_state_of_its_own(tray: Tray) -> None:
    """Nobody is told that all is well while nothing can be refreshed."""
    assert tray_state(rows(3, 0), locked=True).shape == LOCKED
    tray.show_state(tray_state(rows(3, 2), locked=True))
    assert entries(tray)[0] == "Your saved connections are locked."
    assert not [words for words in entries(tray) if words.startswith("Reconnect")]


def test_nothing_is_built_anew_for_the_same_state(tray: Tray) -> None:
    """500 refreshes that change nothing leave the menu as it is."""
    tray.show_state(tray_state(rows(3, 1), locked=False))
    before = tray.menu.actions()
    tray.show_state(tray_state(rows(3, 1), locked=False))
    assert tray.menu.actions() == before


@pytest.mark.parametrize("name", [*PANEL, LOCKED, "waiting"])
def test_a_panel_icon_can_be_seen_on_any_panel(qtbot: QtBot, name: str) -> None:
    """Sharp at the sizes of panels, and 3:1 on light and dark."""
    icon = panel_icon(name)
    assert {QSize(side, side) for side in (16, 22, 24, 32)} <= set(icon.availableSizes())
    ours = _luminance(PANEL.get(name, PANEL_IDLE))
    for behind in (LIGHT.base, LIGHT.window, DARK.window):
        other = _luminance(behind)
        assert (max(ours, other) + 0.05) / (min(ours, other) + 0.05) >= 3


def test_without_a_tray_closing_is_not_hiding(stage: Stage) -> None:
    """Where nobody could find it again, the program does not stay."""
    wait_for("the vault", stage.program.window.actions_.connect.isEnabled)
    assert not stage.program.window.stays()


def test_closing_hides_and_says_so_once(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """With a tray the window goes and the core stays; the words come the first time only; the setting ends it."""
    said: list[str] = []
    window, flow = stage.program.window, stage.program.tray
    monkeypatch.setattr(Tray, "is_there", True)
    monkeypatch.setattr(flow.tray, "say", lambda _, words: said.append(words))
    stage.connect(BAKERY)
    for _ in range(2):
        window.close()
        assert not window.isVisible()
        assert stage.program.bridge.is_running
        flow.tray.open_window.emit()
        assert window.isVisible()
    assert len(said) == 1
    assert read_settings(stage.place.folder).closing_explained
    stage.program.settings.keep(replace(stage.program.settings.settings, keep_running=False))
    assert not window.stays()


def test_the_tray_follows_the_list_and_the_vault(stage: Stage) -> None:
    """A revoked company shows within a moment, and its line reconnects it."""
    stage.connect(BAKERY)
    tray = stage.program.tray.tray
    wait_for("the sentence", lambda: entries(tray)[0].endswith("Sandbox Bakery is connected."))
    stage.demo.control(revoke=BAKERY)
    stage.press(stage.program.window.details.refresh_button)
    wait_for("the line", lambda: "Reconnect Sandbox Bakery" in entries(tray))
    next(action for action in tray.menu.actions() if action.text().startswith("Reconnect")).trigger()
    wait_for("green", lambda: stage.statuses == {BAKERY: Status.CONNECTED})
    stage.program.bridge.happened.emit(VaultStateChanged(VaultState.CLOSED, "vault_locked"))
    assert entries(tray)[0].endswith("Your saved connections are locked.")


def _luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    made = QColor(colour)
    parts = (made.redF(), made.greenF(), made.blueF())
    red, green, blue = (one / 12.92 if one <= 0.04045 else float(((one + 0.055) / 1.055) ** 2.4) for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
