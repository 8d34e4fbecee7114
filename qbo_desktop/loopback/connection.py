"""One browser connection: one request, one answer, and an end that comes by itself."""

import asyncio
import logging
from collections.abc import Callable

from qbo_desktop.loopback.pages import IGNORED, Response
from qbo_desktop.loopback.request import Asked, Refused, RequestReader

_log = logging.getLogger(__name__)


class Connection(asyncio.Protocol):
    """Reads a request, sends what `answer` says, and waits until the browser has read it.

    Whatever the browser does, the connection is over `deadline` seconds after it was opened, or after the answer.
    """

    def __init__(
        self,
        reader: RequestReader,
        answer: Callable[[Asked], Response],
        deadline: float,
        opened: Callable[["Connection"], None],
        closed: Callable[["Connection"], None],
    ) -> None:
        self.answered = False
        self._reader = reader
        self._answer = answer
        self._deadline = deadline
        self._opened = opened
        self._closed = closed
        self._transport: asyncio.Transport | None = None
        self._timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self.allow(self._deadline)
        self._opened(self)

    def data_received(self, data: bytes) -> None:
        if self.answered:
            # Read and thrown away: closing a socket with unread bytes resets it, and the browser would lose the answer.
            return
        try:
            asked = self._reader.feed(data)
        except Refused as refused:
            _log.debug("ignored a request: %s", refused.reason)
            self._send(IGNORED[refused.status], with_body=not refused.is_head)
            return
        if asked is not None:
            self._send(self._answer(asked), with_body=True)

    def connection_lost(self, exc: Exception | None) -> None:
        del exc  # why a browser went away changes nothing
        if self._timer is not None:
            self._timer.cancel()
        self._transport = None
        self._closed(self)

    def allow(self, seconds: float) -> None:
        """From now on the connection has that many seconds."""
        if self._timer is not None:
            self._timer.cancel()
        self._timer = asyncio.get_running_loop().call_later(seconds, self.end)

    def end(self) -> None:
        """Close the socket at once; bytes handed to the operating system before still arrive."""
        if self._transport is not None:
            self._transport.abort()

    def _send(self, response: Response, *, with_body: bool) -> None:
        assert self._transport is not None
        _log.debug("answered a request with %d", response.status)
        self.answered = True
        self._transport.write(response.head + response.body if with_body else response.head)
        try:
            self._transport.write_eof()
        except OSError:  # the other side has reset the connection meanwhile
            self.end()
        else:
            self.allow(self._deadline)
