"""`--demo` and `demo`: a world of its own, and one server for both."""

import http.client
import json
import socket
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

import pytest
from support.command_line import CommandLine, Ended
from support.command_worlds import World
from support.demo_intuit import BAKERY, GARAGE
from support.redirects import follow


@pytest.fixture
def demo(tmp_path: Path) -> CommandLine:
    return CommandLine(tmp_path, "--demo")


def ask(base: str, method: str, path: str, body: bytes | None = None, **headers: str) -> tuple[int, Any]:
    """One request to the demo; the body as JSON, or the location of a redirect."""
    connection = http.client.HTTPConnection(urlsplit(base).netloc, timeout=30)
    try:
        connection.request(method, path, body, {name.replace("_", "-"): value for name, value in headers.items()})
        response = connection.getresponse()
        content = response.read()
        return response.status, response.getheader("location") or json.loads(content)
    finally:
        connection.close()


def steer(served: Mapping[str, Any], **changes: object) -> Any:
    token = f"Bearer {served['control_token']}"
    if not changes:
        return ask(served["base"], "GET", "/demo/state", Authorization=token)[1]
    content = json.dumps(changes).encode()
    return ask(served["base"], "POST", "/demo/control", content, Authorization=token, Content_Type="application/json")[
        1
    ]


def connect(demo: CommandLine, realm_id: str) -> Ended:
    with demo.running("connect", "--json", "--no-browser") as connecting:
        first = connecting.line()
        url = urlsplit(json.loads(first)["url"])
        form = urlencode({"realm_id": realm_id, "decision": "approve"}).encode()
        status, location = ask(
            f"{url.scheme}://{url.netloc}",
            "POST",
            f"{url.path}?{url.query}",
            form,
            Content_Type="application/x-www-form-urlencoded",
        )
        assert status == 302
        follow(location)
        return connecting.end(first)


def test_reading_starts_nothing(demo: CommandLine) -> None:
    """`--demo list` and `--demo history` on an empty folder are empty and make nothing."""
    assert demo.here("list", "--json").document == {"version": 1, "connections": []}
    assert demo.here("history", "--json").document == {"version": 1, "events": []}
    assert demo.here("refresh", "--all", "--json").document == {"version": 1, "results": [], "refused_together": []}
    assert demo.here("token", "bakery").code == 8
    assert not demo.data.exists()


def test_a_life_in_the_demo(demo: CommandLine) -> None:
    """`--demo` needs nothing; its state outlives the process that served; list, history and a fresh token serve not."""
    (setup,) = demo.run("setup", "list", "--json").document["setups"]
    assert (setup["name"], setup["environment"]) == ("Demo", "custom")
    ended = connect(demo, BAKERY)
    assert (ended.code, ended.err) == (0, "")
    assert ended.documents[1]["connection"]["company_name"] == "Sandbox Bakery"
    assert (demo.data / "demo" / "vault.db").exists()
    assert not (demo.data / "vault.db").exists()
    assert not (demo.data / "demo" / "server.json").exists()

    with socket.create_server(("127.0.0.1", urlsplit(setup["endpoints"]["token"]).port or 0)):
        # The port is taken, so whoever tried to serve would fail.
        assert demo.here("list", "--json").document["connections"][0]["realm_id"] == BAKERY
        assert demo.here("history", "--json").document["events"][0]["event"] == "connected"
        assert demo.run("token", BAKERY).code == 0
        ended = demo.run("refresh", BAKERY, "--json")
        assert (ended.code, ended.late_error["code"]) == (6, "loopback_unavailable")
        assert str(urlsplit(setup["endpoints"]["token"]).port) in ended.late_error["what"]
    assert demo.here("refresh", BAKERY).code == 0
    assert demo.here("disconnect", BAKERY).code == 0
    assert demo.here("list", "--json").document["connections"] == []


def test_one_server_and_one_state(demo: CommandLine) -> None:
    """`demo` and `--demo` are one server: what one process connects the other's control sees, and its clock counts."""
    real = CommandLine(demo.folder)
    with real.running("demo", "--json") as serving:
        ready = json.loads(serving.line())
        assert set(ready) == {"event", "base", "control_token", "setup"}
        assert ready["event"] == "ready"
        assert ready["setup"]["format"] == "qbo-desktop-setup/1"
        written = json.loads((demo.data / "demo" / "server.json").read_text())
        assert written == {"base": ready["base"], "control_token": ready["control_token"], "pid": serving.process.pid}

        assert connect(demo, GARAGE).code == 0
        state = steer(ready)
        assert [company["realm_id"] for company in state["companies"] if company["connected"]] == [GARAGE]
        before = demo.here("token", GARAGE).out
        assert steer(ready)["counters"]["refresh"] == 0

        steer(ready, advance_seconds=3400)
        assert demo.here("token", GARAGE).out != before
        assert steer(ready)["counters"]["refresh"] == 1
        steer(ready, advance_seconds=25 * 3600)
        (result,) = demo.here("refresh", "--due", "--json").document["results"]
        assert result["outcome"] == "refreshed"
        assert result["connection"]["last_refreshed_at"][:13] == steer(ready)["now"][:13]
        steer(ready, advance_seconds=101 * 86400)
        ended = demo.here("refresh", GARAGE, "--json")
        assert (ended.code, ended.document["results"][0]["error"]["reason"]) == (3, "idle_expired")
        serving.interrupt()
        assert serving.end().code == 0
    assert demo.here("list", "--json").document["connections"][0]["reason"] == "idle_expired"


def test_a_chosen_port(demo: CommandLine, tmp_path: Path) -> None:
    """`demo --port` answers there, and a taken one is 6 with nothing on standard output."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        ended = demo.run("demo", "--port", str(port), "--json")
        assert (ended.code, ended.error["code"]) == (6, "loopback_unavailable")
    with demo.running("demo", "--port", str(port), "--json") as serving:
        assert json.loads(serving.line())["base"] == f"http://127.0.0.1:{port}"


def test_the_worlds_never_mix(demo: CommandLine, world: World) -> None:
    """Real setups are refused in the demo, its own stays, and the real folder's companies are not seen in it."""
    inside = CommandLine(world.folder, "--demo")
    ended = inside.here("setup", "add", "-", "--json", stdin="{}")
    assert (ended.code, ended.error["code"]) == (2, "usage")
    assert inside.here("setup", "remove", "demo").code == 2
    assert inside.here("list", "--json").document["connections"] == []
    assert len(world.rows()) == 3
    # A passphrase for the real vault, named in the environment, is none of the demo's business.
    environment = {"QBO_DESKTOP_PASSPHRASE_FILE": str(world.passphrase_file)}
    for _ in range(2):
        assert inside.run("setup", "list", environment=environment).code == 0
