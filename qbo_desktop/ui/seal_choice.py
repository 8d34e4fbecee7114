"""How a file that leaves is sealed: six words made here, the receiver's key, or, where that is allowed, not at all."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from qbo_desktop.app.file_seal import FileSeal
from qbo_desktop.app.sealing import looks_like_recipient, six_words
from qbo_desktop.ui.page_parts import Prose, set_look


class SealChoice(QWidget):
    """`changed` whenever `is_complete` may have changed; `plain` offers a file that is not sealed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, plain: bool) -> None:
        super().__init__(parent)
        self.setObjectName("seal_choice")
        self.words_button = QRadioButton(self.tr("Sealed with six words"))
        self.words_button.setObjectName("seal_words")
        self.recipient_button = QRadioButton(self.tr("Sealed for one receiver"))
        self.recipient_button.setObjectName("seal_recipient")
        self.plain_button = QRadioButton(self.tr("Not sealed"))
        self.plain_button.setObjectName("seal_plain")
        self._label = QLabel(self.tr("&Receiver's age key"))
        self.recipient_field = QLineEdit()
        self.recipient_field.setObjectName("seal_recipient_key")
        self.recipient_field.setPlaceholderText("age1…")
        self.recipient_field.setMaxLength(200)
        self._label.setBuddy(self.recipient_field)
        self._wrong = Prose(self.tr("This is not an age key: they begin with age1 and have 62 letters and digits."))
        set_look(self._wrong, "quiet")
        self._meaning = Prose()
        set_look(self._meaning, "quiet")
        self.words_button.setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (
            self.words_button,
            self.recipient_button,
            self._label,
            self.recipient_field,
            self._wrong,
            self.plain_button,
            self._meaning,
        ):
            column.addWidget(widget)
        self.plain_button.setVisible(plain)
        for button in (self.words_button, self.recipient_button, self.plain_button):
            button.toggled.connect(self._show)
        self.recipient_field.textChanged.connect(self._show)
        self._show()

    def is_complete(self) -> bool:
        """Whether a file can be sealed as it is chosen now."""
        return not self.recipient_button.isChecked() or looks_like_recipient(self._recipient())

    def seal(self) -> FileSeal:
        """What was chosen; a passphrase is made anew each time, and nobody else has it."""
        if self.words_button.isChecked():
            return FileSeal(passphrase=six_words())
        return FileSeal(recipient=self._recipient()) if self.recipient_button.isChecked() else FileSeal()

    def _recipient(self) -> str:
        return self.recipient_field.text().strip()

    def _show(self) -> None:
        by_key = self.recipient_button.isChecked()
        for widget in (self._label, self.recipient_field):
            widget.setVisible(by_key)
        self._wrong.setVisible(by_key and bool(self._recipient()) and not self.is_complete())
        if self.words_button.isChecked():
            self._meaning.setText(self.tr("A passphrase is made for you, and shown once when the file is saved."))
        elif by_key:
            self._meaning.setText(self.tr("Only the receiver's identity opens the file; you need her key for it."))
        else:
            self._meaning.setText(self.tr("Whoever gets the file can use it."))
        self.changed.emit()
