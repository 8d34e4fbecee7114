"""The way to Intuit that all companies of one setup share: when it is dead, one company at a time tries it."""

from datetime import datetime, timedelta

from qbo_desktop.core.errors import (
    ConfigurationRejected,
    IntuitUnavailable,
    LoopbackUnavailable,
    NetworkUnavailable,
    QboDesktopError,
    ReconnectRequired,
    UnexpectedResponse,
)
from qbo_desktop.core.identity import ConnectionKey
from qbo_desktop.core.joint_refusals import MANY_REFUSALS, ONCE_MORE_AFTER, REFUSED_TOGETHER, UNEXPLAINED
from qbo_desktop.core.retry import Breaker, keeper_delay
from qbo_desktop.intuit.transport import NOTHING_SENT

_SHORT_WAIT = timedelta(seconds=2)
_MIDDLE = 0.5


class Line:
    """What is known about one setup's way; times are on our own clock. `trouble` is what happened on it last."""

    def __init__(self) -> None:
        self._breaker = Breaker()
        self._offline = 0
        self._offline_until: datetime | None = None
        self._under_way = 0
        self._refusals: dict[ConnectionKey, datetime] = {}
        self._once_more: dict[ConnectionKey, datetime] = {}
        self._asked_again: set[ConnectionKey] = set()
        self._told: set[ConnectionKey] = set()
        self._together: set[ConnectionKey] = set()
        self.trouble: QboDesktopError | None = None

    def closed_until(self, now: datetime) -> datetime | None:
        """When to ask again whether a request may be sent; None: it may be sent now."""
        pause = self._breaker.closed_again_at
        if pause is not None and not self._breaker.lets_through(now):
            return pause
        if self._offline == 0:
            return None
        until = self._offline_until
        if until is not None and until - _longest(self._offline) <= now < until:
            return until
        return now + _SHORT_WAIT if self._under_way else None

    def begin(self) -> None:
        """A request leaves; while the network is away it is the only one."""
        self._under_way += 1

    def end(self) -> None:
        """It came back, however."""
        self._under_way -= 1

    def note(self, key: ConnectionKey, error: QboDesktopError | None, now: datetime) -> None:
        """What came back."""
        if self._once_more.pop(key, None) is not None:
            self._asked_again.add(key)
        if error is not None:
            self.trouble = error
        if _nothing_left(error):
            if self._offline_until is None or now >= self._offline_until:
                self._offline += 1
                self._offline_until = now + timedelta(seconds=keeper_delay(self._offline, _MIDDLE))
            return
        match error:
            case NetworkUnavailable() | IntuitUnavailable() | UnexpectedResponse() | ConfigurationRejected():
                self._breaker = self._breaker.after_error(now)
            case None | ReconnectRequired():
                self._breaker = self._breaker.after_answer()
            case _:
                return  # the vault's trouble says nothing about the way to Intuit
        self._offline, self._offline_until = 0, None
        if error is None:
            self._refusals.pop(key, None)
            self._asked_again.discard(key)
            self._told.discard(key)
            self._together.discard(key)
        elif isinstance(error, ReconnectRequired) and error.reason in UNEXPLAINED:
            self._note_refusal(key, now)

    def _note_refusal(self, key: ConnectionKey, now: datetime) -> None:
        """Several refusals at once are rather Intuit's trouble or the setup's: each is asked once more."""
        self._refusals[key] = now
        together = {one for one, at in self._refusals.items() if abs(now - at) <= REFUSED_TOGETHER}
        if len(together) >= MANY_REFUSALS:
            self._together = together
            for one in together - self._asked_again:
                self._once_more.setdefault(one, now + ONCE_MORE_AFTER)

    def knows(self, key: ConnectionKey) -> bool:
        """Whether this company's refusal is known here."""
        return key in self._refusals

    def remember(self, key: ConnectionKey, at: datetime, *, asked_again: bool) -> None:
        """A refusal together with others that another process, or an earlier life of this one, was told of."""
        self._refusals[key] = at
        self._told.add(key)
        if asked_again:
            self._asked_again.add(key)
        else:
            self._once_more.setdefault(key, at + ONCE_MORE_AFTER)

    def take_refused_together(self) -> int:
        """How many were refused together, if there is somebody among them of whom this was not said yet; 0 if not."""
        fresh = self._together - self._told
        self._told |= fresh
        return len(self._together) if fresh else 0

    def asked_again_at(self, key: ConnectionKey) -> datetime | None:
        """When this refused company is to be asked once more, if it is."""
        return self._once_more.get(key)

    def forget_pause(self) -> None:
        """A person thinks that the way is free again."""
        self._breaker = self._breaker.forgetting_time()
        self._offline_until = None


def _nothing_left(error: QboDesktopError | None) -> bool:
    """Whether the request never left this computer; in the demo its own server may be what cannot start."""
    unsent = isinstance(error, NetworkUnavailable) and error.detail in NOTHING_SENT
    return unsent or isinstance(error, LoopbackUnavailable)


def _longest(failures: int) -> timedelta:
    return timedelta(seconds=keeper_delay(failures, 1.0))
