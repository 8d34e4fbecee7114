"""Which company or setup a person means; a terminal asks when several answer to the name."""

from qbo_desktop.app.finding import candidates, the_one
from qbo_desktop.cli import terminal
from qbo_desktop.cli.output import Output
from qbo_desktop.core.connection import Connection
from qbo_desktop.core.errors import Ambiguous


def choose(rows: list[Connection], name: str, setup: str | None, output: Output) -> Connection:
    """The row with this name. Raises NotFound, or Ambiguous where nobody can be asked."""
    found = candidates(rows, name, setup)
    try:
        return the_one(found, name)
    except Ambiguous as several:
        if output.as_json or not terminal.is_there():
            raise
        return found[terminal.pick(several)]
