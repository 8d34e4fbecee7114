"""Choosing a passphrase for the vault: the recovery kit, or the only key where there is no keychain."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QWidget

from qbo_desktop.ui.masked_field import MaskedField
from qbo_desktop.ui.page_parts import Heading, LinkButton, Prose, TextDialog, WrappingRow, announce, set_look

FEWEST_CHARACTERS = 10


class NewPassphraseDialog(TextDialog):
    """`entered` carries the Secret; the fields are emptied at once. `only_key`: nothing else will open the vault."""

    entered = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, only_key: bool) -> None:
        super().__init__(parent)
        self.setObjectName("new_passphrase_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Choose a passphrase") if only_key else self.tr("Keep a recovery passphrase")
        why = (
            self.tr(
                "Your connections will be sealed with it. It is asked for at each start, and without it nothing opens "
                "them: write it down, and keep the paper where you keep other keys."
            )
            if only_key
            else self.tr(
                "It opens your connections if this computer's password store is ever lost. Write it down, and keep the "
                "paper away from this computer. It is not asked for in daily work."
            )
        )
        self.setWindowTitle(title)
        self.field = MaskedField("new_passphrase_field")
        self.again = MaskedField("new_passphrase_again")
        self.show_box = QCheckBox(self.tr("Show what I type"))
        self.show_box.setObjectName("new_passphrase_show")
        self.show_box.toggled.connect(self._show)
        self.suggest_link = LinkButton(self.tr("Suggest one"))
        self.suggest_link.setObjectName("new_passphrase_suggest")
        self.suggest_link.clicked.connect(self._suggest)
        self._hint = Prose()
        self._hint.setObjectName("new_passphrase_hint")
        set_look(self._hint, "quiet")
        self.set_button = QPushButton(self.tr("Set the passphrase"))
        self.set_button.setObjectName("new_passphrase_set")
        self.set_button.setDefault(True)
        set_look(self.set_button, "primary")
        self.set_button.clicked.connect(self._set)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setObjectName("new_passphrase_cancel")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        for widget in (
            Heading(title),
            Prose(why),
            _labelled(self.tr("&Passphrase"), self.field),
            self.field,
            _labelled(self.tr("The same passphrase &again"), self.again),
            self.again,
        ):
            self.column.addWidget(widget)
        self.column.addLayout(WrappingRow(self.show_box, self.suggest_link))
        self.column.addWidget(self._hint)
        self.column.addSpacing(4)
        self.column.addLayout(WrappingRow(self.set_button, cancel))
        self.column.addStretch(1)
        for field in (self.field, self.again):
            field.textChanged.connect(self._changed)
        self._changed()
        self.field.setFocus()

    def _changed(self) -> None:
        first, second = self.field.text(), self.again.text()
        if len(first) < FEWEST_CHARACTERS:
            hint = self.tr("At least %n characters; several words are easy to keep.", "", FEWEST_CHARACTERS)
        elif first != second:
            hint = self.tr("Type it twice, so that no slip of the finger locks you out.")
        else:
            hint = self.tr("Both are the same.")
        self._hint.setText(hint)
        self.set_button.setEnabled(len(first) >= FEWEST_CHARACTERS and first == second)

    def _show(self, shown: bool) -> None:  # noqa: FBT001 - as the signal gives it
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for field in (self.field, self.again):
            field.setEchoMode(mode)

    def _suggest(self) -> None:
        from qbo_desktop.app.sealing import six_words  # noqa: PLC0415 - hardly ever

        self.show_box.setChecked(True)
        suggested = six_words().reveal()
        for field in (self.field, self.again):
            field.setText(suggested)
        announce(self, self.tr("Six words were filled in. Write them down."))

    def _set(self) -> None:
        secret = self.field.take()
        self.again.clear()
        self.accept()
        self.entered.emit(secret)


def _labelled(words: str, field: QLineEdit) -> QLabel:
    label = QLabel(words)
    label.setBuddy(field)
    return label
