"""A proxy is used for Intuit and never for loopback; only our own setting counts."""

import socket
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from support.scripted_intuit import NOW
from support.scripted_server import Close, Drip, Hear, ScriptedServer, Send, Silence, Step, http_answer

from qbo_desktop.core.errors import NetworkUnavailable
from qbo_desktop.core.proxy import Proxy, named_proxy
from qbo_desktop.intuit.transport import NOTHING_SENT, Transport

INTUIT = "https://intuit.invalid/token?code=canary"
NO_TLS_AT_ITS_END: list[Step] = [Send(b"HTTP/1.1 200 OK\r\n\r\n"), Hear(), Send(b"nothing of the kind"), Silence()]
AUTHENTICATION_REQUIRED: list[Step] = [http_answer(407, b"", [("Proxy-Authenticate", "Basic")])]


def always(address: str) -> Callable[[str], Awaitable[Proxy | None]]:
    async def proxy_for(_: str) -> Proxy | None:
        return named_proxy(address)

    return proxy_for


@pytest.fixture
async def through() -> AsyncIterator[Callable[[str], Transport]]:
    made: list[Transport] = []

    def make(proxy: str) -> Transport:
        made.append(Transport(lambda: NOW, proxy_for=always(proxy), deadline=2.0))
        return made[-1]

    yield make
    for transport in made:
        await transport.aclose()


async def failure(transport: Transport, url: str = INTUIT) -> NetworkUnavailable:
    with pytest.raises(NetworkUnavailable) as caught:
        await transport.send("POST", url, headers={"Authorization": "Basic canary"}, content=b"canary")
    assert "canary" not in f"{caught.value!r}{caught.value}{vars(caught.value)}"
    assert caught.value.__context__ is None
    return caught.value


async def test_proxy_is_asked_for_a_tunnel(server: ScriptedServer, through: Callable[[str], Transport]) -> None:
    """The proxy sees the host's name and its own password, and nothing of the request."""
    server.script = AUTHENTICATION_REQUIRED
    await failure(through(f"http://user:canary-proxy@127.0.0.1:{server.port}"))
    request = server.requests[0]
    assert (request.method, request.target, request.body) == ("CONNECT", "intuit.invalid:443", b"")
    assert request.headers["proxy-authorization"] == "Basic dXNlcjpjYW5hcnktcHJveHk="
    assert "authorization" not in request.headers


async def test_proxy_refuses(server: ScriptedServer, through: Callable[[str], Transport]) -> None:
    """A proxy that wants a password, or does not let us out, is told apart; nothing was sent."""
    server.script = AUTHENTICATION_REQUIRED
    error = await failure(through(server.base))
    assert error.detail == "proxy_sign_in"
    assert error.detail in NOTHING_SENT
    server.script = [http_answer(403, b"not there")]
    assert (await failure(through(server.base))).detail == "proxy_refused"


async def test_proxy_is_not_there(through: Callable[[str], Transport]) -> None:
    """A proxy that nobody runs, or whose name nobody knows, is the proxy's fault, not the network's."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        assert (await failure(through(f"http://127.0.0.1:{unused.getsockname()[1]}"))).detail == "proxy"
    assert (await failure(through(f"http://{'a' * 70}.invalid:3128"))).detail in {"proxy", "dns"}


async def test_tunnel_leads_nowhere(server: ScriptedServer, through: Callable[[str], Transport]) -> None:
    """A tunnel at whose end nobody speaks TLS is a failure before anything was sent."""
    server.script = NO_TLS_AT_ITS_END
    assert (await failure(through(server.base))).detail == "tls"


async def test_hung_tunnels_do_not_add_up(server: ScriptedServer) -> None:
    """However many requests hung or failed in a tunnel, the next one is sent all the same."""
    server.script = NO_TLS_AT_ITS_END
    through_it = Transport(lambda: NOW, proxy_for=always(server.base), deadline=2.0)
    for _ in range(20):
        await failure(through_it)
    server.script = AUTHENTICATION_REQUIRED
    assert (await failure(through_it)).detail == "proxy_sign_in"


@pytest.mark.parametrize("script", [[Silence()], [Drip(b"HTTP/1.1 200 Connection established", 0.05), Silence()]])
async def test_proxy_that_hangs_or_drips(server: ScriptedServer, script: list[Step]) -> None:
    """A proxy that never finishes its answer is held to the deadline of the whole request."""
    server.script = script
    hasty = Transport(lambda: NOW, proxy_for=always(server.base), deadline=0.3)
    assert (await failure(hasty)).detail == "deadline"


async def test_proxy_hangs_up(server: ScriptedServer, through: Callable[[str], Transport]) -> None:
    """A proxy that hangs up is a network failure."""
    server.script = [Close()]
    assert (await failure(through(server.base))).detail in {"proxy", "transport"}


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
async def test_loopback_bypasses_proxy(server: ScriptedServer, through: Callable[[str], Transport], host: str) -> None:
    """A request to this computer never goes through a proxy."""
    async with ScriptedServer() as proxy:
        answer = await through(proxy.base).send("GET", f"http://{host}:{server.port}/", headers={})
        assert answer.status == 200
        assert (len(server.requests), proxy.requests) == (1, [])


@pytest.mark.parametrize("address", ["https://127.0.0.1:9/", "https://127.9.9.9:9/", "https://[::1]:9/"])
async def test_loopback_with_tls_bypasses_proxy(
    server: ScriptedServer, through: Callable[[str], Transport], address: str
) -> None:
    """Neither does one over TLS, by whichever of loopback's addresses."""
    assert (await failure(through(server.base), address)).detail == "connect"
    assert server.requests == []


@pytest.mark.parametrize(
    "proxy", ["", "nonsense", "socks5://u:canary@127.0.0.1:9", "http://u:canary@[::1", "ftp://127.0.0.1", "http://"]
)
async def test_unusable_proxy(through: Callable[[str], Transport], proxy: str) -> None:
    """A proxy address that is none makes requests fail, not the program, and its password stays hidden."""
    assert (await failure(through(proxy))).detail in NOTHING_SENT


async def test_proxies_of_the_environment(
    server: ScriptedServer, transport: Transport, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Proxies named in the environment are not used: they ignore the exclusions that a system's own setting has."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, server.base)
    assert (await failure(transport, f"https://{'a' * 70}.invalid/")).detail == "dns"
    assert server.requests == []
