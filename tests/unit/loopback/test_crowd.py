"""Sockets that say nothing, or say it slowly, do not keep a person waiting."""

import asyncio
import contextlib
import socket

import pytest
from unit.loopback.raw import PATIENCE, Waiting, listening

from qbo_desktop.loopback.listener import MOST_CONNECTIONS

CROWD = 100
SHORT = 0.2  # seconds


@pytest.mark.parametrize("said", [b"", b"GET /callback?code=half"], ids=["silent", "half a request"])
async def test_crowd_of_idle_sockets_does_not_delay_the_redirect(said: bytes) -> None:
    """With 100 sockets that never finish a request the redirect is answered within a second; 31 of them are left."""
    loop = asyncio.get_running_loop()
    waiting = Waiting()
    async with listening(waiting) as (_, browser), contextlib.AsyncExitStack() as crowd:
        idle = [await crowd.enter_async_context(browser.connection()) for _ in range(CROWD)]
        for _, writer in idle:
            writer.write(said)
        before = loop.time()
        assert (await browser.ask(browser.redirect())).status == 303
        assert loop.time() - before < 1.0
        gone = CROWD + 1 - MOST_CONNECTIONS
        for reader, _ in idle[:gone]:
            with contextlib.suppress(ConnectionError):
                assert await reader.read() == b""
        assert not any(reader.at_eof() for reader, _ in idle[gone:])


async def test_redirect_in_the_middle_of_a_rush_is_answered() -> None:
    """A redirect that lies ready is read, though 90 newer connections waited behind it before it was accepted."""
    waiting = Waiting()
    async with listening(waiting) as (_, browser), asyncio.timeout(PATIENCE):
        # Blocking sockets: all of them are in the queue before the loop has a turn to accept the first.
        with contextlib.ExitStack() as rush:
            place = (browser.address, browser.port)
            for _ in range(20):
                rush.enter_context(socket.create_connection(place))
            true = rush.enter_context(socket.create_connection(place))
            true.sendall(browser.redirect())
            for _ in range(90):
                rush.enter_context(socket.create_connection(place))
            true.setblocking(False)
            assert (await asyncio.get_running_loop().sock_recv(true, 4096)).startswith(b"HTTP/1.1 303 ")


async def test_answered_connection_makes_room_first() -> None:
    """A browser that keeps its socket after the answer gives way before an older one that has not asked yet."""
    async with listening(Waiting()) as (_, browser), contextlib.AsyncExitStack() as crowd:
        oldest, asking = await crowd.enter_async_context(browser.connection())
        answered, writer = await crowd.enter_async_context(browser.connection())
        writer.write(browser.request("/nothing"))
        assert b" 404 " in await answered.readline()
        for _ in range(MOST_CONNECTIONS - 2):
            await crowd.enter_async_context(browser.connection())
        assert (await browser.get("/nothing")).status == 404
        asking.write(browser.request("/done"))
        assert b" 200 " in await oldest.readline()


async def test_slow_headers_are_cut_off() -> None:
    """Sending a byte now and then does not prolong the time for the headers."""
    loop = asyncio.get_running_loop()
    waiting = Waiting()
    async with listening(waiting, header_deadline=SHORT) as (_, browser), browser.connection() as (reader, writer):
        before = loop.time()
        with contextlib.suppress(ConnectionError):
            for byte in browser.redirect():
                writer.write(bytes([byte]))
                try:
                    async with asyncio.timeout(SHORT / 10):
                        assert await reader.read() == b""
                except TimeoutError:
                    continue
                break
        assert SHORT * 0.9 <= loop.time() - before < SHORT + 1.0
        assert not waiting.asked


async def test_answer_that_is_not_read_ends_too() -> None:
    """A browser that neither reads nor closes is dropped, after its answer, when the time is over again."""
    async with listening(Waiting(), header_deadline=SHORT) as (listener, browser), browser.connection() as (_, writer):
        writer.write(browser.request("/done"))
        await listener.close()
        await listener.wait_closed()


async def test_large_body_does_not_cost_the_refusal() -> None:
    """The refusal of a request with a body arrives although the body is not read: the socket is not reset."""
    async with listening(Waiting()) as (_, browser), browser.connection() as (reader, writer):
        writer.write(browser.request("/callback", "Content-Length: 400000"))
        assert b" 400 " in await reader.readline()
        writer.write(b"x" * 400000)
        writer.write_eof()
        assert (await reader.read()).endswith(b"</html>\n")
