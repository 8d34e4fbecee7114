"""Which company setup to connect with, where there are several."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QPushButton, QRadioButton, QVBoxLayout, QWidget

from qbo_desktop.core.identity import Environment, SetupId
from qbo_desktop.ui.page_parts import Heading, WrappingRow, set_look


@dataclass(frozen=True, slots=True)
class SetupChoice:
    """A setup without its keys."""

    id: SetupId
    name: str
    environment: Environment


class SetupChooser(QDialog):
    """One radio button for each setup; `chosen` carries what was chosen."""

    chosen = Signal(object)

    def __init__(self, setups: tuple[SetupChoice, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("setup_chooser")
        self.setWindowTitle(self.tr("Choose a company setup"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._choices: list[tuple[QRadioButton, SetupChoice]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        column.addWidget(Heading(self.tr("Which company setup?")))
        for number, setup in enumerate(setups):
            button = QRadioButton(self._named(setup).replace("&", "&&"))
            button.setObjectName(f"setup_choice_{number}")
            button.setChecked(number == 0)
            self._choices.append((button, setup))
            column.addWidget(button)
        go_on = QPushButton(self.tr("Connect a company…"))
        go_on.setObjectName("setup_chooser_connect")
        go_on.setDefault(True)
        set_look(go_on, "primary")
        go_on.clicked.connect(self._choose)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setObjectName("setup_chooser_cancel")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        column.addSpacing(6)
        column.addLayout(WrappingRow(go_on, cancel))
        column.addStretch(1)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 52)

    def _named(self, setup: SetupChoice) -> str:
        match setup.environment:
            case Environment.PRODUCTION:
                return setup.name
            case Environment.SANDBOX:
                return self.tr("{name} · test companies").format(name=setup.name)
            case Environment.CUSTOM:
                return self.tr("{name} · not Intuit").format(name=setup.name)

    def _choose(self) -> None:
        self.accept()
        self.chosen.emit(next(setup for button, setup in self._choices if button.isChecked()))
