"""What keeps the program at hand while its window is closed: the tray, and closing the window into it."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from qbo_desktop.app.sentences import Action
from qbo_desktop.app.settings import SettingsFile
from qbo_desktop.core.errors import VaultFull
from qbo_desktop.core.events import Event, VaultState, VaultStateChanged
from qbo_desktop.core.identity import ConnectionKey
from qbo_desktop.ui.bridge import Bridge
from qbo_desktop.ui.company_model import CompanyModel
from qbo_desktop.ui.controller import Controller
from qbo_desktop.ui.main_window import NAME, MainWindow
from qbo_desktop.ui.tray import Tray
from qbo_desktop.ui.tray_state import tray_state

_TOGETHER_MS = 200


class TrayFlow(QObject):
    """Lives as long as the window. `in_background`: the program was started to stay out of sight."""

    def __init__(
        self,
        window: MainWindow,
        model: CompanyModel,
        bridge: Bridge,
        controller: Controller,
        settings: SettingsFile,
        *,
        in_background: bool,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._model = model
        self._controller = controller
        self._settings = settings
        self._in_background = in_background
        self._locked = False
        self.tray = Tray(window, self)
        self._soon = QTimer(self, singleShot=True, interval=_TOGETHER_MS)
        self._soon.timeout.connect(self._show)
        model.changed.connect(self._changed)
        bridge.happened.connect(self._happened)
        window.stays = self._stays
        window.hidden.connect(self._explain)
        window.closing.connect(self.tray.end)
        self.tray.appeared.connect(self._appeared)
        self.tray.open_window.connect(window.come_forward)
        self.tray.connect_company.connect(self._connect)
        self.tray.reconnect.connect(self._reconnect)
        self.tray.quit.connect(window.closing)
        self._show()
        self.tray.begin()

    def _changed(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _happened(self, event: Event) -> None:
        if isinstance(event, VaultStateChanged) and event.state in (VaultState.OPEN, VaultState.CLOSED):
            self._locked = event.state is VaultState.CLOSED
            self._show()

    def _show(self) -> None:
        title = self._window.windowTitle()
        world = "" if title == NAME else title
        self.tray.show_state(tray_state(self._model.rows, locked=self._locked, world=world))

    def _stays(self) -> bool:
        return self._settings.settings.keep_running and self.tray.is_there

    def _appeared(self) -> None:
        if self._in_background and self._window.isMinimized():
            self._window.hide()

    def _explain(self) -> None:
        """Once in a person's life: where the window went."""
        if self._settings.settings.closing_explained:
            return
        self.tray.say(
            NAME, self.tr("Your companies stay connected. You find this program here, and end it by Quit in its menu.")
        )
        try:
            self._settings.keep(replace(self._settings.settings, closing_explained=True))
        except VaultFull as error:
            self._controller.show_error(error)

    def _connect(self) -> None:
        self._window.come_forward()
        self._controller.connect_company()

    def _reconnect(self, key: ConnectionKey) -> None:
        self._window.come_forward()
        self._controller.help_company(Action.RECONNECT, key)
