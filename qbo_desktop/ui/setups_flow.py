"""The setups' own window, and giving them on: what the buttons there do."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from qbo_desktop.app.file_seal import FileSeal, write_sealed
from qbo_desktop.app.wording import of_error
from qbo_desktop.core.errors import QboDesktopError
from qbo_desktop.core.setup import Setup, setup_document
from qbo_desktop.ui.bridge import Bridge
from qbo_desktop.ui.publish_kit import PublishKit
from qbo_desktop.ui.save_setup_dialog import SaveSetupDialog
from qbo_desktop.ui.setups_dialog import SetupsDialog

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.app.check_wording import Worded
    from qbo_desktop.app.compose import Application
    from qbo_desktop.app.setups import StoredSetup


class SetupsFlow(QObject):
    """`open_file` and `enter_keys`: the person wants another setup."""

    open_file = Signal()
    enter_keys = Signal()

    def __init__(self, bridge: Bridge, window: QWidget, *, demo: bool) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._window = window
        self._demo = demo
        self._kit = PublishKit(bridge, self)

    def show(self) -> None:
        """Open the window."""
        dialog = SetupsDialog(self._window, demo=self._demo)
        dialog.open_file.connect(dialog.accept)
        dialog.open_file.connect(self.open_file)
        dialog.enter_keys.connect(dialog.accept)
        dialog.enter_keys.connect(self.enter_keys)
        dialog.check.connect(partial(self._check, dialog))
        dialog.save.connect(partial(self._save, dialog))
        dialog.publish.connect(partial(self._publish, dialog))
        dialog.remove.connect(partial(self._remove, dialog))
        dialog.open()
        self._read(dialog)

    def save_setup(self, setup: Setup, over: QWidget, stored: "StoredSetup | None" = None) -> None:
        """Ask how to seal it and where to save it; a setup that is kept here leaves a receipt in the history."""
        dialog = SaveSetupDialog(setup.name, over)

        def save(path: Path, seal: FileSeal) -> None:
            async def work(application: "Application") -> None:
                await write_sealed(path, (setup_document(setup) + "\n").encode(), seal)
                if stored is not None:
                    await application.handover.give_setup(stored, deliver=lambda _: None)

            self._bridge.submit(
                work,
                lambda _: dialog.show_saved(path) if isValid(dialog) else None,
                lambda error: dialog.show_refused(of_error(error)) if isValid(dialog) else None,
            )

        dialog.save.connect(save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _read(self, dialog: SetupsDialog) -> None:
        async def work(application: "Application") -> "tuple[StoredSetup, ...]":
            return await application.setups.all()

        def show(setups: "Sequence[StoredSetup]") -> None:
            if isValid(dialog):
                dialog.show_setups(setups)

        self._bridge.submit(work, show, partial(_refused, dialog))

    def _check(self, dialog: SetupsDialog, stored: "StoredSetup") -> None:
        async def work(application: "Application") -> "tuple[Worded, ...]":
            from qbo_desktop.app.check_wording import worded  # noqa: PLC0415 - loaded in the core's thread already

            checks = await application.readiness.check(stored.setup)
            application.keeper.wake()
            return tuple(worded(check) for check in checks)

        def checked(found: "tuple[Worded, ...]") -> None:
            if isValid(dialog) and dialog.chosen() == stored:
                dialog.show_checks(found)

        dialog.show_checking()
        self._bridge.submit(work, checked, partial(_refused, dialog))

    def _save(self, dialog: SetupsDialog, stored: "StoredSetup") -> None:
        self.save_setup(stored.setup, dialog, stored)

    def _publish(self, dialog: SetupsDialog, stored: "StoredSetup") -> None:
        def written(page: Path) -> None:
            if isValid(dialog):
                dialog.say(self._kit.words(page))

        self._kit.ask(dialog, stored.setup.loopback_port, written, partial(_refused, dialog))

    def _remove(self, dialog: SetupsDialog, stored: "StoredSetup") -> None:
        async def work(application: "Application") -> "StoredSetup":
            return await application.setups.remove(stored.id)

        self._bridge.submit(work, lambda _: self._read(dialog) if isValid(dialog) else None, partial(_refused, dialog))


def _refused(dialog: SetupsDialog, error: QboDesktopError) -> None:
    if isValid(dialog):
        dialog.show_refused(of_error(error))
