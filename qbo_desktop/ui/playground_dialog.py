"""A first token from Intuit's OAuth Playground: what to tick there, and the two values to bring here."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget

from qbo_desktop.app.sentences import Wording
from qbo_desktop.core.endpoints import PLAYGROUND, PLAYGROUND_REDIRECT
from qbo_desktop.core.identity import SetupId
from qbo_desktop.core.secret import Secret
from qbo_desktop.ui.guide_parts import AddressToCopy, Step, plain_field
from qbo_desktop.ui.masked_field import MaskedField
from qbo_desktop.ui.page_parts import Heading, Prose, TextDialog, WrappingRow, announce, set_look
from qbo_desktop.ui.words import in_one


class PlaygroundDialog(TextDialog):
    """`brought` carries the SetupId, the refresh token (a Secret) and the realm ID."""

    brought = Signal(object, object, str)

    def __init__(self, setups: Sequence[tuple[SetupId, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("playground_dialog")
        self.setWindowTitle(self.tr("Bring a connection from Intuit's Playground"))
        page, redirect = AddressToCopy("playground_page", page=True), AddressToCopy("playground_redirect")
        page.show_address(PLAYGROUND)
        redirect.show_address(PLAYGROUND_REDIRECT)
        self.setup = QComboBox()
        self.setup.setObjectName("playground_setup")
        for setup_id, name in setups:
            self.setup.addItem(name, setup_id)
        self.realm = plain_field("playground_realm", 40)
        self.token = MaskedField("playground_token")
        self.token.setMaxLength(1024)
        self._said = Prose()
        self._said.setObjectName("playground_said")
        self._said.hide()
        self.bring_button = QPushButton(self.tr("Bring it here"))
        self.bring_button.setObjectName("playground_bring")
        self.bring_button.setDefault(True)
        self.bring_button.setEnabled(False)
        set_look(self.bring_button, "primary")
        self.bring_button.clicked.connect(self._bring)
        close = QPushButton(self.tr("Close"))
        close.setObjectName("playground_close")
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        for widget in (
            Heading(self.tr("Bring a connection from Intuit's Playground")),
            Prose(
                self.tr(
                    "The Playground is a page of Intuit's for trying things out. For every day, connecting in this "
                    "program is shorter; this way helps where the browser cannot return to you yet."
                )
            ),
            Step(
                "guide-product",
                self.tr("1. Get the two values"),
                self.tr(
                    "Choose your app there, with the same keys as in your company setup. Tick Accounting, press Get "
                    "authorization code, choose the company, then press Get tokens."
                ),
                page,
            ),
            Step(
                "guide-redirect",
                self.tr("2. If it says that the redirect URI is invalid"),
                self.tr("Add this address in your app under Settings, Redirect URIs. Mostly it is there already."),
                redirect,
            ),
        ):
            self.column.addWidget(widget)
        for words, field in (
            (self.tr("&Company setup with the same keys"), self.setup),
            (self.tr("&Realm ID, also called company ID"), self.realm),
            (self.tr("Refresh &token (not the access token)"), self.token),
        ):
            label = QLabel(words)
            label.setBuddy(field)
            self.column.addWidget(label)
            self.column.addWidget(field)
        self.column.addWidget(self._said)
        self.column.addLayout(WrappingRow(self.bring_button, close))
        self.column.addStretch(1)
        for one in (self.realm, self.token):
            one.textChanged.connect(lambda _: self._show_whether_complete())

    def show_refused(self, wording: Wording) -> None:
        """It could not be taken over; she can paste again."""
        self._said.setText(in_one(wording))
        self._said.show()
        announce(self, self._said.text())
        self._show_whether_complete()
        self.fit()

    def _show_whether_complete(self) -> None:
        given = bool(self.realm.text().strip() and self.token.text().strip())
        self.bring_button.setEnabled(given and self.setup.count() > 0)

    def _bring(self) -> None:
        token = Secret(self.token.take().reveal().strip())
        self._said.setText(self.tr("Asking Intuit…"))
        self._said.show()
        self.brought.emit(self.setup.currentData(), token, self.realm.text().strip())
