"""Details are shown before they are copied, so that a person sees what she gives away."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from qbo_desktop.ui.page_parts import Prose, WrappingRow, set_look


class DetailsDialog(QDialog):
    """Shows the text and copies it whole."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("details_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Details for your consultant"))
        self._text = text
        preview = QPlainTextEdit(text)
        preview.setObjectName("details_preview")
        preview.setReadOnly(True)
        preview.setTabChangesFocus(True)
        preview.setAccessibleName(self.tr("Details"))
        preview.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.copy_button = QPushButton(self.tr("Copy"))
        self.copy_button.setObjectName("details_dialog_copy")
        self.copy_button.setDefault(True)
        set_look(self.copy_button, "primary")
        self.copy_button.clicked.connect(self._copy)
        close = QPushButton(self.tr("Close"))
        close.setObjectName("details_dialog_close")
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        column.addWidget(Prose(self.tr("This is all that is copied. It holds no passwords, keys or company names.")))
        column.addWidget(preview, 1)
        column.addLayout(WrappingRow(self.copy_button, close))
        letters = self.fontMetrics().averageCharWidth()
        self.resize(letters * 76, self.fontMetrics().height() * 26)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self.accept()
