"""A new data key: everything sealed anew at once, and a vault that opens wherever it is interrupted."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from unit.vault.samples import BAKERY, CHEAP, GARAGE, NOW, PASSPHRASE, SETUP, behind, connection, filled, tokens

from qbo_desktop.core.errors import VaultBusy, VaultDamaged, VaultFull, VaultLocked, WrongKey
from qbo_desktop.core.history import HistoryEntry, HistoryEvent
from qbo_desktop.core.secret import Secret
from qbo_desktop.vault.backups import backups
from qbo_desktop.vault.records import Intent, IntentPurpose, PendingConsent, WaysIn
from qbo_desktop.vault.rekeying import finish, rekey, was_given_another_key
from qbo_desktop.vault.vault import FileSlot, Vault

WAYS = WaysIn(PASSPHRASE)
LINE = HistoryEntry(NOW, HistoryEvent.KEY_CHANGED)


def whole(folder: Path) -> Vault:
    """A vault with something in every place that is sealed."""
    vault, row = filled(folder)
    vault.begin_intent(row, Intent(NOW, IntentPurpose.REFRESH, tokens().refresh_token.fingerprint()))
    vault.put_pending(PendingConsent(GARAGE, row.setup_id, tokens("2"), NOW, "1-tid"))
    vault.keep_aside(BAKERY, tokens("3"), at=NOW, why="row changed meanwhile")
    vault.settings.put_sealed("proxy", b"canary-proxy")
    return vault


def contents(vault: Vault) -> tuple[object, ...]:
    return (
        vault.stored(BAKERY),
        vault.pendings(),
        vault.asides(),
        vault.setups(),
        vault.settings.sealed("proxy"),
        vault.standing(),
    )


def reopened(folder: Path, passphrase: Secret = PASSPHRASE) -> Vault:
    vault = Vault.open(folder)
    vault.unlock(passphrase=passphrase)
    return vault


def key_ids(folder: Path) -> set[str]:
    with behind(folder) as database:
        tables = ("vault", "setups", "connections", "pending", "aside")
        return {row[0] for table in tables for row in database.execute(f"SELECT key_id FROM {table}")}


def test_everything_is_sealed_anew(folder: Path) -> None:
    """Every sealed value reads as before, under another key and other bytes, and no generation moved."""
    vault = whole(folder)
    before, old = contents(vault), key_ids(folder)
    rekey(vault, WAYS, LINE)
    assert contents(vault) == before
    new = key_ids(folder)
    assert (len(old), len(new)) == (1, 1)
    assert old != new
    vault.close()
    again = reopened(folder)
    assert contents(again) == before
    assert again.history(limit=1) == (LINE,)
    assert all(finding.ok for finding in again.check())
    again.update(again.stored(BAKERY).connection, tokens=tokens("4"))
    again.close()


def test_every_table_with_a_key_is_sealed_anew(folder: Path) -> None:
    """A table that this forgets would be lost: the rotation refuses, and nothing has changed."""
    vault = whole(folder)
    with behind(folder) as database:
        database.execute("CREATE TABLE more (key_id TEXT)")
        database.execute("INSERT INTO more VALUES ('an older key')")
    before = contents(vault)
    with pytest.raises(RuntimeError, match="more"):
        rekey(vault, WAYS, LINE)
    assert contents(vault) == before
    vault.close()


@pytest.mark.parametrize("given", [None, Secret("canary-wrong")])
def test_the_passphrase_is_proved_first(folder: Path, given: Secret | None) -> None:
    """Without the passphrase of a slot nothing changes: it could not open the vault any more."""
    vault = whole(folder)
    before = key_ids(folder)
    with pytest.raises(WrongKey):
        rekey(vault, WaysIn(given), LINE)
    assert key_ids(folder) == before
    assert was_given_another_key(vault) is False
    vault.close()


def test_the_demo_keeps_its_key(folder: Path) -> None:
    """A key in a file is the demo's alone, and is never written over."""
    vault = Vault.create(folder, FileSlot(folder / "vault.key"))
    with pytest.raises(ValueError, match="demo"):
        rekey(vault, WaysIn(None), LINE)
    vault.close()


@pytest.mark.parametrize("column", ["sealed", "intent"])
def test_a_damaged_row_stops_it(folder: Path, column: str) -> None:
    """What does not open by the old key could never be mended by it later: it is told, and nothing changes."""
    vault = whole(folder)
    before = key_ids(folder)
    with behind(folder) as database:
        database.execute(f"UPDATE connections SET {column} = zeroblob(64)")
    with pytest.raises(VaultDamaged):
        rekey(vault, WAYS, LINE)
    assert key_ids(folder) == before
    vault.close()


def test_another_program_learns_of_it(folder: Path) -> None:
    """A program that has the vault open writes nothing by the old key, and takes no row for a damaged one."""
    vault = whole(folder)
    other = reopened(folder)
    row = other.stored(BAKERY).connection
    rekey(vault, WAYS, LINE)
    assert was_given_another_key(other)
    with pytest.raises(VaultLocked):
        other.stored(BAKERY)
    with pytest.raises(VaultLocked):
        other.put_pending(PendingConsent(GARAGE, row.setup_id, tokens("5"), NOW, None))
    other.close()
    other = reopened(folder)
    assert other.update(row, tokens=tokens("5")).generation == row.generation + 1
    other.close()
    vault.close()


class Broken(Exception):
    """The program ends here."""


STEPS: dict[str, str] = {
    "the key is not kept yet": "keep_key",
    "the key is kept": "transaction",
    "half of it is sealed": "_need_no_rest",
    "all of it is committed": "_read_back",
}


@pytest.mark.parametrize("step", STEPS)
def test_it_may_end_anywhere(folder: Path, step: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Wherever it is cut off, the vault opens with everything in it, and the next try comes to the end."""

    def end(*_: object, **__: object) -> None:
        raise Broken

    vault = whole(folder)
    before = contents(vault)
    with monkeypatch.context() as broken:
        broken.setattr(f"qbo_desktop.vault.rekeying.{STEPS[step]}", end)
        with pytest.raises(Broken):
            rekey(vault, WAYS, LINE)
    vault.close()
    again = reopened(folder)
    assert contents(again) == before
    finish(again, NOW)
    rekey(again, WAYS, LINE)
    finish(again, NOW)
    assert contents(again) == before
    assert again.settings.plain("former key") is None
    assert again.settings.plain("coming key") is None
    again.close()


def test_backups_by_the_old_key_are_replaced(folder: Path) -> None:
    """They are erased once a proved one by the new key is there; what is no backup of that key is left."""
    vault = whole(folder)
    for day in range(3):
        rotated = replace(vault.stored(BAKERY).connection, last_rotated_at=NOW + timedelta(days=day, hours=1))
        vault.update(rotated, tokens=tokens(str(day)))
        vault.keep_backup(NOW + timedelta(days=day), apart=timedelta(0))
    foreign = folder / "backups" / "vault-20200101T000000Z.db"
    foreign.write_bytes(b"whatever this is")
    rekey(vault, WAYS, LINE)
    assert len(backups(folder)) == 4
    finish(vault, NOW + timedelta(days=4))
    made, left = backups(folder)
    assert left.file == foreign
    vault.close()
    with closing(sqlite3.connect(made.file)) as copy:
        assert {row[0] for row in copy.execute("SELECT key_id FROM vault")} == key_ids(folder)


def test_old_backups_stay_until_there_is_a_new_one(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a full disk the old backups stay, and the next try finishes it."""

    def full(*_: object) -> None:
        raise VaultFull(detail="ENOSPC")

    vault = whole(folder)
    vault.keep_backup(NOW, apart=timedelta(0))
    rekey(vault, WAYS, LINE)
    with monkeypatch.context() as broken:
        broken.setattr("qbo_desktop.vault.rekeying.keep", full)
        with pytest.raises(VaultFull):
            finish(vault, NOW)
    assert len(backups(folder)) == 1
    assert vault.settings.plain("former key") is not None
    finish(vault, NOW + timedelta(minutes=1))
    assert vault.settings.plain("former key") is None
    vault.close()


def test_nobody_else_may_write_meanwhile(folder: Path) -> None:
    """A program that holds the whole file is waited for, then told; nothing changed."""
    vault = whole(folder)
    before = key_ids(folder)
    vault.handle.database.execute("PRAGMA busy_timeout = 50")
    with behind(folder) as database:
        database.execute("BEGIN IMMEDIATE")
        with pytest.raises(VaultBusy):
            rekey(vault, WAYS, LINE)
        database.execute("ROLLBACK")
    assert key_ids(folder) == before
    vault.close()


def test_a_second_passphrase_after_it(folder: Path) -> None:
    """Ways in can be changed after a rotation, by the key that the vault has now."""
    vault = whole(folder)
    rekey(vault, WAYS, LINE)
    vault.add_slot(replace(CHEAP, passphrase=Secret("canary-other")))
    vault.close()
    again = reopened(folder, Secret("canary-other"))
    again.insert(connection(again.setups()[0].id, GARAGE), tokens("6"))
    assert again.setups()[0].setup == SETUP
    again.close()
