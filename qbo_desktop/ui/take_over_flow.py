"""Taking companies over: read what was given, say what it means, and only then store, send and tell what came of it."""

from collections.abc import Callable, Coroutine
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from qbo_desktop.app.present import Now
from qbo_desktop.core.errors import ConfigurationRejected, NotFound, QboDesktopError, UnusableFile, Usage
from qbo_desktop.core.secret import Secret
from qbo_desktop.ui.bridge import Bridge
from qbo_desktop.ui.main_window import MainWindow
from qbo_desktop.ui.problems import Problems

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.app.arrival import Arrival
    from qbo_desktop.app.compose import Application
    from qbo_desktop.app.import_preview import Preview
    from qbo_desktop.app.importing import ImportResult
    from qbo_desktop.ui.take_over_dialog import TakeOverDialog
    from qbo_desktop.ui.take_over_run import TakeOverRun


class TakeOverFlow(QObject):
    """`file_chosen` carries the path of a file to be opened, `taken` tells that at least one company is here now."""

    file_chosen = Signal(object)
    taken = Signal()

    def __init__(self, bridge: Bridge, problems: Problems, window: MainWindow, now: Now, *, demo: bool) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._problems = problems
        self._window = window
        self._now = now
        self._demo = demo
        self._dialog: TakeOverDialog | None = None
        self._run: TakeOverRun | None = None
        window.actions_.take_over.triggered.connect(self.ask)

    def ask(self) -> None:
        """Ask where the company comes from."""
        self._problems.clear()
        if self._demo:
            self._problems.show(Usage(detail="demo_imports_nothing"))
        else:
            self._shown()

    def begin_reading(self) -> None:
        """A file is on its way."""
        self._problems.clear()

    def open_content(self, content: bytes) -> None:
        """Show what taking this over would mean, wherever it came from; its seal is off."""

        async def read() -> "Arrival":
            import asyncio  # noqa: PLC0415 - runs in the core's thread, where it is loaded

            from qbo_desktop.app.arrival import recognise  # noqa: PLC0415 - loaded in the core's thread already

            return await asyncio.to_thread(recognise, content)

        self._look_over(read)

    def refuse(self, error: QboDesktopError) -> None:
        """Say what is wrong with what was given: where it was given, if that is on the screen."""
        if self._dialog is not None and self._run is None:
            self._dialog.show_source(_words(error))
        else:
            self._problems.show(error)

    def leave(self) -> None:
        """What was given is something else; unless something is under way, this page is not needed."""
        if self._dialog is not None and self._run is None:
            self._dialog.done(0)

    def _shown(self) -> "TakeOverDialog":
        if self._dialog is None:
            from qbo_desktop.ui.take_over_dialog import TakeOverDialog  # noqa: PLC0415 - most days do without

            self._dialog = TakeOverDialog(self._window)
            self._dialog.file_wanted.connect(self._choose_file)
            self._dialog.typed.connect(self._typed)
            self._dialog.pasted.connect(self._pasted)
            self._dialog.finished.connect(self._closed)
            self._dialog.open()
        return self._dialog

    def _closed(self, _: int) -> None:
        self._dialog = None
        if self._run is not None and not self._run.is_under_way:
            self._let_go()

    def _choose_file(self) -> None:
        chooser = QFileDialog(self._dialog, self.tr("Open what you were given"))
        chooser.setObjectName("take_over_file_dialog")
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(lambda name: self.file_chosen.emit(Path(name)))
        chooser.open()

    def _typed(self, given: Secret, realm: str) -> None:
        async def read() -> "Arrival":
            return _typed_arrival(given, realm)

        self._look_over(read)

    def _pasted(self, given: Secret) -> None:
        self.open_content(given.reveal().encode("utf-8", "replace"))

    def _look_over(self, read: "Callable[[], Coroutine[Any, Any, Arrival]]") -> None:
        async def work(application: "Application") -> "Preview":
            from qbo_desktop.app.import_preview import preview  # noqa: PLC0415 - only a take-over needs it

            return await preview(application.importing, application.setups, await read())

        if self._run is not None:
            self._problems.show(Usage(detail="taking_over_already"))
        else:
            self._bridge.submit(work, self._confirm, self.refuse)

    def _confirm(self, preview: "Preview", *, ask_realm: bool = False) -> None:
        from qbo_desktop.ui.take_over_review import ConfirmPage  # noqa: PLC0415 - most days do without

        if self._run is not None:
            return
        dialog = self._shown()
        page = ConfirmPage(preview, ask_realm=ask_realm)
        page.left.connect(dialog.reject)
        page.agreed.connect(partial(self._agreed, preview))
        dialog.show_page(page)

    def _agreed(self, preview: "Preview", setup: str, realm: str) -> None:
        from qbo_desktop.app.arrival import with_realm  # noqa: PLC0415 - loaded in the core's thread already
        from qbo_desktop.core.import_tokens import realm_of  # noqa: PLC0415 - loaded in the core's thread already

        arrival = preview.arrival
        if realm:
            try:
                arrival = with_realm(arrival, realm_of(realm))
            except UnusableFile as error:
                dialog = self._shown()
                dialog.page.say(_words(error))
                dialog.fit()
                return
        self._begin(replace(preview, arrival=arrival), setup)

    def _begin(self, preview: "Preview", setup: str) -> None:
        from qbo_desktop.ui.take_over_run import TakeOverRun  # noqa: PLC0415 - most days do without

        run = TakeOverRun(self._bridge, preview.arrival, setup, self)
        self._run = run
        run.failed.connect(self._nothing_done)
        run.ended.connect(partial(self._ended, preview))
        self._be_busy(run)
        run.start()

    def _be_busy(self, run: "TakeOverRun") -> None:
        from qbo_desktop.ui.take_over_review import BusyPage  # noqa: PLC0415 - most days do without

        page = BusyPage(run.total)
        run.progress.connect(page.show_progress)
        page.left.connect(self._stop if run.total > 1 else self._shown().accept)
        page.left.connect(page.show_stopping)
        self._shown().show_page(page)

    def _stop(self) -> None:
        if self._run is not None:
            self._run.stop()

    def _nothing_done(self, error: QboDesktopError) -> None:
        self._let_go()
        self.refuse(error)

    def _ended(self, preview: "Preview") -> None:
        """Ask about those that work here already, or tell how it went."""
        from qbo_desktop.app.importing import ImportOutcome  # noqa: PLC0415 - loaded already
        from qbo_desktop.ui.take_over_review import AlreadyHerePage  # noqa: PLC0415 - most days do without

        run, dialog = self._run, self._dialog
        assert run is not None
        here = run.having(ImportOutcome.SKIPPED)
        if dialog is None or not here:
            self._finish(preview)
            return
        page = AlreadyHerePage([(one.connection or one.incoming).display_name for one in here])
        page.left.connect(partial(self._finish, preview))
        page.replace.connect(partial(self._replace, run))
        dialog.show_page(page)

    def _replace(self, run: "TakeOverRun") -> None:
        self._be_busy(run)
        run.replace()

    def _finish(self, preview: "Preview") -> None:
        from qbo_desktop.app.importing import ImportOutcome  # noqa: PLC0415 - loaded already
        from qbo_desktop.ui.take_over_review import ResultPage  # noqa: PLC0415 - most days do without

        run, dialog = self._run, self._dialog
        assert run is not None
        taken, failed = run.having(ImportOutcome.IMPORTED), run.having(ImportOutcome.FAILED)
        if taken:
            self._tell(taken, moved=preview.moved)
        if dialog is None or not (failed or run.untried):
            self._let_go()
            if dialog is not None:
                dialog.accept()
            elif failed and failed[0].error is not None:
                self._problems.show(failed[0].error, again=partial(self._begin_again, preview))
            return
        page = ResultPage(run.results, [one.display_name for one in run.untried], may_try_again=True)
        page.left.connect(dialog.accept)
        page.again.connect(partial(self._again, preview))
        page.details.connect(partial(self._show_details, failed))
        dialog.show_page(page)

    def _begin_again(self, preview: "Preview") -> None:
        self._confirm(preview, ask_realm=not preview.moved and len(preview.arrival.companies) == 1)

    def _again(self, preview: "Preview") -> None:
        """By what went wrong: another token, another company, or the same once more."""
        from qbo_desktop.core.import_errors import ImportedForAnother, ImportRefused  # noqa: PLC0415 - loaded already

        run, dialog = self._run, self._dialog
        assert run is not None
        assert dialog is not None
        error = run.results[0].error if run.total == 1 else None
        match error:
            case ImportedForAnother():
                self._let_go()
                self._confirm(preview, ask_realm=True)
            case ImportRefused() | UnusableFile() | ConfigurationRejected() | NotFound():
                self._let_go()
                dialog.show_source(_words(error))
            case _:
                self._be_busy(run)
                run.again()

    def _show_details(self, failed: "tuple[ImportResult, ...]") -> None:
        from qbo_desktop.ui import details  # noqa: PLC0415 - hardly ever
        from qbo_desktop.ui.details_dialog import DetailsDialog  # noqa: PLC0415 - hardly ever

        errors = [one.error for one in failed if one.error is not None]
        DetailsDialog("\n\n".join(details.of_error(error, self._now()) for error in errors), self._dialog).open()

    def _tell(self, taken: "tuple[ImportResult, ...]", *, moved: bool) -> None:
        """Say whose company is here now; the other place is named where it has to be cleaned up."""
        rows = [one.connection for one in taken if one.connection is not None]
        self._window.table.choose(rows[-1].key)
        if len(rows) > 1:
            words = self.tr(
                "%n companies were taken over. This computer keeps them connected from now on.", "", len(rows)
            )
        else:
            words = self.tr("{company} is taken over: this computer keeps it connected from now on.")
        if not moved:
            words += " " + self.tr("Remove it in the other place: there it stops working within a day.")
        self._window.panels.notice.say(words.format(company=rows[0].display_name))
        self._window.activateWindow()
        self.taken.emit()

    def _let_go(self) -> None:
        """Forget the tokens."""
        if self._run is not None:
            self._run.deleteLater()
            self._run = None


def _words(error: QboDesktopError) -> str:
    from qbo_desktop.app.wording import of_error  # noqa: PLC0415 - loaded already
    from qbo_desktop.ui.words import in_one  # noqa: PLC0415 - loaded already

    return in_one(of_error(error))


def _typed_arrival(given: Secret, realm: str) -> "Arrival":
    """One value, or all that the Playground shows; what looks like nothing known is taken at the person's word."""
    from qbo_desktop.app.arrival import Arrival, Incoming, recognise, with_realm  # noqa: PLC0415 - see above
    from qbo_desktop.core.import_errors import ImportProblem, UnusableImport  # noqa: PLC0415 - see above
    from qbo_desktop.core.import_tokens import realm_of, typed_token  # noqa: PLC0415 - see above

    try:
        arrival = recognise(given.reveal().encode("utf-8", "replace"))
    except UnusableImport as unusable:
        if unusable.kind is not ImportProblem.NOTHING:
            raise
        arrival = Arrival((Incoming(typed_token(given.reveal())),))
    if realm.strip() and len(arrival.companies) == 1:
        arrival = with_realm(arrival, realm_of(realm))
    return arrival
