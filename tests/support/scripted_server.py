"""A server that answers with exactly the bytes it was told, however wrong, as no well-behaved server would.

It speaks just enough HTTP to read a request; every answer is a list of steps on the open connection.
"""

import asyncio
import socket
import ssl
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

NO_LINGER = struct.pack("ii", 1, 0)


@dataclass(frozen=True, slots=True)
class Send:
    """Write these bytes."""

    content: bytes


@dataclass(frozen=True, slots=True)
class Drip:
    """Write these bytes one by one, so many seconds apart."""

    content: bytes
    pause: float


@dataclass(frozen=True, slots=True)
class Hear:
    """Wait until the client has said something more."""


@dataclass(frozen=True, slots=True)
class Silence:
    """Say nothing more until the client gives up or the server is closed."""


@dataclass(frozen=True, slots=True)
class Reset:
    """End the connection with a TCP reset."""


@dataclass(frozen=True, slots=True)
class Close:
    """End the connection properly."""


Step = Send | Drip | Hear | Silence | Reset | Close


@dataclass(frozen=True, slots=True)
class Request:
    """What arrived: names of headers are in lower case."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes


def http_answer(
    status: int = 200, body: bytes = b"", headers: Sequence[tuple[str, str]] = (), *, reason: str = "Told"
) -> Send:
    """A whole answer with its length, and no header that was not asked for."""
    told = {name.lower() for name, _ in headers}
    lines = [f"HTTP/1.1 {status} {reason}", *(f"{name}: {value}" for name, value in headers)]
    if "content-length" not in told and "transfer-encoding" not in told and status not in (204, 304):
        lines.append(f"Content-Length: {len(body)}")
    return Send("\r\n".join([*lines, "", ""]).encode("latin-1") + body)


@dataclass
class ScriptedServer:
    """Serves on 127.0.0.1; `script` is what every request meets until it is changed, `greeting` every connection."""

    tls: ssl.SSLContext | None = None
    script: Sequence[Step] = (http_answer(),)
    greeting: Sequence[Step] = ()
    requests: list[Request] = field(default_factory=list)
    connections: int = 0
    port: int = 0

    async def __aenter__(self) -> Self:
        self._closing = asyncio.Event()
        self._arrived = asyncio.Condition()
        self._handlers: set[asyncio.Task[None]] = set()
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=self.tls)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closing.set()
        self._server.close()
        await asyncio.gather(*self._handlers, return_exceptions=True)
        await self._server.wait_closed()

    @property
    def base(self) -> str:
        """The address without a path."""
        return f"{'http' if self.tls is None else 'https'}://127.0.0.1:{self.port}"

    async def arrived(self, count: int = 1) -> None:
        """Wait until so many requests have arrived."""
        async with self._arrived:
            await self._arrived.wait_for(lambda: len(self.requests) >= count)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._handlers.add(task)
        self.connections += 1
        closing = asyncio.ensure_future(self._closing.wait())
        talk = asyncio.ensure_future(self._talk(reader, writer))
        try:
            await asyncio.wait({closing, talk}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            closing.cancel()
            talk.cancel()
            await asyncio.gather(closing, talk, return_exceptions=True)
            writer.transport.abort()
            self._handlers.discard(task)

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if not await _perform_all(self.greeting, reader, writer):
            return
        while (request := await _read(reader)) is not None:
            async with self._arrived:
                self.requests.append(request)
                self._arrived.notify_all()
            if not await _perform_all(self.script, reader, writer):
                return


async def _read(reader: asyncio.StreamReader) -> Request | None:
    try:
        head = await reader.readuntil(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")[:-2]
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        body = await reader.readexactly(int(headers.get("content-length", "0")))
    except (asyncio.IncompleteReadError, OSError):
        return None
    method, target, _ = first.split(" ")
    return Request(method, target, headers, body)


async def _perform_all(steps: Sequence[Step], reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
    """Whether the connection is still open afterwards."""
    for step in steps:
        if not await _perform(step, reader, writer):
            return False
    return True


async def _perform(step: Step, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
    match step:
        case Send(content):
            writer.write(content)
            await writer.drain()
        case Drip(content, pause):
            for byte in content:
                writer.write(bytes([byte]))
                await writer.drain()
                await _client_gone(reader, pause)
        case Hear():
            return bool(await reader.read(4096))
        case Silence():
            await _client_gone(reader, None)
            return False
        case Reset():
            connection = writer.get_extra_info("socket")
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, NO_LINGER)
            writer.transport.abort()
            return False
        case Close():
            writer.close()
            await writer.wait_closed()
            return False
    return True


async def _client_gone(reader: asyncio.StreamReader, at_most: float | None) -> None:
    try:
        async with asyncio.timeout(at_most):
            while await reader.read(4096):
                pass
    except (TimeoutError, OSError):
        pass
