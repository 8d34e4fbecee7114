"""Which proxy requests to Intuit go through."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QLineEdit, QRadioButton, QWidget

from qbo_desktop.app.proxy import ProxyMode, ProxySetting, manual_proxy
from qbo_desktop.app.wording import of_error
from qbo_desktop.core.errors import Usage
from qbo_desktop.ui.masked_field import MaskedField
from qbo_desktop.ui.page_parts import announce
from qbo_desktop.ui.settings_page import SettingsPage, button, buttons
from qbo_desktop.ui.words import text


class NetworkPage(SettingsPage):
    """`chosen` carries a ProxySetting: at once for the two that need no address, on the button for a manual one."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("settings_network", parent)
        self._setting = ProxySetting()
        self.begin(self.tr("Network"))
        self.add_words(self.tr("How this program reaches Intuit. Most offices need no change here."))
        self._modes = QButtonGroup(self)
        self.system_button = self._mode("settings_proxy_system", self.tr("As this computer is set up"))
        self.none_button = self._mode("settings_proxy_none", self.tr("Directly, without a proxy"))
        self.manual_button = self._mode("settings_proxy_manual", self.tr("Through this proxy:"))
        self.system_button.clicked.connect(lambda: self._choose(ProxyMode.SYSTEM))
        self.none_button.clicked.connect(lambda: self._choose(ProxyMode.NONE))
        self.manual_button.clicked.connect(lambda: self._show_fields(shown=True))
        self.address = QLineEdit()
        self.address.setObjectName("settings_proxy_address")
        self.address.setPlaceholderText("proxy.example.com:3128")
        self.user = QLineEdit()
        self.user.setObjectName("settings_proxy_user")
        self.password = MaskedField("settings_proxy_password")
        self._fields: list[QWidget] = []
        for words, field in (
            (self.tr("&Address and port"), self.address),
            (self.tr("&User, if it asks for one"), self.user),
            (self.tr("&Password"), self.password),
        ):
            label = QLabel(words)
            label.setBuddy(field)
            self.column.addWidget(label)
            self.column.addWidget(field)
            self._fields += [label, field]
        self.said = self.add_words("")
        self.said.setObjectName("settings_proxy_said")
        self.use_button = button("settings_proxy_use", self.tr("Use this proxy"))
        self.use_button.clicked.connect(self._use)
        self.column.addLayout(buttons(self.use_button))
        self._fields.append(self.use_button)
        self.column.addStretch(1)
        self.show_setting(self._setting)

    def show_setting(self, setting: ProxySetting) -> None:
        """Show what holds."""
        self._setting = setting
        shown = {
            ProxyMode.SYSTEM: self.system_button,
            ProxyMode.NONE: self.none_button,
            ProxyMode.MANUAL: self.manual_button,
        }
        shown[setting.mode].setChecked(True)
        if setting.manual is not None:
            self.address.setText(setting.manual.address)
            self.user.setText(setting.manual.user)
            self.password.setText(setting.manual.password.reveal())
        self._show_fields(shown=setting.mode is ProxyMode.MANUAL)

    def say(self, words: str) -> None:
        """Say what became of it."""
        self.said.setText(words)
        self.said.setVisible(bool(words))
        announce(self, words)

    def _choose(self, mode: ProxyMode) -> None:
        self._show_fields(shown=False)
        self.chosen.emit(ProxySetting(mode, self._setting.manual))

    def _use(self) -> None:
        try:
            proxy = manual_proxy(self.address.text(), self.user.text(), self.password.secret())
        except Usage as error:
            wording = of_error(error)
            self.say(" ".join(text(part) for part in (wording.what, wording.todo) if part is not None))
            return
        self.chosen.emit(ProxySetting(ProxyMode.MANUAL, proxy))

    def _show_fields(self, *, shown: bool) -> None:
        for widget in self._fields:
            widget.setVisible(shown)
        self.said.setVisible(False)

    def _mode(self, name: str, words: str) -> QRadioButton:
        mode = QRadioButton(words)
        mode.setObjectName(name)
        self._modes.addButton(mode)
        self.column.addWidget(mode)
        return mode
