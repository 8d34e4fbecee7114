"""What can happen to a connection."""

from dataclasses import dataclass
from datetime import datetime

from qbo_desktop.core.connection import Reason
from qbo_desktop.core.tokens import Clocks

DELAYS = frozenset({Reason.OFFLINE, Reason.OUTAGE, Reason.KEYS_REJECTED})
REFUSALS = frozenset(
    {
        Reason.REVOKED,
        Reason.IDLE_EXPIRED,
        Reason.HARD_EXPIRED,
        Reason.USED_ELSEWHERE,
        Reason.INTERRUPTED,
        Reason.ACCESS_LOST,
        Reason.VAULT_UNREADABLE,
        Reason.UNKNOWN,
    }
)


@dataclass(frozen=True, slots=True)
class Consented:
    """A person allowed the app and the code was exchanged; `unconfirmed` while the company's name could not be read."""

    at: datetime
    clocks: Clocks
    company_name: str | None
    unconfirmed: bool
    intuit_tid: str | None = None
    connected_by: str | None = None


@dataclass(frozen=True, slots=True)
class Refreshed:
    """The refresh token was accepted.

    `rotated`: its value changed; `rotated_elsewhere`: it changed earlier than our own refreshing would have made it.
    """

    at: datetime
    clocks: Clocks
    rotated: bool
    rotated_elsewhere: bool = False
    intuit_tid: str | None = None


@dataclass(frozen=True, slots=True)
class Delayed:
    """A refresh, or an owed revocation, could not be done for now; the stored tokens are as good as before.

    Raises ValueError for a reason that is not one of `DELAYS`.
    """

    at: datetime
    reason: Reason
    retry_at: datetime | None = None
    http_status: int | None = None
    intuit_tid: str | None = None

    def __post_init__(self) -> None:
        if self.reason not in DELAYS:
            raise ValueError(self.reason)


@dataclass(frozen=True, slots=True)
class Refused:
    """Intuit refused the refresh token; it stays sealed until a new consent is stored.

    Raises ValueError for a reason that is not one of `REFUSALS`.
    """

    at: datetime
    reason: Reason
    http_status: int | None = None
    oauth_error: str | None = None
    intuit_tid: str | None = None

    def __post_init__(self) -> None:
        if self.reason not in REFUSALS:
            raise ValueError(self.reason)


@dataclass(frozen=True, slots=True)
class Confirmed:
    """CompanyInfo was read."""

    at: datetime
    company_name: str | None


@dataclass(frozen=True, slots=True)
class SubscriptionEnded:
    """The API says the company's QuickBooks subscription ended (400/6190)."""

    at: datetime


@dataclass(frozen=True, slots=True)
class AccessLost:
    """The API refuses the company's data although refreshing works (401/120, 401/130, 403/3100)."""

    at: datetime


@dataclass(frozen=True, slots=True)
class DisconnectOwed:
    """The person disconnected, but Intuit could not be told yet."""

    at: datetime


@dataclass(frozen=True, slots=True)
class MovedAway:
    """The tokens were handed over; this computer refreshes them no more."""

    at: datetime
    held_by: str


@dataclass(frozen=True, slots=True)
class Restored:
    """The row comes from an older copy of the vault."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Unreadable:
    """The row does not open under the right key."""

    at: datetime


Happening = (
    Consented
    | Refreshed
    | Delayed
    | Refused
    | Confirmed
    | SubscriptionEnded
    | AccessLost
    | DisconnectOwed
    | MovedAway
    | Restored
    | Unreadable
)
