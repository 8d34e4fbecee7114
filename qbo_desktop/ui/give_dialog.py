"""Giving access in three questions: what, for whom, how; and below them what the receiver can do, and until when."""

from datetime import datetime

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from qbo_desktop.app.gift import Gift, How, What
from qbo_desktop.app.pass_kinds import PassFormat
from qbo_desktop.ui import dates
from qbo_desktop.ui.page_parts import Heading, Prose, TextDialog, WrappingRow, set_look

_LONGEST_NAME = 80
_WAYS = {
    What.PASS: (How.COPY, How.FILE, How.WORDS, How.KEY),
    What.MOVE: (How.WORDS, How.KEY),
    What.SETUP: (How.WORDS, How.KEY),
}


class GiveDialog(TextDialog):
    """`decided` carries the Gift; the dialog stays, busy, until it is told how that ended.

    `company`: its name, or None when everything goes to another computer. `pass_ends`: when a pass that is given now
    would end. `living`: who holds a pass that has not ended, and until when.
    """

    decided = Signal(object)

    def __init__(
        self,
        company: str | None,
        pass_ends: datetime,
        living: tuple[tuple[str, datetime], ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("give_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Give access"))
        self._company = company or ""
        self._everything = company is None
        self._pass_ends = pass_ends
        self._what = self._group(
            (What.PASS, self.tr("A pass, for up to one hour")),
            (What.MOVE, self.tr("The connection itself: move it")),
            (What.SETUP, self.tr("Only the app keys, without any company")),
        )
        self._how = self._group(
            (How.COPY, self.tr("Copy it")),
            (How.FILE, self.tr("Save it as a file")),
            (How.WORDS, self.tr("Save it as a sealed file that six words open")),
            (How.KEY, self.tr("Save it as a sealed file for the receiver's own key (age)")),
        )
        self.receiver = QLineEdit(maxLength=_LONGEST_NAME)
        self.receiver.setObjectName("give_receiver")
        self.receiver.setAccessibleName(self.tr("For whom?"))
        self.receiver.setPlaceholderText(self.tr("A name that you will recognise in the history"))
        self.form = QComboBox()
        self.form.setObjectName("give_form")
        self.form.setAccessibleName(self.tr("Made for"))
        for form, words in self._forms():
            self.form.addItem(words, form)
        self.recipient = QLineEdit()
        self.recipient.setObjectName("give_recipient")
        self.recipient.setPlaceholderText("age1…")
        self.recipient.setAccessibleName(self.tr("The receiver's public key"))
        self._meaning = Prose()
        self._meaning.setObjectName("give_meaning")
        self._advice = Prose()
        set_look(self._advice, "quiet")
        self.go_button = QPushButton()
        self.go_button.setObjectName("give_go")
        self.go_button.setDefault(True)
        set_look(self.go_button, "primary")
        self.go_button.clicked.connect(self._decide)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setObjectName("give_cancel")
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.reject)
        self._form_row = self._labelled(self.tr("Made for"), self.form)
        self.with_setup = QCheckBox(self.tr("Send the app keys along"))
        self.with_setup.setObjectName("give_with_setup")
        self._lay_out(living)
        if self._everything:
            self.choose(What.MOVE)
        for changed in (
            self._what.idToggled,
            self._how.idToggled,
            self.receiver.textChanged,
            self.recipient.textChanged,
        ):
            changed.connect(self._show_choice)
        self._show_choice()
        self.receiver.setFocus()

    def choose(self, what: What) -> None:
        """Begin with this one."""
        self._button(self._what, what).setChecked(True)

    @property
    def gift(self) -> Gift:
        """What is decided at the moment."""
        return Gift(
            self._chosen_what(),
            self.receiver.text().strip(),
            self._chosen_how(),
            self.form.currentData(),
            self.recipient.text().strip(),
            self.with_setup.isChecked(),
        )

    def be_busy(self, words: str) -> None:
        """Say what is going on; only Cancel can be pressed."""
        self._meaning.setText(words)
        for widget in (
            self.receiver,
            self.form,
            self.recipient,
            self.with_setup,
            self.go_button,
            *self._radios(),
        ):
            widget.setEnabled(False)
        self.cancel_button.setFocus()

    def _forms(self) -> tuple[tuple[PassFormat, str], ...]:
        return (
            (PassFormat.JSON, self.tr("Any program (JSON)")),
            (PassFormat.ENV, self.tr("A .env file")),
            (PassFormat.CURL, self.tr("A terminal (curl)")),
            (PassFormat.POSTMAN, self.tr("Postman")),
            (PassFormat.PYTHON_QUICKBOOKS, "Python: python-quickbooks"),
            (PassFormat.INTUIT_OAUTH, "Python: intuit-oauth"),
            (PassFormat.INTUIT_OAUTH_NODE, "Node: intuit-oauth"),
            (PassFormat.NODE_QUICKBOOKS, "Node: node-quickbooks"),
        )

    def _group(self, *choices: tuple[What | How, str]) -> QButtonGroup:
        group = QButtonGroup(self)
        for number, (choice, words) in enumerate(choices):
            button = QRadioButton(words)
            button.setObjectName(f"give_{choice}")
            button.setProperty("choice", choice)
            button.setChecked(number == 0)
            group.addButton(button, number)
        return group

    def _radios(self) -> tuple[QRadioButton, ...]:
        buttons = [*self._what.buttons(), *self._how.buttons()]
        return tuple(button for button in buttons if isinstance(button, QRadioButton))

    def _indented(self, field: QWidget) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(27, 0, 0, 0)
        line.addWidget(field, 1)
        return row

    def _labelled(self, words: str, field: QWidget) -> QWidget:
        row = self._indented(field)
        label = QLabel(words)
        label.setBuddy(field)
        line = row.layout()
        assert isinstance(line, QHBoxLayout)
        line.insertWidget(0, label)
        return row

    def _lay_out(self, living: tuple[tuple[str, datetime], ...]) -> None:
        card = QFrame()
        set_look(card, "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.addWidget(self._meaning)
        inside.addWidget(self._advice)
        column = self.column
        column.setSpacing(7)
        title = self.tr("Move everything") if self._everything else self.tr("Give access to {company}")
        column.addWidget(Heading(title.format(company=self._company)))
        if living:
            names = "; ".join(
                self.tr("{name} until {time}").format(name=name, time=dates.time_of_day(until))
                for name, until in living
            )
            column.addWidget(Prose(self.tr("Passes that still work: {names}.").format(names=names)))
        if not self._everything:
            self._ask(self.tr("What?"), *self._what.buttons(), self._indented(self.with_setup))
        self._ask(self.tr("For whom?"), self.receiver)
        self._ask(self.tr("How?"), *self._how.buttons(), self.recipient, self._form_row)
        column.addSpacing(6)
        column.addWidget(card)
        column.addSpacing(6)
        column.addLayout(WrappingRow(self.go_button, self.cancel_button))
        column.addStretch(1)

    def _ask(self, question: str, *answers: QWidget) -> None:
        self.column.addSpacing(6)
        self.column.addWidget(Prose(question, bold=True))
        for answer in answers:
            self.column.addWidget(answer)

    def _chosen_what(self) -> What:
        return next(what for what in What if self._button(self._what, what).isChecked())

    def _chosen_how(self) -> How:
        return next(how for how in How if self._button(self._how, how).isChecked())

    def _button(self, group: QButtonGroup, choice: What | How) -> QRadioButton:
        return next(
            button
            for button in group.buttons()
            if isinstance(button, QRadioButton) and button.property("choice") == choice
        )

    def _show_choice(self) -> None:
        what = self._chosen_what()
        ways = _WAYS[what]
        if self._chosen_how() not in ways:
            with QSignalBlocker(self._how):
                self._button(self._how, ways[0]).setChecked(True)
        for button in self._how.buttons():
            button.setVisible(How(button.property("choice")) in ways)
        how = self._chosen_how()
        self.recipient.setVisible(how is How.KEY)
        self._form_row.setVisible(what is What.PASS)
        self.with_setup.setVisible(what is What.MOVE)
        name = self.receiver.text().strip()
        self._meaning.setText(self._meaning_of(what, name or self.tr("The receiver")))
        self._advice.setText(self._advice_on(what))
        self.go_button.setText(self._verb(what, how))
        usable = bool(name) and name.isprintable() and (how is not How.KEY or bool(self.recipient.text().strip()))
        self.go_button.setEnabled(usable)
        self.go_button.setToolTip("" if usable else self.tr("Say first who gets it."))
        if self.isVisible():
            self.fit()

    def _meaning_of(self, what: What, name: str) -> str:
        match what:
            case What.PASS:
                words = self.tr(
                    "{name} can read and change the books of {company} until about {time}, and then no more. "
                    "Access for reading alone does not exist at Intuit."
                )
            case What.MOVE if self._everything:
                words = self.tr(
                    "{name} gets every company, its labels and history, and the app keys, in one sealed file. "
                    "From then on the companies are kept there, and this computer refreshes none of them. "
                    "Reconnect takes one back."
                )
            case What.MOVE:
                words = self.tr(
                    "{name} can read and change the books of {company} from then on, and keeps it connected. "
                    "This computer no longer refreshes it. Reconnect takes it back."
                )
            case What.SETUP:
                words = self.tr(
                    "{name} can ask companies for permission in the name of your Intuit app. "
                    "No company is handed over: each one is asked anew."
                )
        return words.format(name=name, company=self._company, time=dates.time_of_day(self._pass_ends))

    def _advice_on(self, what: What) -> str:
        match what:
            case What.PASS:
                return self.tr(
                    "For longer work, ask your consultant for a company setup file of their own, or move the "
                    "connection. Apps that are listed by Intuit must not give others access to their customers' books."
                )
            case What.MOVE:
                return self.tr(
                    "A connection has one holder at a time: a copy would cut the original off within a day. "
                    "Send the file and what opens it by two different ways."
                )
            case What.SETUP:
                return self.tr("The client secret is in it. Give it only to people who work for you.")

    def _verb(self, what: What, how: How) -> str:
        match what:
            case What.PASS:
                return self.tr("Copy the pass") if how is How.COPY else self.tr("Save the pass…")
            case What.MOVE:
                return self.tr("Move everything…") if self._everything else self.tr("Move it…")
            case What.SETUP:
                return self.tr("Save the app keys…")

    def _decide(self) -> None:
        self.decided.emit(self.gift)
