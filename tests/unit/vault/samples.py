"""A vault of one setup and ordinary rows; Argon2id is as cheap as it can be."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from qbo_desktop.core.connection import Connection
from qbo_desktop.core.happenings import Consented
from qbo_desktop.core.history import HistoryEntry, HistoryEvent
from qbo_desktop.core.identity import ClientId, ConnectionKey, Environment, RealmId, SetupId
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.setup import ACCOUNTING_SCOPE, Setup
from qbo_desktop.core.tokens import Clocks, TokenSet
from qbo_desktop.core.transitions import consented
from qbo_desktop.vault.records import PassphraseSlot
from qbo_desktop.vault.vault import Vault

NOW = datetime(2026, 11, 23, 20, 0, 0, 123456, tzinfo=UTC)
PASSPHRASE = Secret("canary-passphrase")
CHEAP = PassphraseSlot(PASSPHRASE, iterations=1, lanes=1, memory_kib=8)
CLIENT = ClientId("ABx1clientid")
BAKERY = ConnectionKey(Environment.SANDBOX, CLIENT, RealmId("9341453000000001"))
GARAGE = ConnectionKey(Environment.SANDBOX, CLIENT, RealmId("9341453000000002"))
NAMES = {BAKERY: "Sandbox Bakery", GARAGE: "Sandbox Garage"}
SETUP = Setup(
    name="Acme Advisors",
    app_name="Acme Books Link",
    made_by="Pat",
    environment=Environment.SANDBOX,
    client_id=CLIENT,
    client_secret=Secret("canary-client-secret"),
    redirect_uri="http://localhost:47813/",
    loopback_port=47813,
    scopes=(ACCOUNTING_SCOPE,),
)


def tokens(mark: str = "1") -> TokenSet:
    hour = NOW + timedelta(hours=1)
    return TokenSet(
        Secret(f"canary-access-{mark}"),
        Secret(f"canary-refresh-{mark}"),
        Clocks(hour, NOW + timedelta(days=100), None),
    )


def connection(setup_id: SetupId, key: ConnectionKey = BAKERY) -> Connection:
    event = Consented(NOW, tokens().clocks, NAMES[key], unconfirmed=False, intuit_tid="1-tid")
    return consented(key, setup_id, SETUP.name, event)


def entry(key: ConnectionKey | None = BAKERY, at: datetime = NOW) -> HistoryEntry:
    return HistoryEntry(at, HistoryEvent.REFRESHED, key, None if key is None else NAMES[key], intuit_tid="1-tid")


def filled(folder: Path) -> tuple[Vault, Connection]:
    """A vault with a setup and the Bakery connected."""
    vault = Vault.create(folder, CHEAP)
    setup = vault.add_setup(SETUP, at=NOW)
    return vault, vault.insert(connection(setup.id), tokens())


def command(script: str, *arguments: str | Path) -> list[str]:
    """A fresh interpreter that runs the script and turns warnings into errors."""
    return [sys.executable, "-W", "error", "-c", script, *map(str, arguments)]


def surroundings(**more: str) -> dict[str, str]:
    """The environment in which such a script finds these samples."""
    places = [str(Path(__file__).parents[2]), *filter(None, [os.environ.get("PYTHONPATH")])]
    return os.environ | {"PYTHONPATH": os.pathsep.join(places)} | more


def run(script: str, *arguments: str | Path, prefix: tuple[str, ...] = ()) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [*prefix, *command(script, *arguments)], capture_output=True, text=True, check=False, env=surroundings()
    )


@contextmanager
def behind(folder: Path) -> Iterator[sqlite3.Connection]:
    """The file, changed behind the program's back."""
    with closing(sqlite3.connect(folder / "vault.db", isolation_level=None)) as database:
        database.execute("PRAGMA synchronous=OFF")
        yield database
