"""The setups of this computer: what each says of itself, whether it works, and how it is given on or removed."""

from collections.abc import Sequence
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qbo_desktop.app.sentences import Wording
from qbo_desktop.core.identity import Environment
from qbo_desktop.core.setup import is_localhost_http
from qbo_desktop.ui.checks_view import ChecksView
from qbo_desktop.ui.page_parts import Column, Prose, WrappingRow, announce, set_look
from qbo_desktop.ui.setup_facts import FactsGrid, NotIntuitCard, facts_of
from qbo_desktop.ui.words import in_one

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.app.check_wording import Worded
    from qbo_desktop.app.setups import StoredSetup


class SetupsDialog(QDialog):
    """Each signal but the first two carries the StoredSetup that is chosen."""

    open_file = Signal()
    enter_keys = Signal()
    check = Signal(object)
    save = Signal(object)
    publish = Signal(object)
    remove = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, demo: bool) -> None:
        super().__init__(parent)
        self.setObjectName("setups_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Company setups"))
        self._demo = demo
        self._setups: tuple[StoredSetup, ...] = ()
        self.list = QListWidget()
        self.list.setObjectName("setups_list")
        self.list.setAccessibleName(self.tr("Company setups"))
        self.list.setWordWrap(True)
        self.list.currentRowChanged.connect(self._show_chosen)
        self._name = Prose(scale=1.3, bold=True)
        self._used = Prose()
        set_look(self._used, "quiet")
        self._not_intuit = NotIntuitCard()
        self._facts = FactsGrid()
        self.checks = ChecksView("setups_checks")
        self._said = Prose()
        self._said.setObjectName("setups_said")
        self.check_button = self._button("setups_check", self.tr("Check app keys"))
        self.save_button = self._button("setups_save", self.tr("Save as company setup file…"))
        self.publish_button = self._button("setups_publish", self.tr("Publish kit…"))
        self.remove_button = self._button("setups_remove", self.tr("Remove…"))
        self.open_button = self._button("setups_open", self.tr("Open a company setup file…"))
        self.keys_button = self._button("setups_keys", self.tr("Enter app keys…"))
        self.close_button = self._button("setups_close", self.tr("Close"))
        set_look(self.check_button, "primary")
        self.check_button.setDefault(True)
        self._lay_out()
        self._wire()
        letters, lines = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        self.resize(letters * 132, lines * 34)
        self.show_setups(())

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        card = QFrame()
        set_look(card, "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 14, 16, 14)
        inside.addWidget(self._facts)
        area = Column()
        for words in (self._name, self._used):
            area.rows.addWidget(words)
        area.rows.addLayout(WrappingRow(self.check_button, self.save_button, self.publish_button, self.remove_button))
        for widget in (self._said, self.checks, self._not_intuit, card):
            area.rows.addWidget(widget)
        area.rows.addStretch(1)
        beside = QHBoxLayout()
        beside.addWidget(self.list, 2)
        beside.addWidget(area, 5)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 16)
        column.setSpacing(12)
        column.addLayout(beside, 1)
        column.addLayout(WrappingRow(self.open_button, self.keys_button, self.close_button))

    def _wire(self) -> None:
        for button, signal in (
            (self.check_button, self.check),
            (self.save_button, self.save),
            (self.publish_button, self.publish),
        ):
            button.clicked.connect(lambda _=False, signal=signal: signal.emit(self.chosen()))
        self.remove_button.clicked.connect(self._ask_to_remove)
        self.open_button.clicked.connect(self.open_file)
        self.keys_button.clicked.connect(self.enter_keys)
        self.close_button.clicked.connect(self.reject)

    def show_setups(self, setups: "Sequence[StoredSetup]") -> None:
        """Show these; the one that was chosen stays chosen."""
        current = self.chosen()
        wanted = current.id if current is not None else None
        self._setups = tuple(setups)
        self.list.blockSignals(True)
        self.list.clear()
        for stored in setups:
            self.list.addItem(QListWidgetItem(self._line(stored)))
        self.list.blockSignals(False)
        self.list.setCurrentRow(next((row for row, stored in enumerate(setups) if stored.id == wanted), 0))
        self._show_chosen()
        (self.list if setups else self.keys_button).setFocus()

    def chosen(self) -> "StoredSetup | None":
        """The setup that is shown."""
        row = self.list.currentRow()
        return self._setups[row] if 0 <= row < len(self._setups) else None

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

    def say(self, words: str) -> None:
        """One sentence about what was done."""
        self._said.setText(words)
        self._said.show()
        announce(self, words)

    def show_refused(self, wording: Wording) -> None:
        """Something could not be done."""
        self.check_button.setEnabled(True)
        self.say(in_one(wording))

    def _show_chosen(self, _: int = 0) -> None:
        stored = self.chosen()
        self.checks.clear()
        self._said.hide()
        buttons = (self.check_button, self.save_button, self.publish_button, self.remove_button)
        for widget in (*buttons, self._used, self._facts):
            widget.setVisible(stored is not None)
        for button in (self.open_button, self.keys_button):
            button.setVisible(not self._demo)
        if stored is None:
            self._name.setText(self.tr("There is no company setup yet"))
            self._not_intuit.hide()
            return
        setup = stored.setup
        self._name.setText(setup.name)
        self._used.setText(
            self.tr("%n companies are connected with it.", "", stored.connections)
            if stored.connections
            else self.tr("No company is connected with it.")
        )
        self._not_intuit.show_setup(setup)
        self._facts.show_facts(facts_of(setup))
        self.check_button.setEnabled(True)
        self.publish_button.setVisible(not is_localhost_http(urlsplit(setup.redirect_uri)))
        self.save_button.setVisible(not self._demo)
        self.remove_button.setVisible(not self._demo)
        self.remove_button.setEnabled(not stored.connections)
        self.remove_button.setToolTip(self.tr("Disconnect its companies first.") if stored.connections else "")

    def _ask_to_remove(self) -> None:
        stored = self.chosen()
        if stored is None:
            return
        box = QMessageBox(self)
        box.setObjectName("remove_setup")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Remove a company setup"))
        box.setText(self.tr("Remove “{name}” from this computer?").format(name=stored.setup.name))
        box.setInformativeText(self.tr("Its app keys are forgotten here. To use it again, you need its file."))
        remove = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.finished.connect(lambda _: self.remove.emit(stored) if box.clickedButton() is remove else None)
        box.open()

    def _line(self, stored: "StoredSetup") -> str:
        match stored.setup.environment:
            case Environment.PRODUCTION:
                return stored.setup.name
            case Environment.SANDBOX:
                return self.tr("{name} · test companies").format(name=stored.setup.name)
            case Environment.CUSTOM:
                return self.tr("{name} · not Intuit").format(name=stored.setup.name)
