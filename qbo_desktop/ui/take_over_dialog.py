"""Taking a company over, a page at a time: from where, what it means, how far it is, what became of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from qbo_desktop.ui.page_parts import TextDialog, announce
from qbo_desktop.ui.take_over_pages import PlaygroundPage, ProgramPage, TakeOverPage, WaysPage
from qbo_desktop.ui.take_over_review import AlreadyHerePage, BusyPage


class TakeOverDialog(TextDialog):
    """`file_wanted`, `typed` (a Secret and the realm ID) and `pasted` (a Secret): what there is to take over."""

    file_wanted = Signal()
    typed = Signal(object, str)
    pasted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("take_over_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Take a company over"))
        self.ways, self.playground, self.program = WaysPage(), PlaygroundPage(), ProgramPage()
        self._source: TakeOverPage = self.ways
        self._sources = (self.ways, self.playground, self.program)
        for source in self._sources:
            self.column.addWidget(source)
            source.hide()
        self.page: TakeOverPage = self.ways
        self.column.addStretch(1)
        self.ways.left.connect(self.reject)
        self.ways.file.connect(self.file_wanted)
        self.ways.playground.connect(lambda: self.show_page(self.playground))
        self.ways.program.connect(lambda: self.show_page(self.program))
        self.playground.left.connect(lambda: self.show_page(self.ways))
        self.playground.given.connect(self.typed)
        self.program.left.connect(lambda: self.show_page(self.ways))
        self.program.file.connect(self.file_wanted)
        self.program.pasted.connect(self.pasted)
        self.show_page(self.ways)

    def show_page(self, page: TakeOverPage) -> None:
        """Show this page in the place of the one before; the way that led here stays for another try."""
        if self.column.indexOf(page) < 0:
            self.column.insertWidget(0, page)
        former, self.page = self.page, page
        former.hide()
        if former not in self._sources:
            self.column.removeWidget(former)
            former.deleteLater()
        page.show()
        if page in self._sources:
            self._source = page
        if page.default is not None:
            page.default.setDefault(True)
        self.fit()
        page.first().setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, page.title.text())

    def show_source(self, problem: str = "") -> None:
        """Go back to the way that led here, and say what was wrong with what was given."""
        self._source.say(problem)
        self.show_page(self._source)
        if problem:
            announce(self, problem)

    def reject(self) -> None:
        """Esc does what the button of the page does that leaves it."""
        match self.page:
            case BusyPage():
                self.page.stop_button.click()
            case AlreadyHerePage():
                self.page.keep_button.click()
            case _:
                super().reject()

    def done(self, result: int, /) -> None:
        """Closed one way or the other: nothing that was typed stays."""
        self.playground.forget()
        super().done(result)
