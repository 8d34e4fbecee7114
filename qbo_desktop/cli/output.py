"""What the command line prints: results on standard output, everything for people on standard error."""

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from qbo_desktop.app.sentences import Wording, english_value
from qbo_desktop.app.state_wording import of_connection
from qbo_desktop.app.wording import of_error
from qbo_desktop.cli import documents
from qbo_desktop.core.connection import Connection, act_by
from qbo_desktop.core.errors import QboDesktopError


@dataclass(frozen=True, slots=True)
class Output:
    """Prints either JSON or sentences."""

    as_json: bool

    def document(self, document: documents.Document) -> None:
        """One JSON document on a line of its own."""
        sys.stdout.write(json.dumps(document, ensure_ascii=False) + "\n")
        sys.stdout.flush()

    def line(self, text: str) -> None:
        """One line of a result."""
        sys.stdout.write(text + "\n")
        sys.stdout.flush()

    def say(self, text: str) -> None:
        """One line for the person; nothing when a program is reading."""
        if not self.as_json:
            sys.stderr.write(text + "\n")
            sys.stderr.flush()

    def failure(self, error: QboDesktopError, company: str | None = None) -> None:
        """What went wrong and what to do."""
        if self.as_json:
            sys.stderr.write(json.dumps({"error": documents.error(error, company)}, ensure_ascii=False) + "\n")
        else:
            sys.stderr.write("".join(text + "\n" for text in sentences(of_error(error, company))))
            if error.intuit_tid:
                sys.stderr.write(f"Intuit's number for it: {error.intuit_tid}\n")
        sys.stderr.flush()


def sentences(wording: Wording) -> list[str]:
    """Title, what happened and what to do, in English."""
    return [part.english() for part in (wording.title, wording.what, wording.todo) if part is not None]


def table(rows: Sequence[Connection], now: datetime) -> str:
    """The list for a terminal: company, status, and the day a person must act."""
    cells = [("COMPANY", "STATUS", "ACT BY", "WHAT TO KNOW")]
    for row in rows:
        state = of_connection(row, now)
        day = act_by(row, now)
        cells.append(
            (
                row.display_name,
                state.badge.english(),
                "-" if day is None else english_value(day),
                state.sentence.english(),
            )
        )
    widths = [max(len(cell[column]) for cell in cells) for column in range(3)]
    return "\n".join("  ".join((*(c.ljust(w) for c, w in zip(cell, widths, strict=False)), cell[3])) for cell in cells)
