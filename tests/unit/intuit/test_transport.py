"""The one way out, over real sockets: what it sends, what it accepts, and how it fails."""

import asyncio
import gzip
import socket
from datetime import timedelta
from itertools import count

import pytest
from support.scripted_intuit import NOW
from support.scripted_server import Close, Drip, Reset, ScriptedServer, Send, Silence, Step, http_answer

from qbo_desktop import __version__
from qbo_desktop.core.errors import NetworkUnavailable, UnexpectedResponse, VaultLocked
from qbo_desktop.intuit.transport import Transport


async def test_complete_answer(server: ScriptedServer, transport: Transport) -> None:
    """An answer comes back whole, with its headers read."""
    headers = [
        ("Date", "Mon, 23 Nov 2026 20:00:07 GMT"),
        ("Content-Type", "Application/JSON;charset=UTF-8"),
        ("intuit_tid", "1-abc-def"),
        ("Retry-After", "90"),
    ]
    server.script = [http_answer(503, b"{}", headers)]
    answer = await transport.send("POST", f"{server.base}/token?x=1", headers={"X-Ours": "1"}, content=b"a=b")
    assert (answer.status, answer.body, answer.content_type) == (503, b"{}", "application/json")
    assert (answer.intuit_tid, answer.retry_after) == ("1-abc-def", 90.0)
    assert answer.server_date == NOW + timedelta(seconds=7)
    request = server.requests[0]
    assert (request.method, request.target, request.body) == ("POST", "/token?x=1", b"a=b")
    assert request.headers["user-agent"] == f"CompanyConnections/{__version__}"
    assert request.headers["accept-encoding"] == "identity"
    assert request.headers["x-ours"] == "1"


async def test_bare_answer(server: ScriptedServer, transport: Transport) -> None:
    """An answer without any header we look for is an answer all the same."""
    server.script = [http_answer(204)]
    answer = await transport.send("GET", server.base, headers={})
    assert (answer.status, answer.body, answer.content_type, answer.intuit_tid) == (204, b"", "", None)
    assert (answer.server_date, answer.retry_after) == (None, None)


async def test_moments(server: ScriptedServer) -> None:
    """The moment of sending is taken after what precedes the request, the moment of receipt after it."""
    ticks = (NOW + timedelta(seconds=second) for second in count())

    async def before() -> None:
        next(ticks)

    transport = Transport(lambda: next(ticks), before_request=before)
    answer = await transport.send("GET", server.base, headers={})
    await transport.aclose()
    assert (answer.sent_at, answer.received_at) == (NOW + timedelta(seconds=1), NOW + timedelta(seconds=2))


async def test_error_before_request(server: ScriptedServer) -> None:
    """What has to precede a request may fail with an error of ours, and then nothing is sent."""

    async def before() -> None:
        raise VaultLocked

    transport = Transport(lambda: NOW, before_request=before)
    with pytest.raises(VaultLocked):
        await transport.send("GET", server.base, headers={})
    assert server.requests == []


OK = http_answer(200, b"x" * 30)
UNEXPECTED: dict[str, tuple[list[Step], str]] = {
    "redirect": ([http_answer(302, headers=[("Location", "/elsewhere")])], "redirect"),
    "redirect that keeps the method": ([http_answer(307, headers=[("Location", "/elsewhere")])], "redirect"),
    "not modified": ([http_answer(304)], "redirect"),
    "gzip": ([http_answer(200, gzip.compress(b"{}"), [("Content-Encoding", "gzip")])], "content_encoding"),
    "gzip bomb": ([http_answer(200, gzip.compress(bytes(999999)), [("Content-Encoding", "GZIP")])], "content_encoding"),
    "two encodings": ([http_answer(200, b"", [("Content-Encoding", "identity, br")])], "content_encoding"),
    "told to be huge": ([http_answer(200, b"x" * 2049)], "too_large"),
    "huge in chunks": (
        [http_answer(200, b"800\r\n" + b"x" * 2048 + b"\r\n1\r\nx\r\n", [("Transfer-Encoding", "chunked")]), Silence()],
        "too_large",
    ),
    "huge without a length": (
        [Send(b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * 70000), Silence()],
        "too_large",
    ),
}


@pytest.mark.parametrize(("script", "detail"), UNEXPECTED.values(), ids=list(UNEXPECTED))
async def test_unexpected(server: ScriptedServer, transport: Transport, script: list[Step], detail: str) -> None:
    """A redirect, an encoded body and a body beyond the limit are refused, and no second request is sent."""
    server.script = script
    with pytest.raises(UnexpectedResponse) as caught:
        await transport.send("GET", server.base, headers={})
    assert caught.value.detail == detail
    assert len(server.requests) == 1


async def test_body_at_limit(server: ScriptedServer, transport: Transport) -> None:
    """A body of exactly the limit is accepted."""
    server.script = [http_answer(200, b"x" * 2048)]
    assert len((await transport.send("GET", server.base, headers={})).body) == 2048


BROKEN: dict[str, list[Step]] = {
    "reset at once": [Reset()],
    "closed at once": [Close()],
    "closed in the head": [Send(b"HTTP/1.1 200 OK\r\nContent-"), Close()],
    "closed in the body": [http_answer(200, b"{", [("Content-Length", "900")]), Close()],
    "reset in the body": [http_answer(200, b"{", [("Content-Length", "900")]), Reset()],
    "closed in a chunk": [http_answer(200, b"5\r\nab", [("Transfer-Encoding", "chunked")]), Close()],
    "no HTTP": [Send(b"SSH-2.0-OpenSSH_9.2\r\n\r\n"), Close()],
    "zero bytes": [Send(bytes(4096)), Close()],
    "two lengths": [http_answer(200, b"{}", [("Content-Length", "2"), ("Content-Length", "9")]), Close()],
    "negative length": [http_answer(200, b"{}", [("Content-Length", "-1")]), Close()],
    "endless head": [Send(b"HTTP/1.1 200 OK\r\nX: " + b"x" * 200_000), Close()],
}


@pytest.mark.parametrize("script", BROKEN.values(), ids=list(BROKEN))
async def test_broken_off(server: ScriptedServer, transport: Transport, script: list[Step]) -> None:
    """An answer that breaks off or is no HTTP counts as no answer, and is not asked for again."""
    server.script = script
    with pytest.raises(NetworkUnavailable) as caught:
        await transport.send("POST", server.base, headers={}, content=b"canary")
    assert caught.value.detail == "transport"
    assert len(server.requests) == 1


SLOW: dict[str, list[Step]] = {
    "silent": [Silence()],
    "dripping head": [Drip(b"HTTP/1.1 200 OK\r\nX-Y: " + b"z" * 4000, 0.02)],
    "dripping body": [http_answer(200, b"", [("Content-Length", "4000")]), Drip(b"x" * 4000, 0.02)],
    "one 103 after the other": [*[Send(b"HTTP/1.1 103 Early Hints\r\n\r\n")] * 50, Silence()],
}


@pytest.mark.parametrize("script", SLOW.values(), ids=list(SLOW))
async def test_deadline(server: ScriptedServer, hasty: Transport, script: list[Step]) -> None:
    """However a server plays for time, the deadline ends the request, and the connection with it."""
    server.script = script
    loop = asyncio.get_running_loop()
    begun = loop.time()
    with pytest.raises(NetworkUnavailable) as caught:
        await hasty.send("GET", server.base, headers={})
    assert caught.value.detail == "deadline"
    assert loop.time() - begun < 2.0


async def test_deadline_holds_what_precedes() -> None:
    """The deadline also ends what has to precede the request."""

    async def before() -> None:
        await asyncio.Event().wait()

    transport = Transport(lambda: NOW, deadline=0.05, before_request=before)
    with pytest.raises(NetworkUnavailable, match="deadline"):
        await transport.send("GET", "http://127.0.0.1:9/", headers={})


async def test_cancelling(server: ScriptedServer, transport: Transport) -> None:
    """A cancelled request ends at once, long before its deadline."""
    server.script = [Silence()]
    loop = asyncio.get_running_loop()
    request = asyncio.ensure_future(transport.send("GET", server.base, headers={}))
    await server.arrived()
    begun = loop.time()
    request.cancel()
    with pytest.raises(asyncio.CancelledError):
        await request
    assert loop.time() - begun < 1.0


async def test_nobody_listens(transport: Transport) -> None:
    """A port without a listener is a failure to connect."""
    with socket.socket() as reserved:
        reserved.bind(("127.0.0.1", 0))
        port = reserved.getsockname()[1]
        with pytest.raises(NetworkUnavailable) as caught:
            await transport.send("GET", f"http://127.0.0.1:{port}/", headers={})
    assert caught.value.detail == "connect"


async def test_no_such_name(transport: Transport, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that nobody resolves is told apart from a host that does not answer."""

    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "canary")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(NetworkUnavailable) as caught:
        await transport.send("GET", "http://intuit.invalid/?code=canary", headers={})
    assert (caught.value.detail, str(caught.value)) == ("dns", "network_unavailable dns")


@pytest.mark.parametrize(
    ("address", "detail"),
    [
        (f"http://{'a' * 70}.invalid/", "dns"),
        ("ftp://127.0.0.1/", "transport"),
        ("http://[::1/", "transport"),
        ("", "transport"),
    ],
)
async def test_no_address(transport: Transport, address: str, detail: str) -> None:
    """An address that is none fails like a network that is none."""
    with pytest.raises(NetworkUnavailable) as caught:
        await transport.send("GET", address, headers={})
    assert caught.value.detail == detail


@pytest.mark.parametrize("value", ["canary\r\nX-Injected: 1", "canary-ü", "canary\0"])
async def test_header_that_cannot_be_sent(server: ScriptedServer, transport: Transport, value: str) -> None:
    """A secret that no header can hold is not sent, and the failure does not show it."""
    with pytest.raises(NetworkUnavailable) as caught:
        await transport.send("GET", server.base, headers={"Authorization": value})
    assert caught.value.__context__ is None
    assert "canary" not in repr(vars(caught.value))
    assert server.requests == []


async def test_cookies_are_forgotten(server: ScriptedServer, transport: Transport) -> None:
    """No cookie that a server sets is ever sent back."""
    server.script = [http_answer(200, b"", [("Set-Cookie", "visitor=1; Path=/")])]
    for _ in range(2):
        await transport.send("GET", server.base, headers={})
    assert "cookie" not in server.requests[1].headers


async def test_connections_are_not_shared(server: ScriptedServer, transport: Transport) -> None:
    """Each request has a connection of its own, so that none meets one that the server has just closed."""
    for _ in range(3):
        await transport.send("GET", server.base, headers={})
    assert (len(server.requests), server.connections) == (3, 3)
    assert server.requests[0].headers["connection"] == "close"


async def test_closing_ends_requests(server: ScriptedServer, transport: Transport) -> None:
    """Closing ends the requests under way at once, and closing again is no error."""
    server.script = [Silence()]
    request = asyncio.ensure_future(transport.send("GET", server.base, headers={}))
    await server.arrived()
    await transport.aclose()
    await transport.aclose()
    with pytest.raises(NetworkUnavailable, match="deadline"):
        await request


async def test_body_not_in_repr(server: ScriptedServer, transport: Transport) -> None:
    """An answer that is written to a log by mistake does not show its body."""
    server.script = [http_answer(200, b"canary")]
    assert "canary" not in repr(await transport.send("GET", server.base, headers={}))
