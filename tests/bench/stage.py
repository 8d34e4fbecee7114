"""What every benchmark needs: a demo Intuit in a process of its own, and connected companies."""

import json
import os
import subprocess
import sys
import urllib.request
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.error import HTTPError
from urllib.parse import urlencode, urljoin

from qbo_desktop.core.happenings import Consented
from qbo_desktop.core.identity import ClientId, ConnectionKey, Environment, RealmId
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.setup import Setup
from qbo_desktop.core.tokens import Clocks, TokenSet
from qbo_desktop.core.transitions import consented
from qbo_desktop.vault.vault import PassphraseSlot, Vault

FIRST_REALM = 9341453000000001
PROGRAM = [sys.executable, "-m", "qbo_desktop"]


def clean(environment: Mapping[str, str]) -> dict[str, str]:
    """The environment without what would make Python compile everything anew at each start."""
    return {name: value for name, value in environment.items() if name != "PYTHONDONTWRITEBYTECODE"}


class _StayHere(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: Any, **__: Any) -> None:
        return None


_BROWSER = urllib.request.build_opener(urllib.request.ProxyHandler({}), _StayHere)


def visit(url: str, form: Mapping[str, str] | None = None) -> str:
    """Open a page as a browser does; where it sends us next, if anywhere."""
    body = urlencode(form).encode() if form else None
    try:
        with _BROWSER.open(url, body, timeout=30):
            return ""
    except HTTPError as answer:
        with answer:
            location: str = answer.headers["Location"] or ""
            return urljoin(url, location)


class DemoProcess:
    """`qbo-desktop demo --json`, as long as the block lasts."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __enter__(self) -> Self:
        command = [*PROGRAM, "--data-dir", str(self._folder), "demo", "--json"]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, stdin=subprocess.DEVNULL)
        assert self._process.stdout is not None
        ready = json.loads(self._process.stdout.readline())
        self.base: str = ready["base"]
        self.setup: dict[str, Any] = ready["setup"]
        self._token: str = ready["control_token"]
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.terminate()
        self._process.communicate()

    def control(self, **changes: object) -> None:
        """Steer the demo."""
        request = urllib.request.Request(
            f"{self.base}/demo/control",
            json.dumps(changes).encode(),
            {"Authorization": f"Bearer {self._token}", "Content-Type": "application/json"},
        )
        _BROWSER.open(request, timeout=30).close()


def connect(program: list[str], realm_id: str, environment: Mapping[str, str] | None = None) -> None:
    """One consent over the command line, its person played here."""
    command = [*program, "--json", "connect", "--no-browser"]
    env = dict(environment or os.environ)
    with subprocess.Popen(command, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True, env=env) as waiting:
        assert waiting.stdout is not None
        url = json.loads(waiting.stdout.readline())["url"]
        visit(visit(visit(url, {"realm_id": realm_id, "decision": "approve"})))
        waiting.stdout.read()
    if waiting.returncode != 0:
        raise RuntimeError(f"connect ended with {waiting.returncode}")


def fill_vault(folder: Path, companies: int) -> None:
    """A vault with so many connected companies, made without any server."""
    now = datetime.now(UTC)  # noqa: TID251 - a benchmark begins now
    clocks = Clocks(now + timedelta(hours=1), now + timedelta(days=100), now + timedelta(days=1825))
    setup = Setup(
        name="Acme Advisors",
        app_name="Acme Books Link",
        made_by="",
        environment=Environment.SANDBOX,
        client_id=ClientId("ABbenchmark"),
        client_secret=Secret("made-up"),
        redirect_uri="http://localhost:47813/callback",
        loopback_port=47813,
        scopes=("com.intuit.quickbooks.accounting",),
    )
    vault = Vault.create(folder, PassphraseSlot(Secret("made-up"), iterations=1, lanes=1, memory_kib=64))
    try:
        stored = vault.add_setup(setup, at=now)
        for number in range(companies):
            key = ConnectionKey(setup.environment, setup.client_id, RealmId(str(FIRST_REALM + number)))
            event = Consented(now, clocks, f"Sandbox Bakery {number}", unconfirmed=False)
            tokens = TokenSet(Secret(f"access-{number}"), Secret(f"refresh-{number}"), clocks)
            vault.insert(consented(key, stored.id, setup.name, event), tokens)
    finally:
        vault.close()
