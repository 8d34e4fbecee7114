"""The list of companies as a Qt model: a sorted and filtered list of immutable rows, changed as the events say."""

from collections.abc import Callable, Iterable
from datetime import datetime
from operator import is_
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from qbo_desktop.core.connection import Connection
from qbo_desktop.core.identity import ConnectionKey
from qbo_desktop.ui.columns import COLUMNS
from qbo_desktop.ui.company_filter import CompanyFilter, fitting
from qbo_desktop.ui.row import Order, Row, row_of
from qbo_desktop.ui.row_list import RowList
from qbo_desktop.ui.tooltips import as_it_is

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_AT_ONCE = 500
_PRECISE_RUNS = 60  # more changes of place than that are told as one: a view takes each of them in


class CompanyModel(QAbstractTableModel):
    """`changed` follows every change of any row, `filtered` every other filter; all belongs to the window's thread."""

    changed = Signal()
    filtered = Signal()

    def __init__(self, now: Callable[[], datetime], *, demo: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._demo = demo
        self._all = RowList()
        self._shown = RowList()
        self._filter = CompanyFilter()
        self._refreshing: set[ConnectionKey] = set()
        self._ticking: list[ConnectionKey] = []

    def now(self) -> datetime:
        """The present moment, by which all rows are shown."""
        return self._now()

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows in the order of the list, also those that the filter hides."""
        return tuple(self._all)

    @property
    def total(self) -> int:
        """How many rows there are, shown or not."""
        return len(self._all)

    @property
    def shown(self) -> tuple[Row, ...]:
        """The rows that the filter leaves."""
        return tuple(self._shown)

    @property
    def filter(self) -> CompanyFilter:
        """What is shown."""
        return self._filter

    def set_filter(self, wanted: CompanyFilter) -> None:
        """Show what fits this, and nothing else; what was shown and still fits keeps its place in views."""
        if wanted != self._filter:
            self._filter = wanted
            self._arrange()
            self.filtered.emit()

    def row(self, number: int) -> Row | None:
        """The row shown there."""
        return self._shown[number] if 0 <= number < len(self._shown) else None

    def row_of(self, key: ConnectionKey) -> Row | None:
        """The row of this connection, shown or not."""
        return self._all.get(key)

    def number_of(self, key: ConnectionKey) -> int | None:
        """Where the row of this connection is shown."""
        row = self._shown.get(key)
        return None if row is None else self._shown.place(row.order)

    def show(self, connections: Iterable[Connection]) -> None:
        """Make the list this one: what is gone goes, what stays keeps its place in views, what is new comes."""
        now = self._now()
        self._all.make(sorted((self._same(one) or self._fresh(one, now) for one in connections), key=_order))
        self._arrange()
        self.changed.emit()

    def put(self, connection: Connection) -> None:
        """Add this row, or change it."""
        self._put(self._fresh(connection, self._now()))
        self.changed.emit()

    def remove(self, key: ConnectionKey) -> None:
        """Take this row away."""
        self._refreshing.discard(key)
        if key not in self._all:
            return
        self._all.drop(key)
        self._hide(key)
        self.changed.emit()

    def set_refreshing(self, key: ConnectionKey, *, refreshing: bool) -> None:
        """Whether this process refreshes that company at the moment."""
        if refreshing:
            self._refreshing.add(key)
        else:
            self._refreshing.discard(key)
        row = self._all.get(key)
        if row is not None:
            self.put(row.connection)

    def tick(self) -> None:
        """Time has passed: dates read differently, and a row may have become urgent. Long lists are done in pieces."""
        self._ticking = [row.key for row in self._all]
        self._tick_some()

    def _tick_some(self) -> None:
        some, self._ticking = self._ticking[:_AT_ONCE], self._ticking[_AT_ONCE:]
        now = self._now()
        for row in [row for key in some if (row := self._all.get(key)) is not None]:
            new = self._fresh(row.connection, now)
            if new != row or self._fits(row) is not (row.key in self._shown):
                self._put(new)
        if self._ticking:
            QTimer.singleShot(0, self, self._tick_some)
        else:
            self._tell(0, len(self._shown) - 1)
            self.changed.emit()

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """As Qt asks."""
        if orientation is Qt.Orientation.Vertical or not 0 <= section < len(COLUMNS):
            return None
        column = COLUMNS[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.title()
            case Qt.ItemDataRole.ToolTipRole:
                return column.explanation()
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: PLR0911 - one for each role
        """As Qt asks."""
        if not index.isValid():
            return None
        row, column = self._shown[index.row()], COLUMNS[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(row, self._now(), self._demo)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{column.title()}: {column.spoken(row, self._now(), self._demo)}"
            case Qt.ItemDataRole.ToolTipRole:
                return as_it_is(column.exact(row))
            case Qt.ItemDataRole.DecorationRole:
                return column.icon(row)
            case Qt.ItemDataRole.ForegroundRole:
                return column.colour(row)
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def _same(self, connection: Connection) -> Row | None:
        """The row as it is, where nothing but time has passed: that is the business of `tick`."""
        row = self._all.get(connection.key)
        return row if row is not None and row.connection == connection else None

    def _fresh(self, connection: Connection, now: datetime) -> Row:
        return row_of(connection, now, refreshing=connection.key in self._refreshing)

    def _fits(self, row: Row) -> bool:
        return fitting(self._filter, self._now())(row)

    def _put(self, new: Row) -> None:
        self._all.change(new)
        old = self._shown.get(new.key)
        if not self._fits(new):
            self._hide(new.key)
        elif old is None:
            number = self._shown.place(new.order)
            self.beginInsertRows(_NOWHERE, number, number)
            self._shown.put(number, [new])
            self.endInsertRows()
        else:
            self._change(old, new)

    def _change(self, old: Row, new: Row) -> None:
        here, there = self._shown.place(old.order), self._shown.place(new.order)
        if there in (here, here + 1):
            self._shown.change(new)
            self._tell(here, here)
            return
        self.beginMoveRows(_NOWHERE, here, here, _NOWHERE, there)
        self._shown.change(new)
        self.endMoveRows()
        number = there - 1 if there > here else there
        self._tell(number, number)

    def _hide(self, key: ConnectionKey) -> None:
        number = self.number_of(key)
        if number is not None:
            self.beginRemoveRows(_NOWHERE, number, number)
            self._shown.take(number, number + 1)
            self.endRemoveRows()

    def _arrange(self) -> None:
        """Show what fits, telling views of each change of place, or of all at once where they are many."""
        rows = list(filter(fitting(self._filter, self._now()), self._all))
        if len(rows) == len(self._shown) and all(map(is_, rows, self._shown)):
            return
        wanted = RowList()
        wanted.make(rows)
        if _runs(self._shown, wanted) + _runs(wanted, self._shown) > _PRECISE_RUNS:
            self.beginResetModel()
            self._shown = wanted
            self.endResetModel()
            return
        self._drop_missing(wanted)
        self._reorder(sorted((row for one in self._shown if (row := wanted.get(one.key)) is not None), key=_order))
        self._insert_new(wanted)

    def _drop_missing(self, wanted: RowList) -> None:
        end = len(self._shown)
        while end:
            if self._shown[end - 1].key in wanted:
                end -= 1
                continue
            start = end - 1
            while start and self._shown[start - 1].key not in wanted:
                start -= 1
            self.beginRemoveRows(_NOWHERE, start, end - 1)
            self._shown.take(start, end)
            self.endRemoveRows()
            end = start

    def _reorder(self, rows: list[Row]) -> None:
        old = list(self._shown)
        moved = [row.key for row in rows] != [row.key for row in old]
        if moved:
            self.layoutAboutToBeChanged.emit()
            before = self.persistentIndexList()
            numbers = {row.key: number for number, row in enumerate(rows)}
            after = [self.index(numbers[old[index.row()].key], index.column()) for index in before]
        self._shown.make(rows)
        if moved:
            self.changePersistentIndexList(before, after)
            self.layoutChanged.emit()
            self._tell(0, len(rows) - 1)
            return
        different = [number for number, row in enumerate(rows) if row != old[number]]
        if different:
            self._tell(different[0], different[-1])

    def _insert_new(self, wanted: RowList) -> None:
        number = 0
        while number < len(wanted):
            if wanted[number].key in self._shown:
                number += 1
                continue
            end = number + 1
            while end < len(wanted) and wanted[end].key not in self._shown:
                end += 1
            self.beginInsertRows(_NOWHERE, number, end - 1)
            self._shown.put(number, [wanted[one] for one in range(number, end)])
            self.endInsertRows()
            number = end

    def _tell(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))


def _order(row: Row) -> Order:
    return row.order


def _runs(rows: RowList, others: RowList) -> int:
    """In how many pieces those rows lie that are not among the others; no more are counted than are told one by one."""
    runs, before = 0, False
    for row in rows:
        missing = row.key not in others
        runs += missing and not before
        if runs > _PRECISE_RUNS:
            break
        before = missing
    return runs
