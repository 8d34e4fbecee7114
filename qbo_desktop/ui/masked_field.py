"""A field for secrets: what is typed or pasted into it is never shown, selected, copied or dragged out of it."""

# ruff: noqa: N802 - Qt's method names

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from qbo_desktop.core.secret import Secret


class MaskedField(QLineEdit):
    """Since nothing in it can be selected, Ctrl+A empties it instead, as the button at its end does."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setClearButtonEnabled(True)
        self.selectionChanged.connect(self.deselect)

    def secret(self) -> Secret:
        """What stands in it."""
        return Secret(self.text())

    def take(self) -> Secret:
        """What stands in it; the field is empty afterwards."""
        given = self.secret()
        self.clear()
        return given

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.clear()
        else:
            super().keyPressEvent(event)
