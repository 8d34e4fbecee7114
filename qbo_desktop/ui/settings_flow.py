"""What the settings' pages show and what their choices do, each at once."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QSystemTrayIcon
from shiboken6 import isValid

from qbo_desktop.app import start_at_login
from qbo_desktop.app.logs import end_log_in_folder, log_to_folder
from qbo_desktop.app.place import Place
from qbo_desktop.app.present import Now
from qbo_desktop.app.proxy import ProxySetting
from qbo_desktop.app.resources import resource
from qbo_desktop.app.settings import Language, Settings, SettingsFile
from qbo_desktop.app.vault_upkeep import Backup, SlotKind, back_up, kept_backups
from qbo_desktop.core.errors import QboDesktopError
from qbo_desktop.ui import translation
from qbo_desktop.ui.bridge import Bridge
from qbo_desktop.ui.main_window import MainWindow
from qbo_desktop.ui.problems import Problems
from qbo_desktop.ui.safekeeping import Safekeeping, Ways
from qbo_desktop.ui.settings_backups import BackupsPage
from qbo_desktop.ui.settings_dialog import SettingsDialog
from qbo_desktop.ui.settings_folder import FolderPage
from qbo_desktop.ui.settings_general import GeneralPage
from qbo_desktop.ui.settings_network import NetworkPage
from qbo_desktop.ui.settings_safety import SafetyPage
from qbo_desktop.ui.window_state import WindowState

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.app.compose import Application


class SettingsFlow(QObject):
    """Lives as long as one dialog. `look` carries what was chosen; `restore` a Backup, or None to ask for a file."""

    look = Signal(object)
    restore = Signal(object)

    def __init__(
        self, place: Place, window: MainWindow, bridge: Bridge, now: Now, file: SettingsFile, state: WindowState
    ) -> None:
        languages = [Language.SYSTEM, *translation.available(resource("i18n"), list(Language))]
        self.general = GeneralPage([Language(code) for code in languages])
        self.safety = SafetyPage()
        self.backups = BackupsPage(now)
        self.network = NetworkPage()
        self.folder = FolderPage(place.folder, place.folder / "logs")
        pages = (self.general, self.safety, self.backups, self.network, self.folder)
        self.dialog = SettingsDialog([page for page in pages if page is not self.backups or not place.demo], window)
        super().__init__(self.dialog)
        self._place = place
        self._window = window
        self._bridge = bridge
        self._now = now
        self._file = file
        self._kinds: set[SlotKind] = set()
        self._problems = Problems(self.dialog.problem, now, self)
        self._safekeeping = Safekeeping(bridge, self)
        self._wire()
        self._show(state)

    def _wire(self) -> None:
        general, safety, backups = self.general, self.safety, self.backups
        general.keep_running.connect(lambda on: self._keep(replace(self._file.settings, keep_running=on)))
        general.start_at_login.connect(self._start_at_login)
        general.notices.connect(lambda on: self._keep(replace(self._file.settings, notices=on)))
        general.language.connect(lambda language: self._keep(replace(self._file.settings, language=language)))
        general.look.connect(self.look)
        general.start_again.connect(self._window.restarting)
        safety.set_passphrase.connect(self._set_passphrase)
        safety.use_keychain.connect(partial(self._safekeeping.use_keychain, self._ways_are, self._problems))
        safety.remove.connect(self._remove_way)
        safety.new_key.connect(self._make_new_key)
        backups.back_up.connect(self._ask_where_to_back_up)
        backups.restore.connect(self._restore)
        backups.restore_file.connect(partial(self._restore, None))
        self.network.chosen.connect(self._choose_proxy)
        self.folder.log.connect(self._choose_log)

    def _show(self, state: WindowState) -> None:
        settings = self._file.settings
        self.general.show_settings(settings, state.look(), has_tray=QSystemTrayIcon.isSystemTrayAvailable())
        self.general.show_login(on=None if self._place.demo else start_at_login.is_on())
        self.folder.show_log(on=settings.log)
        self._safekeeping.read(self._ways_are, self._problems)

        async def backups(_: "Application") -> tuple[Backup, ...]:
            import asyncio  # noqa: PLC0415 - runs in the core's thread, where it is loaded

            return await asyncio.to_thread(kept_backups, self._place)

        self._bridge.submit(backups, self._backups_are, self._failed)
        self._bridge.submit(lambda application: application.proxy.read(), self._proxy_is, self._failed)

    def _keep(self, settings: Settings) -> None:
        try:
            self._file.keep(settings)
        except QboDesktopError as error:
            self._failed(error)

    def _start_at_login(self, on: bool) -> None:  # noqa: FBT001 - a box that was ticked
        try:
            start_at_login.turn_on(self._place) if on else start_at_login.turn_off()
        except QboDesktopError as error:
            self._failed(error)
        self.general.show_login(on=start_at_login.is_on())

    def _failed(self, error: QboDesktopError) -> None:
        if isValid(self.dialog):
            self._problems.show(error)

    def _ways_are(self, ways: Ways) -> None:
        if isValid(self.dialog):
            before, self._kinds = self._kinds, {way.kind for way in ways}
            self.safety.show_ways(ways)
            if before and before != self._kinds:
                self.dialog.notice.say(self.tr("That is what opens your connections from now on."))

    def _set_passphrase(self) -> None:
        only_key = SlotKind.KEYCHAIN not in self._kinds
        self._safekeeping.set_passphrase(self.dialog, self._passphrase_is_set, self._problems, only_key=only_key)

    def _passphrase_is_set(self, ways: Ways) -> None:
        if isValid(self.dialog):
            self._ways_are(ways)
            self.dialog.notice.say(
                self.tr("The new passphrase opens your connections. Keep it where you will find it.")
            )

    def _remove_way(self, kind: SlotKind) -> None:
        self._safekeeping.remove(kind, self.dialog, self._ways_are, self._problems)

    def _make_new_key(self) -> None:
        has_passphrase = SlotKind.PASSPHRASE in self._kinds
        self._safekeeping.new_key(self.dialog, self._key_is_new, self._problems, has_passphrase=has_passphrase)

    def _key_is_new(self, former_is_gone: bool) -> None:  # noqa: FBT001 - the result as it comes
        if isValid(self.dialog):
            done = self.tr("Your connections are sealed by a new key.")
            rest = self.tr("Your connections are sealed by a new key; what is left of the old one goes by itself.")
            self.dialog.notice.say(done if former_is_gone else rest)

    def _backups_are(self, backups: tuple[Backup, ...]) -> None:
        if isValid(self.dialog):
            self.backups.show_backups(backups)

    def _ask_where_to_back_up(self) -> None:
        dialog = QFileDialog(self.dialog, self.tr("Back up now to a file"))
        dialog.setObjectName("back_up_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # nothing is overwritten
        dialog.setDefaultSuffix("db")
        dialog.selectFile(f"company-connections-{self._now().astimezone():%Y-%m-%d}.db")
        dialog.fileSelected.connect(lambda name: self.back_up_to(Path(name)))
        dialog.open()

    def back_up_to(self, file: Path) -> None:
        """Put a proved copy there."""

        def done(_: None) -> None:
            if isValid(self.dialog):
                said = self.tr("Your connections are copied to {file}. The same key or passphrase opens it.")
                self.dialog.notice.say(said.format(file=file.name))

        self._bridge.submit(lambda application: back_up(application.parts, file), done, self._failed)

    def _restore(self, backup: Backup | None) -> None:
        self.dialog.close()
        self.restore.emit(backup)

    def _proxy_is(self, setting: ProxySetting) -> None:
        if isValid(self.dialog):
            self.network.show_setting(setting)

    def _choose_proxy(self, setting: ProxySetting) -> None:
        def done(_: None) -> None:
            if isValid(self.dialog):
                self.network.show_setting(setting)
                self.network.say(self.tr("This holds from now on."))

        self._bridge.submit(lambda application: application.proxy.write(setting), done, self._failed)

    def _choose_log(self, on: bool) -> None:  # noqa: FBT001 - as the signal gives it
        self._keep(replace(self._file.settings, log=on))
        if not on:
            end_log_in_folder()
            return
        try:
            log_to_folder(self._place.folder / "logs")
        except OSError:
            self.folder.show_log(on=False)
