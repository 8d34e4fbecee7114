"""Telling a person on her screen what needs her while she looks elsewhere; a press on the notice opens it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer

from qbo_desktop.app.notice_screen import HELP, NoticeScreen, NoticeTexts
from qbo_desktop.app.notice_wording import of_notice
from qbo_desktop.app.notices import Notice
from qbo_desktop.app.sentences import Action
from qbo_desktop.app.settings import SettingsFile
from qbo_desktop.core.errors import QboDesktopError, VaultError
from qbo_desktop.core.events import Event, VaultState, VaultStateChanged
from qbo_desktop.ui.bridge import Bridge
from qbo_desktop.ui.company_model import CompanyModel
from qbo_desktop.ui.controller import Controller
from qbo_desktop.ui.main_window import NAME, MainWindow
from qbo_desktop.ui.tray import Tray
from qbo_desktop.ui.words import action_text, text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.app.compose import Application

_TOGETHER_MS = 2_000  # what happens at once is told at once
_HOUR_MS = 3_600_000
_HELPED_BY = (Action.RECONNECT, Action.REFRESH_NOW)


class NoticeFlow(QObject):
    """Lives as long as the window. What she has before her eyes is not told again, and counts as told."""

    def __init__(
        self,
        window: MainWindow,
        model: CompanyModel,
        bridge: Bridge,
        controller: Controller,
        tray: Tray,
        settings: SettingsFile,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = bridge
        self._controller = controller
        self._tray = tray
        self._settings = settings
        self._open = False
        self._screen: NoticeScreen | None = None
        self._soon = QTimer(self, singleShot=True, interval=_TOGETHER_MS)
        self._hourly = QTimer(self, interval=_HOUR_MS)
        self._soon.timeout.connect(self.look)
        self._hourly.timeout.connect(self.look)
        model.changed.connect(self._changed)
        bridge.happened.connect(self._happened)
        window.closing.connect(self._soon.stop)
        window.closing.connect(self._hourly.stop)

    def look(self) -> None:
        """Tell what is due, if anything is."""
        if not self._open or not self._settings.settings.notices:
            return
        seen = self._window.isVisible() and self._window.isActiveWindow()
        title = self._window.windowTitle()
        world = "" if title == NAME else f"{title}: "
        by_tray = self._tray.is_there

        async def work(application: "Application") -> None:
            async def deliver(notice: Notice) -> bool:
                return seen or await self._show(application, notice, self._texts(notice, world), by_tray=by_tray)

            await application.notices.tell(deliver)

        self._bridge.submit(work, None, self._failed)

    def _changed(self) -> None:
        if self._open and not self._soon.isActive():
            self._soon.start()

    def _happened(self, event: Event) -> None:
        if isinstance(event, VaultStateChanged):
            was_open, self._open = self._open, event.state is VaultState.OPEN
            if self._open and not was_open:
                self._hourly.start()
                self._bridge.submit(self._hold, None, self._failed)

    async def _hold(self, _: "Application") -> None:
        """In the core: until the program ends somebody may press a notice."""
        import asyncio  # noqa: PLC0415 - runs in the core's thread, where it is loaded

        try:
            await asyncio.Event().wait()
        finally:
            if self._screen is not None:
                await self._screen.close()

    async def _show(self, application: "Application", notice: Notice, texts: NoticeTexts, *, by_tray: bool) -> bool:
        """In the core: on the desktop where it takes notices, beside the tray otherwise. Whether anybody could see."""
        if self._screen is None:
            self._screen = NoticeScreen(application.parts.tasks)
        if await self._screen.show(notice, texts, self._answer(notice)):
            return True
        if by_tray:
            self._bridge.post(partial(self._tray.say, texts.title, texts.body))
        return by_tray

    def _texts(self, notice: Notice, world: str) -> NoticeTexts:
        wording = of_notice(notice)
        helped = len(notice.concerns) == 1 and wording.action in _HELPED_BY
        return NoticeTexts(
            world + text(wording.title),
            " ".join(text(part) for part in (wording.what, wording.todo) if part is not None),
            self.tr("Open"),
            action_text(wording.action) if helped and wording.action is not None else "",
        )

    def _answer(self, notice: Notice) -> Callable[[str], None]:
        return lambda answer: self._bridge.post(partial(self._answered, notice, answer))

    def _answered(self, notice: Notice, answer: str) -> None:
        self._window.come_forward()
        connection = notice.concerns[0].connection
        self._window.table.choose(connection.key)
        action = of_notice(notice).action
        if answer == HELP and action is not None:
            self._controller.help_company(action, connection.key)

    def _failed(self, error: QboDesktopError) -> None:
        if not isinstance(error, VaultError):  # a vault that cannot be read is told by whoever keeps it
            self._controller.show_error(error)
