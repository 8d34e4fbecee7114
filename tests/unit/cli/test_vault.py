"""`vault backup`, `restore` and `passphrase`: looking after the file itself."""

import os
from pathlib import Path

from support.command_line import CommandLine
from support.command_worlds import World
from support.demo_intuit import BAKERY


def descriptor_with(text: str) -> int:
    """A descriptor whose first line is this, as a password manager hands one over."""
    reader, writer = os.pipe()
    os.write(writer, text.encode())
    os.close(writer)
    return reader


def test_a_backup_is_a_private_copy_and_overwrites_nothing(world: World, tmp_path: Path) -> None:
    """The copy is there, readable by nobody else, and a second one to the same name is refused."""
    file = tmp_path / "copy.db"
    done = world.here("vault", "backup", str(file), "--json")
    assert done.document == {"version": 1, "file": str(file)}
    assert file.stat().st_mode & 0o777 == 0o600
    before = file.read_bytes()
    again = world.here("vault", "backup", str(file), "--json")
    assert (again.code, again.error["code"]) == (2, "usage")
    assert file.read_bytes() == before


def test_a_restored_vault_sends_nothing_by_itself(world: World, tmp_path: Path) -> None:
    """Its companies wait for a person's word; after it, a company is refreshed again."""
    file = tmp_path / "copy.db"
    world.here("vault", "backup", str(file))
    assert world.here("refresh", BAKERY).code == 0
    done = world.here("vault", "restore", str(file), "--json").document
    assert done["companies"] == 3
    assert Path(str(done["aside"])).is_file()
    sent = world.intuit.counters["refresh"]
    assert world.here("refresh", BAKERY, "--json").code == 3
    row = world.rows()[BAKERY]
    assert (row["status"], row["reason"]) == ("paused", "restored")
    assert world.intuit.counters["refresh"] == sent
    assert world.here("refresh", BAKERY, "--only-here").code == 0
    assert world.rows()[BAKERY]["status"] == "connected"


def test_something_else_is_not_restored(world: World, tmp_path: Path) -> None:
    """A file that is no backup changes nothing."""
    file = tmp_path / "notes.txt"
    file.write_text("no vault at all")
    before = (world.data / "vault.db").read_bytes()
    assert world.here("vault", "restore", str(file), "--json").code in (2, 5)
    assert (world.data / "vault.db").read_bytes() == before
    assert world.rows()


def test_a_new_passphrase_opens_and_the_old_one_does_not(world: World, tmp_path: Path) -> None:
    """The passphrase comes by a descriptor, never as an option's value."""
    reader = descriptor_with("another passphrase\n")
    try:
        assert world.here("vault", "passphrase", "--new-passphrase-fd", str(reader), "--json").code == 0
    finally:
        os.close(reader)
    assert world.here("vault", "check", "--json").code == 5
    world.passphrase_file.write_text("another passphrase\n")
    assert world.here("vault", "check", "--json").code == 0


def test_without_a_terminal_a_new_passphrase_needs_a_descriptor(world: World) -> None:
    """Nobody could type it."""
    done = world.run("vault", "passphrase", "--json")
    assert (done.code, done.error["code"]) == (2, "usage")


def test_an_empty_folder_has_nothing_to_copy(fresh: CommandLine, tmp_path: Path) -> None:
    """8, no file, and no vault is made for it."""
    assert fresh.here("vault", "backup", str(tmp_path / "copy.db"), "--json").code == 8
    assert not (tmp_path / "copy.db").exists()
    assert not fresh.data.exists()


def test_a_link_that_leads_nowhere_is_not_written_through(world: World, tmp_path: Path) -> None:
    """It counts as a file that exists already."""
    link = tmp_path / "copy.db"
    link.symlink_to(tmp_path / "elsewhere.db")
    assert world.here("vault", "backup", str(link), "--json").code == 2
    assert not (tmp_path / "elsewhere.db").exists()


def test_a_new_data_key(world: World, tmp_path: Path) -> None:
    """`vault rekey`: the same passphrase opens, companies are refreshed as before, the history tells of it."""
    done = world.here("vault", "rekey", "--json")
    assert (done.code, done.document) == (0, {"version": 1, "former_key_removed": True})
    assert world.here("refresh", BAKERY).code == 0
    assert world.here("vault", "check", "--json").code == 0
    events = world.here("history", "--json").document["events"]
    assert "key_changed" in [event["event"] for event in events]
    assert len(world.rows()) == 3
