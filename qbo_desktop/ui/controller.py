"""What connects the window with the core: events change the model, presses become use cases, results become words."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from qbo_desktop.app.notice_wording import many_refused
from qbo_desktop.app.place import Place
from qbo_desktop.app.present import Now
from qbo_desktop.app.sentences import Action
from qbo_desktop.app.settings import SettingsFile
from qbo_desktop.core.connection import Connection
from qbo_desktop.core.errors import QboDesktopError, VaultError
from qbo_desktop.core.events import (
    ConnectionChanged,
    ConnectionRemoved,
    ConnectionsChanged,
    Event,
    ManyRefused,
    RefreshEnded,
    RefreshStarted,
    SetupsChanged,
    VaultState,
    VaultStateChanged,
)
from qbo_desktop.core.identity import ConnectionKey, SetupId
from qbo_desktop.ui.bridge import Bridge, Submission
from qbo_desktop.ui.company_flow import CompanyFlow
from qbo_desktop.ui.company_model import CompanyModel
from qbo_desktop.ui.connected_words import said_of
from qbo_desktop.ui.consent_flow import ConsentFlow
from qbo_desktop.ui.consent_wait import ConsentWait
from qbo_desktop.ui.give_flow import GiveFlow
from qbo_desktop.ui.given_flow import GivenFlow
from qbo_desktop.ui.list_flows import ListFlows
from qbo_desktop.ui.main_window import MainWindow
from qbo_desktop.ui.menu_flow import MenuFlow
from qbo_desktop.ui.offers import Offers
from qbo_desktop.ui.passphrase import Passphrase
from qbo_desktop.ui.problems import Problems
from qbo_desktop.ui.queue_flow import QueueFlow
from qbo_desktop.ui.remedies import Remedies
from qbo_desktop.ui.row import Row
from qbo_desktop.ui.settings_door import SettingsDoor
from qbo_desktop.ui.setup_chooser import SetupChoice, SetupChooser
from qbo_desktop.ui.setup_desk import SetupDesk
from qbo_desktop.ui.setup_flow import SetupFlow
from qbo_desktop.ui.take_over_flow import TakeOverFlow
from qbo_desktop.ui.vault_flow import VaultFlow
from qbo_desktop.ui.window_state import WindowState

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.app.compose import Application
    from qbo_desktop.app.consent_queue import Queue
    from qbo_desktop.app.consents import ConsentOutcome

_KEYCHAIN_IS_SLOW_MS = 1500
_KEEPS_ON_AFTER_MS = 60_000


class Controller(QObject):
    """Lives as long as the window."""

    def __init__(
        self,
        place: Place,
        window: MainWindow,
        model: CompanyModel,
        bridge: Bridge,
        now: Now,
        state: WindowState,
        passphrase: Passphrase,
        settings: SettingsFile,
    ) -> None:
        super().__init__(window)
        self._place = place
        self._window = window
        self._model = model
        self._bridge = bridge
        self._now = now
        self._state = state
        self._keeping: Submission[None] | None = None
        self._setups: tuple[SetupChoice, ...] = ()
        self._ready = False
        self._when_ready: list[Callable[[], None]] = []
        self._problems = Problems(window.panels.problem, now, self)
        self._wait = ConsentWait(bridge, window.panels.waiting, now, self)
        self._consents = ConsentFlow(bridge, self._wait, self._problems, model, now, self)
        self._queue = QueueFlow(bridge, self._wait, window.panels.waiting, self._problems, now, self)
        self._companies = CompanyFlow(bridge, self._consents, self._problems, window)
        self._files = SetupFlow(bridge, window.panels.review, self._problems, window)
        self._taking_over = TakeOverFlow(bridge, self._problems, window, now, demo=place.demo)
        self._given = GivenFlow(bridge, self._files, self._taking_over, window, demo=place.demo)
        self._vault = VaultFlow(
            place,
            bridge,
            window,
            self._problems,
            passphrase,
            now,
            open_vault=self._open_vault,
            close_vault=self._close_vault,
        )
        self._remedies = Remedies(bridge, window, model, self._problems)
        self._desk = SetupDesk(bridge, self._files, window, demo=place.demo)
        self._giving = GiveFlow(bridge, self._problems, window, now)
        self._menus = MenuFlow(place, window, model, bridge, now, state)
        self._lists = ListFlows(window, model, bridge, self._problems, self._menus, now)
        self._keychain_words = self.tr("Waiting for the password store of this computer…")
        self._settings = SettingsDoor(place, window, bridge, now, settings, state, self._menus, self._vault)
        self._offers = Offers(place, window, bridge, self._problems, settings)
        self._slow_keychain = QTimer(self, singleShot=True, interval=_KEYCHAIN_IS_SLOW_MS)
        self._slow_keychain.timeout.connect(self._wait_for_keychain)
        self._minute = QTimer(self, singleShot=True)
        self._minute.timeout.connect(self._minute_passed)
        self._wire_bridge()
        self._wire_window()
        self._wire_actions()
        self._wire_helpers()
        self._set_ready(ready=False)
        self._schedule_minute()

    def start(self) -> None:
        """Bring the core up, and keep connections fresh from now on."""
        self._bridge.start()
        self._open_vault()

    def open_file(self, path: Path) -> None:
        """Show what this file means, whatever it is, as soon as the vault is open."""
        self._whenever_ready(partial(self._given.open_file, path))

    def connect_company(self) -> None:
        """Start a consent for a company that is not here yet."""
        self._whenever_ready(partial(self._choose_setup, self._consents.begin))

    def connect_several(self) -> None:
        """Start one consent after the other, until the person stops."""
        self._whenever_ready(partial(self._choose_setup, self._queue.connect_several))

    def help_company(self, action: Action, key: ConnectionKey) -> None:
        """Do for this company what was pressed outside the window."""
        row = self._model.row_of(key)
        if row is not None and self._ready:
            self._window.table.choose(key)
            self._companies.act(action, row.connection)

    def show_error(self, error: QboDesktopError) -> None:
        """Show an error that came from nowhere in particular, with the company that it is about, if it says so."""
        rows = self._model.rows if error.realm_id is not None else ()
        about = next((row.connection for row in rows if row.key.realm_id == error.realm_id), None)
        self._problems.show(error, about)

    def _wire_bridge(self) -> None:
        self._bridge.happened.connect(self._happened)
        self._bridge.unheard.connect(self.show_error)
        self._problems.failed.connect(self._window.panels.notice.hush)

    def _wire_window(self) -> None:
        window = self._window
        self._model.changed.connect(self._enable_row_actions)
        window.shown.connect(self._shown)
        window.file_given.connect(self.open_file)
        window.header.acted.connect(self._act_on_row)
        window.header.acted_on_all.connect(self._reconnect_rows)
        window.header.connect_company.connect(self.connect_company)
        window.table.chosen.connect(self._enable_row_actions)
        window.table.entered.connect(window.details.main_button.click)
        window.details.acted.connect(self._act)
        window.details.disconnect_company.connect(self._disconnect)
        window.welcome.connect_company.connect(self.connect_company)
        window.welcome.open_setup_file.connect(self._files.choose_file)
        window.closing.connect(self._consents.let_go)
        window.closing.connect(self._queue.let_go)
        self._wait.waiting.connect(lambda waiting: window.set_waiting(waiting=waiting))
        self._queue.ended.connect(self._queue_ended)
        self._consents.connected.connect(self._connected)
        self._companies.said.connect(window.panels.notice.say)
        self._taking_over.taken.connect(self._offers.after_success)
        self._files.reviewing.connect(lambda reviewing: window.set_reviewing(reviewing=reviewing))
        for kept in (self._files.kept, self._desk.kept):
            kept.connect(lambda setup_id: self._consents.begin(SetupId(setup_id)))

    def _wire_actions(self) -> None:
        actions = self._window.actions_
        actions.connect.triggered.connect(self.connect_company)
        actions.open_setup_file.triggered.connect(self._files.choose_file)
        actions.quit.triggered.connect(self._window.closing)
        actions.connect_several.triggered.connect(self.connect_several)
        actions.reconnect.triggered.connect(self._reconnect_chosen)
        actions.reconnect_all.triggered.connect(lambda: self._reconnect_rows(self._curable()))
        actions.refresh.triggered.connect(lambda: self._act(Action.REFRESH_NOW))
        actions.disconnect.triggered.connect(self._disconnect)

    def _wire_helpers(self) -> None:
        for action in (Action.RECONNECT, Action.REFRESH_NOW, Action.TRY_NOW, Action.TAKE_BACK):
            self._problems.help_by(action, partial(self._help, action), of_company=True)
        self._problems.help_by(Action.CHECK_KEYS, self._companies.check_keys)
        self._problems.help_by(Action.CONNECT, lambda _: self.connect_company())
        self._problems.help_by(Action.CHOOSE_FILE, lambda _: self._files.choose_file())

    def _happened(self, event: Event) -> None:
        match event:
            case ConnectionsChanged():
                self._model.show(event.connections)
            case ConnectionChanged():
                self._model.put(event.connection)
            case ConnectionRemoved():
                self._model.remove(event.key)
            case RefreshStarted():
                self._model.set_refreshing(event.key, refreshing=True)
            case RefreshEnded():
                self._model.set_refreshing(event.key, refreshing=False)
            case SetupsChanged():
                self._read_setups()
            case ManyRefused():
                self._problems.tell(many_refused(event))
            case VaultStateChanged():
                self._vault_is(event.state)

    def _vault_is(self, state: VaultState) -> None:
        if state is VaultState.OPEN:
            self._slow_keychain.stop()
            self._window.panels.notice.unsay(self._keychain_words)
            self._set_ready(ready=True)
            if self._model.rows:
                self._offers.after_success()
            self._read_setups()

    def _open_vault(self) -> None:
        self._slow_keychain.start()
        self._keeping = self._bridge.submit(lambda application: application.keep(), None, self._vault_failed)

    def _close_vault(self) -> bool:
        was_ready, keeping = self._ready, self._keeping
        self._keeping = None
        if keeping is not None:
            keeping.cancel()
        self._set_ready(ready=False)
        return was_ready

    def _vault_failed(self, error: QboDesktopError) -> None:
        self._slow_keychain.stop()
        if not self._ready or isinstance(error, VaultError):
            self._set_ready(ready=False)
            self._vault.failed(error)
        else:
            # The vault is open, so people can go on; keeping fresh goes on in a while.
            self._problems.show(error)
            QTimer.singleShot(_KEEPS_ON_AFTER_MS, self, self._open_vault)

    def _wait_for_keychain(self) -> None:
        self._window.panels.notice.say(self._keychain_words)

    def _set_ready(self, *, ready: bool) -> None:
        self._ready = ready
        window, actions = self._window, self._window.actions_
        window.header.set_ready(ready=ready)
        window.details.set_ready(ready=ready)
        setups = (actions.open_setup_file, actions.enter_keys, actions.setups, actions.take_over)
        for action in (actions.connect, actions.connect_several, *setups, actions.history):
            action.setEnabled(ready)
        self._enable_row_actions()

    def _read_setups(self) -> None:
        async def work(application: "Application") -> tuple[SetupChoice, ...]:
            return tuple(
                SetupChoice(stored.id, stored.setup.name, stored.setup.environment)
                for stored in await application.setups.all()
            )

        self._bridge.submit(work, self._setups_are)

    def _setups_are(self, setups: tuple[SetupChoice, ...]) -> None:
        self._setups = setups
        self._window.welcome.set_ready(has_setup=self._place.demo or bool(setups))
        waiting, self._when_ready = self._when_ready, []
        for job in waiting:
            job()

    def _whenever_ready(self, job: Callable[[], None]) -> None:
        if self._ready and (self._setups or not self._place.demo):
            job()
        else:
            self._when_ready.append(job)

    def _choose_setup(self, begin: Callable[[SetupId], None]) -> None:
        match self._setups:
            case ():
                self._files.choose_file()
            case (setup,):
                begin(setup.id)
            case _:
                chooser = SetupChooser(self._setups, self._window)
                chooser.chosen.connect(lambda setup: begin(setup.id))
                chooser.open()

    def _act(self, action: Action) -> None:
        row = self._window.details.row
        if row is not None and self._ready:
            self._companies.act(action, row.connection)

    def _act_on_row(self, row: Row) -> None:
        self._window.table.choose(row.key)
        if row.state.action is Action.COPY_DETAILS:
            self._menus.copy_details()
        elif row.state.action is not None:
            self._companies.act(row.state.action, row.connection)

    def _reconnect_chosen(self) -> None:
        rows = self._window.table.chosen_rows()
        if len(rows) > 1:
            self._reconnect_rows(rows)
        else:
            self._act(Action.RECONNECT)

    def _reconnect_rows(self, rows: tuple[Row, ...]) -> None:
        if rows and self._ready:
            self._queue.reconnect(row.connection for row in rows)

    def _curable(self) -> tuple[Row, ...]:
        return tuple(row for row in self._model.rows if row.state.action is Action.RECONNECT)

    def _help(self, action: Action, connection: Connection | None) -> None:
        if connection is not None:
            self._companies.act(action, connection)

    def _disconnect(self) -> None:
        row = self._window.details.row
        if row is not None and self._ready:
            self._companies.ask_to_disconnect(row.connection)

    def _connected(self, outcome: "ConsentOutcome", reconnected: Connection | None) -> None:
        connection, window = outcome.connection, self._window
        self._model.put(connection)
        window.table.choose(connection.key)
        said = said_of(outcome, again=reconnected is not None)
        if reconnected is None:
            window.panels.notice.say(said, self.tr("Connect another"), self.connect_company)
        else:
            window.panels.notice.say(said)
        self._offers.after_success()
        window.activateWindow()

    def _queue_ended(self, queue: "Queue") -> None:
        done, window = len(queue.done), self._window
        if done:
            window.table.choose(queue.done[-1].key)
            if queue.setup_id is not None:
                said = self.tr("%n companies were connected.", "", done)
            elif done == queue.total:
                said = self.tr("All %n companies are connected again.", "", done)
            else:
                said = self.tr("{done} of {total} companies are connected again.")
            window.panels.notice.say(said.format(done=done, total=queue.total))
            self._offers.after_success()
        window.activateWindow()

    def _enable_row_actions(self, _: object = None) -> None:
        row, actions = self._window.details.row, self._window.actions_
        idle = self._ready and row is not None and not row.refreshing
        actions.copy_details.setEnabled(row is not None)
        actions.reconnect_all.setEnabled(self._ready and bool(self._curable()))
        actions.move_everything.setEnabled(self._ready and any(one.connection.may_refresh for one in self._model.rows))
        actions.give.setEnabled(idle and row is not None and row.connection.may_refresh)
        for action in (actions.reconnect, actions.refresh, actions.disconnect):
            action.setEnabled(idle)
        for action in (actions.rename, actions.labels, actions.calendar):
            action.setEnabled(self._ready and row is not None)

    def _shown(self) -> None:
        self._tick()
        self._schedule_minute()

    def _tick(self) -> None:
        self._model.tick()
        self._window.details.tick()

    def _schedule_minute(self) -> None:
        self._minute.start(60_000 - int(self._now().timestamp() * 1000) % 60_000 + 50)

    def _minute_passed(self) -> None:
        # Out of sight nothing is repainted; what needs somebody by now is found once an hour.
        if self._window.isVisible() and not self._window.isMinimized():
            self._tick()
        elif self._now().minute == 0:
            self._model.tick()
        self._schedule_minute()
