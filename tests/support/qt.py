"""What tests of the window share: connections in every state, and waiting for what a loop brings."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer

from qbo_desktop.core.connection import Connection, Reason, ReconnectBySource, Status
from qbo_desktop.core.identity import ClientId, ConnectionKey, Environment, RealmId, SetupId

NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
_BEAT_MS = 5
NAMES = ("Sandbox Bakery", "Sandbox Garage", "Sandbox Florist")


def connection(number: int = 1, now: datetime = NOW) -> Connection:
    """A connection that was refreshed two hours ago."""
    refreshed = now - timedelta(hours=2)
    return Connection(
        key=ConnectionKey(Environment.CUSTOM, ClientId("ABdemo"), RealmId(f"9341453{number:09d}")),
        setup_id=SetupId("setup-1"),
        setup="Acme Advisors",
        company_name=NAMES[(number - 1) % 3],
        status=Status.CONNECTED,
        connected_at=now - timedelta(days=30),
        last_refreshed_at=refreshed,
        last_rotated_at=refreshed,
        reconnect_by=now + timedelta(days=1795),
        reconnect_by_source=ReconnectBySource.INTUIT,
        access_token_expires_at=refreshed + timedelta(hours=1),
        refresh_token_expires_at=refreshed + timedelta(days=100),
        checked_at=refreshed,
        intuit_tid="1-6921a0b4-3d5c0f7e1a2b",
    )


def in_every_state(now: datetime = NOW) -> list[Connection]:
    """One connection for each way that a row can read."""

    def like(number: int, status: Status, reason: Reason | None = None) -> Connection:
        return replace(
            connection(number, now),
            status=status,
            reason=reason,
            noticed_at=now - timedelta(minutes=7),
            http_status=400,
        )

    refusals = (
        Reason.REVOKED,
        Reason.IDLE_EXPIRED,
        Reason.HARD_EXPIRED,
        Reason.USED_ELSEWHERE,
        Reason.INTERRUPTED,
        Reason.ACCESS_LOST,
        Reason.VAULT_UNREADABLE,
        Reason.UNKNOWN,
    )
    waits = (Reason.OFFLINE, Reason.OUTAGE, Reason.KEYS_REJECTED)
    return [
        connection(1, now),
        replace(connection(2, now), access_token_expires_at=now + timedelta(minutes=41)),
        replace(connection(3, now), reconnect_by=now + timedelta(days=12)),
        replace(connection(4, now), refresh_token_expires_at=now + timedelta(days=9)),
        replace(connection(5, now), reason=Reason.SUBSCRIPTION_ENDED),
        replace(connection(6, now), reason=Reason.UNCONFIRMED, company_name=None, checked_at=None),
        replace(connection(7, now), refresh_token_expires_at=None, reconnect_by_source=ReconnectBySource.ESTIMATED),
        *(like(10 + number, Status.RETRYING, reason) for number, reason in enumerate(waits)),
        *(like(20 + number, Status.RECONNECT_REQUIRED, reason) for number, reason in enumerate(refusals)),
        like(30, Status.PAUSED, Reason.RESTORED),
        replace(like(31, Status.MOVED), held_by="Sandbox Advisors", access_token_expires_at=None),
        like(32, Status.DISCONNECTING),
    ]


def wait_for(what: str, true: Callable[[], object], seconds: float = 10.0) -> None:
    """Let the window work until `true` holds; AssertionError after so many seconds."""
    loop, clock, poll = QEventLoop(), QElapsedTimer(), QTimer(interval=5)
    clock.start()
    poll.timeout.connect(lambda: loop.quit() if true() or clock.elapsed() > seconds * 1000 else None)
    poll.start()
    if not true():
        loop.exec()
    poll.stop()
    assert true(), f"no {what} within {seconds} s"


class Stalls:
    """`longest`: for how many milliseconds the window could not have answered.

    Of a pause only that counts which this process had: what the window's thread worked, and what an idle thread beside
    it saw pass. When other programs have the processors, both stand, and the window is not to blame.
    """

    def __init__(self) -> None:
        self._clock = QElapsedTimer()
        self._timer = QTimer(interval=_BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._over = threading.Event()
        self._idle_beats = 0
        self._last = (0, 0, 0.0)
        self.longest = 0.0

    def _state(self) -> tuple[int, int, float]:
        return self._clock.elapsed(), self._idle_beats, time.thread_time() * 1000

    def _beat(self) -> None:
        before, self._last = self._last, self._state()
        passed, idle_beats, worked = (after - then for after, then in zip(self._last, before, strict=True))
        self.longest = max(self.longest, min(passed, worked + idle_beats * (_BEAT_MS + 1)))

    def _idle(self) -> None:
        while not self._over.wait(_BEAT_MS / 1000):
            self._idle_beats += 1

    @contextmanager
    def watched(self) -> "Iterator[Stalls]":
        """Watch for the length of the block."""
        idle = threading.Thread(target=self._idle, name="idle")
        idle.start()
        self._clock.start()
        self._last = self._state()
        self._timer.start()
        try:
            yield self
        finally:
            self._timer.stop()
            self._over.set()
            idle.join()
