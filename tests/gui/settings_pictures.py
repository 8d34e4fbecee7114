"""Every page of the settings with something on it, for tests and for people to look at."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from qbo_desktop.app.proxy import ProxyMode, ProxySetting, manual_proxy
from qbo_desktop.app.settings import Language, Settings
from qbo_desktop.app.vault_upkeep import Backup, SlotInfo, SlotKind
from qbo_desktop.core.secret import Secret
from qbo_desktop.ui.confirm_dialog import ConfirmDialog
from qbo_desktop.ui.new_passphrase_dialog import NewPassphraseDialog
from qbo_desktop.ui.restore_dialog import RestoreDialog
from qbo_desktop.ui.settings_backups import BackupsPage
from qbo_desktop.ui.settings_dialog import SettingsDialog
from qbo_desktop.ui.settings_folder import FolderPage
from qbo_desktop.ui.settings_general import GeneralPage
from qbo_desktop.ui.settings_network import NetworkPage
from qbo_desktop.ui.settings_safety import SafetyPage
from qbo_desktop.ui.theme import Look

NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
KEYCHAIN = SlotInfo(SlotKind.KEYCHAIN, "SecretService Keyring")
PASSPHRASE_WAY = SlotInfo(SlotKind.PASSPHRASE, None)
BACKUPS = tuple(Backup(Path(f"{number}.db"), NOW - timedelta(hours=19 * number)) for number in range(6))
FOLDER = Path("/home/person/.local/share/qbo-desktop")
SHOWN_AS_IT_IS = {str(KEYCHAIN.backend), str(FOLDER)}
SECRET = "canary-proxy-password"


def settings(number: int = 0, *, ways: tuple[SlotInfo, ...] = (KEYCHAIN, PASSPHRASE_WAY)) -> SettingsDialog:
    """The dialog, filled in, at this page."""
    general = GeneralPage(list(Language))
    general.show_settings(Settings(), Look.SYSTEM, has_tray=True)
    general.show_login(on=True)
    safety, backups, network = SafetyPage(), BackupsPage(lambda: NOW), NetworkPage()
    backups.show_backups(BACKUPS)
    network.show_setting(ProxySetting(ProxyMode.MANUAL, manual_proxy("proxy.example.com:3128", "desk", Secret(SECRET))))
    folder = FolderPage(
        Path("/home/person/.local/share/qbo-desktop"), Path("/home/person/.local/share/qbo-desktop/logs")
    )
    folder.show_log(on=True)
    dialog = SettingsDialog((general, safety, backups, network, folder))
    safety.show_ways(ways)
    dialog.list.setCurrentRow(number)
    return dialog


def passphrase(*, suggested: bool = False) -> NewPassphraseDialog:
    dialog = NewPassphraseDialog(only_key=not suggested)
    if suggested:
        dialog.field.setText("one-two-three-four-five-six")
        dialog.again.setText("one-two-three-four-five-six")
        dialog.show_box.setChecked(True)
    return dialog


def confirm() -> ConfirmDialog:
    """The question before the recovery passphrase is removed."""
    title, verb, keep = (
        QCoreApplication.translate("Safekeeping", words)
        for words in ("Remove the recovery passphrase?", "Remove", "Leave it as it is")
    )
    words = QCoreApplication.translate(
        "Safekeeping",
        "If the password store of this computer is lost, nothing opens your connections then. Backups made "
        "before still open by the passphrase.",
    )
    return ConfirmDialog(title, words, verb, keep)


SETTINGS_PAGES: dict[str, Callable[[], QWidget]] = {
    "settings-general": lambda: settings(0),
    "settings-safety": lambda: settings(1),
    "settings-safety-keychain": lambda: settings(1, ways=(KEYCHAIN,)),
    "settings-backups": lambda: settings(2),
    "settings-network": lambda: settings(3),
    "settings-folder": lambda: settings(4),
    "passphrase-new": passphrase,
    "passphrase-recovery": lambda: passphrase(suggested=True),
    "restore": lambda: RestoreDialog(NOW - timedelta(days=2), "x.db", NOW),
    "restore-file": lambda: RestoreDialog(None, "company-connections-2026-11-20.db", NOW),
    "confirm": confirm,
}
