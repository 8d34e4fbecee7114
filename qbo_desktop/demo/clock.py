"""The demo's own clock, which a control request can move, so that nobody waits 24 hours for a rotation."""

import time

LARGEST_OFFSET = 100 * 365 * 86400.0


class DemoClock:
    """Real time plus an offset in seconds."""

    def __init__(self, offset: float = 0.0) -> None:
        self.offset = offset

    def now(self) -> float:
        """Seconds since 1970, UTC, in the demo's time."""
        return time.time() + self.offset  # noqa: TID251  the demo is a server of its own, with a clock of its own

    def advance(self, seconds: float) -> bool:
        """Move the clock; refused (False) when it would end more than a century away from real time."""
        if abs(self.offset + seconds) > LARGEST_OFFSET:
            return False
        self.offset += seconds
        return True
