"""The head of the window: the summary, its button, the world that this window works in."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from qbo_desktop.app.state_wording import Shape
from qbo_desktop.ui import words
from qbo_desktop.ui.badge import Badge
from qbo_desktop.ui.icons import status_icon
from qbo_desktop.ui.page_parts import Prose, announce, set_look
from qbo_desktop.ui.summary import Summary

_TONES = {Shape.CONNECTED: "good", Shape.RECONNECT: "bad", Shape.SOON: "warn"}
_ICON = 30


class _StatusIcon(QLabel):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(_ICON, _ICON)
        self._shape = Shape.WAITING

    def show_shape(self, shape: Shape) -> None:
        self._shape = shape
        self.setPixmap(status_icon(shape).pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF()))


class HeaderLine(QFrame):
    """`acted` carries the row that the button is for, `acted_on_all` the rows when it is for several."""

    acted = Signal(object)
    acted_on_all = Signal(object)
    connect_company = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header_line")
        self._summary: Summary | None = None
        self._icon = _StatusIcon()
        self._sentence = Prose(scale=1.35, bold=True)
        self._sentence.setObjectName("header_sentence")
        self._addition = Prose()
        self._addition.setObjectName("header_addition")
        self._world = Badge()
        self._world.setObjectName("header_world")
        self.action_button = QPushButton()
        self.action_button.setObjectName("header_action")
        set_look(self.action_button, "primary")
        self.action_button.clicked.connect(self._act)
        self.connect_button = QPushButton(self.tr("Connect a company…"))
        self.connect_button.setObjectName("header_connect")
        self.connect_button.clicked.connect(self.connect_company)
        sentences = QVBoxLayout()
        sentences.setSpacing(3)
        for label in (self._sentence, self._addition):
            label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        sentences.addWidget(self._sentence)
        sentences.addWidget(self._addition)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 16, 16, 16)
        row.setSpacing(14)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(sentences, 1)
        row.addWidget(self._world, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.action_button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.connect_button, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_summary(self, summary: Summary) -> None:
        """Say this; screen readers hear it when it changed."""
        if summary == self._summary:
            return
        before, self._summary = self._summary, summary
        self._icon.show_shape(summary.shape)
        self._sentence.setText(summary.sentence)
        self._addition.setText(summary.addition)
        self._addition.setVisible(bool(summary.addition))
        self.action_button.setVisible(summary.action is not None)
        if summary.together:
            self.action_button.setText(self.tr("Reconnect all…"))
            self.action_button.setAccessibleName(self.tr("Reconnect all %n companies", "", len(summary.together)))
        elif summary.action is not None and summary.row is not None:
            self.action_button.setText(words.action_text(summary.action))
            self.action_button.setAccessibleName(
                f"{words.action_text(summary.action)}: {summary.row.connection.display_name}"
            )
        tone = _TONES.get(summary.shape, "idle")
        if self.property("tone") != tone:
            set_look(self, "tone", tone)
        if before is not None and before.sentence != summary.sentence:
            announce(self, summary.sentence)

    def show_world(self, world: str) -> None:
        """Name the world; nothing for live."""
        self._world.show_state(world, None)
        self._world.setVisible(bool(world))

    def repaint_icon(self) -> None:
        """The theme changed."""
        if self._summary is not None:
            self._icon.show_shape(self._summary.shape)

    def set_ready(self, *, ready: bool) -> None:
        """Whether the core can be asked for anything."""
        self.action_button.setEnabled(ready)
        self.connect_button.setEnabled(ready)

    def _act(self) -> None:
        if self._summary is None:
            return
        if self._summary.together:
            self.acted_on_all.emit(self._summary.together)
        elif self._summary.row is not None:
            self.acted.emit(self._summary.row)
