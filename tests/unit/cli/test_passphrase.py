"""The passphrase file and the vault that it opens."""

import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from support.command_line import PASSPHRASE, CommandLine
from support.command_worlds import World
from support.demo_intuit import BAKERY

COMMANDS = [("list",), ("history",), ("token", BAKERY), ("refresh", "--all"), ("vault", "check"), ("setup", "list")]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda file: file.unlink(),
        lambda file: file.write_text(""),
        lambda file: file.write_text("\n" + PASSPHRASE),
        lambda file: file.write_bytes(b"\xff\xfe\n"),
        lambda file: file.chmod(0o640),
        lambda file: file.chmod(0o604),
    ],
    ids=["missing", "empty", "empty line", "not UTF-8", "group reads", "others read"],
)
def test_a_file_that_is_no_passphrase(world: World, spoil: Callable[[Path], object]) -> None:
    """A passphrase file that is missing, empty, no text or open to others is 2 for every command."""
    spoil(world.passphrase_file)
    for arguments in COMMANDS:
        ended = world.here(*arguments, "--json")
        assert (ended.code, ended.error["code"]) == (2, "usage"), arguments


def test_the_first_line_counts(world: World) -> None:
    """The passphrase is the first line without its line end, whichever that is."""
    world.passphrase_file.write_bytes(PASSPHRASE.encode() + b"\r\nsecond line\n")
    assert world.here("token", BAKERY).code == 0
    world.passphrase_file.write_bytes(PASSPHRASE.encode())
    assert world.here("token", BAKERY).code == 0
    world.passphrase_file.write_bytes(PASSPHRASE.encode() + b" \n")
    assert world.here("token", BAKERY).code == 5


def test_a_wrong_passphrase(world: World) -> None:
    """A wrong passphrase is 5 and `wrong_key`, changes no row, and the list can still be read."""
    before = world.rows()
    world.passphrase_file.write_text("wrong\n")
    for arguments in (
        ("token", BAKERY),
        ("refresh", "--all"),
        ("vault", "check"),
        ("disconnect", BAKERY),
        ("connect",),
    ):
        ended = world.here(*arguments, "--json")
        assert (ended.code, ended.error["code"]) == (5, "wrong_key"), arguments
    assert world.rows() == before


def test_no_passphrase_and_nobody_to_ask(world: World) -> None:
    """A passphrase vault without the option, and without a terminal, is 5 and `vault_locked`."""
    world.options = world.options[:2]
    before = world.rows()
    for arguments in (("token", BAKERY), ("refresh", BAKERY), ("vault", "check"), ("setup", "list")):
        ended = world.here(*arguments, "--json")
        assert (ended.code, ended.error["code"]) == (5, "vault_locked"), arguments
    assert world.rows() == before


def test_the_environment_names_the_files(world: World, tmp_path: Path) -> None:
    """Data folder and passphrase file may come from the environment; options win over it."""
    named = {"QBO_DESKTOP_DATA_DIR": str(world.data), "QBO_DESKTOP_PASSPHRASE_FILE": str(world.passphrase_file)}
    world.options = []
    assert world.run("token", BAKERY, environment=named).code == 0
    empty = CommandLine(tmp_path / "other", "--demo")
    (tmp_path / "other").mkdir()
    assert empty.run("list", "--json", environment=named).document["connections"] == []
    wrong = named | {"QBO_DESKTOP_PASSPHRASE_FILE": str(tmp_path / "missing")}
    assert world.run("token", BAKERY, environment=wrong).code == 2
    assert world.run("--passphrase-file", str(world.passphrase_file), "token", BAKERY, environment=wrong).code == 0


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_a_pipe_is_read_once(world: World) -> None:
    """A passphrase that comes through a pipe is enough for a command that opens the vault twice."""
    world.leave_seconds(BAKERY, 10)
    world.passphrase_file.unlink()
    os.mkfifo(world.passphrase_file, 0o600)
    writer = threading.Thread(target=world.passphrase_file.write_text, args=(PASSPHRASE + "\n",))
    writer.start()
    ended = world.run("token", BAKERY)
    writer.join()
    assert (ended.code, world.intuit.counters["refresh"]) == (0, 1), ended
