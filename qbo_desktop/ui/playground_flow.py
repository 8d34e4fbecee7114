"""Taking over what the Playground gave: the token is proved by one refresh, and this computer holds it from then on."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from qbo_desktop.app.wording import of_error
from qbo_desktop.core.errors import QboDesktopError
from qbo_desktop.core.identity import SetupId
from qbo_desktop.core.secret import Secret
from qbo_desktop.ui.bridge import Bridge
from qbo_desktop.ui.playground_dialog import PlaygroundDialog

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.app.compose import Application


class PlaygroundFlow(QObject):
    """`said` carries a sentence about what was brought."""

    said = Signal(str)

    def __init__(self, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._window = window

    def show(self) -> None:
        """Ask which setup has the same keys, then for the two values."""

        async def work(application: "Application") -> tuple[tuple[SetupId, str], ...]:
            return tuple((stored.id, stored.setup.name) for stored in await application.setups.all())

        self._bridge.submit(work, self._open)

    def _open(self, setups: tuple[tuple[SetupId, str], ...]) -> None:
        dialog = PlaygroundDialog(setups, self._window)
        dialog.finished.connect(dialog.deleteLater)

        def bring(setup_id: SetupId, token: Secret, realm_id: str) -> None:
            async def work(application: "Application") -> str:
                from qbo_desktop.app.importing import Incoming  # noqa: PLC0415 - loaded in the core's thread already
                from qbo_desktop.core.import_tokens import typed_token  # noqa: PLC0415 - as above

                incoming = Incoming(typed_token(token.reveal(), realm_id))
                (stored,) = [one for one in await application.setups.all() if one.id == setup_id]
                outcome = await application.importing.take_over(incoming, stored)
                application.keeper.wake()
                return outcome.connection.display_name

            def refused(error: QboDesktopError) -> None:
                if isValid(dialog) and dialog.isVisible():
                    dialog.show_refused(of_error(error))

            def brought(company: str) -> None:
                if isValid(dialog):
                    dialog.accept()
                self.said.emit(
                    self.tr("{company} is here now, and only this computer refreshes it.").format(company=company)
                )

            self._bridge.submit(work, brought, refused)

        dialog.brought.connect(bring)
        dialog.open()
