"""The window: header, list and details, or the page that a new person needs; it shows, and decides nothing."""

from collections.abc import Callable
from functools import partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from qbo_desktop.ui.column_menu import add_column_menu
from qbo_desktop.ui.company_model import CompanyModel
from qbo_desktop.ui.company_table import CompanyTable
from qbo_desktop.ui.details_pane import DetailsPane
from qbo_desktop.ui.filter_bar import FilterBar
from qbo_desktop.ui.header_line import HeaderLine
from qbo_desktop.ui.icons import program_icon
from qbo_desktop.ui.menus import make_menus
from qbo_desktop.ui.page_parts import set_look
from qbo_desktop.ui.row import Row, World, world_of
from qbo_desktop.ui.summary import summary_of
from qbo_desktop.ui.window_state import WindowState

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.ui.panels import Panels
    from qbo_desktop.ui.welcome_page import WelcomePage

NAME = "Company Connections"
_SHARE_OF_SCREEN = 0.94
_WAITING_CHARACTERS = 66
_BESIDE_CHARACTERS = 160  # narrower windows show the waiting panel in the place of the list


class MainWindow(QMainWindow):
    """`closing` when the person ends it, `hidden` when it went out of sight instead, `restarting` to begin anew.

    `shown` whenever it can be seen again; `file_given` carries the path of a file that was dropped.
    """

    closing = Signal()
    hidden = Signal()
    restarting = Signal()
    shown = Signal()
    file_given = Signal(object)

    def __init__(self, model: CompanyModel, state: WindowState, *, demo: bool) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowIcon(program_icon())
        self.setAcceptDrops(True)
        self.stays: Callable[[], bool] = lambda: False  # whether closing leaves the program running out of sight
        self._state = state
        self._model = model
        self._demo = demo
        self._reviewing = False
        self._waiting = False
        self.header = HeaderLine()
        self.table = CompanyTable(model)
        self.filter_bar = FilterBar(model)
        self.details = DetailsPane(model.now, demo=demo)
        self._panels: Panels | None = None
        self._welcome: WelcomePage | None = None
        self.actions_ = make_menus(self)
        self._list = QWidget()
        self._list.setObjectName("list_page")
        self._pages = QStackedWidget()
        self._pages.setObjectName("pages")
        self._waiting_card = QFrame()
        self._whole, self._work = QVBoxLayout(), QHBoxLayout()
        self._lay_out()
        model.changed.connect(self.show_rows)
        model.filtered.connect(self._show_choice)
        self.table.chosen.connect(self.details.show_row)
        self.filter_bar.done.connect(partial(self.table.setFocus, Qt.FocusReason.OtherFocusReason))
        self.actions_.find.triggered.connect(self.filter_bar.begin)
        add_column_menu(self.actions_.columns, self.table)
        if not state.restore(self, self.table.horizontalHeader()):
            letters, lines = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
            room = self.screen().availableSize() * _SHARE_OF_SCREEN
            self.resize(QSize(letters * 196, lines * 50).boundedTo(room))
        self.show_rows()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.filter_bar)
        column.addWidget(self.table, 1)
        column.addWidget(self.details)
        self._pages.addWidget(self._list)
        self._work.setSpacing(14)
        self._work.addWidget(self._pages, 1)
        central = QWidget()
        central.setObjectName("central")
        self._whole.setContentsMargins(18, 10, 18, 18)
        self._whole.setSpacing(14)
        self._whole.addWidget(self.header)
        self._whole.addLayout(self._work, 1)
        central.setLayout(self._whole)
        self.setCentralWidget(central)

    @property
    def welcome(self) -> "WelcomePage":
        """The page of a new person; it is made when it is first needed."""
        if self._welcome is None:
            from qbo_desktop.ui.welcome_page import WelcomePage  # noqa: PLC0415 - a list does without

            self._welcome = WelcomePage(in_demo=self._demo)
            self._pages.addWidget(self._welcome)
        return self._welcome

    @property
    def panels(self) -> "Panels":
        """What is needed only after the first paint."""
        assert self._panels is not None
        return self._panels

    def furnish(self, panels: "Panels") -> None:
        """Give these their places."""
        self._panels = panels
        self._whole.insertWidget(1, panels.problem)
        self._whole.insertWidget(2, panels.notice)
        self._pages.addWidget(panels.review)
        set_look(self._waiting_card, "card")
        self._waiting_card.setObjectName("waiting_card")
        card = QVBoxLayout(self._waiting_card)
        card.setContentsMargins(1, 1, 1, 1)
        card.addWidget(panels.waiting)
        self._waiting_card.hide()
        self._work.addWidget(self._waiting_card)
        order = (
            self.header.action_button,
            self.header.connect_button,
            panels.problem.action_button,
            panels.problem.offer_button,
            panels.problem.copy_button,
            panels.problem.close_button,
            panels.notice.next_button,
            panels.notice.close_button,
            *self.filter_bar.stops(),
            self.table,
            *self.details.buttons(),
        )
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    def show_rows(self) -> None:
        """The model changed: say so above the list and below it."""
        rows = self._model.rows
        self.update_pages()
        self.header.show_summary(summary_of(rows))
        self._show_world(self._world(rows))
        self._show_choice()

    def _show_choice(self) -> None:
        self.table.choose_something()
        self.details.show_row(self.table.current())

    def _world(self, rows: tuple[Row, ...]) -> str:
        if self._demo:
            return self.tr("Demo")
        match sorted({world_of(row.connection, demo=False) for row in rows}):
            case [World.TEST]:
                return self.tr("Test companies")
            case [World.OTHER]:
                return self.tr("Not Intuit")
        return ""

    def _show_world(self, world: str) -> None:
        """Say in title and header which world this is; nothing for live.

        Qt adds the program's name to every title that does not end with it.
        """
        self.setWindowTitle(world or NAME)
        self.header.show_world(world)

    def set_reviewing(self, *, reviewing: bool) -> None:
        """Whether a setup waits for a person's word."""
        self._reviewing = reviewing
        self.update_pages()

    def set_waiting(self, *, waiting: bool) -> None:
        """Whether a consent waits for its person; afterwards the keyboard goes back to the list."""
        had_keyboard = self._waiting_card.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._waiting = waiting
        self.update_pages()
        if not waiting and had_keyboard and self._pages.currentWidget() is self._list:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def update_pages(self) -> None:
        """Show the page that suits what there is."""
        empty = self._model.total == 0
        page = self.panels.review if self._reviewing else self.welcome if empty else self._list
        if self._pages.currentWidget() is not page:
            self._pages.setCurrentWidget(page)
            if page is self._list:
                self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        alone = self._waiting and (empty or self.width() < self.fontMetrics().averageCharWidth() * _BESIDE_CHARACTERS)
        self._waiting_card.setVisible(self._waiting)
        if self._waiting_card.property("card") is not (not alone):
            set_look(self._waiting_card, "card", not alone)
        limit = 16_777_215 if alone else self.fontMetrics().averageCharWidth() * _WAITING_CHARACTERS
        self._waiting_card.setMinimumWidth(0 if alone else limit)
        self._waiting_card.setMaximumWidth(limit)
        self._pages.setVisible(not alone)
        self.header.setVisible(page is self._list)

    def come_forward(self) -> None:
        """Be seen, whatever the window was doing."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def keep_state(self) -> None:
        """Remember where the window stands."""
        self._state.keep(self, self.table.horizontalHeader())

    def closeEvent(self, event: QCloseEvent, /) -> None:  # noqa: N802 - Qt's name
        """Closing ends the program, but in order, by whoever listens; or it hides it where it can be found."""
        event.ignore()
        if self.stays():
            self.hide()
            self.hidden.emit()
        else:
            self.closing.emit()

    def showEvent(self, event: QShowEvent, /) -> None:  # noqa: N802 - Qt's name
        """Dates may have changed while nobody looked."""
        super().showEvent(event)
        self.shown.emit()

    def changeEvent(self, event: QEvent, /) -> None:  # noqa: N802 - Qt's name
        """Pictures that were drawn in the colours of another theme are drawn anew."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.header.repaint_icon()
        elif event.type() is QEvent.Type.WindowStateChange and self.isVisible() and not self.isMinimized():
            self.shown.emit()

    def dragEnterEvent(self, event: QDragEnterEvent, /) -> None:  # noqa: N802 - Qt's name
        """A file may be dropped anywhere; what it is shows when it is opened."""
        if _dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent, /) -> None:  # noqa: N802 - Qt's name
        """Open the file that was dropped."""
        path = _dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.file_given.emit(path)


def _dropped_file(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    if len(urls) == 1 and urls[0].isLocalFile():
        return Path(urls[0].toLocalFile())
    return None
