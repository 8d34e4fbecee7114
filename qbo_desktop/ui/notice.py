"""Good news or an offer in one line, with at most one thing to do next; good news goes away by itself."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget

from qbo_desktop.ui.page_parts import LinkButton, Prose, announce, set_look

_STAYS_SECONDS = 15


class Notice(QFrame):
    """Hidden until there is something to say; `gone` when it was read, answered or closed."""

    gone = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        set_look(self, "card")
        self._next: Callable[[], None] | None = None
        self._declined: Callable[[], None] | None = None
        self.words = Prose()
        self.words.setObjectName("notice_words")
        self.words.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.next_button = LinkButton("")
        self.next_button.setObjectName("notice_next")
        self.next_button.clicked.connect(self._go_on)
        self.close_button = LinkButton(self.tr("Close"))
        self.close_button.setObjectName("notice_close")
        self.close_button.clicked.connect(self._close)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 10, 14, 10)
        row.setSpacing(12)
        row.addWidget(self.words, 1)
        row.addWidget(self.next_button)
        row.addWidget(self.close_button)
        self._timer = QTimer(self, singleShot=True, interval=_STAYS_SECONDS * 1000)
        self._timer.timeout.connect(self._has_been_read)
        self.hide()

    def say(self, words: str, button: str = "", then: Callable[[], None] | None = None) -> None:
        """Show these words, and a button that does `then`; a notice with the keyboard in it stays."""
        self._show(words, button, then)
        self._timer.start()

    def offer(self, words: str, button: str, then: Callable[[], None], declined: Callable[[], None]) -> None:
        """Show these words until they are answered: by the button, or by closing them, which calls `declined`."""
        self._show(words, button, then)
        self._declined = declined
        self._timer.stop()

    def _show(self, words: str, button: str, then: Callable[[], None] | None) -> None:
        self.words.setText(words)
        self._next, self._declined = then, None
        self.next_button.setText(button)
        self.next_button.setVisible(then is not None)
        self.show()
        announce(self, words)

    def unsay(self, words: str) -> None:
        """These words are not true any more; anything else that is shown stays."""
        if self.words.text() == words:
            self._leave()

    def hush(self) -> None:
        """Good news that trouble has overtaken goes; an offer waits for its answer all the same."""
        if self._timer.isActive():
            self._timer.stop()
            self.hide()

    def _has_been_read(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self._timer.start()
        else:
            self._leave()

    def _go_on(self) -> None:
        then, self._next = self._next, None
        self._leave(then)

    def _close(self) -> None:
        declined, self._declined = self._declined, None
        self._leave(declined)

    def _leave(self, then: Callable[[], None] | None = None) -> None:
        self._timer.stop()
        self.hide()
        if then is not None:
            then()  # an answer counts before anybody asks what comes next
        self.gone.emit()
