"""What goes into a file for support is shown before it is written, so that a person sees what she gives away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from qbo_desktop.ui.page_parts import Prose, WrappingRow, set_look


class SupportPreview(QDialog):
    """`agreed` is told when the person wants it written."""

    agreed = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("support_preview")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Save for support"))
        preview = QPlainTextEdit(text)
        preview.setObjectName("support_preview_text")
        preview.setReadOnly(True)
        preview.setTabChangesFocus(True)
        preview.setAccessibleName(self.tr("What the file will hold"))
        preview.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.save_button = QPushButton(self.tr("Save…"))
        self.save_button.setObjectName("support_preview_save")
        self.save_button.setDefault(True)
        set_look(self.save_button, "primary")
        self.save_button.clicked.connect(self._agree)
        close = QPushButton(self.tr("Close"))
        close.setObjectName("support_preview_close")
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        words = self.tr("This is all that the file holds: no names, no keys, no passwords. It is sent to nobody.")
        column.addWidget(Prose(words))
        column.addWidget(preview, 1)
        column.addLayout(WrappingRow(self.save_button, close))
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 76, metrics.height() * 28)

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit()
