"""Before a backup is brought back: how old it is, what becomes of what is here, and what waits afterwards."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from qbo_desktop.ui import dates
from qbo_desktop.ui.page_parts import Heading, Prose, TextDialog, WrappingRow, set_look


class RestoreDialog(TextDialog):
    """`confirmed` when the person presses the button that says so; closing the dialog changes nothing."""

    confirmed = Signal()

    def __init__(self, made_at: datetime | None, file_name: str, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("restore_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Bring back a backup"))
        of = (
            self.tr("The file “{name}”.").format(name=file_name)
            if made_at is None
            else self.tr("The backup of {when}.").format(when=dates.when(made_at, now))
        )
        self.keep_button = QPushButton(self.tr("Leave everything as it is"))
        self.keep_button.setObjectName("restore_keep")
        self.keep_button.setDefault(True)
        set_look(self.keep_button, "primary")
        self.keep_button.clicked.connect(self.reject)
        self.restore_button = QPushButton(self.tr("Bring it back"))
        self.restore_button.setObjectName("restore_bring_back")
        self.restore_button.setAutoDefault(False)
        self.restore_button.clicked.connect(self._confirm)
        for widget in (
            Heading(self.tr("Bring this backup back?")),
            Prose(of, bold=True),
            Prose(self.tr("What is here now is moved aside in the data folder. Nothing is deleted.")),
            Prose(
                self.tr(
                    "Afterwards no company is refreshed until you confirm that only this computer uses it. Those that "
                    "were refreshed after the backup was made may have to be reconnected once."
                )
            ),
        ):
            self.column.addWidget(widget)
        self.column.addSpacing(6)
        self.column.addLayout(WrappingRow(self.keep_button, self.restore_button))
        self.column.addStretch(1)

    def _confirm(self) -> None:
        self.accept()
        self.confirmed.emit()
