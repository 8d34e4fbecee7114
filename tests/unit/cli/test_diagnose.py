"""`diagnose`: every check is a line, passed or what to do; the file for whoever helps says nothing that it may not."""

import json
import os
import socket
import stat
from pathlib import Path

import pytest
from support.command_line import PASSPHRASE, CommandLine, Ended
from support.command_worlds import World
from support.demo_intuit import BAKERY, FLORIST, GARAGE

from qbo_desktop.core.connection import Reason
from qbo_desktop.core.happenings import Refused

NAMES = {"keychain", "vault", "port", "keys", "network", "clock"}
NO_WAY_OUT = {"https_proxy": "http://127.0.0.1:9", "no_proxy": ""}


def failed(ended: Ended) -> set[str]:
    """The names of the checks that failed; each says what to do."""
    checks = ended.document["checks"]
    assert all(set(check) == {"name", "ok", "what", "todo"} and check["what"] for check in checks)
    assert all(check["todo"] for check in checks if not check["ok"])
    assert ended.err == ""
    return {check["name"] for check in checks if not check["ok"]}


def test_an_empty_folder(fresh: CommandLine) -> None:
    """With nothing there yet every check is there, only the network is missed, and nothing is made."""
    before = sorted(fresh.folder.rglob("*"))
    ended = fresh.run("diagnose", "--json", environment=NO_WAY_OUT)
    assert {check["name"] for check in ended.document["checks"]} == NAMES | {"proxy"}
    assert (ended.code, failed(ended)) == (4, {"network", "proxy"})
    assert sorted(set(fresh.folder.rglob("*")) - set(before)) == [fresh.folder / "home"]


def test_an_empty_demo(tmp_path: Path) -> None:
    """The demo is not started by a look at it."""
    line = CommandLine(tmp_path, "--demo")
    ended = line.here("diagnose", "--json")
    assert (ended.code, failed(ended)) == (0, set())
    assert not line.data.exists()


def test_all_is_well(world: World) -> None:
    """With three companies connected every check passes, each on a line of its own."""
    ended = world.here("diagnose", "--json")
    assert (ended.code, failed(ended)) == (0, set())
    assert {check["name"] for check in ended.document["checks"]} == NAMES | {"redirect_uri"}
    lines = world.here("diagnose").out.splitlines()
    assert len(lines) == len(NAMES) + 1
    assert all(line.startswith("passed") for line in lines)


def test_the_worst_finding(world: World) -> None:
    """Each finding is told, and the worst makes the exit code: vault, keys, network and clock, port."""
    with socket.socket() as taken:
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        taken.bind(("127.0.0.1", world.intuit.setup.loopback_port))
        taken.listen()
        ended = world.here("diagnose", "--json")
        assert (ended.code, failed(ended)) == (6, {"port"})
        (port,) = [check for check in ended.document["checks"] if check["name"] == "port"]
        assert Path("/proc/self/comm").read_text().strip() in port["what"] or os.name != "posix"
        world.intuit.control(date_skew_seconds=-3600)
        ended = world.here("diagnose", "--json")
        assert (ended.code, failed(ended)) == (4, {"clock", "port"})
        world.intuit.fault("token", "invalid_client", count=2)
        assert world.here("diagnose").code == 7
        world.intuit.stop()
        ended = world.here("diagnose", "--json")
        assert (ended.code, failed(ended)) == (4, {"network", "port"})
        world.passphrase_file.write_text("another one\n")
        ended = world.run("diagnose", "--json", environment=NO_WAY_OUT)
        assert (ended.code, failed(ended)) == (5, {"vault", "network", "proxy"})


def test_a_damaged_row(world: World) -> None:
    """What cannot be opened is named, and the rest is looked at all the same."""
    vault = world.vault()
    vault._database.execute("UPDATE connections SET sealed = x'00' WHERE realm_id = ?", (GARAGE,))
    vault.close()
    ended = world.here("diagnose", "--json")
    assert (ended.code, failed(ended)) == (5, {"vault"})
    assert "Sandbox Garage" in next(check["what"] for check in ended.document["checks"] if not check["ok"])


def test_several_setups(world: World) -> None:
    """Keys are checked for each setup and named by it; a port that two share is looked at once."""
    assert world.add_setup(world.intuit, name="Second", client_id="ABsecond").code == 0
    checks = world.here("diagnose", "--json").document["checks"]
    keys = {check["what"]: check["ok"] for check in checks if check["name"] == "keys"}
    assert sorted(keys.values()) == [False, True]
    assert any("Demo" in what for what in keys)
    assert [check["ok"] for check in checks if check["name"] == "port"] == [True]
    assert [check["ok"] for check in checks if check["name"] == "network"] == [True]


@pytest.mark.parametrize("as_json", [True, False])
def test_the_bundle(world: World, as_json: bool) -> None:  # noqa: FBT001 - a parameter of the test
    """It is shown to a person before it is written, for her alone, and never in the place of another file."""
    file = world.folder / "bundle.json"
    ended = world.here("diagnose", "--bundle", str(file), *(["--json"] if as_json else []))
    assert ended.code == 0
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    text = file.read_text()
    assert (text.strip() in ended.err) is not as_json
    document = json.loads(text)
    assert {row["realm"] for row in document["connections"]} == {"…0001", "…0002", "…0003"}
    assert {event["event"] for event in document["history"]} >= {"connected"}
    again = world.here("diagnose", "--bundle", str(file), "--json")
    assert (again.code, again.error["code"], file.read_text()) == (2, "usage", text)
    assert world.here("diagnose", "--bundle", str(world.folder / "nowhere" / "b"), "--json").code == 2


def test_no_canary_in_the_bundle(world: World) -> None:
    """Neither names nor tokens nor addresses nor paths are in it, whatever went wrong before, whoever said it."""
    world.happens(
        BAKERY,
        lambda row: Refused(row.last_refreshed_at, Reason.REVOKED, 400, "Token invalid RT1-canary", "canary RT1-x y"),
    )
    world.intuit.fault("token", "invalid_client", count=9)
    with socket.socket() as taken:
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        taken.bind(("127.0.0.1", world.intuit.setup.loopback_port))
        taken.listen()
        file = world.folder / "bundle.json"
        assert world.here("diagnose", "--bundle", str(file), "--json").code == 7
    text = file.read_text()
    vault = world.vault()
    stored = [vault.stored(row.key) for row in vault.connections()]
    setups = [kept.setup for kept in vault.setups()]
    vault.close()
    forbidden = {PASSPHRASE, BAKERY, GARAGE, FLORIST, "Sandbox", "canary", "RT1", str(world.folder), world.folder.name}
    forbidden |= {secret.reveal() for one in stored for secret in (one.access_token, one.refresh_token) if secret}
    for setup in setups:
        forbidden |= {setup.name, setup.client_id, setup.client_secret.reveal(), setup.redirect_uri, "localhost"}
    forbidden |= {os.environ.get("USER") or "canary"}
    assert [word for word in forbidden if word in text] == []
    assert '"revoked"' in text
    assert '"configuration_rejected"' in text
