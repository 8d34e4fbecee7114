"""A browser that can be as rude as a test wants, and the waiting authorization requests that it answers."""

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from qbo_desktop.core.authorization import AuthorizationResponse, new_state
from qbo_desktop.core.errors import LoopbackUnavailable
from qbo_desktop.core.secret import Secret
from qbo_desktop.loopback.listener import LoopbackListener

CANARY = "Canary-in-the-code"
PATIENCE = 5.0  # seconds until a test that waits for a socket has failed
# Below the ports that operating systems hand out by themselves, so that no outgoing connection sits on one.
_PORTS = range(20000, 30000)
_random = random.SystemRandom()  # the seed that pytest-randomly sets is the same in every process


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back over the socket until its end."""

    raw: bytes

    @property
    def status(self) -> int:
        return int(self.raw.split(b" ", 2)[1])

    @property
    def headers(self) -> dict[str, str]:
        head = self.raw.partition(b"\r\n\r\n")[0].decode("ascii")
        pairs = [line.split(": ", 1) for line in head.split("\r\n")[1:]]
        assert len({name.lower() for name, _ in pairs}) == len(pairs)
        return {name.lower(): value for name, value in pairs}

    @property
    def body(self) -> str:
        return self.raw.partition(b"\r\n\r\n")[2].decode()


@dataclass(slots=True)
class Waiting:
    """States that wait for a redirect, as the application keeps them: each is used once."""

    states: list[Secret] = field(default_factory=list)
    asked: list[AuthorizationResponse] = field(default_factory=list)
    accepted: list[AuthorizationResponse] = field(default_factory=list)

    def accept(self, answer: AuthorizationResponse) -> bool:
        self.asked.append(answer)
        if answer.state not in self.states:
            return False
        self.states.remove(answer.state)
        self.accepted.append(answer)
        return True


@dataclass(frozen=True, slots=True)
class Browser:
    """Speaks to the listener on `port`; `state` is one that waits there."""

    port: int
    state: str
    address: str = "127.0.0.1"

    @property
    def query(self) -> str:
        return f"code={CANARY}&state={self.state}&realmId=9341453000000001"

    def request(self, target: str, *headers: str) -> bytes:
        lines = (f"GET {target} HTTP/1.1", f"Host: localhost:{self.port}", *headers, "", "")
        return "\r\n".join(lines).encode()

    def redirect(self) -> bytes:
        """The request as Chromium sends it when it comes back."""
        return self.request(
            f"/callback?{self.query}",
            "Connection: keep-alive",
            "Upgrade-Insecure-Requests: 1",
            "User-Agent: Mozilla/5.0 (X11; Linux x86_64)",
            "Accept: text/html,application/xhtml+xml;q=0.9,*/*;q=0.8",
            "Sec-Fetch-Site: cross-site",
            "Sec-Fetch-Mode: navigate",
            "Sec-Fetch-User: ?1",
            "Sec-Fetch-Dest: document",
            "Accept-Encoding: gzip, deflate, br",
            "Cookie: theme=dark",
        )

    async def ask(self, raw: bytes, *, half_close: bool = False) -> Answer:
        """Send these bytes on a connection of their own and read until the listener ends it."""
        async with self.connection() as (reader, writer):
            writer.write(raw)
            if half_close:
                writer.write_eof()
            return Answer(await reader.read())

    async def get(self, target: str, *headers: str) -> Answer:
        return await self.ask(self.request(target, *headers))

    @asynccontextmanager
    async def connection(self) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
        async with asyncio.timeout(PATIENCE):
            reader, writer = await asyncio.open_connection(self.address, self.port)
        try:
            async with asyncio.timeout(PATIENCE):
                yield reader, writer
        finally:
            writer.close()
            try:
                await writer.wait_closed()
            except ConnectionError:
                pass


@asynccontextmanager
async def listening(
    waiting: Waiting, path: str = "/callback", *, header_deadline: float = 5.0, done_grace: float = 5.0
) -> AsyncIterator[tuple[LoopbackListener, Browser]]:
    """A listener on a free port with one waiting state, and a browser for it."""
    for port in _random.sample(_PORTS, 50):
        listener = LoopbackListener(port, path, waiting.accept, header_deadline=header_deadline, done_grace=done_grace)
        try:
            await listener.start()
        except LoopbackUnavailable:
            continue
        state = new_state(port, _random.randbytes(32))
        waiting.states.append(state)
        try:
            yield listener, Browser(port, state.reveal())
        finally:
            await listener.abort()
        return
    raise AssertionError("no port is free")
