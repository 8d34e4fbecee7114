"""Waits on this computer's own addresses for the browser to come back with a code (RFC 8252, 7.3 and 8.3)."""

import asyncio
import contextlib
from collections.abc import Callable

from qbo_desktop.core.authorization import AuthorizationResponse
from qbo_desktop.loopback.connection import Connection
from qbo_desktop.loopback.pages import DONE, IGNORED, SEE_DONE, Response
from qbo_desktop.loopback.request import Asked, DoneAsked, RequestReader, expected_at
from qbo_desktop.loopback.sockets import BACKLOG, listening_sockets

MOST_CONNECTIONS = 32
_TURNS_UNTIL_OPENED = 3  # of the event loop: accepted, transport made, protocol told


class LoopbackListener:
    """Hands every well-formed redirect to `accept`, and shows the browser a page that says nothing about it.

    `accept` says whether the answer's `state` is one that waits and was not used before; then the browser is sent on to
    `/done`, otherwise it gets 400. It is called on the event loop's thread and must not block. One listener serves all
    waiting states of a process. `path` is that of an `http://localhost` redirect URI, else `/callback`.

    A connection has `header_deadline` seconds to send its request and as many to read the answer. At most 32 are open
    at once: the next one ends the oldest that has its answer, or else the oldest that has not sent a whole request.
    """

    def __init__(
        self,
        port: int,
        path: str,
        accept: Callable[[AuthorizationResponse], bool],
        *,
        header_deadline: float = 5.0,
        done_grace: float = 5.0,
    ) -> None:
        self._port = port
        self._expected = expected_at(port, path)
        self._accept = accept
        self._header_deadline = header_deadline
        self._done_grace = done_grace
        self._servers: list[asyncio.Server] = []
        self._connections: dict[Connection, None] = {}
        self._owes_done = False
        self._done_served = asyncio.Event()
        self._no_connections = asyncio.Event()
        self._no_connections.set()

    async def start(self) -> None:
        """Listen; when this returns, a browser can connect.

        Raises LoopbackUnavailable when `127.0.0.1` or `::1` has the port in use already (`::1` may be missing only
        where the machine has no IPv6 loopback); nothing is held then.
        """
        if self._servers:
            raise RuntimeError("the listener is listening already")
        loop = asyncio.get_running_loop()
        sockets = listening_sockets(self._port)
        self._owes_done = False
        self._done_served.clear()
        try:
            for listening in sockets:
                # One connection per turn of the loop: a browser's request that is already there is then read long
                # before 32 newer connections could push it out. asyncio uses the same number for listen(2).
                server = await loop.create_server(self._connection, sock=listening, backlog=1, start_serving=False)
                self._servers.append(server)
                await server.start_serving()
                listening.listen(BACKLOG)
        except BaseException:
            while self._servers:
                self._servers.pop().close()
            for listening in sockets:
                listening.close()
            raise

    async def wait_done_served(self, timeout: float) -> None:  # noqa: ASYNC109  # callers have nothing to do on expiry
        """Return when `/done` was served after the newest accepted redirect, or after `timeout` seconds."""
        try:
            async with asyncio.timeout(timeout):
                await self._done_served.wait()
        except TimeoutError:
            pass

    async def close(self) -> None:
        """Stop accepting; the port is free when this returns, and a second call does nothing.

        Connections that are open by then may still ask for `/done` during the next `done_grace` seconds; a redirect on
        them is refused without asking `accept`. They end by themselves, the last one `done_grace` seconds from now
        (those that already have their answer within `header_deadline`), as long as the event loop runs: a program that
        ends its loop earlier calls `abort`.
        """
        if not self._servers:
            return
        await self._stop_accepting()
        for connection in self._connections:
            if not connection.answered:
                connection.allow(self._done_grace)

    async def abort(self) -> None:
        """Close, without grace: when this returns, no socket and no timer of this listener is left."""
        await self._stop_accepting()
        for connection in tuple(self._connections):
            connection.end()
        await self.wait_closed()

    async def wait_closed(self) -> None:
        """Return when no connection is open."""
        await self._no_connections.wait()

    async def _stop_accepting(self) -> None:
        servers, self._servers = self._servers, []
        loop = asyncio.get_running_loop()
        for listening in [each for server in servers for each in server.sockets]:
            with contextlib.suppress(NotImplementedError):  # Windows' loop has no readers, and no such gap either
                loop.remove_reader(listening)
        try:
            # A connection that asyncio has just accepted would be lost, its socket open, if its server were closed now.
            for _ in range(_TURNS_UNTIL_OPENED):
                turned = asyncio.Event()
                loop.call_soon(turned.set)
                await turned.wait()
        finally:
            for server in servers:
                server.close()

    def _connection(self) -> Connection:
        deadline = self._header_deadline if self._servers else self._done_grace
        return Connection(RequestReader(self._expected), self._answer, deadline, self._opened, self._closed)

    def _opened(self, connection: Connection) -> None:
        if len(self._connections) >= MOST_CONNECTIONS:
            # min() takes the first of equals, and a dict keeps the order of arrival.
            oldest = min(self._connections, key=lambda each: not each.answered)
            del self._connections[oldest]
            oldest.end()
        self._connections[connection] = None
        self._no_connections.clear()

    def _closed(self, connection: Connection) -> None:
        self._connections.pop(connection, None)
        if not self._connections:
            self._no_connections.set()

    def _answer(self, asked: Asked) -> Response:
        if isinstance(asked, DoneAsked):
            if self._owes_done:
                self._done_served.set()
            return DONE
        if not self._servers or not self._accept(asked):
            return IGNORED[400]
        self._owes_done = True
        self._done_served.clear()
        return SEE_DONE
