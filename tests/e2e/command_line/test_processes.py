"""What depends on being a process: streams, imports, other processes."""

import json
import subprocess
import sys

import pytest
from support.command_line import CommandLine
from support.command_worlds import World
from support.demo_intuit import BAKERY, GARAGE

# The modules that a command imported, as its last words.
SPY = """
import sys
from qbo_desktop.cli.main import main
code = main(sys.argv[1:])
sys.stderr.write(chr(10).join(sorted(sys.modules)))
sys.exit(code)
"""


def imported(world: World, *arguments: str) -> set[str]:
    ended = subprocess.run(
        [sys.executable, "-c", SPY, *world.options, *arguments],
        capture_output=True,
        text=True,
        env=world.environment,
        check=True,
        timeout=60,
    )
    assert ended.stdout
    return set(ended.stderr.splitlines())


@pytest.mark.parametrize("arguments", [("token", BAKERY), ("list", "--json"), ("list",), ("history",)], ids=" ".join)
def test_quick_commands_import_little(world: World, arguments: tuple[str, ...]) -> None:
    """A fresh token needs neither window, network, loop nor keychain; a list no cipher either."""
    modules = imported(world, *arguments)
    never = {
        "PySide6",
        "httpx",
        "asyncio",
        "h11",
        "starlette",
        "uvicorn",
        "truststore",
        "ssl",
        "logging",
        "platformdirs",
    }
    assert modules.isdisjoint(never | {"keyring.backend", "keyring.core", "jeepney", "secretstorage"})
    if arguments[0] != "token":
        assert modules.isdisjoint({"cryptography", "keyring"})


def test_no_command_imports_the_window(world: World) -> None:
    """Not even a command that does everything imports Qt."""
    assert not any(name.startswith(("PySide6", "shiboken6")) for name in imported(world, "refresh", BAKERY, "--json"))


@pytest.mark.parametrize("closed", ["<&-", "2>&-"])
def test_closed_streams(world: World, closed: str) -> None:
    """A closed standard input or standard error keeps no command from its work."""
    for arguments in (("token", BAKERY), ("refresh", BAKERY), ("setup", "list")):
        ended = subprocess.run(
            ["sh", "-c", f'exec "$@" {closed}', "sh", *world.command(*arguments)],
            stdout=subprocess.PIPE,
            env=world.environment,
            check=False,
            timeout=60,
        )
        assert ended.returncode == 0, arguments


@pytest.mark.skipif(sys.platform != "linux", reason="needs /dev/full")
@pytest.mark.parametrize("place", [">/dev/full", ">&-"])
def test_output_that_cannot_be_written(world: World, place: str) -> None:
    """A result that cannot be written is an error, told in a document, and not a bug."""
    for arguments in (("list", "--json"), ("token", BAKERY, "--json")):
        ended = subprocess.run(
            ["sh", "-c", f'exec "$@" {place}', "sh", *world.command(*arguments)],
            stderr=subprocess.PIPE,
            env=world.environment,
            check=False,
            timeout=60,
        )
        assert ended.returncode == 2
        (line,) = ended.stderr.splitlines()
        assert json.loads(line)["error"]["code"] == "usage"


def test_a_reader_that_stops_early(world: World) -> None:
    """`history | head -1` ends in peace."""
    ended = subprocess.run(
        ["sh", "-c", '"$@" | head -1; "$@" | true', "sh", *world.command("history")],
        capture_output=True,
        env=world.environment,
        check=False,
        timeout=60,
    )
    assert (ended.returncode, ended.stderr, len(ended.stdout.splitlines())) == (0, b"", 1)


def test_two_processes_refresh_once(world: World) -> None:
    """Of two processes that refresh the same company at once, one refreshes and the other joins it."""
    world.intuit.control(latency_ms=2000)
    with world.running("refresh", BAKERY, "--json") as one, world.running("refresh", BAKERY, "--json") as other:
        ended = [one.end(), other.end()]
    assert [each.code for each in ended] == [0, 0]
    assert sorted(each.document["results"][0]["outcome"] for each in ended) == ["joined", "refreshed"]
    assert world.intuit.counters["refresh"] == 1


def test_interrupting_a_refresh(world: World) -> None:
    """Ctrl-C during a refresh is 130 with an error document; what was under way is finished and kept."""
    world.intuit.control(latency_ms=1500)
    with world.running("--verbose", "refresh", BAKERY, "--json") as refreshing:
        assert refreshing.process.stderr is not None
        while world.intuit.counters["refresh"] == 0:
            assert refreshing.process.poll() is None
        refreshing.interrupt()
        ended = refreshing.end()
    assert (ended.code, ended.out) == (130, "")
    assert json.loads(ended.err.splitlines()[-1])["error"]["code"] == "interrupted"
    assert world.here("refresh", BAKERY, GARAGE).code == 0


def test_a_data_folder_that_cannot_be(fresh: CommandLine) -> None:
    """A data folder that is a file, or lies in one, is an error of the vault and not a bug."""
    for place in (str(fresh.passphrase_file), f"{fresh.passphrase_file}/below"):
        fresh.options[1] = place
        assert fresh.run("list", "--json").document["connections"] == []
        ended = fresh.run("setup", "add", "-", "--json", stdin=json.dumps(_SETUP))
        assert (ended.code, ended.error["code"]) == (5, "vault_full")


_SETUP = {
    "format": "qbo-desktop-setup/1",
    "name": "Acme Advisors",
    "app_name": "Acme Books Link",
    "made_by": "Anna",
    "environment": "sandbox",
    "client_id": "ABx1client",
    "client_secret": "secret",
    "redirect_uri": "http://localhost:47813/callback",
    "loopback_port": 47813,
    "scopes": ["com.intuit.quickbooks.accounting"],
}
