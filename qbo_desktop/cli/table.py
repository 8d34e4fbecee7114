"""The list of connections for a terminal."""

import textwrap
from collections.abc import Sequence
from datetime import datetime
from itertools import zip_longest

from qbo_desktop.app.sentences import english_value
from qbo_desktop.app.state_wording import of_connection
from qbo_desktop.cli.output import printable
from qbo_desktop.core.connection import Connection, act_by

_WIDTH = 100
_WIDEST_NAME = 32
_GAP = "  "


def table(rows: Sequence[Connection], now: datetime) -> str:
    """Company, status, the day by which a person must act, and what to know; at most 100 columns wide."""
    several_setups = len({row.setup_id for row in rows}) > 1
    cells = [("COMPANY", "STATUS", "ACT BY", "WHAT TO KNOW")]
    for row in rows:
        state, day = of_connection(row, now), act_by(row, now)
        name = printable(f"{row.display_name} ({row.setup})" if several_setups else row.display_name)
        cells.append(
            (name, state.badge.english(), "-" if day is None else english_value(day), state.sentence.english())
        )
    widths = [min(max(len(cell[column]) for cell in cells), _WIDEST_NAME) for column in range(3)]
    return "\n".join(_line(cell, widths) for cell in cells)


def _line(cell: tuple[str, str, str, str], widths: list[int]) -> str:
    """One company; what does not fit into its column goes on in the next line."""
    widths = [*widths, _WIDTH - sum(widths) - 3 * len(_GAP)]
    columns = [textwrap.wrap(text, width) or [""] for text, width in zip(cell, widths, strict=True)]
    lines = [
        _GAP.join(text.ljust(width) for text, width in zip(texts, widths, strict=True))
        for texts in zip_longest(*columns, fillvalue="")
    ]
    return "\n".join(line.rstrip() for line in lines)
