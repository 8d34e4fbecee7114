"""When to try again, and when a connection is due. All durations are seconds unless they say otherwise."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from qbo_desktop.core.connection import Connection, Reason, Status
from qbo_desktop.core.errors import (
    ConfigurationRejected,
    IntuitUnavailable,
    NetworkUnavailable,
    QboDesktopError,
    UnexpectedResponse,
)

COMMAND_DELAYS = (0.0, 2.0, 5.0)
COMMAND_SECONDS = 60.0
KEEPER_DELAYS = (0.0, 2.0, 5.0, 15.0, 60.0)
KEEPER_DELAY_AFTERWARDS = 900.0
LONGEST_RETRY_AFTER = 900.0
LOCK_PATIENCE_SECONDS = 60.0
DUE_AFTER = timedelta(hours=24)
CHECK_AFTER = timedelta(days=7)
_SPREAD = timedelta(hours=1)
_BREAKER_ERRORS = 5
_BREAKER_PAUSE = timedelta(seconds=300)


def is_due(connection: Connection, now: datetime) -> bool:
    """Whether this connection was not refreshed for 24 hours; a clock that went backwards makes nothing due."""
    return now - connection.last_refreshed_at >= DUE_AFTER


def due_at(connection: Connection) -> datetime:
    """When the keeper turns to this connection: once in 24 hours, spread over an hour by the connection's own name.

    What failed, be it a refresh or an owed revocation, comes again when it was told to.
    """
    if connection.status in (Status.RETRYING, Status.DISCONNECTING) and connection.retry_at is not None:
        return connection.retry_at
    share = int(connection.key.digest()[:8], 16) / 0xFFFFFFFF
    return connection.last_refreshed_at + DUE_AFTER + share * _SPREAD


def keeper_delay(failures: int, jitter: float, retry_after: float | None = None) -> float:
    """Seconds until the keeper tries again after so many failures in a row; `jitter` is between 0 and 1.

    A server's `retry_after` goes before our own delays, but a zero from it must not make us ask without a pause.
    """
    if retry_after is not None:
        return max(KEEPER_DELAYS[1], min(retry_after, LONGEST_RETRY_AFTER))
    base = KEEPER_DELAYS[failures] if failures < len(KEEPER_DELAYS) else KEEPER_DELAY_AFTERWARDS
    return base * (0.9 + 0.2 * jitter)


def is_worth_repeating(error: QboDesktopError) -> bool:
    """Whether the same request may succeed in a moment: 5xx, 429, no answer, a bad 200; never 400 or 401."""
    return isinstance(error, NetworkUnavailable | IntuitUnavailable | UnexpectedResponse)


def reason_for_delay(error: QboDesktopError) -> Reason:
    """How a row that could not be refreshed for now says why."""
    if isinstance(error, ConfigurationRejected):
        return Reason.KEYS_REJECTED
    return Reason.OFFLINE if isinstance(error, NetworkUnavailable) else Reason.OUTAGE


@dataclass(frozen=True, slots=True)
class Breaker:
    """Holds requests back after five server errors in a row, so that an outage is not answered with a storm."""

    errors: int = 0
    closed_again_at: datetime | None = None

    def after_error(self, now: datetime) -> "Breaker":
        """One more server error; the fifth in a row opens the breaker for five minutes."""
        errors = self.errors + 1
        return Breaker(errors, now + _BREAKER_PAUSE if errors >= _BREAKER_ERRORS else None)

    def after_answer(self) -> "Breaker":
        """Any proper answer closes it."""
        return Breaker()

    def lets_through(self, now: datetime) -> bool:
        """Whether a request may be sent: not during the pause, of which a clock set back does not make a longer one."""
        end = self.closed_again_at
        return end is None or not end - _BREAKER_PAUSE <= now < end

    def forgetting_time(self) -> "Breaker":
        """The same count with no pause: for a person who presses "Try now"."""
        return replace(self, closed_again_at=None)
