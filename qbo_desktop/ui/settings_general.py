"""How the program behaves on this computer: when it runs, what it says, in which language and look."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QWidget

from qbo_desktop.app.sentences import QT_TRANSLATE_NOOP
from qbo_desktop.app.settings import Language, Settings
from qbo_desktop.ui.page_parts import WrappingRow
from qbo_desktop.ui.settings_page import SettingsPage, button, quiet
from qbo_desktop.ui.theme import Look, looks

_LOOKS = {
    Look.SYSTEM: QT_TRANSLATE_NOOP("settings", "As the system"),
    Look.LIGHT: QT_TRANSLATE_NOOP("settings", "Light"),
    Look.DARK: QT_TRANSLATE_NOOP("settings", "Dark"),
    Look.CONTRAST: QT_TRANSLATE_NOOP("settings", "High contrast"),
}
_NAMES = {Language.ENGLISH: "English", Language.FRENCH: "Français (Canada)", Language.SPANISH: "Español"}


class GeneralPage(SettingsPage):
    """Each signal carries what was chosen; showing what holds emits none."""

    start_at_login = Signal(bool)
    keep_running = Signal(bool)
    notices = Signal(bool)
    language = Signal(object)
    look = Signal(object)
    start_again = Signal()

    def __init__(self, languages: Sequence[Language], parent: QWidget | None = None) -> None:
        super().__init__("settings_general", parent)
        self.begin(self.tr("General"))
        self.login_box = self._box("settings_login", self.tr("Start when I sign in to this computer"))
        self.login_box.clicked.connect(self.start_at_login)
        self._login_words = self.add_words(
            self.tr(
                "Connections stay fresh as long as this program runs now and then; so it is best started by itself."
            )
        )
        self.running_box = self._box("settings_keep_running", self.tr("Keep running when the window is closed"))
        self.running_box.clicked.connect(self.keep_running)
        self._tray_words = self.add_words("")
        self.notices_box = self._box("settings_notices", self.tr("Tell me when a company needs me"))
        self.notices_box.clicked.connect(self.notices)
        self.column.addSpacing(8)
        self.language_list = self._choice("settings_language", self.tr("&Language"))
        for language in languages:
            self.language_list.addItem(_native(language), language)
        self.language_list.activated.connect(self._language_chosen)
        self.again_button = button("settings_start_again", self.tr("Start again now"))
        self.again_button.clicked.connect(self.start_again)
        self._again_words = quiet(self.tr("The window speaks it when it is started the next time."))
        self.column.addWidget(self._again_words)
        self.column.addLayout(WrappingRow(self.again_button))
        self.look_list = self._choice("settings_look", self.tr("Loo&k"))
        for look in looks():
            self.look_list.addItem(QCoreApplication.translate("settings", _LOOKS[look]), look)
        self.look_list.activated.connect(lambda number: self.look.emit(Look(self.look_list.itemData(number))))
        self.column.addStretch(1)
        for later in (self._again_words, self.again_button):
            later.hide()

    def show_settings(self, settings: Settings, look: Look, *, has_tray: bool) -> None:
        """Show what holds."""
        self.running_box.setChecked(settings.keep_running)
        self._tray_words.setText(
            self.tr("It goes on in the tray; Quit ends it.")
            if has_tray
            else self.tr("This desktop shows no tray, so closing the window ends the program.")
        )
        self.notices_box.setChecked(settings.notices)
        self.language_list.setCurrentIndex(self.language_list.findData(settings.language))
        self.look_list.setCurrentIndex(self.look_list.findData(look))

    def show_login(self, *, on: bool | None) -> None:
        """Whether it starts at sign-in; None where this program cannot see to it."""
        self.login_box.setChecked(bool(on))
        for widget in (self.login_box, self._login_words):
            widget.setVisible(on is not None)

    def _language_chosen(self, number: int) -> None:
        self.language.emit(Language(self.language_list.itemData(number)))  # Qt gives a plain string back
        self._again_words.show()
        self.again_button.show()

    def _box(self, name: str, words: str) -> QCheckBox:
        box = QCheckBox(words)
        box.setObjectName(name)
        self.column.addWidget(box)
        return box

    def _choice(self, name: str, words: str) -> QComboBox:
        choice = QComboBox()
        choice.setObjectName(name)
        label = QLabel(words)
        label.setBuddy(choice)
        self.column.addWidget(label)
        self.column.addLayout(WrappingRow(choice))
        return choice


def _native(language: Language) -> str:
    """A language as its speakers call it."""
    return _NAMES.get(language) or QCoreApplication.translate("settings", "As the system")
