"""What the details pane shows beyond the row itself: what happened last, and what the company allowed."""

from PySide6.QtCore import QObject, QTimer

from qbo_desktop.core.history import HistoryEntry
from qbo_desktop.core.identity import ConnectionKey
from qbo_desktop.ui.bridge import Bridge, Submission
from qbo_desktop.ui.details_pane import DetailsPane, Lately

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.app.compose import Application

_SETTLED_AFTER_MS = 150  # whoever runs down the list asks for nothing


class DetailsFlow(QObject):
    """Asks when a row has been shown for a moment; an answer for another row is not shown."""

    def __init__(self, pane: DetailsPane, bridge: Bridge) -> None:
        super().__init__(pane)
        self._pane = pane
        self._bridge = bridge
        self._asked: Submission[Lately] | None = None
        self._soon = QTimer(self, singleShot=True, interval=_SETTLED_AFTER_MS)
        self._soon.timeout.connect(self._ask)
        pane.row_shown.connect(self._soon.start)

    def _ask(self) -> None:
        if self._asked is not None:
            self._asked.cancel()
        row = self._pane.row
        if row is None or not self._pane.is_ready:
            return
        key, setup_id = row.key, row.connection.setup_id

        async def work(application: "Application") -> Lately:
            last: tuple[HistoryEntry, ...] = await application.connections.history(key, 1)
            setups = {stored.id: stored.setup.scopes for stored in await application.setups.all()}
            return Lately(last[0] if last else None, setups.get(setup_id, ()))

        self._asked = self._bridge.submit(work, lambda lately: self._tell(key, lately))

    def _tell(self, key: ConnectionKey, lately: "Lately") -> None:
        row = self._pane.row
        if row is not None and row.key == key:
            self._pane.show_lately(lately)
