"""What a company setup file means, in words, before anything of it is kept: who could reach the books through it."""

# ruff: noqa: N802 - Qt's method names

from collections.abc import Iterator
from itertools import zip_longest
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from qbo_desktop.app.state_wording import Shape
from qbo_desktop.core.identity import Environment
from qbo_desktop.core.setup import ACCOUNTING_SCOPE, OPENID_SCOPES, Endpoints, Setup, is_localhost_http
from qbo_desktop.ui.icons import status_icon
from qbo_desktop.ui.page_parts import Heading, Page, Prose, WrappingRow, set_look

_PAYMENT_SCOPE = "com.intuit.quickbooks.payment"


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
        self._warning = _card("setup_warning")
        self._warning_title = Prose(scale=1.15, bold=True)
        self._warning_icon = QLabel()
        self._warning_words = Prose()
        self._warning_facts = _facts()
        head = QWidget()
        marked = QHBoxLayout(head)
        marked.setContentsMargins(0, 0, 0, 0)
        marked.addWidget(self._warning_icon)
        marked.addWidget(self._warning_title, 1)
        _stack(self._warning, head, self._warning_words, self._warning_facts)
        self._about = _card("setup_facts")
        self._facts = _facts()
        _stack(self._about, self._facts)
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
        self._warning.setVisible(custom)
        side = round(self._warning_title.fontMetrics().height() * 1.1)
        self._warning_icon.setPixmap(status_icon(Shape.SOON).pixmap(side, side))
        self._warning_title.setText(self.tr("Not Intuit"))
        self._warning_words.setText(
            self.tr("This setup talks to the addresses below instead of Intuit. Use it only if you know why.")
        )
        _fill(self._warning_facts, self._endpoints(setup.endpoints) if setup.endpoints is not None else ())
        _fill(self._facts, self._what_it_says(setup))
        self._reach_title.setText(self.tr("Who could reach the books through it"))
        for label, words in zip_longest(self._reach, self._who_could_reach(setup)):
            label.setVisible(words is not None)
            label.setText(words or "")
        self.make_primary(self.decline_button if custom else self.use_button)

    def _what_it_says(self, setup: Setup) -> Iterator[tuple[str, str]]:
        yield self.tr("Made by"), setup.made_by or self.tr("The file does not say")
        if setup.app_name:
            yield self.tr("Name of the app"), setup.app_name
        yield self.tr("For"), self._for(setup.environment)
        yield self.tr("May"), "\n".join(self._may(setup.scopes))
        yield self.tr("Returns through"), setup.redirect_uri
        yield self.tr("App keys"), self.tr("Begin with {hint}").format(hint=setup.client_id_hint)

    def _for(self, environment: Environment) -> str:
        match environment:
            case Environment.PRODUCTION:
                return self.tr("Live companies")
            case Environment.SANDBOX:
                return self.tr("Test companies")
            case Environment.CUSTOM:
                return self.tr("Not Intuit: another server")

    def _may(self, scopes: tuple[str, ...]) -> Iterator[str]:
        if ACCOUNTING_SCOPE in scopes:
            yield self.tr("Read and change accounting data")
        if _PAYMENT_SCOPE in scopes:
            yield self.tr("Take payments and see them")
        if not OPENID_SCOPES.isdisjoint(scopes):
            yield self.tr("See who signs in")
        for scope in scopes:
            if scope not in (ACCOUNTING_SCOPE, _PAYMENT_SCOPE) and scope not in OPENID_SCOPES:
                yield scope

    def _endpoints(self, endpoints: Endpoints) -> Iterator[tuple[str, str]]:
        yield self.tr("Page in your browser"), endpoints.authorization
        yield self.tr("Connects and refreshes"), endpoints.token
        yield self.tr("Disconnects"), endpoints.revocation
        if endpoints.userinfo is not None:
            yield self.tr("Knows who signs in"), endpoints.userinfo
        yield self.tr("Has the books"), endpoints.api_base

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


def _card(name: str) -> QFrame:
    card = QFrame()
    card.setObjectName(name)
    set_look(card, "card")
    return card


def _stack(card: QFrame, *widgets: QWidget) -> None:
    column = QVBoxLayout(card)
    column.setContentsMargins(16, 14, 16, 14)
    for widget in widgets:
        column.addWidget(widget)


def _facts() -> QWidget:
    facts = QWidget()
    grid = QGridLayout(facts)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(18)
    grid.setColumnStretch(0, 2)
    grid.setColumnStretch(1, 5)
    return facts


def _fill(facts: QWidget, rows: Iterator[tuple[str, str]] | tuple[()]) -> None:
    """Show these names and what the file says about each."""
    grid = facts.layout()
    assert isinstance(grid, QGridLayout)
    while (item := grid.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.setParent(None)
            old.deleteLater()
    for row, (name, value) in enumerate(rows):
        label, words = Prose(name), Prose()
        set_look(label, "quiet")
        words.show_address(value)
        words.setAccessibleName(f"{name}: {value}")
        grid.addWidget(label, row, 0)
        grid.addWidget(words, row, 1)
