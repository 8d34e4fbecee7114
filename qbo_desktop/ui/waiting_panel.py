"""While a consent waits for its person: what to do in the browser, and the ways out when the browser does not help."""

# ruff: noqa: N802 - Qt's method names

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from math import ceil

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget

from qbo_desktop.app.consent_wording import browser_did_not_open
from qbo_desktop.app.wording import of_error
from qbo_desktop.core.errors import LoopbackUnavailable, QboDesktopError, StateMismatch
from qbo_desktop.ui.consent_questions import ConsentQuestions
from qbo_desktop.ui.page_parts import Heading, Page, Prose, StepPictures, WrappingRow, announce, set_look
from qbo_desktop.ui.queue_strip import QueueStrip, QueueView
from qbo_desktop.ui.words import in_one

QUESTIONS_AFTER_SECONDS = 20.0
_LONGEST_PASTE = 8192


@dataclass(frozen=True, slots=True)
class ConsentView:
    """A consent as the window knows it; `url` holds the `state`, which stays out of logs.

    `expires_at` is aware UTC; `browser_opened` is None while that is not known yet.
    """

    url: str = field(repr=False)
    redirect_uri: str
    expires_at: datetime
    no_listener: LoopbackUnavailable | None
    browser_opened: bool | None
    not_intuit: str | None = None

    @property
    def listening(self) -> bool:
        """Whether the answer comes back by itself."""
        return self.no_listener is None


class WaitingPanel(Page):
    """`now` tells the present moment (aware UTC); the questions appear after so many seconds without an answer."""

    open_again = Signal()
    copy_link = Signal()
    copy_instructions = Signal()
    pasted = Signal(str)
    cancelled = Signal()

    def __init__(
        self,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
        *,
        questions_after_seconds: float = QUESTIONS_AFTER_SECONDS,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("waiting_panel")
        self._now = now
        self._view: ConsentView | None = None
        self._queue: QueueView | None = None
        self._title = Heading()
        self.queue = QueueStrip()
        self.queue.hide()
        self._words = Prose()
        self._words.setObjectName("waiting_words")
        self.steps = StepPictures()
        self._paste_box = self._make_paste_box()
        self.time_left = Prose()
        self.time_left.setObjectName("waiting_time_left")
        set_look(self.time_left, "quiet")
        self.open_button = QPushButton(self.tr("Open browser again"))
        self.copy_button = QPushButton(self.tr("Copy link"))
        self.paste_button = QPushButton(self.tr("Paste the address"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel = self.cancel_button
        self.questions = ConsentQuestions()
        self.questions.copy_instructions.connect(self.copy_instructions)
        for button, name, pressed in (
            (self.open_button, "waiting_open", self.open_again.emit),
            (self.copy_button, "waiting_copy", self._copy_link),
            (self.paste_button, "waiting_paste", self._paste_from_clipboard),
            (self.cancel_button, "waiting_cancel", self.cancelled.emit),
        ):
            button.setObjectName(name)
            button.clicked.connect(pressed)
        self._not_intuit = Prose(bold=True)
        self._not_intuit.setObjectName("waiting_not_intuit")
        self._not_intuit.hide()
        for widget in (
            self._title,
            self._not_intuit,
            self.queue,
            self._words,
            self._paste_box,
            self.steps,
            self.time_left,
        ):
            self.column.addWidget(widget)
        buttons = (self.open_button, self.copy_button, self.paste_button, self.cancel_button)
        self._of_a_consent = (self._words, self.steps, self.time_left, *buttons)
        self.column.addLayout(WrappingRow(*buttons))
        self.column.addWidget(self.questions)
        self.column.addStretch(1)
        self._minute = QTimer(self, interval=1000)
        self._minute.timeout.connect(self._show_time_left)
        self._patience = QTimer(self, interval=round(questions_after_seconds * 1000), singleShot=True)
        self._patience.timeout.connect(self.questions.show)

    def _make_paste_box(self) -> QFrame:
        box = QFrame()
        set_look(box, "card")
        box.setObjectName("waiting_paste_box")
        self._paste_words = Prose()
        self._paste_words.setObjectName("waiting_paste_words")
        self.address_edit = QLineEdit()
        self.address_edit.setObjectName("waiting_address")
        self.address_edit.setMinimumHeight(round(self.fontMetrics().height() * 1.9))
        self.address_edit.setMaxLength(_LONGEST_PASTE)
        self.address_edit.setAccessibleName(self.tr("Address from the browser"))
        self.address_edit.setPlaceholderText(self.tr("https://…"))
        self.go_on_button = QPushButton(self.tr("Go on"))
        self.go_on_button.setObjectName("waiting_go_on")
        self.go_on_button.setEnabled(False)
        self.go_on_button.clicked.connect(self._paste_typed)
        self.address_edit.textChanged.connect(lambda text: self.go_on_button.setEnabled(bool(text.strip())))
        self.address_edit.returnPressed.connect(self._paste_typed)
        column = QVBoxLayout(box)
        column.setContentsMargins(16, 14, 16, 14)
        for widget in (self._paste_words, self.address_edit):
            column.addWidget(widget)
        column.addLayout(WrappingRow(self.go_on_button))
        return box

    def wait_for(self, company: str | None, view: ConsentView) -> None:
        """Show this consent, for `company` where one is being reconnected; news of the same one change words only."""
        again = self._view is not None and self._view.url == view.url
        self._view = view
        self._title.setText(self._titled(company))
        self.steps.choose(company)
        self._words.setText(self._what_to_do(view))
        self._not_intuit.setText(self.tr("Not Intuit: the page is at {host}.").format(host=view.not_intuit))
        self._not_intuit.setVisible(view.not_intuit is not None)
        self.questions.show_address(view.redirect_uri)
        self.make_primary(self._most_useful(view))
        self._show_time_left()
        if again:
            if view.browser_opened is False:
                self._take_focus()
            return
        self.copy_button.setText(self.tr("Copy link"))
        self.questions.hide()
        self._patience.start()
        self.address_edit.clear()
        self._paste_box.setVisible(not view.listening)
        self._paste_words.setText(self._how_to_paste())
        announce(
            self, self.queue.spoken() if self._queue is not None else f"{self._title.text()}. {self._words.text()}"
        )
        self._take_focus()

    def show_queue(self, queue: QueueView | None) -> None:
        """Show how far this queue got beside the consent that waits, or why none waits; None when there is no queue."""
        self._queue = queue
        self.queue.setVisible(queue is not None)
        paused = queue is not None and queue.problem is not None
        for widget in self._of_a_consent:
            widget.setVisible(not paused)
        self.cancel_button.setText(self.tr("Cancel") if queue is None else self.tr("Stop"))
        self.cancel = self.queue.stop_button if paused else self.cancel_button
        if queue is None:
            return
        self.queue.show_queue(queue)
        self._title.setText(queue.title)
        if paused:
            self._paste_box.hide()
            self.questions.hide()
            self.make_primary(self.queue.again_button)
            self.queue.again_button.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, self.queue.spoken())

    def stop(self) -> None:
        """The consent is over, one way or another."""
        self._view = None
        self._patience.stop()
        self._minute.stop()
        self.address_edit.clear()

    def show_paste_refused(self, error: QboDesktopError) -> None:
        """The address was not the one that this consent waits for, or none at all."""
        self._ask_for_address(in_one(of_error(error)))

    def show_earlier_page(self) -> None:
        """The browser came back to a try that is over: the page that is awaited is another one."""
        words = in_one(of_error(StateMismatch()))
        self._words.setText(words)
        self.make_primary(self.open_button)
        announce(self, words)

    def _titled(self, company: str | None) -> str:
        if self._queue is not None:
            return self._queue.title
        if company is None:
            return self.tr("Connecting a company")
        return self.tr("Reconnecting {company}").format(company=company)

    def _most_useful(self, view: ConsentView) -> QPushButton:
        if view.browser_opened is False:
            return self.copy_button
        return self.open_button if view.listening else self.paste_button

    def _what_to_do(self, view: ConsentView) -> str:
        if view.browser_opened is False:
            return in_one(browser_did_not_open())
        if not view.listening:
            return self.tr("Finish in your browser, then bring the address of its last page here.")
        if view.browser_opened is None:
            return self.tr("Your browser opens in a moment. Finish there; this window goes on by itself.")
        return self.tr("Finish in your browser; this window goes on by itself.")

    def _how_to_paste(self) -> str:
        if self._view is not None and self._view.no_listener is not None:
            return in_one(of_error(self._view.no_listener))
        return self.tr("Copy the whole address of the page that cannot be reached, and paste it here.")

    def _show_time_left(self) -> None:
        if self._view is None:
            return
        seconds = (self._view.expires_at - self._now()).total_seconds()
        if seconds > 60:
            words = self.tr("%n minute(s) left", "", ceil(seconds / 60))
        elif seconds > 0:
            words = self.tr("Less than a minute left")
        else:
            words = self.tr("No time left")
        if words != self.time_left.text():
            self.time_left.setText(words)

    def _copy_link(self) -> None:
        self.copy_link.emit()
        self.copy_button.setText(self.tr("Link copied"))
        announce(self, self.copy_button.text())

    def _paste_from_clipboard(self) -> None:
        """Go on with the clipboard at once if it holds an answer; the person asked for it by pressing."""
        text = QGuiApplication.clipboard().text()
        if _looks_like_an_answer(text):
            self._ask_for_address(self.tr("Going on with the address from the clipboard."))
            self.pasted.emit(text)
        elif self._view is not None and text.strip() == self._view.url:
            self._ask_for_address(
                self.tr("The clipboard holds the link to open. Finish in the browser, then copy its last address.")
            )
        else:
            self._ask_for_address(self._how_to_paste())

    def _paste_typed(self) -> None:
        if text := self.address_edit.text().strip():
            self.pasted.emit(text)

    def _ask_for_address(self, words: str) -> None:
        self._paste_words.setText(words)
        announce(self, words)
        self._paste_box.show()
        self.address_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.address_edit.selectAll()

    def _take_focus(self) -> None:
        if self._view is not None and not self._view.listening:
            self.address_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.primary is not None:
            self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent, /) -> None:
        """The time left is kept right only while somebody can see it."""
        super().showEvent(event)
        self._show_time_left()
        self._minute.start()
        self._take_focus()

    def hideEvent(self, event: QHideEvent, /) -> None:
        """Nobody looks."""
        super().hideEvent(event)
        self._minute.stop()


def _looks_like_an_answer(text: str) -> bool:
    joined = "".join(text.split())
    return len(joined) <= _LONGEST_PASTE and "state=" in joined and ("code=" in joined or "error=" in joined)
