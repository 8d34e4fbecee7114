"""Reconnect all, Connect several, and keeping a company that nobody meant, in the window over the demo Intuit."""

import asyncio
from dataclasses import dataclass, field

import pytest
from gui.stage import Person, Stage
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from support.application import browse
from support.demo_intuit import BAKERY, FLORIST, GARAGE
from support.qt import wait_for

from qbo_desktop.core.connection import Status
from qbo_desktop.core.identity import ConnectionKey
from qbo_desktop.ui.queue_strip import QueueStrip

ALL = (BAKERY, GARAGE, FLORIST)


@dataclass
class Plan(Person):
    """A person who picks one company after the other; "" stands for pressing Cancel on the page, None for waiting."""

    picks: list[str | None] = field(default_factory=list)

    async def open(self, url: str) -> bool:
        self.opened.append(url)
        pick = self.picks.pop(0) if self.picks else None
        if pick is not None:
            decision = "approve" if pick else "deny"
            await asyncio.to_thread(browse, self.demo, url, pick or BAKERY, decision)
        return True


@dataclass
class Pressing:
    """Counts the person's presses in the window."""

    stage: Stage
    count: int = 0

    def __call__(self, button: QPushButton) -> None:
        self.stage.press(button)
        self.count += 1


@pytest.fixture
def press(stage: Stage) -> Pressing:
    return Pressing(stage)


def plan(stage: Stage, *picks: str | None) -> Plan:
    """What she does in the browser from now on."""
    planned = Plan(stage.demo, picks=list(picks))

    async def to_planned(url: str) -> bool:
        return await planned.open(url)

    stage.person.open = to_planned  # type: ignore[method-assign]
    return planned


def connect_and_revoke(stage: Stage, *realm_ids: str) -> None:
    """All need a person."""
    for realm_id in realm_ids:
        stage.connect(realm_id)
    for realm_id in realm_ids:
        stage.demo.control(revoke=realm_id)
        row = next(row for row in stage.program.model.rows if row.key.realm_id == realm_id)
        stage.program.controller._companies.refresh(row.connection)
        wait_for("red", lambda key=row.key: is_red(stage, key))  # type: ignore[misc]
    wait_for("the problem", stage.program.window.panels.problem.isVisible)


def is_red(stage: Stage, key: ConnectionKey) -> bool:
    """Until its refresh has ended, "Reconnect all" leaves a company out: it may come back without a person."""
    row = stage.program.model.row_of(key)
    return row is not None and row.connection.status is Status.RECONNECT_REQUIRED and not row.refreshing


def exchanges(stage: Stage) -> int:
    return stage.demo.counters["exchange"]


def strip(stage: Stage) -> QueueStrip:
    return stage.program.window.panels.waiting.queue


def paused(stage: Stage, title: str) -> None:
    problem = strip(stage).problem_title  # hidden while a page is open; its words may still be those of the last pause
    wait_for(title, lambda: problem.isVisible() and title in problem.text())


def test_one_press_reconnects_all(stage: Stage, press: Pressing) -> None:
    """After the header's button each page opens by itself, in whatever order she picks, until all are connected."""
    connect_and_revoke(stage, *ALL)
    window = stage.program.window
    assert window.header.action_button.text() == "Reconnect all…"
    person = plan(stage, FLORIST, BAKERY, None)
    press(window.header.action_button)
    panel = window.panels.waiting
    wait_for("two of three", lambda: panel.queue.progress_words.text() == "2 of 3 done" and len(person.opened) == 3)
    assert panel.queue.last.text() == "Sandbox Bakery is connected again."
    assert panel.queue.remaining.text() == "Still to do: Sandbox Garage"
    assert panel.isVisible()
    assert panel._title.text() == "Reconnecting 3 companies"
    assert (panel.queue.bar.value(), panel.queue.bar.maximum()) == (2, 3)
    assert panel.cancel_button.text() == "Stop"
    person.picks = [GARAGE]
    press(panel.open_button)
    wait_for("the word", lambda: window.panels.notice.words.text() == "All 3 companies are connected again.")
    assert set(stage.statuses.values()) == {Status.CONNECTED}
    assert not panel.isVisible()
    assert not panel.queue.isVisible()
    assert press.count == 2  # the header's, and one for the page that was left open


def test_all_of_them_need_one_press_in_the_window(stage: Stage, press: Pressing) -> None:
    """Nothing in the window is pressed between two consents."""
    connect_and_revoke(stage, *ALL)
    plan(stage, *ALL)
    press(stage.program.window.header.action_button)
    wait_for("all", lambda: set(stage.statuses.values()) == {Status.CONNECTED})
    assert press.count == 1


def test_a_declined_page_pauses_and_skipping_goes_on(stage: Stage, press: Pressing) -> None:
    """Try again opens the page anew, Skip leaves the first one out, and the rest is done."""
    connect_and_revoke(stage, *ALL)
    person = plan(stage, "", "", GARAGE, FLORIST)
    first = stage.program.model.rows[0].key.realm_id
    press(stage.program.window.header.action_button)
    paused(stage, "Nothing was connected")
    panel = stage.program.window.panels.waiting
    assert not panel.open_button.isVisible()
    assert panel.primary is strip(stage).again_button
    press(strip(stage).again_button)
    wait_for("the second page", lambda: len(person.opened) == 2)
    paused(stage, "Nothing was connected")
    person.picks = [realm_id for realm_id in ALL if realm_id != first]
    press(strip(stage).skip_button)
    notice = stage.program.window.panels.notice
    wait_for("the word", lambda: notice.words.text() == "2 of 3 companies are connected again.")
    assert stage.statuses[first] is Status.RECONNECT_REQUIRED


@pytest.mark.parametrize("paused_first", [True, False])
def test_stopping_keeps_what_was_done(stage: Stage, press: Pressing, *, paused_first: bool) -> None:
    """Esc ends a queue at any moment; the companies that came back stay, the others are as they were."""
    connect_and_revoke(stage, BAKERY, GARAGE)
    person = plan(stage, BAKERY, "" if paused_first else None)
    window = stage.program.window
    press(window.header.action_button)
    if paused_first:
        paused(stage, "Nothing was connected")
    wait_for("the second page", lambda: len(person.opened) == 2)
    QTest.keyClick(window.panels.waiting, Qt.Key.Key_Escape)
    wait_for("its end", lambda: not window.panels.waiting.isVisible())
    assert stage.statuses == {BAKERY: Status.CONNECTED, GARAGE: Status.RECONNECT_REQUIRED}
    assert window.panels.notice.words.text() == "1 of 2 companies are connected again."
    plan(stage, GARAGE)
    press(window.header.action_button)
    wait_for("all", lambda: set(stage.statuses.values()) == {Status.CONNECTED})


def test_a_new_company_in_a_queue_is_kept_on_request_only(stage: Stage, press: Pressing) -> None:
    """It is refused without an exchange; keeping it exchanges its code once, and the queue goes on by itself."""
    connect_and_revoke(stage, BAKERY, GARAGE)
    before = exchanges(stage)
    person = plan(stage, FLORIST, None)
    press(stage.program.window.header.action_button)
    paused(stage, "different company")
    assert "not one of those" in strip(stage).problem_what.text()
    assert exchanges(stage) == before
    press(strip(stage).keep_button)
    wait_for("the row", lambda: stage.statuses.get(FLORIST) is Status.CONNECTED)
    wait_for("the next page", lambda: len(person.opened) == 2)
    assert exchanges(stage) == before + 1
    assert strip(stage).last.text() == "Sandbox Florist is connected."
    assert stage.statuses[BAKERY] is Status.RECONNECT_REQUIRED
    person.picks = [BAKERY, GARAGE]
    press(stage.program.window.panels.waiting.open_button)
    wait_for("all", lambda: set(stage.statuses.values()) == {Status.CONNECTED})


def test_keep_it_as_a_new_company(stage: Stage, press: Pressing) -> None:
    """A link beside Try again; pressing it exchanges the kept code exactly once and stores the company."""
    stage.connect(BAKERY)
    window, panel = stage.program.window, stage.program.window.panels.problem
    stage.person.realm_id = GARAGE
    before = exchanges(stage)
    press(window.details.reconnect_button)
    wait_for("the offer", panel.offer_button.isVisible)
    assert panel.action_button.text() == "Try again"
    assert panel.offer_button.text() == "Keep it as a new company"
    assert exchanges(stage) == before
    QTest.mouseClick(panel.offer_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(panel.offer_button, Qt.MouseButton.LeftButton)
    wait_for("the row", lambda: stage.statuses == {BAKERY: Status.CONNECTED, GARAGE: Status.CONNECTED})
    wait_for("the word", lambda: window.panels.notice.words.text() == "Sandbox Garage is connected.")
    assert exchanges(stage) == before + 1
    assert not panel.isVisible()


@pytest.mark.parametrize("way", ["close", "again", "time", "window"])
def test_what_is_not_kept_is_forgotten(stage: Stage, press: Pressing, way: str) -> None:
    """Closing the message, trying again, ten minutes, and the end of the window: the code is nowhere any more."""
    stage.connect(BAKERY)
    window, panel = stage.program.window, stage.program.window.panels.problem
    stage.person.realm_id = GARAGE
    press(window.details.reconnect_button)
    wait_for("the offer", panel.offer_button.isVisible)
    offer = stage.program.controller._consents._kept
    kept = offer._kept
    assert kept is not None
    match way:
        case "close":
            press(panel.close_button)
        case "again":
            stage.person.realm_id = BAKERY
            press(panel.action_button)
        case "time":
            offer._timer.timeout.emit()
            assert not panel.offer_button.isVisible()
            assert panel.isVisible()
        case "window":
            window.closing.disconnect(stage.program.end)
            window.closing.emit()
            window.closing.connect(stage.program.end)
    assert kept._code is None
    assert offer._kept is None
    assert not offer._timer.isActive()


def test_connect_several_until_she_stops(stage: Stage, press: Pressing) -> None:
    """New companies come one after the other; one that is here already is said to be fresh; Stop ends it."""
    stage.connect(GARAGE)
    person = plan(stage, BAKERY, GARAGE, FLORIST, None)
    window = stage.program.window
    window.actions_.connect_several.trigger()
    wait_for("all", lambda: len(stage.statuses) == 3 and len(person.opened) == 4)
    wait_for("the last", lambda: strip(stage).last.text() == "Sandbox Florist is connected.")
    assert window.panels.waiting._title.text() == "Connecting several companies"
    assert not strip(stage).bar.isVisible()
    assert not strip(stage).skip_button.isVisible()
    press(window.panels.waiting.cancel_button)
    wait_for("the word", lambda: window.panels.notice.words.text() == "2 companies were connected.")
    assert not window.panels.waiting.isVisible()


def test_the_key_reconnects_all_that_are_selected(stage: Stage) -> None:
    """Ctrl+R with several rows selected asks for each of them, healthy or not."""
    for realm_id in ALL:
        stage.connect(realm_id)
    window = stage.program.window
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    window.table.selectionModel().select(window.table.model().index(0, 0), flags)
    more = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    window.table.selectionModel().select(window.table.model().index(2, 0), more)
    chosen = [row.key.realm_id for row in window.table.chosen_rows()]
    assert len(chosen) == 2
    plan(stage, *reversed(chosen))
    before = exchanges(stage)
    window.actions_.reconnect.trigger()
    wait_for("the word", lambda: window.panels.notice.words.text() == "All 2 companies are connected again.")
    assert exchanges(stage) == before + 2


def test_pressing_twice_opens_one_page(stage: Stage, press: Pressing) -> None:
    """A double click on Reconnect all starts one queue; pressed while it is paused, it goes on."""
    connect_and_revoke(stage, BAKERY, GARAGE)
    person = plan(stage, "", None)
    button = stage.program.window.header.action_button
    stage.press(button)
    button.click()
    paused(stage, "Nothing was connected")
    assert len(person.opened) == 1
    button.click()
    wait_for("the next page", lambda: len(person.opened) == 2)
    wait_for("the panel", stage.program.window.panels.waiting.open_button.isVisible)


def test_another_consent_ends_the_queue(stage: Stage, press: Pressing) -> None:
    """Reconnecting one company while a queue is paused shows that one alone."""
    connect_and_revoke(stage, BAKERY, GARAGE)
    person = plan(stage, "", None)
    window = stage.program.window
    press(window.header.action_button)
    paused(stage, "Nothing was connected")
    window.table.choose(stage.program.model.rows[0].key)
    window.actions_.reconnect.trigger()
    wait_for("its page", lambda: len(person.opened) == 2)
    panel = window.panels.waiting
    wait_for("its panel", lambda: panel.isVisible() and panel.open_button.isVisible())
    assert not panel.queue.isVisible()
    assert panel._title.text() == f"Reconnecting {stage.program.model.rows[0].connection.display_name}"
    assert panel.cancel_button.text() == "Cancel"
