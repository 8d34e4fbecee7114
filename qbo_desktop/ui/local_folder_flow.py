"""Away from a folder that is copied or shared: the connections go along, and the window opens where they are kept."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from qbo_desktop.app.local_folder import is_suitable, local_folder, take_along
from qbo_desktop.app.place import Place
from qbo_desktop.ui import relaunch
from qbo_desktop.ui.bridge import Bridge
from qbo_desktop.ui.main_window import MainWindow
from qbo_desktop.ui.problems import Problems

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.app.compose import Application


class LocalFolderFlow(QObject):
    """Lives as long as the window."""

    def __init__(self, place: Place, bridge: Bridge, problems: Problems, window: MainWindow) -> None:
        super().__init__(window)
        self._place = place
        self._bridge = bridge
        self._problems = problems
        self._window = window

    def leave(self) -> None:
        """Go to the platform's own folder; where that cannot be, ask for one."""
        folder = local_folder(self._place)
        if folder is not None:
            self._go_to(folder)
            return
        dialog = QFileDialog(self._window, self.tr("Choose a folder on this computer that nothing else copies"))
        dialog.setObjectName("local_folder_dialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self._chosen(Path(name)))
        dialog.open()

    def _chosen(self, folder: Path) -> None:
        if is_suitable(folder):
            self._go_to(folder)
        else:
            self.leave()

    def _go_to(self, folder: Path) -> None:
        self._problems.clear()
        self._window.panels.notice.say(self.tr("Taking your connections along…"))

        async def work(_: "Application") -> bool:
            return await take_along(self._place, folder)

        def done(_: bool) -> None:  # noqa: FBT001 - the result as it comes
            relaunch.start(["--data-dir", str(folder)])
            self._window.closing.emit()

        self._bridge.submit(work, done, lambda error: self._problems.show(error, again=self.leave))
