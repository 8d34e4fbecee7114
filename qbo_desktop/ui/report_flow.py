"""What leaves the list on paper: the outlook, the status report, dates for a calendar, the history as a table."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QObject, QTimer
from PySide6.QtWidgets import QFileDialog, QProgressDialog, QWidget

from qbo_desktop.app.calendar_file import Deadline, calendar
from qbo_desktop.app.csv_file import csv_bytes
from qbo_desktop.app.outlook import MonthAhead, outlook_of
from qbo_desktop.app.present import Now
from qbo_desktop.app.status_report import ReportLine, report_of
from qbo_desktop.app.written_over import write_over
from qbo_desktop.core.connection import Connection, Status
from qbo_desktop.core.errors import QboDesktopError
from qbo_desktop.core.history import HistoryEntry
from qbo_desktop.ui import history_lines, words
from qbo_desktop.ui.company_filter import CompanyFilter, MonthDue
from qbo_desktop.ui.company_model import CompanyModel
from qbo_desktop.ui.main_window import MainWindow
from qbo_desktop.ui.outlook_dialog import OutlookDialog
from qbo_desktop.ui.problems import Problems

_SLOW_MS = 500


class ReportFlow(QObject):
    """Lives as long as the window."""

    def __init__(self, window: MainWindow, model: CompanyModel, problems: Problems, now: Now) -> None:
        super().__init__(window)
        self._window = window
        self._model = model
        self._problems = problems
        self._now = now
        actions = window.actions_
        actions.outlook.triggered.connect(self.show_outlook)
        actions.report.triggered.connect(self.save_report)
        actions.calendar.triggered.connect(self._save_chosen_dates)

    def show_outlook(self) -> None:
        """The months ahead of all companies."""
        dialog = OutlookDialog(outlook_of(self._connections(), self._now()), self._window)
        dialog.chosen.connect(self._show_month)
        dialog.report_wanted.connect(self.save_report)
        dialog.calendar_wanted.connect(lambda: self.save_dates(self._connections()))
        dialog.open()

    def save_report(self) -> None:
        """Ask for a file, and write every company into it: a table where its name ends so, else paper."""
        kinds = (self.tr("Paper (PDF) (*.pdf)"), self.tr("Table (CSV) (*.csv)"))
        path = self._ask(self.tr("Save status report"), f"status-{self._now().astimezone():%Y-%m-%d}.pdf", kinds)
        if path is None:
            return
        lines = report_of(self._connections(), self._now(), words.text)
        if path.suffix.lower() == ".csv":
            self._write(path, csv_bytes(self._headings(), (line.cells() for line in lines)))
        else:
            self._write_pages(path, lines)

    def save_dates(self, connections: Sequence[Connection]) -> None:
        """Ask for a file, and write the days by which these companies must be reconnected at the latest."""
        path = self._ask(self.tr("Add to calendar"), "reconnect.ics", (self.tr("Calendar (*.ics)"),))
        if path is not None:
            days = [self._deadline(one) for one in connections if one.status is not Status.MOVED]
            self._write(path, calendar(days, self._now()))

    def save_history(self, entries: Sequence[HistoryEntry], parent: QWidget) -> None:
        """Ask for a file, and write these lines into it."""
        path = self._ask(self.tr("Save history"), "history.csv", (self.tr("Table (CSV) (*.csv)"),), parent)
        if path is None:
            return
        headings = (
            self.tr("When (UTC)"),
            self.tr("Company"),
            self.tr("Realm ID"),
            self.tr("What"),
            self.tr("Result"),
            self.tr("Code"),
            "intuit_tid",
        )
        rows = (
            (
                entry.at,
                entry.company_name,
                entry.key.realm_id if entry.key is not None else None,
                history_lines.what(entry),
                history_lines.result(entry),
                entry.result,
                entry.intuit_tid,
            )
            for entry in entries
        )
        self._write(path, csv_bytes(headings, rows))

    def _connections(self) -> list[Connection]:
        return [row.connection for row in self._model.rows]

    def _show_month(self, ahead: MonthAhead) -> None:
        self._model.set_filter(CompanyFilter(due=MonthDue(ahead.month)))
        self._window.table.choose()
        self._window.table.setFocus()

    def _save_chosen_dates(self) -> None:
        rows = self._window.table.chosen_rows()
        if rows:
            self.save_dates([row.connection for row in rows])

    def _deadline(self, one: Connection) -> Deadline:
        return Deadline(
            one.key,
            one.reconnect_by.astimezone().date(),
            self.tr("Reconnect {company} before today").format(company=one.display_name),
            self.tr("Intuit asks for a new permission every five years. Open Company Connections and press Reconnect."),
        )

    def _ask(self, title: str, name: str, kinds: Sequence[str], parent: QWidget | None = None) -> Path | None:
        chosen, kind = QFileDialog.getSaveFileName(parent or self._window, title, name, ";;".join(kinds))
        if not chosen:
            return None
        path = Path(chosen)
        suffix = kind[kind.rfind("*") + 1 :].rstrip(")") if "*" in kind else Path(name).suffix
        return path if path.suffix else path.with_suffix(suffix)

    def _write(self, path: Path, content: bytes) -> None:
        try:
            write_over(path, content)
        except QboDesktopError as error:
            self._problems.show(error, again=partial(self._write, path, content))
        else:
            self._window.panels.notice.say(self.tr("{file} was saved.").format(file=path.name))

    def _write_pages(self, path: Path, lines: Sequence[ReportLine]) -> None:
        """A page at each turn of the window's loop; a long report shows how far it is, and can be cancelled."""
        from qbo_desktop.ui.report_pdf import pages  # noqa: PLC0415 - most days do without

        buffer = QBuffer(self)
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        work = pages(buffer, lines, self._now())
        progress = QProgressDialog(self.tr("Writing the report…"), self.tr("Cancel"), 0, len(lines), self._window)
        progress.setObjectName("report_progress")
        progress.setMinimumDuration(_SLOW_MS)
        timer = QTimer(self)

        def end(then: Callable[[], None]) -> None:
            timer.stop()
            timer.deleteLater()
            work.close()
            progress.reset()
            progress.deleteLater()
            then()
            buffer.deleteLater()

        def draw() -> None:
            done = next(work, None)
            if done is None:
                end(lambda: self._write(path, bytes(buffer.data().data())))
            elif progress.wasCanceled():
                end(lambda: None)
            else:
                progress.setValue(min(done, len(lines) - 1))

        timer.timeout.connect(draw)
        timer.start(0)

    def _headings(self) -> tuple[str, ...]:
        return (
            self.tr("Company"),
            self.tr("Company in QuickBooks"),
            self.tr("Realm ID"),
            self.tr("Environment"),
            self.tr("Company setup"),
            self.tr("Labels"),
            self.tr("Status"),
            self.tr("What to know"),
            self.tr("Access until (UTC)"),
            self.tr("Stays connected until (UTC)"),
            self.tr("At the latest (UTC)"),
            self.tr("A person must act by (UTC)"),
            self.tr("Connected by"),
            self.tr("Connected (UTC)"),
            self.tr("Last refreshed (UTC)"),
        )
