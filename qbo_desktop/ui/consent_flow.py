"""Connecting and reconnecting in the window: the browser opens, a panel waits beside the list, the company appears."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from qbo_desktop.core.connection import Connection
from qbo_desktop.core.errors import QboDesktopError, WrongCompany
from qbo_desktop.core.identity import SetupId
from qbo_desktop.ui.bridge import Bridge, Submission
from qbo_desktop.ui.company_model import CompanyModel
from qbo_desktop.ui.problems import Problems
from qbo_desktop.ui.waiting_panel import ConsentView, WaitingPanel

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.app.compose import Application
    from qbo_desktop.app.consents import Consent, ConsentOutcome


@dataclass(eq=False, slots=True)
class _Try:
    setup_id: SetupId
    connection: Connection | None
    submission: "Submission[ConsentOutcome] | None" = None
    consent: "Consent | None" = None
    view: ConsentView | None = None


class ConsentFlow(QObject):
    """One consent at a time. `waiting` tells whether the panel is needed, `connected` what was said and stored."""

    waiting = Signal(bool)
    connected = Signal(object, object)

    def __init__(
        self,
        bridge: Bridge,
        panel: WaitingPanel,
        problems: Problems,
        model: CompanyModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._panel = panel
        self._problems = problems
        self._model = model
        self._try: _Try | None = None
        panel.open_again.connect(self._open_browser)
        panel.copy_link.connect(self._copy_link)
        panel.pasted.connect(self._paste)
        panel.cancelled.connect(self.cancel)

    def begin(self, setup_id: SetupId, connection: Connection | None = None) -> None:
        """Start a consent, for `connection` where one is reconnected; it takes the place of one that waits."""
        self.cancel()
        self._problems.clear()
        this = self._try = _Try(setup_id, connection)
        this.submission = self._bridge.submit(
            lambda application: self._consent(application, this), partial(self._done, this), partial(self._failed, this)
        )

    def cancel(self) -> None:
        """Stop waiting."""
        this = self._try
        if this is not None:
            self._end()
            if this.submission is not None:
                this.submission.cancel()

    async def _consent(self, application: "Application", this: _Try) -> "ConsentOutcome":
        def begun(consent: "Consent") -> None:
            self._bridge.post(partial(self._begun, this, consent))

        expected = this.connection.key if this.connection is not None else None
        outcome = await application.consents.connect(this.setup_id, begun, expected=expected)
        application.keeper.wake()
        return outcome

    def _begun(self, this: _Try, consent: "Consent") -> None:
        if self._try is not this:
            return
        this.consent = consent
        this.view = ConsentView(
            url=consent.url,
            redirect_uri=consent.redirect_uri,
            expires_at=consent.expires_at,
            listening=consent.no_listener is None,
            browser_opened=None,
        )
        self._show(this)
        self.waiting.emit(True)
        self._open_browser()

    def _show(self, this: _Try) -> None:
        if this.view is not None:
            self._panel.wait_for(this.connection.display_name if this.connection else None, this.view)

    def _open_browser(self) -> None:
        this = self._try
        if this is not None and this.view is not None:
            url = this.view.url
            self._bridge.submit(lambda application: application.browser.open(url), partial(self._opened, this))

    def _opened(self, this: _Try, opened: bool) -> None:  # noqa: FBT001 - what opening returned
        if self._try is this and this.view is not None:
            this.view = replace(this.view, browser_opened=opened)
            self._show(this)

    def _copy_link(self) -> None:
        if self._try is not None and self._try.view is not None:
            QGuiApplication.clipboard().setText(self._try.view.url)

    def _paste(self, text: str) -> None:
        this = self._try
        if this is None or this.consent is None:
            return
        paste = this.consent.paste

        async def work(_: "Application") -> None:
            paste(text)

        self._bridge.submit(work, None, lambda _: self._panel.show_paste_refused())

    def _done(self, this: _Try, outcome: "ConsentOutcome") -> None:
        self._end()
        self.connected.emit(outcome, this.connection)

    def _failed(self, this: _Try, error: QboDesktopError) -> None:
        self._end()
        again: Callable[[], None] = partial(self.begin, this.setup_id, this.connection)
        self._problems.show(error, this.connection, again=again, chosen=self._chosen(error))

    def _chosen(self, error: QboDesktopError) -> str | None:
        if not isinstance(error, WrongCompany):
            return None
        return next((row.connection.display_name for row in self._model.rows if row.key.realm_id == error.chosen), None)

    def _end(self) -> None:
        self._try = None
        self._panel.stop()
        self.waiting.emit(False)
