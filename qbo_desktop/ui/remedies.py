"""What helps beyond one company and one consent: the clock's settings, older copies shown, the program begun anew."""

from PySide6.QtCore import QObject, Qt

from qbo_desktop.app.clock_trouble import clock_is_wrong, open_date_settings, set_it_by_hand
from qbo_desktop.app.sentences import Action
from qbo_desktop.app.wording import of_error
from qbo_desktop.core.connection import Connection, Status
from qbo_desktop.core.errors import VaultRolledBack
from qbo_desktop.core.events import ClockIsWrong, ConnectionsChanged, Event
from qbo_desktop.core.identity import ConnectionKey
from qbo_desktop.ui.bridge import Bridge
from qbo_desktop.ui.company_filter import CompanyFilter, Group
from qbo_desktop.ui.company_model import CompanyModel
from qbo_desktop.ui.main_window import MainWindow
from qbo_desktop.ui.problems import Problems
from qbo_desktop.ui.words import action_text, in_one

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.app.compose import Application

_SAME_SECONDS = 60.0


class Remedies(QObject):
    """Tells of each trouble once, and never in the place of another problem that nobody has answered yet."""

    def __init__(self, bridge: Bridge, window: MainWindow, model: CompanyModel, problems: Problems) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._window = window
        self._model = model
        self._problems = problems
        self._clock_told: float | None = None
        self._copies_told: set[ConnectionKey] = set()
        bridge.happened.connect(self._happened)
        problems.help_by(Action.OPEN_DATE_SETTINGS, lambda _: self._open_date_settings())
        problems.help_by(Action.SHOW_THEM, lambda _: self._show_older_copies())
        problems.help_by(Action.START_ANEW, lambda _: window.restarting.emit())

    def _happened(self, event: Event) -> None:
        match event:
            case ClockIsWrong():
                self._tell_of_clock(event.seconds)
            case ConnectionsChanged():
                self._tell_of_older_copies(event.connections)

    def _tell_of_clock(self, seconds: float) -> None:
        """Each answer of Intuit's may say so again."""
        if self._clock_told is not None and abs(seconds - self._clock_told) < _SAME_SECONDS:
            return
        self._clock_told = seconds
        wording = clock_is_wrong(seconds)
        if self._problems.is_shown:
            words = action_text(Action.OPEN_DATE_SETTINGS)
            self._window.panels.notice.say(in_one(wording), words, self._open_date_settings)
        else:
            self._problems.tell(wording)

    def _tell_of_older_copies(self, connections: tuple[Connection, ...]) -> None:
        paused = {one.key for one in connections if one.status is Status.PAUSED}
        if paused - self._copies_told and not self._problems.is_shown:
            self._problems.tell(of_error(VaultRolledBack()))
            self._copies_told |= paused
        self._copies_told &= paused

    def _open_date_settings(self) -> None:
        async def work(_: "Application") -> bool:
            from asyncio import to_thread  # noqa: PLC0415 - runs in the core's thread, where it is loaded

            return await to_thread(open_date_settings)

        self._bridge.submit(work, lambda opened: None if opened else self._problems.tell(set_it_by_hand()))

    def _show_older_copies(self) -> None:
        paused = [row for row in self._model.rows if row.connection.status is Status.PAUSED]
        if paused:
            self._model.set_filter(CompanyFilter(states=frozenset({Group.OLDER_COPY})))
            self._window.table.choose(paused[0].key)
        self._window.table.setFocus(Qt.FocusReason.OtherFocusReason)
