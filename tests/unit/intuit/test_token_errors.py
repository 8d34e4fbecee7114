"""The whole table of refusals: each status and body of the token and revocation endpoints, and what we make of it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import pytest
from support.scripted_intuit import BASIC, CODE, REFRESH_TOKEN, shows_no_secret
from support.scripted_server import ScriptedServer, http_answer

from qbo_desktop.core.errors import (
    AuthorizationFailed,
    ConfigurationRejected,
    IntuitUnavailable,
    QboDesktopError,
    ReconnectRequired,
    UnexpectedResponse,
)
from qbo_desktop.core.setup import Setup
from qbo_desktop.intuit.token_client import Revocation, TokenClient

HTML = b"<html><body>canary-code RT1-canary-refresh</body></html>"
HEADERS = (("intuit_tid", "1-abc\x01 def\xe9"), ("WWW-Authenticate", f"Basic {BASIC}"), ("X-Echo", "canary"))


@dataclass(frozen=True, slots=True)
class Row:
    """One answer, and the error that each of the three requests makes of it; None: as the refresh."""

    name: str
    status: int
    body: bytes
    refresh: type[QboDesktopError]
    exchange: type[QboDesktopError] | None = None
    revoke: type[QboDesktopError] | Revocation | None = None
    oauth_error: str | None = None


def grant(description: str) -> bytes:
    return b'{"error":"invalid_grant","error_description":"%s"}' % description.encode()


def refused(name: str, body: bytes) -> Row:
    return Row(
        name, 400, body, ReconnectRequired, AuthorizationFailed, Revocation.ALREADY_DEAD, oauth_error="invalid_grant"
    )


def other_keys(name: str, body: bytes) -> Row:
    return Row(name, 400, body, ConfigurationRejected, revoke=Revocation.ALREADY_DEAD, oauth_error="invalid_grant")


def wrong_keys(status: int, error: str) -> Row:
    body = b'{"error":"%s","error_description":"canary"}' % error.encode()
    return Row(f"{status} {error}", status, body, ConfigurationRejected, oauth_error=error)


def unreadable(name: str, body: bytes, oauth_error: str | None = None) -> Row:
    return Row(name, 400, body, UnexpectedResponse, revoke=Revocation.ALREADY_DEAD, oauth_error=oauth_error)


TABLE = (
    refused("400 bare invalid_grant", b'{"error":"invalid_grant"}'),
    refused("400 token invalid", grant("Token invalid")),
    refused("400 incorrect token", grant("Incorrect or invalid refresh token")),
    refused("400 invalid code", grant("Invalid authorization code")),
    refused("400 echo", grant("Token invalid: RT1-canary-refresh")),
    refused("400 description is no text", b'{"error":"invalid_grant","error_description":{"clientID":1}}'),
    other_keys("400 other keys", grant("Incorrect Token type or clientID")),
    other_keys("400 other keys, lower case", grant("incorrect token type or clientid")),
    other_keys("400 other keys, in two words", grant("Incorrect token type or client ID canary")),
    wrong_keys(401, "invalid_client"),
    wrong_keys(401, "unauthorized_client"),
    wrong_keys(400, "invalid_client"),
    wrong_keys(400, "unauthorized_client"),
    Row("401 empty", 401, b"", UnexpectedResponse, revoke=ConfigurationRejected),
    Row("401 HTML", 401, HTML, UnexpectedResponse, revoke=ConfigurationRejected),
    Row("401 unknown", 401, b'{"error":"canary"}', UnexpectedResponse, revoke=ConfigurationRejected),
    Row(
        "401 invalid_grant",
        401,
        b'{"error":"invalid_grant"}',
        UnexpectedResponse,
        revoke=ConfigurationRejected,
        oauth_error="invalid_grant",
    ),
    unreadable("400 empty", b""),
    unreadable("400 HTML", HTML),
    unreadable("400 unknown", b'{"error":"canary"}'),
    unreadable("400 no text", b'{"error":["invalid_grant"]}'),
    unreadable("400 list", b'["invalid_grant"]'),
    unreadable("400 given twice", b'{"error":"invalid_grant","error":"invalid_client"}'),
    unreadable("400 no UTF-8", b'{"error":"invalid_grant","x":"\xff"}'),
    unreadable("400 invalid_request", b'{"error":"invalid_request"}', "invalid_request"),
    Row("403", 403, HTML, UnexpectedResponse),
    Row("403 invalid_client", 403, b'{"error":"invalid_client"}', UnexpectedResponse),
    Row("404", 404, b"", UnexpectedResponse),
    Row("407", 407, HTML, UnexpectedResponse),
    Row("201", 201, b"{}", UnexpectedResponse),
    Row("204", 204, b"", UnexpectedResponse),
    Row("302", 302, b"", UnexpectedResponse),
    Row("600", 600, b"", UnexpectedResponse),
    Row("429", 429, b"", IntuitUnavailable),
    Row("500", 500, b'{"error":"invalid_grant"}', IntuitUnavailable),
    Row("502", 502, HTML, IntuitUnavailable),
    Row("503", 503, b"", IntuitUnavailable),
    Row("599", 599, b"", IntuitUnavailable),
)
BY_NAME = pytest.mark.parametrize("row", TABLE, ids=lambda row: row.name)


async def raised(ask: Callable[[], Awaitable[object]], row: Row, server: ScriptedServer) -> QboDesktopError:
    """The error that a request ends with, which shows no secret, is our own and was not provoked twice."""
    server.script = [http_answer(row.status, row.body, HEADERS)]
    with pytest.raises(QboDesktopError) as caught:
        await ask()
    error = caught.value
    assert shows_no_secret(error)
    assert (error.http_status, error.intuit_tid) == (row.status, "1-abcdef")
    assert len(server.requests) == 1
    return error


@BY_NAME
async def test_refresh(server: ScriptedServer, tokens: TokenClient, setup: Setup, row: Row) -> None:
    """Only a readable `invalid_grant` that does not blame the keys asks for a new consent."""
    error = await raised(lambda: tokens.refresh(setup, REFRESH_TOKEN), row, server)
    assert type(error) is row.refresh
    if not isinstance(error, IntuitUnavailable) and row.status in (400, 401):
        assert error.oauth_error == row.oauth_error
    if isinstance(error, ReconnectRequired):
        assert error.reason == "unknown"


@BY_NAME
async def test_exchange(server: ScriptedServer, tokens: TokenClient, setup: Setup, row: Row) -> None:
    """A refused code ends the consent; all else is as with a refresh."""
    error = await raised(lambda: tokens.exchange(setup, CODE), row, server)
    assert type(error) is (row.exchange or row.refresh)


@BY_NAME
async def test_revoke(server: ScriptedServer, tokens: TokenClient, setup: Setup, row: Row) -> None:
    """A 400 says that there was nothing to revoke, unless it blames the keys; nothing but a 200 ends a permission."""
    if isinstance(row.revoke, Revocation):
        server.script = [http_answer(row.status, row.body, HEADERS)]
        assert await tokens.revoke(setup, REFRESH_TOKEN) is row.revoke
    else:
        error = await raised(lambda: tokens.revoke(setup, REFRESH_TOKEN), row, server)
        assert type(error) is (row.revoke or row.refresh)


@pytest.mark.parametrize(
    ("retry_after", "seconds"),
    [
        ("120", 120.0),
        ("0", 0.0),
        (" 7 ", 7.0),
        ("86400", 86400.0),
        ("Mon, 23 Nov 2026 20:05:00 GMT", 240.0),
        ("Mon, 23 Nov 2026 19:00:00 GMT", 0.0),
        ("-5", None),
        ("1.5", None),
        ("\xb2", None),
        ("soon", None),
        ("9" * 40, None),
    ],
)
@pytest.mark.parametrize("status", [429, 503])
async def test_retry_after(
    server: ScriptedServer, tokens: TokenClient, setup: Setup, status: int, retry_after: str, seconds: float | None
) -> None:
    """A server that says when to come back is understood, by seconds or by a date on its own clock."""
    server.script = [
        http_answer(status, b"", [("Retry-After", retry_after), ("Date", "Mon, 23 Nov 2026 20:01:00 GMT")])
    ]
    with pytest.raises(IntuitUnavailable) as caught:
        await tokens.refresh(setup, REFRESH_TOKEN)
    assert caught.value.retry_after == seconds


@pytest.mark.parametrize("body", [b"", b" \r\n", b"{}", b'{"result":"ok"}'])
async def test_revoked(server: ScriptedServer, tokens: TokenClient, setup: Setup, body: bytes) -> None:
    """A 200 without anything, or with plain JSON, ended the permission."""
    server.script = [http_answer(200, body)]
    assert await tokens.revoke(setup, REFRESH_TOKEN) is Revocation.ENDED


@pytest.mark.parametrize("body", [HTML, b'{"error":"canary"}', b"\xff", b"null"])
async def test_not_revoked(server: ScriptedServer, tokens: TokenClient, setup: Setup, body: bytes) -> None:
    """A 200 that cannot be Intuit's, such as a login page, does not count as the end of a permission."""
    server.script = [http_answer(200, body)]
    with pytest.raises(UnexpectedResponse) as caught:
        await tokens.revoke(setup, REFRESH_TOKEN)
    assert shows_no_secret(caught.value)
