"""The window: header, list and details, or the page that a new person needs; it shows, and decides nothing."""

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from qbo_desktop.ui.company_model import CompanyModel
from qbo_desktop.ui.company_table import CompanyTable
from qbo_desktop.ui.details_pane import DetailsPane
from qbo_desktop.ui.header_line import HeaderLine
from qbo_desktop.ui.icons import program_icon
from qbo_desktop.ui.menus import make_menus
from qbo_desktop.ui.notice import Notice
from qbo_desktop.ui.page_parts import set_look
from qbo_desktop.ui.problem_panel import ProblemPanel
from qbo_desktop.ui.setup_review_page import SetupReviewPage
from qbo_desktop.ui.waiting_panel import WaitingPanel
from qbo_desktop.ui.welcome_page import WelcomePage
from qbo_desktop.ui.window_clock import WindowClock
from qbo_desktop.ui.window_state import WindowState

NAME = "Company Connections"
_SETUP_SUFFIX = ".companysetup"
_WAITING_CHARACTERS = 52


class MainWindow(QMainWindow):
    """`closing` when the person closes it, `shown` whenever it can be seen again, `file_given` by a drop."""

    closing = Signal()
    shown = Signal()
    file_given = Signal(object)

    def __init__(self, model: CompanyModel, now: WindowClock, state: WindowState, *, demo: bool) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowIcon(program_icon())
        self.setAcceptDrops(True)
        self._state = state
        self._model = model
        self._reviewing = False
        self._waiting = False
        self.header = HeaderLine()
        self.problem = ProblemPanel()
        self.notice = Notice()
        self.table = CompanyTable(model)
        self.details = DetailsPane(demo=demo)
        self.welcome = WelcomePage(in_demo=demo)
        self.review = SetupReviewPage()
        self.waiting = WaitingPanel(now)
        self.actions_ = make_menus(self)
        self._list = QWidget()
        self._list.setObjectName("list_page")
        self._pages = QStackedWidget()
        self._pages.setObjectName("pages")
        self._waiting_card = QFrame()
        self._lay_out()
        self._set_tab_order()
        self.show_world("")
        if not state.restore(self, self.table.horizontalHeader()):
            letters, lines = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
            self.resize(letters * 170, lines * 44)
        self.update_pages()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.table, 1)
        column.addWidget(self.details)
        for page in (self._list, self.welcome, self.review):
            self._pages.addWidget(page)
        set_look(self._waiting_card, "card")
        self._waiting_card.setObjectName("waiting_card")
        card = QVBoxLayout(self._waiting_card)
        card.setContentsMargins(1, 1, 1, 1)
        card.addWidget(self.waiting)
        self._waiting_card.hide()
        work = QHBoxLayout()
        work.setSpacing(14)
        work.addWidget(self._pages, 1)
        work.addWidget(self._waiting_card)
        central = QWidget()
        central.setObjectName("central")
        whole = QVBoxLayout(central)
        whole.setContentsMargins(18, 10, 18, 18)
        whole.setSpacing(14)
        whole.addWidget(self.header)
        whole.addWidget(self.problem)
        whole.addWidget(self.notice)
        whole.addLayout(work, 1)
        self.setCentralWidget(central)

    def _set_tab_order(self) -> None:
        order = (
            self.header.action_button,
            self.header.connect_button,
            self.problem.action_button,
            self.problem.copy_button,
            self.problem.close_button,
            self.notice.next_button,
            self.notice.close_button,
            self.table,
            self.details.main_button,
            self.details.reconnect_button,
            self.details.refresh_button,
            self.details.disconnect_button,
            self.details.copy_button,
            self.details.more_button,
        )
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    def show_world(self, world: str) -> None:
        """Say in title and header which world this is; nothing for live."""
        self.setWindowTitle(f"{NAME} – {world}" if world else NAME)  # noqa: RUF001 - a dash, not a minus
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
        empty = self._model.rowCount() == 0
        page = self.review if self._reviewing else self.welcome if empty else self._list
        if self._pages.currentWidget() is not page:
            self._pages.setCurrentWidget(page)
        alone = self._waiting and empty
        self._waiting_card.setVisible(self._waiting)
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
        """Closing ends the program, but in order: whoever listens to `closing` sees to it."""
        event.ignore()
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

    def dragEnterEvent(self, event: QDragEnterEvent, /) -> None:  # noqa: N802 - Qt's name
        """Company setup files may be dropped anywhere."""
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
    if len(urls) == 1 and urls[0].isLocalFile() and urls[0].toLocalFile().endswith(_SETUP_SUFFIX):
        return Path(urls[0].toLocalFile())
    return None
