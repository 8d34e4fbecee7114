"""The waiting for one consent: the browser opens, the panel waits beside the list, an address can be pasted."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from qbo_desktop.app.consent_wording import instructions
from qbo_desktop.app.present import Now
from qbo_desktop.core.errors import QboDesktopError
from qbo_desktop.core.events import EarlierPageIgnored, Event
from qbo_desktop.ui.bridge import Bridge, Submission
from qbo_desktop.ui.waiting_panel import ConsentView, WaitingPanel
from qbo_desktop.ui.words import text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.app.compose import Application
    from qbo_desktop.app.consents import Consent

T = TypeVar("T")


class ConsentOwner(Protocol):
    """Whoever a consent is for; `holds_panel` keeps the panel while no consent waits."""

    @property
    def holds_panel(self) -> bool:
        """Whether the panel shows something of its own after the consent."""
        ...

    def dropped(self) -> None:
        """The person cancelled, or somebody else has the panel now; nothing more arrives."""
        ...


@dataclass(eq=False, slots=True)
class _Try:
    company: str | None
    submission: Submission[Any] | None = None
    consent: "Consent | None" = None
    view: ConsentView | None = None


class ConsentWait(QObject):
    """One consent at a time. `waiting` tells whether the panel is needed."""

    waiting = Signal(bool)

    def __init__(self, bridge: Bridge, panel: WaitingPanel, now: Now, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._bridge = bridge
        self._panel = panel
        self._owner: ConsentOwner | None = None
        self._try: _Try | None = None
        bridge.happened.connect(self._happened)
        panel.open_again.connect(self._open_browser)
        panel.copy_link.connect(self._copy_link)
        panel.copy_instructions.connect(self._copy_instructions)
        panel.pasted.connect(self._paste)
        panel.cancelled.connect(self.cancel)

    def wait(
        self,
        owner: ConsentOwner,
        work: "Callable[[Application, Callable[[Consent], None]], Coroutine[Any, Any, T]]",
        done: Callable[[T], None],
        failed: Callable[[QboDesktopError], None],
        company: str | None = None,
    ) -> None:
        """Start a consent, for `company` where only one will do; it takes the place of one that waits."""
        previous, self._owner = self._owner, owner
        if previous is not None and previous is not owner:
            previous.dropped()
        self._drop()
        this = self._try = _Try(company)

        def begun(consent: "Consent") -> None:
            self._bridge.post(partial(self._begun, this, consent))

        this.submission = self._bridge.submit(
            lambda application: work(application, begun),
            lambda result: self._settled(this, partial(done, result)),
            lambda error: self._settled(this, partial(failed, error)),
        )

    def cancel(self) -> None:
        """Stop waiting."""
        owner, self._owner = self._owner, None
        self._drop()
        if owner is not None:
            owner.dropped()
            self.waiting.emit(False)

    def _happened(self, event: Event) -> None:
        if isinstance(event, EarlierPageIgnored) and self._try is not None and self._try.view is not None:
            self._panel.show_earlier_page()

    def _drop(self) -> None:
        this, self._try = self._try, None
        self._panel.stop()
        if this is not None and this.submission is not None:
            this.submission.cancel()

    def _settled(self, this: _Try, tell: Callable[[], None]) -> None:
        if self._try is not this:
            return
        self._try = None
        self._panel.stop()
        tell()
        if self._try is not None or self._owner is None:
            return
        if self._owner.holds_panel:
            self.waiting.emit(True)
        else:
            self._owner = None
            self.waiting.emit(False)

    def _begun(self, this: _Try, consent: "Consent") -> None:
        if self._try is not this:
            return
        this.consent = consent
        this.view = ConsentView(
            url=consent.url,
            redirect_uri=consent.redirect_uri,
            expires_at=consent.expires_at,
            no_listener=consent.no_listener,
            browser_opened=None,
            not_intuit=consent.not_intuit,
        )
        self._panel.wait_for(this.company, this.view)
        self.waiting.emit(True)
        self._open_browser()

    def _open_browser(self) -> None:
        this = self._try
        if this is not None and this.view is not None:
            url = this.view.url
            self._bridge.submit(lambda application: application.browser.open(url), partial(self._opened, this))

    def _opened(self, this: _Try, opened: bool) -> None:  # noqa: FBT001 - what opening returned
        if self._try is this and this.view is not None:
            this.view = replace(this.view, browser_opened=opened)
            self._panel.wait_for(this.company, this.view)

    def _copy_link(self) -> None:
        if self._try is not None and self._try.view is not None:
            QGuiApplication.clipboard().setText(self._try.view.url)

    def _copy_instructions(self) -> None:
        this = self._try
        if this is not None and this.view is not None:
            minutes = max(1, int((this.view.expires_at - self._now()).total_seconds() // 60))
            before, after = (text(said) for said in instructions(minutes, this.company))
            QGuiApplication.clipboard().setText(f"{before}\n\n{this.view.url}\n\n{after}\n")

    def _paste(self, text: str) -> None:
        this = self._try
        if this is None or this.consent is None:
            return
        paste = this.consent.paste

        async def work(_: "Application") -> None:
            paste(text)

        self._bridge.submit(work, None, self._panel.show_paste_refused)
