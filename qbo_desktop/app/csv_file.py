"""Tables for spreadsheets: no cell is ever taken for a formula."""

import csv
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from io import StringIO

Cell = str | datetime | None
_FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n")


def csv_bytes(headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """A file after RFC 4180, in UTF-8 with the mark by which spreadsheets know it; times are UTC to the second."""
    text = StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL)
    writer.writerow([harmless(heading) for heading in headings])
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig", "replace")


def harmless(cell: Cell) -> str:
    """What stands in the cell; what a spreadsheet would work out is made words by an apostrophe."""
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return f"{cell.astimezone(UTC):%Y-%m-%d %H:%M:%S}"
    words = cell.replace("\0", "")
    return f"'{words}" if words.lstrip(" ").startswith(_FORMULAS) else words
