"""The whole life on OAuth servers that others wrote, through a custom setup: what Intuit adds is added before them."""

import json
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import pytest
from support.command_line import CommandLine, Ended
from support.command_worlds import make_vault
from support.other_servers.front import REALM, REVOKE_PATH, Front
from support.other_servers.person import allow
from support.redirects import follow

from qbo_desktop.core.setup import usable_port

pytestmark = pytest.mark.xdist_group("e2e")
SERVERS = Path(__file__).resolve().parents[1] / "support" / "other_servers"
CLIENT, KEY = "ABx1otherserver", "made-up-for-this-server"
SECONDS = 60


@dataclass(frozen=True, slots=True)
class Kind:
    """A server program and where its endpoints are."""

    command: Callable[[Path], list[str]]
    authorization: str
    token: str
    revocation: str
    absent: str | None


def node_has(module: str) -> bool:
    node = shutil.which("node")
    if node is None:
        return False
    asked = [node, "-e", f"require.resolve('{module}')"]
    return subprocess.run(asked, capture_output=True, timeout=SECONDS, check=False).returncode == 0


KINDS = {
    "oidc-provider": Kind(
        lambda _: ["node", str(SERVERS / "oidc_provider.mjs")],
        "/auth",
        "/token",
        "/token/revocation",
        None if node_has("oidc-provider") else "node with oidc-provider (NODE_PATH)",
    ),
    "django-oauth-toolkit": Kind(
        lambda folder: [sys.executable, str(SERVERS / "django_toolkit.py"), str(folder)],
        "/o/authorize/",
        "/o/token/",
        "/o/revoke_token/",
        None if find_spec("oauth2_provider") else "django-oauth-toolkit",
    ),
}


class Elsewhere(CommandLine):
    """A command line, a custom setup and the server that it names."""

    def __init__(self, folder: Path, front: Front, setup: dict[str, object]) -> None:
        super().__init__(folder)
        self.front = front
        self.setup = setup

    def connect(self, *arguments: str) -> Ended:  # type: ignore[override]
        """One consent, with a person who signs in and allows it."""
        with self.running("connect", "--json", "--no-browser", *arguments) as connecting:
            first = connecting.line()
            if first:
                assert follow(allow(json.loads(first)["url"], self.front.redirect_uri)) == [303, 200]
            return connecting.end(first)

    def row(self) -> dict[str, object]:
        """The one connection."""
        (row,) = self.here("list", "--json").document["connections"]
        assert isinstance(row, dict)
        return row


@dataclass(frozen=True, slots=True)
class Served:
    """A server under way, and the company setup file that leads to it."""

    front: Front
    setup: dict[str, object]


@pytest.fixture(params=KINDS, scope="module")
def served(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A server that others wrote."""
    kind = KINDS[request.param]
    if kind.absent is not None:
        pytest.skip(f"not installed: {kind.absent}")
    redirect_port, port = free_port(), free_port()
    redirect_uri = f"http://localhost:{redirect_port}/callback"
    with Front(port, redirect_uri, kind.token, kind.revocation) as front:
        base = front.base
        setup: dict[str, object] = {
            "format": "qbo-desktop-setup/1",
            "name": request.param,
            "app_name": "Books Link",
            "environment": "custom",
            "client_id": CLIENT,
            "client_secret": KEY,
            "redirect_uri": redirect_uri,
            "loopback_port": redirect_port,
            "scopes": ["com.intuit.quickbooks.accounting"],
            "endpoints": {
                "authorization": base + kind.authorization,
                "token": base + kind.token,
                "revocation": base + REVOKE_PATH,
                "api_base": base,
            },
        }
        command = kind.command(tmp_path_factory.mktemp("server"))
        with serving([*command, str(port), redirect_uri, CLIENT, KEY, base]):
            yield Served(front, setup)


@pytest.fixture
def elsewhere(served: Served, tmp_path: Path) -> Elsewhere:
    """The setup of that server is stored; nothing is connected."""
    line = Elsewhere(tmp_path, served.front, served.setup)
    make_vault(line)
    ended = line.here("setup", "add", "-", "--json", stdin=json.dumps(served.setup))
    assert ended.code == 0, ended
    return line


def free_port() -> int:
    """One that nobody listens on, and that browsers would go to."""
    while True:
        with socket.socket() as found:
            found.bind(("127.0.0.1", 0))
            port = int(found.getsockname()[1])
        if usable_port(port):
            return port


@contextmanager
def serving(command: list[str]) -> Iterator[None]:
    """The server's process, from its first word to the end of the block."""
    kept = {name: os.environ[name] for name in ("PATH", "NODE_PATH", "PYTHONPATH") if name in os.environ}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=kept) as process:
        try:
            assert process.stdout is not None
            while (said := process.stdout.readline()) != "ready\n":
                assert said, "the server did not start"
            yield
        finally:
            process.kill()


def test_a_whole_life(elsewhere: Elsewhere) -> None:
    """Consent, rotation, a token for the API and the end of it all work on a server that others wrote."""
    ended = elsewhere.connect()
    assert ended.code == 0, ended
    assert ended.documents[-1]["connection"]["company_name"] == "Sandbox Bakery"
    assert elsewhere.here("refresh", REALM, "--json").document["results"][0]["outcome"] == "refreshed"
    first, second = elsewhere.front.tokens[-2:]
    assert first["refresh_token"] != second["refresh_token"]
    assert elsewhere.here("token", REALM).out.strip() == second["access_token"]
    row = elsewhere.row()
    assert (row["status"], row["reason"], row["environment"]) == ("connected", None, "custom")
    assert elsewhere.here("disconnect", REALM, "--json").code == 0
    assert elsewhere.here("list", "--json").document["connections"] == []
    assert refresh_outside(elsewhere, str(second["refresh_token"])) == 400


def test_use_elsewhere_is_noticed_and_cured(elsewhere: Elsewhere) -> None:
    """These servers end a permission whose token was used twice; that is noticed, and a new consent cures it."""
    assert elsewhere.connect().code == 0
    stored = str(elsewhere.front.tokens[-1]["refresh_token"])
    assert refresh_outside(elsewhere, stored) == 200
    refused = elsewhere.here("refresh", REALM, "--json")
    assert refused.code == 3
    assert elsewhere.row()["status"] == "reconnect_required"
    again = elsewhere.connect("--company", REALM)
    assert (again.code, again.documents[-1]["was"]) == (0, "renewed")
    assert elsewhere.here("refresh", REALM).code == 0


def test_keys_are_told_from_companies(elsewhere: Elsewhere) -> None:
    """A wrong secret is a matter of keys: the check says so, and no company is given up for it."""
    keys = checked(elsewhere)
    assert keys["ok"], keys
    assert elsewhere.connect().code == 0
    wrong = json.dumps({**elsewhere.setup, "client_secret": "another"})
    assert elsewhere.run("setup", "add", "-", stdin=wrong).code == 2  # a terminal would ask
    replace_secret(elsewhere)
    assert not checked(elsewhere)["ok"]
    assert elsewhere.here("refresh", REALM).code == 7
    assert elsewhere.row()["status"] == "retrying"


def checked(line: Elsewhere) -> dict[str, object]:
    """What `setup test` says of the keys."""
    checks = line.here("setup", "test", str(line.setup["name"]), "--json").document["checks"]
    found = next(check for check in checks if check["name"] == "keys")
    assert isinstance(found, dict)
    return found


def refresh_outside(line: Elsewhere, token: str) -> int:
    """The status of a refresh that another program sends with the same keys."""
    import httpx

    answer = httpx.post(
        line.front.base + line.front.token_path,
        data={"grant_type": "refresh_token", "refresh_token": token},
        auth=(CLIENT, KEY),
        trust_env=False,
    )
    return answer.status_code


def replace_secret(line: Elsewhere) -> None:
    """What the window's review page does with a new file of the same setup."""
    import asyncio

    from qbo_desktop.app.compose import compose
    from qbo_desktop.app.place import Place
    from qbo_desktop.core.setup import parse_setup

    async def keep() -> None:
        application = compose(Place(line.data, passphrase_file=line.passphrase_file))
        try:
            changed = {**line.setup, "client_secret": "another"}
            await application.setups.keep(parse_setup(json.dumps(changed).encode()), confirmed=True)
        finally:
            await application.close()

    asyncio.run(keep())
