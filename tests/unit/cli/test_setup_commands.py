"""`setup`."""

import json
import socket
from pathlib import Path

import pytest
from support.command_line import CommandLine
from support.command_worlds import World
from support.demo_intuit import BAKERY, FLORIST, GARAGE

FIELDS = {
    "name",
    "app_name",
    "made_by",
    "environment",
    "client_id_hint",
    "redirect_uri",
    "loopback_port",
    "scopes",
    "endpoints",
    "connections",
}
LIVE = {
    "format": "qbo-desktop-setup/1",
    "name": "Acme Advisors",
    "app_name": "Acme Books Link",
    "made_by": "Anna",
    "environment": "production",
    "client_id": "ABx1canaryclient",
    "client_secret": "canarysecret",
    "redirect_uri": "https://connect.example.com/quickbooks/",
    "loopback_port": 47813,
    "scopes": ["com.intuit.quickbooks.accounting"],
}


def test_adding_and_listing(bare: CommandLine, tmp_path: Path) -> None:
    """A setup is stored from a file or standard input, and shown without its secret or whole client ID."""
    file = tmp_path / "acme.companysetup"
    file.write_text(json.dumps(LIVE))
    ended = bare.here("setup", "add", str(file), "--json")
    assert (ended.code, ended.err) == (0, "")
    assert set(ended.document) == {"version", "setup", "file"}
    assert ended.document["file"] is None
    stdin = json.dumps({**LIVE, "name": "Second", "client_id": "ABx1another"})
    assert bare.here("setup", "add", "-", stdin=stdin).code == 0
    setups = bare.here("setup", "list", "--json").document["setups"]
    assert [setup["name"] for setup in setups] == ["Acme Advisors", "Second"]
    assert setups[0] == ended.document["setup"]
    assert set(setups[0]) == FIELDS
    assert setups[0] == {
        **{name: LIVE[name] for name in FIELDS & LIVE.keys()},
        "client_id_hint": "ABx1…",
        "endpoints": None,
        "connections": 0,
    }
    everything = ended.out + bare.here("setup", "list").out + bare.here("history", "--json").out
    assert "canary" not in everything


def test_a_custom_setup_is_marked(world: World) -> None:
    """A custom setup shows its endpoints and is marked as not Intuit's."""
    (setup,) = world.here("setup", "list", "--json").document["setups"]
    assert setup["environment"] == "custom"
    assert {"authorization", "token", "revocation", "api_base"} <= set(setup["endpoints"])
    assert setup["connections"] == 3
    assert "not Intuit" in world.here("setup", "list").out


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"name": "Another name"}, 2),
        ({"redirect_uri": "https://other.example.com/"}, 2),
        ({"client_id": "ABx1other"}, 2),
        ({"client_id": "ABx1other", "name": "acme ADVISORS"}, 2),
        ({"client_id": "ABx1other", "name": "Other"}, 0),
        ({"environment": "sandbox", "name": "Test"}, 0),
    ],
)
def test_without_a_terminal_only_new_setups_are_stored(
    bare: CommandLine, changes: dict[str, object], code: int
) -> None:
    """Without somebody to ask, a setup is stored only if its name and its app are both new."""
    assert bare.here("setup", "add", "-", stdin=json.dumps(LIVE)).code == 0
    before = bare.here("setup", "list", "--json").out
    ended = bare.here("setup", "add", "-", "--json", stdin=json.dumps({**LIVE, **changes}))
    assert ended.code == code
    if code:
        assert ended.error["code"] == "usage"
        assert bare.here("setup", "list", "--json").out == before


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        "age-encryption.org/v1\n",
        json.dumps({**LIVE, "format": "qbo-desktop-setup/2"}),
        json.dumps({**LIVE, "redirect_uri": "http://localhost:47813/callback"}),
        json.dumps({**LIVE, "redirect_uri": "http://connect.example.com/"}),
        json.dumps({**LIVE, "loopback_port": 6000}),
        json.dumps({**LIVE, "scopes": ["openid"]}),
        json.dumps({**LIVE, "endpoints": {"token": "https://example.com/"}}),
        json.dumps({**LIVE, "environment": "custom"}),
        "x" * 70000,
    ],
)
def test_files_that_cannot_be_used(fresh: CommandLine, content: str) -> None:
    """A setup file that is damaged, foreign, sealed, too new or unsafe is 2 and `unusable_file`; nothing is made."""
    ended = fresh.here("setup", "add", "-", "--json", stdin=content)
    assert (ended.code, ended.error["code"]) == (2, "unusable_file")
    assert not fresh.data.exists()


def test_a_missing_file(fresh: CommandLine, tmp_path: Path) -> None:
    """A file that cannot be read is 2, and said to be that."""
    for file in (tmp_path / "missing", tmp_path):
        ended = fresh.here("setup", "add", str(file), "--json")
        assert ended.code == 2
        assert "cannot be read" in ended.error["title"]


def test_removing(world: World) -> None:
    """A setup that connections use is not removed; afterwards it is, and only then."""
    ended = world.here("setup", "remove", "demo", "--json")
    assert (ended.code, ended.error["code"]) == (2, "usage")
    for realm_id in (BAKERY, GARAGE, FLORIST):
        assert world.here("disconnect", realm_id, "--local").code == 0
    ended = world.here("setup", "remove", "demo", "--json")
    assert (ended.code, ended.document["setup"]["name"], ended.document["file"]) == (0, "Demo", None)
    assert world.here("setup", "list", "--json").document["setups"] == []
    assert world.here("setup", "remove", "demo").code == 8


def test_testing_a_setup(world: World) -> None:
    """Keys, network, clock, port and redirect URI are looked at before any consent; nothing is connected by it."""
    ended = world.here("setup", "test", "demo", "--json")
    assert (ended.code, ended.err, set(ended.document)) == (0, "", {"version", "checks"})
    checks = ended.document["checks"]
    assert {check["name"] for check in checks} == {"keys", "network", "clock", "port", "redirect_uri"}
    assert all({"name", "ok", "what", "todo"} <= set(check) for check in checks)
    assert all(check["ok"] is True and check["what"] and check["todo"] is None for check in checks)
    told = world.here("setup", "test", "demo").out.splitlines()
    assert len(told) == 5
    assert all(line.startswith("passed") for line in told)


def test_what_a_setup_test_finds(world: World) -> None:
    """Each finding has what was found and what to do; the worst makes the exit code, and there is no error document."""
    world.intuit.control(date_skew_seconds=3600)
    assert _failed(world, 4) == {"clock"}
    world.intuit.fault("token", "invalid_client")
    assert "keys" in _failed(world, 7)
    world.intuit.control(date_skew_seconds=0)
    with _listening(world.intuit.setup.loopback_port):
        assert _failed(world, 6) == {"port"}
        world.intuit.stop()
        assert "network" in _failed(world, 4)


def _failed(world: World, code: int) -> set[str]:
    ended = world.here("setup", "test", "demo", "--json")
    failed = [check for check in ended.document["checks"] if not check["ok"]]
    assert (ended.code, ended.err) == (code, "")
    assert all(check["what"] and check["todo"] for check in failed)
    assert any(line.startswith("FAILED") for line in world.here("setup", "test", "demo").out.splitlines()) or code == 7
    return {check["name"] for check in failed}


def _listening(port: int) -> socket.socket:
    taken = socket.socket()
    taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    taken.bind(("127.0.0.1", port))
    taken.listen()
    return taken
