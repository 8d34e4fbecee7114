"""The keeper: refreshes every company once a day, repeats what could not be done, and reads the company once a week."""

import asyncio
import random
from datetime import datetime, timedelta

from qbo_desktop.app.company_check import CompanyCheck
from qbo_desktop.app.consents import Consents
from qbo_desktop.app.disconnector import Disconnector
from qbo_desktop.app.parts import Parts
from qbo_desktop.app.refresher import Refresher
from qbo_desktop.app.tasks import first_of
from qbo_desktop.core.connection import Connection, Status
from qbo_desktop.core.errors import (
    IntuitUnavailable,
    NetworkUnavailable,
    QboDesktopError,
    ReconnectRequired,
    VaultError,
)
from qbo_desktop.core.happenings import Reason
from qbo_desktop.core.identity import ConnectionKey, SetupId
from qbo_desktop.core.retry import CHECK_AFTER, Breaker, due_at, keeper_delay

PARALLEL_REFRESHES = 4
_LONGEST_WAIT = timedelta(hours=1)
_VAULT_PAUSE = timedelta(seconds=60)


class Keeper:
    """Works until it is cancelled; every wait is on the clock it was given."""

    def __init__(
        self,
        parts: Parts,
        refresher: Refresher,
        disconnector: Disconnector,
        consents: Consents,
        check: CompanyCheck,
        parallel: int = PARALLEL_REFRESHES,
    ) -> None:
        self._parts = parts
        self._refresher = refresher
        self._disconnector = disconnector
        self._consents = consents
        self._check = check
        self._places = asyncio.Semaphore(parallel)
        self._wake = asyncio.Event()
        self._failures: dict[ConnectionKey, int] = {}
        self._breakers: dict[SetupId, Breaker] = {}
        self._not_before: dict[ConnectionKey, datetime] = {}

    def wake(self) -> None:
        """Look again now: a company was added, or a person thinks that the network is back."""
        self._breakers = {setup: breaker.forgetting_time() for setup, breaker in self._breakers.items()}
        self._not_before.clear()
        self._wake.set()

    async def run(self) -> None:
        """Keep all connections fresh for ever."""
        while True:
            self._wake.clear()
            try:
                next_round = await self.round()
            except VaultError:
                next_round = self._parts.clock.now() + _VAULT_PAUSE
            await first_of(self._parts.clock.sleep_until(next_round), self._wake.wait())

    async def round(self) -> datetime:
        """Do what is due now; when to look again."""
        await self._consents.settle_pending()
        connections = await self._parts.vault.run(lambda vault: vault.connections())
        now = self._parts.clock.now()
        offline = asyncio.Event()
        async with asyncio.TaskGroup() as group:
            for connection in connections:
                if self._due(connection) <= now:
                    group.create_task(self._tend(connection, offline))
        rows = await self._parts.vault.run(lambda vault: vault.connections())
        soonest = self._parts.clock.now() + _LONGEST_WAIT
        if offline.is_set():
            return min(
                soonest, self._parts.clock.now() + timedelta(seconds=keeper_delay(self._most_failures(), _jitter()))
            )
        return min([soonest, *(self._due(connection) for connection in rows if self._is_ours(connection))])

    def _is_ours(self, connection: Connection) -> bool:
        return connection.may_refresh or connection.status is Status.DISCONNECTING

    def _due(self, connection: Connection) -> datetime:
        if not self._is_ours(connection):
            return datetime.max.replace(tzinfo=connection.connected_at.tzinfo)
        owed = connection.status is Status.DISCONNECTING
        due = (connection.retry_at or connection.noticed_at or connection.connected_at) if owed else due_at(connection)
        return max(due, self._not_before.get(connection.key, due))

    def _most_failures(self) -> int:
        return max(self._failures.values(), default=1) - 1

    async def _tend(self, connection: Connection, offline: asyncio.Event) -> None:
        async with self._places:
            now = self._parts.clock.now()
            breaker = self._breakers.get(connection.setup_id, Breaker())
            if offline.is_set() or not breaker.lets_through(now):
                self._postpone(connection, None)
                return
            if connection.status is Status.DISCONNECTING:
                if not await self._disconnector.settle_owed(connection.key):
                    self._postpone(connection, None)
                return
            await self._refresh(connection, breaker, offline)

    async def _refresh(self, connection: Connection, breaker: Breaker, offline: asyncio.Event) -> None:
        key = connection.key
        delay = keeper_delay(self._failures.get(key, 0) + 1, _jitter())
        retry_at = self._parts.clock.now() + timedelta(seconds=delay)
        try:
            result = await self._refresher.attempt(key, seen=connection.last_refreshed_at, retry_at=retry_at)
        except (NetworkUnavailable, IntuitUnavailable) as error:
            self._failures[key] = self._failures.get(key, 0) + 1
            self._postpone(connection, getattr(error, "retry_after", None))
            if isinstance(error, NetworkUnavailable):
                offline.set()
            else:
                self._breakers[connection.setup_id] = breaker.after_error(self._parts.clock.now())
        except ReconnectRequired:
            self._failures.pop(key, None)
        except QboDesktopError:
            self._failures[key] = self._failures.get(key, 0) + 1
            self._postpone(connection, None)
        else:
            self._failures.pop(key, None)
            self._not_before.pop(key, None)
            self._breakers[connection.setup_id] = breaker.after_answer()
            await self._read_company(result.connection)

    def _postpone(self, connection: Connection, retry_after: float | None) -> None:
        seconds = keeper_delay(max(1, self._failures.get(connection.key, 0)), _jitter(), retry_after)
        self._not_before[connection.key] = self._parts.clock.now() + timedelta(seconds=seconds)

    async def _read_company(self, connection: Connection) -> None:
        read = connection.checked_at
        fresh = read is not None and self._parts.clock.now() - read < CHECK_AFTER
        if fresh and connection.reason is not Reason.UNCONFIRMED:
            return
        try:
            await self._check.check(connection.key)
        except QboDesktopError:
            return


def _jitter() -> float:
    return random.random()  # noqa: S311 - spreads requests, guards nothing
