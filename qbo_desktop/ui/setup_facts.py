"""What a setup says of itself, in words: shown before it is used, and wherever it is kept. Never a key."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from qbo_desktop.app.state_wording import Shape
from qbo_desktop.core.identity import Environment
from qbo_desktop.core.setup import ACCOUNTING_SCOPE, OPENID_SCOPES, Endpoints, Setup
from qbo_desktop.ui.icons import status_icon
from qbo_desktop.ui.page_parts import Prose, set_look

_PAYMENT_SCOPE = "com.intuit.quickbooks.payment"


class FactsGrid(QWidget):
    """Names, and what is said about each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(18)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 5)

    def show_facts(self, rows: Iterable[tuple[str, str]]) -> None:
        """Show these in the place of the ones before."""
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.setParent(None)
                old.deleteLater()
        for row, (name, value) in enumerate(rows):
            label, words = Prose(name), Prose()
            set_look(label, "quiet")
            words.show_address(value)
            words.setAccessibleName(f"{name}: {value}")
            self._grid.addWidget(label, row, 0)
            self._grid.addWidget(words, row, 1)


class NotIntuitCard(QFrame):
    """The mark of a setup that talks to another server, with its addresses; hidden for every other setup."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("setup_warning")
        set_look(self, "card")
        self._icon = QLabel()
        self._title = Prose(_tr("Not Intuit"), scale=1.15, bold=True)
        self._facts = FactsGrid()
        head = QHBoxLayout()
        head.addWidget(self._icon)
        head.addWidget(self._title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.addLayout(head)
        column.addWidget(
            Prose(_tr("This setup talks to the addresses below instead of Intuit. Use it only if you know why."))
        )
        column.addWidget(self._facts)
        self.hide()

    def show_setup(self, setup: Setup) -> None:
        """Show the addresses of this setup, if it has any of its own."""
        side = round(self._title.fontMetrics().height() * 1.1)
        self._icon.setPixmap(status_icon(Shape.SOON).pixmap(side, side))
        self._facts.show_facts(_addresses(setup.endpoints) if setup.endpoints is not None else ())
        self.setVisible(setup.endpoints is not None)


def facts_of(setup: Setup) -> Iterator[tuple[str, str]]:
    """Who made it, what it is for, what it may do, and through where the browser returns."""
    yield _tr("Made by"), setup.made_by or _tr("The file does not say")
    if setup.app_name:
        yield _tr("Name of the app"), setup.app_name
    yield _tr("For"), for_whom(setup.environment)
    yield _tr("May"), "\n".join(_may(setup.scopes))
    yield _tr("Returns through"), setup.redirect_uri
    yield _tr("App keys"), _tr("Begin with {hint}").format(hint=setup.client_id_hint)


def for_whom(environment: Environment) -> str:
    """Which companies a setup is for."""
    match environment:
        case Environment.PRODUCTION:
            return _tr("Live companies")
        case Environment.SANDBOX:
            return _tr("Test companies")
        case Environment.CUSTOM:
            return _tr("Not Intuit: another server")


def _may(scopes: tuple[str, ...]) -> Iterator[str]:
    if ACCOUNTING_SCOPE in scopes:
        yield _tr("Read and change accounting data")
    if _PAYMENT_SCOPE in scopes:
        yield _tr("Take payments and see them")
    if not OPENID_SCOPES.isdisjoint(scopes):
        yield _tr("See who signs in")
    for scope in scopes:
        if scope not in (ACCOUNTING_SCOPE, _PAYMENT_SCOPE) and scope not in OPENID_SCOPES:
            yield scope


def _addresses(endpoints: Endpoints) -> Iterator[tuple[str, str]]:
    yield _tr("Page in your browser"), endpoints.authorization
    yield _tr("Connects and refreshes"), endpoints.token
    yield _tr("Disconnects"), endpoints.revocation
    if endpoints.userinfo is not None:
        yield _tr("Knows who signs in"), endpoints.userinfo
    yield _tr("Has the books"), endpoints.api_base


def _tr(text: str) -> str:
    return QCoreApplication.translate("SetupFacts", text)
