"""`token`: a fresh one is printed without network, loop or window; only a stale one wakes the application."""

import argparse
from datetime import timedelta
from functools import cache

from qbo_desktop.app.fresh_token import fresh_token
from qbo_desktop.app.place import Place
from qbo_desktop.app.present import now_of
from qbo_desktop.cli import documents, terminal
from qbo_desktop.cli.choosing import choose
from qbo_desktop.cli.exit_codes import DONE
from qbo_desktop.cli.output import Output
from qbo_desktop.core.connection import Connection, in_order_of_need
from qbo_desktop.core.errors import NotFound, Usage
from qbo_desktop.core.grant import DEFAULT_MIN_LIFE, LONGEST_MIN_LIFE, AccessGrant

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from qbo_desktop.app.compose import Application
    from qbo_desktop.core.secret import Secret


def run(options: argparse.Namespace, place: Place, output: Output) -> int:
    """Print an access token that lives for at least `--min-life` seconds."""
    min_life: int | None = options.min_life
    if min_life is not None and not 0 <= min_life <= LONGEST_MIN_LIFE:
        raise Usage(detail="min_life")
    chosen: list[Connection] = []
    now = now_of(place)()

    def pick(rows: list[Connection]) -> Connection:
        # In the order of `list`, so that a number means the same company wherever somebody is asked.
        chosen.append(choose(in_order_of_need(rows, now), options.company, options.setup, output))
        return chosen[0]

    ask = cache(terminal.passphrase)  # once, though a stale token opens the vault again
    wanted = timedelta(seconds=DEFAULT_MIN_LIFE if min_life is None else min_life)
    try:
        grant = fresh_token(place, pick, now, wanted, ask, prompt_expected=terminal.is_there())
    except NotFound:
        raise NotFound(detail=options.company) from None
    if grant is not None:
        return _print(grant, output)
    return _refreshed(place, chosen[0], min_life, ask, output)


def _refreshed(
    place: Place, connection: Connection, min_life: int | None, ask: "Callable[[], Secret | None]", output: Output
) -> int:
    from qbo_desktop.cli.session import with_application  # noqa: PLC0415 - a fresh token needs none of it

    async def work(application: "Application") -> int:
        return _print(await application.access.grant(connection.key, min_life), output)

    return with_application(place, work, create=False, ask=ask)


def _print(grant: AccessGrant, output: Output) -> int:
    if grant.late_because is not None:
        output.warning(
            grant.late_because,
            grant.connection.display_name,
            "The access token from before is still good for a moment; it was printed.",
        )
    if output.as_json:
        output.document(documents.token(grant))
    else:
        output.line(grant.access_token.reveal())
    return DONE
