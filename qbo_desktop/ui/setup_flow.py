"""Company setup files: read, shown in words, and kept only after a person pressed the button that says so."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from qbo_desktop.core.errors import QboDesktopError
from qbo_desktop.core.identity import SetupId
from qbo_desktop.core.setup import Setup, parse_setup
from qbo_desktop.ui.bridge import Bridge
from qbo_desktop.ui.problems import Problems
from qbo_desktop.ui.setup_review_page import SetupReviewPage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.app.compose import Application


class SetupFlow(QObject):
    """`reviewing`: whether the review page is needed. `kept`: which was stored. `file_chosen`: what to open."""

    file_chosen = Signal(object)
    reviewing = Signal(bool)
    kept = Signal(str)

    def __init__(self, bridge: Bridge, page: SetupReviewPage, problems: Problems, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._page = page
        self._problems = problems
        self._window = window
        page.accepted.connect(self._accepted)
        page.declined.connect(lambda: self.reviewing.emit(False))

    def choose_file(self) -> None:
        """Ask for a file, whatever it then turns out to be."""
        dialog = QFileDialog(self._window, self.tr("Open a company setup file"))
        dialog.setObjectName("setup_file_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Company setup files (*.companysetup)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.file_chosen.emit(Path(name)))
        dialog.open()

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
