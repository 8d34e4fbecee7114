"""Making and opening a vault: where, by whom, and what is refused."""

import stat
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path, PurePath
from shutil import which

import pytest
from unit.vault.samples import BAKERY, CHEAP, NOW, PASSPHRASE, SETUP, behind, entry, filled, run, tokens

from qbo_desktop.core.connection import Connection
from qbo_desktop.core.errors import NotFound, VaultBusy, VaultDamaged, VaultTooNew
from qbo_desktop.vault import database
from qbo_desktop.vault.listing import read_history, read_listing
from qbo_desktop.vault.placement import FolderUnsuitable, mount_type, service_in, synced_by
from qbo_desktop.vault.vault import Vault

WITHOUT_PRIVILEGES = ("setpriv", "--bounding-set=-all", "--inh-caps=-all")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_nothing_is_made_by_looking(tmp_path: Path) -> None:
    """Without a vault the list is None, the history empty, opening is NotFound, and no file appears."""
    folder = tmp_path / "data"
    assert read_listing(folder) is None
    assert read_history(folder) == ()
    with pytest.raises(NotFound):
        Vault.open(folder)
    folder.mkdir()
    assert read_listing(folder) is None
    assert list(folder.iterdir()) == []


def test_listing_needs_no_key(vault: Vault, row: Connection, folder: Path) -> None:
    """The list and the history are read without a key, by connection, by company, and only so many lines."""
    vault.append_history(entry())
    vault.append_history(entry(None))
    listing = read_listing(folder)
    assert listing is not None
    assert listing.connections == (row,)
    assert read_history(folder) == (entry(None), entry())
    assert read_history(folder, BAKERY) == read_history(folder, BAKERY.realm_id) == (entry(),)
    assert read_history(folder, limit=1) == (entry(None),)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
@pytest.mark.parametrize("umask", [0o000, 0o777])
def test_permissions(tmp_path: Path, umask: int) -> None:
    """Whatever the umask, the folders are 0700 and every file in them, a journal too, is 0600."""
    script = (
        "import os,sys; from pathlib import Path; from unit.vault.samples import filled, behind\n"
        "os.umask(int(sys.argv[2]))\n"
        "folder = Path(sys.argv[1]); vault, _ = filled(folder)\n"
        "with behind(folder) as other:\n"
        "    other.executescript('BEGIN IMMEDIATE; UPDATE vault SET id = 1; DELETE FROM slots')\n"
        "    print(*{oct(p.stat().st_mode & 0o777) for p in folder.rglob('*') if p.is_file()})\n"
        "    print((folder / 'vault.db-journal').exists())\n"
        "    other.execute('ROLLBACK')\n"
        "vault.close()\n"
    )
    ran = run(script, tmp_path / "data", str(umask))
    assert ran.stdout.split() == ["0o600", "True"], ran.stderr
    assert mode(tmp_path / "data") == mode(tmp_path / "data" / "locks") == 0o700


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_permissions_are_taken_back(folder: Path) -> None:
    """A folder and a file that others could read are closed to them when the vault is opened; a check tells of them."""
    vault, _ = filled(folder)
    with closing(vault):
        folder.chmod(0o755)
        (folder / "vault.db").chmod(0o644)
        assert [finding.detail for finding in vault.check() if not finding.ok] == ["data, vault.db"]
    Vault.open(folder).close()
    assert (mode(folder), mode(folder / "vault.db")) == (0o700, 0o600)


@pytest.mark.skipif(which("setpriv") is None, reason="setpriv of util-linux is not installed")
@pytest.mark.parametrize("what", ["folder", "file", "new"])
def test_folder_that_cannot_be_written(folder: Path, what: str) -> None:
    """A vault that could not commit is refused when it is opened, not at the first token; so is making one there."""
    vault, _ = filled(folder)
    vault.close()
    match what:
        case "folder":
            folder.chmod(0o500)
        case "file":
            (folder / "vault.db").chmod(0o400)
        case "new":
            (folder / "vault.db").unlink()
            folder.chmod(0o500)
    call = "Vault.create(folder, CHEAP)" if what == "new" else "Vault.open(folder)"
    script = (
        "import sys; from pathlib import Path; from unit.vault.samples import CHEAP\n"
        "from qbo_desktop.vault.vault import Vault; from qbo_desktop.core.errors import VaultFull\n"
        f"folder = Path(sys.argv[1])\ntry: {call}\nexcept VaultFull as full: print(full)\n"
    )
    ran = run(script, folder, prefix=WITHOUT_PRIVILEGES)
    folder.chmod(0o700)
    assert ran.stdout.startswith("vault_full"), ran.stderr


def test_newer_version(folder: Path) -> None:
    """A vault of a newer version is refused by its number, and not a byte of it changes."""
    filled(folder)[0].close()
    with behind(folder) as other:
        other.execute("PRAGMA journal_mode=WAL")
        other.execute("PRAGMA user_version = 99")
    before = (folder / "vault.db").read_bytes()
    for read in (Vault.open, read_listing, lambda where: Vault.create(where, CHEAP)):
        with pytest.raises(VaultTooNew) as newer:
            read(folder)
        assert newer.value.detail == "99"
    assert (folder / "vault.db").read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"not a database", b"SQLite format 3\0" + bytes(4096)])
def test_other_file(folder: Path, content: bytes) -> None:
    """A file that is no vault is damage; it is neither replaced nor changed, by making a vault least of all."""
    folder.mkdir(mode=0o700)
    (folder / "vault.db").write_bytes(content)
    for read in (Vault.open, read_listing, lambda where: Vault.create(where, CHEAP)):
        with pytest.raises(VaultDamaged):
            read(folder)
    assert (folder / "vault.db").read_bytes() == content


@pytest.mark.parametrize("spoil", ["DROP TABLE aside", "ALTER TABLE slots DROP COLUMN backend", "DELETE FROM vault"])
def test_missing_parts(folder: Path, spoil: str) -> None:
    """A vault that lacks a table, a column or its own name is damaged."""
    filled(folder)[0].close()
    with behind(folder) as other:
        other.execute(spoil)
    with pytest.raises(VaultDamaged):
        Vault.open(folder)


def test_busy_file(folder: Path, vault: Vault, row: Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that another program keeps locked is reported as busy, and what waited to be written is not half there."""
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.05)
    waiting = Vault.open(folder)
    waiting.unlock(passphrase=PASSPHRASE)
    with behind(folder) as other:
        other.execute("BEGIN EXCLUSIVE")
        for attempt in (lambda: waiting.update(row, tokens=tokens("2")), lambda: read_listing(folder), waiting.setups):
            with pytest.raises(VaultBusy):
                attempt()
        other.execute("ROLLBACK")
    waiting.close()
    assert vault.stored(BAKERY).refresh_token == tokens().refresh_token


@pytest.mark.skipif(sys.platform == "win32", reason="a limit of POSIX stands for the full disk")
def test_file_that_cannot_grow(folder: Path, vault: Vault, row: Connection) -> None:
    """When there is no room, the write fails whole: VaultFull names the company, and the old row opens."""
    script = (
        "import resource,signal,sys; from pathlib import Path; from dataclasses import replace\n"
        "from unit.vault.samples import BAKERY, PASSPHRASE, entry, tokens\n"
        "from qbo_desktop.vault.vault import Vault; from qbo_desktop.core.errors import VaultFull\n"
        "folder = Path(sys.argv[1]); vault = Vault.open(folder); vault.unlock(passphrase=PASSPHRASE)\n"
        "row = vault.stored(BAKERY).connection\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "size = (folder / 'vault.db').stat().st_size; resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))\n"
        "try: vault.update(replace(row, labels=('x' * 200_000,)), tokens=tokens('2'), history=entry())\n"
        "except VaultFull as full: print(full.realm_id, full.detail, vault.stored(BAKERY).connection == row)\n"
        "vault.close()\n"
    )
    ran = run(script, folder)
    assert ran.stdout.split() == [BAKERY.realm_id, "SQLITE_IOERR_WRITE", "True"], ran.stderr
    assert vault.stored(BAKERY).refresh_token == tokens().refresh_token
    assert vault.history() == ()


def test_unfinished_vault_is_made_anew(folder: Path) -> None:
    """What a maker that died left behind is never opened and does not hinder the next."""
    folder.mkdir()
    (folder / "vault.db.new").write_bytes(b"half a vault")
    vault = Vault.create(folder, CHEAP)
    assert vault.is_unlocked
    vault.close()
    assert sorted(path.name for path in folder.iterdir()) == ["locks", "vault.db"]


@pytest.mark.parametrize(
    ("folder_of", "service"),
    [
        ("Dropbox/books", "Dropbox"),
        ("Dropbox (Acme)/data", "Dropbox"),
        ("OneDrive - Acme Advisors/data", "OneDrive"),
        ("Library/CloudStorage/Box-Box/data", "iCloud"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("Google Drive/My Drive", "Google Drive"),
        (".local/share/qbo-desktop", None),
        ("Dropboxes", None),
    ],
)
def test_synced_folders(folder_of: str, service: str | None) -> None:
    """Folders that a service copies are known by name; a home that is called like a service is not one."""
    home = PurePath("/home/dropbox")
    assert service_in(home / folder_of, home) == service


def test_synced_folder_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No vault is made or opened in such a folder, whatever link leads there, and nothing is left in it."""
    synced = tmp_path / "Dropbox"
    synced.mkdir()
    link = tmp_path / "link"
    link.symlink_to(synced, target_is_directory=True)
    with pytest.raises(FolderUnsuitable) as refused:
        Vault.create(link / "data", CHEAP)
    assert refused.value.detail == "Dropbox"
    assert list(synced.iterdir()) == []
    filled(tmp_path / "data")[0].close()
    (tmp_path / "data").rename(synced / "data")
    with pytest.raises(FolderUnsuitable):
        Vault.open(link / "data")
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "elsewhere"))
    assert synced_by(tmp_path / "elsewhere" / "data") == "OneDrive"


def test_network_drives() -> None:
    """The file system of a path is that of its deepest mount, the later of two at one place."""
    mounts = (
        "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n"
        "23 22 0:40 / /home/pat rw shared:1 - ext4 /dev/sdb rw\n"
        "24 22 0:41 / /home/pat/shared\\040books rw - nfs4 server:/books rw\n"
        "25 22 0:42 / /mnt rw - ext4 /dev/sdc rw\n26 22 0:43 / /mnt rw - cifs //server/mnt rw\nnonsense\n"
    )
    assert mount_type(mounts, PurePath("/home/pat/data")) == "ext4"
    assert mount_type(mounts, PurePath("/home/pat/shared books/data")) == "nfs4"
    assert mount_type(mounts, PurePath("/mnt/data")) == "cifs"
    assert mount_type("", PurePath("/mnt")) is None


def test_settings(vault: Vault) -> None:
    """A setting is kept, replaced and forgotten."""
    assert vault.settings.plain("proxy") is None
    vault.settings.put_plain("proxy", "none")
    vault.settings.put_plain("proxy", "system")
    assert vault.settings.plain("proxy") == "system"
    vault.settings.put_plain("proxy", None)
    assert vault.settings.plain("proxy") is None


def test_check_names_the_bad_row(vault: Vault, row: Connection, folder: Path) -> None:
    """A check finds nothing in a whole vault, the realm ID of a damaged row, and says when it could not look."""
    vault.add_setup(replace(SETUP, name="Second"), at=NOW)
    assert [finding.name for finding in vault.check() if not finding.ok] == []
    with behind(folder) as other:
        other.execute("UPDATE connections SET company_name = 'Sandbox Florist'")
    (bad,) = (finding for finding in vault.check() if not finding.ok)
    assert (bad.name, bad.detail) == ("connection", f"{BAKERY.realm_id} vault_damaged company_name")
    locked = Vault.open(folder)
    assert [finding.detail for finding in locked.check() if not finding.ok] == ["locked"]
    locked.close()


def test_durability(folder: Path, vault: Vault) -> None:
    """A rollback journal, synced at its most careful, with deleted content overwritten and foreign keys held."""
    wanted = {"journal_mode": "delete", "synchronous": 3, "fullfsync": 1, "secure_delete": 1, "foreign_keys": 1}
    with closing(database.open_database(folder / "vault.db")) as opened:
        found = {name: opened.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted}
    assert found == wanted
