"""Where the program's files lie, and whether it writes a log for whoever helps."""

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QWidget

from qbo_desktop.ui.page_parts import Prose
from qbo_desktop.ui.settings_page import SettingsPage, button, buttons


class FolderPage(SettingsPage):
    """`log` carries whether a log is written from now on; `logs` and `folder` are opened in the file manager."""

    log = Signal(bool)

    def __init__(self, folder: Path, logs: Path, parent: QWidget | None = None) -> None:
        super().__init__("settings_folder", parent)
        self.begin(self.tr("Files"))
        self.add_section(self.tr("Data folder"))
        self.add_words(
            self.tr(
                "Everything that this program keeps lies here. Never put it into a folder that is copied elsewhere."
            )
        )
        self.address = Prose()
        self.address.setObjectName("settings_data_folder")
        self.address.show_address(str(folder))
        self.column.addWidget(self.address)
        self.folder_button = button("settings_open_folder", self.tr("Open folder"))
        self.folder_button.setAccessibleName(self.tr("Open the data folder"))
        self.folder_button.clicked.connect(lambda: _open(folder))
        self.column.addLayout(buttons(self.folder_button))
        self.add_section(self.tr("Log"))
        self.log_box = QCheckBox(self.tr("Write down what the program does"))
        self.log_box.setObjectName("settings_log")
        self.log_box.clicked.connect(self.log)
        self.column.addWidget(self.log_box)
        self.add_words(self.tr("It helps whoever helps you. Passwords and keys are struck out."))
        self.logs_button = button("settings_open_logs", self.tr("Open folder"))
        self.logs_button.setAccessibleName(self.tr("Open the folder of the log"))
        self.logs_button.clicked.connect(lambda: _open(logs))
        self.column.addLayout(buttons(self.logs_button))
        self.column.addStretch(1)

    def show_log(self, *, on: bool) -> None:
        """Whether a log is written."""
        self.log_box.setChecked(on)


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
