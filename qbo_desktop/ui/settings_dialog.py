"""The settings: a list of pages on one side, the page on the other; every choice applies at once."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from qbo_desktop.ui.notice import Notice
from qbo_desktop.ui.page_parts import WrappingRow
from qbo_desktop.ui.problem_panel import ProblemPanel
from qbo_desktop.ui.settings_page import SettingsPage


class SettingsDialog(QDialog):
    """Has its own place for problems and good news, since the window's lies behind it."""

    def __init__(self, pages: Sequence[SettingsPage], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self._pages = tuple(pages)
        self.problem = ProblemPanel()
        self.notice = Notice()
        self.list = QListWidget()
        self.list.setObjectName("settings_pages")
        self.list.setAccessibleName(self.tr("Pages of the settings"))
        self.stack = QStackedWidget()
        self.stack.setObjectName("settings_stack")
        for page in pages:
            self.list.addItem(page.title)
            self.stack.addWidget(page)
        self.list.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setObjectName("settings_close")
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)
        letters, lines = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        self.list.setWordWrap(True)
        self.list.setFixedWidth(letters * 30)
        right = QVBoxLayout()
        right.setSpacing(12)
        for widget in (self.problem, self.notice):
            right.addWidget(widget)
        right.addWidget(self.stack, 1)
        right.addLayout(WrappingRow(self.close_button))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(16)
        row.addWidget(self.list)
        row.addLayout(right, 1)
        self.resize(letters * 130, lines * 38)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def show_page(self, page: SettingsPage) -> None:
        """Turn to this page."""
        self.list.setCurrentRow(self._pages.index(page))
