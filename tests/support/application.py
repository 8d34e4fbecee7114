"""A whole application in a temporary folder, with the demo Intuit behind real sockets and a browser made of code."""

import asyncio
import http.client
import os
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TypeVar
from urllib.parse import urljoin, urlsplit

from support.demo_intuit import BAKERY, DemoIntuit

from qbo_desktop.app.clock import Clock
from qbo_desktop.app.compose import Application, compose
from qbo_desktop.app.consents import Consent, ConsentOutcome
from qbo_desktop.app.parts import Parts
from qbo_desktop.app.place import Place
from qbo_desktop.app.setups import StoredSetup
from qbo_desktop.core.connection import Connection
from qbo_desktop.core.events import Event
from qbo_desktop.core.history import HistoryEntry
from qbo_desktop.core.identity import ConnectionKey, RealmId
from qbo_desktop.core.retry import LOCK_PATIENCE_SECONDS
from qbo_desktop.core.secret import Secret
from qbo_desktop.intuit.transport import DEADLINE_SECONDS
from qbo_desktop.vault.vault import PassphraseSlot, StoredConnection, Vault

PASSPHRASE = "canary-passphrase"
T = TypeVar("T")


class DemosTime:
    """Moves the demo's clock along with a test's; while the demo does not answer, the time is owed to it."""

    def __init__(self, demo: DemoIntuit) -> None:
        self._demo = demo
        self._owed = 0.0

    def __call__(self, seconds: float) -> None:
        self._owed += seconds
        try:
            self._demo.control(advance_seconds=self._owed)
        except ConnectionRefusedError:
            return
        self._owed = 0.0


def prepared_place(folder: Path, demo: DemoIntuit, now: datetime) -> Place:
    """A data folder with a passphrase vault that opens quickly and holds the demo's setup, as a custom one."""
    if (folder / "passphrase").exists():
        return Place(folder / "data", passphrase_file=folder / "passphrase")
    return empty_place(folder, lambda vault: vault.add_setup(demo.setup, at=now))


def empty_place(folder: Path, fill: Callable[[Vault], object] = lambda _: None) -> Place:
    """The same with nothing in the vault yet but what `fill` writes."""
    place = Place(folder / "data", passphrase_file=folder / "passphrase")
    descriptor = os.open(folder / "passphrase", os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(PASSPHRASE + "\n")
    vault = Vault.create(place.folder, PassphraseSlot(Secret(PASSPHRASE), iterations=1, lanes=1, memory_kib=8))
    try:
        fill(vault)
    finally:
        vault.close()
    return place


@dataclass
class Rig:
    """An open application and the demo that it talks to; `events` is everything that was told."""

    application: Application
    demo: DemoIntuit
    setup: StoredSetup
    events: list[Event] = field(default_factory=list)

    @property
    def parts(self) -> Parts:
        return self.application.parts

    def key(self, realm_id: str = BAKERY) -> ConnectionKey:
        return ConnectionKey(self.setup.setup.environment, self.setup.setup.client_id, RealmId(realm_id))

    async def connect(
        self,
        realm_id: str = BAKERY,
        *,
        decision: str = "approve",
        expected: ConnectionKey | None = None,
        lifetime: float = 20.0,
    ) -> ConsentOutcome:
        """A whole consent: the page, the person's press, the redirect to the listener."""

        def begun(consent: Consent) -> None:
            self.parts.tasks.start(in_thread(lambda: browse(self.demo, consent.url, realm_id, decision)), "browser")

        return await self.application.consents.connect(self.setup.id, begun, expected=expected, lifetime=lifetime)

    async def row(self, realm_id: str = BAKERY) -> Connection:
        """The row as the list shows it."""
        return next(row for row in await self.application.connections.all() if row.key.realm_id == realm_id)

    async def stored(self, realm_id: str = BAKERY) -> StoredConnection:
        """The sealed row."""
        return await self.parts.vault.run(lambda vault: vault.stored(self.key(realm_id)))

    async def history(self) -> tuple[HistoryEntry, ...]:
        return await self.application.connections.history()

    async def in_vault(self, work: Callable[[Vault], T]) -> T:
        return await self.parts.vault.run(work)

    async def refresh(self, realm_id: str = BAKERY) -> Connection:
        """One refresh as a command makes it."""
        return (await self.application.refresher.refresh(self.key(realm_id))).connection


async def in_thread(work: Callable[[], T]) -> T:
    """Blocking work beside the loop."""
    return await asyncio.to_thread(work)


def browse(demo: DemoIntuit, url: str, realm_id: str, decision: str = "approve") -> int:
    """What a person does in a browser, the redirect and the page at its end included; the last status."""
    return follow(demo.consent(url, realm_id, decision))


def follow(address: str) -> int:
    """Go to an address of the loopback listener and on to `/done`; the last status."""
    status, location = _get(address)
    if location is not None:
        status, _ = _get(urljoin(address, location))
    return status


def _get(address: str) -> tuple[int, str | None]:
    parts = urlsplit(address)
    connection = http.client.HTTPConnection("127.0.0.1", parts.port, timeout=10)
    try:
        target = f"{parts.path}?{parts.query}" if parts.query else parts.path
        connection.request("GET", target, headers={"Host": parts.netloc})
        answer = connection.getresponse()
        answer.read()
        return answer.status, answer.getheader("location")
    finally:
        connection.close()


@asynccontextmanager
async def running(
    folder: Path,
    demo: DemoIntuit,
    clock: Clock,
    *,
    deadline: float = DEADLINE_SECONDS,
    lock_patience: float = LOCK_PATIENCE_SECONDS,
) -> AsyncIterator[Rig]:
    """An application over this folder; a second one over the same folder is another program's window."""
    place = prepared_place(folder, demo, clock.now())
    application = compose(place, create=False, clock=clock, deadline=deadline, lock_patience=lock_patience)
    try:
        await application.open()
        (setup,) = await application.setups.all()
        rig = Rig(application, demo, setup)
        application.parts.bulletin.subscribe(rig.events.append)
        yield rig
    finally:
        await application.close()
