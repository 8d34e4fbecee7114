"""Where a company comes from when it is taken over: a file, Intuit's OAuth Playground, or another program."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from qbo_desktop.core.endpoints import PLAYGROUND, PLAYGROUND_REDIRECT
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.setup import ACCOUNTING_SCOPE
from qbo_desktop.ui.guide_parts import AddressToCopy, Step, plain_field
from qbo_desktop.ui.masked_field import MaskedField
from qbo_desktop.ui.page_parts import ChoiceButton, Heading, Prose, WrappingRow, set_look

_LONGEST_REALM = 40  # as people copy it, with blanks and hyphens


class TakeOverPage(QWidget):
    """One page of the dialog: a title, what to do, what is wrong with what was given, and its buttons."""

    left = Signal()

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.default: QPushButton | None = None  # what Enter presses
        self.title = Heading(title)
        self.problem = Prose()
        self.problem.setObjectName(f"{name}_problem")
        self.problem.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self.column.addWidget(self.title)
        self.column.addWidget(self.problem)

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return self

    def say(self, words: str) -> None:
        """Say what is wrong, or nothing."""
        self.problem.setText(_tr("▲ {problem}").format(problem=words) if words else "")
        self.problem.setVisible(bool(words))

    def button(self, name: str, words: str) -> QPushButton:
        """A button that Space presses, and Enter when the page makes it its default."""
        button = QPushButton(words)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def leave_button(self, name: str, words: str) -> QPushButton:
        """Cancel, Back and their like."""
        button = self.button(name, words)
        button.clicked.connect(self.left)
        return button


class WaysPage(TakeOverPage):
    """Three ways."""

    file = Signal()
    playground = Signal()
    program = Signal()

    def __init__(self) -> None:
        super().__init__("take_over_ways", _tr("Where does the company come from?"))
        self.file_button = ChoiceButton(
            _tr("A sealed file that I was given"),
            _tr("From another computer with this program: one company, or all of them for a new computer."),
        )
        self.playground_button = ChoiceButton(
            _tr("Intuit's OAuth Playground"),
            _tr("A page of Intuit's, for people who have their own app keys. Two values are copied from there."),
        )
        self.program_button = ChoiceButton(
            _tr("Another program"),
            _tr("Its .env file, or a JSON file in which it keeps the connection."),
        )
        for button, name, signal in (
            (self.file_button, "take_over_file", self.file),
            (self.playground_button, "take_over_playground", self.playground),
            (self.program_button, "take_over_program", self.program),
        ):
            button.setObjectName(name)
            button.clicked.connect(signal)
            self.column.addWidget(button)
        self.column.addLayout(WrappingRow(self.leave_button("take_over_cancel", _tr("Cancel"))))

    def first(self) -> QWidget:
        return self.file_button


class PlaygroundPage(TakeOverPage):
    """What to do there, and fields for the two values; `given` carries what was pasted and the realm ID as typed."""

    given = Signal(object, str)

    def __init__(self) -> None:
        super().__init__("take_over_playground_page", _tr("From Intuit's OAuth Playground"))
        page, redirect = AddressToCopy("playground_page", page=True), AddressToCopy("playground_redirect")
        page.show_address(PLAYGROUND)
        redirect.show_address(PLAYGROUND_REDIRECT)
        scope = Prose()
        scope.show_address(ACCOUNTING_SCOPE)
        self.copy_redirect = redirect.copy_button
        self.token = MaskedField("playground_token")
        self.realm = plain_field("playground_realm", _LONGEST_REALM, "9341 4530 0000 0001")
        self.next_button = self.button("playground_next", _tr("Next"))
        self.next_button.setEnabled(False)
        set_look(self.next_button, "primary")
        self.next_button.clicked.connect(self._give)
        self.default = self.next_button
        self.token.textChanged.connect(lambda words: self.next_button.setEnabled(bool(words.strip())))
        for part in (
            Step(
                "guide-redirect",
                _tr("1. Let your app return to the Playground"),
                _tr("On the developer page of your app this address has to be among its Redirect URIs:"),
            ),
            redirect,  # below, where its long words have the whole width
            Step(
                "guide-product",
                _tr("2. Ask for permission there"),
                _tr(
                    "Choose the same app as in your company setup, press “Get authorization code”, choose the company "
                    "and press Connect. Where it asks what the app may do, tick only Accounting:"
                ),
                scope,
                page,
            ),
            Step(
                "guide-keys",
                _tr("3. Copy two values"),
                _tr("Press “Get tokens”. Copy the refresh token and the realm ID into the fields below."),
            ),
        ):
            self.column.addWidget(part)
        self.column.addWidget(self.problem)  # beside the fields, which may be scrolled far from the title
        self._add_field(_tr("&Refresh token"), self.token)
        self._add_field(_tr("Realm &ID (in QuickBooks: company ID)"), self.realm)
        self.column.addWidget(_once())
        back = self.leave_button("playground_back", _tr("Back"))
        self.column.addLayout(WrappingRow(self.next_button, back))

    def first(self) -> QWidget:
        return self.token if self.problem.isVisible() else self.copy_redirect

    def forget(self) -> None:
        """Keep nothing of what was typed."""
        self.token.clear()
        self.realm.clear()

    def _add_field(self, words: str, field: QLineEdit) -> None:
        label = QLabel(words)
        label.setBuddy(field)
        self.column.addWidget(label)
        self.column.addWidget(field)

    def _give(self) -> None:
        self.given.emit(self.token.take(), self.realm.text())


class ProgramPage(TakeOverPage):
    """A file, or what was copied; neither is ever shown. `pasted` carries the clipboard's text, read at the press."""

    file = Signal()
    pasted = Signal(object)

    def __init__(self) -> None:
        super().__init__("take_over_program_page", _tr("From another program"))
        self.file_button = self.button("program_file", _tr("Choose a file…"))
        set_look(self.file_button, "primary")
        self.file_button.clicked.connect(self.file)
        self.default = self.file_button
        self.paste_button = self.button("program_paste", _tr("Paste what I copied"))
        self.paste_button.clicked.connect(lambda: self.pasted.emit(_copied()))
        for words in (
            _tr("Stop the other program first: if two programs keep the same company, they cut each other off."),
            _tr(
                "Choose the file in which it keeps the connection: a .env file, or JSON. Or copy the lines with the "
                "refresh token and the realm ID, and paste them here; they are read and not shown."
            ),
        ):
            self.column.addWidget(Prose(words))
        self.column.addWidget(_once())
        back = self.leave_button("program_back", _tr("Back"))
        self.column.addLayout(WrappingRow(self.file_button, self.paste_button, back))

    def first(self) -> QWidget:
        return self.file_button


def _copied() -> Secret:
    return Secret(QGuiApplication.clipboard().text())


def _once() -> Prose:
    words = Prose(_tr("The other place stops working within a day, so remove it there afterwards."))
    words.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
    set_look(words, "quiet")
    return words


def _tr(words: str) -> str:
    return QCoreApplication.translate("TakeOver", words)
