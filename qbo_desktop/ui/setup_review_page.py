"""What a company setup file means, in words, before anything of it is kept: who could reach the books through it."""

# ruff: noqa: N802 - Qt's method names

from collections.abc import Iterator
from itertools import zip_longest
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from qbo_desktop.core.setup import Setup, is_localhost_http
from qbo_desktop.ui.page_parts import Heading, Page, Prose, WrappingRow, set_look
from qbo_desktop.ui.setup_facts import FactsGrid, NotIntuitCard, facts_of


class SetupReviewPage(Page):
    """Nothing is stored before `accepted`; the client secret is never shown."""

    accepted = Signal(object)
    declined = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("setup_review_page")
        self._setup: Setup | None = None
        self._title = Heading()
        self._intro = Prose()
        self._warning = NotIntuitCard()
        self._about = QFrame()
        self._about.setObjectName("setup_facts")
        set_look(self._about, "card")
        self._facts = FactsGrid()
        about = QVBoxLayout(self._about)
        about.setContentsMargins(16, 14, 16, 14)
        about.addWidget(self._facts)
        self._reach_title = Prose(scale=1.15, bold=True)
        self._reach = [Prose() for _ in range(3)]
        self._only_one = Prose(
            self.tr("Only one computer should keep a company. If two keep the same one, they cut each other off.")
        )
        self.use_button = QPushButton(self.tr("Use it and connect a company"))
        self.use_button.setObjectName("setup_use")
        self.use_button.clicked.connect(self._accept)
        self.decline_button = QPushButton(self.tr("Don't use it"))
        self.decline_button.setObjectName("setup_decline")
        self.decline_button.clicked.connect(self.declined)
        self.cancel = self.decline_button
        for widget in (self._title, self._intro, self._warning, self._about, self._reach_title, *self._reach):
            self.column.addWidget(widget)
        self.column.addWidget(self._only_one)
        self.column.addSpacing(8)
        self.column.addLayout(WrappingRow(self.use_button, self.decline_button))
        self.column.addStretch(1)

    def show_setup(self, setup: Setup, replaces: bool) -> None:  # noqa: FBT001 - says it all
        """Ask about this setup; `replaces`: this computer already has a setup of the same app."""
        self._setup = setup
        custom = setup.endpoints is not None
        if replaces:
            self._title.setText(self.tr("Replace the company setup “{name}”?").format(name=setup.name))
            self._intro.setText(
                self.tr("This computer already has a setup for the same app. Its companies stay connected.")
            )
        else:
            self._title.setText(self.tr("Use the company setup “{name}”?").format(name=setup.name))
            self._intro.setText(
                self.tr("It lets this computer connect companies. Nothing of it is kept until you say so.")
            )
        self._warning.show_setup(setup)
        self._facts.show_facts(facts_of(setup))
        self._reach_title.setText(self.tr("Who could reach the books through it"))
        for label, words in zip_longest(self._reach, self._who_could_reach(setup)):
            label.setVisible(words is not None)
            label.setText(words or "")
        self.make_primary(self.decline_button if custom else self.use_button)

    def _who_could_reach(self, setup: Setup) -> Iterator[str]:
        yield self.tr("The person who made this file: the app belongs to them, and they hold its keys.")
        if setup.endpoints is not None:
            yield self.tr("Whoever runs {host}: it answers in Intuit's place.").format(
                host=urlsplit(setup.endpoints.api_base).hostname or setup.endpoints.api_base
            )
        parts = urlsplit(setup.redirect_uri)
        if is_localhost_http(parts):
            yield self.tr("Nobody in between: your browser returns straight to this computer.")
        else:
            yield self.tr(
                "Whoever runs {host}: your browser returns through it, so each permission passes there."
            ).format(host=parts.hostname or setup.redirect_uri)

    def _accept(self) -> None:
        if self._setup is not None:
            self.accepted.emit(self._setup)

    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        if self.primary is not None:
            self.primary.setFocus(Qt.FocusReason.OtherFocusReason)
