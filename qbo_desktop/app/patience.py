"""How long a command tries: at 0, 2 and 5 seconds, and for at most 60 in all."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

from qbo_desktop.app.clock import Clock
from qbo_desktop.core.errors import QboDesktopError
from qbo_desktop.core.retry import COMMAND_DELAYS, COMMAND_SECONDS, is_worth_repeating

T = TypeVar("T")


async def with_patience(clock: Clock, attempt: Callable[[], Awaitable[T]]) -> T:
    """What `attempt` returns in the end; raises its last error, or at once one that is not worth repeating.

    A `Retry-After` beyond what is left of the 60 seconds ends at once, too.
    """
    spent = 0.0
    for delay in COMMAND_DELAYS[1:]:
        before = clock.now()
        try:
            return await attempt()
        except QboDesktopError as error:
            spent += max(0.0, (clock.now() - before).total_seconds())
            pause = max(delay, getattr(error, "retry_after", None) or 0.0)
            if not _is_worth_repeating(error) or spent + pause > COMMAND_SECONDS:
                raise
        await clock.sleep(pause)
        spent += pause
    return await attempt()


def _is_worth_repeating(error: QboDesktopError) -> bool:
    """5xx, 429, no answer and bad 200s; a request that was refused with 400 or 401 is refused again."""
    return is_worth_repeating(error) and error.http_status not in (400, 401)
