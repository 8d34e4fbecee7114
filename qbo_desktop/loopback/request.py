"""Decides whether bytes from a socket are the one request that a browser makes when it comes back from Intuit.

Any page that is open in the browser, and any program of this computer, can reach the listener; so whatever a plain
navigation never does is refused before anybody looks at its `state`.
"""

import re
from dataclasses import dataclass

import h11

from qbo_desktop.core.authorization import AuthorizationResponse, MalformedRedirect, parse_redirect
from qbo_desktop.core.setup import LOOPBACK_HOSTS
from qbo_desktop.loopback.pages import DONE_PATH

MOST_HEADER_BYTES = 8192
_LOOSE_LINES = re.compile(rb"(?<!\r)\n|\r(?!\n)|\r\n[ \t]")
# Prefetch and prerender (Sec-Purpose and its older names) would spend the code behind the person's back; the others
# ask for something else than a page.
_NEVER_ON_A_NAVIGATION = frozenset(
    {b"sec-purpose", b"purpose", b"x-purpose", b"x-moz", b"upgrade", b"expect", b"transfer-encoding", b"trailer"}
)
_NAVIGATION = {b"sec-fetch-mode": b"navigate", b"sec-fetch-dest": b"document"}


class Refused(Exception):
    """A request that nobody gets anything for; `reason` is one of our own words, never a part of the request."""

    def __init__(self, status: int, reason: str, *, is_head: bool = False) -> None:
        super().__init__()
        self.status = status
        self.reason = reason
        self.is_head = is_head


@dataclass(frozen=True, slots=True)
class DoneAsked:
    """The browser asks for the page at the end."""


Asked = AuthorizationResponse | DoneAsked


@dataclass(frozen=True, slots=True)
class Expected:
    """What a request must name: one of our authorities (`host:port`) and the path of the redirect URI."""

    authorities: frozenset[bytes]
    path: bytes


def expected_at(port: int, path: str) -> Expected:
    """For a listener on `port`; an empty `path` is what a browser sends as `/`."""
    authorities = frozenset(f"{host}:{port}".encode() for host in LOOPBACK_HOSTS)
    return Expected(authorities, (path or "/").encode())


class RequestReader:
    """Collects the bytes of one connection until they are a request; only its head, for it may have no body."""

    def __init__(self, expected: Expected) -> None:
        self._expected = expected
        self._parser = h11.Connection(h11.SERVER, max_incomplete_event_size=MOST_HEADER_BYTES)
        self._head = bytearray()

    def feed(self, received: bytes) -> Asked | None:
        """What is asked for, or None while the head is incomplete; raises Refused."""
        room = MOST_HEADER_BYTES - len(self._head)
        self._head += received[:room]
        try:
            self._parser.receive_data(received[:room])
            event = self._parser.next_event()
        except h11.RemoteProtocolError:
            raise Refused(400, "not HTTP") from None
        if event is h11.NEED_DATA:
            if len(received) >= room:
                raise Refused(400, "header too large")
            return None
        if not isinstance(event, h11.Request):
            raise Refused(400, "not HTTP")
        behind = len(self._parser.trailing_data[0])
        del self._head[len(self._head) - behind :]
        return self._judge(event, surplus=behind > 0 or len(received) > room)

    def _judge(self, request: h11.Request, *, surplus: bool) -> Asked:
        fields = _fields(request)
        is_head = request.method == b"HEAD"
        hosts = fields.get(b"host", [])
        if len(hosts) != 1:
            raise Refused(400, "not one host", is_head=is_head)
        if hosts[0] not in self._expected.authorities:
            raise Refused(421, "host", is_head=is_head)
        if request.method != b"GET":
            raise Refused(405, "method", is_head=is_head)
        if not request.target.startswith(b"/") or b"#" in request.target:
            raise Refused(400, "not origin form")
        path, _, query = request.target.partition(b"?")
        done = request.target == DONE_PATH.encode()
        if path != self._expected.path and not done:
            raise Refused(404, "path")
        if request.http_version != b"1.1" or _LOOSE_LINES.search(self._head):
            raise Refused(400, "not as a browser writes it")
        if surplus or any(length.strip(b"0") for length in fields.get(b"content-length", ())):
            raise Refused(400, "body")
        if not _NEVER_ON_A_NAVIGATION.isdisjoint(fields) or not _navigates(fields):
            raise Refused(400, "not a navigation")
        return DoneAsked() if done else _redirect(query)


def _fields(request: h11.Request) -> dict[bytes, list[bytes]]:
    fields: dict[bytes, list[bytes]] = {}
    for name, value in request.headers:
        fields.setdefault(name, []).append(value)
    return fields


def _navigates(fields: dict[bytes, list[bytes]]) -> bool:
    """Whether Fetch Metadata, which older browsers do not send, says that a person goes to a page."""
    return all(fields.get(name, [wanted]) == [wanted] for name, wanted in _NAVIGATION.items())


def _redirect(query: bytes) -> AuthorizationResponse:
    try:
        return parse_redirect(query.decode("ascii"))
    except MalformedRedirect:
        raise Refused(400, "query") from None
