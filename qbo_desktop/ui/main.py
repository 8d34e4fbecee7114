"""The window's start and end: painted from the plain list first, the core afterwards; ended when all is written."""

import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import FrameType, TracebackType

from PySide6.QtCore import QEvent, QLocale, QObject, QSocketNotifier, Qt, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from qbo_desktop import __version__
from qbo_desktop.app import snapshot
from qbo_desktop.app.place import Place
from qbo_desktop.app.present import now_of
from qbo_desktop.app.resources import resource
from qbo_desktop.app.settings import Language, SettingsFile
from qbo_desktop.core.errors import QboDesktopError
from qbo_desktop.ui import translation
from qbo_desktop.ui.company_model import CompanyModel
from qbo_desktop.ui.icons import program_icon
from qbo_desktop.ui.main_window import MainWindow
from qbo_desktop.ui.single_instance import SingleInstance
from qbo_desktop.ui.theme import apply_look
from qbo_desktop.ui.window_state import WindowState

TYPE_CHECKING = False
if TYPE_CHECKING:
    import socket

    from qbo_desktop.app.compose import Application
    from qbo_desktop.core.secret import Secret
    from qbo_desktop.ui.bridge import Bridge
    from qbo_desktop.ui.controller import Controller

_LONGEST_END_MS = 40_000
_PAINT_COMES_WITHIN_MS = 1500
_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")


class Program(QObject):
    """The window, its core, and their end; `furnished` when all is there but the core, `ended` when all is written."""

    furnished = Signal()
    ended = Signal()

    def __init__(
        self,
        application: QApplication,
        place: Place,
        factory: "Callable[[], Application] | None" = None,
        settings: SettingsFile | None = None,
    ) -> None:
        super().__init__(application)
        self._application = application
        state = WindowState(place.folder)
        self._state = state
        self.settings = settings or SettingsFile(place.folder)
        hints = application.styleHints()
        for told in (hints.colorSchemeChanged, hints.accessibility().contrastPreferenceChanged):
            told.connect(self._dress)
        now = now_of(place)
        self.model = CompanyModel(now, demo=place.demo, parent=self)
        self._early_error: QboDesktopError | None = None
        try:
            self.model.show(snapshot.connections(place.folder, now()))
        except QboDesktopError as error:
            self._early_error = error
        self.window = MainWindow(self.model, state, demo=place.demo)
        # Dressed at the end: a style sheet is worked out anew for every widget that finds its place afterwards.
        apply_look(application, state.look())
        self._place, self._now = place, now
        self._factory = factory
        self._bridge: Bridge | None = None
        self._controller: Controller | None = None
        self._ending = False
        self._in_background = False
        self._no_paint = QTimer(self, singleShot=True, interval=_PAINT_COMES_WITHIN_MS)
        self._last_resort = QTimer(self, singleShot=True, interval=_LONGEST_END_MS)
        self._last_resort.timeout.connect(self._give_up)
        self.window.closing.connect(self.end)
        self.window.restarting.connect(self._begin_anew)
        self.before_end: Callable[[], None] = lambda: None
        self.after_end: Callable[[], None] = lambda: None

    @property
    def bridge(self) -> "Bridge":
        """The way to the core, once the window is furnished."""
        assert self._bridge is not None
        return self._bridge

    @property
    def controller(self) -> "Controller":
        """What presses and events go through, once the window is furnished."""
        assert self._controller is not None
        return self._controller

    def furnish(self) -> None:
        """After the first paint: all that it can do without."""
        from qbo_desktop.ui.bridge import Bridge  # noqa: PLC0415 - after the first paint
        from qbo_desktop.ui.controller import Controller  # noqa: PLC0415 - after the first paint
        from qbo_desktop.ui.notice_flow import NoticeFlow  # noqa: PLC0415 - after the first paint
        from qbo_desktop.ui.panels import Panels  # noqa: PLC0415 - after the first paint
        from qbo_desktop.ui.passphrase import Passphrase  # noqa: PLC0415 - after the first paint
        from qbo_desktop.ui.tray_flow import TrayFlow  # noqa: PLC0415 - after the first paint

        passphrase = Passphrase()
        self.window.furnish(Panels(self._now))
        self._bridge = Bridge(self._factory or partial(_compose, self._place, passphrase.take), self)
        self._bridge.stopped.connect(self._ended)
        self._controller = Controller(
            self._place, self.window, self.model, self._bridge, self._now, self._state, passphrase, self.settings
        )
        self.tray = TrayFlow(
            self.window, self.model, self._bridge, self._controller, self.settings, in_background=self._in_background
        )
        self.notices = NoticeFlow(
            self.window, self.model, self._bridge, self._controller, self.tray.tray, self.settings
        )
        self.furnished.emit()

    def show(self, *, background: bool) -> None:
        """Show the window, or only its place in the tray or the task bar; the core comes after the first paint."""
        self._in_background = background
        if background:
            if not QSystemTrayIcon.isSystemTrayAvailable():
                self.window.showMinimized()
            QTimer.singleShot(0, self._start)
            return
        # Nobody waits for a paint that never comes, as of a window that is covered from the start.
        for begin in (_FirstPaint(self.window, self).came, self._no_paint.timeout):
            begin.connect(self._start, Qt.ConnectionType.SingleShotConnection)
        self._no_paint.start()
        self.window.show()

    def end(self) -> None:
        """Hide, let the core finish what must not be cut, then leave."""
        if self._ending:
            return
        self._ending = True
        self.window.keep_state()
        self.window.hide()
        self.before_end()
        if self._bridge is not None and self._bridge.is_running:
            self._last_resort.start()
            self._bridge.stop()
        else:
            self._ended()

    def end_before_logout(self, _: object = None) -> None:
        """The session ends as soon as this returns; only Windows and macOS ask, and it was never run there."""
        self.end()
        if self._bridge is not None:
            self._bridge.wait(_LONGEST_END_MS)

    def _begin_anew(self) -> None:
        def begin() -> None:
            from qbo_desktop.ui import relaunch  # noqa: PLC0415 - hardly ever

            relaunch.start([word for word in sys.argv[1:] if word != "--background"])

        self.ended.connect(begin)
        self.end()

    def _start(self) -> None:
        if not self._ending and self._controller is None:
            self.furnish()
            self.controller.start()
            if self._early_error is not None:
                self.controller.show_error(self._early_error)

    def _ended(self) -> None:
        if self._ending:
            self._last_resort.stop()
            if self._bridge is not None:
                self._bridge.wait(_LONGEST_END_MS)
            self.after_end()
            self.ended.emit()

    def _give_up(self) -> None:
        # A write that hangs for longer than every deadline of ours will not end; the vault survives a killed process.
        os._exit(1)

    def _dress(self) -> None:
        apply_look(self._application, self._state.look())


class _FirstPaint(QObject):
    """`came` follows the first paint of a window."""

    came = Signal()

    def __init__(self, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:  # noqa: N802 - Qt's name
        """The filter sees the event before the window paints, so what follows is told a little later."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.came.emit)
        return False


class _FileOpener(QObject):
    """macOS gives files as events."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:  # noqa: N802 - Qt's name
        """Open a file that was given to the running program."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self._program.controller.open_file(Path(event.file()))
            return True
        return super().eventFilter(watched, event)


def run(place: Place, file: Path | None, *, background: bool, verbose: bool = False) -> int:
    """Show the window of this place until it is closed; 0, also when another process shows it already."""
    settings = SettingsFile(place.folder)
    application = make_application(sys.argv, settings.settings.language)
    instance = SingleInstance(place.folder, application)
    if not instance.is_first():
        return 0 if instance.hand_over(file) else 1
    program = Program(application, place, settings=settings)
    program.before_end = instance.close

    def called(given: Path | None) -> None:
        program.window.come_forward()
        if given is not None:
            program.controller.open_file(given)

    def furnished() -> None:
        application.installEventFilter(_FileOpener(program))
        end_on_signals(program)
        show_bugs(program)
        application.commitDataRequest.connect(program.end_before_logout)
        instance.called.connect(called)
        instance.listen()
        _begin_logs(place, verbose=verbose, to_folder=settings.settings.log)
        if file is not None:
            program.controller.open_file(file)

    program.furnished.connect(furnished)
    program.ended.connect(application.quit)
    program.show(background=background)
    return application.exec()


def make_application(arguments: list[str], language: Language = Language.SYSTEM) -> QApplication:
    """The application with its names, icon and language; dates and numbers are as that language writes them."""
    QApplication.setApplicationName("company-connections")
    QApplication.setApplicationDisplayName("Company Connections")
    QApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName("org.example.CompanyConnections")
    application = QApplication(arguments[:1])
    application.setQuitOnLastWindowClosed(False)
    application.setWindowIcon(program_icon())
    if language is not Language.SYSTEM:
        QLocale.setDefault(QLocale(language.value))
    translation.install(application, resource("i18n"), QLocale())
    return application


def end_on_signals(program: Program) -> None:
    """A Python signal handler does not run while Qt's loop idles, but a descriptor wakes it."""
    import socket  # noqa: PLC0415 - after the first paint

    reader, writer = socket.socketpair()
    reader.setblocking(False)
    writer.setblocking(False)
    signal.set_wakeup_fd(writer.fileno(), warn_on_full_buffer=False)

    def ignore(_number: int, _frame: FrameType | None) -> None:
        """The number comes through the descriptor."""

    for name in _SIGNALS:
        if number := getattr(signal, name, None):
            signal.signal(number, ignore)
    notifier = QSocketNotifier(reader.fileno(), QSocketNotifier.Type.Read, program)

    def woken() -> None:
        reader.recv(64)
        program.end()

    notifier.activated.connect(woken)
    program.after_end = partial(_release, reader, writer)


def _release(reader: "socket.socket", writer: "socket.socket") -> None:
    signal.set_wakeup_fd(-1)
    reader.close()
    writer.close()


def show_bugs(program: Program) -> None:
    """An exception that nobody expected in the window's own code is shown, not only written where nobody looks."""
    from qbo_desktop.app.bugs import as_bug  # noqa: PLC0415 - after the first paint

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, Exception):
            program.controller.show_error(as_bug(error.with_traceback(trace)))
        else:
            sys.__excepthook__(kind, error, trace)

    sys.excepthook = hook


def _compose(place: Place, given: "Callable[[], Secret | None]") -> "Application":
    from qbo_desktop.app.compose import compose  # noqa: PLC0415 - the core's thread imports network and ciphers

    return compose(place, prompt_expected=True, given=given)


def _begin_logs(place: Place, *, verbose: bool, to_folder: bool) -> None:
    from qbo_desktop.app.logs import log_to_folder, log_to_terminal  # noqa: PLC0415 - after the first paint

    if verbose:
        log_to_terminal(verbose=True)
    if to_folder:
        with suppress(OSError):  # a folder that cannot be written is told when the vault opens
            log_to_folder(place.folder / "logs")
