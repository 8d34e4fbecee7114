"""Asking for the passphrase of a vault that has no other key: the window asks, the vault's own thread takes it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from qbo_desktop.core.secret import Secret
from qbo_desktop.ui.masked_field import MaskedField
from qbo_desktop.ui.page_parts import Heading, Prose, WrappingRow, set_look


class Passphrase:
    """Holds one until it is taken, once; a single assignment needs no lock."""

    def __init__(self) -> None:
        self._given: Secret | None = None

    def give(self, secret: Secret) -> None:
        """In the window's thread: what the person typed."""
        self._given = secret

    def take(self) -> Secret | None:
        """In the vault's thread: the passphrase, or None where nobody was asked yet."""
        given, self._given = self._given, None
        return given


class PassphraseDialog(QDialog):
    """`entered` carries the Secret; the field is emptied at once."""

    entered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("passphrase_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Your saved connections are locked"))
        label = QLabel(self.tr("&Passphrase"))
        self.field = MaskedField("passphrase_field")
        label.setBuddy(self.field)
        self.unlock_button = QPushButton(self.tr("Unlock"))
        self.unlock_button.setObjectName("passphrase_unlock")
        self.unlock_button.setDefault(True)
        self.unlock_button.setEnabled(False)
        set_look(self.unlock_button, "primary")
        self.unlock_button.clicked.connect(self._unlock)
        self.field.textChanged.connect(lambda text: self.unlock_button.setEnabled(bool(text)))
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setObjectName("passphrase_cancel")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        for widget in (
            Heading(self.tr("Enter the passphrase")),
            Prose(self.tr("Your connections on this computer were sealed with it.")),
            label,
            self.field,
        ):
            column.addWidget(widget)
        column.addSpacing(4)
        column.addLayout(WrappingRow(self.unlock_button, cancel))
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)
        self.field.setFocus()

    def _unlock(self) -> None:
        secret = self.field.take()
        self.accept()
        self.entered.emit(secret)
