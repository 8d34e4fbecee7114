"""Company setup files: read, shown in words, and kept only after a person pressed the button that says so."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from qbo_desktop.app.sealing import LARGEST_SEALED
from qbo_desktop.core.errors import FileProblem, QboDesktopError, UnusableFile, Usage
from qbo_desktop.core.identity import SetupId
from qbo_desktop.core.setup import Setup, parse_setup
from qbo_desktop.ui.bridge import Bridge
from qbo_desktop.ui.problems import Problems
from qbo_desktop.ui.setup_review_page import SetupReviewPage
from qbo_desktop.ui.unsealing import Unsealing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.app.compose import Application


class SetupFlow(QObject):
    """`reviewing` tells whether the review page is needed, `kept` which setup was stored."""

    reviewing = Signal(bool)
    kept = Signal(str)

    def __init__(
        self, bridge: Bridge, page: SetupReviewPage, problems: Problems, window: QWidget, *, demo: bool
    ) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._page = page
        self._problems = problems
        self._window = window
        self._demo = demo
        self._unsealing = Unsealing(bridge, window)
        page.accepted.connect(self._accepted)
        page.declined.connect(lambda: self.reviewing.emit(False))

    def choose_file(self) -> None:
        """Ask for a file, and open it."""
        dialog = QFileDialog(self._window, self.tr("Open a company setup file"))
        dialog.setObjectName("setup_file_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Company setup files (*.companysetup)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.open_file(Path(name)))
        dialog.open()

    def open_file(self, path: Path) -> None:
        """Read this file and show what it means; nothing of it is kept yet."""
        self._problems.clear()
        if self._demo:
            self._problems.show(Usage(detail="demo_keeps_its_own_setup"))
            return

        async def work(_: "Application") -> bytes:
            import asyncio  # noqa: PLC0415 - runs in the core's thread, where it is loaded

            return await asyncio.to_thread(_content, path)

        def read(content: bytes) -> None:
            self._unsealing.open(path.name, content, self.open_content, self._problems.show)

        self._bridge.submit(work, read, self._problems.show)

    def open_content(self, content: bytes) -> None:
        """Show what a plain company setup file means, wherever it came from."""

        async def work(application: "Application") -> tuple[Setup, bool]:
            setup = parse_setup(content)
            return setup, await application.setups.replaced_by(setup) is not None

        self._bridge.submit(work, self._read, self._problems.show)

    def _read(self, found: tuple[Setup, bool]) -> None:
        setup, replaces = found
        self._page.show_setup(setup, replaces=replaces)
        self.reviewing.emit(True)

    def _accepted(self, setup: Setup) -> None:
        async def work(application: "Application") -> SetupId:
            return (await application.setups.keep(setup, confirmed=True)).id

        self._bridge.submit(work, self._kept, partial(self._refused, setup))

    def _kept(self, setup_id: SetupId) -> None:
        self.reviewing.emit(False)
        self.kept.emit(setup_id)

    def _refused(self, setup: Setup, error: QboDesktopError) -> None:
        self._problems.show(error, again=partial(self._accepted, setup))


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_SEALED + 1)
    except OSError:
        raise UnusableFile(FileProblem.UNREADABLE) from None
