"""Our own pictures: the shapes of states are drawn in their colour of the theme in use, sharp at every size."""

import sys
from functools import cache

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from qbo_desktop.app.resources import resource
from qbo_desktop.app.state_wording import Shape
from qbo_desktop.ui.colours import PANEL, PANEL_IDLE
from qbo_desktop.ui.theme import colours

PANEL_SIDES = (16, 22, 24, 32, 48, 64)


@cache
def _renderer(name: str) -> QSvgRenderer:
    return QSvgRenderer(str(resource("icons", f"{name}.svg")))


class _Tinted(QIconEngine):
    """Draws a monochrome picture in a colour that is looked up at each painting, so a change of theme needs nothing."""

    def __init__(self, name: str, shape: Shape) -> None:
        super().__init__()
        self._name = name
        self._shape = shape

    def clone(self) -> QIconEngine:
        return _Tinted(self._name, self._shape)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002
        ratio = painter.device().devicePixelRatioF()
        painter.drawImage(QRectF(rect), self._image(rect.size() * ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:  # noqa: ARG002
        return QPixmap.fromImage(self._image(size))

    def _image(self, size: QSize) -> QImage:
        return _drawn(self._name, size, colours().of_shape(self._shape))


def _drawn(name: str, size: QSize, colour: str) -> QImage:
    """A monochrome picture in this colour."""
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    side = min(size.width(), size.height())
    corner = QPoint((size.width() - side) // 2, (size.height() - side) // 2)
    _renderer(name).render(painter, QRectF(QRect(corner, QSize(side, side))))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(image.rect(), QColor(colour))
    painter.end()
    return image


@cache
def status_icon(shape: Shape) -> QIcon:
    """The shape of a state, in its colour."""
    return QIcon(_Tinted(f"status-{shape}", shape))


@cache
def panel_icon(name: str) -> QIcon:
    """A state's picture for a panel of the desktop's, whose colour nobody tells: it can be seen on light and dark."""
    icon = QIcon()
    for side in PANEL_SIDES:
        icon.addPixmap(QPixmap.fromImage(_drawn(f"status-{name}", QSize(side, side), PANEL.get(name, PANEL_IDLE))))
    icon.setIsMask(sys.platform == "darwin")  # there the system colours it
    return icon


def program_icon() -> QIcon:
    """The program's own."""
    return QIcon(str(resource("icons", "company-connections.svg")))
