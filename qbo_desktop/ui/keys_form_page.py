"""The last pages of the guide: the keys themselves, whether Intuit knows them, and what to do with them."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QPushButton, QVBoxLayout, QWidget

from qbo_desktop.app.keys_form import Field, KeysForm
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.setup import Setup
from qbo_desktop.ui.checks_view import ChecksView
from qbo_desktop.ui.guide_parts import CheckedField, Step, plain_field
from qbo_desktop.ui.keys_guide_pages import GuidePage
from qbo_desktop.ui.masked_field import MaskedField
from qbo_desktop.ui.page_parts import Prose, WrappingRow, announce, set_look
from qbo_desktop.ui.setup_facts import FactsGrid, facts_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.app.check_wording import Worded


class KeysPage(GuidePage):
    """Client ID, client secret, and the names that people see; checked at Intuit on a press."""

    check = Signal()

    def __init__(self) -> None:
        super().__init__("guide_keys")
        self.call(self.tr("Copy the keys"))
        self.client_id = CheckedField(
            self.tr("Client &ID"), "", plain_field("guide_client_id", 2048), self.changed.emit
        )
        secret = MaskedField("guide_client_secret")
        secret.setMaxLength(2048)
        self.client_secret = CheckedField(
            self.tr("Client &secret"),
            self.tr("It is never shown here, and cannot be copied out."),
            secret,
            self.changed.emit,
        )
        self._secret_field = secret
        self.name = CheckedField(
            self.tr("&Name of this setup"),
            self.tr("What your people see, such as the name of your firm."),
            plain_field("guide_name", 80, "Acme Advisors"),
            self.changed.emit,
        )
        self.app_name = CheckedField(
            self.tr("Name of the &app"),
            self.tr("As you registered it; QuickBooks shows it to clients. May be left empty."),
            plain_field("guide_app_name", 80),
            self.changed.emit,
        )
        self.made_by = CheckedField(
            self.tr("&Made by"),
            self.tr("Your name, so that people know whom to ask. May be left empty."),
            plain_field("guide_made_by", 200),
            self.changed.emit,
        )
        self.who_connects = QCheckBox(self.tr("Note &who connects"))
        self.who_connects.setObjectName("guide_who_connects")
        self.who_connects.toggled.connect(lambda _: self.changed.emit())
        who_words = Prose(self.tr("Asks Intuit for the name and email address of the person who allows a company."))
        set_look(who_words, "quiet")
        self.check_button = QPushButton(self.tr("&Check keys"))
        self.check_button.setObjectName("guide_check")
        self.check_button.setAutoDefault(False)
        self.check_button.clicked.connect(self.check)
        self.checks = ChecksView("guide_checks")
        self._said = Prose()
        self._said.setObjectName("guide_check_said")
        self._said.hide()
        self._fields = {
            Field.CLIENT_ID: self.client_id,
            Field.CLIENT_SECRET: self.client_secret,
            Field.NAME: self.name,
            Field.APP_NAME: self.app_name,
            Field.MADE_BY: self.made_by,
        }
        self._step = Step("guide-keys", self.tr("Keys and credentials"), "")
        self.add(
            self._step,
            self.client_id,
            self.client_secret,
            self.name,
            self.app_name,
            self.made_by,
            self.who_connects,
            who_words,
        )
        self.rows.addLayout(WrappingRow(self.check_button))
        self.add(self._said, self.checks)
        self.rows.addStretch(1)

    def show_form(self, form: KeysForm) -> None:
        """Show which answers cannot be; a check of other keys is forgotten."""
        where = (
            self.tr("In your app: Keys and credentials, Production. Copy both values from there.")
            if form.live
            else self.tr("In your app: Keys and credentials, Development. Copy both values from there.")
        )
        self._step.say(where)
        for name, field in self._fields.items():
            field.show_flaw(form.flaw(name))
        self.check_button.setEnabled(form.is_complete)
        self.checks.clear()
        self._said.hide()

    def secret(self) -> Secret:
        """The client secret as it stands."""
        return self._secret_field.secret()

    def forget_secret(self) -> None:
        """Empty the field of the client secret."""
        self._secret_field.clear()

    def show_checking(self) -> None:
        """The check is under way."""
        self.checks.clear()
        self.say(self.tr("Asking Intuit…"))
        self.check_button.setEnabled(False)

    def show_checks(self, checks: "Sequence[Worded]") -> None:
        """What was found."""
        self.check_button.setEnabled(True)
        self._said.hide()
        self.checks.show_checks(checks)
        # Only once it is laid out does it have a place to scroll to.
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(self.checks))

    def say(self, words: str) -> None:
        """One sentence about the check."""
        self._said.setText(words)
        self._said.show()
        announce(self, words)

    def first_field(self) -> QWidget:
        return self.client_id.field


class UsePage(GuidePage):
    """The setup as it will be, and the two things to do with it."""

    use = Signal()
    save = Signal()

    def __init__(self) -> None:
        super().__init__("guide_use")
        self.call(self.tr("Ready to use"))
        self._facts = FactsGrid()
        card = QFrame()
        set_look(card, "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 14, 16, 14)
        inside.addWidget(self._facts)
        self._replaces = Prose(
            self.tr("This computer already has a setup of the same app; this one takes its place. Its companies stay.")
        )
        self.save_button = QPushButton(self.tr("&Save as company setup file…"))
        self.save_button.setObjectName("guide_save")
        self.save_button.setAutoDefault(False)
        self.save_button.clicked.connect(self.save)
        self._said = Prose()
        self._said.setObjectName("guide_use_said")
        self._said.hide()
        self.add(
            card,
            self._replaces,
            Prose(self.tr("For the others of your firm"), bold=True),
            Prose(
                self.tr(
                    "Save this as a company setup file, sealed if you like, and give it to them: they open it and "
                    "press one button. Only one computer should keep a company; two that keep the same one cut each "
                    "other off."
                )
            ),
        )
        self.rows.addLayout(WrappingRow(self.save_button))
        self.add(self._said)
        self.rows.addStretch(1)

    def show_setup(self, setup: Setup, *, replaces: bool) -> None:
        """Show this one."""
        self._facts.show_facts([(self.tr("Name of this setup"), setup.name), *facts_of(setup)])
        self._replaces.setVisible(replaces)
        self._said.hide()

    def say(self, words: str) -> None:
        """One sentence about what went wrong."""
        self._said.setText(words)
        self._said.show()
        announce(self, words)
