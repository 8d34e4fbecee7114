"""The status report on paper: a page at a time, so that a long one neither stalls the window nor must be waited out."""

from collections.abc import Generator, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter

from qbo_desktop.app.sentences import QT_TRANSLATE_NOOP
from qbo_desktop.app.status_report import ReportLine
from qbo_desktop.ui import dates
from qbo_desktop.ui.colours import LIGHT

_DPI = 300
_POINTS = 8.5
_PAD = 10.0
_NOTHING = "–"  # noqa: RUF001 - a dash, not a minus
_COLUMNS = (
    (QT_TRANSLATE_NOOP("report", "Company"), 19),
    (QT_TRANSLATE_NOOP("report", "Status"), 11),
    (QT_TRANSLATE_NOOP("report", "What to know"), 27),
    (QT_TRANSLATE_NOOP("report", "Access until"), 10),
    (QT_TRANSLATE_NOOP("report", "Stays connected until"), 12),
    (QT_TRANSLATE_NOOP("report", "At the latest"), 11),
    (QT_TRANSLATE_NOOP("report", "Connected by"), 10),
)


def pages(device: QIODevice, lines: Sequence[ReportLine], now: datetime) -> Generator[int, None, None]:
    """Write the report to an open device; yields, after each page, how many lines are done."""
    writer = QPdfWriter(device)
    writer.setResolution(_DPI)
    writer.setTitle(_tr("Status report"))
    writer.setCreator("Company Connections")
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Landscape, QMarginsF(14, 14, 14, 14))
    )
    painter = QPainter(writer)
    try:
        sheet = _Sheet(painter, QRectF(0, 0, writer.width(), writer.height()))
        top, number = sheet.title(now, len(lines)), 1
        top = sheet.row(top, [_tr(title) for title, _ in _COLUMNS], LIGHT.quiet, bold=True)
        for done, line in enumerate(lines):
            cells = _cells(line)
            if top + sheet.height(cells) > sheet.bottom:
                sheet.foot(number)
                yield done
                writer.newPage()
                number += 1
                top = sheet.row(0.0, [_tr(title) for title, _ in _COLUMNS], LIGHT.quiet, bold=True)
            top = sheet.row(top, cells, LIGHT.bad if line.rank == 0 else LIGHT.text)
        sheet.foot(number)
        yield len(lines)
    finally:
        painter.end()


class _Sheet:
    """Where things stand on a page, in dots."""

    def __init__(self, painter: QPainter, room: QRectF) -> None:
        self._painter = painter
        self._room = room
        self._font = QFont()
        self._font.setPointSizeF(_POINTS)
        self._bold = QFont(self._font)
        self._bold.setBold(True)
        self._metrics = QFontMetricsF(self._bold, painter.device())
        self._line = self._metrics.height()
        self.bottom = room.height() - 2 * self._line
        total = sum(share for _, share in _COLUMNS)
        self._widths = [room.width() * share / total for _, share in _COLUMNS]
        self._flags = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)

    def title(self, now: datetime, count: int) -> float:
        """The report's head; where the table begins."""
        large = QFont(self._bold)
        large.setPointSizeF(_POINTS * 1.8)
        self._painter.setFont(large)
        self._painter.setPen(QColor(LIGHT.text))
        self._painter.drawText(QRectF(0, 0, self._room.width(), self._line * 2.2), self._flags, _tr("Status report"))
        self._painter.setFont(self._font)
        self._painter.setPen(QColor(LIGHT.quiet))
        companies = QCoreApplication.translate("report", "%n companies", "", count)
        said = f"Company Connections · {dates.day(now)}, {dates.time_of_day(now)} · {companies}"
        self._painter.drawText(QRectF(0, self._line * 2.2, self._room.width(), self._line * 1.4), self._flags, said)
        return self._line * 4.2

    def height(self, cells: Sequence[str]) -> float:
        """How much room these cells need."""
        tallest = max(
            self._metrics.boundingRect(QRectF(0, 0, width - _PAD * 2, 1e6), self._flags, cell).height()
            for cell, width in zip(cells, self._widths, strict=True)
        )
        return tallest + _PAD * 2

    def row(self, top: float, cells: Sequence[str], colour: str, *, bold: bool = False) -> float:
        """Write a row; where the next one begins."""
        height, left = self.height(cells), 0.0
        self._painter.setFont(self._bold if bold else self._font)
        for number, (cell, width) in enumerate(zip(cells, self._widths, strict=True)):
            self._painter.setPen(QColor(colour if number < 2 or bold else LIGHT.text))
            self._painter.drawText(QRectF(left, top + _PAD, width - _PAD * 2, height), self._flags, cell)
            left += width
        self._painter.setPen(QColor(LIGHT.border))
        self._painter.drawLine(0, round(top + height), round(self._room.width()), round(top + height))
        return top + height

    def foot(self, number: int) -> None:
        """The page's number, and what this paper is."""
        self._painter.setFont(self._font)
        self._painter.setPen(QColor(LIGHT.quiet))
        place = QRectF(0, self._room.height() - self._line * 1.4, self._room.width(), self._line * 1.4)
        self._painter.drawText(place, self._flags, _tr("Page {number}").format(number=number))


def _cells(line: ReportLine) -> list[str]:
    days = (line.access_until, line.stays_until, line.at_the_latest)
    return [
        line.company,
        line.status,
        line.sentence,
        *(_NOTHING if day is None else dates.day(day) for day in days),
        line.connected_by or _NOTHING,
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("report", text)
