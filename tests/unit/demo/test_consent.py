"""The authorization page and the page of connected companies, as a browser meets them."""

import re
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit, urlunsplit

import pytest
from support.demo_intuit import BAKERY, GARAGE, Answer, DemoIntuit

from qbo_desktop.core.authorization import parse_redirect

STATE = "47813." + "s" * 43
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def changed(url: str, **changes: str | None) -> str:
    """The address with these parameters changed, or removed."""
    parts = urlsplit(url)
    values = {**dict(parse_qsl(parts.query)), **changes}
    kept = {name: value for name, value in values.items() if value is not None}
    return urlunsplit(parts._replace(query=urlencode(kept)))


def opened(demo: DemoIntuit, url: str, form: dict[str, str] | None = None) -> Answer:
    parts = urlsplit(url)
    path = f"{parts.path}?{parts.query}"
    if form is None:
        return demo.request("GET", path)
    return demo.request("POST", path, urlencode(form).encode(), FORM)


def test_approval_comes_back_in_the_form_that_the_program_reads(demo: DemoIntuit) -> None:
    """The redirect goes to the redirect URI with code, state and the realm ID that was chosen."""
    location = demo.consent(demo.authorization_url(STATE), GARAGE)
    address, _, query = location.partition("?")
    answer = parse_redirect(query)
    assert address == demo.setup.redirect_uri
    assert (answer.realm_id, answer.state.reveal(), answer.error) == (GARAGE, STATE, None)
    assert answer.code


def test_a_refusal_comes_back_as_access_denied(demo: DemoIntuit) -> None:
    """Deny brings the error and the state, and nothing else."""
    location = demo.consent(demo.authorization_url(STATE), decision="deny")
    assert parse_qs(urlsplit(location).query) == {"error": ["access_denied"], "state": [STATE]}


def test_a_refusal_needs_no_company(demo: DemoIntuit) -> None:
    """Deny works without a chosen company."""
    assert opened(demo, demo.authorization_url(), {"decision": "deny"}).status == 302


def test_the_page_is_one_plain_form(demo: DemoIntuit) -> None:
    """One form posts back to its own address; it has a choice of companies, two buttons, and no script."""
    html = opened(demo, demo.authorization_url()).body.decode()
    assert re.findall(r"<form[^>]*>", html) == ['<form method="post">']
    assert re.findall(r'name="realm_id" value="(\d+)"', html) == [
        "9341453000000001",
        "9341453000000002",
        "9341453000000003",
    ]
    assert re.findall(r'name="decision" value="(\w+)"', html) == ["approve", "deny"]
    assert "<script" not in html
    assert "Demo: a pretend Intuit on this computer" in html
    assert html.count("checked") == 1


def test_the_policy_lets_the_redirect_happen(demo: DemoIntuit) -> None:
    """The policy forbids everything but the page's own style, and says nothing about form targets."""
    policy = opened(demo, demo.authorization_url()).headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "form-action" not in policy
    assert "script-src" not in policy


def test_the_first_company_that_is_not_connected_is_chosen(demo: DemoIntuit) -> None:
    """A second consent suggests the second company, and says that the first is connected."""
    demo.grant(BAKERY)
    html = opened(demo, demo.authorization_url()).body.decode()
    assert re.findall(r'value="(\d+)" required checked', html) == [GARAGE]
    assert html.count("connected already") == 1


@pytest.mark.parametrize(
    "change",
    [
        {"client_id": "somebody-else"},
        {"client_id": None},
        {"redirect_uri": "http://localhost:1/callback"},
        {"redirect_uri": None},
        {"state": None},
    ],
)
def test_a_request_that_cannot_be_trusted_gets_a_page(demo: DemoIntuit, change: dict[str, str | None]) -> None:
    """A wrong client ID or redirect URI, or no state, shows a page and never redirects, before and after a press."""
    url = changed(demo.authorization_url(), **change)
    for form in (None, {"realm_id": BAKERY, "decision": "approve"}):
        answer = opened(demo, url, form)
        assert answer.status == 400
        assert "location" not in answer.headers


def test_a_redirect_uri_matches_exactly(demo: DemoIntuit) -> None:
    """A trailing slash, another case or another host is another redirect URI."""
    uri = demo.setup.redirect_uri
    for other in (uri + "/", uri.upper(), uri.replace("localhost", "127.0.0.1"), uri + "?a=b"):
        assert opened(demo, changed(demo.authorization_url(), redirect_uri=other)).status == 400


def test_a_parameter_given_twice_is_refused(demo: DemoIntuit) -> None:
    """Two redirect URIs are none."""
    url = demo.authorization_url() + "&" + urlencode({"redirect_uri": "http://localhost:1/"})
    assert opened(demo, url).status == 400


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"scope": "com.example.everything"}, "invalid_scope"),
        ({"scope": ""}, "invalid_scope"),
        ({"response_type": "token"}, "unsupported_response_type"),
    ],
)
def test_other_mistakes_come_back_as_errors(demo: DemoIntuit, change: dict[str, str | None], error: str) -> None:
    """An unknown scope or response type goes back to the program, with its state."""
    location = demo.consent(changed(demo.authorization_url(STATE), **change))
    assert parse_qs(urlsplit(location).query) == {"error": [error], "state": [STATE]}


def test_openid_scopes_alone_bring_no_realm_id(demo: DemoIntuit) -> None:
    """With only OpenID scopes no company comes back; with both, the answer has an id_token."""
    only = demo.consent(changed(demo.authorization_url(), scope="openid email"))
    assert "realmId" not in only
    both = demo.consent(changed(demo.authorization_url(), scope="openid com.intuit.quickbooks.accounting"))
    query = parse_qs(urlsplit(both).query)
    answer = demo.exchange(query["code"][0]).json()
    assert query["realmId"] == [BAKERY]
    assert answer["id_token"].count(".") == 2


@pytest.mark.parametrize(
    "form",
    [
        {"decision": "approve"},
        {"decision": "approve", "realm_id": "9341453000000004"},
        {"decision": "approve", "realm_id": "9" * 5000},
        {"decision": "maybe", "realm_id": BAKERY},
        {},
    ],
)
def test_a_press_without_a_choice_gets_a_page(demo: DemoIntuit, form: dict[str, str]) -> None:
    """An unknown company or decision does not redirect."""
    assert opened(demo, demo.authorization_url(), form).status == 400


def test_another_site_cannot_press(demo: DemoIntuit) -> None:
    """A form of another website is not an approval."""
    parts = urlsplit(demo.authorization_url())
    body = urlencode({"realm_id": BAKERY, "decision": "approve"}).encode()
    headers = {**FORM, "Sec-Fetch-Site": "cross-site"}
    assert demo.request("POST", f"{parts.path}?{parts.query}", body, headers).status == 403


def test_a_person_can_disconnect_by_hand(demo: DemoIntuit) -> None:
    """The page of connected companies ends a connection; its refresh token is refused from then on."""
    tokens = demo.grant(BAKERY)
    page = demo.request("GET", "/connections").body.decode()
    found = re.search(r'name="form_token" value="([^"]+)"', page)
    assert found is not None
    form = urlencode({"form_token": found[1], "realm_id": BAKERY}).encode()
    answer = demo.request("POST", "/connections/disconnect", form, FORM)
    assert (answer.status, answer.headers["location"]) == (303, "/connections")
    assert demo.refresh(tokens["refresh_token"]).json() == {
        "error": "invalid_grant",
        "error_description": "Token invalid",
    }
    assert "No company is connected." in demo.request("GET", "/connections").body.decode()


def test_another_site_cannot_disconnect(demo: DemoIntuit) -> None:
    """Without the token of the form nothing is disconnected."""
    demo.grant(BAKERY)
    form = urlencode({"realm_id": BAKERY}).encode()
    assert demo.request("POST", "/connections/disconnect", form, FORM).status == 403
    assert demo.state()["companies"][0]["connected"]


def test_the_first_page_leads_to_the_connected_companies(demo: DemoIntuit) -> None:
    """The index links to the page with the disconnect buttons."""
    assert 'href="/connections"' in demo.request("GET", "/").body.decode()


def test_a_foreign_host_is_turned_away(demo: DemoIntuit) -> None:
    """A name that somebody pointed at this computer gets nothing."""
    for host in ("demo.example.com", "127.0.0.1.example.com", "localhost.example.com:80"):
        assert demo.request("GET", "/", headers={"Host": host}).status == 421
    for host in ("localhost", "LOCALHOST:9", "[::1]:80", "127.0.0.1"):
        assert demo.request("GET", "/", headers={"Host": host}).status == 200
