"""The demo Intuit in the process of a test, on a free port and in a folder of its own."""

import base64
import http.client
import json
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qs, urlencode, urlsplit

from qbo_desktop.core.authorization import authorization_url
from qbo_desktop.core.identity import RealmId
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.setup import Setup
from qbo_desktop.demo.host import DemoAddress, DemoHost

BAKERY = "9341453000000001"
GARAGE = "9341453000000002"
FLORIST = "9341453000000003"


class Answer:
    """What came back: status, headers (names in lower case) and body."""

    def __init__(self, status: int, headers: dict[str, str], body: bytes) -> None:
        self.status = status
        self.headers = headers
        self.body = body

    def json(self) -> Any:
        return json.loads(self.body)


class DemoIntuit:
    """A context manager; without `folder` everything is gone at its end."""

    def __init__(self, folder: Path | None = None) -> None:
        self._temporary = None if folder is not None else tempfile.TemporaryDirectory(prefix="demo-intuit-")
        self.folder = folder if folder is not None else Path(self._temporary.name if self._temporary else "")
        self._host = DemoHost(self.folder)
        self._address: DemoAddress | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
        if self._temporary is not None:
            self._temporary.cleanup()

    def start(self) -> None:
        """Serve (again), from the same state and on the same ports."""
        self._address = self._host.ensure()

    def stop(self) -> None:
        """Nobody answers any more, as in an outage."""
        self._host.close()

    @property
    def address(self) -> DemoAddress:
        assert self._address is not None
        return self._address

    @property
    def base(self) -> str:
        return self.address.base

    @property
    def setup(self) -> Setup:
        return self.address.setup

    @property
    def counters(self) -> dict[str, int]:
        counters: dict[str, int] = self.state()["counters"]
        return counters

    def state(self) -> dict[str, Any]:
        """`GET /demo/state`."""
        document: dict[str, Any] = self._steer("GET", "/demo/state", None)
        return document

    def control(self, **changes: object) -> dict[str, Any]:
        """`POST /demo/control`; the new state."""
        document: dict[str, Any] = self._steer("POST", "/demo/control", json.dumps(changes).encode())
        return document

    def fault(self, endpoint: str, kind: str, count: int = 1) -> None:
        """Spoil the next `count` requests of an endpoint."""
        self.control(fault={"endpoint": endpoint, "kind": kind, "count": count})

    def living_token(self, realm_id: str) -> str | None:
        """The refresh token that works now, as only the server itself knows it; None when the consent has ended."""
        server = self._host._server
        assert server is not None, "another process serves"
        world = server.world
        grant = world.store.ledger.grants.get(RealmId(realm_id))
        return grant.refresh_token if grant is not None and grant.lives(world.now) else None

    def request(
        self, method: str, path: str, body: bytes | None = None, headers: dict[str, str] | None = None
    ) -> Answer:
        """One request on a connection of its own; redirects are not followed."""
        connection = http.client.HTTPConnection(urlsplit(self.base).netloc, timeout=30)
        try:
            connection.request(method, path, body, headers or {})
            response = connection.getresponse()
            got = {name.lower(): value for name, value in response.getheaders()}
            return Answer(response.status, got, response.read())
        finally:
            connection.close()

    def consent(self, url: str, realm_id: str = BAKERY, decision: str = "approve") -> str:
        """What a person does in a browser: open the page, press a button; the address it then goes to."""
        parts = urlsplit(url)
        path = f"{parts.path}?{parts.query}"
        page = self.request("GET", path)
        if page.status == http.client.OK:
            form = urlencode({"realm_id": realm_id, "decision": decision}).encode()
            page = self.request("POST", path, form, {"Content-Type": "application/x-www-form-urlencoded"})
        assert page.status == http.client.FOUND, f"no redirect: {page.status}"
        return page.headers["location"]

    def authorization_url(self, state: str = "47813." + "s" * 43) -> str:
        """An authorization request of the demo's own setup."""
        assert self.setup.endpoints is not None
        return authorization_url(self.setup, self.setup.endpoints.authorization, Secret(state))

    def token_request(self, form: dict[str, str], *, hard: bool = True) -> Answer:
        """One request to the token endpoint with the setup's keys."""
        headers = {**self.basic(), "Content-Type": "application/x-www-form-urlencoded"}
        if hard:
            headers["x-include-refresh-token-hard-expires-in"] = "true"
        return self.request("POST", "/oauth2/v1/tokens/bearer", urlencode(form).encode(), headers)

    def grant(self, realm_id: str = BAKERY) -> dict[str, Any]:
        """Consent and exchange: a token answer, without any program of ours in between."""
        code = parse_qs(urlsplit(self.consent(self.authorization_url(), realm_id)).query)["code"][0]
        document: dict[str, Any] = self.exchange(code).json()
        return document

    def exchange(self, code: str) -> Answer:
        """One exchange of an authorization code."""
        return self.token_request(
            {"grant_type": "authorization_code", "code": code, "redirect_uri": self.setup.redirect_uri}
        )

    def refresh(self, refresh_token: str) -> Answer:
        """One refresh, as another program with the same keys would send it."""
        return self.token_request({"grant_type": "refresh_token", "refresh_token": refresh_token})

    def basic(self) -> dict[str, str]:
        """The setup's client authentication."""
        keys = f"{self.setup.client_id}:{self.setup.client_secret.reveal()}"
        return {"Authorization": "Basic " + base64.b64encode(keys.encode()).decode()}

    def _steer(self, method: str, path: str, body: bytes | None) -> Any:
        headers = {
            "Authorization": f"Bearer {self.address.control_token}",
            "Content-Type": "application/json",
        }
        answer = self.request(method, path, body, headers)
        if answer.status != http.client.OK:
            raise ValueError(f"the demo refused: {answer.status} {answer.body.decode()}")
        return answer.json()
