"""Which columns the list has: the menu for it, also at a right click on their headings."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QTableView

from qbo_desktop.ui.columns import COLUMNS


def add_column_menu(menu: QMenu, table: QTableView) -> None:
    """Fill the menu with a tick for each column but the first, and show it at the headings too."""
    header = table.horizontalHeader()
    ticks: list[tuple[int, QAction]] = []

    def switch(number: int) -> Callable[[bool], None]:
        return lambda shown: table.setColumnHidden(number, not shown)

    for number, column in enumerate(COLUMNS):
        if number == 0:
            continue  # a list without names is none
        tick = QAction(column.title(), menu, checkable=True)
        tick.setObjectName(f"action_column_{number}")
        tick.toggled.connect(switch(number))
        menu.addAction(tick)
        ticks.append((number, tick))

    def look() -> None:
        for number, tick in ticks:
            tick.setChecked(not table.isColumnHidden(number))

    menu.aboutToShow.connect(look)
    header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    header.customContextMenuRequested.connect(lambda place: menu.popup(header.mapToGlobal(place)))
