"""The history: appended to, never changed."""

import sqlite3
from dataclasses import replace
from datetime import timedelta, timezone
from pathlib import Path

import pytest
from unit.vault.samples import BAKERY, GARAGE, NOW, behind, entry

from qbo_desktop.core.errors import VaultDamaged
from qbo_desktop.vault.vault import Vault


def test_order(vault: Vault) -> None:
    """Newest first by time, whatever the zone it was told in; of equal times the later line."""
    early = entry(BAKERY, NOW - timedelta(days=1))
    zoned = replace(entry(GARAGE), at=(NOW + timedelta(minutes=1)).astimezone(timezone(timedelta(hours=-9))))
    lines = [entry(), zoned, early, replace(entry(), detail="later", result="reconnect_required")]
    for line in lines:
        vault.append_history(line)
    assert vault.history() == (zoned, lines[3], entry(), early)
    assert vault.history(BAKERY, limit=2) == (lines[3], entry())
    assert vault.history(GARAGE.realm_id) == (zoned,)


def test_naive_time_is_a_bug(vault: Vault) -> None:
    """A time without a zone is not stored as if it were UTC."""
    with pytest.raises(ValueError):
        vault.append_history(entry(at=NOW.replace(tzinfo=None)))
    assert vault.history() == ()


@pytest.mark.parametrize("change", ["UPDATE history SET result = 'ok'", "DELETE FROM history"])
def test_lines_stay(vault: Vault, folder: Path, change: str) -> None:
    """The file itself refuses to change or delete a line."""
    vault.append_history(entry())
    with behind(folder) as database, pytest.raises(sqlite3.IntegrityError):
        database.execute(change)
    assert vault.history() == (entry(),)


def test_two_years_are_kept(vault: Vault, folder: Path) -> None:
    """What is older than two years goes, the rest stays; the file itself refuses to let anything younger go."""
    ages = (0, 100, 729, 732, 2000)
    lines = {age: entry(BAKERY, NOW - timedelta(days=age)) for age in ages}
    for line in lines.values():
        vault.append_history(line)
    with behind(folder) as database:
        for age in ages[:3]:
            at = f"{NOW - timedelta(days=age):%Y-%m-%d}%"
            with pytest.raises(sqlite3.IntegrityError):
                database.execute("DELETE FROM history WHERE at LIKE ?", (at,))
    assert vault.drop_old_history(NOW) == 2
    assert vault.history() == tuple(lines[age] for age in ages[:3])
    assert vault.drop_old_history(NOW) == 0


def test_a_clock_that_jumped_drops_nothing(vault: Vault) -> None:
    """Five years ahead at once, before anything else was written: all lines stay."""
    for age in (0, 700):
        vault.append_history(entry(BAKERY, NOW - timedelta(days=age)))
    assert vault.drop_old_history(NOW + timedelta(days=5 * 365)) == 0
    assert len(vault.history()) == 2


def test_lines_of_a_newer_version(vault: Vault, folder: Path) -> None:
    """A kind of event that only a newer version knows is passed over; a line without a time is damage."""
    vault.append_history(entry())
    with behind(folder) as database:
        database.execute("INSERT INTO history (at, event, result) VALUES ('2031-01-01', 'teleported', 'ok')")
        assert vault.history() == (entry(),)
        database.execute("INSERT INTO history (at, event, result) VALUES ('soon', 'refreshed', 'ok')")
    with pytest.raises(VaultDamaged):
        vault.history()
