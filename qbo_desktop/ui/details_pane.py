"""The chosen company below the list: what its state means, and real buttons for what can be done about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from qbo_desktop.app.sentences import Action
from qbo_desktop.core.connection import Status
from qbo_desktop.ui import details, words
from qbo_desktop.ui.badge import Badge
from qbo_desktop.ui.columns import name_with_world
from qbo_desktop.ui.page_parts import LinkButton, Prose, WrappingRow, set_look
from qbo_desktop.ui.row import Row

_OFFERED = (Action.RECONNECT, Action.REFRESH_NOW)


class DetailsPane(QFrame):
    """`acted` carries the Action; the row is the one that is shown."""

    acted = Signal(object)
    give_access = Signal()
    disconnect_company = Signal()
    copy_details = Signal()

    def __init__(self, parent: QWidget | None = None, *, demo: bool) -> None:
        super().__init__(parent)
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
        self.technical = QLabel()
        self.technical.setObjectName("details_technical")
        self.technical.setTextFormat(Qt.TextFormat.PlainText)
        self.technical.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.technical.setAccessibleName(self.tr("Technical details"))
        set_look(self.technical, "quiet")
        self._lay_out()
        self._show_technical(shown=False)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._name, 1)
        head.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        buttons = WrappingRow(
            self.main_button,
            self.reconnect_button,
            self.refresh_button,
            self.give_button,
            self.disconnect_button,
            self.copy_button,
            self.more_button,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._sentence)
        column.addSpacing(4)
        column.addLayout(buttons)
        column.addWidget(self.technical)

    @property
    def row(self) -> Row | None:
        """The row that is shown."""
        return self._row

    def show_row(self, row: Row | None) -> None:
        """Show this row, or that none is chosen; a list that changed elsewhere costs nothing here."""
        if row is not None and row == self._row:
            return
        self._row = row
        for widget in (self._badge, self._sentence, *self.buttons()):
            widget.setVisible(row is not None)
        self.technical.setVisible(row is not None and self.more_button.isChecked())
        if row is None:
            self._name.setText(self.tr("Choose a company in the list."))
            return
        self._name.setText(name_with_world(row.connection, demo=self._demo))
        self._badge.show_state(words.text(row.state.badge), row.state.shape)
        self._sentence.setText(words.text(row.state.sentence))
        self.technical.setText(details.technical_lines(row.connection))
        self._show_buttons(row)

    def set_ready(self, *, ready: bool) -> None:
        """Whether the core can be asked for anything."""
        self._ready = ready
        if self._row is not None:
            self._show_buttons(self._row)

    def buttons(self) -> tuple[QPushButton, ...]:
        """All of them, in the order of the keyboard."""
        return (
            self.main_button,
            self.reconnect_button,
            self.refresh_button,
            self.give_button,
            self.disconnect_button,
            self.copy_button,
            self.more_button,
        )

    def _show_buttons(self, row: Row) -> None:
        main = row.state.action if row.state.action is not Action.COPY_DETAILS else None
        usual = row.connection.may_refresh or row.connection.status is Status.RECONNECT_REQUIRED
        self.main_button.setVisible(main is not None)
        if main is not None:
            self.main_button.setText(words.action_text(main))
        self.reconnect_button.setVisible(main is not Action.RECONNECT and row.connection.status is not Status.MOVED)
        self.refresh_button.setVisible(usual and main not in (Action.REFRESH_NOW, Action.TRY_NOW))
        for button in (self.main_button, self.reconnect_button, self.disconnect_button):
            button.setEnabled(self._ready and not row.refreshing)
        self.refresh_button.setEnabled(self._ready and not row.refreshing)
        self.give_button.setVisible(row.connection.may_refresh)
        self.give_button.setEnabled(self._ready)

    def _act(self) -> None:
        if self._row is not None and self._row.state.action is not None:
            self.acted.emit(self._row.state.action)

    def _show_technical(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signal carries it so
        self.more_button.setText(self.tr("Fewer details") if shown else self.tr("Technical details"))
        self.technical.setVisible(shown and self._row is not None)
