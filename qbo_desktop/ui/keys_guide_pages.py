"""The pages of the guide to app keys: what kind, registering the app, the return address, Intuit's questions."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QRadioButton, QWidget

from qbo_desktop.app.keys_form import DEFAULT_PORT, Field, KeysForm
from qbo_desktop.core.endpoints import DEVELOPER_DASHBOARD
from qbo_desktop.ui.guide_parts import AddressToCopy, CheckedField, Step, plain_field
from qbo_desktop.ui.page_parts import Column, Heading, Prose, WrappingRow, set_look
from qbo_desktop.ui.setup_facts import FactsGrid


class GuidePage(Column):
    """`changed` whenever an answer on it changed."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._heading = Heading()
        self.rows.addWidget(self._heading)

    @property
    def title(self) -> str:
        """What it is called."""
        return self._heading.text()

    def call(self, title: str) -> None:
        """Give it this heading."""
        self._heading.setText(title)

    def add(self, *widgets: QWidget) -> None:
        """Put these below what is there."""
        for widget in widgets:
            self.rows.addWidget(widget)

    def first_field(self) -> QWidget | None:
        """Where the keyboard goes when the page comes."""
        return None


class KindPage(GuidePage):
    """Test or live, with what each costs in time."""

    def __init__(self) -> None:
        super().__init__("guide_kind")
        self.call(self.tr("App keys of your own"))
        self.test_button = QRadioButton(self.tr("Test keys, for Intuit's test companies"))
        self.test_button.setObjectName("guide_test")
        self.live_button = QRadioButton(self.tr("Live keys, for real companies"))
        self.live_button.setObjectName("guide_live")
        self.test_button.setChecked(True)
        self.live_button.toggled.connect(lambda _: self.changed.emit())
        test_words = Prose(
            self.tr("About 5 minutes, and they work at once. The browser returns straight to this computer.")
        )
        live_words = Prose(
            self.tr(
                "About 30 minutes of App details and a questionnaire of 20 to 40 minutes; then Intuit approves it, "
                "which can take days. You also need one page on a website of your firm."
            )
        )
        for words in (test_words, live_words):
            set_look(words, "quiet")
            words.setContentsMargins(26, 0, 0, 8)
        self.add(
            Prose(
                self.tr(
                    "Intuit gives app keys to whoever registers an app at its developer page. It is free, and done "
                    "once for a whole firm: everybody else opens the company setup file that you save at the end."
                )
            ),
            Prose(self.tr("Which keys?"), bold=True),
            self.test_button,
            test_words,
            self.live_button,
            live_words,
            Prose(self.tr("If you are not sure, begin with test keys: the live ones come from the same app later.")),
        )
        self.rows.addStretch(1)

    def first_field(self) -> QWidget:
        return self.live_button if self.live_button.isChecked() else self.test_button


class RegisterPage(GuidePage):
    """From the developer page to an app that may use accounting data."""

    def __init__(self) -> None:
        super().__init__("guide_register")
        self.call(self.tr("Register the app at Intuit"))
        self.page = AddressToCopy("guide_developer", page=True)
        self.page.show_address(DEVELOPER_DASHBOARD)
        self.add(
            Prose(self.tr("Do this in your browser and come back here. Intuit's pages may look a little different.")),
            Step(
                "guide-sign-in",
                self.tr("1. Sign in at the developer page"),
                self.tr("Any Intuit account will do. An app belongs to the account that makes it, so use your firm's."),
                self.page,
            ),
            Step(
                "guide-create",
                self.tr("2. Create an app"),
                self.tr(
                    "On the App dashboard press Create an app. Give it a name that your clients know; it may not "
                    "contain “QuickBooks” or “Intuit”."
                ),
            ),
            Step(
                "guide-product",
                self.tr("3. Choose Accounting"),
                self.tr("Where it asks what the app may use, tick Accounting."),
            ),
        )
        self.rows.addStretch(1)


class ReturnPage(GuidePage):
    """The return address: where it comes from, and the exact text to register."""

    publish = Signal()

    def __init__(self) -> None:
        super().__init__("guide_return")
        self.call(self.tr("Where the browser returns to"))
        self.paste_button = QRadioButton(self.tr("Any page of ours, and paste"))
        self.paste_button.setObjectName("guide_paste")
        self.relay_button = QRadioButton(self.tr("The relay page"))
        self.relay_button.setObjectName("guide_relay")
        self.paste_button.setChecked(True)
        self._test_words = Prose(
            self.tr("Test keys may return straight to this computer. Register exactly the address below.")
        )
        self._live_words = Prose(
            self.tr(
                "For live keys Intuit wants a page on the web and refuses this computer's own address. There are two "
                "ways; both are safe, and you can change later."
            )
        )
        paste_words = Prose(
            self.tr(
                "Nothing has to be uploaded: the home page of your website will do. After each permission, copy the "
                "address from the browser and press “Paste the address” here."
            )
        )
        relay_words = Prose(
            self.tr(
                "Your webmaster uploads one small file, once, and from then on everything goes on by itself. The page "
                "sends the browser on to this program, stores nothing, and leads nowhere else."
            )
        )
        for words in (paste_words, relay_words):
            set_look(words, "quiet")
            words.setContentsMargins(26, 0, 0, 6)
        self.publish_button = QPushButton(self.tr("Publish kit…"))
        self.publish_button.setObjectName("guide_publish")
        self.publish_button.setAutoDefault(False)
        self.publish_button.clicked.connect(self.publish)
        self.said = Prose()
        self.said.setObjectName("guide_publish_said")
        self.said.hide()
        self.address = CheckedField(
            self.tr("Address of that &page"),
            self.tr("With the slash at its end, if your website shows it so."),
            plain_field("guide_return_page", 2048, "https://www.example.com/quickbooks/"),
            self.changed.emit,
        )
        self.port = CheckedField(
            self.tr("Po&rt on this computer"),
            self.tr("Leave it as it is, unless another program needs this number."),
            plain_field("guide_port", 5, DEFAULT_PORT),
            self.changed.emit,
        )
        self.port.field.setText(DEFAULT_PORT)
        self.result = AddressToCopy("guide_redirect")
        self._kit_row = QWidget()
        kit = WrappingRow(self.publish_button)
        self._kit_row.setLayout(kit)
        self._live_parts = (
            self._live_words,
            self.paste_button,
            paste_words,
            self.relay_button,
            relay_words,
            self._kit_row,
            self.address,
        )
        self.add(self._test_words, *self._live_parts, self.said, self.port)
        self._step = Step(
            "guide-redirect",
            self.tr("4. Add exactly this address at Intuit"),
            self.tr("In your app: Settings, then Redirect URIs. Every character counts, also the last slash."),
            self.result,
        )
        self.add(self._step)
        self.rows.addStretch(1)
        for button in (self.paste_button, self.relay_button):
            button.toggled.connect(lambda _: self.changed.emit())

    def show_form(self, form: KeysForm) -> None:
        """Show what these answers lead to."""
        relay = form.live and self.relay_button.isChecked()
        for part in self._live_parts:
            part.setVisible(form.live)
        self._kit_row.setVisible(relay)
        self._test_words.setVisible(not form.live)
        self.port.setVisible(not form.live or relay)
        port_flaw = form.flaw(Field.LOOPBACK_PORT)
        self.publish_button.setEnabled(port_flaw is None and bool(form.loopback_port.strip()))
        self.port.show_flaw(port_flaw)
        flaw = form.flaw(Field.REDIRECT_URI)
        if form.live:
            self.address.show_flaw(flaw)
        self.result.show_address("" if flaw is not None else form.redirect_uri)

    def say(self, words: str) -> None:
        """One sentence about the publish kit."""
        self.said.setText(words)
        self.said.show()

    def first_field(self) -> QWidget | None:
        if self.address.isVisibleTo(self):
            return self.relay_button if self.relay_button.isChecked() else self.paste_button
        return self.result.copy_button


class QuestionsPage(GuidePage):
    """What Intuit asks before it gives live keys, with what is true of this program."""

    def __init__(self) -> None:
        super().__init__("guide_questions")
        self.call(self.tr("What Intuit asks before it gives live keys"))
        details = FactsGrid()
        details.show_facts(
            (
                (self.tr("Addresses of your website"), self.tr("Launch, disconnect and reconnect: pages of yours.")),
                (self.tr("Terms and privacy"), self.tr("The addresses of your licence terms and your privacy page.")),
                (self.tr("About the app"), self.tr("Its hosts, its countries, and that it is for your own firm.")),
            )
        )
        answers = FactsGrid()
        answers.show_facts(
            (
                (self.tr("Who uses it?"), self.tr("Your own firm, for the companies that it keeps the books of.")),
                (
                    self.tr("Is the discovery document used?"),
                    self.tr("No. Intuit's addresses are built into the program."),
                ),
                (
                    self.tr("Is intuit_tid captured?"),
                    self.tr("Yes. It is kept with every event of the history and stands in the details."),
                ),
                (
                    self.tr("Are tokens taken from the Playground?"),
                    self.tr("No: in daily use each company is connected by its own permission."),
                ),
                (
                    self.tr("How are tokens and keys kept?"),
                    self.tr("Encrypted (AES-256-GCM); the key is in the computer's password store. None is logged."),
                ),
                (
                    self.tr("What happens when a refresh fails?"),
                    self.tr("It is tried again with pauses; a refused permission asks a person to reconnect."),
                ),
            )
        )
        self.add(
            Step(
                "guide-questions",
                self.tr("5. Fill in App details, then the questionnaire"),
                self.tr(
                    "In your app: Keys and credentials, then Production. App details take about 30 minutes, the "
                    "questionnaire 20 to 40. Then Intuit looks at it. You can come back here any day."
                ),
            ),
            Prose(self.tr("App details"), bold=True),
            details,
            Prose(self.tr("What is true of this program"), bold=True),
            answers,
            Prose(self.tr("Answer for your own firm where it asks about people and offices: only you know that.")),
        )
        self.rows.addStretch(1)
