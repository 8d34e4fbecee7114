"""“Check everything…”: the checks run in the core, their lines appear as they are known, and a file is written."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from qbo_desktop.app.readiness import Check
from qbo_desktop.app.wording import of_error
from qbo_desktop.core.errors import QboDesktopError
from qbo_desktop.core.identity import SetupId
from qbo_desktop.ui.bridge import Bridge, Submission
from qbo_desktop.ui.diagnose_dialog import DiagnoseDialog
from qbo_desktop.ui.words import text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.app.compose import Application


def check_everything(bridge: Bridge, window: QWidget, setup_id: SetupId | None = None) -> DiagnoseDialog:
    """Open the dialog and begin; with a setup only what is about that one is looked at."""
    dialog = DiagnoseDialog(window)
    flow = _DiagnoseFlow(bridge, setup_id, dialog)
    dialog.open()
    flow.begin()
    return dialog


class _DiagnoseFlow(QObject):
    """Lives as long as its dialog."""

    def __init__(self, bridge: Bridge, setup_id: SetupId | None, dialog: DiagnoseDialog) -> None:
        super().__init__(dialog)
        self._bridge = bridge
        self._setup_id = setup_id
        self._dialog = dialog
        self._round: Submission[str] | None = None
        dialog.again.connect(self.begin)
        dialog.stopped.connect(self._stop)
        dialog.save.connect(self._save)

    def begin(self) -> None:
        """Look at everything anew."""
        self._stop()
        self._dialog.begin()
        number = object()
        self._number = number

        def appeared(check: Check) -> None:
            if isValid(self) and self._number is number and self._round is not None:
                self._dialog.show_check(check)

        async def work(application: "Application") -> str:
            from asyncio import to_thread  # noqa: PLC0415 - runs in the core's thread, where it is loaded

            from qbo_desktop.app.diagnose import diagnose  # noqa: PLC0415
            from qbo_desktop.app.support_bundle import bundle_of  # noqa: PLC0415

            checks = []
            async for check in diagnose(application, self._setup_id):
                checks.append(check)
                self._bridge.post(partial(appeared, check))
            application.keeper.wake()  # what waited for the keys or the network need not wait longer
            return await to_thread(bundle_of, application.place, checks)

        self._round = self._bridge.submit(work, self._finished, self._failed)

    def _finished(self, support_text: str) -> None:
        self._round = None
        if isValid(self._dialog):
            self._dialog.finish(support_text)

    def _failed(self, error: QboDesktopError) -> None:
        self._round = None
        if isValid(self._dialog):
            self._dialog.end(text(of_error(error).title))

    def _stop(self) -> None:
        if self._round is not None:
            self._round.cancel()
            self._round = None

    def _save(self, file: Path, support_text: str) -> None:
        async def work(_: "Application") -> None:
            from asyncio import to_thread  # noqa: PLC0415 - runs in the core's thread, where it is loaded

            from qbo_desktop.app.private_files import write_private_file  # noqa: PLC0415

            await to_thread(write_private_file, file, support_text)

        def saved(_: None) -> None:
            if isValid(self._dialog):
                self._dialog.show_saved(file)

        def refused(error: QboDesktopError) -> None:
            if isValid(self._dialog):
                self._dialog.show_not_saved(text(of_error(error).title))

        self._bridge.submit(work, saved, refused)
