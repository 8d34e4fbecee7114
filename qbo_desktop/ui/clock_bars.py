"""The three clocks drawn as bars: what has passed, now, and the day by which a person must act."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from qbo_desktop.app.three_clocks import ClockKind, RunningClock, clocks_of
from qbo_desktop.core.connection import Connection, ReconnectBySource
from qbo_desktop.ui import dates
from qbo_desktop.ui.theme import colours

_GAP = 12
_THICK = 8
_LEAST_BAR = 72
_SLACK = 8
_ACT = 5  # half the width of the sign for the day a person must act


@dataclass(frozen=True, slots=True)
class _Line:
    clock: RunningClock
    caption: str
    until: str


class ClockBars(QWidget):
    """Says in its accessible description what it draws."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clock_bars")
        self.setAccessibleName(self.tr("How long this connection lasts"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lines: tuple[_Line, ...] = ()
        self._now: datetime | None = None

    def show_clocks(self, connection: Connection, now: datetime) -> None:
        """Draw the clocks of this connection; hidden where none runs."""
        self._now = now
        estimated = connection.reconnect_by_source is ReconnectBySource.ESTIMATED
        self._lines = tuple(
            _Line(clock, self._caption(clock.kind), self._until(clock, now, estimated=estimated))
            for clock in clocks_of(connection, now)
        )
        self.setVisible(bool(self._lines))
        self.setAccessibleDescription(self._description())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the words, and bars of a fair length between them."""
        captions, dates_ = self._widths()
        return QSize(
            captions + dates_ + 2 * _GAP + 3 * _LEAST_BAR, self._line_height() * len(self._lines) + self._foot()
        )

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Very narrow windows shorten the words; the description has them whole."""
        return QSize(2 * _LEAST_BAR, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent, /) -> None:  # noqa: N802, ARG002 - Qt's name
        """Draw them."""
        if self._now is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        captions, until = self._widths()
        spare = self.width() - captions - until - 2 * _GAP
        if spare < _LEAST_BAR:
            short = _LEAST_BAR - spare
            captions, until = max(0, captions - short // 2), max(0, until - short + short // 2)
        for number, line in enumerate(self._lines):
            top = number * self._line_height()
            room = QRect(0, top, self.width(), self._line_height())
            self._word(painter, room, line.caption, 0, captions, bold=False)
            self._word(painter, room, line.until, self.width() - until, until, bold=line.clock.is_ours)
            start, length = captions + _GAP, self.width() - captions - until - 2 * _GAP
            self._bar(painter, line.clock, QRect(start, top, length, self._line_height()))
        self._legend(painter)

    def _bar(self, painter: QPainter, clock: RunningClock, room: QRect) -> None:
        assert self._now is not None
        chosen, part = colours(), clock.part(self._now)
        track = QRectF(room.x(), room.center().y() - _THICK / 2 + 1, room.width(), _THICK)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(chosen.track))
        painter.drawRoundedRect(self._mirrored(track), _THICK / 2, _THICK / 2)
        left = QRectF(track)
        left.setLeft(track.left() + track.width() * part)
        painter.setBrush(QColor(chosen.busy if clock.kind is ClockKind.ACCESS else chosen.good))
        if left.width() >= 1:
            painter.drawRoundedRect(self._mirrored(left), _THICK / 2, _THICK / 2)
        self._now_sign(painter, QPointF(self._x(left.left()), track.center().y()))
        if clock.is_ours:
            self._act_sign(painter, QPointF(self._x(track.right() - _ACT), track.center().y()))

    def _now_sign(self, painter: QPainter, middle: QPointF) -> None:
        painter.setBrush(QColor(colours().text))
        painter.drawRect(QRectF(middle.x() - 1, middle.y() - _THICK, 2, 2 * _THICK))

    def _act_sign(self, painter: QPainter, middle: QPointF) -> None:
        sides = ((0, -_ACT - 2), (_ACT + 2, 0), (0, _ACT + 2), (-_ACT - 2, 0))
        painter.setBrush(QColor(colours().warn))
        painter.drawPolygon(QPolygonF([middle + QPointF(*side) for side in sides]))

    def _legend(self, painter: QPainter) -> None:
        """What the two signs mean."""
        top, metrics = self._line_height() * len(self._lines), self.fontMetrics()
        middle = top + self._foot() / 2
        signs = ((self._now_sign, self.tr("now")), (self._act_sign, self.tr("a person must act")))
        start = min(self._widths()[0] + _GAP, self.width() // 4)
        for draw, words in signs[: 2 if any(line.clock.is_ours for line in self._lines) else 1]:
            painter.setPen(Qt.PenStyle.NoPen)
            draw(painter, QPointF(self._x(start + _ACT + 2), middle))
            start += 3 * _ACT + 4
            room = QRect(0, top, self.width(), self._foot())
            self._word(painter, room, words, start, self.width() - start, bold=False)
            start += metrics.horizontalAdvance(words) + 2 * _GAP

    def _word(self, painter: QPainter, room: QRect, words: str, start: int, width: int, *, bold: bool) -> None:
        font = QFont(self.font())
        font.setBold(bold)
        painter.setFont(font)
        painter.setPen(QColor(colours().text if bold else colours().quiet))
        place = self._mirrored(QRectF(start, room.top(), width, room.height()))
        short = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, max(0, width))
        painter.drawText(place, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, short)

    def _x(self, along: float) -> float:
        return self.width() - along if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else along

    def _mirrored(self, place: QRectF) -> QRectF:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return QRectF(self.width() - place.right(), place.top(), place.width(), place.height())
        return place

    def _widths(self) -> tuple[int, int]:
        """How wide captions and dates are; a date may be bold."""
        bold = QFont(self.font())
        bold.setBold(True)
        wide = QFontMetrics(bold)
        return (
            max((self.fontMetrics().horizontalAdvance(line.caption) for line in self._lines), default=0),
            max((wide.boundingRect(line.until).width() + _SLACK for line in self._lines), default=0),
        )

    def _line_height(self) -> int:
        return self.fontMetrics().height() + 8

    def _foot(self) -> int:
        return self._line_height() if self._lines else 0

    def _caption(self, kind: ClockKind) -> str:
        match kind:
            case ClockKind.ACCESS:
                return self.tr("Access until")
            case ClockKind.IDLE:
                return self.tr("Stays connected until")
            case ClockKind.HARD:
                return self.tr("At the latest")

    def _until(self, clock: RunningClock, now: datetime, *, estimated: bool) -> str:
        if clock.kind is ClockKind.ACCESS:
            return dates.access_until(clock.ends, now)
        text = dates.when(clock.ends, now)
        return self.tr("about {day}").format(day=text) if estimated and clock.kind is ClockKind.HARD else text

    def _description(self) -> str:
        said = [f"{line.caption}: {line.until}." for line in self._lines]
        said += [
            self.tr("A person must act by {day}.").format(day=line.until) for line in self._lines if line.clock.is_ours
        ]
        return " ".join(said)
