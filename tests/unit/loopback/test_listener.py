"""The listener's life: it opens on both addresses, answers each state once, says goodbye and leaves nothing behind."""

import asyncio
import errno
import socket
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from unit.loopback.raw import PATIENCE, Browser, Waiting, listening

from qbo_desktop.core.authorization import new_state
from qbo_desktop.core.errors import LoopbackUnavailable
from qbo_desktop.loopback.listener import LoopbackListener


def has_ipv6_loopback() -> bool:
    try:
        with socket.socket(socket.AF_INET6) as probe:
            probe.bind(("::1", 0))
    except OSError:
        return False
    return True


needs_ipv6 = pytest.mark.skipif(not has_ipv6_loopback(), reason="this machine has no IPv6 loopback")
BOTH = [(socket.AF_INET, "127.0.0.1"), pytest.param(socket.AF_INET6, "::1", marks=needs_ipv6)]
SHORT = 0.2  # seconds


def can_hold(family: socket.AddressFamily, address: str, port: int) -> bool:
    """Whether nobody listens there now."""
    with socket.socket(family) as probe:
        if sys.platform != "win32":
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((address, port))
            probe.listen()
        except OSError:
            return False
    return True


@pytest.mark.parametrize(("family", "address"), BOTH)
async def test_redirect_arrives_on_each_address(family: socket.AddressFamily, address: str) -> None:
    """A browser that resolves localhost either way reaches the listener and then the page at the end."""
    waiting = Waiting()
    async with listening(waiting) as (_, browser):
        here = replace(browser, address=address)
        answer = await here.ask(here.redirect())
        assert (answer.status, answer.headers["location"], answer.body) == (303, "/done", "")
        done = await here.get("/done")
        assert done.status == 200
        assert "Go back to Company Connections; it shows what happened." in done.body
        (accepted,) = waiting.accepted
        assert accepted.realm_id == "9341453000000001"


@pytest.mark.parametrize(("family", "address"), BOTH)
async def test_port_in_use_on_one_address_is_no_listener(family: socket.AddressFamily, address: str) -> None:
    """When another program has the port on either address, LoopbackUnavailable names it and no address is held."""
    async with listening(Waiting()) as (_, browser):
        port = browser.port
    with socket.socket(family) as other:
        if sys.platform != "win32":
            other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # an earlier test may have used that port
        other.bind((address, port))
        other.listen()
        with pytest.raises(LoopbackUnavailable) as caught:
            await LoopbackListener(port, "/callback", Waiting().accept).start()
        assert caught.value.port == port
        for free_family, free_address in ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1")):
            if free_family != family and (free_family == socket.AF_INET or has_ipv6_loopback()):
                assert can_hold(free_family, free_address, port)


async def test_second_listener_on_the_port_is_refused() -> None:
    """Two processes of ours cannot listen on one port, and the first goes on."""
    waiting = Waiting()
    async with listening(waiting) as (_, browser):
        with pytest.raises(LoopbackUnavailable):
            await LoopbackListener(browser.port, "/callback", Waiting().accept).start()
        assert (await browser.ask(browser.redirect())).status == 303


async def test_machine_without_ipv6_is_served_on_ipv4(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the machine has no IPv6 at all, 127.0.0.1 alone is a listener."""

    class WithoutIPv6(socket.socket):
        def __init__(self, family: int = -1, *rest: object, **named: object) -> None:
            if family == socket.AF_INET6:
                raise OSError(errno.EAFNOSUPPORT, "no IPv6")
            super().__init__(family, *rest, **named)  # type: ignore[arg-type]  # passed on as they came

    monkeypatch.setattr(socket, "socket", WithoutIPv6)
    waiting = Waiting()
    async with listening(waiting) as (_, browser):
        assert (await browser.ask(browser.redirect())).status == 303


async def test_listener_opens_again_at_once() -> None:
    """Right after a consent the same port is free for the next one, by the same listener or a new one."""
    waiting = Waiting()
    async with listening(waiting) as (listener, browser):
        assert (await browser.ask(browser.redirect())).status == 303
        await listener.close()
        await listener.start()
        await listener.close()
        again = LoopbackListener(browser.port, "/callback", waiting.accept)
        await again.start()
        state = new_state(browser.port, b"the second consent's 32 bytes ...")
        waiting.states.append(state)
        next_browser = Browser(browser.port, state.reveal())
        assert (await next_browser.ask(next_browser.redirect())).status == 303
        await again.abort()


async def test_starting_twice_is_a_mistake() -> None:
    """A listener that listens cannot be started."""
    async with listening(Waiting()) as (listener, _):
        with pytest.raises(RuntimeError):
            await listener.start()


async def test_replay_is_refused() -> None:
    """The same redirect a second time gets 400, whichever address it comes to."""
    waiting = Waiting()
    async with listening(waiting) as (_, browser):
        assert (await browser.ask(browser.redirect())).status == 303
        assert (await browser.ask(browser.redirect())).status == 400
        assert (await browser.ask(browser.redirect())).status == 400
        assert len(waiting.accepted) == 1


async def test_two_consents_wait_on_one_listener() -> None:
    """States of one process are told apart, in whatever order they come back."""
    waiting = Waiting()
    async with listening(waiting) as (_, first):
        other = new_state(first.port, b"the other consent's 32 bytes .....")
        waiting.states.append(other)
        second = replace(first, state=other.reveal())
        assert (await second.ask(second.redirect())).status == 303
        assert (await first.ask(first.redirect())).status == 303
        assert [answer.state.reveal() for answer in waiting.accepted] == [second.state, first.state]


async def test_refusal_by_the_person_is_handed_on() -> None:
    """An error with our state is an answer too."""
    waiting = Waiting()
    async with listening(waiting) as (_, browser):
        answer = await browser.get(f"/callback?error=access_denied&state={browser.state}")
        assert answer.status == 303
        assert [accepted.error for accepted in waiting.accepted] == ["access_denied"]


@pytest.mark.parametrize("path", ["/quickbooks/return", "/", "", "/done"])
async def test_path_of_the_redirect_uri_is_served(path: str) -> None:
    """The listener answers at the redirect URI's own path, and then nowhere else."""
    waiting = Waiting()
    async with listening(waiting, path) as (_, browser):
        assert (await browser.ask(browser.redirect())).status == 404
        assert (await browser.get(f"{path or '/'}?{browser.query}")).status == 303
        assert (await browser.get("/done")).status == 200


async def test_done_served_is_noticed() -> None:
    """Waiting for `/done` ends when the browser has it, long before its time is over."""
    async with listening(Waiting()) as (listener, browser):
        assert (await browser.ask(browser.redirect())).status == 303
        assert (await browser.get("/done")).status == 200
        async with asyncio.timeout(PATIENCE):
            await listener.wait_done_served(600.0)


async def test_page_cannot_end_the_listening() -> None:
    """`/done` counts only after an accepted redirect and only as a page, so no other page can end the wait early."""
    async with listening(Waiting()) as (listener, browser):
        loop = asyncio.get_running_loop()
        assert (await browser.get("/done")).status == 200
        assert (await browser.ask(browser.redirect())).status == 303
        image = await browser.get("/done", "Sec-Fetch-Mode: no-cors", "Sec-Fetch-Dest: image")
        assert image.status == 400
        before = loop.time()
        await listener.wait_done_served(SHORT)
        assert loop.time() - before >= SHORT * 0.9


async def test_each_consent_waits_for_its_own_last_page() -> None:
    """That an earlier consent's browser has had `/done` does not count for a later one's."""
    waiting = Waiting()
    async with listening(waiting) as (listener, first):
        assert (await first.ask(first.redirect())).status == 303
        assert (await first.get("/done")).status == 200
        other = new_state(first.port, b"the other consent's 32 bytes .....")
        waiting.states.append(other)
        second = replace(first, state=other.reveal())
        assert (await second.ask(second.redirect())).status == 303
        before = asyncio.get_running_loop().time()
        await listener.wait_done_served(SHORT)
        assert asyncio.get_running_loop().time() - before >= SHORT * 0.9


async def test_connection_has_one_request(caplog: pytest.LogCaptureFixture) -> None:
    """What a browser sends after its request is read and thrown away: no second answer, no second question."""
    waiting = Waiting()
    async with listening(waiting) as (_, browser), browser.connection() as (reader, writer):
        writer.write(browser.redirect())
        assert b" 303 " in await reader.readline()
        writer.write(browser.request("/done"))
        writer.write(browser.redirect())
        writer.write_eof()
        assert b"HTTP/1.1" not in await reader.read()
        assert (await browser.get("/done")).status == 200
        assert len(waiting.asked) == 1
    assert not [record for record in caplog.records if record.levelname in {"WARNING", "ERROR"}]


async def test_closed_listener_still_shows_the_last_page() -> None:
    """After close nobody can connect, but a connection that was open may fetch `/done`; a redirect on it is refused."""
    waiting = Waiting()
    async with listening(waiting) as (listener, browser):
        async with browser.connection() as early, browser.connection() as late:
            assert (await browser.get("/nothing")).status == 404  # so the two before it were accepted too
            await listener.close()
            assert can_hold(socket.AF_INET, "127.0.0.1", browser.port)
            with pytest.raises(ConnectionRefusedError):
                await browser.get("/done")
            early[1].write(browser.request("/done"))
            assert b" 200 OK" in await early[0].read()
            late[1].write(browser.redirect())
            assert b" 400 " in await late[0].read()
            assert not waiting.asked
        await listener.wait_closed()


async def test_grace_ends() -> None:
    """A connection that asks for nothing is closed when the grace is over."""
    async with listening(Waiting(), done_grace=SHORT) as (listener, browser), browser.connection() as (reader, _):
        assert (await browser.get("/nothing")).status == 404
        await listener.close()
        await listener.close()
        assert await reader.read() == b""
        await listener.wait_closed()


def open_files() -> int:
    return len(list(Path("/dev/fd").iterdir()))


@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="open files are counted in /dev/fd")
async def test_nothing_is_left_behind() -> None:
    """After the end there are as many open files, tasks and threads as before, however the connections stood."""
    waiting = Waiting()
    files, tasks, threads = open_files(), asyncio.all_tasks(), threading.active_count()
    async with listening(waiting) as (listener, browser):
        assert (await browser.ask(browser.redirect())).status == 303
        async with browser.connection(), browser.connection() as (_, writer):
            writer.write(b"GET /")
            assert (await browser.get("/done")).status == 200
            await listener.abort()
    assert open_files() == files
    assert asyncio.all_tasks() == tasks
    assert threading.active_count() == threads


@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="open files are counted in /dev/fd")
@pytest.mark.parametrize("turns", range(6))
async def test_connection_that_opens_during_the_end_is_closed(turns: int) -> None:
    """However far the loop has come with accepting a connection when the listener ends, its socket is closed."""
    async with listening(Waiting()) as (listener, browser):
        place = (browser.address, browser.port)
        with socket.create_connection(place), socket.create_connection(place):
            files = open_files()
            for _ in range(turns):
                turned = asyncio.Event()
                asyncio.get_running_loop().call_soon(turned.set)
                await turned.wait()
            await listener.abort()
            assert open_files() == files - (2 if has_ipv6_loopback() else 1)
