"""The first thing a person sees while no company is connected: what this is for, and where to begin."""

# ruff: noqa: N802 - Qt's method names

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from qbo_desktop.ui.page_parts import ChoiceButton, Heading, Page, Picture, Prose


class WelcomePage(Page):
    """`in_demo`: the program runs as the demo, which has its setup already and takes no other."""

    open_setup_file = Signal()
    enter_keys = Signal()
    look_at_demo = Signal()
    connect_company = Signal()

    def __init__(self, in_demo: bool, parent: QWidget | None = None) -> None:  # noqa: FBT001 - says it all
        super().__init__(parent)
        self.setObjectName("welcome_page")
        self._in_demo = in_demo
        self._title = Heading()
        self._words = Prose()
        self.connect_button = ChoiceButton(
            self.tr("Connect your first company"),
            self.tr("Your browser opens. Choose a company there and allow it; you need to be an admin of it."),
        )
        self.open_button = ChoiceButton(
            self.tr("Open the company setup file I was given"),
            self.tr("From your consultant, or whoever looks after this program. Or drop the file here."),
        )
        self.keys_button = ChoiceButton(
            self.tr("Enter app keys"),
            self.tr("For whoever registers the app at Intuit. A guide goes through it with you."),
        )
        self.demo_button = ChoiceButton(
            self.tr("Look around with the demo"),
            self.tr("Three pretend companies. No account is needed, and nothing leaves this computer."),
        )
        for button, name, signal in (
            (self.connect_button, "welcome_connect", self.connect_company),
            (self.open_button, "welcome_open_setup_file", self.open_setup_file),
            (self.keys_button, "welcome_keys", self.enter_keys),
            (self.demo_button, "welcome_demo", self.look_at_demo),
        ):
            button.setObjectName(name)
            button.clicked.connect(signal)
        self.column.addStretch(1)
        self.column.addWidget(Picture("empty", 8), 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addSpacing(6)
        for label in (self._title, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.column.addWidget(label)
        self.column.addSpacing(10)
        for button in (self.connect_button, self.open_button, self.keys_button, self.demo_button):
            self.column.addWidget(button)
        self.column.addStretch(2)
        self.set_ready(has_setup=in_demo)

    def set_ready(self, *, has_setup: bool) -> None:
        """Whether a company can be connected at once; without a setup its file has to be opened first."""
        self.connect_button.setVisible(has_setup)
        self.open_button.setVisible(not self._in_demo)
        self.keys_button.setVisible(not self._in_demo)
        self.demo_button.setVisible(not self._in_demo)
        self.make_primary(self.connect_button if has_setup else self.open_button)
        if self._in_demo:
            self._title.setText(self.tr("This is the demo"))
            self._words.setText(
                self.tr(
                    "Companies, books and the pages in your browser are made up, and stay on this computer. "
                    "Nothing here touches real books."
                )
            )
        else:
            self._title.setText(self.tr("Connect your first company"))
            self._words.setText(
                self.tr("Allow a company once in your browser. From then on this program keeps it connected.")
            )

    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        if self.primary is not None:
            self.primary.setFocus(Qt.FocusReason.OtherFocusReason)
