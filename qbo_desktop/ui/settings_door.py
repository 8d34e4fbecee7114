"""The way to the settings: one dialog at a time, and what its choices mean for the rest of the window."""

from contextlib import suppress

from PySide6.QtCore import QObject
from shiboken6 import isValid

from qbo_desktop.app.place import Place
from qbo_desktop.app.present import Now
from qbo_desktop.app.settings import SettingsFile
from qbo_desktop.core.errors import VaultFull
from qbo_desktop.ui.bridge import Bridge
from qbo_desktop.ui.main_window import MainWindow
from qbo_desktop.ui.menu_flow import MenuFlow
from qbo_desktop.ui.vault_flow import VaultFlow
from qbo_desktop.ui.window_state import WindowState

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.app.vault_upkeep import Backup
    from qbo_desktop.ui.settings_flow import SettingsFlow


class SettingsDoor(QObject):
    """Lives as long as the window."""

    def __init__(
        self,
        place: Place,
        window: MainWindow,
        bridge: Bridge,
        now: Now,
        file: SettingsFile,
        state: WindowState,
        menus: MenuFlow,
        vault: VaultFlow,
    ) -> None:
        super().__init__(window)
        self._place = place
        self._window = window
        self._bridge = bridge
        self._now = now
        self._file = file
        self._state = state
        self._menus = menus
        self._vault = vault
        self._flow: SettingsFlow | None = None
        window.actions_.settings.triggered.connect(self.open)
        if file.damaged:
            window.panels.notice.say(self.tr("Your settings could not be read, so they are as at the beginning."))
            with suppress(VaultFull):  # the vault tells of a folder that cannot be written
                file.keep(file.settings)

    def open(self) -> None:
        """Open the settings, or bring them to the front."""
        from qbo_desktop.ui.settings_flow import SettingsFlow  # noqa: PLC0415 - most days do without

        if self._flow is None or not isValid(self._flow):
            flow = SettingsFlow(self._place, self._window, self._bridge, self._now, self._file, self._state)
            flow.look.connect(self._menus.choose_look)
            flow.restore.connect(self._restore)
            self._flow = flow
        self._flow.dialog.show()
        self._flow.dialog.raise_()
        self._flow.dialog.activateWindow()

    def _restore(self, backup: "Backup | None") -> None:
        if backup is None:
            self._vault.choose_backup()
        else:
            self._vault.ask_to_restore(backup.file, backup.made_at)
