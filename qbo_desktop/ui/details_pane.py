"""The chosen company below the list: what its state means, and real buttons for what can be done about it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from qbo_desktop.app.sentences import Action
from qbo_desktop.core.connection import Status
from qbo_desktop.core.history import HistoryEntry
from qbo_desktop.ui import details, words
from qbo_desktop.ui.badge import Badge
from qbo_desktop.ui.clock_bars import ClockBars
from qbo_desktop.ui.columns import name_with_world
from qbo_desktop.ui.page_parts import LinkButton, Prose, WrappingRow, set_look
from qbo_desktop.ui.row import Row

_BESIDE_CHARACTERS = 132


@dataclass(frozen=True, slots=True)
class Lately:
    """What happened last, and the scopes that the company allowed."""

    last: HistoryEntry | None
    scopes: tuple[str, ...]


class DetailsPane(QFrame):
    """`acted` carries the Action; the row is the one that is shown. `row_shown`: another row, or the row changed."""

    acted = Signal(object)
    give_access = Signal()
    row_shown = Signal()
    disconnect_company = Signal()
    copy_details = Signal()
    explain_dates = Signal()
    _had_keyboard: QPushButton | None = None

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None, *, demo: bool) -> None:
        super().__init__(parent)
        self._now = now
        self._lately: Lately | None = None
        self.setObjectName("details_pane")
        set_look(self, "card")
        self._demo = demo
        self._row: Row | None = None
        self._ready = False
        self._name = Prose(scale=1.2, bold=True)
        self._name.setObjectName("details_name")
        self._badge = Badge()
        self._badge.setObjectName("details_badge")
        self._sentence = Prose()
        self._sentence.setObjectName("details_sentence")
        self.clocks = ClockBars()
        self._facts = Prose()
        self._facts.setObjectName("details_facts")
        set_look(self._facts, "quiet")
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.rename_link = LinkButton(self.tr("Rename…"))
        self.rename_link.setObjectName("details_rename")
        self.labels_link = LinkButton(self.tr("Labels…"))
        self.labels_link.setObjectName("details_labels")
        self.main_button = QPushButton()
        self.main_button.setObjectName("details_main")
        set_look(self.main_button, "primary")
        self.main_button.clicked.connect(self._act)
        self.reconnect_button = QPushButton(words.action_text(Action.RECONNECT))
        self.reconnect_button.setObjectName("details_reconnect")
        self.reconnect_button.clicked.connect(lambda: self.acted.emit(Action.RECONNECT))
        self.refresh_button = QPushButton(words.action_text(Action.REFRESH_NOW))
        self.refresh_button.setObjectName("details_refresh")
        self.refresh_button.clicked.connect(lambda: self.acted.emit(Action.REFRESH_NOW))
        self.give_button = QPushButton(self.tr("Give access…"))
        self.give_button.setObjectName("details_give")
        self.give_button.clicked.connect(self.give_access)
        self.disconnect_button = QPushButton(self.tr("Disconnect…"))
        self.disconnect_button.setObjectName("details_disconnect")
        self.disconnect_button.clicked.connect(self.disconnect_company)
        self.copy_button = QPushButton(words.action_text(Action.COPY_DETAILS))
        self.copy_button.setObjectName("details_copy")
        self.copy_button.clicked.connect(self.copy_details)
        self.more_button = LinkButton("")
        self.more_button.setObjectName("details_more")
        self.more_button.setCheckable(True)
        self.more_button.toggled.connect(self._show_technical)
        self.dates_button = self._make_dates_button()
        self.technical = self._make_technical()
        self._lay_out()
        self._show_technical(shown=False)

    def _make_technical(self) -> QLabel:
        technical = QLabel()
        technical.setObjectName("details_technical")
        technical.setTextFormat(Qt.TextFormat.PlainText)
        technical.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        technical.setAccessibleName(self.tr("Technical details"))
        set_look(technical, "quiet")
        return technical

    def _make_dates_button(self) -> LinkButton:
        button = LinkButton(self.tr("What do these dates mean?"))
        button.setObjectName("details_dates")
        button.clicked.connect(self.explain_dates)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._name, 1)
        for link in (self.rename_link, self.labels_link):
            head.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        buttons = WrappingRow(
            self.main_button,
            self.reconnect_button,
            self.refresh_button,
            self.give_button,
            self.disconnect_button,
            self.copy_button,
            self.more_button,
            self.dates_button,
        )
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(self._sentence)
        words.addWidget(self._facts)
        words.addStretch(1)
        words.addLayout(buttons)
        self._halves.setSpacing(28)
        self._halves.addLayout(words, 1)
        self._halves.addWidget(self.clocks, 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(self._halves)
        column.addWidget(self.technical)

    @property
    def row(self) -> Row | None:
        """The row that is shown."""
        return self._row

    def show_row(self, row: Row | None) -> None:
        """Show this row, or that none is chosen; a list that changed elsewhere costs nothing here."""
        if row is not None and row == self._row:
            return
        if row is None or self._row is None or row.key != self._row.key:
            self._lately = None
        self._row = row
        for widget in (self._badge, self._sentence, self._facts, self.clocks, *self.buttons()):
            widget.setVisible(row is not None)
        self.technical.setVisible(row is not None and self.more_button.isChecked())
        if row is None:
            self._name.setText(self.tr("Choose a company in the list."))
            return
        self._name.setText(name_with_world(row.connection, demo=self._demo))
        self._badge.show_state(words.text(row.state.badge), row.state.shape)
        self._sentence.setText(words.text(row.state.sentence))
        self.clocks.show_clocks(row.connection, self._now())
        self._show_facts(row)
        self._show_buttons(row)
        self.row_shown.emit()

    def show_lately(self, lately: Lately) -> None:
        """Say what happened last, and in the technical details the scopes."""
        self._lately = lately
        if self._row is not None:
            self._show_facts(self._row)

    def tick(self) -> None:
        """Time has passed: the clocks have moved."""
        if self._row is not None:
            self.clocks.show_clocks(self._row.connection, self._now())
            self._show_facts(self._row)

    def resizeEvent(self, event: QResizeEvent, /) -> None:  # noqa: N802 - Qt's name
        """Words and clocks stand beside each other where there is room for both."""
        direction = QBoxLayout.Direction
        beside = event.size().width() >= self.fontMetrics().averageCharWidth() * _BESIDE_CHARACTERS
        self._halves.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        super().resizeEvent(event)

    @property
    def is_ready(self) -> bool:
        """Whether the core can be asked for anything."""
        return self._ready

    def set_ready(self, *, ready: bool) -> None:
        """Whether the core can be asked for anything."""
        self._ready = ready
        if self._row is not None:
            self._show_buttons(self._row)
            self.row_shown.emit()

    def buttons(self) -> tuple[QPushButton, ...]:
        """All of them, in the order of the keyboard."""
        return (
            self.main_button,
            self.reconnect_button,
            self.refresh_button,
            self.give_button,
            self.disconnect_button,
            self.copy_button,
            self.rename_link,
            self.labels_link,
            self.more_button,
            self.dates_button,
        )

    def _show_facts(self, row: Row) -> None:
        one, lately = row.connection, self._lately
        facts = []
        if one.own_name is not None:
            facts.append(self.tr("In QuickBooks: {company}").format(company=one.name_at_intuit))
        if one.labels:
            facts.append(self.tr("Labels: {labels}").format(labels=", ".join(one.labels)))
        if one.connected_by:
            facts.append(self.tr("Connected by {person}").format(person=one.connected_by))
        if lately is not None and lately.last is not None:
            last = lately.last
            from qbo_desktop.ui import history_lines  # noqa: PLC0415 - the first paint knows no history

            said = f"{history_lines.what(last)}, {history_lines.when(last, self._now())}"
            facts.append(self.tr("Last: {event}").format(event=said))
        self._facts.setText(" · ".join(facts))
        self._facts.setVisible(bool(facts))
        self.technical.setText(details.technical_lines(one, () if lately is None else lately.scopes))

    def _show_buttons(self, row: Row) -> None:
        main = row.state.action if row.state.action is not Action.COPY_DETAILS else None
        usual = row.connection.may_refresh or row.connection.status is Status.RECONNECT_REQUIRED
        self.main_button.setVisible(main is not None)
        if main is not None:
            self.main_button.setText(words.action_text(main))
        self.reconnect_button.setVisible(main is not Action.RECONNECT and row.connection.status is not Status.MOVED)
        self.refresh_button.setVisible(usual and main not in (Action.REFRESH_NOW, Action.TRY_NOW))
        for button in (self.main_button, self.reconnect_button, self.disconnect_button, self.refresh_button):
            self._enable(button, on=self._ready and not row.refreshing)
        self.give_button.setVisible(row.connection.may_refresh)
        self.give_button.setEnabled(self._ready)
        for link in (self.rename_link, self.labels_link):
            link.setEnabled(self._ready)

    def _enable(self, button: QPushButton, *, on: bool) -> None:
        """A button that is switched off for a while gets the keyboard back, if it is still in this pane."""
        if not on and button.hasFocus():
            self._had_keyboard = button
        button.setEnabled(on)
        if on and self._had_keyboard is button:
            self._had_keyboard = None
            focused = QApplication.focusWidget()
            if button.isVisible() and focused is not None and self.isAncestorOf(focused):
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _act(self) -> None:
        if self._row is not None and self._row.state.action is not None:
            self.acted.emit(self._row.state.action)

    def _show_technical(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signal carries it so
        self.more_button.setText(self.tr("Fewer details") if shown else self.tr("Technical details"))
        self.technical.setVisible(shown and self._row is not None)
