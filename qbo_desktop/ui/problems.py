"""Every error on its way to the person: worded, shown beside the work, and its one button made to help."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from qbo_desktop.app.sentences import Action, Wording
from qbo_desktop.app.wording import of_error
from qbo_desktop.core.connection import Connection
from qbo_desktop.core.errors import QboDesktopError, WrongCompany
from qbo_desktop.ui import details
from qbo_desktop.ui.details_dialog import DetailsDialog
from qbo_desktop.ui.problem_panel import ProblemPanel

_STATUS_PAGE = QUrl("https://status.developer.intuit.com/")
_AGAIN = (
    Action.TRY_AGAIN,
    Action.TRY_NOW,
    Action.UNLOCK,
    Action.REFRESH_NOW,
    Action.BRING_BACK,
    Action.ENTER_PASSPHRASE,
)

Helper = Callable[[Connection | None], None]


@dataclass(frozen=True, slots=True)
class Offer:
    """Another way on, as a link with these words; `let_go` is called when the person goes any other way."""

    words: str
    take: Callable[[], None]
    let_go: Callable[[], None]


class Problems(QObject):
    """Shows one problem at a time; `helpers` do what the buttons say, unless the caller told how to try again.

    `failed`: it is an error.
    """

    failed = Signal()

    def __init__(self, panel: ProblemPanel, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panel = panel
        self._now = now
        self._helpers: dict[Action, Helper] = {}
        self._of_company: set[Action] = set()
        self._error: QboDesktopError | None = None
        self._connection: Connection | None = None
        self._again: Callable[[], None] | None = None
        self._offer: Offer | None = None
        panel.action.connect(self._act)
        panel.copy_details.connect(self.show_details)
        panel.offer_taken.connect(self._take_offer)
        panel.dismissed.connect(self.withdraw)

    @property
    def is_shown(self) -> bool:
        """Whether a problem stands in the window, seen or not."""
        return not self._panel.isHidden()

    def help_by(self, action: Action, helper: Helper, *, of_company: bool = False) -> None:
        """Do this when a problem's button says so; it gets the connection that the problem is about.

        `of_company`: there is nothing to do without one.
        """
        self._helpers[action] = helper
        if of_company:
            self._of_company.add(action)

    def show(
        self,
        error: QboDesktopError,
        connection: Connection | None = None,
        *,
        again: Callable[[], None] | None = None,
        chosen: str | None = None,
        offer: Offer | None = None,
    ) -> None:
        """Show it; `again` repeats what failed, `chosen` is the company that a person picked instead."""
        if offer is None:
            self.withdraw()
        self._error, self._connection, self._again, self._offer = error, connection, again, offer
        self._panel.show_problem(self._helpful(of_error(error, _name_for(error, connection), chosen)))
        self._panel.show_offer(offer.words if offer is not None else "")
        self.failed.emit()

    def tell(self, wording: Wording) -> None:
        """Show trouble that is no single error's."""
        self.withdraw()
        self._error, self._connection, self._again = None, None, None
        self._panel.show_problem(self._helpful(wording), has_details=False)

    def clear(self) -> None:
        """The person went on to something else."""
        self.withdraw()
        self._error = None
        self._panel.hide()

    def withdraw(self) -> None:
        """The offer does not stand any more; the problem does."""
        offer, self._offer = self._offer, None
        self._panel.show_offer("")
        if offer is not None:
            offer.let_go()

    def show_details(self) -> None:
        """Preview what can be copied about the present problem."""
        if self._error is not None:
            DetailsDialog(details.of_error(self._error, self._now()), self._panel.window()).open()

    def _take_offer(self) -> None:
        offer, self._offer = self._offer, None
        self.clear()
        if offer is not None:
            offer.take()

    def _helpful(self, wording: Wording) -> Wording:
        """Without its button where that could do nothing."""
        action = wording.action
        if action in (None, Action.COPY_DETAILS, Action.OPEN_STATUS_PAGE) or (action in _AGAIN and self._again):
            return wording
        helped = action in self._helpers and (self._connection is not None or action not in self._of_company)
        return wording if helped else replace(wording, action=None)

    def _act(self, action: Action) -> None:
        again, connection = self._again, self._connection
        if action is Action.COPY_DETAILS:
            self.show_details()
        elif action is Action.OPEN_STATUS_PAGE:
            QDesktopServices.openUrl(_STATUS_PAGE)
        elif action in _AGAIN and again is not None:
            self.clear()
            again()
        elif (helper := self._helpers.get(action)) is not None:
            self.clear()
            helper(connection)
        else:
            self.clear()


def _name_for(error: QboDesktopError, connection: Connection | None) -> str | None:
    """What the company is called here, but where she chose it in QuickBooks, what it is called there."""
    if connection is None:
        return None
    return connection.name_at_intuit if isinstance(error, WrongCompany) else connection.display_name
