"""What all endpoints of the demo share: its memory, its access tokens, the faults in force, and the end."""

import asyncio
import secrets
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from email.utils import formatdate
from itertools import count

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from qbo_desktop.demo.access_token import AccessTokens
from qbo_desktop.demo.faults import Endpoint, Kind
from qbo_desktop.demo.store import Store

_LARGEST_BODY = 65536


Perform = Callable[[], Awaitable[Response]]
Spoiler = Callable[["World", Kind, Perform], Awaitable[Response]]


class BodyTooLarge(Exception):
    """A request body over 64 KiB."""


class World:
    """One running demo Intuit."""

    def __init__(self, store: Store, base: str, hang_up: Callable[[Scope], None]) -> None:
        self.store = store
        self.base = base
        self.control_token = secrets.token_urlsafe(32)
        self.form_token = secrets.token_urlsafe(32)
        self.access_tokens = AccessTokens(bytes.fromhex(store.keys.token_key))
        self.stopping = asyncio.Event()
        self._hang_up = hang_up
        self._held: dict[int, Scope] = {}
        self._numbers = count()

    @property
    def redirect_uri(self) -> str:
        ports = self.store.ports
        assert ports is not None
        return f"http://localhost:{ports.redirect}/callback"

    @property
    def now(self) -> float:
        return self.store.clock.now()

    async def begin(self, endpoint: Endpoint) -> Kind | None:
        """Let the ordered time pass; answer with the fault for this request, and remember that it was used."""
        latency = self.store.controls.latency_ms / 1000
        if latency > 0:
            await self.pause(latency)
        return self.store.faults.take(endpoint)

    async def pause(self, seconds: float) -> None:
        """Wait in real time, or until the server stops."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self.stopping.wait(), seconds)

    async def settle(self, kind: Kind | None, perform: Perform, spoil: Spoiler) -> Response:
        """Answer a request under the fault in force; what was done is on disk before the answer leaves."""
        response = await perform() if kind is None else await spoil(self, kind, perform)
        self.store.save()
        return response

    def hang_up(self, scope: Scope) -> None:
        """Close the connection of this request without an answer."""
        self._hang_up(scope)

    @contextmanager
    def holding(self, scope: Scope) -> Iterator[None]:
        """Keep a connection open on purpose; it is closed when the server stops."""
        number = next(self._numbers)
        self._held[number] = scope
        try:
            yield
        finally:
            del self._held[number]

    def stop(self) -> None:
        """Let go of every wait and every connection that is kept open on purpose."""
        self.stopping.set()
        for scope in self._held.values():
            self._hang_up(scope)


async def read_body(request: Request) -> bytes:
    """The body, at most 64 KiB; raises BodyTooLarge."""
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > _LARGEST_BODY:
            raise BodyTooLarge
    return bytes(body)


class Stamp:
    """Puts on every answer what Intuit's have: an `intuit_tid`, and a `Date` by the demo's clock.

    It also turns away hosts that are not this computer's, against pages that point a name of theirs at it.
    """

    def __init__(self, app: ASGIApp, world: World) -> None:
        self._app = app
        self._world = world

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def stamped(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], *self._marks()]
            await send(message)

        app = self._app if loopback_host(scope) else Response("This is not the demo's address.\n", 421)
        with suppress(ClientDisconnect):  # it died in the middle of its request: nobody waits for an answer
            await app(scope, receive, stamped)

    def _marks(self) -> list[tuple[bytes, bytes]]:
        world = self._world
        date = formatdate(world.now + world.store.controls.date_skew_seconds, usegmt=True)
        trace = secrets.token_hex(16)
        return [(b"date", date.encode()), (b"intuit_tid", f"1-{trace[:8]}-{trace[8:]}".encode())]


def loopback_host(scope: Scope) -> bool:
    """Whether the request names exactly one host, and a loopback one."""
    hosts = [value for name, value in scope["headers"] if name == b"host"]
    if len(hosts) != 1:
        return False
    host: bytes = hosts[0]
    if not host.endswith(b"]"):
        host = host.rpartition(b":")[0] or host
    return host.lower() in (b"127.0.0.1", b"localhost", b"[::1]")
