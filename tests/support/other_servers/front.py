"""What Intuit adds to plain OAuth 2.0, put before a server without it: the realm, the API, revocation by JSON."""

import json
import threading
from collections.abc import Mapping
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlencode

REALM = "9341453000000001"
API_PATH = f"/v3/company/{REALM}/companyinfo/{REALM}"
REVOKE_PATH = "/as-intuit/revoke"
_NOT_OURS = ("connection", "content-length", "transfer-encoding", "keep-alive")


class Front:
    """Passes every other request on, and every token answer back byte for byte; `tokens` are the answers it saw."""

    def __init__(self, port_behind: int, redirect_uri: str, token_path: str, revocation_path: str) -> None:
        self.redirect_uri = redirect_uri
        self.token_path = token_path
        self.revocation_path = revocation_path
        self.tokens: list[dict[str, Any]] = []
        self._behind = port_behind
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self.base = f"http://127.0.0.1:{self._server.server_port}"
        self.port = int(self._server.server_port)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def behind(
        self, method: str, path: str, body: bytes, headers: Mapping[str, str]
    ) -> tuple[int, list[tuple[str, str]], bytes]:
        """Status, headers and body of the server's own answer."""
        connection = HTTPConnection("127.0.0.1", self._behind, timeout=30)
        try:
            kept = {name: value for name, value in headers.items() if name.lower() not in _NOT_OURS}
            connection.request(method, path, body, kept | {"Content-Length": str(len(body))})
            response = connection.getresponse()
            content = response.read()
            kept_back = [(name, value) for name, value in response.getheaders() if name.lower() not in _NOT_OURS]
            return response.status, kept_back, content
        finally:
            connection.close()

    def revoke(self, body: bytes, headers: Mapping[str, str]) -> tuple[int, list[tuple[str, str]], bytes]:
        """RFC 7009 has a form where Intuit has JSON."""
        form = urlencode({"token": json.loads(body)["token"], "token_type_hint": "refresh_token"}).encode()
        as_form = {**headers, "Content-Type": "application/x-www-form-urlencoded"}
        return self.behind("POST", self.revocation_path, form, as_form)

    def knows(self, authorization: str | None) -> bool:
        """Whether this is the newest access token."""
        return bool(self.tokens) and authorization == f"Bearer {self.tokens[-1]['access_token']}"

    def with_realm(self, name: str, value: str) -> str:
        """A redirect back to the program carries the realm, as Intuit's does."""
        back = name.lower() == "location" and value.startswith(self.redirect_uri) and "code=" in value
        return f"{value}&realmId={REALM}" if back else value


def _handler(front: Front) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.0"

        def do_GET(self) -> None:
            if self.path.partition("?")[0] != API_PATH:
                self._answer(*front.behind("GET", self.path, b"", dict(self.headers.items())))
            elif front.knows(self.headers["Authorization"]):
                found = json.dumps({"CompanyInfo": {"CompanyName": "Sandbox Bakery", "Id": "1"}}).encode()
                self._answer(200, [("Content-Type", "application/json")], found)
            else:
                self._answer(401, [("Content-Type", "application/json")], b'{"Fault":{"Error":[{"code":"3200"}]}}')

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"] or 0))
            headers = dict(self.headers.items())
            if self.path == REVOKE_PATH:
                self._answer(*front.revoke(body, headers))
                return
            status, answered, content = front.behind("POST", self.path, body, headers)
            if self.path == front.token_path and status == 200:
                front.tokens.append(json.loads(content))
            self._answer(status, answered, content)

        def _answer(self, status: int, headers: list[tuple[str, str]], body: bytes) -> None:
            self.send_response_only(status)
            for name, value in headers:
                self.send_header(name, front.with_realm(name, value))
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Nobody reads it."""

    return Handler
