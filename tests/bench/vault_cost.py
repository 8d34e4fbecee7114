"""What the vault costs beside bare SQLite on the same disk: a rotation, opening and listing, a company's lock."""

import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from bench.stage import FIRST_REALM, fill_vault

from qbo_desktop.core.history import HistoryEntry, HistoryEvent
from qbo_desktop.core.identity import RealmId
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.tokens import Clocks, TokenSet
from qbo_desktop.vault.listing import read_listing
from qbo_desktop.vault.locks import CompanyLocks
from qbo_desktop.vault.vault import Vault

COMMITS = 60
OPENINGS = 9
LOCKS = 200
SIZES = (1_000, 10_000)
PASSPHRASE = Secret("made-up")


def measure() -> dict[str, object]:
    """Medians; each ratio is against the floor beside it."""
    results: dict[str, object] = {}
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        for size in SIZES:
            folder = Path(name) / str(size)
            _fill(folder, size)
            results[f"companies_{size}"] = _opening(folder)
        folder = Path(name) / "80"
        fill_vault(folder, 80)
        results["rotation"] = _rotation(folder)
        results["lock"] = _lock(folder)
    return results


def _fill(folder: Path, companies: int) -> None:
    """As `fill_vault`, without waiting for the disk at each of thousands of companies."""
    fill_vault(folder, 1)
    vault = Vault.open(folder)
    vault.unlock(passphrase=PASSPHRASE)
    vault._database.execute("PRAGMA synchronous=OFF")
    row = vault.connections()[0]
    clocks = Clocks(row.reconnect_by, row.reconnect_by, row.reconnect_by)
    for number in range(1, companies):
        key = replace(row.key, realm_id=RealmId(str(FIRST_REALM + number)))
        tokens = TokenSet(Secret(f"access-{number}"), Secret(f"refresh-{number}"), clocks)
        vault.insert(replace(row, key=key, company_name=f"Sandbox Bakery {number}"), tokens)
    vault.close()


def _rotation(folder: Path) -> dict[str, float]:
    """A durable commit of one rotation, its history line and its reading back, beside the same bytes in bare SQLite."""
    vault = Vault.open(folder)
    vault.unlock(passphrase=PASSPHRASE)
    row = vault.connections()[0]
    clocks = Clocks(row.reconnect_by, row.reconnect_by, row.reconnect_by)
    numbers = iter(range(10 * COMMITS))

    def ours() -> None:
        nonlocal row
        number = next(numbers)
        tokens = TokenSet(Secret(f"access-{number}"), Secret(f"refresh-{number}"), clocks)
        entry = HistoryEntry(row.connected_at, HistoryEvent.REFRESHED, row.key, row.company_name)
        row = vault.update(replace(row), tokens=tokens, clear_intent=True, history=entry)

    with closing(sqlite3.connect(folder / "vault.db", isolation_level=None)) as database:
        for setting in ("journal_mode=DELETE", "synchronous=EXTRA", "secure_delete=ON", "temp_store=MEMORY"):
            database.execute(f"PRAGMA {setting}")
        sealed = database.execute("SELECT sealed FROM connections WHERE realm_id <> ?", (row.key.realm_id,)).fetchone()
        other = database.execute("SELECT max(realm_id) FROM connections").fetchone()[0]

        def bare() -> None:
            database.execute("BEGIN IMMEDIATE")
            database.execute("UPDATE connections SET sealed = ? WHERE realm_id = ?", (sealed[0], other))
            database.execute(
                "INSERT INTO history (at, event, environment, client_id, realm_id, result)"
                " SELECT connected_at, 'refreshed', environment, client_id, realm_id, 'ok' FROM connections LIMIT 1"
            )
            database.execute("COMMIT")

        times = _in_turn({"ours": ours, "bare": bare}, COMMITS)
    vault.close()
    return {
        "ours_ms": round(times["ours"] * 1000, 2),
        "bare_ms": round(times["bare"] * 1000, 2),
        "ratio": round(times["ours"] / times["bare"], 2),
        "aim": 1.3,
    }


def _opening(folder: Path) -> dict[str, float]:
    """Opening with its checks, and the list of all companies, beside a bare SELECT of the same rows."""

    def opened() -> None:
        vault = Vault.open(folder)
        vault.unlock(passphrase=PASSPHRASE)
        vault.close()

    def listed() -> None:
        read_listing(folder)

    def bare() -> None:
        with closing(sqlite3.connect(folder / "vault.db")) as database:
            database.execute("SELECT * FROM connections ORDER BY environment, client_id, realm_id").fetchall()

    times = _in_turn({"opened": opened, "listed": listed, "bare": bare}, OPENINGS)
    return {
        "open_ms": round(times["opened"] * 1000, 1),
        "list_ms": round(times["listed"] * 1000, 1),
        "bare_select_ms": round(times["bare"] * 1000, 1),
        "list_ratio": round(times["listed"] / times["bare"], 1),
    }


def _lock(folder: Path) -> dict[str, float]:
    """Taking and releasing a company's lock that nobody holds."""
    listing = read_listing(folder)
    assert listing is not None
    key = listing.connections[0].key
    locks = CompanyLocks(folder)

    def once() -> None:
        lock = locks.acquire(key, 0)
        assert lock is not None
        lock.release()

    return {"microseconds": round(_in_turn({"lock": once}, LOCKS)["lock"] * 1e6, 1)}


def _in_turn(works: dict[str, Callable[[], None]], times: int) -> dict[str, float]:
    """Medians in seconds, the works taking turns so that what disturbs one disturbs all."""
    taken: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(times):
        for name, work in works.items():
            began = time.perf_counter()
            work()
            taken[name].append(time.perf_counter() - began)
    return {name: statistics.median(every[1:]) for name, every in taken.items()}
