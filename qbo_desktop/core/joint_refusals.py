"""Several refusals at once are rather the setup's trouble, or Intuit's, than that of each company."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime, timedelta

from qbo_desktop.core.connection import Connection, Reason, Status
from qbo_desktop.core.identity import SetupId

MANY_REFUSALS = 3
REFUSED_TOGETHER = timedelta(minutes=10)
ONCE_MORE_AFTER = timedelta(hours=1)
# Refusals that Intuit does not explain; a date that passed explains itself.
UNEXPLAINED = frozenset({Reason.REVOKED, Reason.USED_ELSEWHERE, Reason.INTERRUPTED, Reason.UNKNOWN})


def refused_together(connections: Iterable[Connection]) -> dict[SetupId, tuple[Connection, ...]]:
    """By setup, the rows that are refused now and were refused within ten minutes of at least two others of it."""
    refused: dict[SetupId, list[tuple[datetime, Connection]]] = defaultdict(list)
    for one in connections:
        if one.status is Status.RECONNECT_REQUIRED and one.reason in UNEXPLAINED and one.noticed_at is not None:
            refused[one.setup_id].append((one.noticed_at, one))
    together = {setup_id: _together(rows) for setup_id, rows in refused.items()}
    return {setup_id: rows for setup_id, rows in together.items() if rows}


def _together(refused: list[tuple[datetime, Connection]]) -> tuple[Connection, ...]:
    """Those that lie in a stretch of ten minutes with two others."""
    refused.sort(key=lambda one: (one[0], one[1].key))
    times = [at for at, _ in refused]
    found: set[int] = set()
    for first in range(len(times) - MANY_REFUSALS + 1):
        last = first + MANY_REFUSALS - 1
        if times[last] - times[first] <= REFUSED_TOGETHER:
            found.update(range(first, last + 1))
    return tuple(refused[number][1] for number in sorted(found))
