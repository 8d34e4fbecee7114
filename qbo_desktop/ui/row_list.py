"""Rows in their order, found by key: a plain list that knows nothing of Qt."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from qbo_desktop.core.identity import ConnectionKey
from qbo_desktop.ui.row import Order, Row


class RowList:
    """Sorted by `Row.order`, which no two rows share."""

    def __init__(self) -> None:
        self._rows: list[Row] = []
        self._orders: list[Order] = []
        self._by_key: dict[ConnectionKey, Row] = {}

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[Row]:
        return iter(self._rows)

    def __getitem__(self, number: int) -> Row:
        return self._rows[number]

    def __contains__(self, key: ConnectionKey) -> bool:
        return key in self._by_key

    def get(self, key: ConnectionKey) -> Row | None:
        """The row of this connection."""
        return self._by_key.get(key)

    def place(self, order: Order) -> int:
        """Where a row of this order stands, or would stand."""
        return bisect_left(self._orders, order)

    def make(self, rows: Iterable[Row]) -> None:
        """Hold these, which are sorted, and no others."""
        self._rows = list(rows)
        self._orders = [row.order for row in self._rows]
        self._by_key = {row.key: row for row in self._rows}

    def put(self, number: int, rows: list[Row]) -> None:
        """Have these sorted rows come there."""
        self._rows[number:number] = rows
        self._orders[number:number] = [row.order for row in rows]
        self._by_key.update((row.key, row) for row in rows)

    def take(self, start: int, end: int) -> None:
        """Have the rows from `start` to before `end` go."""
        for row in self._rows[start:end]:
            del self._by_key[row.key]
        del self._rows[start:end], self._orders[start:end]

    def change(self, row: Row) -> None:
        """Hold this row in the place of its former self, wherever that stood."""
        self.drop(row.key)
        self.put(self.place(row.order), [row])

    def drop(self, key: ConnectionKey) -> None:
        """Hold no row of this connection."""
        before = self._by_key.get(key)
        if before is not None:
            number = self.place(before.order)
            self.take(number, number + 1)
