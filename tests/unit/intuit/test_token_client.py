"""What the token and revocation endpoints are asked, and how a good answer is read."""

import json
from datetime import datetime, timedelta
from urllib.parse import parse_qs

import pytest
from support.scripted_intuit import ACCESS_TOKEN, BASIC, CODE, NOW, REFRESH_TOKEN
from support.scripted_server import ScriptedServer, http_answer

from qbo_desktop.core.errors import ConfigurationRejected, UnexpectedResponse
from qbo_desktop.core.setup import Setup
from qbo_desktop.intuit.token_client import Revocation, TokenClient

TOKENS = {
    "token_type": "bearer",
    "expires_in": 3600,
    "access_token": ACCESS_TOKEN.reveal(),
    "refresh_token": REFRESH_TOKEN.reveal(),
    "x_refresh_token_expires_in": 8726400,
    "x_refresh_token_hard_expires_in": 157680000,
    "new_field": {"nested": [None]},
}
GOOD = json.dumps(TOKENS).encode()


async def test_exchange_request(server: ScriptedServer, tokens: TokenClient, setup: Setup) -> None:
    """The exchange presents code, redirect URI and keys as RFC 6749 4.1.3 has it, and asks for the five-year date."""
    server.script = [http_answer(200, GOOD)]
    await tokens.exchange(setup, CODE)
    request = server.requests[0]
    assert (request.method, request.target) == ("POST", "/token")
    assert parse_qs(request.body.decode(), strict_parsing=True) == {
        "grant_type": ["authorization_code"],
        "code": ["canary-code"],
        "redirect_uri": ["http://localhost:47813/callback"],
    }
    assert request.headers["authorization"] == f"Basic {BASIC}"
    assert request.headers["accept"] == "application/json"
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert request.headers["x-include-refresh-token-hard-expires-in"] == "true"


async def test_refresh_request(server: ScriptedServer, tokens: TokenClient, setup: Setup) -> None:
    """The refresh presents the refresh token and keys as RFC 6749 6 has it, and asks for the five-year date."""
    server.script = [http_answer(200, GOOD)]
    await tokens.refresh(setup, REFRESH_TOKEN)
    request = server.requests[0]
    assert parse_qs(request.body.decode(), strict_parsing=True) == {
        "grant_type": ["refresh_token"],
        "refresh_token": [REFRESH_TOKEN.reveal()],
    }
    assert request.headers["authorization"] == f"Basic {BASIC}"
    assert request.headers["x-include-refresh-token-hard-expires-in"] == "true"


async def test_revoke_request(server: ScriptedServer, tokens: TokenClient, setup: Setup) -> None:
    """Revoking presents the token in JSON, which is Intuit's way."""
    assert await tokens.revoke(setup, REFRESH_TOKEN) is Revocation.ENDED
    request = server.requests[0]
    assert (request.method, request.target) == ("POST", "/revoke")
    assert json.loads(request.body) == {"token": REFRESH_TOKEN.reveal()}
    assert request.headers["authorization"] == f"Basic {BASIC}"
    assert request.headers["content-type"] == "application/json"


async def test_complete_answer(server: ScriptedServer, tokens: TokenClient, setup: Setup) -> None:
    """Both tokens and the three clocks come out of a complete answer, whatever else it holds."""
    server.script = [http_answer(200, GOOD, [("intuit_tid", "1-abc"), ("Content-Type", "text/plain")])]
    answer = await tokens.refresh(setup, REFRESH_TOKEN)
    assert (answer.tokens.access_token, answer.tokens.refresh_token) == (ACCESS_TOKEN, REFRESH_TOKEN)
    assert answer.tokens.clocks.access_token_expires_at == NOW + timedelta(seconds=3600)
    assert answer.tokens.clocks.refresh_token_expires_at == NOW + timedelta(seconds=8726400)
    assert answer.tokens.clocks.reconnect_by == NOW + timedelta(seconds=157680000)
    assert (answer.intuit_tid, answer.skew_seconds, answer.at) == ("1-abc", None, NOW)
    assert "canary" not in repr(answer)


@pytest.mark.parametrize(
    ("date", "skew", "at"),
    [
        ("Mon, 23 Nov 2026 20:00:02 GMT", 0.0, NOW),
        ("Mon, 23 Nov 2026 19:59:58 GMT", 0.0, NOW),
        ("Mon, 23 Nov 2026 20:00:03 GMT", 3.0, NOW + timedelta(seconds=3)),
        ("Sun, 22 Nov 2026 20:00:00 GMT", -86400.0, NOW - timedelta(days=1)),
        ("Sat, 22 Nov 2031 20:00:00 GMT", 157680000.0, NOW + timedelta(seconds=157680000)),
        ("Mon, 01 Jan 1900 00:00:00 GMT", None, NOW),
        ("Fri, 31 Dec 9999 23:59:59 GMT", None, NOW),
        ("yesterday", None, NOW),
        ("", None, NOW),
    ],
)
async def test_clock(
    server: ScriptedServer, tokens: TokenClient, setup: Setup, date: str, skew: float | None, at: datetime
) -> None:
    """Lives count on the server's clock; two seconds of difference are noise, and a senseless date is not followed."""
    server.script = [http_answer(200, GOOD, [("Date", date)])]
    answer = await tokens.exchange(setup, CODE)
    assert (answer.skew_seconds, answer.at) == (skew, at)
    assert answer.tokens.clocks.access_token_expires_at == at + timedelta(seconds=3600)


INCOMPLETE: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "document"),
    "HTML": (b"<!doctype html><title>Welcome to our hotel</title>", "document"),
    "list": (b"[" + GOOD + b"]", "document"),
    "cut off": (GOOD[:-1], "document"),
    "two documents": (GOOD + GOOD, "document"),
    "no UTF-8": (GOOD[:-1] + b',"name":"\xff"}', "document"),
    "UTF-16": (GOOD.decode().encode("utf-16"), "document"),
    "not a number": (GOOD[:-1] + b',"x":NaN}', "document"),
    "name given twice": (GOOD[:-1] + b',"refresh_token":"RT1-canary-other"}', "document"),
    "nested without end": (b"[" * 2000, "document"),
    "number without end": (b'{"expires_in":' + b"9" * 2000 + b"}", "token_type"),
    **{
        f"no {field}": (json.dumps({name: value for name, value in TOKENS.items() if name != field}).encode(), field)
        for field in ("token_type", "expires_in", "access_token", "refresh_token")
    },
    **{
        f"{field} is {value!r}": (json.dumps({**TOKENS, field: value}).encode(), field)
        for field, value in [
            ("access_token", ""),
            ("refresh_token", ""),
            ("refresh_token", None),
            ("refresh_token", "RT1 canary"),
            ("refresh_token", "RT1-canary" * 52),
            ("access_token", ["canary"]),
            ("token_type", "mac"),
            ("expires_in", 0),
            ("expires_in", -3600),
            ("expires_in", True),
            ("expires_in", 36.5),
        ]
    },
}


@pytest.mark.parametrize(("body", "field"), INCOMPLETE.values(), ids=list(INCOMPLETE))
async def test_incomplete_answer(
    server: ScriptedServer, tokens: TokenClient, setup: Setup, body: bytes, field: str
) -> None:
    """A 200 that is not one complete, valid answer yields no tokens; the error names the field, never its value."""
    server.script = [http_answer(200, body, [("intuit_tid", "1-abc")])]
    for ask in (tokens.exchange, tokens.refresh):
        with pytest.raises(UnexpectedResponse) as caught:
            await ask(setup, REFRESH_TOKEN)
        assert (caught.value.detail, caught.value.http_status, caught.value.intuit_tid) == (field, 200, "1-abc")
        assert "canary" not in repr(vars(caught.value))
        assert caught.value.__context__ is None


async def test_right_keys(server: ScriptedServer, tokens: TokenClient, setup: Setup) -> None:
    """Keys are right when a made-up code is what gets refused; the clocks are compared on the way."""
    refusal = b'{"error":"invalid_grant","error_description":"Invalid authorization code"}'
    server.script = [http_answer(400, refusal, [("Date", "Mon, 23 Nov 2026 20:10:00 GMT")])]
    assert await tokens.probe_keys(setup) == 600.0
    server.script = [http_answer(400, refusal)]
    assert await tokens.probe_keys(setup) is None
    assert parse_qs(server.requests[0].body.decode())["redirect_uri"] == [setup.redirect_uri]


async def test_wrong_keys(server: ScriptedServer, tokens: TokenClient, setup: Setup) -> None:
    """Keys are wrong when the client is what gets refused."""
    server.script = [http_answer(401, b'{"error":"invalid_client"}')]
    with pytest.raises(ConfigurationRejected):
        await tokens.probe_keys(setup)


async def test_made_up_code_accepted(server: ScriptedServer, tokens: TokenClient, setup: Setup) -> None:
    """A server that accepts a code nobody gave out proves nothing about the keys."""
    server.script = [http_answer(200, GOOD)]
    with pytest.raises(UnexpectedResponse):
        await tokens.probe_keys(setup)
