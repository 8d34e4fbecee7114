"""What happened to one company or all of them, newest first; read only, and never a token."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from qbo_desktop.app.state_wording import Shape
from qbo_desktop.core.history import HistoryEntry
from qbo_desktop.core.identity import ConnectionKey
from qbo_desktop.ui import history_lines as lines
from qbo_desktop.ui.icons import status_icon
from qbo_desktop.ui.page_parts import Heading, Prose, set_look
from qbo_desktop.ui.tooltips import as_it_is

LONGEST = 5000
_SAMPLES = (29, 20, 26)  # characters that a column should have room for; the last one takes what is left
_RESULT = len(_SAMPLES)
_LONG_DATE = datetime(2028, 9, 28, 22, 58, tzinfo=UTC)  # as long as dates become


class HistoryModel(QAbstractTableModel):
    """When, company, what, result."""

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._entries: Sequence[HistoryEntry] = ()

    def show(self, entries: Sequence[HistoryEntry]) -> None:
        """Show these."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:  # noqa: N802 - Qt's name
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:  # noqa: N802 - Qt's name
        return 0 if parent is not None and parent.isValid() else _RESULT + 1

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """As Qt asks."""
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("When"), self.tr("Company"), self.tr("What"), self.tr("Result"))[section]

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """As Qt asks."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(entry, index.column())
            case Qt.ItemDataRole.AccessibleTextRole:
                heading = self.headerData(index.column(), Qt.Orientation.Horizontal)
                return f"{heading}: {self._text(entry, index.column())}"
            case Qt.ItemDataRole.ToolTipRole:
                return as_it_is(lines.exact(entry))
            case Qt.ItemDataRole.DecorationRole if index.column() == _RESULT:
                return status_icon(Shape.SOON if lines.is_problem(entry) else Shape.CONNECTED)
        return None

    def _text(self, entry: HistoryEntry, column: int) -> str:
        match column:
            case 0:
                return lines.when(entry, self._now())
            case 1:
                return entry.company_name or (entry.key.realm_id if entry.key is not None else "")
            case 2:
                return lines.what(entry)
            case _:
                return lines.result(entry)


class HistoryWindow(QDialog):
    """`wanted` asks for the history of a company (ConnectionKey) or of all (None), `save_wanted` has what is shown."""

    wanted = Signal(object)
    save_wanted = Signal(object)

    def __init__(
        self,
        companies: Sequence[tuple[ConnectionKey, str]],
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("history_window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("History"))
        self._entries: Sequence[HistoryEntry] = ()
        self.model = HistoryModel(now, self)
        self.company = QComboBox()
        self.company.setObjectName("history_company")
        self.company.setAccessibleName(self.tr("Company"))
        self.company.addItem(self.tr("All companies"), None)
        for key, name in companies:
            self.company.addItem(name, key)
        self.company.currentIndexChanged.connect(self.ask)
        self.problems_only = QCheckBox(self.tr("Problems only"))
        self.problems_only.setObjectName("history_problems_only")
        self.problems_only.toggled.connect(self._show)
        self.words = Prose()
        self.words.setObjectName("history_words")
        set_look(self.words, "quiet")
        self.table = self._make_table()
        self.save_button = QPushButton(self.tr("Save as a table…"))
        self.save_button.setObjectName("history_save")
        self.save_button.setAutoDefault(False)
        self.save_button.clicked.connect(lambda: self.save_wanted.emit(self._shown()))
        close = QPushButton(self.tr("Close"))
        close.setObjectName("history_close")
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        head = QHBoxLayout()
        head.setSpacing(14)
        for widget in (self.company, self.problems_only):
            head.addWidget(widget)
        head.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.words, 1)
        foot.addWidget(self.save_button)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        column.addWidget(Heading(self.tr("What happened")))
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        letters, height = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        self.resize(QSize(letters * 150, height * 34).boundedTo(self.screen().availableSize() * 0.9))

    def ask(self) -> None:
        """Ask for what the chosen company, or all, went through."""
        self.wanted.emit(self.company.currentData())

    def show_entries(self, key: ConnectionKey | None, entries: Sequence[HistoryEntry]) -> None:
        """Show these, newest first, unless another company was chosen meanwhile."""
        if key == self.company.currentData():
            self._entries = entries
            self._show()

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setObjectName("history_table")
        table.setAccessibleName(self.tr("History"))
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setCornerButtonEnabled(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 16)
        columns = table.horizontalHeader()
        columns.setObjectName("history_columns")
        columns.setSectionsClickable(False)
        columns.setHighlightSections(False)
        columns.setStretchLastSection(True)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for number, characters in enumerate(_SAMPLES):
            table.setColumnWidth(number, self.fontMetrics().averageCharWidth() * characters + 28)
        longest = self.fontMetrics().horizontalAdvance(lines.day_and_time(_LONG_DATE)) + 28
        table.setColumnWidth(0, max(longest, table.columnWidth(0)))
        return table

    def _shown(self) -> list[HistoryEntry]:
        only = self.problems_only.isChecked()
        return [entry for entry in self._entries if not only or lines.is_problem(entry)]

    def _show(self) -> None:
        only, entries = self.problems_only.isChecked(), self._shown()
        self.model.show(entries)
        self.save_button.setEnabled(bool(entries))
        if len(self._entries) >= LONGEST:
            self.words.setText(self.tr("Among the newest %n entries", "", LONGEST))
        elif not entries:
            self.words.setText(self.tr("No problems.") if only else self.tr("Nothing has happened yet."))
        else:
            self.words.setText(self.tr("%n entries", "", len(entries)))
