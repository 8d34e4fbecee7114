"""The months ahead as bars: which companies a person must reconnect in each; choosing one shows them in the list."""

from collections.abc import Callable

from PySide6.QtCore import QDate, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from qbo_desktop.app.outlook import MonthAhead, Outlook, next_due
from qbo_desktop.ui import dates
from qbo_desktop.ui.page_parts import Heading, Prose, TextDialog, WrappingRow, set_look
from qbo_desktop.ui.theme import colours
from qbo_desktop.ui.tooltips import as_it_is

_GAP = 14
_LEAST_BAR = 120


class MonthBar(QPushButton):
    """A button with a bar as long as the number of its companies."""

    def __init__(self, name: str, ahead: MonthAhead, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._most = max(1, most)
        self._count = len(ahead.due)
        self._late = ahead.month is None
        self.setFlat(True)
        self.setAutoDefault(False)
        self.setEnabled(self._count > 0)
        self.setCursor(Qt.CursorShape.PointingHandCursor if self._count else Qt.CursorShape.ArrowCursor)
        companies = self.tr("%n companies", "", self._count)
        self.setAccessibleName(f"{name}: {companies}")
        names = [due.connection.display_name for due in ahead.due[:12]]
        self.setToolTip(as_it_is("\n".join(names + (["…"] if self._count > len(names) else []))) or "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.names_width = self.fontMetrics().horizontalAdvance(name)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the name, a bar and a number."""
        height = self.fontMetrics().height() + 10
        return QSize(self.names_width + _LEAST_BAR + 4 * _GAP + self._number_width(), height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As small as its words allow."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent, /) -> None:  # noqa: N802, ARG002 - Qt's name
        """Draw it."""
        chosen, painter = colours(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QColor(chosen.accent) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(chosen.accent_soft))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.setPen(QColor(chosen.text if self._count else chosen.quiet))
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        height, start = self.height(), _GAP // 2
        painter.drawText(self._mirrored(QRectF(start, 0, self.names_width + 2, height)), flags, self._name)
        start += self.names_width + _GAP
        room = self.width() - start - self._number_width() - 2 * _GAP
        length = room * self._count / self._most
        if self._count:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(chosen.bad if self._late else chosen.accent))
            painter.drawRoundedRect(self._mirrored(QRectF(start, height * 0.28, max(6.0, length), height * 0.44)), 4, 4)
            painter.setPen(QColor(chosen.text))
        number = self._mirrored(QRectF(start + length + _GAP / 2, 0, self._number_width() + _GAP, height))
        painter.drawText(number, flags, QLocale().toString(self._count) if self._count else "–")  # noqa: RUF001 - a dash

    def _number_width(self) -> int:
        return self.fontMetrics().horizontalAdvance("00000")

    def _mirrored(self, place: QRectF) -> QRectF:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return QRectF(self.width() - place.right(), place.top(), place.width(), place.height())
        return place


class OutlookDialog(TextDialog):
    """`chosen` carries the MonthAhead whose companies are wanted."""

    chosen = Signal(object)
    calendar_wanted = Signal()
    report_wanted = Signal()

    def __init__(self, outlook: Outlook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outlook_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Outlook"))
        self.column.addWidget(Heading(self.tr("Who needs you in the months ahead")))
        self.words = Prose(self._words(outlook))
        self.words.setObjectName("outlook_words")
        self.column.addWidget(self.words)
        self.bars: list[MonthBar] = []
        if not outlook.is_quiet:
            self._add_bars(outlook)
        self.calendar_button = QPushButton(self.tr("Add to calendar…"))
        self.calendar_button.setObjectName("outlook_calendar")
        self.calendar_button.setEnabled(next_due(outlook) is not None)
        self.calendar_button.clicked.connect(self.calendar_wanted)
        self.report_button = QPushButton(self.tr("Save status report…"))
        self.report_button.setObjectName("outlook_report")
        self.report_button.clicked.connect(self.report_wanted)
        close = QPushButton(self.tr("Close"))
        close.setObjectName("outlook_close")
        close.clicked.connect(self.reject)
        for button in (self.calendar_button, self.report_button):
            button.setAutoDefault(False)
        close.setDefault(True)
        self.column.addSpacing(6)
        self.column.addLayout(WrappingRow(self.calendar_button, self.report_button, close))
        self.column.addStretch(1)

    def _add_bars(self, outlook: Outlook) -> None:
        most = max(len(ahead.due) for ahead in outlook.months)
        rows = QVBoxLayout()
        rows.setSpacing(0)
        for ahead in outlook.months:
            if ahead.month is None and not ahead.due:
                continue
            bar = MonthBar(self._name(ahead), ahead, most)
            bar.setObjectName("outlook_now" if ahead.month is None else f"outlook_{ahead.month.number}")
            bar.clicked.connect(self._choosing(ahead))
            rows.addWidget(bar)
            self.bars.append(bar)
        widest = max(bar.names_width for bar in self.bars)
        for bar in self.bars:
            bar.names_width = widest
        self.column.addLayout(rows)
        hint = Prose(self.tr("Choose a month to see its companies in the list."))
        set_look(hint, "quiet")
        self.column.addWidget(hint)

    def _choosing(self, ahead: MonthAhead) -> Callable[[], None]:
        def choose() -> None:
            self.accept()
            self.chosen.emit(ahead)

        return choose

    def _name(self, ahead: MonthAhead) -> str:
        if ahead.month is None:
            return self.tr("Now")
        return QLocale().toString(QDate(ahead.month.year, ahead.month.number, 1), "MMMM yyyy")

    def _words(self, outlook: Outlook) -> str:
        first = next_due(outlook)
        if first is None:
            return self.tr("No company needs anybody.")
        day = dates.day(first.by)
        if outlook.is_quiet:
            words = self.tr("Nothing is due in the next twelve months. {company} comes first, on {day}.")
            return words.format(company=first.connection.display_name, day=day)
        due = sum(len(ahead.due) for ahead in outlook.months)
        words = self.tr("%n companies must be reconnected within twelve months.", "", due)
        if outlook.later:
            words += " " + self.tr("The others follow from {day} on.").format(day=dates.day(outlook.later[0].by))
        return words
