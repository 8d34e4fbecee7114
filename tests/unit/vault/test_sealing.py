"""What a sealed value refuses: everything but its own bytes in its own place."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from unit.vault.samples import BAKERY, CHEAP, GARAGE, NOW, PASSPHRASE, SETUP, behind, connection, entry, filled, tokens

from qbo_desktop.core.connection import Connection
from qbo_desktop.core.errors import QboDesktopError, VaultDamaged
from qbo_desktop.vault.projection import COLUMNS
from qbo_desktop.vault.records import Intent, IntentPurpose, PendingConsent
from qbo_desktop.vault.vault import Vault

INTENT = Intent(NOW, IntentPurpose.MOVE, "0123456789abcdef")


def sealed(folder: Path, column: str = "sealed", table: str = "connections") -> bytes:
    with behind(folder) as database:
        content = database.execute(f"SELECT {column} FROM {table} ORDER BY rowid LIMIT 1").fetchone()[0]
    assert isinstance(content, bytes)
    return content


def put(folder: Path, content: bytes, column: str = "sealed", table: str = "connections") -> None:
    with behind(folder) as database:
        database.execute(f"UPDATE {table} SET {column} = ?", (content,))


def refused(read: Callable[[], object]) -> VaultDamaged:
    with pytest.raises(VaultDamaged) as damaged:
        read()
    assert "canary" not in f"{damaged.value} {damaged.value!r} {damaged.value.__dict__}"
    return damaged.value


def flips(length: int, samples: int) -> list[tuple[int, int]]:
    """Bits spread over the whole value, among them the first and the last byte."""
    bits = length * 8
    return [divmod(round(step * (bits - 1) / (samples - 1)), 8) for step in range(samples)]


@pytest.mark.parametrize("column", ["sealed", "intent"])
def test_flipped_bits(vault: Vault, row: Connection, folder: Path, column: str) -> None:
    """Every flipped bit is refused, and the row is named."""
    vault.begin_intent(row, INTENT)
    whole = sealed(folder, column)
    with behind(folder) as database:
        for position, bit in flips(len(whole), 250):
            flipped = bytearray(whole)
            flipped[position] ^= 1 << bit
            database.execute(f"UPDATE connections SET {column} = ?", (bytes(flipped),))
            damage = refused(lambda: vault.stored(BAKERY))
            assert (damage.realm_id, damage.detail) == (BAKERY.realm_id, column)
        database.execute(f"UPDATE connections SET {column} = ?", (whole,))
    assert vault.stored(BAKERY).intent == INTENT


def test_truncated_row(vault: Vault, folder: Path) -> None:
    """A value cut short anywhere, to nothing too, is refused."""
    whole = sealed(folder)
    for length in (0, 1, 11, 12, 27, 28, 29, len(whole) // 2, len(whole) - 16, len(whole) - 1):
        put(folder, whole[:length])
        refused(lambda: vault.stored(BAKERY))


def test_swapped_rows(vault: Vault, row: Connection, folder: Path) -> None:
    """The ciphertext of one company does not open in the row of another, though the key is right."""
    vault.insert(connection(row.setup_id, GARAGE), tokens("2"))
    put(folder, sealed(folder))
    assert vault.stored(BAKERY).connection == row
    damage = refused(lambda: vault.stored(GARAGE))
    assert (damage.realm_id, damage.detail) == (GARAGE.realm_id, "sealed")


def test_older_ciphertext(vault: Vault, row: Connection, folder: Path) -> None:
    """An older ciphertext does not open under a newer generation, nor does an older intent."""
    vault.begin_intent(row, INTENT)
    older, older_intent = sealed(folder), sealed(folder, "intent")
    vault.update(row, tokens=tokens("2"))
    newer = sealed(folder)
    put(folder, older)
    refused(lambda: vault.stored(BAKERY))
    put(folder, newer)
    put(folder, older_intent, "intent")
    assert refused(lambda: vault.stored(BAKERY)).detail == "intent"


def test_former_life(vault: Vault, row: Connection, folder: Path) -> None:
    """The ciphertext of a removed connection does not open when the company is connected again."""
    former = sealed(folder)
    vault.remove(BAKERY)
    vault.insert(connection(row.setup_id), tokens("2"))
    put(folder, former)
    refused(lambda: vault.stored(BAKERY))


def test_other_column(vault: Vault, row: Connection, folder: Path) -> None:
    """A row's tokens do not open in the place of its intent."""
    put(folder, sealed(folder), "intent")
    assert refused(lambda: vault.stored(BAKERY)).detail == "intent"


def test_other_vault(vault: Vault, folder: Path, tmp_path: Path) -> None:
    """A row of another vault with the same passphrase does not open in this one."""
    other, _ = filled(tmp_path / "other")
    other.close()
    put(folder, sealed(tmp_path / "other"))
    refused(lambda: vault.stored(BAKERY))


@pytest.mark.parametrize("column", COLUMNS)
def test_edited_plain_column(vault: Vault, row: Connection, folder: Path, column: str) -> None:
    """A plain column that says something else than the sealed copy makes the row damaged."""
    vault.insert(connection(row.setup_id, GARAGE), tokens("2"))
    values = {"environment": "production", "setup_id": "another", "labels": json.dumps(["x"]), "http_status": 400}
    values |= {"generation": 7, "status": "retrying", "reason": "offline", "reconnect_by_source": "intuit"}
    key = BAKERY
    with behind(folder) as database:
        changed = values.get(column, "2030-01-01T00:00:00.000000+00:00")
        database.execute(f"UPDATE connections SET {column} = ? WHERE realm_id = ?", (changed, BAKERY.realm_id))
    match column:
        case "environment" | "client_id" | "realm_id":
            key = next(one.key for one in vault.connections() if one.key != GARAGE)
    assert refused(lambda: vault.stored(key)).realm_id == key.realm_id
    assert vault.stored(GARAGE).refresh_token == tokens("2").refresh_token


@pytest.mark.parametrize(
    ("column", "value"),
    [("status", "?"), ("labels", "{"), ("connected_at", "soon"), ("reason", "?"), ("reconnect_by_source", "?")],
)
def test_senseless_plain_row(vault: Vault, row: Connection, folder: Path, column: str, value: str) -> None:
    """A plain row without sense is listed as unreadable and hides no other."""
    garage = vault.insert(connection(row.setup_id, GARAGE), tokens("2"))
    with behind(folder) as database:
        database.execute(f"UPDATE connections SET {column} = ? WHERE realm_id = ?", (value, BAKERY.realm_id))
    bakery, other = vault.connections()
    assert (bakery.reason, bakery.company_name, other) == ("vault_unreadable", "Sandbox Bakery", garage)


def test_setups_pendings_and_asides_are_sealed_too(vault: Vault, row: Connection, folder: Path) -> None:
    """A flipped bit or an edited column in a setup, a pending consent or tokens put aside is refused."""
    pending = PendingConsent(GARAGE, row.setup_id, tokens("2"), NOW, None)
    vault.put_pending(pending)
    vault.keep_aside(GARAGE, tokens("3"), at=NOW, why="stale")
    readers: dict[str, Callable[[], object]] = {
        "setups": vault.setups,
        "pending": vault.pendings,
        "aside": vault.asides,
    }
    edits = {"setups": "name = 'Other'", "pending": "at = '2030-01-01'", "aside": "why = 'other'"}
    for table, read in readers.items():
        whole = sealed(folder, table=table)
        put(folder, whole[:-1] + bytes([whole[-1] ^ 1]), table=table)
        refused(read)
        put(folder, whole, table=table)
        read()
        with behind(folder) as database:
            database.execute(f"UPDATE {table} SET {edits[table]}")
        refused(read)


def test_no_secret_in_the_file(folder: Path) -> None:
    """Through a whole life no secret stands in the database, its journal, or any other file of the folder."""
    vault, row = filled(folder)
    vault.begin_intent(row, INTENT)
    row = vault.update(row, tokens=tokens("2"), history=entry())
    vault.put_pending(PendingConsent(GARAGE, row.setup_id, tokens("3"), NOW, "1-tid"))
    vault.keep_aside(BAKERY, tokens("4"), at=NOW, why="stale")
    vault.replace_setup(row.setup_id, replace(SETUP, redirect_uri="http://localhost:47813/back"))
    vault.update(row, forget_tokens=True)
    with closing(sqlite3.connect(folder / "vault.db", isolation_level=None)) as writer:
        writer.executescript("BEGIN IMMEDIATE; UPDATE connections SET intuit_tid = 'x'; UPDATE setups SET name = 'x';")
        contents = {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
        writer.execute("ROLLBACK")
    vault.remove(BAKERY)
    vault.close()
    contents |= {f"{path.name} at the end": path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert "vault.db-journal" in contents
    assert [name for name, content in contents.items() if b"canary" in content] == []


def test_no_secret_in_exceptions(vault: Vault, row: Connection, folder: Path) -> None:
    """Neither an error's text nor its data nor a value's repr shows a secret."""
    texts = [repr(vault.stored(BAKERY)), repr(vault.setups()), repr(CHEAP)]
    with behind(folder) as database:
        database.execute("DROP TABLE aside")
    for attempt in (
        lambda: Vault.open(folder),
        lambda: vault.unlock(passphrase=replace(CHEAP, passphrase=SETUP.client_secret).passphrase),
        lambda: vault.update(replace(row, generation=9), tokens=tokens()),
        lambda: vault.insert(row, tokens()),
        lambda: vault.keep_aside(BAKERY, tokens(), at=NOW, why="stale"),
    ):
        with pytest.raises(Exception) as raised:
            attempt()
        data = raised.value.__dict__ if isinstance(raised.value, QboDesktopError) else {}
        texts.append(f"{raised.value} {raised.value!r} {data}")
    assert PASSPHRASE.reveal() not in " ".join(texts)
    assert "canary" not in " ".join(texts)
