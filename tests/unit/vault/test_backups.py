"""Backups: when one is made, which are kept, and that each opens."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from unit.vault.samples import BAKERY, CHEAP, NOW, PASSPHRASE, SETUP, behind, tokens

from qbo_desktop.core.connection import Connection
from qbo_desktop.core.errors import NotFound, UnusableFile, VaultDamaged, VaultLocked
from qbo_desktop.core.setup import Setup
from qbo_desktop.vault import restoring
from qbo_desktop.vault.backups import backups, newest_good
from qbo_desktop.vault.listing import read_listing
from qbo_desktop.vault.records import RESTORED, DamagedWithBackup
from qbo_desktop.vault.vault import Vault

APART = timedelta(minutes=5)


def test_copy_opens(vault: Vault, row: Connection, tmp_path: Path) -> None:
    """A copy is a whole vault of its own, 0600, opened by the same passphrase; nothing is ever overwritten."""
    file = tmp_path / "elsewhere" / "vault.db"
    file.parent.mkdir()
    vault.copy_to(file)
    assert file.stat().st_mode & 0o777 == 0o600
    copy = Vault.open(file.parent)
    copy.unlock(passphrase=PASSPHRASE)
    assert copy.stored(BAKERY) == vault.stored(BAKERY)
    copy.close()
    with pytest.raises(FileExistsError):
        vault.copy_to(file)
    assert sorted(path.name for path in file.parent.iterdir()) == ["vault.db"]
    assert b"canary" not in file.read_bytes()


def test_backup_needs_news(vault: Vault, row: Connection, folder: Path) -> None:
    """A backup is made when something was rotated since the last one, and at most every so many minutes."""
    first = vault.keep_backup(NOW, apart=APART)
    assert first is not None
    assert first.made_at == NOW.replace(microsecond=0)
    assert vault.keep_backup(NOW + APART, apart=APART) is None
    vault.update(replace(row, last_rotated_at=NOW + timedelta(days=1)), tokens=tokens("2"))
    assert vault.keep_backup(NOW + timedelta(minutes=4), apart=APART) is None
    second = vault.keep_backup(NOW + APART, apart=APART)
    assert backups(folder) == (second, first)
    assert newest_good(folder) == second
    assert vault.keep_backup(NOW + 3 * APART, apart=APART) is None


def test_kept(vault: Vault, row: Connection, folder: Path) -> None:
    """The last three are kept and the last one of each of the last seven days; others are erased."""
    times = [NOW + timedelta(days=day, hours=hour) for day in range(9) for hour in (0, 1, 2)]
    for number, at in enumerate(times):
        vault.add_setup(_named(str(number)), at=at)
        assert vault.keep_backup(at, apart=APART) is not None
    kept = [backup.made_at for backup in backups(folder)]
    wanted = sorted({*times[-3:], *times[8::3]}, reverse=True)
    assert kept == [at.replace(microsecond=0) for at in wanted]
    assert len(kept) == 9
    modes = {path.stat().st_mode & 0o777 for path in (folder / "backups").iterdir()}
    assert modes == {0o600}
    assert (folder / "backups").stat().st_mode & 0o777 == 0o700


def _named(name: str) -> Setup:
    return replace(SETUP, name=name)


def test_bad_copy_does_not_count(vault: Vault, row: Connection, folder: Path) -> None:
    """A backup whose newest row does not open is none: the error is told and the earlier backups stay."""
    first = vault.keep_backup(NOW, apart=APART)
    with behind(folder) as other:
        other.execute("UPDATE connections SET sealed = zeroblob(60), last_rotated_at = 'x'")
    with pytest.raises(VaultDamaged):
        vault.keep_backup(NOW + APART, apart=APART)
    assert backups(folder) == (first,)
    assert sorted(path.name for path in (folder / "backups").iterdir()) == [first.file.name] if first else []
    locked = Vault.open(folder)
    with pytest.raises(VaultLocked):
        locked.copy_to(folder / "copy")
    locked.close()


def test_broken_backup_is_passed_over(vault: Vault, row: Connection, folder: Path) -> None:
    """The newest backup that is whole is offered, not simply the newest."""
    first = vault.keep_backup(NOW, apart=APART)
    later = folder / "backups" / "vault-20991231T000000Z.db"
    later.write_bytes(b"half a backup")
    (folder / "backups" / "vault-20990231T000000Z.db").write_bytes(b"no such day")
    assert backups(folder)[0].file == later
    assert newest_good(folder) == first


@pytest.mark.parametrize("how", ["garbage", "empty", "truncated", "gone"])
def test_damaged_vault_is_moved_aside(vault: Vault, row: Connection, folder: Path, how: str) -> None:
    """A damaged file is moved aside whole, never deleted; the newest good backup is offered with its time."""
    backup = vault.keep_backup(NOW, apart=APART)
    vault.close()
    file = folder / "vault.db"
    content = {"garbage": b"x" * 9000, "empty": b"", "truncated": file.read_bytes()[:5000]}.get(how)
    if content is None:
        file.unlink()
    else:
        file.write_bytes(content)
    for _ in range(2):
        with pytest.raises(VaultDamaged) as damage:
            Vault.open(folder)
        with pytest.raises(DamagedWithBackup) as offered:
            restoring.need_sound(folder, NOW, damage.value)
        assert offered.value.backup == backup
        assert (offered.value.code, offered.value.detail) == ("vault_damaged", "2026-11-23T20:00:00Z")
        with pytest.raises(VaultDamaged):
            read_listing(folder)
        with pytest.raises(VaultDamaged):
            Vault.create(folder, CHEAP)
    aside = folder / "vault.db.damaged-20261123T200000Z"
    assert (aside.read_bytes() if aside.exists() else None) == content
    assert not file.exists()


def test_damage_without_backup_stays(vault: Vault, folder: Path) -> None:
    """Where nothing can be brought back the damaged file is left where it is, and no new vault hides it."""
    vault.close()
    (folder / "vault.db").write_bytes(b"x" * 9000)
    with pytest.raises(VaultDamaged) as damage:
        Vault.open(folder)
    restoring.need_sound(folder, NOW, damage.value)
    assert (folder / "vault.db").read_bytes() == b"x" * 9000


def brought_back(folder: Path, file: Path, at: datetime = NOW) -> Path | None:
    return restoring.put_in_place(folder, restoring.prepare(folder, file), at)


def test_restored_file_is_opened_by_those_who_had_the_old_one(vault: Vault, row: Connection, folder: Path) -> None:
    """A program that has the former file open can write it no more, and sees that another took its place."""
    backup = vault.keep_backup(NOW, apart=APART)
    assert backup is not None
    newer = vault.update(row, tokens=tokens("2"))
    assert vault.is_in_place()
    aside = brought_back(folder, backup.file)
    assert not vault.is_in_place()
    with pytest.raises(Exception, match="DBMOVED"):
        vault.update(newer, tokens=tokens("3"))
    assert aside is not None
    again = Vault.open(folder)
    again.unlock(passphrase=PASSPHRASE)
    assert again.stored(BAKERY).refresh_token == tokens().refresh_token
    assert again.settings.plain(RESTORED) == "1"
    again.close()
    with closing(sqlite3.connect(aside)) as former:
        assert former.execute("SELECT generation FROM connections").fetchone() == (2,)
    assert not (folder / "restoring").exists()
    assert brought_back(folder, backup.file) == aside.with_name(f"{aside.name}-2")


@pytest.mark.parametrize("content", [None, b"", b"no vault", b"SQLite format 3\0" + bytes(4080)])
def test_unusable_backup(vault: Vault, folder: Path, tmp_path: Path, content: bytes | None) -> None:
    """What is no whole vault is refused before anything changes."""
    file = tmp_path / "backup.db"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(UnusableFile):
        restoring.prepare(folder, file)
    assert vault.is_in_place()


def test_nothing_is_missing_where_nothing_was(folder: Path) -> None:
    """An empty backups folder tells of no vault."""
    (folder / "backups").mkdir(parents=True)
    with pytest.raises(NotFound):
        Vault.open(folder)
    assert backups(folder) == ()
