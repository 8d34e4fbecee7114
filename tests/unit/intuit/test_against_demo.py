"""Both clients against the demo Intuit: a whole life of a connection, and each fault that the demo can play."""

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from support.demo_intuit import BAKERY, DemoIntuit
from support.scripted_intuit import NOW, shows_no_secret

from qbo_desktop.core.errors import (
    AuthorizationFailed,
    ConfigurationRejected,
    IntuitUnavailable,
    NetworkUnavailable,
    QboDesktopError,
    ReconnectRequired,
    UnexpectedResponse,
)
from qbo_desktop.core.identity import RealmId
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.tokens import TokenSet
from qbo_desktop.intuit.company_client import CompanyClient, CompanyVerdict
from qbo_desktop.intuit.token_client import Revocation, TokenClient
from qbo_desktop.intuit.transport import Transport

REALM_ID = RealmId(BAKERY)


@pytest.fixture(scope="module")
def serving() -> Iterator[DemoIntuit]:
    with DemoIntuit() as demo:
        yield demo


@pytest.fixture
def demo(serving: DemoIntuit) -> Iterator[DemoIntuit]:
    """The one demo of this module; every fault that was ordered and not met is taken back."""
    yield serving
    for endpoint in ("token", "revoke", "companyinfo"):
        serving.fault(endpoint, "silence", 0)


@pytest.fixture
async def way() -> AsyncIterator[Transport]:
    made = Transport(lambda: NOW, deadline=1.0)
    yield made
    await made.aclose()


def consented(demo: DemoIntuit) -> Secret:
    address = demo.consent(demo.authorization_url())
    return Secret(parse_qs(urlsplit(address).query)["code"][0])


async def connected(demo: DemoIntuit, way: Transport) -> TokenSet:
    return (await TokenClient(way).exchange(demo.setup, consented(demo))).tokens


async def test_life_of_a_connection(demo: DemoIntuit, way: Transport) -> None:
    """Consent, exchange, name, refresh, revocation: each step is understood, and then the token is dead."""
    client = TokenClient(way)
    answer = await client.exchange(demo.setup, consented(demo))
    assert answer.intuit_tid
    told = datetime.fromisoformat(demo.state()["now"]).astimezone(UTC)
    assert abs(answer.at - told) < timedelta(seconds=10)
    assert answer.tokens.clocks.reconnect_by is not None
    company = await CompanyClient(way).company(demo.setup, REALM_ID, answer.tokens.access_token)
    assert (company.verdict, company.company_name) == (CompanyVerdict.NAMED, "Sandbox Bakery")
    refreshed = await client.refresh(demo.setup, answer.tokens.refresh_token)
    assert await client.revoke(demo.setup, refreshed.tokens.refresh_token) is Revocation.ENDED
    with pytest.raises(ReconnectRequired) as caught:
        await client.refresh(demo.setup, refreshed.tokens.refresh_token)
    assert shows_no_secret(caught.value)
    assert await client.revoke(demo.setup, refreshed.tokens.refresh_token) is Revocation.ALREADY_DEAD


async def test_code_is_used_once(demo: DemoIntuit, way: Transport) -> None:
    """A code that was used already ends the consent."""
    code = consented(demo)
    await TokenClient(way).exchange(demo.setup, code)
    with pytest.raises(AuthorizationFailed):
        await TokenClient(way).exchange(demo.setup, code)


async def test_right_keys(demo: DemoIntuit, way: Transport) -> None:
    """The demo's keys pass the check that needs no consent."""
    assert await TokenClient(way).probe_keys(demo.setup) is not None


TOKEN_FAULTS: dict[str, type[QboDesktopError]] = {
    "invalid_grant": ReconnectRequired,
    "invalid_grant_token_invalid": ReconnectRequired,
    "invalid_grant_incorrect": ReconnectRequired,
    "invalid_grant_wrong_type": ConfigurationRejected,
    "invalid_client": ConfigurationRejected,
    "empty_fields": UnexpectedResponse,
    "missing_field": UnexpectedResponse,
    "server_error": IntuitUnavailable,
    "server_error_after": IntuitUnavailable,
    "bad_gateway": IntuitUnavailable,
    "throttled": IntuitUnavailable,
    "throttled_retry_after": IntuitUnavailable,
    "redirect": UnexpectedResponse,
    "html_200": UnexpectedResponse,
    "empty_200": UnexpectedResponse,
    "not_json": UnexpectedResponse,
    "huge_body": UnexpectedResponse,
    "gzip": UnexpectedResponse,
    "drip": NetworkUnavailable,
    "silence": NetworkUnavailable,
    "drop_before": NetworkUnavailable,
    "drop_after": NetworkUnavailable,
}


@pytest.mark.parametrize(("kind", "error"), TOKEN_FAULTS.items(), ids=list(TOKEN_FAULTS))
async def test_token_fault(demo: DemoIntuit, kind: str, error: type[QboDesktopError]) -> None:
    """Each fault of the token endpoint ends as the error that it is."""
    way = Transport(lambda: NOW, deadline=0.3 if error is NetworkUnavailable else 5.0)
    tokens = demo.grant()
    demo.fault("token", kind)
    with pytest.raises(error) as caught:
        await TokenClient(way).refresh(demo.setup, Secret(tokens["refresh_token"]))
    assert type(caught.value) is error
    assert caught.value.__context__ is None
    assert tokens["refresh_token"] not in repr(vars(caught.value))


@pytest.mark.parametrize("kind", ["expires_in_as_string", "unknown_fields"])
async def test_harmless_oddity(demo: DemoIntuit, way: Transport, kind: str) -> None:
    """What Intuit may do is no fault."""
    tokens = await connected(demo, way)
    demo.fault("token", kind)
    assert (await TokenClient(way).refresh(demo.setup, tokens.refresh_token)).tokens.refresh_token


COMPANY_FAULTS = {
    "expired_token": CompanyVerdict.TOKEN_REFUSED,
    "xml": CompanyVerdict.TOKEN_REFUSED,
    "wrong_cluster": CompanyVerdict.MISMATCHED,
    "not_authorized": CompanyVerdict.MISMATCHED,
    "not_admin": CompanyVerdict.NOT_ADMIN,
    "subscription_ended": CompanyVerdict.SUBSCRIPTION_ENDED,
}


@pytest.mark.parametrize(("kind", "verdict"), COMPANY_FAULTS.items(), ids=list(COMPANY_FAULTS))
async def test_company_fault(demo: DemoIntuit, way: Transport, kind: str, verdict: CompanyVerdict) -> None:
    """Each refusal of the API is the verdict that it is."""
    tokens = await connected(demo, way)
    demo.fault("companyinfo", kind)
    assert (await CompanyClient(way).company(demo.setup, REALM_ID, tokens.access_token)).verdict is verdict


@pytest.mark.parametrize(
    ("kind", "error"),
    [
        ("invalid_client", ConfigurationRejected),
        ("server_error", IntuitUnavailable),
        ("html_200", UnexpectedResponse),
        ("throttled", IntuitUnavailable),
    ],
)
async def test_revocation_fault(demo: DemoIntuit, way: Transport, kind: str, error: type[QboDesktopError]) -> None:
    """A revocation that failed is never taken for the end of a permission."""
    tokens = await connected(demo, way)
    demo.fault("revoke", kind)
    with pytest.raises(error):
        await TokenClient(way).revoke(demo.setup, tokens.refresh_token)
