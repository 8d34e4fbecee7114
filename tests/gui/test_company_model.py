"""The list of companies: precise under any sequence of events, in the order of need, with every date to be read."""

import random
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QItemSelectionModel, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from support.qt import NOW, connection, in_every_state

from qbo_desktop.core.connection import Connection, Reason, Status
from qbo_desktop.ui.columns import COLUMNS
from qbo_desktop.ui.company_model import CompanyModel
from qbo_desktop.ui.company_table import CompanyTable
from qbo_desktop.ui.row import row_of

COMPANY, STATUS, STAYS, LATEST, LAST, ACCESS = range(6)


class Hand:
    """A clock that the test turns."""

    def __init__(self, now: datetime = NOW) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


def changed(dice: random.Random, before: Connection) -> Connection:
    """The same company in another state."""
    like = dice.choice(in_every_state())
    return replace(
        like,
        key=before.key,
        company_name=dice.choice(["Sandbox Bakery", "Sandbox Garage", "Sandbox Florist", None]),
        last_refreshed_at=NOW - timedelta(hours=dice.randrange(100)),
        noticed_at=NOW - timedelta(minutes=dice.randrange(9)),
    )


def texts(model: CompanyModel, column: int) -> list[str]:
    return [model.index(row, column).data() for row in range(model.rowCount())]


@pytest.mark.parametrize("seed", range(12))
def test_any_sequence_of_events_keeps_the_model_right(qapp: QApplication, seed: int) -> None:
    """Qt's own tester finds no fault, rows stand in the order of need, persistent indexes follow their company."""
    dice, clock = random.Random(seed), Hand()
    model = CompanyModel(clock, demo=False)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    mirror: dict[object, Connection] = {}
    followed: dict[object, QPersistentModelIndex] = {}
    for _ in range(120):
        some = connection(dice.randrange(1, 25))
        match dice.randrange(7):
            case 0 | 1 | 2:
                mirror[some.key] = changed(dice, some)
                model.put(mirror[some.key])
            case 3:
                mirror.pop(some.key, None)
                followed.pop(some.key, None)
                model.remove(some.key)
            case 4:
                model.set_refreshing(some.key, refreshing=dice.random() < 0.5)
            case 5:
                clock.now += timedelta(days=dice.randrange(3))
                model.tick()
            case _:
                some_numbers = dice.sample(range(1, 25), dice.randrange(24))
                mirror = {row.key: changed(dice, row) for row in map(connection, some_numbers)}
                followed = {key: index for key, index in followed.items() if key in mirror}
                model.show(mirror.values())
        rows = model.rows
        assert {row.key: row.connection for row in rows} == mirror
        assert [row.order for row in rows] == sorted(row.order for row in rows)
        for key, index in followed.items():
            assert rows[index.row()].key == key
        followed.update({row.key: QPersistentModelIndex(model.index(n, 0)) for n, row in enumerate(rows)})
    model.tick()
    assert [row.order for row in model.rows] == sorted(
        row_of(one, clock(), refreshing=False).order for one in mirror.values()
    )
    assert tester.model() is model


def test_the_worst_come_first_then_the_day_a_person_must_act(qapp: QApplication) -> None:
    """Reconnect now, paused, soon, waiting, connected, moved; among equals the earlier day, then the name."""
    model = CompanyModel(Hand(), demo=False)
    states = in_every_state()
    random.Random(1).shuffle(states)
    model.show(states)
    badges = texts(model, STATUS)
    ranks = [row.state.rank for row in model.rows]
    assert ranks == sorted(ranks)
    assert badges[0] == "Reconnect now"
    assert badges[-1] == "Moved"
    late = replace(connection(40), reconnect_by=NOW + timedelta(days=900), company_name="Zinc")
    early = replace(connection(41), reconnect_by=NOW + timedelta(days=800), company_name="Zoo")
    other = replace(connection(42), reconnect_by=NOW + timedelta(days=800), company_name="Abacus")
    model.show([late, early, other])
    assert texts(model, COMPANY) == ["Abacus · not Intuit", "Zoo · not Intuit", "Zinc · not Intuit"]


def test_refreshing_does_not_move_a_row(qapp: QApplication) -> None:
    """A row that says "Refreshing…" stays where it was."""
    model = CompanyModel(Hand(), demo=False)
    model.show(in_every_state())
    keys = [row.key for row in model.rows]
    model.set_refreshing(keys[0], refreshing=True)
    assert [row.key for row in model.rows] == keys
    assert texts(model, STATUS)[0] == "Refreshing…"
    model.set_refreshing(keys[0], refreshing=False)
    assert texts(model, STATUS)[0] == "Reconnect now"


def test_selection_and_cursor_follow_their_company(qapp: QApplication) -> None:
    """However the list changes, the company under the cursor stays under it, until it is gone."""
    model = CompanyModel(Hand(), demo=False)
    model.show([connection(number) for number in range(1, 12)])
    table = CompanyTable(model)
    chosen = connection(7)
    table.choose(chosen.key)
    model.put(replace(chosen, status=Status.RECONNECT_REQUIRED, reason=Reason.REVOKED, noticed_at=NOW))
    model.show([*(connection(number) for number in range(5, 30)), replace(connection(1), reason=Reason.UNCONFIRMED)])
    model.remove(connection(6).key)
    current = table.current()
    assert current is not None
    assert current.key == chosen.key
    assert [index.row() for index in table.selectionModel().selectedRows()] == [table.currentIndex().row()]
    table.selectionModel().select(table.currentIndex(), QItemSelectionModel.SelectionFlag.NoUpdate)
    table.deleteLater()


def test_every_cell_is_named_by_its_column_for_screen_readers(qapp: QApplication) -> None:
    """The accessible text is "Column: value", never a bare dash; state has an icon; exact times stand in tooltips."""
    model = CompanyModel(Hand(), demo=True)
    model.show(in_every_state())
    for row in range(model.rowCount()):
        for column, kind in enumerate(COLUMNS):
            spoken = model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole)
            assert spoken.startswith(f"{kind.title()}: ")
            assert not spoken.endswith(("–", ": "))  # noqa: RUF001 - the dash that is shown
        assert not model.index(row, STATUS).data(Qt.ItemDataRole.DecorationRole).isNull()
        assert "UTC" in model.index(row, LAST).data(Qt.ItemDataRole.ToolTipRole)


def test_dates_read_as_people_say_them(qapp: QApplication) -> None:
    """Near dates by day and time, those under 60 days counted, others as dates; a past access is given when needed."""
    model = CompanyModel(Hand(), demo=True)
    soon = replace(
        connection(1),
        refresh_token_expires_at=NOW + timedelta(days=12, hours=1),
        reconnect_by=NOW + timedelta(hours=20),
    )
    model.show([soon])
    assert texts(model, COMPANY) == ["Sandbox Bakery · demo"]
    assert texts(model, STAYS)[0].startswith("in 12 days · ")
    assert texts(model, LATEST)[0].startswith(("today, ", "tomorrow, "))
    assert texts(model, LAST)[0].startswith(("today, ", "yesterday, "))
    assert texts(model, ACCESS) == ["when needed"]
    model.put(replace(soon, status=Status.RECONNECT_REQUIRED, reason=Reason.REVOKED, noticed_at=NOW))
    assert texts(model, STAYS) == texts(model, LATEST) == texts(model, ACCESS) == ["–"]  # noqa: RUF001 - as shown


def test_ten_thousand_companies_are_listed_quickly(qapp: QApplication) -> None:
    """The whole list anew, and one change in it, take a time that nobody notices."""
    from PySide6.QtCore import QElapsedTimer

    model = CompanyModel(Hand(), demo=False)
    rows = [connection(number) for number in range(1, 10_001)]
    clock = QElapsedTimer()
    clock.start()
    model.show(rows)
    listed = clock.restart()
    for number in range(1, 101):
        model.put(replace(connection(number), status=Status.RETRYING, reason=Reason.OFFLINE, noticed_at=NOW))
    assert clock.elapsed() < 100 * 20
    assert listed < 3000
