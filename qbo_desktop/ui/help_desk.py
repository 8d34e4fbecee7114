"""F1, wherever the person is: the page of the help that fits."""

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from qbo_desktop.ui.main_window import MainWindow

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.ui.help_pages import HelpPage

_KEY = "help_key"


class HelpDesk(QObject):
    """A dialog blocks the menu's F1, so each gets one of its own when the keyboard comes to it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.actions_.help.triggered.connect(self._help_here)
        window.details.explain_dates.connect(self._explain_dates)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_moved)

    def show(self, page: "HelpPage", over: QWidget | None = None) -> None:
        """Show this page, over the window that asked for it."""
        from qbo_desktop.ui.help_window import HelpWindow  # noqa: PLC0415 - most days do without

        owner = over or self._window
        window = owner.findChild(HelpWindow, "help_window")
        if window is None:
            window = HelpWindow(owner)
        window.show_page(page)
        window.show()
        window.raise_()
        window.activateWindow()

    def _explain_dates(self) -> None:
        from qbo_desktop.ui.help_pages import HelpPage  # noqa: PLC0415 - as above

        self.show(HelpPage.DATES)

    def _help_here(self) -> None:
        from qbo_desktop.ui.help_pages import topic_of  # noqa: PLC0415 - as above

        here = QApplication.focusWidget() or self._window
        window = here.window()
        self.show(topic_of(_names(here)), window if isinstance(window, QDialog) else None)

    def _focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        window = now.window() if now is not None else None
        if isinstance(window, QDialog) and window.findChild(QShortcut, _KEY) is None:
            key = QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), window, self._help_here)
            key.setObjectName(_KEY)


def _names(widget: QWidget) -> Iterator[str]:
    """The names of the widget, of the pages that it stands on, and of its window."""
    here: QWidget | None = widget
    while here is not None:
        yield here.objectName()
        here = here.parentWidget()
