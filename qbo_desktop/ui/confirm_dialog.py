"""One question before something that cannot simply be undone: what it means, the button that does it, and no."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from qbo_desktop.ui.page_parts import Heading, Prose, TextDialog, WrappingRow, set_look


class ConfirmDialog(TextDialog):
    """`confirmed` when the person presses the button that does it; closing the dialog leaves everything as it is."""

    confirmed = Signal()

    def __init__(self, title: str, words: str, verb: str, keep: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("confirm_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.keep_button = QPushButton(keep)
        self.keep_button.setObjectName("confirm_keep")
        self.keep_button.setDefault(True)
        set_look(self.keep_button, "primary")
        self.keep_button.clicked.connect(self.reject)
        self.do_button = QPushButton(verb)
        self.do_button.setObjectName("confirm_do")
        self.do_button.setAutoDefault(False)
        self.do_button.clicked.connect(self._confirm)
        self.column.addWidget(Heading(title))
        self.column.addWidget(Prose(words))
        self.column.addSpacing(6)
        self.column.addLayout(WrappingRow(self.keep_button, self.do_button))
        self.column.addStretch(1)

    def _confirm(self) -> None:
        self.accept()
        self.confirmed.emit()
