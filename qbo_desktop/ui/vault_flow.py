"""Opening the saved connections when something stands in the way, and bringing back a backup of them."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from qbo_desktop.app.place import Place
from qbo_desktop.app.present import Now
from qbo_desktop.app.sentences import Action
from qbo_desktop.app.vault_upkeep import DamagedWithBackup, Restoration, bring_back
from qbo_desktop.app.wording import of_error
from qbo_desktop.core.errors import QboDesktopError, VaultError, VaultLocked, WayOn
from qbo_desktop.core.secret import Secret
from qbo_desktop.ui import dates
from qbo_desktop.ui.bridge import Bridge
from qbo_desktop.ui.local_folder_flow import LocalFolderFlow
from qbo_desktop.ui.main_window import MainWindow
from qbo_desktop.ui.new_passphrase_dialog import NewPassphraseDialog
from qbo_desktop.ui.passphrase import Passphrase, PassphraseDialog
from qbo_desktop.ui.problems import Offer, Problems
from qbo_desktop.ui.restore_dialog import RestoreDialog

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.app.compose import Application


class VaultFlow(QObject):
    """`open_vault` begins keeping connections fresh; `close_vault` ends it, and tells whether it was under way."""

    def __init__(
        self,
        place: Place,
        bridge: Bridge,
        window: MainWindow,
        problems: Problems,
        passphrase: Passphrase,
        now: Now,
        *,
        open_vault: Callable[[], None],
        close_vault: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._window = window
        self._problems = problems
        self._passphrase = passphrase
        self._now = now
        self._open_vault = open_vault
        self._close_vault = close_vault
        self._away = LocalFolderFlow(place, bridge, problems, window)
        problems.help_by(Action.ENTER_PASSPHRASE, lambda _: self._enter())
        problems.help_by(Action.SET_PASSPHRASE, lambda _: self._choose())
        problems.help_by(Action.CHOOSE_BACKUP, lambda _: self.choose_backup())
        problems.help_by(Action.USE_LOCAL_FOLDER, lambda _: self._away.leave())

    def failed(self, error: QboDesktopError) -> None:
        """The vault did not open: say why, with whatever opens it all the same."""
        again, offer = self._open_vault, None
        if isinstance(error, DamagedWithBackup):
            again = partial(self.ask_to_restore, error.backup.file, error.backup.made_at)
        elif of_error(error).action is Action.ENTER_PASSPHRASE:
            again = self._enter
        elif _has_recovery(error):
            offer = Offer(self.tr("Use the recovery passphrase"), self._enter, lambda: None)
        self._problems.show(error, again=again, offer=offer)

    def choose_backup(self) -> None:
        """Ask for the file of a backup, then whether to bring it back."""
        dialog = QFileDialog(self._window, self.tr("Choose a backup"))
        dialog.setObjectName("backup_file_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Backups (*.db)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.ask_to_restore(Path(name), None))
        dialog.open()

    def ask_to_restore(self, file: Path, made_at: datetime | None) -> None:
        """Say what bringing this file back means, and do it on a press."""
        dialog = RestoreDialog(made_at, file.name, self._now(), self._window)
        dialog.confirmed.connect(partial(self._restore, file, None))
        dialog.open()

    def _enter(self) -> None:
        self._ask(self._open_by)

    def _choose(self) -> None:
        dialog = NewPassphraseDialog(self._window, only_key=True)
        dialog.entered.connect(self._open_by)
        dialog.open()

    def _open_by(self, secret: Secret) -> None:
        self._passphrase.give(secret)
        self._open_vault()

    def _ask(self, then: Callable[[Secret], None]) -> None:
        dialog = PassphraseDialog(self._window)
        dialog.entered.connect(then)
        dialog.open()

    def _restore(self, file: Path, given: Secret | None) -> None:
        self._problems.clear()
        was_open = self._close_vault()
        self._window.panels.notice.say(self.tr("Bringing the backup back…"))

        async def work(application: "Application") -> Restoration:
            return await bring_back(application.parts, application.place, file, given)

        def done(result: Restoration) -> None:
            if given is not None:
                self._passphrase.give(given)
            self._say(result)
            self._open_vault()

        def failed(error: QboDesktopError) -> None:
            self._window.panels.notice.hide()
            if was_open:
                self._open_vault()
            ask = partial(self._ask, partial(self._restore, file))
            if isinstance(error, VaultLocked) and error.detail == "passphrase":
                ask()
            elif of_error(error).action is Action.ENTER_PASSPHRASE:
                self._problems.show(error, again=ask)
            else:
                offer = Offer(self.tr("Use the recovery passphrase"), ask, lambda: None)
                again = partial(self._restore, file, None)
                self._problems.show(error, again=again, offer=offer if _has_recovery(error) else None)

        self._bridge.submit(work, done, failed)

    def _say(self, result: Restoration) -> None:
        said = self.tr("%n companies are back.", "", result.companies)
        if result.last_refreshed_at is not None:
            when = dates.when(result.last_refreshed_at, self._now())
            said += " " + self.tr("They were last refreshed: {when}.").format(when=when)
        self._window.panels.notice.say(said)


def _has_recovery(error: QboDesktopError) -> bool:
    return isinstance(error, VaultError) and error.way_on is WayOn.ENTER_PASSPHRASE
