"""Changing what opens the connections, for the settings and for the offer after the first connection."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from qbo_desktop.app.vault_upkeep import (
    SlotInfo,
    SlotKind,
    keep_in_keychain,
    new_data_key,
    open_no_more_by,
    set_passphrase,
    ways_in,
)
from qbo_desktop.core.errors import QboDesktopError
from qbo_desktop.core.secret import Secret
from qbo_desktop.ui.bridge import Bridge
from qbo_desktop.ui.confirm_dialog import ConfirmDialog
from qbo_desktop.ui.new_passphrase_dialog import NewPassphraseDialog
from qbo_desktop.ui.passphrase import PassphraseDialog
from qbo_desktop.ui.problems import Problems

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.app.compose import Application

Ways = tuple[SlotInfo, ...]
Told = Callable[[Ways], None]


class Safekeeping(QObject):
    """Each method tells the ways in, as they are afterwards, to `told`, and a failure to `problems`."""

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge

    def read(self, told: Told, problems: Problems) -> None:
        """What opens the connections now."""
        self._bridge.submit(lambda application: ways_in(application.parts), told, _failed(problems))

    def set_passphrase(self, over: QWidget, told: Told, problems: Problems, *, only_key: bool) -> None:
        """Ask for a new passphrase, in place of one that there is."""
        dialog = NewPassphraseDialog(over, only_key=only_key)

        def entered(secret: Secret) -> None:
            async def work(application: "Application") -> Ways:
                await set_passphrase(application.parts, secret)
                return await ways_in(application.parts)

            self._bridge.submit(work, told, _failed(problems))

        dialog.entered.connect(entered)
        dialog.open()

    def use_keychain(self, told: Told, problems: Problems) -> None:
        """Put the key into this computer's keychain, which may ask the person."""

        async def work(application: "Application") -> Ways:
            await keep_in_keychain(application.parts, prompt_expected=True)
            return await ways_in(application.parts)

        self._bridge.submit(work, told, _failed(problems, partial(self.use_keychain, told, problems)))

    def remove(self, kind: SlotKind, over: QWidget, told: Told, problems: Problems) -> None:
        """Ask, then open by this no more."""
        if kind is SlotKind.PASSPHRASE:
            title = self.tr("Remove the recovery passphrase?")
            words = self.tr(
                "If the password store of this computer is lost, nothing opens your connections then. Backups made "
                "before still open by the passphrase."
            )
        else:
            title = self.tr("Stop using the password store?")
            words = self.tr(
                "Your passphrase is asked for at each start then, and nothing else opens your connections. This "
                "program can no longer refresh them unattended."
            )
        keep = self.tr("Leave it as it is")
        dialog = ConfirmDialog(title, words, self.tr("Remove"), keep, over)

        async def work(application: "Application") -> Ways:
            await open_no_more_by(application.parts, kind)
            return await ways_in(application.parts)

        def confirmed() -> None:
            self._bridge.submit(work, told, _failed(problems))

        dialog.confirmed.connect(confirmed)
        dialog.open()

    def new_key(self, over: QWidget, told: Callable[[bool], None], problems: Problems, *, has_passphrase: bool) -> None:
        """Ask, then seal everything by a new key; `told` learns whether nothing of the old one is left."""
        words = self.tr(
            "Do this when somebody may have a copy of your connections and what opens it. Nothing has to be connected "
            "again. The program's own backups are made anew; copies that you made yourself open by the passphrase they "
            "had, and by nothing else."
        )
        dialog = ConfirmDialog(
            self.tr("Seal everything by a new key?"),
            words,
            self.tr("Make a new key"),
            self.tr("Leave it as it is"),
            over,
        )

        def make(passphrase: Secret | None) -> None:
            async def work(application: "Application") -> bool:
                return await new_data_key(application.parts, passphrase, prompt_expected=True)

            self._bridge.submit(work, told, _failed(problems))

        def confirmed() -> None:
            if not has_passphrase:
                make(None)
                return
            asking = PassphraseDialog(over)
            asking.entered.connect(make)
            asking.open()

        dialog.confirmed.connect(confirmed)
        dialog.open()


def _failed(problems: Problems, again: Callable[[], None] | None = None) -> Callable[[QboDesktopError], None]:
    """Shows an error while there is still a place for it."""

    def show(error: QboDesktopError) -> None:
        if isValid(problems):
            problems.show(error, again=again)

    return show
