"""Asks for what opens a sealed file: its passphrase, or the identity file of the receiver that it was sealed for."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLabel, QProgressBar, QPushButton, QWidget

from qbo_desktop.app.sealing import Seal
from qbo_desktop.app.sentences import Wording
from qbo_desktop.ui.masked_field import MaskedField
from qbo_desktop.ui.page_parts import Heading, Prose, TextDialog, WrappingRow, announce, set_look
from qbo_desktop.ui.words import in_one


class UnsealDialog(TextDialog):
    """`passphrase_given` carries a Secret, `identity_given` a Path; it stays until the file is open or she cancels."""

    passphrase_given = Signal(object)
    identity_given = Signal(object)

    def __init__(self, file: str, seal: Seal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unseal_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Open a sealed file"))
        self._by_passphrase = seal is Seal.PASSPHRASE
        self._label = QLabel(self.tr("&Passphrase of the file"))
        self.field = MaskedField("unseal_passphrase")
        self._label.setBuddy(self.field)
        self._busy = QProgressBar()
        self._busy.setObjectName("unseal_busy")
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(self.tr("Opening"))
        self._said = Prose()
        self._said.setObjectName("unseal_said")
        self.open_button = QPushButton(self.tr("Open") if self._by_passphrase else self.tr("Choose my identity file…"))
        self.open_button.setObjectName("unseal_open")
        self.open_button.setDefault(True)
        self.open_button.setEnabled(not self._by_passphrase)
        set_look(self.open_button, "primary")
        self.open_button.clicked.connect(self._go_on)
        self.field.textChanged.connect(lambda words: self.open_button.setEnabled(bool(words)))
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setObjectName("unseal_cancel")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        if self._by_passphrase:
            words = self.tr(
                "{file} was sealed with a passphrase. Whoever sealed it tells it to you another way than by the file, "
                "by telephone for instance."
            )
        else:
            words = self.tr("{file} was sealed for one receiver. It opens with the identity file of that receiver.")
        self.column.addWidget(Heading(self.tr("This file is sealed")))
        self.column.addWidget(Prose(words.format(file=file)))
        self.column.addWidget(self._label)
        self.column.addWidget(self.field)
        self.column.addWidget(self._said)
        self.column.addWidget(self._busy)
        self.column.addLayout(WrappingRow(self.open_button, cancel))
        self.column.addStretch(1)
        for widget in (self._label, self.field):
            widget.setVisible(self._by_passphrase)
        self._said.hide()
        self._busy.hide()
        (self.field if self._by_passphrase else self.open_button).setFocus()

    def show_busy(self) -> None:
        """It is being opened, which takes seconds by design."""
        self._said.setText(self.tr("Opening takes a moment: that is what makes guessing the passphrase slow."))
        self._set_busy(busy=True)

    def show_refused(self, wording: Wording) -> None:
        """It did not open; she can try again."""
        self._set_busy(busy=False)
        self._said.setText(in_one(wording))
        announce(self, self._said.text())
        self.fit()
        (self.field if self._by_passphrase else self.open_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy.setVisible(busy)
        self._said.setVisible(True)
        self.field.setEnabled(not busy)
        self.open_button.setEnabled(not busy and (not self._by_passphrase or bool(self.field.text())))
        self.fit()

    def _go_on(self) -> None:
        if self._by_passphrase:
            given = self.field.take()
            self.show_busy()
            self.passphrase_given.emit(given)
            return
        dialog = QFileDialog(self, self.tr("Choose your identity file"))
        dialog.setObjectName("identity_file_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.identity_given.emit(Path(name)))
        dialog.open()
