"""The guide to app keys: from registering an app at Intuit to a setup that works, a page at a time."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from qbo_desktop.app.keys_form import Field, KeysForm
from qbo_desktop.core.setup import Setup
from qbo_desktop.ui.keys_form_page import KeysPage, UsePage
from qbo_desktop.ui.keys_guide_pages import GuidePage, KindPage, QuestionsPage, RegisterPage, ReturnPage
from qbo_desktop.ui.page_parts import Prose, announce, set_look


class KeysGuide(QDialog):
    """`reviewed` before the last page is shown, `used` and `saved` at its end; each carries the Setup."""

    reviewed = Signal(object)
    checked = Signal(object)
    used = Signal(object)
    saved = Signal(object)
    published = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keys_guide")
        self.setWindowTitle(self.tr("Enter app keys"))
        self.kind, self.register, self.back_page = KindPage(), RegisterPage(), ReturnPage()
        self.questions, self.keys, self.use = QuestionsPage(), KeysPage(), UsePage()
        self._pages: tuple[GuidePage, ...] = (
            self.kind,
            self.register,
            self.back_page,
            self.questions,
            self.keys,
            self.use,
        )
        self._stack = QStackedWidget()
        for page in self._pages:
            page.changed.connect(self._show_form)
        self._where = Prose()
        self._where.setObjectName("guide_where")
        set_look(self._where, "quiet")
        self.back_button = QPushButton(self.tr("Back"))
        self.back_button.setObjectName("guide_back")
        self.next_button = QPushButton(self.tr("Next"))
        self.next_button.setObjectName("guide_next")
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setObjectName("guide_cancel")
        for button in (self.back_button, self.cancel_button):
            button.setAutoDefault(False)
        self.next_button.setDefault(True)
        set_look(self.next_button, "primary")
        self._lay_out()
        self.back_button.clicked.connect(lambda: self._go(-1))
        self.next_button.clicked.connect(self._next)
        self.cancel_button.clicked.connect(self.reject)
        self.keys.check.connect(self._check)
        self.use.save.connect(lambda: self.saved.emit(self.form().setup()))
        self.back_page.publish.connect(lambda: self.published.emit(int(self.form().loopback_port)))
        letters, lines = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        most = self.screen().availableSize() * 0.92
        self.resize(min(letters * 118, most.width()), min(lines * 42, most.height()))
        self.show_page(self.kind)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 24, 0)
        row.addWidget(self._where, 1)
        for button in (self.cancel_button, self.back_button, self.next_button):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(12)
        column.addWidget(self._stack, 1)
        column.addLayout(row)

    def form(self) -> KeysForm:
        """All answers as they stand."""
        return KeysForm(
            live=self.kind.live_button.isChecked(),
            name=self.keys.name.field.text(),
            app_name=self.keys.app_name.field.text(),
            made_by=self.keys.made_by.field.text(),
            client_id=self.keys.client_id.field.text(),
            client_secret=self.keys.secret(),
            return_page=self.back_page.address.field.text(),
            loopback_port=self.back_page.port.field.text(),
            who_connects=self.keys.who_connects.isChecked(),
        )

    def page(self) -> GuidePage:
        """The page that is shown."""
        return next(page for page in self._pages if page is self._stack.currentWidget())

    def show_page(self, page: GuidePage) -> None:
        """Go to this page."""
        if self._stack.indexOf(page) < 0:  # each takes its look when it comes, not all at once
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self._show_form()
        where = self._path()
        self._where.setText(self.tr("Page {number} of {total}").format(number=where.index(page) + 1, total=len(where)))
        page.verticalScrollBar().setValue(0)
        (page.first_field() or self.next_button).setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, page.title)

    def show_ready(self, setup: Setup, *, replaces: bool) -> None:
        """The last page, for a setup of which is known whether another gives way to it."""
        self.use.show_setup(setup, replaces=replaces)
        self.show_page(self.use)

    def _path(self) -> list[GuidePage]:
        """The pages that these answers lead through; test keys come without a questionnaire."""
        return [page for page in self._pages if page is not self.questions or self.kind.live_button.isChecked()]

    def _show_form(self) -> None:
        form, page = self.form(), self.page()
        self.back_page.show_form(form)
        self.keys.show_form(form)
        ready = {
            self.back_page: bool(form.redirect_uri)
            and form.flaw(Field.REDIRECT_URI) is None
            and form.flaw(Field.LOOPBACK_PORT) is None,
            self.keys: form.is_complete,
        }
        self.next_button.setEnabled(ready.get(page, True))
        self.next_button.setText(self.tr("Use it and connect a company") if page is self.use else self.tr("Next"))
        self.back_button.setEnabled(page is not self.kind)

    def _go(self, by: int) -> None:
        path = self._path()
        self.show_page(path[max(0, min(len(path) - 1, path.index(self.page()) + by))])

    def _next(self) -> None:
        if self.page() is self.use:
            self.used.emit(self.form().setup())
        elif self.page() is self.keys:
            self.reviewed.emit(self.form().setup())
        else:
            self._go(1)

    def _check(self) -> None:
        self.keys.show_checking()
        self.checked.emit(self.form().setup())

    def done(self, result: int, /) -> None:
        """Closed one way or the other: all answers stay for the next time, but not the secret."""
        self.keys.forget_secret()
        super().done(result)
