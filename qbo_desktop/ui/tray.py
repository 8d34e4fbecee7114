"""The program's place in the tray, where the desktop has one: its state at a glance, and what needs somebody."""

import sys

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from qbo_desktop.ui.icons import panel_icon
from qbo_desktop.ui.tray_state import TrayState

_LOOKS_AGAIN_MS = 5_000
_LOOKS = 60  # for five minutes: a panel that starts after us is there by then
NAME = "Company Connections"


class Tray(QObject):
    """`appeared` once, when there is a tray; `reconnect` carries the key of the company that was chosen."""

    appeared = Signal()
    open_window = Signal()
    connect_company = Signal()
    reconnect = Signal(object)
    quit = Signal()

    def __init__(self, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._state: TrayState | None = None
        self._icon: QSystemTrayIcon | None = None
        self.menu = QMenu(window)
        self.menu.setObjectName("tray_menu")
        self._looks = 0
        self._look_again = QTimer(self, interval=_LOOKS_AGAIN_MS)
        self._look_again.timeout.connect(self._look)

    def begin(self) -> None:
        """Take the place now, or as soon as the desktop has a tray."""
        self._look_again.start()
        self._look()

    @property
    def is_there(self) -> bool:
        """Whether a person can find the program there now."""
        return self._icon is not None and QSystemTrayIcon.isSystemTrayAvailable()

    def show_state(self, state: TrayState) -> None:
        """Say this from now on; nothing is drawn anew where nothing changed."""
        if state == self._state:
            return
        self._state = state
        self._fill_menu(state)
        if self._icon is not None:
            self._dress(self._icon, state)

    def say(self, title: str, words: str) -> None:
        """A message beside the tray that goes away by itself; a click on it opens the window."""
        if self._icon is not None and self._icon.supportsMessages():
            self._icon.showMessage(title, words, self._icon.icon())

    def end(self) -> None:
        """Leave the tray."""
        self._look_again.stop()
        if self._icon is not None:
            self._icon.hide()

    def _look(self) -> None:
        self._looks += 1
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._look_again.stop()
            self._appear()
        elif self._looks > _LOOKS:
            self._look_again.stop()

    def _appear(self) -> None:
        icon = QSystemTrayIcon(self)
        icon.setContextMenu(self.menu)
        icon.activated.connect(self._pressed)
        icon.messageClicked.connect(self.open_window)
        if self._state is not None:
            self._dress(icon, self._state)
        self._icon = icon
        icon.show()
        self.appeared.emit()

    def _dress(self, icon: QSystemTrayIcon, state: TrayState) -> None:
        icon.setIcon(panel_icon(state.shape))
        icon.setToolTip(f"{NAME}\n{state.sentence}")

    def _fill_menu(self, state: TrayState) -> None:
        menu = self.menu
        menu.clear()
        menu.addAction(state.sentence.replace("&", "&&"), self.open_window.emit).setObjectName("tray_state")
        menu.addSeparator()
        for number, needing in enumerate(state.needing):
            words = self.tr("Reconnect {company}").format(company=needing.name.replace("&", "&&"))
            action = menu.addAction(words)
            action.setObjectName(f"tray_reconnect_{number}")
            action.triggered.connect(lambda _=False, key=needing.key: self.reconnect.emit(key))
        if state.more:
            menu.addAction(self.tr("More…"), self.open_window.emit).setObjectName("tray_more")
        if state.needing:
            menu.addSeparator()
        menu.addAction(self.tr("Connect a company…"), self.connect_company.emit).setObjectName("tray_connect")
        menu.addAction(self.tr("Open Company Connections"), self.open_window.emit).setObjectName("tray_open")
        menu.addSeparator()
        menu.addAction(self.tr("Quit"), self.quit.emit).setObjectName("tray_quit")

    def _pressed(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        # On macOS a press opens the menu as well, which is enough.
        if reason is QSystemTrayIcon.ActivationReason.Trigger and sys.platform != "darwin":
            self.open_window.emit()
