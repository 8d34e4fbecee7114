"""What the pages share: a calm column, wrapped text, large buttons, rows of buttons that wrap, links."""

# ruff: noqa: N802 - Qt's method names

import re
from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from qbo_desktop.app.resources import resource

_LINE_CHARACTERS = 96
_MARGIN = 24
_WORD_CHARACTERS = 24


def breakable(address: str) -> str:
    """The address with invisible places to break, as lines have them after a slash, so that none is cut off."""
    marked = re.sub(r"(?<=[/?&=.,_~%-])(?=[^/?&=.,_~%-])", "\u200b", address)
    return re.sub(rf"([^\u200b]{{{_WORD_CHARACTERS}}})(?=[^\u200b])", "\\1\u200b", marked)


def line_width(widget: QWidget) -> int:
    """How wide lines of text may be, in logical pixels."""
    return widget.fontMetrics().averageCharWidth() * _LINE_CHARACTERS


def tab_before(known: QWidget, newcomers: Iterable[QWidget]) -> None:
    """Have the Tab key reach these, which came later, before the one that stood here already."""
    before: QWidget | None = known.previousInFocusChain()
    while before is not None and before is not known and before.focusPolicy() is Qt.FocusPolicy.NoFocus:
        before = before.previousInFocusChain()
    for newcomer in newcomers:
        if before is not None:
            QWidget.setTabOrder(before, newcomer)
        before = newcomer


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say this."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415 - 5 ms after the first paint

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def scaled_font(factor: float, *, bold: bool = False) -> QFont:
    """The program's font in another size."""
    font = QFont(QApplication.font())
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * factor)
    else:
        font.setPixelSize(round(font.pixelSize() * factor))
    font.setBold(bold)
    return font


def set_look(widget: QWidget, look: str, on: bool | str = True) -> None:  # noqa: FBT001, FBT002 - as Qt's setters
    """Give a widget one of the looks that ui/stylesheet.py names."""
    widget.setProperty(look, on)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)  # only what was dressed already is dressed anew
        widget.style().polish(widget)


class Prose(QLabel):
    """Wrapped text that shows what it is given as it is: a name from a file is never taken for markup."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, scale: float = 1.0, bold: bool = False
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        if bold or scale != 1.0:
            self.setFont(scaled_font(scale, bold=bold))
        self.setText(text)

    def show_address(self, address: str) -> None:
        """Show an address, which may break anywhere sensible; a screen reader hears it as it is."""
        self.setText(breakable(address))
        self.setAccessibleName(address)


class Heading(Prose):
    """A page's title."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent, scale=1.5, bold=True)


class ChoiceButton(QPushButton):
    """A large button: what it does, and below it a sentence that helps to decide."""

    def __init__(self, title: str, description: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.setAccessibleDescription(description)
        self.title = Prose(title, self, scale=1.15, bold=True)
        self.description = Prose(description, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(4)
        for label in (self.title, self.description):
            label.setForegroundRole(QPalette.ColorRole.ButtonText)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        set_look(self.description, "quiet")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int, /) -> int:
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else -1

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.totalSizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return layout.totalMinimumSize() if layout is not None else super().minimumSizeHint()


class LinkButton(QPushButton):
    """A quiet button that looks like a link."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFlat(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        words = metrics.size(Qt.TextFlag.TextShowMnemonic, self.text())
        return QSize(words.width() + 8, metrics.height() + 10)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        font = QFont(self.font())
        font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.Link))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic
        painter.drawText(self.rect(), int(flags), self.text())
        if self.hasFocus():
            from PySide6.QtWidgets import QStyle, QStyleOptionFocusRect  # noqa: PLC0415 - QStyle's names take 10 ms

            option = QStyleOptionFocusRect()
            option.initFrom(self)
            option.rect = self.rect().adjusted(1, 1, -1, -1)
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)


class Picture(QWidget):
    """A drawing from the resources, of a height in lines of text; it decorates, so screen readers pass over it."""

    def __init__(self, name: str, lines: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = QSvgRenderer(str(resource("icons", f"{name}.svg")), self)
        size = self._drawing.defaultSize()
        height = round(self.fontMetrics().height() * lines)
        self.setFixedSize(round(height * size.width() / max(1, size.height())), height)

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        self._drawing.render(QPainter(self), QRectF(self.rect()))


class WrappingRow(QLayout):
    """A row, of buttons mostly, that goes on in the next line where large type or long words need it."""

    def __init__(self, *widgets: QWidget, spacing: int = 10) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        for widget in widgets:
            self.addWidget(widget)

    def addItem(self, item: QLayoutItem, /) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int, /) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int, /) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int, /) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect, /) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        gaps = self.spacing() * max(0, len(shown) - 1)
        return QSize(sum(size.width() for size in shown) + gaps, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:
        smallest = QSize()
        for item in self._items:
            if not item.isEmpty():
                smallest = smallest.expandedTo(item.minimumSize())
        return smallest

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Lay the items out from the leading edge; the height that they need."""
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        left, top, line = rect.x(), rect.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if line and left + size.width() > rect.x() + rect.width():
                left, top, line = rect.x(), top + line + self.spacing(), 0
            if move:
                mirrored = direction == Qt.LayoutDirection.RightToLeft
                x = rect.x() + rect.right() + 1 - left - size.width() if mirrored else left
                item.setGeometry(QRect(QPoint(x, top), size))
            left, line = left + size.width() + self.spacing(), max(line, size.height())
        return top + line - rect.y()


class Column(QScrollArea):
    """Content of readable width in the middle; it asks for the room that it needs, and scrolls when it gets less."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inner = QWidget()
        self.rows = QVBoxLayout(inner)
        self.rows.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self.rows.setSpacing(12)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setWidget(inner)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        return self.size_within(line_width(self) + 2 * _MARGIN)

    def size_within(self, width: int) -> QSize:
        """The room that the content wants when it may be so wide, in logical pixels."""
        margins = self.rows.contentsMargins()
        line = min(width - 2 * _MARGIN, line_width(self))
        return QSize(line + 2 * _MARGIN, self.rows.totalHeightForWidth(line + margins.left() + margins.right()))

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Keep the lines readable in a wide window."""
        side = max(_MARGIN, (event.size().width() - line_width(self)) // 2)
        self.rows.setContentsMargins(side, _MARGIN, side, _MARGIN)
        super().resizeEvent(event)


class TextDialog(QDialog):
    """A dialog that is mostly text: as tall as its text, and no taller than the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._area = Column()
        self.column = self._area.rows
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)

    def showEvent(self, event: QShowEvent, /) -> None:
        """Only now do the buttons know the room that their look takes."""
        super().showEvent(event)
        self.fit()

    def fit(self) -> None:
        """Take the size that suits the text as it is now."""
        most = self.screen().availableSize() * 0.9
        self.resize(self._area.size_within(most.width()).boundedTo(most))


class Page(QWidget):
    """A page in the window; Enter presses `primary`, Esc presses `cancel`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.primary: QPushButton | None = None
        self.cancel: QPushButton | None = None
        area = Column()
        self.column = area.rows
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def make_primary(self, button: QPushButton) -> None:
        """Let Enter press this button, show it so, and put the keyboard there."""
        if self.primary is not None:
            set_look(self.primary, "primary", False)
        self.primary = button
        # Large buttons stay calm: the frame of the keyboard's place is enough there.
        set_look(button, "primary", not isinstance(button, ChoiceButton))
        self.setFocusProxy(button)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                focused = self.focusWidget()
                pressed = focused if isinstance(focused, QPushButton) else self.primary
                if isinstance(focused, QLineEdit):  # it has its own use for Enter, and passes the key on all the same
                    pressed = None
            case Qt.Key.Key_Escape:
                pressed = self.cancel
            case _:
                pressed = None
        if pressed is not None and pressed.isEnabled() and pressed.isVisible():
            pressed.click()
        else:
            super().keyPressEvent(event)


class StepPictures(QWidget):
    """The three steps of a consent, each a small picture with its words; the order follows the reading direction."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(14)
        self._choose = Prose()
        for name, label in (
            ("step-sign-in", Prose(self.tr("1. Sign in"))),
            ("step-choose-company", self._choose),
            ("step-connect", Prose(self.tr("3. Press Connect"))),
        ):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            step = QVBoxLayout()
            step.setSpacing(6)
            step.addWidget(Picture(name, 4.5), 0, Qt.AlignmentFlag.AlignHCenter)
            step.addWidget(label, 1)
            row.addLayout(step, 1)
        self.choose(None)

    def choose(self, company: str | None) -> None:
        """Name the company to choose, where only one will do."""
        if company is None:
            self._choose.setText(self.tr("2. Choose the company"))
        else:
            self._choose.setText(self.tr("2. Choose {company}").format(company=company))
