"""What the menus open beside the companies themselves: history, details, the demo, looks, about."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from qbo_desktop.app.place import Place
from qbo_desktop.app.present import Now
from qbo_desktop.core.history import HistoryEntry
from qbo_desktop.core.identity import ConnectionKey
from qbo_desktop.ui import details, relaunch
from qbo_desktop.ui.about_dialog import AboutDialog
from qbo_desktop.ui.bridge import Bridge
from qbo_desktop.ui.company_model import CompanyModel
from qbo_desktop.ui.details_dialog import DetailsDialog
from qbo_desktop.ui.help_desk import HelpDesk
from qbo_desktop.ui.main_window import MainWindow
from qbo_desktop.ui.theme import Look, apply_look
from qbo_desktop.ui.window_state import WindowState


class MenuFlow(QObject):
    """Lives as long as the window. `history_to_save` carries entries and the window that shows them."""

    history_to_save = Signal(object, object)

    def __init__(
        self, place: Place, window: MainWindow, model: CompanyModel, bridge: Bridge, now: Now, state: WindowState
    ) -> None:
        super().__init__(window)
        self._place = place
        self._window = window
        self._model = model
        self._bridge = bridge
        self._now = now
        self._state = state
        self._help = HelpDesk(window)
        actions = window.actions_
        actions.history.triggered.connect(self._show_history)
        actions.copy_details.triggered.connect(self.copy_details)
        actions.check_everything.triggered.connect(self._check_everything)
        actions.about.triggered.connect(lambda: AboutDialog(window).open())
        for look, action in actions.looks.items():
            action.setChecked(look is state.look())
            action.triggered.connect(partial(self.choose_look, look))
        window.details.copy_details.connect(self.copy_details)
        window.welcome.look_at_demo.connect(self._look_at_demo)

    def copy_details(self) -> None:
        """Show what would be copied about the chosen company, and copy it on a press."""
        row = self._window.details.row
        if row is not None:
            DetailsDialog(details.of_connection(row.connection, self._now()), self._window).open()

    def _show_history(self) -> None:
        from qbo_desktop.ui.history_window import LONGEST, HistoryWindow  # noqa: PLC0415 - most days do without

        companies = [(row.key, row.connection.display_name) for row in self._model.rows]
        history = HistoryWindow(sorted(companies, key=lambda one: one[1].casefold()), self._now, self._window)

        def read(key: ConnectionKey | None) -> None:
            def entries(found: tuple[HistoryEntry, ...]) -> None:
                if isValid(history):
                    history.show_entries(key, found)

            self._bridge.submit(lambda application: application.connections.history(key, LONGEST), entries)

        history.wanted.connect(read)
        history.save_wanted.connect(lambda entries: self.history_to_save.emit(entries, history))
        history.open()
        history.ask()

    def _check_everything(self) -> None:
        from qbo_desktop.ui.diagnose_flow import check_everything  # noqa: PLC0415 - most days do without

        check_everything(self._bridge, self._window)

    def _look_at_demo(self) -> None:
        relaunch.start(["--demo", "--data-dir", str(self._place.data_folder)])

    def choose_look(self, look: Look) -> None:
        """Dress the window so, now and from the next start on."""
        self._state.keep_look(look)
        self._window.actions_.looks[look].setChecked(True)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_look(application, look)
