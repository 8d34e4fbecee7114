"""Passes and sealed files in the hands of those who get them: their own tools, as they are installed."""

import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.util import find_spec
from pathlib import Path

import pytest
from support import command_worlds
from support.command_worlds import World
from support.demo_intuit import BAKERY, DemoIntuit

from qbo_desktop.app.sealing import is_sealed

pytestmark = pytest.mark.xdist_group("e2e")
template = command_worlds.template
world = command_worlds.world
SECONDS = 60


def needs(program: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(program) is None, reason=f"not installed: {program}")


def needs_module(module: str, distribution: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(find_spec(module) is None, reason=f"not installed: {distribution}")


def needs_npm(module: str) -> pytest.MarkDecorator:
    node = shutil.which("node")
    command = [node or "", "-e", f"require.resolve('{module}')"]
    there = node and subprocess.run(command, capture_output=True, timeout=SECONDS, check=False).returncode == 0
    return pytest.mark.skipif(not there, reason=f"not installed: node with {module} (NODE_PATH)")


def environment(world: World) -> dict[str, str]:
    kept = {"NODE_PATH": os.environ["NODE_PATH"]} if "NODE_PATH" in os.environ else {}
    return {**world.environment, **kept}


def given(world: World, form: str, file: Path, *seal: str) -> Path:
    """A pass in this form, in this file."""
    ended = world.here("export", BAKERY, "--pass", "--to", str(file), "--for", "Anna", "--format", form, *seal)
    assert ended.code == 0, ended
    return file


def run(world: World, *command: str | Path) -> str:
    """What the receiver's program printed; it ended well."""
    done = subprocess.run(
        command, capture_output=True, text=True, cwd=world.folder, env=environment(world), timeout=SECONDS, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def fails(world: World, *command: str | Path) -> str:
    """What the receiver's program said when it failed."""
    done = subprocess.run(
        command, capture_output=True, text=True, cwd=world.folder, env=environment(world), timeout=SECONDS, check=False
    )
    assert done.returncode != 0, done.stdout
    return done.stdout + done.stderr


@needs("curl")
def test_curl_reads_the_company(world: World, tmp_path: Path) -> None:
    """A shell runs the pass as it is, and curl reads the company; once the pass is revoked it fails."""
    file = given(world, "curl", tmp_path / "pass.sh")
    assert json.loads(run(world, "sh", file))["CompanyInfo"]["CompanyName"] == "Sandbox Bakery"
    world.intuit.control(revoke=BAKERY)
    assert "401" in fails(world, "sh", file)


@needs("curl")
def test_a_shell_takes_the_variables(world: World, tmp_path: Path) -> None:
    """A shell that reads the variables has all that a request needs."""
    file = given(world, "env", tmp_path / "pass.env")
    script = f'. "{file}"; curl -sS -H "Authorization: Bearer $QBO_ACCESS_TOKEN" -H "Accept: application/json" '
    script += '"$QBO_API_BASE/v3/company/$QBO_REALM_ID/companyinfo/$QBO_REALM_ID"'
    assert json.loads(run(world, "sh", "-c", script))["CompanyInfo"]["CompanyName"] == "Sandbox Bakery"


@needs_module("quickbooks", "python-quickbooks")
def test_python_quickbooks_reads_the_company(world: World, tmp_path: Path) -> None:
    """python-quickbooks runs the pass as it is; a revoked one fails without showing the token."""
    file = given(world, "python-quickbooks", tmp_path / "pass.py")
    assert run(world, sys.executable, file).startswith("Sandbox Bakery - until 20")
    token = world.here("token", BAKERY).out.strip()
    world.intuit.control(revoke=BAKERY)
    assert token not in fails(world, sys.executable, file)


@needs_module("intuitlib", "intuit-oauth")
def test_intuit_oauth_reads_the_company(world: World, tmp_path: Path) -> None:
    """intuit-oauth runs the pass as it is, where the environment has a discovery document; a revoked one fails."""
    file = given(world, "intuit-oauth", tmp_path / "pass.py")
    token = world.here("token", BAKERY).out.strip()
    with discovery_before(world.intuit) as base:
        file.write_text(file.read_text().replace(world.intuit.base, base))
        assert run(world, sys.executable, file).startswith("Sandbox Bakery - until 20")
        world.intuit.control(revoke=BAKERY)
        assert token not in fails(world, sys.executable, file)


@needs_npm("intuit-oauth")
def test_intuit_oauth_for_node_reads_the_company(world: World, tmp_path: Path) -> None:
    """Intuit's library for Node runs the pass as it is; a revoked one fails without showing the token."""
    file = given(world, "intuit-oauth-node", tmp_path / "pass.cjs")
    assert run(world, "node", file).startswith("Sandbox Bakery - until 20")
    token = world.here("token", BAKERY).out.strip()
    world.intuit.control(revoke=BAKERY)
    assert token not in fails(world, "node", file)


@needs_npm("node-quickbooks")
def test_node_quickbooks_reads_the_company(world: World, tmp_path: Path) -> None:
    """node-quickbooks runs the pass as it is; a revoked one fails without showing the token."""
    file = given(world, "node-quickbooks", tmp_path / "pass.cjs")
    assert run(world, "node", file).startswith("Sandbox Bakery - until 20")
    token = world.here("token", BAKERY).out.strip()
    world.intuit.control(revoke=BAKERY)
    assert token not in fails(world, "node", file)


@needs("node")
def test_node_can_read_the_program(world: World, tmp_path: Path) -> None:
    """The program is valid, whether or not the library is there."""
    assert run(world, "node", "--check", given(world, "node-quickbooks", tmp_path / "pass.cjs")) == ""


@needs("age-keygen")
@needs("age")
def test_age_opens_a_sealed_pass(world: World, tmp_path: Path) -> None:
    """`age -d` with the receiver's identity opens what was sealed for its public key, and nobody else's does."""
    key, other = (tmp_path / name for name in ("key.txt", "other.txt"))
    for made in (key, other):
        run(world, "age-keygen", "-o", made)
    file = given(world, "json", tmp_path / "pass.age", "--recipient", run(world, "age-keygen", "-y", key).strip())
    assert json.loads(run(world, "age", "-d", "-i", key, file))["realm_id"] == BAKERY
    fails(world, "age", "-d", "-i", other, file)


@needs("age-keygen")
@needs("age")
def test_a_setup_that_age_sealed_is_added(world: World, tmp_path: Path) -> None:
    """What `age` seals, with or without armor, is opened by `setup add --identity`."""
    key, plain = tmp_path / "key.txt", tmp_path / "demo.companysetup"
    run(world, "age-keygen", "-o", key)
    recipient = run(world, "age-keygen", "-y", key).strip()
    assert world.here("setup", "export", "demo", "--to", str(plain)).code == 0
    document = json.loads(plain.read_text())
    for number, armor in enumerate(([], ["--armor"])):
        plain.write_text(json.dumps({**document, "name": f"Second {number}", "client_id": f"other{number}"}))
        sealed = tmp_path / f"{number}.companysetup"
        run(world, "age", "-r", recipient, *armor, "-o", sealed, plain)
        assert is_sealed(sealed.read_bytes())
        ended = world.here("setup", "add", str(sealed), "--identity", str(key), "--json")
        assert (ended.code, ended.document["setup"]["name"]) == (0, f"Second {number}")


@contextmanager
def discovery_before(demo: DemoIntuit) -> Iterator[str]:
    """The demo behind a door that also serves a discovery document, which the demo itself does not have."""

    class Door(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path == "/.well-known/openid_configuration":
                names = "authorization_endpoint token_endpoint revocation_endpoint issuer jwks_uri userinfo_endpoint"
                status, body = 200, json.dumps(dict.fromkeys(names.split(), demo.base)).encode()
            else:
                got = demo.request("GET", self.path, None, {"Authorization": self.headers["Authorization"]})
                status, body = got.status, got.body
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Nobody reads it."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Door) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()
