"""The list of companies as a Qt model: a sorted list of immutable rows, changed as precisely as the events say."""

from bisect import bisect_left
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from qbo_desktop.core.connection import Connection
from qbo_desktop.core.identity import ConnectionKey
from qbo_desktop.ui.columns import COLUMNS
from qbo_desktop.ui.row import Order, Row, row_of

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_AT_ONCE = 500


class CompanyModel(QAbstractTableModel):
    """`changed` follows every change of any row. Every method belongs to the window's thread."""

    changed = Signal()

    def __init__(self, now: Callable[[], datetime], *, demo: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._demo = demo
        self._rows: list[Row] = []
        self._orders: list[Order] = []
        self._by_key: dict[ConnectionKey, Row] = {}
        self._refreshing: set[ConnectionKey] = set()
        self._ticking: list[ConnectionKey] = []

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows in the order shown."""
        return tuple(self._rows)

    def row(self, number: int) -> Row | None:
        """The row shown there."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def row_of(self, key: ConnectionKey) -> Row | None:
        """The row of this connection."""
        return self._by_key.get(key)

    def number_of(self, key: ConnectionKey) -> int | None:
        """Where the row of this connection is shown."""
        row = self._by_key.get(key)
        return None if row is None else bisect_left(self._orders, row.order)

    def show(self, connections: Iterable[Connection]) -> None:
        """Make the list this one: what is gone goes, what stays keeps its place in views, what is new comes."""
        now = self._now()
        new = {one.key: self._same(one) or self._fresh(one, now) for one in connections}
        self._drop_missing(new)
        self._reorder(sorted((new[row.key] for row in self._rows), key=_order))
        self._insert_new(sorted(new.values(), key=_order))
        self.changed.emit()

    def put(self, connection: Connection) -> None:
        """Add this row, or change it."""
        self._put(self._fresh(connection, self._now()))
        self.changed.emit()

    def remove(self, key: ConnectionKey) -> None:
        """Take this row away."""
        self._refreshing.discard(key)
        number = self.number_of(key)
        if number is None:
            return
        self.beginRemoveRows(_NOWHERE, number, number)
        self._take(number, number + 1)
        self.endRemoveRows()
        self.changed.emit()

    def set_refreshing(self, key: ConnectionKey, *, refreshing: bool) -> None:
        """Whether this process refreshes that company at the moment."""
        if refreshing:
            self._refreshing.add(key)
        else:
            self._refreshing.discard(key)
        row = self._by_key.get(key)
        if row is not None:
            self.put(row.connection)

    def tick(self) -> None:
        """Time has passed: dates read differently, and a row may have become urgent. Long lists are done in pieces."""
        self._ticking = [row.key for row in self._rows]
        self._tick_some()

    def _tick_some(self) -> None:
        some, self._ticking = self._ticking[:_AT_ONCE], self._ticking[_AT_ONCE:]
        now = self._now()
        for row in [self._by_key[key] for key in some if key in self._by_key]:
            new = self._fresh(row.connection, now)
            if new != row:
                self._put(new)
        if self._ticking:
            QTimer.singleShot(0, self, self._tick_some)
        else:
            self._tell(0, len(self._rows) - 1)
            self.changed.emit()

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._rows)

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
        row, column = self._rows[index.row()], COLUMNS[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(row, self._now(), self._demo)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{column.title()}: {column.spoken(row, self._now(), self._demo)}"
            case Qt.ItemDataRole.ToolTipRole:
                return column.exact(row)
            case Qt.ItemDataRole.DecorationRole:
                return column.icon(row)
            case Qt.ItemDataRole.ForegroundRole:
                return column.colour(row)
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def _same(self, connection: Connection) -> Row | None:
        """The row as it is, where nothing but time has passed: that is the business of `tick`."""
        row = self._by_key.get(connection.key)
        return row if row is not None and row.connection == connection else None

    def _fresh(self, connection: Connection, now: datetime) -> Row:
        return row_of(connection, now, refreshing=connection.key in self._refreshing)

    def _put(self, new: Row) -> None:
        old = self._by_key.get(new.key)
        if old is None:
            number = bisect_left(self._orders, new.order)
            self.beginInsertRows(_NOWHERE, number, number)
            self._place(number, [new])
            self.endInsertRows()
            return
        here, there = bisect_left(self._orders, old.order), bisect_left(self._orders, new.order)
        if there in (here, here + 1):
            self._rows[here], self._orders[here], self._by_key[new.key] = new, new.order, new
            self._tell(here, here)
            return
        self.beginMoveRows(_NOWHERE, here, here, _NOWHERE, there)
        self._take(here, here + 1)
        number = there - 1 if there > here else there
        self._place(number, [new])
        self.endMoveRows()
        self._tell(number, number)

    def _drop_missing(self, new: dict[ConnectionKey, Row]) -> None:
        end = len(self._rows)
        while end:
            if self._rows[end - 1].key in new:
                end -= 1
                continue
            start = end - 1
            while start and self._rows[start - 1].key not in new:
                start -= 1
            self.beginRemoveRows(_NOWHERE, start, end - 1)
            self._take(start, end)
            self.endRemoveRows()
            end = start

    def _reorder(self, rows: list[Row]) -> None:
        old = self._rows
        moved = [row.key for row in rows] != [row.key for row in old]
        if moved:
            self.layoutAboutToBeChanged.emit()
            before = self.persistentIndexList()
            numbers = {row.key: number for number, row in enumerate(rows)}
            after = [self.index(numbers[old[index.row()].key], index.column()) for index in before]
        self._rows, self._orders = rows, [row.order for row in rows]
        self._by_key = {row.key: row for row in rows}
        if moved:
            self.changePersistentIndexList(before, after)
            self.layoutChanged.emit()
            self._tell(0, len(rows) - 1)
            return
        different = [number for number, row in enumerate(rows) if row != old[number]]
        if different:
            self._tell(different[0], different[-1])

    def _insert_new(self, wanted: list[Row]) -> None:
        number = 0
        while number < len(wanted):
            if wanted[number].key in self._by_key:
                number += 1
                continue
            end = number + 1
            while end < len(wanted) and wanted[end].key not in self._by_key:
                end += 1
            self.beginInsertRows(_NOWHERE, number, end - 1)
            self._place(number, wanted[number:end])
            self.endInsertRows()
            number = end

    def _place(self, number: int, rows: list[Row]) -> None:
        self._rows[number:number] = rows
        self._orders[number:number] = [row.order for row in rows]
        self._by_key.update((row.key, row) for row in rows)

    def _take(self, start: int, end: int) -> None:
        for row in self._rows[start:end]:
            del self._by_key[row.key]
        del self._rows[start:end], self._orders[start:end]

    def _tell(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))


def _order(row: Row) -> Order:
    return row.order
