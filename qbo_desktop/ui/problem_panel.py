"""What went wrong, beside the work and not in its way: what happened, what to do, one button."""

# ruff: noqa: N802 - Qt's method names

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from qbo_desktop.app.sentences import Action, Sentence, Wording
from qbo_desktop.app.state_wording import Shape
from qbo_desktop.ui.icons import status_icon
from qbo_desktop.ui.page_parts import LinkButton, Prose, WrappingRow, announce, set_look
from qbo_desktop.ui.words import action_text, text


class ProblemPanel(QFrame):
    """Shows one problem at a time; hidden until there is one."""

    action = Signal(object)
    copy_details = Signal()
    offer_taken = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problem_panel")
        set_look(self, "card")
        self._action: Action | None = None
        self._icon = QLabel()
        self._title = Prose(scale=1.15, bold=True)
        self._title.setObjectName("problem_title")
        self._what = Prose()
        self._what.setObjectName("problem_what")
        self._todo = Prose()
        self._todo.setObjectName("problem_todo")
        self.action_button = QPushButton()
        self.action_button.setObjectName("problem_action")
        set_look(self.action_button, "primary")
        self.action_button.clicked.connect(self._act)
        self.offer_button = LinkButton("")
        self.offer_button.setObjectName("problem_offer")
        self.offer_button.clicked.connect(self.offer_taken)
        self.offer_button.hide()
        self.copy_button = LinkButton(self.tr("Copy details"))
        self.copy_button.setObjectName("problem_copy_details")
        self.copy_button.clicked.connect(self.copy_details)
        self.close_button = LinkButton(self.tr("Close"))
        self.close_button.setObjectName("problem_close")
        self.close_button.setAccessibleName(self.tr("Close this message"))
        self.close_button.clicked.connect(self._dismiss)
        words = QVBoxLayout()
        words.setSpacing(6)
        for label in (self._title, self._what, self._todo):
            words.addWidget(label)
        words.addSpacing(4)
        words.addLayout(WrappingRow(self.action_button, self.offer_button, self.copy_button, self.close_button))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 14, 16, 12)
        row.setSpacing(14)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.hide()

    def show_problem(self, wording: Wording, *, has_details: bool = True) -> None:
        """Show this problem, say it to screen readers, and take the place of the one before."""
        self.copy_button.setVisible(has_details)
        self._action = wording.action
        self._draw_icon()
        self._title.setText(text(wording.title))
        self._show(self._what, wording.what)
        self._show(self._todo, wording.todo)
        # "Copy details" always stands there as a link; it is not said twice.
        shown = wording.action if wording.action is not Action.COPY_DETAILS else None
        self.action_button.setVisible(shown is not None)
        if shown is not None:
            self.action_button.setText(action_text(shown))
        self.show()
        announce(self, " ".join(text(said) for said in (wording.title, wording.what, wording.todo) if said is not None))

    def show_offer(self, words: str) -> None:
        """Offer another way on with these words; with none, no more."""
        self.offer_button.setText(words)
        self.offer_button.setVisible(bool(words))
        self.offer_button.updateGeometry()

    def changeEvent(self, event: QEvent, /) -> None:
        """The sign is drawn in the colours of the theme in use."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and not self.isHidden():
            self._draw_icon()

    def _draw_icon(self) -> None:
        side = round(self._title.fontMetrics().height() * 1.2)
        self._icon.setPixmap(status_icon(Shape.SOON).pixmap(side, side))

    def _show(self, label: Prose, sentence: Sentence | None) -> None:
        label.setVisible(sentence is not None)
        label.setText("" if sentence is None else text(sentence))

    def _act(self) -> None:
        if self._action is not None:
            self.action.emit(self._action)

    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Esc closes; Enter presses the button that has the keyboard, else the one that helps."""
        match event.key():
            case Qt.Key.Key_Escape:
                self._dismiss()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                focused = self.focusWidget()
                (focused if isinstance(focused, QPushButton) else self.action_button).click()
            case _:
                super().keyPressEvent(event)
