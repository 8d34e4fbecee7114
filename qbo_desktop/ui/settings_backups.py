"""The backups: which there are and how old, making one by hand, and bringing one back."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from qbo_desktop.app.present import Now
from qbo_desktop.app.vault_upkeep import Backup
from qbo_desktop.ui import dates
from qbo_desktop.ui.settings_page import SettingsPage, button, buttons

_LINES = 8


class BackupsPage(SettingsPage):
    """`restore` carries the Backup that is chosen in the list."""

    back_up = Signal()
    restore = Signal(object)
    restore_file = Signal()

    def __init__(self, now: Now, parent: QWidget | None = None) -> None:
        super().__init__("settings_backups", parent)
        self._now = now
        self._backups: tuple[Backup, ...] = ()
        self.begin(self.tr("Backups"))
        self.add_words(
            self.tr(
                "This program keeps the last three backups by itself, and one for each of the last seven days. The "
                "same key or passphrase opens them."
            )
        )
        self.list = QListWidget()
        self.list.setObjectName("settings_backup_list")
        self.list.setAccessibleName(self.tr("Backups"))
        self.list.setFixedHeight(self.list.fontMetrics().height() * 2 * _LINES)
        self.none_words = self.add_words(self.tr("There is none yet: the first is made after the next refresh."))
        self.column.addWidget(self.list)
        self.restore_button = button("settings_restore", self.tr("Bring this one back…"))
        self.restore_button.setEnabled(False)
        self.list.currentRowChanged.connect(self._chosen)
        self.restore_button.clicked.connect(lambda: self.restore.emit(self._backups[self.list.currentRow()]))
        self.file_button = button("settings_restore_file", self.tr("Bring back from a file…"))
        self.file_button.clicked.connect(self.restore_file)
        self.save_button = button("settings_back_up", self.tr("Back up now to a file…"))
        self.save_button.clicked.connect(self.back_up)
        self.column.addLayout(buttons(self.save_button, self.restore_button, self.file_button))
        self.add_words(
            self.tr(
                "After one is brought back, no company is refreshed until you confirm that only this computer uses it."
            )
        )
        self.column.addStretch(1)
        self.show_backups(())

    def _chosen(self, number: int) -> None:
        self.restore_button.setEnabled(number >= 0)

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """Show these, the newest first."""
        self._backups = tuple(backups)
        self.list.clear()
        for backup in backups:
            item = QListWidgetItem(dates.when(backup.made_at, self._now()))
            item.setToolTip(dates.exact(backup.made_at))
            self.list.addItem(item)
        self.list.setVisible(bool(backups))
        self.restore_button.setVisible(bool(backups))
        self.none_words.setVisible(not backups)
