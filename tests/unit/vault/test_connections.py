"""Rows of connections: stored, read back, replaced by compare-and-swap, removed."""

from dataclasses import fields, replace
from datetime import timedelta
from pathlib import Path

import pytest
from unit.vault.samples import BAKERY, GARAGE, NOW, PASSPHRASE, SETUP, behind, connection, entry, tokens

from qbo_desktop.core.connection import Connection, Status
from qbo_desktop.core.errors import NotFound, VaultDamaged, VaultLocked
from qbo_desktop.core.identity import SetupId
from qbo_desktop.core.secret import Secret
from qbo_desktop.vault.projection import COLUMNS
from qbo_desktop.vault.records import Intent, IntentPurpose, StaleRowError
from qbo_desktop.vault.vault import Vault

INTENT = Intent(NOW, IntentPurpose.REFRESH, Secret("canary-refresh-1").fingerprint())


def test_row_comes_back(vault: Vault, row: Connection) -> None:
    """What was inserted is what is stored, tokens included, at generation 1."""
    stored = vault.stored(BAKERY)
    assert stored.connection == row
    assert row.generation == 1
    assert (stored.access_token, stored.refresh_token) == (tokens().access_token, tokens().refresh_token)
    assert stored.intent is None
    assert vault.connections() == (row,)


def test_every_field_is_projected() -> None:
    """No field of a connection is left out of its row: all but what is joined from its setup."""
    names = {field.name for field in fields(Connection)} - {"key", "setup", "skew_seconds"}
    assert names | {"environment", "client_id", "realm_id"} == set(COLUMNS)


def test_other_process_finds_the_row(vault: Vault, row: Connection, folder: Path) -> None:
    """A second opening with the same passphrase reads the same row, and the first notices its commit."""
    counter = vault.change_counter()
    second = Vault.open(folder)
    second.unlock(passphrase=PASSPHRASE)
    assert second.stored(BAKERY).connection == row
    assert vault.change_counter() == counter
    second.update(row)
    second.close()
    assert vault.change_counter() != counter


def test_update_replaces_tokens(vault: Vault, row: Connection) -> None:
    """New tokens take the old ones' place, the generation counts on, and the old token leaves its fingerprint."""
    updated = vault.update(replace(row, status=Status.RETRYING), tokens=tokens("2"))
    stored = vault.stored(BAKERY)
    assert updated.generation == 2
    assert stored.connection == updated
    assert stored.refresh_token == tokens("2").refresh_token
    assert stored.spent == (tokens("1").refresh_token.fingerprint(),)


def test_update_keeps_tokens(vault: Vault, row: Connection) -> None:
    """Without tokens the stored ones stay, and nothing counts as spent."""
    vault.update(replace(row, labels=("monthly", "köln")))
    stored = vault.stored(BAKERY)
    assert stored.refresh_token == tokens().refresh_token
    assert stored.connection.labels == ("monthly", "köln")
    assert stored.spent == ()


def test_forgotten_tokens(vault: Vault, row: Connection) -> None:
    """A connection that was handed over keeps its row and no token."""
    vault.update(replace(row, status=Status.MOVED, held_by="Sam"), forget_tokens=True)
    stored = vault.stored(BAKERY)
    assert (stored.access_token, stored.refresh_token) == (None, None)
    with pytest.raises(ValueError):
        vault.update(stored.connection, tokens=tokens("2"), forget_tokens=True)


def test_spent_list_is_short(vault: Vault, row: Connection) -> None:
    """Only the last few fingerprints stay."""
    for turn in range(2, 9):
        row = vault.update(row, tokens=tokens(str(turn)))
    assert vault.stored(BAKERY).spent == tuple(tokens(str(turn)).refresh_token.fingerprint() for turn in range(4, 8))


def test_compare_and_swap(vault: Vault, row: Connection, folder: Path) -> None:
    """Of two programs that read the same row, the second to write is refused and changes nothing."""
    second = Vault.open(folder)
    second.unlock(passphrase=PASSPHRASE)
    vault.update(row, tokens=tokens("2"))
    with pytest.raises(StaleRowError) as refused:
        second.update(row, tokens=tokens("3"), history=entry())
    assert refused.value.key == BAKERY
    assert second.stored(BAKERY).refresh_token == tokens("2").refresh_token
    assert second.history() == ()
    second.close()


def test_swap_under_another_key_is_refused(vault: Vault, row: Connection, folder: Path) -> None:
    """A row that was sealed anew with another data key is stale for a program that holds the old one."""
    with behind(folder) as database:
        database.execute("UPDATE connections SET key_id = 'other'")
    with pytest.raises(StaleRowError):
        vault.update(row, tokens=tokens("2"))


def test_new_key_stops_old_programs(vault: Vault, row: Connection, folder: Path) -> None:
    """Once the vault has another key, nothing new is sealed with the former one."""
    with behind(folder) as database:
        database.execute("UPDATE vault SET key_id = 'other'")
    with pytest.raises(VaultLocked):
        vault.insert(connection(row.setup_id, GARAGE), tokens())
    with pytest.raises(VaultLocked):
        vault.keep_aside(BAKERY, tokens(), at=NOW, why="stale")


def test_insert_twice(vault: Vault, row: Connection) -> None:
    """A connection that exists is not made again."""
    with pytest.raises(StaleRowError):
        vault.insert(row, tokens("2"))
    assert vault.stored(BAKERY).refresh_token == tokens().refresh_token


def test_unknown_setup(vault: Vault, row: Connection) -> None:
    """No row points to a setup that is not there."""
    with pytest.raises(NotFound):
        vault.insert(connection(SetupId("none"), GARAGE), tokens())
    with pytest.raises(NotFound):
        vault.update(replace(row, setup_id=SetupId("none")))


def test_intent_survives_until_cleared(vault: Vault, row: Connection) -> None:
    """An intent is found after it was begun, stays through a write that does not settle it, and goes when told."""
    vault.begin_intent(row, INTENT)
    assert vault.stored(BAKERY).intent == INTENT
    assert vault.stored(BAKERY).connection.generation == row.generation
    row = vault.update(row)
    assert vault.stored(BAKERY).intent == INTENT
    row = vault.update(row, tokens=tokens("2"), clear_intent=True)
    assert vault.stored(BAKERY).intent is None
    vault.begin_intent(row, INTENT)
    vault.clear_intent(BAKERY)
    assert vault.stored(BAKERY).intent is None


def test_stale_intent(vault: Vault, row: Connection) -> None:
    """No request is announced for a row that has changed since it was read."""
    vault.update(row)
    with pytest.raises(StaleRowError):
        vault.begin_intent(row, INTENT)


def test_remove(vault: Vault, row: Connection) -> None:
    """A removed connection is gone, its history stays, and if it comes back it goes on counting."""
    row = vault.update(row)
    vault.remove(BAKERY, history=entry())
    with pytest.raises(NotFound) as gone:
        vault.stored(BAKERY)
    assert gone.value.realm_id == BAKERY.realm_id
    assert vault.history(BAKERY) == (entry(),)
    assert vault.insert(connection(row.setup_id), tokens()).generation == row.generation + 1
    with pytest.raises(NotFound):
        vault.remove(GARAGE)
    with pytest.raises(StaleRowError):
        vault.update(connection(row.setup_id, GARAGE))


def test_reconnecting_mends_a_damaged_row(vault: Vault, row: Connection, folder: Path) -> None:
    """A row that does not open refuses to keep its tokens, and opens again after new ones were stored."""
    vault.begin_intent(row, INTENT)
    with behind(folder) as database:
        database.execute("UPDATE connections SET sealed = x'00'")
    with pytest.raises(VaultDamaged):
        vault.update(row)
    vault.update(row, tokens=tokens("2"), clear_intent=True)
    assert vault.stored(BAKERY).refresh_token == tokens("2").refresh_token


def test_history_belongs_to_its_write(vault: Vault, row: Connection) -> None:
    """The line of history given to a write is committed with it."""
    vault.update(row, history=entry())
    vault.insert(connection(row.setup_id, GARAGE), tokens(), history=entry(GARAGE, NOW + timedelta(seconds=1)))
    assert [line.key for line in vault.history()] == [GARAGE, BAKERY]


def test_nothing_is_read_from_a_locked_vault(folder: Path, vault: Vault, row: Connection) -> None:
    """A locked vault lists its companies but neither opens nor writes a row."""
    locked = Vault.open(folder)
    assert not locked.is_unlocked
    assert locked.connections() == (row,)
    for attempt in (
        lambda: locked.stored(BAKERY),
        lambda: locked.update(row),
        lambda: locked.insert(row, tokens()),
        lambda: locked.begin_intent(row, INTENT),
        locked.setups,
        locked.pendings,
        locked.asides,
    ):
        with pytest.raises(VaultLocked):
            attempt()
    locked.close()
    assert vault.stored(BAKERY).connection == row


def test_lone_surrogates_lose_no_token(vault: Vault, row: Connection) -> None:
    """A name that JSON can carry and UTF-8 cannot is stored with a replacement; its tokens are kept."""
    vault.update(replace(row, company_name="Sandbox \ud800"), tokens=tokens("2"))
    stored = vault.stored(BAKERY)
    assert stored.connection.company_name == "Sandbox ?"
    assert stored.refresh_token == tokens("2").refresh_token


def test_setup_is_joined(vault: Vault, row: Connection) -> None:
    """A connection shows its setup's present name and clock difference, and another setup's after it moved there."""
    vault.note_skew(row.setup_id, -90.5)
    assert vault.stored(BAKERY).connection == vault.connections()[0] == replace(row, skew_seconds=-90.5)
    other = vault.add_setup(replace(SETUP, name="Second"), at=NOW)
    moved = vault.update(replace(row, setup_id=other.id))
    assert (moved.setup, moved.skew_seconds) == ("Second", 0.0)
    assert vault.stored(BAKERY).connection == moved
