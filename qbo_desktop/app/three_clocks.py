"""The three clocks of a connection as stretches of time: access, the hundred idle days, the five years."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from qbo_desktop.core.connection import Connection, Status, act_by
from qbo_desktop.core.tokens import FIVE_YEARS

_HOUR = timedelta(hours=1)
_HUNDRED_DAYS = timedelta(days=100)
_ENDED = (Status.RECONNECT_REQUIRED, Status.MOVED, Status.DISCONNECTING)


class ClockKind(StrEnum):
    """What runs out."""

    ACCESS = "access"
    IDLE = "idle"
    HARD = "hard"


@dataclass(frozen=True, slots=True)
class RunningClock:
    """From `begins` to `ends` (UTC); `is_ours` when its end is the day by which a person must act."""

    kind: ClockKind
    begins: datetime
    ends: datetime
    is_ours: bool = False

    def part(self, now: datetime) -> float:
        """How much of it has passed, from 0 to 1."""
        return min(1.0, max(0.0, (now - self.begins) / (self.ends - self.begins)))


def clocks_of(connection: Connection, now: datetime) -> tuple[RunningClock, ...]:
    """Those that are known; none where the connection has ended or is somebody else's."""
    if connection.status in _ENDED:
        return ()
    day = act_by(connection, now)
    ends = (
        (ClockKind.ACCESS, connection.access_token_expires_at, _HOUR),
        (ClockKind.IDLE, connection.refresh_token_expires_at, _HUNDRED_DAYS),
        (ClockKind.HARD, connection.reconnect_by, FIVE_YEARS),
    )
    return tuple(
        RunningClock(kind, end - length, end, is_ours=kind is not ClockKind.ACCESS and end == day)
        for kind, end, length in ends
        if end is not None
    )
