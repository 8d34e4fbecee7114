"""What a screen reader reads out, page by page: `python tests/gui/reading.py [PAGE ...]` prints it.

It is read from Qt's accessible tree, which is what AT-SPI, UI Automation and NSAccessibility are given.
"""

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

ROWS_READ = 3  # of a table or list: the others sound alike
SILENT = {"Client", "Pane", "LayeredPane", "Grouping", "Splitter", "Grip", "Border", "Separator", "ScrollBar"}
ZERO_WIDTH_SPACE = "\u200b"


@dataclass(frozen=True, slots=True)
class Spoken:
    """One thing as it is read out."""

    role: str
    name: str
    description: str = ""
    value: str = ""
    states: tuple[str, ...] = ()

    def __str__(self) -> str:
        said = [f"{self.role}: {self.name or '(no name)'}", *self.states]
        if self.value and self.value != self.name:
            said.append(f"“{self.value}”")
        if self.description and self.description != self.name:
            said.append(self.description)
        return " · ".join(" ".join(part.split()) for part in said).replace(ZERO_WIDTH_SPACE, "")


def interface_of(widget: QWidget) -> QAccessibleInterface:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface


def spoken(interface: QAccessibleInterface) -> Spoken:
    """What is said about this alone."""
    state = interface.state()
    states = [
        word
        for word, holds in (
            ("ticked", state.checkable and state.checked),
            ("not ticked", state.checkable and not state.checked),
            ("cannot be used", state.disabled),
            ("chosen", state.selected),
            ("default", state.defaultButton),
        )
        if holds
    ]
    is_field = interface.role() in (QAccessible.Role.EditableText, QAccessible.Role.ComboBox)
    return Spoken(
        interface.role().name,
        interface.text(QAccessible.Text.Name),
        interface.text(QAccessible.Text.Description),
        interface.text(QAccessible.Text.Value) if is_field else "",
        tuple(states),
    )


def read_out(interface: QAccessibleInterface) -> Iterator[Spoken]:
    """This and everything in it that can be seen, in the order of the tree."""
    if interface.state().invisible:
        return
    one = spoken(interface)
    if one.role not in SILENT and (
        one.name or one.description or one.value or one.role not in ("Window", "StaticText")
    ):
        yield one
    if one.role == "Button" or (one.role == "EditableText" and interface.childCount()):
        return  # what lies within is read as part of it
    is_long = isinstance(interface.object(), QAbstractItemView)
    read = 0
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is None or not child.isValid():
            continue
        yield from read_out(child)
        read += 1
        if is_long and read >= ROWS_READ * 7:
            return


def stops(page: QWidget) -> list[QWidget]:
    """Where Tab stops on this page, in its order, which is a circle: it begins at what stands highest."""
    found: list[QWidget] = []
    widget: QWidget | None = page
    while widget is not None:
        if (
            widget.isVisibleTo(page)
            and widget.isEnabled()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and (widget is page or page.isAncestorOf(widget))
        ):
            found.append(widget)
        widget = widget.nextInFocusChain()
        if widget is page:
            break
    first = min(range(len(found)), key=lambda number: _corner(found[number], page), default=0)
    return found[first:] + found[:first]


def _corner(widget: QWidget, page: QWidget) -> tuple[int, int]:
    at = place(widget, page)
    return at.top(), at.left()


def place(widget: QWidget, page: QWidget) -> QRect:
    return QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())


def out_of_order(page: QWidget) -> list[str]:
    """Where Tab goes against the order of reading: up in its own column, or back in a line."""
    wrong = []
    order = stops(page)
    for before, after in pairwise(order):
        first, second = place(before, page), place(after, page)
        same_line = first.top() < second.bottom() and second.top() < first.bottom()
        back = second.right() < first.left() if same_line else second.bottom() < first.top()
        next_column = second.left() > first.right()
        if back and not next_column:
            wrong.append(f"{before.objectName()} → {after.objectName()}")
    return wrong


def main() -> None:
    """Read out the pages that are named, or all, and the window itself."""
    from gui.page_pictures import DIALOGS, PAGES
    from PySide6.QtCore import QLocale

    from qbo_desktop.app.resources import resource
    from qbo_desktop.ui.theme import Look, apply_look
    from qbo_desktop.ui.translation import install

    application = QApplication(sys.argv[:1])
    install(application, resource("i18n"), QLocale("en_US"))
    apply_look(application, Look.LIGHT)
    for name in sys.argv[1:] or PAGES:
        page = PAGES[name]()
        if name not in DIALOGS:
            page.resize(900, 600)
        page.show()
        application.sendPostedEvents()
        print(f"\n## {name}: {page.windowTitle() or 'in the window'}")
        for one in read_out(interface_of(page)):
            print(f"- {one}")
        print("Tab: " + " → ".join(interface_of(stop).text(QAccessible.Text.Name) or "?" for stop in stops(page)))
        page.close()
        page.deleteLater()


if __name__ == "__main__":
    main()
