"""The one way out: every request to Intuit passes here, under a total deadline and a limit for the answer's size.

httpx has neither of the two, so both are held outside it; and this is the border at which its exceptions, and those of
the layers below it, become ours.
"""

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, auto
from ipaddress import ip_address
from socket import gaierror
from typing import Any
from urllib.parse import urlsplit

import httpx

from qbo_desktop import __version__
from qbo_desktop.core.errors import NetworkUnavailable, UnexpectedResponse
from qbo_desktop.core.proxy import Proxy
from qbo_desktop.intuit.headers import http_date, media_type, retry_after_seconds, tidy_tid

USER_AGENT = f"CompanyConnections/{__version__}"
DEADLINE_SECONDS = 30.0
BODY_LIMIT_BYTES = 65536
TLS_DETAILS = frozenset({"tls", "tls_name", "tls_untrusted", "tls_dates"})
PROXY_DETAILS = frozenset({"proxy", "proxy_sign_in", "proxy_refused"})
NOTHING_SENT = frozenset({"dns", "connect"}) | TLS_DETAILS | PROXY_DETAILS
"""The details of a NetworkUnavailable after which the server cannot have seen anything of the request."""
_CONNECT_SECONDS = 10.0
# Where httpx or httpcore have no name of their own for it, the foreign exception itself comes through.
_FOREIGN = (httpx.HTTPError, httpx.InvalidURL, OSError, UnicodeError)
_LONGEST_CHAIN = 16
# OpenSSL's X509_V_ERR_*: not yet valid, expired, another host's name, another address.
_CERTIFICATE_DETAILS = {9: "tls_dates", 10: "tls_dates", 62: "tls_name", 64: "tls_name"}


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer with a status that is no redirect, its body complete.

    `intuit_tid` is printable ASCII; `content_type` is lower case without parameters; `retry_after` is in seconds.
    `sent_at` is the moment before the request was sent, `received_at` when the answer's head was here, both by our own
    clock; `server_date` is the `Date` header.
    """

    status: int
    body: bytes = field(repr=False)
    content_type: str
    intuit_tid: str | None
    server_date: datetime | None
    retry_after: float | None
    sent_at: datetime
    received_at: datetime


class _Way(Enum):
    """How a request travels."""

    PLAIN = auto()
    """http, which setups allow on loopback only: no trust store is loaded for it."""
    DIRECT = auto()
    PROXIED = auto()


class Transport:
    """Sends requests from one event loop, each by a client and on a connection of its own.

    Nothing is kept for the next one. A server that closes a kept connection just as we write leaves a refresh whose
    outcome nobody knows; and httpcore's pool of connections through a proxy counts for ever each one that failed in its
    TLS handshake or was cancelled there, so that after a full pool of them no request gets out any more.

    `now` is aware UTC. `proxy_for` is awaited before each request that leaves this computer and tells the proxy for its
    address, or None; loopback never goes through one. `deadline` is in seconds, for everything from `before_request` to
    the body's last byte. `before_request` is awaited before each request; both may raise errors of ours.
    """

    def __init__(
        self,
        now: Callable[[], datetime],
        *,
        proxy_for: Callable[[str], Awaitable[Proxy | None]] | None = None,
        deadline: float = DEADLINE_SECONDS,
        body_limit: int = BODY_LIMIT_BYTES,
        before_request: Callable[[], Awaitable[None]] | None = None,
    ) -> None:
        self._now = now
        self._proxy_for = proxy_for
        self._deadline = deadline
        self._body_limit = body_limit
        self._before_request = before_request
        self._under_way: set[asyncio.Timeout] = set()

    async def send(self, method: str, url: str, *, headers: Mapping[str, str], content: bytes | None = None) -> Answer:
        """Send one request once: no redirect is followed, nothing is repeated.

        Raises NetworkUnavailable, whose `detail` is `dns`, `connect`, one of TLS_DETAILS (`tls_name`: somebody else's
        certificate, `tls_untrusted`: an issuer that this computer does not know, `tls_dates`: not valid now), one of
        PROXY_DETAILS (`proxy_sign_in`: 407, `proxy_refused`: another refusal, `proxy`: no answer), `deadline` or
        `transport`, and UnexpectedResponse, whose `detail` is `redirect`, `content_encoding` or `too_large`. Unless the
        detail is one of NOTHING_SENT, nobody knows whether the server did what was asked.
        """
        try:
            async with asyncio.timeout(self._deadline) as deadline:
                self._under_way.add(deadline)
                if self._before_request is not None:
                    await self._before_request()
                proxy = await self._proxy(url)
                return await self._send(method, url, headers, content, deadline, proxy)
        except TimeoutError:
            pass
        finally:
            self._under_way.discard(deadline)
        raise NetworkUnavailable(detail="deadline")

    async def aclose(self) -> None:
        """End the requests under way as if their deadline had passed."""
        now = asyncio.get_running_loop().time()
        for deadline in self._under_way:
            if not deadline.expired():
                deadline.reschedule(now)

    async def _proxy(self, url: str) -> Proxy | None:
        if self._proxy_for is None or is_loopback_address(url):
            return None
        return await self._proxy_for(url)

    async def _send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        content: bytes | None,
        deadline: asyncio.Timeout,
        proxy: Proxy | None,
    ) -> Answer:
        answer: Answer | None = None
        detail = "transport"
        try:
            async with AsyncExitStack() as opened:

                async def note(event: str, info: Mapping[str, Any]) -> None:
                    # httpcore drops its socket without closing it when it is cancelled in the middle of a handshake.
                    if event == "connection.connect_tcp.complete":
                        opened.push_async_callback(info["return_value"].aclose)

                client = await opened.enter_async_context(_client(url, proxy))
                request = client.stream(method, url, headers=headers, content=content, extensions={"trace": note})
                sent_at = self._now()
                async with request as response:
                    answer = await self._answer(response, sent_at)
                    if not deadline.expired():
                        deadline.reschedule(None)  # the answer must not be lost to the closing of its connection
        except _FOREIGN as foreign:
            detail = _kind(foreign, proxied=proxy is not None)
        if answer is not None:
            return answer
        # Raised out here, so that the foreign exception, which holds the request with its secrets, is not its context.
        raise NetworkUnavailable(detail=detail)

    async def _answer(self, response: httpx.Response, sent_at: datetime) -> Answer:
        received_at = self._now()
        headers = response.headers
        intuit_tid = tidy_tid(headers.get("intuit_tid"))
        server_date = http_date(headers.get("date"))

        def unexpected(detail: str) -> UnexpectedResponse:
            return UnexpectedResponse(http_status=response.status_code, intuit_tid=intuit_tid, detail=detail)

        if 300 <= response.status_code < 400:
            raise unexpected("redirect")
        if headers.get("content-encoding", "identity").strip().lower() not in ("", "identity"):
            raise unexpected("content_encoding")
        body = await _body(response.aiter_raw(), self._body_limit)
        if body is None:
            raise unexpected("too_large")
        return Answer(
            status=response.status_code,
            body=body,
            content_type=media_type(headers.get("content-type")),
            intuit_tid=intuit_tid,
            server_date=server_date,
            retry_after=retry_after_seconds(headers.get("retry-after"), server_date or received_at),
            sent_at=sent_at,
            received_at=received_at,
        )


def _client(url: str, proxy: Proxy | None) -> httpx.AsyncClient:
    way = _way(url, proxied=proxy is not None)
    trust = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT) if way is _Way.PLAIN else _system_trust()
    return httpx.AsyncClient(
        verify=trust,
        proxy=_httpx_proxy(proxy, trust) if proxy is not None and way is _Way.PROXIED else None,
        trust_env=False,
        follow_redirects=False,
        timeout=httpx.Timeout(None, connect=_CONNECT_SECONDS),
        limits=httpx.Limits(max_keepalive_connections=0),
        headers={"User-Agent": USER_AGENT, "Accept-Encoding": "identity", "Connection": "close"},
    )


def _way(url: str, *, proxied: bool) -> _Way:
    parts = httpx.URL(url)
    loopback = _is_loopback(parts.host)
    if loopback and parts.scheme == "http":
        return _Way.PLAIN
    return _Way.PROXIED if proxied and not loopback else _Way.DIRECT


def is_loopback_address(url: str) -> bool:
    """Whether this address is on this computer, where no proxy is ever used."""
    return _is_loopback(urlsplit(url).hostname or "")


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _system_trust() -> ssl.SSLContext:
    """The operating system's trust store, so that a company's inspecting proxy works as it does in the browser."""
    import truststore  # noqa: PLC0415 - loads system libraries, which the demo's plain http never needs

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


class _UnusableProxy(httpx.ProxyError):
    """The proxy's address is none, or of a kind that this program cannot speak to."""


def _httpx_proxy(proxy: Proxy, trust: ssl.SSLContext) -> httpx.Proxy:
    scheme = proxy.address.partition("://")[0].lower()
    if scheme in ("http", "https"):
        # Beside the address, not in it: what is in it could end up in a message.
        auth = (proxy.user, proxy.password.reveal()) if proxy.user else None
        try:
            return httpx.Proxy(proxy.address, auth=auth, ssl_context=trust if scheme == "https" else None)
        except (httpx.InvalidURL, ValueError):
            pass
    raise _UnusableProxy("")


async def _body(chunks: AsyncIterator[bytes], limit: int) -> bytes | None:
    """The whole body, or None as soon as it is longer than the limit."""
    body = bytearray()
    async for chunk in chunks:
        body += chunk
        if len(body) > limit:
            return None
    return bytes(body)


def _kind(foreign: BaseException, *, proxied: bool) -> str:
    """Which part of the way failed.

    Only failures of the way itself get a word of NOTHING_SENT; TLS may also fail while an answer is read.
    """
    match foreign:
        case httpx.ProxyError():
            return _refusal_of_proxy(str(foreign))
        case httpx.ConnectError() | httpx.ConnectTimeout():
            causes = list(_causes(foreign))
            if any(isinstance(cause, ssl.SSLError) for cause in causes):
                return _tls_kind(causes)
            if proxied:
                return "proxy"
            return "dns" if any(isinstance(cause, gaierror) for cause in causes) else "connect"
        case UnicodeError() if not isinstance(foreign, UnicodeEncodeError | UnicodeDecodeError):
            return "dns"  # a name that no resolver could be asked for
        case _:
            return "transport"


def _refusal_of_proxy(told: str) -> str:
    """From the status that httpcore begins its message with (RFC 9110, 15.5.8)."""
    status = told[:3]
    if status == "407":
        return "proxy_sign_in"
    return "proxy_refused" if status.isdecimal() else "proxy"


def _tls_kind(causes: Iterable[BaseException]) -> str:
    for cause in causes:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return _CERTIFICATE_DETAILS.get(cause.verify_code, "tls_untrusted")
    return "tls"


def _causes(error: BaseException) -> Iterator[BaseException]:
    cause: BaseException | None = error
    for _ in range(_LONGEST_CHAIN):
        if cause is None:
            return
        yield cause
        cause = cause.__cause__ or cause.__context__
