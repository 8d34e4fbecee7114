"""Before a company is let go: what ends, what does not, and the two ways to do it."""

from datetime import datetime
from enum import StrEnum

from PySide6.QtWidgets import QPushButton, QWidget

from qbo_desktop.ui import dates
from qbo_desktop.ui.page_parts import Heading, LinkButton, Prose, TextDialog, WrappingRow, set_look


class DisconnectChoice(StrEnum):
    """What the person decided; closing the dialog keeps."""

    REVOKE = "revoke"
    LOCAL = "local"
    KEEP = "keep"


class DisconnectDialog(TextDialog):
    """Asks about one company; removing it from this computer only is the same question, turned over by the link."""

    def __init__(self, company: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("disconnect_dialog")
        self._company = company
        self._local = False
        self._choice = DisconnectChoice.KEEP
        self._title = Heading()
        self._words = Prose()
        self._passes = Prose()
        self._passes.setObjectName("disconnect_passes")
        self._passes.hide()
        self._living: tuple[tuple[str, datetime], ...] = ()
        self._safe = Prose(self.tr("Your books are not touched."))
        self.keep_button = QPushButton(self.tr("Keep"))
        self.keep_button.setObjectName("disconnect_keep")
        self.keep_button.clicked.connect(self.reject)
        self.end_button = QPushButton()
        self.end_button.setObjectName("disconnect_end")
        self.end_button.setAutoDefault(False)
        self.end_button.clicked.connect(self._end)
        self.turn_link = LinkButton("")
        self.turn_link.setObjectName("disconnect_turn")
        self.turn_link.clicked.connect(lambda: self._ask(local=not self._local))
        for widget in (self._title, self._words, self._passes, self._safe):
            self.column.addWidget(widget)
        self.column.addSpacing(6)
        self.column.addLayout(WrappingRow(self.keep_button, self.end_button))
        self.column.addWidget(self.turn_link)
        self.column.addStretch(1)
        self.keep_button.setDefault(True)
        set_look(self.keep_button, "primary")
        self._ask(local=False)

    def choice(self) -> DisconnectChoice:
        """What was decided, once the dialog is closed."""
        return self._choice

    def tell_passes(self, living: tuple[tuple[str, datetime], ...]) -> None:
        """Name who holds a pass that has not ended, and until when."""
        self._living = living
        self._ask(local=self._local)

    def _ask(self, *, local: bool) -> None:
        self._local = local
        if local:
            title = self.tr("Remove {company} from this computer only?")
            words = self.tr(
                "This computer forgets the connection. Intuit is not told: the permission stays in QuickBooks, under "
                "Apps, until someone removes it there, and access given to others lasts up to an hour more."
            )
            self.end_button.setText(self.tr("Remove from this computer"))
            self.turn_link.setText(self.tr("Disconnect at Intuit as well"))
        else:
            title = self.tr("Disconnect {company}?")
            words = self.tr(
                "Intuit ends the permission, and with it all access that came from here: this computer's, and what "
                "you gave to others. To connect again, an admin has to allow it again."
            )
            self.end_button.setText(self.tr("Disconnect"))
            self.turn_link.setText(self.tr("Only remove from this computer"))
        stays = self.tr("These passes stay good: {names}.") if local else self.tr("These passes end too: {names}.")
        each = self.tr("{name} until {time}")
        names = [each.format(name=name, time=dates.time_of_day(until)) for name, until in self._living]
        self._passes.setText(stays.format(names="; ".join(names)))
        self._passes.setVisible(bool(names))
        self._title.setText(title.format(company=self._company))
        self.setWindowTitle(self._title.text())
        self._words.setText(words)
        self.keep_button.setFocus()
        self.fit()

    def _end(self) -> None:
        self._choice = DisconnectChoice.LOCAL if self._local else DisconnectChoice.REVOKE
        self.accept()
