"""Printing checks: each a line, passed or what to do."""

from collections.abc import Iterable

from qbo_desktop.app.check_wording import Worded, worded
from qbo_desktop.app.readiness import Check
from qbo_desktop.cli.output import Output


def print_checks(checks: Iterable[Check], output: Output) -> None:
    """The document of the contract, or a line for each."""
    rows: list[Worded] = [worded(check) for check in checks]
    if output.as_json:
        output.document(
            {
                "version": 1,
                "checks": [
                    {
                        "name": row.name,
                        "ok": row.ok,
                        "what": row.what.english(),
                        "todo": row.todo.english() if row.todo else None,
                    }
                    for row in rows
                ],
            }
        )
        return
    for row in rows:
        todo = "" if row.todo is None else f" {row.todo.english()}"
        output.line(f"{'passed' if row.ok else 'FAILED'}  {row.name}: {row.what.english()}{todo}")
