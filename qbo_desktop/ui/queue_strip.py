"""How far a queue of consents got, which companies remain, and what to do when one of them did not work."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QPushButton, QVBoxLayout, QWidget

from qbo_desktop.app.sentences import Wording
from qbo_desktop.ui.page_parts import LinkButton, Prose, WrappingRow, set_look
from qbo_desktop.ui.words import text

_NAMED = 6
_LONGEST_NAME = 28


@dataclass(frozen=True, slots=True)
class QueueView:
    """A queue as the window shows it. `total` is None where it has no end; `last` says what came last.

    `problem` says why it paused; `keeps` that the company which was picked instead can be kept.
    """

    title: str
    done: int
    total: int | None
    remaining: Sequence[str]
    last: str = ""
    problem: Wording | None = None
    keeps: bool = False


class QueueStrip(QFrame):
    """Stands in the waiting panel."""

    again = Signal()
    skipped = Signal()
    stopped = Signal()
    kept = Signal()
    copy_details = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queue_strip")
        self.last = Prose()
        self.last.setObjectName("queue_last")
        self.progress_words = Prose(bold=True)
        self.progress_words.setObjectName("queue_progress_words")
        self.bar = QProgressBar()
        self.bar.setObjectName("queue_progress")
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)
        self.bar.setAccessibleName(self.tr("Companies done"))
        self.remaining = Prose()
        self.remaining.setObjectName("queue_remaining")
        set_look(self.remaining, "quiet")
        self.problem_title = Prose(scale=1.15, bold=True)
        self.problem_title.setObjectName("queue_problem_title")
        self.problem_what = Prose()
        self.problem_what.setObjectName("queue_problem_what")
        self.again_button = QPushButton(self.tr("Try again"))
        self.skip_button = LinkButton("")
        self.stop_button = QPushButton(self.tr("Stop"))
        self.keep_button = LinkButton(self.tr("Keep it as a new company"))
        self.copy_button = LinkButton(self.tr("Copy details"))
        for button, name, pressed in (
            (self.again_button, "queue_again", self.again),
            (self.skip_button, "queue_skip", self.skipped),
            (self.stop_button, "queue_stop", self.stopped),
            (self.keep_button, "queue_keep", self.kept),
            (self.copy_button, "queue_copy_details", self.copy_details),
        ):
            button.setObjectName(name)
            button.clicked.connect(pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (
            self.last,
            self.progress_words,
            self.bar,
            self.remaining,
            self.problem_title,
            self.problem_what,
        ):
            column.addWidget(widget)
        self.problem_title.setContentsMargins(0, 10, 0, 0)
        column.addLayout(
            WrappingRow(self.again_button, self.stop_button, self.skip_button, self.keep_button, self.copy_button)
        )

    def show_queue(self, view: QueueView) -> None:
        """Show it as it is."""
        self._say(self.last, view.last)
        self.progress_words.setText(self._progress(view))
        self.bar.setVisible(view.total is not None)
        self.bar.setRange(0, view.total or 1)
        self.bar.setValue(view.done)
        self._say(self.remaining, self._still_to_do(view.remaining))
        problem = view.problem
        self._say(self.problem_title, text(problem.title) if problem is not None else "")
        parts = () if problem is None else (problem.what, problem.todo)
        self._say(self.problem_what, " ".join(text(part) for part in parts if part is not None))
        for button in (self.again_button, self.stop_button, self.copy_button):
            button.setVisible(problem is not None)
        self.keep_button.setVisible(problem is not None and view.keeps)
        self.skip_button.setVisible(len(view.remaining) > 1 or (problem is not None and bool(view.remaining)))
        if view.remaining:
            self.skip_button.setText(
                self.tr("Skip {company}").format(company=_short(view.remaining[0])).replace("&", "&&")
            )
            self.skip_button.setAccessibleName(self.tr("Skip {company}").format(company=view.remaining[0]))

    def spoken(self) -> str:
        """What a screen reader should hear of it."""
        said = (self.last, self.problem_title, self.problem_what, self.progress_words)
        return " ".join(label.text() for label in said if label.text())

    def _say(self, label: Prose, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))

    def _progress(self, view: QueueView) -> str:
        if view.total is None:
            return self.tr("%n companies connected so far", "", view.done)
        return self.tr("{done} of {total} done").format(done=view.done, total=view.total)

    def _still_to_do(self, names: Sequence[str]) -> str:
        if len(names) == 1:
            return self.tr("Still to do: {companies}").format(companies=names[0])
        more = len(names) - _NAMED
        named = ", ".join(names[:_NAMED])
        if more > 0:
            return self.tr("Still to do, in any order: {companies} and %n more", "", more).format(companies=named)
        return self.tr("Still to do, in any order: {companies}").format(companies=named) if names else ""


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1] + "…"
