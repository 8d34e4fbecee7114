"""What the pages of the settings share: a heading, sections of readable width, a row for one thing and its buttons."""

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from qbo_desktop.ui.page_parts import Column, Heading, Prose, WrappingRow, set_look


class SettingsPage(QWidget):
    """`column` takes the page's widgets below its heading."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.title = ""
        self._area = Column()
        self.column = self._area.rows
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)

    def begin(self, title: str) -> None:
        """The page's heading, which is its name in the list of pages too."""
        self.title = title
        self.column.addWidget(Heading(title))

    def add_section(self, words: str) -> None:
        """Say what follows."""
        self.column.addSpacing(8)
        self.column.addWidget(Prose(words, bold=True))

    def add_words(self, words: str) -> Prose:
        """A quiet sentence that explains."""
        prose = quiet(words)
        self.column.addWidget(prose)
        return prose


class Line(QFrame):
    """One thing on a card: its name, a quiet sentence, and what can be done with it."""

    def __init__(self, name: str, title: str, description: str, *buttons: QPushButton) -> None:
        super().__init__()
        self.setObjectName(name)
        set_look(self, "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 14, 12)
        column.setSpacing(4)
        column.addWidget(Prose(title, bold=True))
        if description:
            column.addWidget(quiet(description))
        if buttons:
            column.addSpacing(4)
            column.addLayout(WrappingRow(*buttons))


def quiet(words: str) -> Prose:
    """Secondary words."""
    prose = Prose(words)
    set_look(prose, "quiet")
    return prose


def button(name: str, words: str) -> QPushButton:
    """A button that Enter presses only when the keyboard is on it."""
    made = QPushButton(words)
    made.setObjectName(name)
    made.setAutoDefault(False)
    return made


def buttons(*made: QPushButton) -> WrappingRow:
    """Buttons side by side."""
    return WrappingRow(*made)
