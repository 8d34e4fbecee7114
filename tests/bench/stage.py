"""What every benchmark needs: a demo Intuit in a process of its own, and connected companies."""

import json
import os
import subprocess
import sys
import urllib.request
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.error import HTTPError
from urllib.parse import urlencode, urljoin

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
            return urljoin(url, answer.headers["Location"] or "")


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
