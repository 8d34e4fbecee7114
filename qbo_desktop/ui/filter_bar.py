"""Above a long list: words to find companies by, a menu of what to leave, and how many are shown."""

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from qbo_desktop.ui.company_filter import CompanyFilter
from qbo_desktop.ui.company_model import CompanyModel
from qbo_desktop.ui.page_parts import LinkButton, announce, set_look

_FEW = 6


class _Search(QLineEdit):
    """`left` when the person is done with it: by Enter, by the key down, or by Esc in an empty field."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:  # noqa: N802 - Qt's name
        match event.key():
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case Qt.Key.Key_Escape | Qt.Key.Key_Down | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.left.emit()
            case _:
                super().keyPressEvent(event)


class FilterBar(QWidget):
    """Changes the model's filter; hidden while the list is short, unless it was asked for. `done`: on to the list."""

    done = Signal()

    def __init__(self, model: CompanyModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filter_bar")
        self._model = model
        self._asked = False
        self._said = ""
        self.search = _Search()
        self.search.setObjectName("filter_search")
        self.search.setAccessibleName(self.tr("Find a company"))
        self.search.setPlaceholderText(self.tr("Find a company"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(self.fontMetrics().averageCharWidth() * 48)
        self.search.textChanged.connect(self._search)
        self.search.left.connect(self._leave)
        self.menu_button = QPushButton()
        self.menu_button.setObjectName("filter_menu_button")
        self.menu_button.clicked.connect(self._open_menu)
        self.words = QLabel()
        self.words.setObjectName("filter_words")
        set_look(self.words, "quiet")
        self.all_button = LinkButton(self.tr("Show all"))
        self.all_button.setObjectName("filter_show_all")
        self.all_button.clicked.connect(self._show_all)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.search, 3)
        row.addWidget(self.menu_button)
        row.addSpacing(6)
        row.addWidget(self.words)
        row.addWidget(self.all_button)
        row.addStretch(1)
        model.changed.connect(self._look)
        model.filtered.connect(self._look)
        self._look()

    def stops(self) -> tuple[QWidget, ...]:
        """Where the keyboard stops, in order."""
        return (self.search, self.menu_button, self.all_button)

    def begin(self) -> None:
        """Put the keyboard into the field, whatever the list's length."""
        self._asked = True
        self._look()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A narrow window cuts the field, never the window."""
        return QSize(0, super().minimumSizeHint().height())

    def _look(self) -> None:
        model = self._model
        wanted, total = model.filter, model.total
        active = not wanted.leaves_all()
        self.setVisible(total > 0 and (total > _FEW or active or self._asked))
        if self.search.text() != wanted.text:
            self.search.setText(wanted.text)
        chosen = wanted.chosen()
        self.menu_button.setText(self.tr("Filter… ({number})").format(number=chosen) if chosen else self.tr("Filter…"))
        self.all_button.setVisible(active)
        self.words.setVisible(active)
        said = self._words(model.rowCount(), total) if active else ""
        if said != self._said:
            self._said = said
            self.words.setText(said)
            if said:
                announce(self.words, said)

    def _words(self, shown: int, total: int) -> str:
        if shown == 0:
            return self.tr("No company fits.")
        return self.tr("Showing {shown} of {total}").format(shown=shown, total=total)

    def _search(self, text: str) -> None:
        self._model.set_filter(replace(self._model.filter, text=text))

    def _leave(self) -> None:
        self._asked = False
        self._look()
        self.done.emit()

    def _show_all(self) -> None:
        self._model.set_filter(CompanyFilter())
        self._leave()

    def _open_menu(self) -> None:
        from qbo_desktop.ui.filter_menu import FilterMenu  # noqa: PLC0415 - the first paint does without

        menu = FilterMenu(self._model, self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))
