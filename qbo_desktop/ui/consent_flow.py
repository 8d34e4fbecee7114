"""Connecting and reconnecting one company in the window, and keeping the one that was picked instead."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from qbo_desktop.core.connection import Connection
from qbo_desktop.core.errors import QboDesktopError, WrongCompany
from qbo_desktop.core.identity import SetupId
from qbo_desktop.ui.bridge import Bridge
from qbo_desktop.ui.company_model import CompanyModel
from qbo_desktop.ui.consent_wait import ConsentWait
from qbo_desktop.ui.kept_offer import KeptOffer
from qbo_desktop.ui.problems import Offer, Problems

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.app.compose import Application
    from qbo_desktop.app.consents import Consent, ConsentOutcome


class ConsentFlow(QObject):
    """`connected` carries what was stored, and the connection that was reconnected."""

    connected = Signal(object, object)

    def __init__(
        self,
        bridge: Bridge,
        wait: ConsentWait,
        problems: Problems,
        model: CompanyModel,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._wait = wait
        self._problems = problems
        self._model = model
        self._kept = KeptOffer(now, self)

    @property
    def holds_panel(self) -> bool:
        """Whether the panel is needed after a consent."""
        return False

    def dropped(self) -> None:
        """Nothing of it stays."""

    def begin(self, setup_id: SetupId, connection: Connection | None = None) -> None:
        """Start a consent, for `connection` where one is reconnected; it takes the place of one that waits."""
        self._problems.clear()

        async def work(application: "Application", begun: "Callable[[Consent], None]") -> "ConsentOutcome":
            expected = connection.key if connection is not None else None
            outcome = await application.consents.connect(setup_id, begun, expected=expected, keep=True)
            application.keeper.wake()
            return outcome

        self._wait.wait(
            self,
            work,
            lambda outcome: self.connected.emit(outcome, connection),
            partial(self._failed, partial(self.begin, setup_id, connection), connection),
            connection.name_at_intuit if connection is not None else None,
        )

    def let_go(self) -> None:
        """The window closes: no code is kept any longer."""
        self._kept.let_go()

    def _failed(self, again: Callable[[], None], connection: Connection | None, error: QboDesktopError) -> None:
        offer = None
        if self._kept.hold(error, self._problems.withdraw):
            offer = Offer(self.tr("Keep it as a new company"), self._keep, self._kept.let_go)
        self._problems.show(error, connection, again=again, chosen=self._chosen(error), offer=offer)

    def _keep(self) -> None:
        kept = self._kept.take()
        if kept is None:
            return

        async def work(application: "Application") -> "ConsentOutcome":
            outcome = await application.consents.keep_kept(kept)
            application.keeper.wake()
            return outcome

        self._bridge.submit(work, lambda outcome: self.connected.emit(outcome, None))

    def _chosen(self, error: QboDesktopError) -> str | None:
        if not isinstance(error, WrongCompany):
            return None
        return next(
            (row.connection.name_at_intuit for row in self._model.rows if row.key.realm_id == error.chosen), None
        )
