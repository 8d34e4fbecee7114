"""Finding companies in a long list: what is shown is what fits, in its order, and the chosen ones stay chosen."""

from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from support.qt import NOW, connection, in_every_state

from qbo_desktop.app.outlook import Month
from qbo_desktop.core.connection import Connection, Reason, Status
from qbo_desktop.core.identity import Environment
from qbo_desktop.ui.company_filter import CompanyFilter, Group, MonthDue, choices_of, fitting, folded
from qbo_desktop.ui.company_model import CompanyModel
from qbo_desktop.ui.company_table import CompanyTable
from qbo_desktop.ui.filter_bar import FilterBar
from qbo_desktop.ui.filter_menu import FilterMenu

NAMES = ("Sandbox Bakery", "Sandbox Garage", "Sandbox Florist", "Sandbox Café", None)
LABELS = ("Tuesday", "Payroll", "Year end")
PEOPLE = ("jo@example.com", "kim@example.com", None)
QUIET = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


def now() -> datetime:
    return NOW


@st.composite
def companies(draw: st.DrawFn) -> Connection:
    like = draw(st.sampled_from(in_every_state()))
    number = draw(st.integers(1, 60))
    key = replace(connection(number).key, environment=draw(st.sampled_from(Environment)))
    return replace(
        like,
        key=key,
        company_name=draw(st.sampled_from(NAMES)),
        setup=draw(st.sampled_from(("Acme Advisors", "Acme Test"))),
        labels=tuple(draw(st.lists(st.sampled_from(LABELS), max_size=2, unique=True))),
        connected_by=draw(st.sampled_from(PEOPLE)),
        reconnect_by=NOW + timedelta(days=draw(st.integers(-3, 800))),
    )


LISTS = st.lists(companies(), max_size=30, unique_by=lambda one: one.key)
FILTERS = st.builds(
    CompanyFilter,
    text=st.sampled_from(("", "  ", "bak", "sandbox ga", "CAFE", "9341453", "tues", "jo@", "acme t", "nobody")),
    states=st.frozensets(st.sampled_from(Group), max_size=2),
    environments=st.frozensets(st.sampled_from(Environment), max_size=2),
    setups=st.frozensets(st.sampled_from(("Acme Advisors", "Acme Test")), max_size=1),
    labels=st.frozensets(st.sampled_from(LABELS), max_size=1),
    people=st.frozensets(st.sampled_from(("jo@example.com", "kim@example.com")), max_size=1),
    due=st.sampled_from((None, None, MonthDue(None), MonthDue(Month(2027, 3)))),
)


def model_of(rows: list[Connection]) -> CompanyModel:
    model = CompanyModel(now, demo=False)
    model.show(rows)
    return model


@QUIET
@given(first=LISTS, second=LISTS, wanted=FILTERS, then=FILTERS)
def test_what_is_shown_is_what_fits_of_the_whole_in_its_order(
    qapp: QApplication, first: list[Connection], second: list[Connection], wanted: CompanyFilter, then: CompanyFilter
) -> None:
    """Whatever changes, list or filter, the rows shown are those of the whole that fit; Qt's tester finds no fault."""
    model = model_of(first)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    def check() -> None:
        fits = fitting(model.filter, NOW)
        assert list(model.shown) == [row for row in model.rows if fits(row)]
        assert [row.order for row in model.rows] == sorted(row.order for row in model.rows)
        assert model.rowCount() == len(model.shown)
        assert all(model.number_of(row.key) == number for number, row in enumerate(model.shown))

    model.set_filter(wanted)
    check()
    model.show(second)
    check()
    for one in first:
        model.put(one)
        check()
    model.set_filter(then)
    check()
    for one in second:
        model.remove(one.key)
        check()
    model.tick()
    model.set_filter(CompanyFilter())
    assert model.shown == model.rows
    assert tester.model() is model


@QUIET
@given(rows=LISTS, wanted=FILTERS)
def test_places_in_views_follow_their_company_through_a_filter(
    qapp: QApplication, rows: list[Connection], wanted: CompanyFilter
) -> None:
    """A persistent index of a row that stays shown still points at that company."""
    model = model_of(rows)
    held = {row.key: QPersistentModelIndex(model.index(number, 0)) for number, row in enumerate(model.shown)}
    model.set_filter(wanted)
    for key, index in held.items():
        number = model.number_of(key)
        assert index.isValid() is (number is not None)
        assert number is None or index.row() == number


def test_the_choice_survives_a_filter_of_thousands(qapp: QApplication) -> None:
    """However many rows come and go at once, cursor and selection stay on those that are still shown."""
    model = model_of([connection(number) for number in range(1, 3001)])
    table = CompanyTable(model)
    bakery, other = connection(1501).key, connection(1504).key
    table.choose(bakery)
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    table.selectionModel().select(model.index(model.number_of(other) or 0, 0), flags)
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    model.show([replace(connection(number), labels=("x",) if number % 2 else ()) for number in range(1, 3001)])
    for wanted in (CompanyFilter(labels=frozenset({"x"})), CompanyFilter()):
        model.set_filter(wanted)
        current = table.current()
        assert current is not None
        assert current.key == bakery
        assert {row.key for row in table.chosen_rows()} == {bakery}
    assert resets == [True, True]
    table.deleteLater()


def test_names_are_found_without_case_or_accents() -> None:
    """Words such as "cafe" find "Café", in whatever way the accent was written."""
    assert folded("CAFÉ") == folded("Cafe\u0301") == "cafe"


def test_what_is_asked_for_is_shown(qapp: QApplication) -> None:
    """A company that the program chooses, as after a consent, ends the filter that hides it."""
    model = model_of([connection(number) for number in range(1, 9)])
    table = CompanyTable(model)
    model.set_filter(CompanyFilter(text="florist"))
    table.choose(connection(1).key)
    current = table.current()
    assert current is not None
    assert current.key == connection(1).key
    assert model.filter.leaves_all()
    table.deleteLater()


class Bench(QWidget):
    """A bar above a list, as in the window."""

    def __init__(self, rows: list[Connection]) -> None:
        super().__init__()
        self.setObjectName("bench")
        self.model = model_of(rows)
        self.bar, self.table = FilterBar(self.model), CompanyTable(self.model)
        self.bar.done.connect(self.table.setFocus)
        column = QVBoxLayout(self)
        column.addWidget(self.bar)
        column.addWidget(self.table)
        self.resize(QSize(900, 500))
        self.show()


def test_a_short_list_needs_no_bar_until_it_is_asked_for(qtbot: QtBot) -> None:
    """Six companies are seen at a glance; Ctrl+F brings the field all the same, and Esc sends it away."""
    bench = Bench([connection(number) for number in range(1, 7)])
    qtbot.addWidget(bench)
    assert not bench.bar.isVisible()
    bench.bar.begin()
    assert bench.bar.isVisible()
    QTest.keyClick(bench.bar.search, Qt.Key.Key_Escape)
    assert not bench.bar.isVisible()
    bench.model.put(connection(7))
    assert bench.bar.isVisible()


def test_finding_by_the_keyboard_alone(qtbot: QtBot) -> None:
    """Typed words narrow the list and say how many are left; Down goes there, Esc ends the search and then leaves."""
    bench = Bench([connection(number) for number in range(1, 81)])
    qtbot.addWidget(bench)
    bench.bar.begin()
    QTest.keyClicks(bench.bar.search, "florist 00000000")
    assert bench.bar.words.text() == f"Showing {bench.model.rowCount()} of 80"
    assert 0 < bench.model.rowCount() < 10
    assert bench.bar.all_button.isVisible()
    QTest.keyClick(bench.bar.search, Qt.Key.Key_Down)
    assert bench.focusWidget() is bench.table
    bench.bar.begin()
    QTest.keyClicks(bench.bar.search, "nobody")
    assert bench.bar.words.text() == "No company fits."
    QTest.keyClick(bench.bar.search, Qt.Key.Key_Escape)
    assert bench.model.rowCount() == 80
    assert not bench.bar.all_button.isVisible()


def test_the_menu_offers_what_tells_the_companies_apart(qtbot: QtBot) -> None:
    """Kinds with one value are absent; a tick narrows the list at once, and the button counts the ticks."""
    rows = [replace(connection(number), labels=("Tuesday",) if number % 2 else ()) for number in range(1, 21)]
    rows[3] = replace(rows[3], status=Status.RECONNECT_REQUIRED, reason=Reason.REVOKED, noticed_at=NOW)
    bench = Bench(rows)
    qtbot.addWidget(bench)
    menu = FilterMenu(bench.model, bench.bar)
    titles = [inner.title() for inner in menu.findChildren(QMenu)]
    assert titles == ["State", "Label"]
    ticks = {action.text(): action for inner in menu.findChildren(QMenu) for action in inner.actions()}
    ticks["Tuesday"].trigger()
    assert bench.model.rowCount() == 10
    assert bench.bar.menu_button.text() == "Filter… (1)"
    ticks["Needs you now"].trigger()
    assert bench.model.rowCount() == 0
    ticks["Tuesday"].trigger()
    assert [row.key for row in bench.model.shown] == [rows[3].key]
    QTest.mouseClick(bench.bar.all_button, Qt.MouseButton.LeftButton)
    assert bench.model.rowCount() == 20


def test_a_name_with_an_ampersand_stays_as_it_is(qtbot: QtBot) -> None:
    """Labels are no menu texts: "&" is shown, and makes no key."""
    bench = Bench([replace(connection(1), labels=("Cars & parts",))])
    qtbot.addWidget(bench)
    menu = FilterMenu(bench.model, bench.bar)
    assert [action.text() for action in menu.findChildren(QMenu)[0].actions()] == ["Cars && parts"]


def test_every_choice_is_offered_once() -> None:
    """Choices are those of the rows, sorted as people sort."""
    rows = model_of([replace(one, labels=LABELS, connected_by="jo@example.com") for one in in_every_state()]).rows
    choices = choices_of(rows)
    assert choices.labels == tuple(sorted(LABELS))
    assert choices.people == ("jo@example.com",)
    assert choices.states == tuple(Group)


def test_the_bar_has_names_for_a_screen_reader(qtbot: QtBot) -> None:
    """Field and buttons are named."""
    bench = Bench([connection(number) for number in range(1, 20)])
    qtbot.addWidget(bench)
    for widget in bench.bar.stops():
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface.text(QAccessible.Text.Name)
