"""Where setups come from and what becomes of them: the guide to app keys, and the setups' own window."""

from PySide6.QtCore import QObject, Signal

from qbo_desktop.ui.bridge import Bridge
from qbo_desktop.ui.main_window import MainWindow
from qbo_desktop.ui.setup_flow import SetupFlow

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.ui.keys_flow import KeysFlow
    from qbo_desktop.ui.setups_flow import SetupsFlow


class SetupDesk(QObject):
    """`kept` tells which setup was stored by the guide."""

    kept = Signal(str)

    def __init__(self, bridge: Bridge, files: SetupFlow, window: MainWindow, *, demo: bool) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._files = files
        self._window = window
        self._demo = demo
        self._setups: SetupsFlow | None = None
        self._keys: KeysFlow | None = None
        actions = window.actions_
        actions.enter_keys.setVisible(not demo)
        actions.enter_keys.triggered.connect(self.enter_keys)
        actions.setups.triggered.connect(self.show_setups)
        window.welcome.enter_keys.connect(self.enter_keys)

    def enter_keys(self) -> None:
        """Open the guide to app keys of one's own."""
        if self._keys is None:
            from qbo_desktop.ui.keys_flow import KeysFlow  # noqa: PLC0415 - once in a firm's life

            self._keys = KeysFlow(self._bridge, self._flow(), self._window)
            self._keys.kept.connect(self.kept)
        self._keys.show()

    def show_setups(self) -> None:
        """Open the setups' window."""
        self._flow().show()

    def _flow(self) -> "SetupsFlow":
        if self._setups is None:
            from qbo_desktop.ui.setups_flow import SetupsFlow  # noqa: PLC0415 - most days do without

            self._setups = SetupsFlow(self._bridge, self._window, demo=self._demo)
            self._setups.open_file.connect(self._files.choose_file)
            self._setups.enter_keys.connect(self.enter_keys)
        return self._setups
