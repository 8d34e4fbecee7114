"""One demo per folder, whichever process serves it, and a state that survives them all."""

import contextlib
import json
import os
import signal
import socket
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from support.demo_intuit import BAKERY, DemoIntuit

from qbo_desktop.core.errors import LoopbackUnavailable, Usage
from qbo_desktop.core.identity import Environment
from qbo_desktop.core.setup import parse_setup, setup_document, usable_port
from qbo_desktop.demo.host import DemoHost
from qbo_desktop.demo.serve import serve_foreground
from qbo_desktop.demo.state import read_clock_offset

FOREGROUND = """
import json, sys
from pathlib import Path
from qbo_desktop.demo.serve import serve_foreground
def announce(address):
    print(json.dumps({"base": address.base, "control_token": address.control_token}), flush=True)
serve_foreground(Path(sys.argv[1]), None, announce)
print("ended", flush=True)
"""


@contextlib.contextmanager
def foreground(folder: Path) -> Iterator[tuple[subprocess.Popen[str], dict[str, Any]]]:
    """The demo in a process of its own, and what it announced."""
    command = [sys.executable, "-c", FOREGROUND, str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process, json.loads(process.stdout.readline())
        finally:
            process.kill()


def test_the_setup_is_one_that_the_program_accepts(demo: DemoIntuit) -> None:
    """Its file can be read back, it is custom, and both ports are usable."""
    setup = demo.setup
    assert parse_setup(setup_document(setup).encode()) == setup
    assert (setup.name, setup.app_name, setup.made_by) == ("Demo", "Demo", "Company Connections")
    assert setup.environment is Environment.CUSTOM
    assert setup.redirect_uri == f"http://localhost:{setup.loopback_port}/callback"
    assert usable_port(setup.loopback_port)
    assert usable_port(int(demo.base.rpartition(":")[2]))


def test_the_address_file_is_that_of_the_contract(demo: DemoIntuit) -> None:
    """server.json holds base, control token and pid; nothing of the folder can be read by others."""
    document = json.loads((demo.folder / "server.json").read_bytes())
    assert document == {"base": demo.base, "control_token": demo.address.control_token, "pid": os.getpid()}
    demo.grant()
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in demo.folder.rglob("*")}
    assert {modes[name] for name in ("server.json", "state.json", "counters.json", f"{BAKERY}.json")} == {0o600}
    assert modes["grants"] == stat.S_IMODE(demo.folder.stat().st_mode) == 0o700


def test_the_state_survives_a_restart(tmp_path: Path) -> None:
    """Tokens, codes, clock, counters, controls, faults, keys and ports are there again; the control token is new."""
    with DemoIntuit(tmp_path) as demo:
        tokens = demo.grant()
        location = demo.consent(demo.authorization_url())
        demo.control(advance_seconds=300, grace_seconds=60, companies=4)
        demo.fault("revoke", "throttled", 3)
        before, address = demo.state(), demo.address
        demo.stop()
        assert not (tmp_path / "server.json").exists()
        demo.start()
        after = demo.state()
        assert (demo.base, demo.setup) == (address.base, address.setup)
        assert demo.address.control_token != address.control_token
        assert {**after, "now": None} == {**before, "now": None}
        assert demo.refresh(tokens["refresh_token"]).json()["refresh_token"] == tokens["refresh_token"]
        assert demo.request("POST", "/v2/oauth2/tokens/revoke", b"{}", demo.basic()).status == 429
        bearer = {"Authorization": f"Bearer {tokens['access_token']}"}
        assert demo.request("GET", f"/v3/company/{BAKERY}/companyinfo/{BAKERY}", headers=bearer).status == 200
        code = location.partition("code=")[2].partition("&")[0]
        answer = demo.exchange(code)
        assert answer.status == 200


def test_the_clock_can_be_read_without_a_server(tmp_path: Path) -> None:
    """The offset is nought without a demo, and what was ordered with one, running or not."""
    assert read_clock_offset(tmp_path / "missing") == 0.0
    with DemoIntuit(tmp_path) as demo:
        demo.control(advance_seconds=86400)
        demo.control(advance_seconds=-60.5)
        assert read_clock_offset(tmp_path) == 86339.5
    assert read_clock_offset(tmp_path) == 86339.5


def test_reading_the_clock_imports_no_server() -> None:
    """A command that starts no server does not pay for one."""
    code = "import sys, qbo_desktop.demo.state; print(sorted({'starlette', 'uvicorn', 'asyncio'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_damaged_state_starts_anew(tmp_path: Path) -> None:
    """A demo whose file is cut off starts over: it holds nothing of worth."""
    with DemoIntuit(tmp_path) as demo:
        token = demo.grant()["refresh_token"]
    (tmp_path / "state.json").write_text('{"version": 1, "clo')
    assert read_clock_offset(tmp_path) == 0.0
    with DemoIntuit(tmp_path) as demo:
        assert demo.refresh(token).status == 400
        demo.stop()
        demo.start()
        assert not any(company["connected"] for company in demo.state()["companies"])


def test_a_second_host_finds_the_first(tmp_path: Path) -> None:
    """Two hosts of one folder have one server."""
    with DemoIntuit(tmp_path) as demo:
        second = DemoHost(tmp_path)
        assert second.ensure() == demo.address
        assert second.ensure() == demo.address
        assert not second.serving
        second.close()
        assert demo.state()["version"] == 1


def test_hosts_that_start_at_once_agree(tmp_path: Path) -> None:
    """Six hosts in six threads: one serves, and all have its address."""
    hosts = [DemoHost(tmp_path) for _ in range(6)]
    found = []
    threads = [threading.Thread(target=lambda host=host: found.append(host.ensure())) for host in hosts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 6
    assert len({address.control_token for address in found}) == 1
    assert sum(host.serving for host in hosts) == 1
    for host in hosts:
        host.close()


def test_another_process_is_found_and_taken_over_after_it_was_killed(tmp_path: Path) -> None:
    """The server of another process is used; killed, the next call serves its last answered rotation from disk."""
    with foreground(tmp_path) as (process, announced):
        demo = DemoIntuit(tmp_path)
        demo.start()
        assert (demo.base, demo.address.control_token) == (announced["base"], announced["control_token"])
        first = demo.grant()["refresh_token"]
        demo.control(advance_seconds=86400, grace_seconds=0)
        second = demo.refresh(first).json()["refresh_token"]
        process.kill()
        process.wait()
        demo.start()
        assert demo.base == announced["base"]
        assert demo.address.control_token != announced["control_token"]
        assert demo.refresh(second).json()["refresh_token"] == second
        assert demo.refresh(first).status == 400
        assert demo.counters["rotated"] == 1
        demo.stop()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to send")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_foreground_ends_when_asked(tmp_path: Path, number: signal.Signals) -> None:
    """A signal ends it in order: it comes back, and the address file is gone."""
    with foreground(tmp_path) as (process, _announced):
        process.send_signal(number)
        assert process.stdout is not None
        assert process.stdout.readline() == "ended\n"
        assert process.wait() == 0
    assert not (tmp_path / "server.json").exists()


def test_the_foreground_refuses_a_port_that_browsers_refuse(tmp_path: Path) -> None:
    """A blocked or privileged port is a mistake of usage."""
    for port in (80, 6000, 70000):
        with pytest.raises(Usage):
            serve_foreground(tmp_path, port, lambda _address: None)


def test_a_taken_port_is_named(tmp_path: Path) -> None:
    """Another program on the kept port: LoopbackUnavailable with that port, and the folder is free for others."""
    with DemoIntuit(tmp_path) as demo:
        port = int(demo.base.rpartition(":")[2])
    host = DemoHost(tmp_path)
    with socket.socket() as other:
        other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        other.bind(("127.0.0.1", port))
        other.listen()
        with pytest.raises(LoopbackUnavailable) as caught:
            host.ensure()
    assert caught.value.port == port
    assert host.ensure().base.endswith(f":{port}")
    host.close()


def test_a_wished_port_is_used_and_kept(tmp_path: Path) -> None:
    """A port that was asked for is the one, then and later."""
    with DemoIntuit() as elsewhere:
        wished = int(elsewhere.base.rpartition(":")[2])
    host = DemoHost(tmp_path, wished)
    assert host.ensure().base == f"http://127.0.0.1:{wished}"
    host.close()
    again = DemoHost(tmp_path)
    assert again.ensure().base == f"http://127.0.0.1:{wished}"
    again.close()


def test_closing_twice_is_no_mistake(tmp_path: Path) -> None:
    """A host can be closed before it started, twice, and started again."""
    host = DemoHost(tmp_path)
    host.close()
    host.ensure()
    host.close()
    host.close()
    assert host.ensure().base
    host.close()
