"""What a check of a setup found, a line each: a shape, what was found, and what to do about it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from qbo_desktop.app.state_wording import Shape
from qbo_desktop.ui.icons import status_icon
from qbo_desktop.ui.page_parts import Prose, announce
from qbo_desktop.ui.words import text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.app.check_wording import Worded


class ChecksView(QWidget):
    """Empty until there is something to show."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        self.hide()

    def clear(self) -> None:
        """Show nothing."""
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.setParent(None)
                old.deleteLater()
        self.hide()

    def show_checks(self, checks: "Iterable[Worded]") -> None:
        """Show these, say them to screen readers, and forget the ones before."""
        self.clear()
        spoken = []
        for row, check in enumerate(checks):
            words = _joined([text(part) for part in (check.what, check.why, check.todo) if part is not None])
            spoken.append(words)
            mark, line = QLabel(), Prose(words)
            side = round(line.fontMetrics().height() * 1.05)
            mark.setPixmap(status_icon(Shape.CONNECTED if check.ok else Shape.SOON).pixmap(side, side))
            mark.setAccessibleName(self.tr("In order") if check.ok else self.tr("Needs you"))
            self._grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(line, row, 1)
        self.show()
        announce(self, " ".join(spoken))


def _joined(parts: list[str]) -> str:
    """What was found may be a title, which has no full stop."""
    return " ".join(part if part.endswith((".", "?")) else f"{part}." for part in parts)
