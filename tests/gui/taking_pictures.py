"""The pages of taking a company over, for pictures and for the tests that look at every page."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget
from support.qt import NAMES, connection

from qbo_desktop.app.arrival import Arrival, Incoming
from qbo_desktop.app.import_preview import Preview
from qbo_desktop.app.importing import ImportOutcome, ImportResult
from qbo_desktop.app.wording import of_error
from qbo_desktop.core.connection import Reason
from qbo_desktop.core.endpoints import PLAYGROUND, PLAYGROUND_REDIRECT
from qbo_desktop.core.errors import NetworkUnavailable, QboDesktopError, Usage
from qbo_desktop.core.identity import ClientId, RealmId
from qbo_desktop.core.import_errors import ImportProblem, ImportRefused, UnusableImport
from qbo_desktop.core.import_tokens import FoundToken, ImportSource
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.setup import ACCOUNTING_SCOPE, Setup
from qbo_desktop.ui.take_over_dialog import TakeOverDialog
from qbo_desktop.ui.take_over_pages import TakeOverPage
from qbo_desktop.ui.take_over_review import AlreadyHerePage, BusyPage, ConfirmPage, ResultPage
from qbo_desktop.ui.words import in_one

COUNT = 14
SETUPS = ("Acme Advisors", "Acme Advisors Test")
SHOWN_AS_IT_IS = {*NAMES, *SETUPS, PLAYGROUND, PLAYGROUND_REDIRECT, ACCOUNTING_SCOPE}


def company(number: int, source: ImportSource = ImportSource.MOVE) -> Incoming:
    token = FoundToken(Secret("canary"), RealmId(f"9341453{number:09d}"), source, ClientId("ABdemo"))
    return Incoming(token, NAMES[number % 3] if source is ImportSource.MOVE else None)


def shown(page: TakeOverPage) -> TakeOverDialog:
    dialog = TakeOverDialog()
    dialog.show_page(page)
    return dialog


def playground(problem: str = "") -> TakeOverDialog:
    dialog = TakeOverDialog()
    dialog.show_page(dialog.playground)
    if problem:
        dialog.show_source(problem)
    return dialog


def program() -> TakeOverDialog:
    dialog = TakeOverDialog()
    dialog.show_page(dialog.program)
    return dialog


def confirm(setup: Setup) -> TakeOverDialog:
    arrival = Arrival(tuple(map(company, range(COUNT))), (setup,))
    return shown(ConfirmPage(Preview(arrival, new_setups=(setup,))))


def chosen() -> TakeOverDialog:
    arrival = Arrival((company(1, ImportSource.PASTED),))
    return shown(ConfirmPage(Preview(arrival, choices=SETUPS), ask_realm=True))


def busy() -> TakeOverDialog:
    page = BusyPage(COUNT)
    page.show_progress(2, NAMES[2])
    return shown(page)


def results() -> TakeOverDialog:
    def one(number: int, outcome: ImportOutcome, error: QboDesktopError | None = None) -> ImportResult:
        row = None if outcome is ImportOutcome.FAILED else replace(connection(number), company_name=NAMES[number - 1])
        return ImportResult(replace(company(number), company_name=NAMES[number - 1]), outcome, row, error)

    rows = [
        one(1, ImportOutcome.IMPORTED),
        one(2, ImportOutcome.SKIPPED, Usage(detail="import_already_here")),
        one(3, ImportOutcome.FAILED, ImportRefused(Reason.UNKNOWN)),
    ]
    return shown(ResultPage(rows, ["Sandbox Bakery"], may_try_again=True))


def failed() -> TakeOverDialog:
    result = ImportResult(company(1, ImportSource.PASTED), ImportOutcome.FAILED, None, NetworkUnavailable())
    return shown(ResultPage([result], [], may_try_again=True))


def wrong() -> TakeOverDialog:
    return playground(in_one(of_error(UnusableImport(ImportProblem.ACCESS_TOKEN))))


def taking_pages(setup: Setup) -> dict[str, Callable[[], QWidget]]:
    """By name; this setup comes along."""
    return {
        "take-over": TakeOverDialog,
        "take-over-playground": playground,
        "take-over-playground-wrong": wrong,
        "take-over-program": program,
        "take-over-confirm": lambda: confirm(setup),
        "take-over-choose": chosen,
        "take-over-busy": busy,
        "take-over-here": lambda: shown(AlreadyHerePage(["Sandbox Bakery"])),
        "take-over-results": results,
        "take-over-failed": failed,
    }
