"""Vaults of earlier versions: each opens in this one, with everything in it."""

import sqlite3
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from unit.vault.samples import BAKERY, GARAGE, NOW, PASSPHRASE, SETUP, run, tokens

from qbo_desktop.core.errors import VaultTooNew
from qbo_desktop.core.setup import Setup
from qbo_desktop.vault.database import open_database
from qbo_desktop.vault.migrations import CURRENT, Schema, migrate, version_of
from qbo_desktop.vault.records import Intent, IntentPurpose
from qbo_desktop.vault.schema import SCHEMA_VERSION, STEPS, TABLES
from qbo_desktop.vault.vault import Vault

LATER = SCHEMA_VERSION + 2
NEXT = Schema(
    LATER,
    TABLES + "CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL, colour TEXT) STRICT;",
    {
        **STEPS,
        SCHEMA_VERSION: (
            "CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT",
            "INSERT INTO notes (text) SELECT company_name FROM connections",
        ),
        SCHEMA_VERSION + 1: ("ALTER TABLE notes ADD COLUMN colour TEXT",),
    },
)


@pytest.fixture
def old(folder: Path) -> Path:
    """A vault as version 1 left it."""
    folder.mkdir(mode=0o700)
    with closing(sqlite3.connect(folder / "vault.db")) as database:
        database.executescript(Path(__file__).with_name("version_1.sql").read_text(encoding="utf-8"))
    return folder


def test_version_1(old: Path) -> None:
    """Everything that version 1 stored is read: rows, tokens, intents, pending and spare tokens, setups, history."""
    vault = Vault.open(old)
    vault.unlock(passphrase=PASSPHRASE)
    with closing(sqlite3.connect(old / "vault.db")) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (CURRENT.version,)
    stored = vault.stored(BAKERY)
    assert stored.refresh_token == tokens("2").refresh_token
    assert stored.spent == (tokens().refresh_token.fingerprint(),)
    assert stored.intent == Intent(NOW, IntentPurpose.REFRESH, "0123456789abcdef")
    assert [pending.key for pending in vault.pendings()] == [GARAGE]
    assert [aside.tokens for aside in vault.asides()] == [tokens("a")]
    (setup,) = vault.setups()
    kept: Setup = setup.setup
    assert kept == SETUP
    assert len(vault.history()) == 1
    assert vault.settings.plain("proxy") == "none"
    named = vault.update(replace(stored.connection, own_name="Bakery, Main Street"))
    assert (stored.connection.own_name, vault.stored(BAKERY).connection) == (None, named)
    assert [finding for finding in vault.check() if not finding.ok] == []
    vault.close()


def test_steps_in_order(old: Path) -> None:
    """An older vault is brought forward step by step, once; the file as it was stays beside it."""
    file = old / "vault.db"
    for _ in range(2):
        with closing(open_database(file, NEXT)) as database:
            assert version_of(database) == LATER
            assert tuple(database.execute("SELECT text, colour FROM notes").fetchone()) == ("Sandbox Bakery", None)
    (kept,) = old.glob("vault.db.version-*")
    assert kept.stat().st_mode & 0o777 == 0o600
    with closing(sqlite3.connect(kept)) as database:
        assert version_of(database) == 1
    with pytest.raises(VaultTooNew) as newer:
        open_database(file)
    assert newer.value.detail == str(LATER)


def test_all_or_nothing(old: Path) -> None:
    """A step that fails leaves the vault at the version that it had, and it still opens."""
    wrong = ("ALTER TABLE nowhere ADD COLUMN colour TEXT",)
    broken = Schema(LATER, NEXT.tables, {**NEXT.steps, SCHEMA_VERSION + 1: wrong})
    with closing(sqlite3.connect(old / "vault.db", isolation_level=None)) as database:
        with pytest.raises(sqlite3.OperationalError):
            migrate(database, old / "vault.db", broken)
        assert version_of(database) == 1
    Vault.open(old).close()


@pytest.mark.skipif(sys.platform != "linux", reason="limits of Linux")
def test_no_core_dumps(tmp_path: Path) -> None:
    """A program that opened a vault writes no memory into core files, nor to whom the kernel pipes them."""
    script = (
        "import sys; from pathlib import Path\n"
        "from qbo_desktop.app.opening import open_vault; from qbo_desktop.app.place import Place\n"
        "from qbo_desktop.core.errors import NotFound\n"
        "try: open_vault(Place(Path(sys.argv[1])))\n"
        "except NotFound: pass\n"
        "import resource; print(resource.getrlimit(resource.RLIMIT_CORE))\n"
        "print(int(Path('/proc/self/coredump_filter').read_text(), 16))\n"
    )
    assert run(script, tmp_path).stdout.splitlines() == ["(0, 0)", "0"]
