"""Giving a setup to somebody: who could reach the books by it, how it is sealed, and the passphrase, shown once."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFileDialog, QLabel, QProgressBar, QPushButton, QWidget

from qbo_desktop.app.file_seal import FileSeal
from qbo_desktop.app.sentences import Wording
from qbo_desktop.core.secret import Secret
from qbo_desktop.ui.page_parts import Heading, Prose, TextDialog, WrappingRow, announce, set_look
from qbo_desktop.ui.seal_choice import SealChoice
from qbo_desktop.ui.secret_clipboard import SecretClipboard
from qbo_desktop.ui.words import in_one

SUFFIX = ".companysetup"


class SaveSetupDialog(TextDialog):
    """`save` carries a Path and a FileSeal; whoever saves tells the dialog how it went."""

    save = Signal(object, object)

    def __init__(self, setup_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("save_setup_dialog")
        self.setWindowTitle(self.tr("Save as company setup file"))
        self._name = setup_name
        self._copies = SecretClipboard(self)
        self._passphrase: Secret | None = None
        self._title = Heading(self.tr("Save “{name}” as a company setup file").format(name=setup_name))
        self._words = Prose(
            self.tr(
                "The file holds the app keys. Whoever opens it can connect companies with them, and reach the books of "
                "those that they connect. Give it only to people of your firm."
            )
        )
        self.seal = SealChoice(plain=True)
        self.seal.changed.connect(self._show_whether_complete)
        self._said = Prose()
        self._said.setObjectName("save_setup_said")
        self._busy = QProgressBar()
        self._busy.setObjectName("save_setup_busy")
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(self.tr("Sealing"))
        self.passphrase = QLabel()
        self.passphrase.setObjectName("save_setup_passphrase")
        self.passphrase.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.passphrase.setWordWrap(True)
        self.copy_button = QPushButton(self.tr("Copy the passphrase"))
        self.copy_button.setObjectName("save_setup_copy")
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self._copy)
        self.save_button = QPushButton(self.tr("Save…"))
        self.save_button.setObjectName("save_setup_save")
        self.save_button.setDefault(True)
        set_look(self.save_button, "primary")
        self.save_button.clicked.connect(self._choose_file)
        self.close_button = QPushButton(self.tr("Cancel"))
        self.close_button.setObjectName("save_setup_close")
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)
        for widget in (self._title, self._words, self.seal, self._said, self._busy, self.passphrase):
            self.column.addWidget(widget)
        self.column.addLayout(WrappingRow(self.save_button, self.copy_button, self.close_button))
        self.column.addStretch(1)
        for late in (self._said, self._busy, self.passphrase, self.copy_button):
            late.hide()

    def show_saved(self, path: Path) -> None:
        """The file is there; a passphrase is shown now, and never again."""
        for widget in (self.seal, self._words, self.save_button):
            widget.hide()
        self._set_busy(busy=False)
        self._title.setText(self.tr("The company setup file is saved"))
        self.close_button.setText(self.tr("Done"))
        where = self.tr("It is in {file}.").format(file=path)
        if self._passphrase is None:
            self._say(where)
        else:
            self._say(
                where
                + " "
                + self.tr(
                    "It opens with the six words below. They are shown only now, and kept nowhere: tell them to the "
                    "receiver another way than by the file, by telephone for instance."
                )
            )
            self.passphrase.setText(self._passphrase.reveal())
            self.passphrase.setAccessibleName(self.tr("Passphrase: {words}").format(words=self.passphrase.text()))
            self.passphrase.show()
            self.copy_button.show()
            self.copy_button.setFocus()
        self.close_button.setDefault(True)
        self.fit()

    def show_refused(self, wording: Wording) -> None:
        """It was not saved; she can try again."""
        self._passphrase = None
        self._set_busy(busy=False)
        self._say(in_one(wording))
        self.fit()

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Save as company setup file"))
        dialog.setObjectName("save_setup_file_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # nothing is overwritten, and that is said
        dialog.setNameFilters([self.tr("Company setup files (*.companysetup)")])
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.selectFile("".join(mark if mark.isalnum() else "-" for mark in self._name) + SUFFIX)
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name)))
        dialog.open()

    def save_to(self, path: Path) -> None:
        """Have it saved there, sealed as it is chosen."""
        seal: FileSeal = self.seal.seal()
        self._passphrase = seal.passphrase
        self._set_busy(busy=True)
        if seal.passphrase is not None:
            self._say(self.tr("Sealing takes a moment."))
        self.save.emit(path, seal)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy.setVisible(busy)
        self.seal.setEnabled(not busy)
        self.save_button.setEnabled(not busy and self.seal.is_complete())

    def _show_whether_complete(self) -> None:
        self.save_button.setEnabled(self.seal.is_complete())

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.show()
        announce(self, words)

    def _copy(self) -> None:
        if self._passphrase is not None:
            self._copies.copy(self._passphrase)
            self.copy_button.setText(self.tr("Copied; it leaves the clipboard in half a minute"))
            announce(self, self.copy_button.text())
