"""CompanyInfo: the request, the name, and the three shapes of a refusal."""

import json
from collections.abc import Callable
from dataclasses import replace

import pytest
from support.scripted_intuit import ACCESS_TOKEN, BAKERY, shows_no_secret
from support.scripted_server import ScriptedServer, http_answer

from qbo_desktop.core.errors import IntuitUnavailable, QboDesktopError, UnexpectedResponse
from qbo_desktop.core.setup import Setup
from qbo_desktop.intuit.company_client import LONGEST_NAME, CompanyClient, CompanyVerdict

MESSAGE = "message=AuthenticationFailed; errorCode=%06d; statusCode=401"


def upper(code: object) -> bytes:
    error = {"Message": "canary", "Detail": "Token expired: AB0canary", "code": code, "element": ""}
    return json.dumps({"Fault": {"Error": [error], "type": "AUTHENTICATION"}, "time": "…"}).encode()


def lower(code: object) -> bytes:
    error = {"message": "canary", "detail": "Malformed bearer token: too short or too long", "code": code}
    return json.dumps({"warnings": None, "fault": {"error": [error], "type": "AUTHENTICATION"}}).encode()


def xml(code: object) -> bytes:
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        '<IntuitResponse time="2026-11-23T12:00:00.000-08:00" xmlns="http://schema.intuit.com/finance/v3">'
        f'<Fault type="AUTHENTICATION"><Error element="x" code="{code}"><Message>canary</Message></Error></Fault>'
        "</IntuitResponse>"
    ).encode()


async def test_request(server: ScriptedServer, companies: CompanyClient, setup: Setup) -> None:
    """One read, with the access token as Bearer, at the address that Intuit names."""
    server.script = [http_answer(200, b'{"CompanyInfo":{"CompanyName":"Sandbox Bakery"}}', [("intuit_tid", "1-abc")])]
    answer = await companies.company(setup, BAKERY, ACCESS_TOKEN)
    assert (answer.verdict, answer.company_name, answer.intuit_tid) == (CompanyVerdict.NAMED, "Sandbox Bakery", "1-abc")
    request = server.requests[0]
    path = "/api/v3/company/9341453000000001/companyinfo/9341453000000001?minorversion=75"
    assert (request.method, request.target) == ("GET", path)
    assert request.headers["authorization"] == f"Bearer {ACCESS_TOKEN.reveal()}"
    assert request.headers["accept"] == "application/json"


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ("Sandbox Garage", "Sandbox Garage"),
        ("  Sandbox\tGarage\r\n", "Sandbox Garage"),
        ("Sandbox\x1b[31m\x00 Garage\x7f", "Sandbox[31m Garage"),
        ("Sandbox \u202egaraG\u2066", "Sandbox garaG"),
        ("Sandbox\u2028Garage\u00a0\u3000!", "Sandbox Garage !"),
        ("Sandbox \ud800Garage", "Sandbox Garage"),
        ("Bäckerei 面包 “Sandbox” 🥐", "Bäckerei 面包 “Sandbox” 🥐"),
        ("x" * 1000, "x" * LONGEST_NAME),
    ],
)
async def test_name(server: ScriptedServer, companies: CompanyClient, setup: Setup, told: str, shown: str) -> None:
    """A name is one printable line: nothing in it can move the cursor, reverse the text or fill the window."""
    server.script = [
        http_answer(200, json.dumps({"time": 0, "CompanyInfo": {"CompanyName": told, "Id": "1"}}).encode())
    ]
    answer = await companies.company(setup, BAKERY, ACCESS_TOKEN)
    assert answer.company_name == shown
    assert shown.isprintable()


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>canary</html>",
        b"[]",
        b"{}",
        b'{"CompanyInfo":null}',
        b'{"CompanyInfo":{"Id":"1"}}',
        b'{"CompanyInfo":{"CompanyName":""}}',
        b'{"CompanyInfo":{"CompanyName":" \\u200b\\u202e "}}',
        b'{"CompanyInfo":{"CompanyName":["canary"]}}',
        upper("3200"),
    ],
)
async def test_no_name(server: ScriptedServer, companies: CompanyClient, setup: Setup, body: bytes) -> None:
    """A 200 without a usable name confirms nothing."""
    server.script = [http_answer(200, body)]
    with pytest.raises(UnexpectedResponse) as caught:
        await companies.company(setup, BAKERY, ACCESS_TOKEN)
    assert caught.value.detail == "CompanyName"
    assert shows_no_secret(caught.value)


VERDICTS = [
    (401, 3200, CompanyVerdict.TOKEN_REFUSED),
    (401, 100, CompanyVerdict.TOKEN_REFUSED),
    (401, 9999, CompanyVerdict.TOKEN_REFUSED),
    (401, 120, CompanyVerdict.NOT_ADMIN),
    (401, 130, CompanyVerdict.MISMATCHED),
    (403, 3100, CompanyVerdict.MISMATCHED),
    (400, 6190, CompanyVerdict.SUBSCRIPTION_ENDED),
    (400, 7001, CompanyVerdict.SUBSCRIPTION_ENDED),
]


@pytest.mark.parametrize(("status", "code", "verdict"), VERDICTS)
@pytest.mark.parametrize("shape", [upper, lower, xml])
@pytest.mark.parametrize("form", ["{}", "{:06d}"])
async def test_verdict(
    server: ScriptedServer,
    companies: CompanyClient,
    setup: Setup,
    status: int,
    code: int,
    verdict: CompanyVerdict,
    shape: Callable[[object], bytes],
    form: str,
) -> None:
    """Each documented code means the same in all three shapes, with leading zeros or without."""
    server.script = [http_answer(status, shape(form.format(code)), [("intuit_tid", "1-abc")])]
    answer = await companies.company(setup, BAKERY, ACCESS_TOKEN)
    assert (answer.verdict, answer.company_name, answer.intuit_tid) == (verdict, None, "1-abc")


@pytest.mark.parametrize(
    ("status", "body", "verdict"),
    [
        (401, b"", CompanyVerdict.TOKEN_REFUSED),
        (401, b"<html>", CompanyVerdict.TOKEN_REFUSED),
        (401, upper(120), CompanyVerdict.NOT_ADMIN),
        (401, json.dumps({"fault": {"error": [{"message": MESSAGE % 130}]}}).encode(), CompanyVerdict.MISMATCHED),
        (401, b'{"fault":{"error":[null,{"code":"120"}]}}', CompanyVerdict.NOT_ADMIN),
    ],
)
async def test_other_forms(
    server: ScriptedServer,
    companies: CompanyClient,
    setup: Setup,
    status: int,
    body: bytes,
    verdict: CompanyVerdict,
) -> None:
    """A 401 is at least a refused token, and a code may be a number or stand in the message alone."""
    server.script = [http_answer(status, body)]
    assert (await companies.company(setup, BAKERY, ACCESS_TOKEN)).verdict is verdict


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (400, upper(2020), UnexpectedResponse),
        (400, b"", UnexpectedResponse),
        (403, b"<html>canary</html>", UnexpectedResponse),
        (403, upper(130), UnexpectedResponse),
        (404, b"", UnexpectedResponse),
        (302, b"", UnexpectedResponse),
        (400, b'{"Fault":{"Error":"6190"}}', UnexpectedResponse),
        (400, b'{"Fault":["6190"]}', UnexpectedResponse),
        (429, upper(3001), IntuitUnavailable),
        (500, xml(3200), IntuitUnavailable),
        (503, b"", IntuitUnavailable),
    ],
)
async def test_says_nothing(
    server: ScriptedServer,
    companies: CompanyClient,
    setup: Setup,
    status: int,
    body: bytes,
    error: type[QboDesktopError],
) -> None:
    """What is not documented as a verdict is none: the connection stays as it was."""
    server.script = [http_answer(status, body)]
    with pytest.raises(error) as caught:
        await companies.company(setup, BAKERY, ACCESS_TOKEN)
    assert caught.value.http_status == status
    assert shows_no_secret(caught.value)


async def test_entities_are_not_followed(server: ScriptedServer, companies: CompanyClient, setup: Setup) -> None:
    """XML with entities that would grow without end is only searched for the code."""
    laughs = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><x>&b;</x>' + xml("130")
    server.script = [http_answer(401, laughs)]
    answer = await companies.company(setup, BAKERY, ACCESS_TOKEN)
    assert answer.verdict is CompanyVerdict.MISMATCHED


async def test_realm_cannot_leave_its_place(server: ScriptedServer, companies: CompanyClient, setup: Setup) -> None:
    """Whatever a realm ID holds, it stays one segment of the path."""
    server.script = [http_answer(404)]
    with pytest.raises(UnexpectedResponse):
        await companies.company(setup, type(BAKERY)("1/../../x?y#z"), ACCESS_TOKEN)
    assert server.requests[0].target.startswith("/api/v3/company/1%2F..%2F..%2Fx%3Fy%23z/companyinfo/")


async def test_address_of_custom_setup(server: ScriptedServer, companies: CompanyClient, setup: Setup) -> None:
    """The access token goes to the setup's own API and nowhere else."""
    async with ScriptedServer() as other:
        assert setup.endpoints is not None
        elsewhere = replace(setup, endpoints=replace(setup.endpoints, api_base=other.base))
        other.script = [http_answer(401)]
        await companies.company(elsewhere, BAKERY, ACCESS_TOKEN)
        assert (len(other.requests), server.requests) == (1, [])
