"""Everything that can be checked, each as a line that appears when it is known; and a file for whoever helps."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from qbo_desktop.app.check_wording import worded
from qbo_desktop.app.readiness import About, Check
from qbo_desktop.app.sentences import QT_TRANSLATE_NOOP
from qbo_desktop.app.state_wording import Shape
from qbo_desktop.ui.icons import status_icon
from qbo_desktop.ui.page_parts import Column, Prose, WrappingRow, announce, set_look
from qbo_desktop.ui.support_preview import SupportPreview
from qbo_desktop.ui.words import text

_NAMES = {
    "keychain": QT_TRANSLATE_NOOP("diagnose", "Password store"),
    "vault": QT_TRANSLATE_NOOP("diagnose", "Saved connections"),
    "redirect_uri": QT_TRANSLATE_NOOP("diagnose", "Return address"),
    "port": QT_TRANSLATE_NOOP("diagnose", "Way back from the browser"),
    "keys": QT_TRANSLATE_NOOP("diagnose", "App keys"),
    "network": QT_TRANSLATE_NOOP("diagnose", "Network"),
    "clock": QT_TRANSLATE_NOOP("diagnose", "Clock"),
    "proxy": QT_TRANSLATE_NOOP("diagnose", "Proxy"),
}
_SKIPPED = (About.NOT_ASKED, About.SEALED)


class DiagnoseDialog(QDialog):
    """`again` asks for a new round, `stopped` for the end of this one, `save` for a file with this text."""

    again = Signal()
    stopped = Signal()
    save = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("diagnose_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Check everything"))
        self._running = False
        self._support_text = ""
        self.lines: list[QFrame] = []
        self._failed = 0
        self.summary = Prose(scale=1.15, bold=True)
        self.summary.setObjectName("diagnose_summary")
        self._area = Column()
        self._area.setObjectName("diagnose_lines")
        self._area.setAccessibleName(self.tr("What was checked"))
        self._area.rows.addStretch(1)
        self.stop_button = self._button("diagnose_stop", self.tr("Stop"))
        self.again_button = self._button("diagnose_again", self.tr("Check again"))
        self.save_button = self._button("diagnose_save", self.tr("Save for support…"))
        self.close_button = self._button("diagnose_close", self.tr("Close"))
        self.stop_button.clicked.connect(self._stop)
        self.again_button.clicked.connect(self.again)
        self.save_button.clicked.connect(self._preview)
        self.close_button.clicked.connect(self.close)
        self.close_button.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        column.addWidget(self.summary)
        column.addWidget(self._area, 1)
        column.addLayout(WrappingRow(self.stop_button, self.again_button, self.save_button, self.close_button))
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 100, metrics.height() * 40)

    def begin(self) -> None:
        """A round begins: no line is known yet."""
        for line in self.lines:
            self._area.rows.removeWidget(line)
            line.deleteLater()
        self.lines.clear()
        self._failed = 0
        self._support_text = ""
        self._run(on=True)
        self._say(self.tr("Looking at everything…"))

    def show_check(self, check: Check) -> None:
        """One more line."""
        line = _line(check)
        self.lines.append(line)
        self._failed += not check.ok
        self._area.rows.insertWidget(len(self.lines) - 1, line)

    def finish(self, support_text: str) -> None:
        """All lines are there; this is what a file for support would say."""
        self._support_text = support_text
        self._run(on=False)
        if self._failed:
            self._say(self.tr("%n thing(s) to look at", "", self._failed))
        else:
            self._say(self.tr("Everything is well"))

    def end(self, words: str) -> None:
        """The round ended before all was known."""
        self._run(on=False)
        self._say(words)

    def show_saved(self, file: Path) -> None:
        """The file is written."""
        self._say(self.tr("Saved as {file}. It was sent to nobody.").format(file=file.name))

    def show_not_saved(self, words: str) -> None:
        """It is not, and this is why."""
        self._say(words)

    def closeEvent(self, event: QCloseEvent, /) -> None:  # noqa: N802 - Qt's name
        """Nobody waits for the rest."""
        self.stopped.emit()
        super().closeEvent(event)

    def reject(self) -> None:
        """Esc closes as the button does."""
        self.stopped.emit()
        super().reject()

    def _stop(self) -> None:
        self.stopped.emit()
        self.end(self.tr("Stopped; not everything was looked at"))

    def _run(self, *, on: bool) -> None:
        self._running = on
        self.stop_button.setVisible(on)
        self.again_button.setVisible(not on)
        self.save_button.setVisible(not on)
        self.save_button.setEnabled(bool(self._support_text))
        primary = self.stop_button if on else self.close_button
        primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, words: str) -> None:
        self.summary.setText(words)
        announce(self, words)

    def _preview(self) -> None:
        preview = SupportPreview(self._support_text, self)
        preview.agreed.connect(self._choose_file)
        preview.open()

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Save for support"))
        dialog.setObjectName("diagnose_file_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # nothing is overwritten, so there is nothing to ask
        dialog.selectFile("company-connections-support.json")
        dialog.fileSelected.connect(lambda name: self.save.emit(Path(name), self._support_text))
        dialog.open()

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button


def _line(check: Check) -> QFrame:
    row = worded(check)
    line = QFrame()
    line.setObjectName(f"diagnose_{check.name}")
    skipped = check.ok and check.about in _SKIPPED
    shape = Shape.RECONNECT if not check.ok else Shape.WAITING if skipped else Shape.CONNECTED
    icon = QLabel()
    side = round(icon.fontMetrics().height() * 1.1)
    icon.setPixmap(status_icon(shape).pixmap(side, side))
    state = _tr("needs you") if not check.ok else _tr("not checked") if skipped else _tr("passed")
    name = Prose(f"{_tr(_NAMES[check.name])}: {state}", bold=True)
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(name)
    found = Prose(row.found(text))
    words.addWidget(found)
    if row.todo is not None:
        todo = Prose(text(row.todo))
        set_look(todo, "quiet")
        words.addWidget(todo)
    across = QHBoxLayout(line)
    across.setContentsMargins(0, 6, 0, 6)
    across.setSpacing(12)
    across.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
    across.addLayout(words, 1)
    return line


def _tr(words: str) -> str:
    return QCoreApplication.translate("diagnose", words)
