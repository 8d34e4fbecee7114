"""What may be wrong in the browser while nothing comes back, as questions, each with what helps."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qbo_desktop.app.consent_wording import not_an_admin, return_address_not_registered
from qbo_desktop.ui.page_parts import LinkButton, Prose, announce
from qbo_desktop.ui.words import action_text, in_one


class ConsentQuestions(QWidget):
    """Hidden until the person has waited for a while."""

    copy_instructions = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("waiting_questions")
        self._address = ""
        self._redirect_uri = Prose()
        self.copy_address_button = LinkButton(self.tr("Copy this address"))
        self.copy_address_button.setObjectName("waiting_copy_address")
        self.copy_address_button.clicked.connect(self._copy_address)
        asked = not_an_admin()
        assert asked.action is not None
        self._copy_words = action_text(asked.action)
        self.instructions_button = LinkButton(self._copy_words)
        self.instructions_button.setObjectName("waiting_copy_instructions")
        self.instructions_button.clicked.connect(self._copy_instructions)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._add(
            self.tr("Page did not open?"),
            self.tr(
                "Copy the link into any browser; if that is on another computer, paste the address of its last page "
                "here."
            ),
        )
        self._add(
            self.tr("Page can't be reached?"),
            self.tr("Copy the whole address of that page, then press “Paste the address”."),
        )
        self._add(
            self.tr("Page says redirect URI invalid?"),
            in_one(return_address_not_registered()),
            self._redirect_uri,
            self.copy_address_button,
        )
        self._add(self.tr("Page says that you are no admin?"), in_one(asked), self.instructions_button)

    def show_address(self, redirect_uri: str) -> None:
        """The return address of the consent that waits; another consent was copied for nobody yet."""
        self._address = redirect_uri
        self._redirect_uri.show_address(redirect_uri)
        self.copy_address_button.setText(self.tr("Copy this address"))
        self.instructions_button.setText(self._copy_words)

    def _add(self, question: str, answer: str, *beneath: QWidget) -> None:
        self._column.addWidget(Prose(question, bold=True))
        for widget in (Prose(answer), *beneath):
            self._column.addWidget(widget)
        self._column.addSpacing(6)

    def _copy_address(self) -> None:
        QGuiApplication.clipboard().setText(self._address)
        self._say_copied(self.copy_address_button, self.tr("Address copied"))

    def _copy_instructions(self) -> None:
        self.copy_instructions.emit()
        self._say_copied(self.instructions_button, self.tr("Instructions copied"))

    def _say_copied(self, button: LinkButton, words: str) -> None:
        button.setText(words)
        announce(self, words)
