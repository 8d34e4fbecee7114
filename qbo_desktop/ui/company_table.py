"""The list of companies: one line each, whole lines chosen, fixed heights, so that ten thousand are as quick as ten."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from qbo_desktop.core.identity import ConnectionKey
from qbo_desktop.ui.columns import COLUMNS
from qbo_desktop.ui.company_filter import CompanyFilter
from qbo_desktop.ui.company_model import CompanyModel
from qbo_desktop.ui.row import Row

_SAMPLES = (30, 23, 34, 34, 25, 16, 20)  # characters that a column should have room for


class CompanyTable(QTableView):
    """`chosen` carries the row that became the current one, or None; `entered` says that Enter was pressed on it."""

    chosen = Signal(object)
    entered = Signal()

    def __init__(self, model: CompanyModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("companies")
        self.setAccessibleName(self.tr("Companies"))
        self._model = model
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setCornerButtonEnabled(False)
        side = self.fontMetrics().height()
        self.setIconSize(QSize(side, side))
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + 22)
        columns = self.horizontalHeader()
        columns.setObjectName("company_columns")
        columns.setHighlightSections(False)
        columns.setSectionsMovable(True)
        columns.setSectionsClickable(False)
        columns.setStretchLastSection(True)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for number, characters in enumerate(_SAMPLES):
            self.setColumnWidth(number, self.fontMetrics().averageCharWidth() * characters + 24)
            self.setColumnHidden(number, COLUMNS[number].is_extra)
        self._kept: tuple[ConnectionKey | None, tuple[ConnectionKey, ...]] = (None, ())
        model.modelAboutToBeReset.connect(self._keep_choice)
        model.modelReset.connect(self._choose_kept)
        self.selectionModel().currentRowChanged.connect(self._current_changed)

    def current(self) -> Row | None:
        """The row under the cursor."""
        return self._model.row(self.currentIndex().row())

    def chosen_rows(self) -> tuple[Row, ...]:
        """All rows that are selected, in the order shown."""
        numbers = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(row for number in numbers if (row := self._model.row(number)) is not None)

    def choose(self, key: ConnectionKey | None = None) -> None:
        """Make this row the current one, or the first; a filter that hides it ends."""
        if key is not None and self._model.number_of(key) is None and self._model.row_of(key) is not None:
            self._model.set_filter(CompanyFilter())
        number = self._model.number_of(key) if key is not None else 0
        if number is None or number >= self._model.rowCount():
            return
        index = self._model.index(number, 0)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index)

    def choose_something(self) -> None:
        """See to it that a row is chosen where there is one: a filter may have taken the one that was."""
        if not self.selectionModel().hasSelection():
            current = self.current()
            self.choose(None if current is None else current.key)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:  # noqa: N802 - Qt's name
        """Enter presses the row's main button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current() is not None:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _keep_choice(self) -> None:
        current = self.current()
        self._kept = (None if current is None else current.key, tuple(row.key for row in self.chosen_rows()))

    def _choose_kept(self) -> None:
        """After a filter that changed much: what was chosen and is still shown is chosen again."""
        current, chosen = self._kept
        if current is None or self._model.number_of(current) is None:
            return
        self.choose(current)
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for key in chosen:
            if (number := self._model.number_of(key)) is not None:
                self.selectionModel().select(self._model.index(number, 0), flags)

    def _current_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(self._model.row(now.row()))
