"""Where the key to the connections is kept: what opens them, and adding, changing or taking away a way in."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from qbo_desktop.app.vault_upkeep import SlotInfo, SlotKind
from qbo_desktop.ui.page_parts import tab_before
from qbo_desktop.ui.settings_page import Line, SettingsPage, button, buttons


class SafetyPage(SettingsPage):
    """The buttons' signals say what the person wants; `remove` carries the kind of way in."""

    set_passphrase = Signal()
    use_keychain = Signal()
    remove = Signal(object)
    new_key = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("settings_safety", parent)
        self.begin(self.tr("Where connections are kept"))
        self._words = self.add_words("")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(10)
        self.column.addLayout(self._lines)
        self.passphrase_button = button("settings_set_passphrase", self.tr("Set a recovery passphrase…"))
        self.passphrase_button.clicked.connect(self.set_passphrase)
        self.keychain_button = button("settings_use_keychain", self.tr("Keep the key in the password store"))
        self.keychain_button.clicked.connect(self.use_keychain)
        self.new_key_button = button("settings_new_key", self.tr("Make a new key…"))
        self.new_key_button.clicked.connect(self.new_key)
        self.column.addLayout(buttons(self.passphrase_button, self.keychain_button, self.new_key_button))
        self.column.addStretch(1)
        self.show_ways(())

    def show_ways(self, ways: Sequence[SlotInfo]) -> None:
        """Show what opens the connections; nothing while that is not known."""
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        kinds = {way.kind for way in ways}
        in_demo = SlotKind.FILE in kinds
        if in_demo:
            self._words.setText(self.tr("The demo keeps its key beside its connections, for they are worth nothing."))
        elif len(ways) == 1:
            self._words.setText(
                self.tr("Your connections are sealed in one file on this computer. This alone opens it.")
            )
        else:
            self._words.setText(
                self.tr("Your connections are sealed in one file on this computer. Each of these opens it by itself.")
            )
        for way in ways:
            if way.kind is not SlotKind.FILE:
                line = self._line(way, last=len(ways) == 1)
                self._lines.addWidget(line)
                tab_before(self.passphrase_button, line.findChildren(QPushButton))
        self.new_key_button.setVisible(bool(ways) and not in_demo)
        self.passphrase_button.setVisible(bool(ways) and not in_demo and SlotKind.PASSPHRASE not in kinds)
        self.keychain_button.setVisible(bool(ways) and not in_demo and SlotKind.KEYCHAIN not in kinds)

    def _line(self, way: SlotInfo, *, last: bool) -> Line:
        made: list[QPushButton] = []
        if way.kind is SlotKind.PASSPHRASE:
            title = self.tr("Your passphrase") if last else self.tr("Recovery passphrase")
            words = self.tr("Whoever knows it and has the file can open your connections.")
            change = button("settings_change_passphrase", self.tr("Change…"))
            change.setAccessibleName(self.tr("Change the passphrase…"))
            change.clicked.connect(self.set_passphrase)
            made.append(change)
        else:
            title = self.tr("The password store of this computer")
            words = way.backend or ""
        if not last:
            remove = button(f"settings_remove_{way.kind}", self.tr("Remove…"))
            remove.setAccessibleName(self.tr("Remove “{way}”…").format(way=title))
            remove.clicked.connect(lambda: self.remove.emit(way.kind))
            made.append(remove)
        return Line(f"settings_way_{way.kind}", title, words, *made)
