"""What can be done about a company that is connected already: refresh, disconnect, check its keys."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget
from shiboken6 import isValid

from qbo_desktop.app.sentences import Action
from qbo_desktop.core.connection import Connection, Status
from qbo_desktop.core.errors import QboDesktopError
from qbo_desktop.ui.bridge import Bridge
from qbo_desktop.ui.consent_flow import ConsentFlow
from qbo_desktop.ui.disconnect_dialog import DisconnectChoice, DisconnectDialog
from qbo_desktop.ui.problems import Problems

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.app.compose import Application
    from qbo_desktop.app.handover import GivenPass
    from qbo_desktop.app.refresher import RefreshResult


class CompanyFlow(QObject):
    """`said` carries good news in one sentence."""

    said = Signal(str)

    def __init__(self, bridge: Bridge, consents: ConsentFlow, problems: Problems, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._consents = consents
        self._problems = problems
        self._window = window

    def act(self, action: Action, connection: Connection) -> None:
        """Do what the row's button says."""
        match action:
            case Action.RECONNECT | Action.TAKE_BACK:
                self._consents.begin(connection.setup_id, connection)
            case Action.TRY_NOW if connection.status is Status.DISCONNECTING:
                self._disconnect(connection, local=False)
            case Action.REFRESH_NOW | Action.TRY_NOW:
                self.refresh(connection)
            case Action.CHECK_KEYS:
                self.check_keys(connection)
            case _:
                return

    def refresh(self, connection: Connection) -> None:
        """Refresh now; an older copy only after the person said that no other computer uses it."""
        self._problems.clear()
        if connection.status is Status.PAUSED:
            self._ask_whether_only_here(connection)
        else:
            self._refresh(connection, only_here=False)

    def ask_to_disconnect(self, connection: Connection) -> None:
        """Ask, then end the connection or forget it."""
        dialog = DisconnectDialog(connection.display_name, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(lambda _: self._decided(connection, dialog.choice()))
        dialog.open()

        def found(living: "list[GivenPass]") -> None:
            if living and isValid(dialog):
                dialog.tell_passes(tuple((one.to, one.until) for one in living))

        self._bridge.submit(lambda application: application.handover.living_passes(connection.key), found)

    def check_keys(self, connection: Connection | None) -> None:
        """Look at the app keys of this connection's setup, and at what else stands in its way; or at everything."""
        from qbo_desktop.ui.diagnose_flow import check_everything  # noqa: PLC0415 - most days do without

        check_everything(self._bridge, self._window, None if connection is None else connection.setup_id)

    def _refresh(self, connection: Connection, *, only_here: bool) -> None:
        async def work(application: "Application") -> "RefreshResult":
            result = await application.refresher.refresh(connection.key, only_here=only_here)
            application.keeper.wake()
            return result

        self._bridge.submit(
            work,
            lambda result: self.said.emit(
                self.tr("{company} was refreshed.").format(company=result.connection.display_name)
            ),
            self._failed(connection, partial(self._refresh, connection, only_here=only_here)),
        )

    def _ask_whether_only_here(self, connection: Connection) -> None:
        box = QMessageBox(self._window)
        box.setObjectName("only_here")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("An older copy"))
        box.setText(self.tr("Does another computer use {company}?").format(company=connection.display_name))
        box.setInformativeText(
            self.tr("This is an older copy of the connection. Two computers that refresh it cut each other off.")
        )
        only = box.addButton(self.tr("Only this computer uses it"), QMessageBox.ButtonRole.AcceptRole)
        leave = box.addButton(self.tr("Leave it alone"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(leave)
        box.setEscapeButton(leave)

        def decided() -> None:
            if box.clickedButton() is only:
                self._refresh(connection, only_here=True)

        box.finished.connect(decided)
        box.open()

    def _decided(self, connection: Connection, choice: DisconnectChoice) -> None:
        if choice is not DisconnectChoice.KEEP:
            self._disconnect(connection, local=choice is DisconnectChoice.LOCAL)

    def _disconnect(self, connection: Connection, *, local: bool) -> None:
        self._problems.clear()

        def done(gone: Connection) -> None:
            words = (
                self.tr("{company} was removed from this computer.") if local else self.tr("{company} is disconnected.")
            )
            self.said.emit(words.format(company=gone.display_name))

        self._bridge.submit(
            lambda application: application.disconnector.disconnect(connection.key, local=local),
            done,
            self._failed(connection, partial(self._disconnect, connection, local=local)),
        )

    def _failed(self, connection: Connection, again: Callable[[], None]) -> Callable[[QboDesktopError], None]:
        return lambda error: self._problems.show(error, connection, again=again)
