"""The relay page for a setup's own port, written into a folder that the person chooses, ready to upload."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from qbo_desktop.app.relay_kit import write_kit
from qbo_desktop.core.errors import QboDesktopError
from qbo_desktop.ui.bridge import Bridge

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.app.compose import Application

Written = Callable[[Path], None]
Refused = Callable[[QboDesktopError], None]


class PublishKit(QObject):
    """Asks for the folder and writes the page and the short guide to hosting it."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge

    def ask(self, over: QWidget, port: int, written: Written, refused: Refused) -> None:
        """Ask for a folder over this window; `written` gets the page's path."""
        dialog = QFileDialog(over, self.tr("Choose a folder for the page"))
        dialog.setObjectName("kit_folder_dialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.write(Path(name), port, written, refused))
        dialog.open()

    def write(self, folder: Path, port: int, written: Written, refused: Refused) -> None:
        """Write it into this folder."""

        async def work(_: "Application") -> Path:
            import asyncio  # noqa: PLC0415 - runs in the core's thread, where it is loaded

            return await asyncio.to_thread(write_kit, folder, port)

        self._bridge.submit(work, written, refused)

    def words(self, page: Path) -> str:
        """What to say when it is there."""
        return self.tr(
            "The page is {page}. Put it, unchanged, where your return address shows it; the guide beside it says how."
        ).format(page=page)
