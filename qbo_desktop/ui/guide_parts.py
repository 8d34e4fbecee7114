"""What the pages of a guide are made of: steps with drawings, addresses to copy, fields that say what is wrong."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from qbo_desktop.app.sentences import Sentence
from qbo_desktop.ui.page_parts import Picture, Prose, WrappingRow, announce, set_look
from qbo_desktop.ui.words import text


class Step(QFrame):
    """One thing to do in the browser, with a drawing of ours; more widgets can be put below its words."""

    def __init__(self, picture: str, title: str, words: str, *below: QWidget) -> None:
        super().__init__()
        set_look(self, "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(18)
        row.addWidget(Picture(picture, 5.6), 0, Qt.AlignmentFlag.AlignTop)
        said = QVBoxLayout()
        said.setSpacing(6)
        said.addWidget(Prose(title, bold=True))
        self._words = Prose(words)
        said.addWidget(self._words)
        for widget in below:
            said.addWidget(widget)
        said.addStretch(1)
        row.addLayout(said, 1)

    def say(self, words: str) -> None:
        """Other words below the same title."""
        self._words.setText(words)


class AddressToCopy(QWidget):
    """An address as it has to be, character by character, and the button that copies it; `page` also opens it."""

    def __init__(self, name: str, *, page: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self._address = ""
        self._shown = Prose()
        self._shown.setObjectName(f"{name}_address")
        self._shown.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.copy_button = QPushButton(_tr("Copy address"))
        self.copy_button.setObjectName(f"{name}_copy")
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self._copy)
        self.open_button = QPushButton(_tr("Open in my browser"))
        self.open_button.setObjectName(f"{name}_open")
        self.open_button.setAutoDefault(False)
        self.open_button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self._address)))
        self.open_button.setVisible(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._shown)
        column.addLayout(WrappingRow(self.open_button, self.copy_button))

    def show_address(self, address: str) -> None:
        """Show this one; without any there is nothing to copy."""
        self._address = address
        self._shown.show_address(address or "…")
        self.copy_button.setEnabled(bool(address))
        self.copy_button.setText(_tr("Copy address"))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address)
        self.copy_button.setText(_tr("Address copied"))
        announce(self, self.copy_button.text())


class CheckedField(QWidget):
    """A labelled field with a word of help below it, in whose place stands what is wrong."""

    def __init__(self, label: str, help_words: str, field: QLineEdit, changed: Callable[[], None]) -> None:
        super().__init__()
        self.field = field
        self._help = help_words
        title = QLabel(label)
        title.setBuddy(field)
        self._below = Prose(help_words)
        self._below.setObjectName(f"{field.objectName()}_below")
        set_look(self._below, "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (title, field, self._below):
            column.addWidget(widget)
        self._below.setVisible(bool(help_words))
        field.textChanged.connect(lambda _: changed())

    def show_flaw(self, flaw: Sentence | None) -> None:
        """Say what is wrong with it, or nothing."""
        words = self._help if flaw is None else "▲ " + text(flaw)
        if words == self._below.text():
            return
        set_look(self._below, "quiet", flaw is None)
        self._below.setText(words)
        self._below.setVisible(bool(words))
        self.field.setAccessibleDescription(words)


def plain_field(name: str, longest: int, example: str = "") -> QLineEdit:
    """A field for a line of text."""
    field = QLineEdit()
    field.setObjectName(name)
    field.setMaxLength(longest)
    field.setPlaceholderText(example)
    return field


def _tr(words: str) -> str:
    return QCoreApplication.translate("Guide", words)
