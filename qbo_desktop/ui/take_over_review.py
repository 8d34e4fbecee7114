"""Before and after taking over: what it means, how far it is, and what became of each company."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QProgressBar, QRadioButton, QVBoxLayout, QWidget

from qbo_desktop.app.import_preview import Preview
from qbo_desktop.app.importing import ImportOutcome, ImportResult
from qbo_desktop.app.setup_review import review
from qbo_desktop.app.wording import of_error
from qbo_desktop.core.setup import Setup
from qbo_desktop.ui.guide_parts import plain_field
from qbo_desktop.ui.page_parts import Prose, WrappingRow, set_look
from qbo_desktop.ui.take_over_pages import TakeOverPage
from qbo_desktop.ui.words import in_one, text

_MOST_NAMES = 12
_LONGEST_REALM = 40


class ConfirmPage(TakeOverPage):
    """`agreed` carries the chosen setup's name (or "") and the realm ID as typed (or "")."""

    agreed = Signal(str, str)

    def __init__(self, preview: Preview, *, ask_realm: bool = False) -> None:
        super().__init__("take_over_confirm", _title(preview))
        companies = preview.arrival.companies
        self._realm_label = QLabel(_tr("Realm &ID (in QuickBooks: company ID)"))
        self.realm: QLineEdit = plain_field("take_over_realm", _LONGEST_REALM, "9341 4530 0000 0001")
        self._realm_label.setBuddy(self.realm)
        self.realm.setText(companies[0].token.realm_id or "")
        self.setups = [self._choice(number, name) for number, name in enumerate(preview.choices)]
        self.take_button = self.button(
            "take_over_go",
            _tr("Use the setup and take over") if preview.new_setups else _tr("Take over"),
        )
        self.take_button.clicked.connect(self._agree)
        self.leave = self.leave_button("take_over_leave", _tr("Don't take over"))
        if len(companies) > 1:
            names = QVBoxLayout()
            names.setSpacing(2)
            for one in companies[:_MOST_NAMES]:
                names.addWidget(Prose(one.display_name))
            self.column.addLayout(names)
            if len(companies) > _MOST_NAMES:
                self.column.addWidget(Prose(_plural("and %n more", len(companies) - _MOST_NAMES)))
        self.column.addWidget(Prose(_meaning(preview)))
        for setup in preview.new_setups:
            self.column.addWidget(_SetupCard(setup))
        if self.setups:
            self.column.addWidget(Prose(_tr("Which company setup has the keys that it was connected with?"), bold=True))
            for button in self.setups:
                self.column.addWidget(button)
        self._asks_realm = ask_realm or preview.needs_realm
        for widget in (self._realm_label, self.realm):
            self.column.addWidget(widget)
            widget.setVisible(self._asks_realm)
        self.realm.textChanged.connect(lambda _: self._enable())
        # A setup that talks to another server is never what Enter does.
        self.default = self.leave if any(setup.endpoints for setup in preview.new_setups) else self.take_button
        set_look(self.default, "primary")
        self.column.addLayout(WrappingRow(self.take_button, self.leave))
        self._enable()

    def first(self) -> QWidget:
        return self.realm if self._asks_realm or self.default is None else self.default

    def _choice(self, number: int, name: str) -> QRadioButton:
        button = QRadioButton(name.replace("&", "&&"))
        button.setObjectName(f"take_over_setup_{number}")
        button.setProperty("choice", name)
        button.setChecked(number == 0)
        return button

    def _enable(self) -> None:
        self.take_button.setEnabled(not self._asks_realm or bool(self.realm.text().strip()))

    def _agree(self) -> None:
        chosen = next((str(button.property("choice")) for button in self.setups if button.isChecked()), "")
        self.agreed.emit(chosen, self.realm.text() if self._asks_realm else "")


class AlreadyHerePage(TakeOverPage):
    """Some work here already: they are kept, unless a person says otherwise."""

    replace = Signal()

    def __init__(self, names: Sequence[str]) -> None:
        title = (
            _tr("{company} is connected here already").format(company=names[0])
            if len(names) == 1
            else _plural("%n companies are connected here already", len(names))
        )
        super().__init__("take_over_here", title)
        if len(names) > 1:
            self.column.addWidget(Prose(", ".join(names)))
        self.column.addWidget(
            Prose(
                _tr(
                    "What is here works, and was left as it is. Replace it only if the other place is the one that was "
                    "used last: what is here goes once the other one is proved to work."
                )
            )
        )
        self.keep_button = self.leave_button("take_over_keep", _tr("Keep what works"))
        self.default = self.keep_button
        set_look(self.keep_button, "primary")
        self.replace_button = self.button("take_over_replace", _tr("Replace"))
        self.replace_button.clicked.connect(self.replace)
        self.column.addLayout(WrappingRow(self.keep_button, self.replace_button))

    def first(self) -> QWidget:
        return self.keep_button


class BusyPage(TakeOverPage):
    """How far it is; `left` asks to stop after the company under way."""

    def __init__(self, total: int) -> None:
        super().__init__("take_over_busy", _tr("Taking over…"))
        self._total = total
        self._words = Prose()
        self._words.setObjectName("take_over_progress_words")
        self._bar = QProgressBar()
        self._bar.setObjectName("queue_progress" if total > 1 else "take_over_progress")
        self._bar.setAccessibleName(_tr("Companies taken over"))
        self._bar.setRange(0, total if total > 1 else 0)
        self._bar.setTextVisible(False)
        self.stop_button = self.leave_button("take_over_stop", _tr("Stop") if total > 1 else _tr("Close"))
        for widget in (self._words, self._bar):
            self.column.addWidget(widget)
        self.column.addLayout(WrappingRow(self.stop_button))

    def first(self) -> QWidget:
        return self.stop_button

    def show_progress(self, done: int, company: str) -> None:
        """So many are through, and this one is under way."""
        self._bar.setValue(done)
        words = _tr("{company} is refreshed, which proves that it works here. {number} of {total}")
        if self._total == 1:
            words = _tr("{company} is refreshed, which proves that it works here.")
        self._words.setText(words.format(company=company, number=done + 1, total=self._total))

    def show_stopping(self) -> None:
        """It ends soon."""
        self.stop_button.setEnabled(False)
        self._words.setText(_tr("Stopping after this company…"))


class ResultPage(TakeOverPage):
    """What became of each; `again` for what can be tried again, `details` for a consultant."""

    again = Signal()
    details = Signal()

    def __init__(self, results: Sequence[ImportResult], untried: Sequence[str], *, may_try_again: bool) -> None:
        taken = sum(one.outcome is ImportOutcome.IMPORTED for one in results)
        total = len(results) + len(untried)
        title = (
            _tr("{company} was not taken over").format(company=_name(results[0]))
            if total == 1 and results and not taken
            else _tr("{done} of {total} companies were taken over").format(done=taken, total=total)
        )
        super().__init__("take_over_result", title)
        card = QFrame()
        set_look(card, "card")
        lines = QVBoxLayout(card)
        lines.setContentsMargins(16, 14, 16, 14)
        lines.setSpacing(8)
        for result in results:
            lines.addWidget(_line(result, alone=total == 1))
        for name in untried:
            lines.addWidget(Prose(_tr("… {company}: not tried; it stays where it is.").format(company=name)))
        self.column.addWidget(card)
        self.close_button = self.leave_button("take_over_close", _tr("Close"))
        self.again_button = self.button("take_over_again", _tr("Try again"))
        self.again_button.clicked.connect(self.again)
        self.again_button.setVisible(may_try_again)
        self.details_button = self.button("take_over_details", _tr("Copy details…"))
        self.details_button.clicked.connect(self.details)
        self.details_button.setVisible(any(one.outcome is ImportOutcome.FAILED for one in results))
        self.default = self.again_button if may_try_again else self.close_button
        set_look(self.default, "primary")
        self.column.addLayout(WrappingRow(self.again_button, self.details_button, self.close_button))

    def first(self) -> QWidget:
        return self.default or self


class _SetupCard(QFrame):
    """A setup that comes along, in words."""

    def __init__(self, setup: Setup) -> None:
        super().__init__()
        set_look(self, "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(6)
        column.addWidget(Prose(_tr("The company setup “{name}” comes along").format(name=setup.name), bold=True))
        for sentence in review(setup, replaces=False):
            column.addWidget(Prose(text(sentence)))


def _title(preview: Preview) -> str:
    companies = preview.arrival.companies
    if len(companies) > 1:
        return _plural("Take %n companies over?", len(companies))
    (one,) = companies
    if one.company_name is None:
        return _tr("Take this company over?")
    return _tr("Take {company} over?").format(company=one.company_name)


def _meaning(preview: Preview) -> str:
    if preview.moved:
        return _tr(
            "From then on this computer keeps what is in the file connected. The computer that it comes from has "
            "stopped already."
        )
    return _tr(
        "From then on this computer keeps the company connected. The other place stops working within a day; "
        "remove it there."
    )


def _line(result: ImportResult, *, alone: bool) -> Prose:
    name = _name(result)
    match result.outcome:
        case ImportOutcome.IMPORTED:
            words = _tr("✔ {company}: taken over").format(company=name)
        case ImportOutcome.SKIPPED:
            words = _tr("✔ {company}: already here, left as it is").format(company=name)
        case ImportOutcome.FAILED:
            why = in_one(of_error(result.error, name)) if result.error is not None else ""
            words = _tr("⬣ {problem}") if alone else _tr("⬣ {company}: {problem}")
            words = words.format(company=name, problem=why)
    return Prose(words)


def _name(result: ImportResult) -> str:
    return result.connection.display_name if result.connection is not None else result.incoming.display_name


def _plural(words: str, number: int) -> str:
    return QCoreApplication.translate("TakeOver", words, "", number)


def _tr(words: str) -> str:
    return QCoreApplication.translate("TakeOver", words)
