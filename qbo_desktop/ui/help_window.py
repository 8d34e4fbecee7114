"""The help: pages that lie on this computer, with links among themselves and to nowhere else."""

# ruff: noqa: N802 - Qt's method names

from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent, QTextDocument
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from qbo_desktop.ui.help_pages import HelpPage, html_of, title_of
from qbo_desktop.ui.page_parts import announce
from qbo_desktop.ui.theme import colours

_STYLE = """
h1 {{ font-size: xx-large; font-weight: 600; margin-top: 6px; margin-bottom: 12px; }}
h2 {{ font-size: large; font-weight: 600; margin-top: 20px; margin-bottom: 6px; }}
h3 {{ font-size: medium; font-weight: 600; margin-top: 18px; margin-bottom: 2px; }}
p, li {{ margin-bottom: 8px; line-height: 130%; }}
th {{ color: {quiet}; font-weight: 500; text-align: left; padding: 5px 18px 5px 0; }}
td {{ padding: 5px 18px 5px 0; border-top: 1px solid {border}; }}
a {{ color: {accent}; }}
"""


class _Pages(QTextBrowser):
    """Loads nothing by itself: a page has no pictures and no addresses outside."""

    def loadResource(self, kind: int, name: QUrl | str, /) -> Any:
        del kind, name


class HelpWindow(QWidget):
    """Beside its parent, also while that is a dialog which wants an answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("help_window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._been: list[HelpPage] = []
        self.contents = QListWidget()
        self.contents.setObjectName("help_contents")
        self.contents.setAccessibleName(self.tr("Pages of the help"))
        self.contents.addItems([title_of(page) for page in HelpPage])
        self.contents.currentRowChanged.connect(self._chosen)
        self.browser = _Pages()
        self.browser.setObjectName("help_text")
        self.browser.setAccessibleName(self.tr("Help"))
        self.browser.setOpenLinks(False)
        self.browser.setTabChangesFocus(False)
        self.browser.document().setDocumentMargin(22)
        self.browser.anchorClicked.connect(self._follow)
        self.back_button = QPushButton(self.tr("Back"))
        self.back_button.setObjectName("help_back")
        self.back_button.clicked.connect(self.go_back)
        self.find_field = QLineEdit()
        self.find_field.setObjectName("help_find")
        self.find_field.setPlaceholderText(self.tr("Find on this page"))
        self.find_field.setAccessibleName(self.tr("Find on this page"))
        self.find_field.setClearButtonEnabled(True)
        self.find_field.textEdited.connect(lambda _: self._find(anew=True))
        self.find_field.returnPressed.connect(lambda: self._find(anew=False))
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setObjectName("help_close")
        self.close_button.clicked.connect(self.close)
        for keys, does in (
            (QKeySequence.StandardKey.Cancel, self.close),
            (QKeySequence.StandardKey.Back, self.go_back),
            (QKeySequence.StandardKey.Find, self.find_field.setFocus),
        ):
            QShortcut(QKeySequence(keys), self, does)
        self._lay_out()

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.addWidget(self.back_button)
        above.addWidget(self.find_field, 1)
        above.addWidget(self.close_button)
        split = QSplitter()
        split.setObjectName("help_split")
        split.addWidget(self.contents)
        split.addWidget(self.browser)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(12)
        column.addLayout(above)
        column.addWidget(split, 1)
        letters, lines = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        most = self.screen().availableSize() * 0.92
        self.resize(min(letters * 140, most.width()), min(lines * 42, most.height()))
        split.setSizes([letters * 38, letters * 102])

    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        self.contents.doItemsLayout()  # only now do the lines know the room that their look takes

    @property
    def page(self) -> HelpPage | None:
        """The page that is shown."""
        return self._been[-1] if self._been else None

    def show_page(self, page: HelpPage) -> None:
        """Show this page; Back leads to the one before."""
        if page is not self.page:
            self._been.append(page)
        self._render(page)
        self.browser.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_back(self) -> None:
        """Show the page before."""
        if len(self._been) > 1:
            self._been.pop()
            self._render(self._been[-1])

    def _render(self, page: HelpPage) -> None:
        now = colours()
        document = self.browser.document()
        document.setDefaultStyleSheet(_STYLE.format(quiet=now.quiet, border=now.border, accent=now.accent))
        self.browser.setHtml(html_of(page))
        self.setWindowTitle(self.tr("Help: {page}").format(page=title_of(page)))
        self.back_button.setEnabled(len(self._been) > 1)
        self.contents.blockSignals(True)
        self.contents.setCurrentRow(list(HelpPage).index(page))
        self.contents.blockSignals(False)
        announce(self, title_of(page))

    def _chosen(self, row: int) -> None:
        page = list(HelpPage)[row]
        if page is not self.page:
            self._been.append(page)
            self._render(page)

    def _follow(self, link: QUrl) -> None:
        name = link.toString()
        if name in set(HelpPage):
            self.show_page(HelpPage(name))

    def _find(self, *, anew: bool) -> None:
        """Go to the next place, and from the last one to the first."""
        words = self.find_field.text()
        cursor = self.browser.textCursor()
        if anew:
            cursor.setPosition(cursor.selectionStart())
            self.browser.setTextCursor(cursor)
        if words and not self.browser.find(words):
            cursor.movePosition(cursor.MoveOperation.Start)
            self.browser.setTextCursor(cursor)
            if not self.browser.find(words, QTextDocument.FindFlag(0)):
                announce(self, self.tr("Not on this page"))
