"""The chosen company below the list: its clocks, what happened last, its names, and what it allowed."""

from dataclasses import replace
from datetime import timedelta

import pytest
from gui.stage import Stage
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support.demo_intuit import BAKERY, GARAGE
from support.qt import NOW, connection, in_every_state, wait_for

from qbo_desktop.app.three_clocks import ClockKind, clocks_of
from qbo_desktop.core.connection import Connection, Reason, Status, act_by
from qbo_desktop.ui.clock_bars import ClockBars
from qbo_desktop.ui.naming_dialogs import LabelsDialog, RenameDialog
from qbo_desktop.ui.theme import Look, apply_look, colours


@pytest.mark.parametrize("one", in_every_state(), ids=lambda one: f"{one.status}-{one.key.realm_id[-2:]}")
def test_the_clock_that_is_a_persons_is_marked(one: Connection) -> None:
    """At most one clock ends on the day by which she must act; an ended connection has no clock."""
    clocks = clocks_of(one, NOW)
    ours = [clock for clock in clocks if clock.is_ours]
    assert [clock.ends for clock in ours] in ([], [act_by(one, NOW)])
    assert all(0 <= clock.part(NOW) <= 1 and clock.begins < clock.ends for clock in clocks)
    if one.status in (Status.RECONNECT_REQUIRED, Status.MOVED, Status.DISCONNECTING):
        assert clocks == ()
    elif one.status is Status.CONNECTED:
        assert len(ours) == 1


def test_the_idle_clock_is_a_persons_once_refreshing_has_stopped() -> None:
    """Two days after the last refresh the hundred days are what she must watch."""
    stopped = replace(connection(), last_refreshed_at=NOW - timedelta(days=3))
    assert [clock.kind for clock in clocks_of(connection(), NOW) if clock.is_ours] == [ClockKind.HARD]
    assert [clock.kind for clock in clocks_of(stopped, NOW) if clock.is_ours] == [ClockKind.IDLE]


def test_the_bars_say_in_words_what_they_draw(qtbot: QtBot) -> None:
    """A screen reader hears each clock and the day a person must act; nothing is left to the eye alone."""
    bars = ClockBars()
    qtbot.addWidget(bars)
    bars.show_clocks(replace(connection(), access_token_expires_at=NOW + timedelta(minutes=41)), NOW)
    interface = QAccessible.queryAccessibleInterface(bars)
    assert interface.text(QAccessible.Text.Name) == "How long this connection lasts"
    said = interface.text(QAccessible.Text.Description)
    for words in ("Access until: ", "Stays connected until: ", "At the latest: ", "A person must act by "):
        assert words in said
    bars.show_clocks(replace(connection(), status=Status.RECONNECT_REQUIRED, reason=Reason.REVOKED), NOW)
    assert bars.isHidden()


def drawn(bars: ClockBars) -> QImage:
    return bars.grab().toImage()


def columns_of(image: QImage, colour: str) -> list[int]:
    wanted = QColor(colour).rgb()
    return [x for x in range(image.width()) if any(image.pixel(x, y) == wanted for y in range(image.height()))]


@pytest.mark.parametrize("look", list(Look))
def test_half_of_the_time_is_half_of_the_bar(qtbot: QtBot, qapp: QApplication, look: Look) -> None:
    """The bar of a clock that is half over is filled by half, and from the right where people read from there."""
    apply_look(qapp, look)
    bars = ClockBars()
    qtbot.addWidget(bars)
    bars.resize(800, 120)
    half = replace(connection(), access_token_expires_at=NOW + timedelta(minutes=30))
    bars.show_clocks(half, NOW)
    left = columns_of(drawn(bars), colours().busy)
    track = columns_of(drawn(bars), colours().track)
    assert abs(len(left) - len(track)) < 12
    assert max(track) < max(left)
    bars.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = columns_of(drawn(bars), colours().busy)
    assert abs(max(mirrored) - (799 - min(left))) < 3


class Paints(QObject):
    """Counts what is painted."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent, /) -> bool:  # noqa: N802 - Qt's name
        self.count += event.type() is QEvent.Type.Paint
        return False


@pytest.fixture
def two(stage: Stage) -> Stage:
    stage.connect(BAKERY)
    stage.connect(GARAGE)
    return stage


def test_once_a_minute_and_never_while_hidden(two: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """The minute repaints the list when it is seen; hidden, nothing runs; shown again, it is up to date."""
    window, controller, model = two.program.window, two.program.controller, two.program.model
    told: list[bool] = []
    model.dataChanged.connect(lambda *_: told.append(True))
    controller._minute_passed()
    assert told
    assert controller._minute.isActive()
    assert 0 < controller._minute.remainingTime() <= 60_100
    window.hide()
    told.clear()
    monkeypatch.setattr(controller, "_now", lambda: NOW.replace(minute=30))
    paints = Paints(window.table.viewport())
    controller._minute.stop()
    controller._minute_passed()
    assert told == []
    window.show()
    assert told
    assert controller._minute.isActive()
    wait_for("a paint", lambda: paints.count)


def test_what_happened_last_and_scopes_come_from_the_core(two: Stage) -> None:
    """The pane says what happened last to the chosen company; the scopes stand in the technical details only."""
    window = two.program.window
    facts, technical = window.details._facts, window.details.technical
    window.table.choose(next(row.key for row in two.program.model.rows if row.key.realm_id == GARAGE))
    wait_for("the last event", lambda: "Last: Connected, today" in facts.text())
    assert "com.intuit.quickbooks.accounting" in technical.text()
    assert "com.intuit" not in facts.text()


def test_renaming_by_the_keyboard(two: Stage) -> None:
    """F2, a name, Enter: the list and the details say it, QuickBooks' own name stays beside it; the way back too."""
    window, model = two.program.window, two.program.model
    key = next(row.key for row in model.rows if row.key.realm_id == BAKERY)
    window.table.choose(key)
    window.actions_.rename.trigger()
    dialog = window.findChild(RenameDialog)
    assert dialog is not None
    assert not dialog.back_button.isVisible()
    QTest.keyClicks(dialog.field, "Main Street")
    QTest.keyClick(dialog, Qt.Key.Key_Return)

    def shown() -> str:
        row = model.row_of(key)
        return "" if row is None else row.connection.display_name

    wait_for("the name", lambda: shown() == "Main Street")
    assert "In QuickBooks: Sandbox Bakery" in window.details._facts.text()
    current = window.table.current()
    assert current is not None
    assert current.key == key
    window.actions_.rename.trigger()
    again = next(one for one in window.findChildren(RenameDialog) if one.isVisible())
    QTest.mouseClick(again.back_button, Qt.MouseButton.LeftButton)
    wait_for("the old name", lambda: shown() == "Sandbox Bakery")


def test_labelling_several_at_once(two: Stage) -> None:
    """What all of the chosen have is ticked; what only some have stays theirs."""
    window, model = two.program.window, two.program.model
    window.table.selectAll()
    window.actions_.labels.trigger()
    dialog = window.findChild(LabelsDialog)
    assert dialog is not None
    QTest.keyClicks(dialog.field, "Payroll, Tuesday")
    QTest.mouseClick(dialog.apply_button, Qt.MouseButton.LeftButton)

    def labels() -> list[tuple[str, ...]]:
        return [row.connection.labels for row in model.rows]

    wait_for("the labels", lambda: labels() == [("Payroll", "Tuesday")] * 2)
    window.table.choose(model.rows[0].key)
    window.actions_.labels.trigger()
    one = next(one for one in window.findChildren(LabelsDialog) if one.isVisible())
    boxes = dict(one.boxes)
    assert all(box.isChecked() for box in boxes.values())
    boxes["Tuesday"].click()
    QTest.mouseClick(one.apply_button, Qt.MouseButton.LeftButton)
    wait_for("one label less", lambda: sorted(labels()) == [("Payroll",), ("Payroll", "Tuesday")])
