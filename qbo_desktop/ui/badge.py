"""A state in one small sign: shape, word and colour."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from qbo_desktop.app.state_wording import Shape
from qbo_desktop.ui.icons import status_icon
from qbo_desktop.ui.theme import colours

_PAD = 10
_GAP = 6


class Badge(QWidget):
    """Paints itself in the colours of the theme in use."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("badge")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._shape: Shape | None = None
        self._word = ""

    def show_state(self, word: str, shape: Shape | None) -> None:
        """Show this word with this shape; without a shape the word alone, in grey."""
        self._word, self._shape = word, shape
        self.setAccessibleName(word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the sign."""
        metrics = self.fontMetrics()
        icon = 0 if self._shape is None else metrics.height() + _GAP
        return QSize(metrics.horizontalAdvance(self._word) + icon + 2 * _PAD, metrics.height() + 8)

    def paintEvent(self, event: QPaintEvent, /) -> None:  # noqa: N802, ARG002 - Qt's name
        """Draw it."""
        shape = self._shape or Shape.WAITING
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours().of_shape(shape)) if colours().strong else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours().soft_of_shape(shape)))
        edge = 1 if colours().strong else 0
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -edge, -edge), self.height() / 2, self.height() / 2)
        room = self.rect().adjusted(_PAD, 0, -_PAD, 0)
        side = 0 if self._shape is None else self.fontMetrics().height()
        places = (
            QRect(room.left(), (self.height() - side) // 2, side, side),
            room.adjusted(side + _GAP if side else 0, 0, 0, 0),
        )
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            places = (
                QRect(room.right() - side, (self.height() - side) // 2, side, side),
                room.adjusted(0, 0, -(side + _GAP) if side else 0, 0),
            )
        if self._shape is not None:
            status_icon(shape).paint(painter, places[0])
        painter.setPen(QColor(colours().of_shape(shape)))
        painter.drawText(places[1], Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, self._word)
