"""A sealed file was written: where it is, and the six words that open it, shown this once."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPushButton, QWidget

from qbo_desktop.core.secret import Secret
from qbo_desktop.ui.page_parts import Heading, Prose, TextDialog, WrappingRow, scaled_font, set_look
from qbo_desktop.ui.secret_clipboard import SecretClipboard


class SealedWordsDialog(TextDialog):
    """`notes` say what else there is to know; `words` are None where the receiver's own key opens the file."""

    def __init__(
        self, file: str, receiver: str, words: Secret | None, notes: list[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sealed_words_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("The sealed file is ready"))
        self._clipboard = SecretClipboard(self)
        self.column.addWidget(Heading(self.tr("The sealed file is ready")))
        path = Prose()
        path.show_address(file)
        self.column.addWidget(path)
        self.copy_button = QPushButton(self.tr("Copy the words"))
        self.copy_button.setObjectName("sealed_words_copy")
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setObjectName("sealed_words_close")
        self.close_button.clicked.connect(self.accept)
        if words is None:
            told = self.tr("Only {receiver} can open it, with the key that belongs to the one you entered.")
            self.column.addWidget(Prose(told.format(receiver=receiver)))
            self.copy_button.hide()
        else:
            self._show(words, receiver)
        for note in notes:
            self.column.addWidget(Prose(note))
        self.column.addSpacing(6)
        self.column.addLayout(WrappingRow(self.close_button, self.copy_button))
        self.column.addStretch(1)
        set_look(self.close_button, "primary")
        self.close_button.setFocus()

    def _show(self, words: Secret, receiver: str) -> None:
        told = self.tr("These six words open it. They are shown only now, so tell them to {receiver} before you close.")
        self.column.addWidget(Prose(told.format(receiver=receiver)))
        shown = Prose(words.reveal())
        shown.setObjectName("sealed_words")
        font = scaled_font(1.3, bold=True)
        font.setFamily(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family())
        shown.setFont(font)
        self.column.addWidget(shown)
        other_way = self.tr("Send the words another way than the file: by telephone, or in person.")
        self.column.addWidget(Prose(other_way))
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(lambda: self._copy(words))

    def _copy(self, words: Secret) -> None:
        self._clipboard.copy(words)
        self.copy_button.setText(self.tr("Copied for 30 seconds"))
