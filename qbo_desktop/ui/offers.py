"""What is offered once in one line after a success, one thing at a time: a recovery passphrase, starting at sign-in."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer

from qbo_desktop.app.place import Place
from qbo_desktop.app.settings import Settings, SettingsFile
from qbo_desktop.app.vault_upkeep import SlotKind
from qbo_desktop.core.errors import QboDesktopError
from qbo_desktop.ui.bridge import Bridge
from qbo_desktop.ui.main_window import MainWindow
from qbo_desktop.ui.problems import Problems
from qbo_desktop.ui.safekeeping import Safekeeping, Ways


class Offers(QObject):
    """Waits until the line above the list is free; after one answer nothing is offered until the next success."""

    def __init__(
        self, place: Place, window: MainWindow, bridge: Bridge, problems: Problems, settings: SettingsFile
    ) -> None:
        super().__init__(window)
        self._place = place
        self._notice = window.panels.notice
        self._window = window
        self._problems = problems
        self._settings = settings
        # In the demo nothing is worth keeping, and an unattended place was made without a person.
        self._suitable = not place.demo and place.passphrase_file is None
        self._safekeeping = Safekeeping(bridge, self)
        self._waiting = False
        self._notice.gone.connect(self._look)

    def after_success(self) -> None:
        """A company is connected: when what is said about it was read, something may be offered."""
        self._waiting = self._suitable
        QTimer.singleShot(0, self, self._look)

    def _look(self) -> None:
        if not self._waiting or self._notice.isVisible():
            return
        if self._settings.settings.recovery_kit_offered:
            self._offer_login()
        else:
            self._safekeeping.read(self._ways_are, self._problems)

    def _ways_are(self, ways: Ways) -> None:
        if not self._waiting or self._notice.isVisible():
            return
        if {way.kind for way in ways} == {SlotKind.KEYCHAIN}:
            self._offer(
                self.tr("Keep a recovery passphrase, in case this computer's password store is lost."),
                self.tr("Set a passphrase…"),
                replace(self._settings.settings, recovery_kit_offered=True),
                self._set_passphrase,
            )
        else:
            self._offer_login()

    def _offer_login(self) -> None:
        from qbo_desktop.app import start_at_login  # noqa: PLC0415 - once in the life of a data folder

        if self._settings.settings.start_at_login_offered or start_at_login.is_on():
            self._waiting = False
            return
        self._offer(
            self.tr("Let this program start when you sign in, so that your companies stay connected."),
            self.tr("Start at sign-in"),
            replace(self._settings.settings, start_at_login_offered=True),
            self._start_at_login,
        )

    def _start_at_login(self) -> None:
        from qbo_desktop.app import start_at_login  # noqa: PLC0415 - as above

        try:
            start_at_login.turn_on(self._place)
        except QboDesktopError as error:
            self._problems.show(error)
        else:
            self._notice.say(self.tr("It starts when you sign in. The settings can change that."))

    def _offer(self, words: str, button: str, answered: Settings, then: Callable[[], None]) -> None:
        def taken() -> None:
            self._remember(answered)
            then()

        self._notice.offer(words, button, taken, partial(self._remember, answered))

    def _remember(self, settings: Settings) -> None:
        self._waiting = False
        try:
            self._settings.keep(settings)
        except QboDesktopError as error:
            self._problems.show(error)

    def _set_passphrase(self) -> None:
        self._safekeeping.set_passphrase(self._window, self._passphrase_is_set, self._problems, only_key=False)

    def _passphrase_is_set(self, _: Ways) -> None:
        self._notice.say(self.tr("The recovery passphrase opens your connections. Keep it away from this computer."))
