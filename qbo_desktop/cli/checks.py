"""Printing checks: each a line, passed or what to do."""

from collections.abc import Iterable

from qbo_desktop.app.check_wording import worded
from qbo_desktop.app.readiness import About, Check
from qbo_desktop.cli.documents import Document
from qbo_desktop.cli.output import Output, printable


def print_checks(checks: Iterable[Check], output: Output) -> None:
    """The document of the contract, or a line for each."""
    if output.as_json:
        output.document({"version": 1, "checks": [_document(check) for check in checks]})
        return
    for check in checks:
        print_check(check, output)


def print_check(check: Check, output: Output) -> None:
    """One line."""
    row = worded(check)
    passed = "skipped" if check.about in (About.NOT_ASKED, About.SEALED) else "passed "
    todo = "" if row.todo is None else f" {row.todo.english()}"
    output.line(printable(f"{passed if row.ok else 'FAILED '}  {row.name}: {row.found()}{todo}"))


def _document(check: Check) -> Document:
    row = worded(check)
    return {
        "name": row.name,
        "ok": row.ok,
        "what": row.found(),
        "todo": row.todo.english() if row.todo else None,
    }
