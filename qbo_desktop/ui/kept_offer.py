"""The offer to keep a company that nobody meant: as long as its code can be used, and the person has not gone on."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from qbo_desktop.app.wrong_company import KeptCode, NamedWrongCompany
from qbo_desktop.core.errors import QboDesktopError


class KeptOffer(QObject):
    """Holds one code at most; `now` tells the present moment (aware UTC)."""

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._kept: KeptCode | None = None
        self._gone: Callable[[], None] = _nothing
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._expire)

    def hold(self, error: QboDesktopError, gone: Callable[[], None]) -> bool:
        """Hold the code that this error brought, if any; `gone` is called when its time is over. Whether there is."""
        self.let_go()
        if not isinstance(error, NamedWrongCompany) or error.kept is None:
            return False
        self._kept, self._gone = error.kept, gone
        error.kept = None
        self._timer.start(max(0, round((self._kept.expires_at - self._now()).total_seconds() * 1000)))
        return True

    @property
    def holds(self) -> bool:
        """Whether there is a code that can still be used."""
        return self._kept is not None

    def take(self) -> KeptCode | None:
        """The code, to be used now."""
        kept, self._kept = self._kept, None
        self._timer.stop()
        return kept

    def let_go(self) -> None:
        """The person went on to something else."""
        kept = self.take()
        if kept is not None:
            kept.forget()

    def _expire(self) -> None:
        self.let_go()
        self._gone()


def _nothing() -> None:
    pass
