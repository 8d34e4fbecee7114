"""CompanyInfo and userinfo."""

import pytest
from support.demo_intuit import BAKERY, GARAGE, Answer, DemoIntuit


def companyinfo(demo: DemoIntuit, token: str, realm: str = BAKERY) -> Answer:
    headers = {"Authorization": f"Bearer {token}", "Accept": "application/json"}
    return demo.request("GET", f"/v3/company/{realm}/companyinfo/{realm}?minorversion=75", headers=headers)


def test_companyinfo_names_the_company(demo: DemoIntuit) -> None:
    """The name is that of the realm; the Id is "1", not the realm ID."""
    company = companyinfo(demo, demo.grant(GARAGE)["access_token"], GARAGE).json()["CompanyInfo"]
    assert (company["CompanyName"], company["Id"]) == ("Sandbox Garage", "1")


def test_an_access_token_lives_for_an_hour(demo: DemoIntuit) -> None:
    """After 3,600 seconds it is refused with 3200, and a refreshed one works."""
    tokens = demo.grant()
    demo.control(advance_seconds=3600)
    answer = companyinfo(demo, tokens["access_token"])
    error = answer.json()["Fault"]["Error"][0]
    assert (answer.status, error["code"]) == (401, "3200")
    assert error["Message"] == "message=AuthenticationFailed; errorCode=003200; statusCode=401"
    assert error["Detail"].startswith("Token expired: ")
    assert companyinfo(demo, demo.refresh(tokens["refresh_token"]).json()["access_token"]).status == 200


def test_several_access_tokens_live_side_by_side(demo: DemoIntuit) -> None:
    """A refresh, here or elsewhere, does not end earlier access tokens; a revocation ends them all."""
    first = demo.grant()
    second = demo.refresh(first["refresh_token"]).json()
    demo.control(rotate_elsewhere=BAKERY)
    tokens = [first["access_token"], second["access_token"]]
    assert [companyinfo(demo, token).status for token in tokens] == [200, 200]
    demo.control(revoke=BAKERY)
    assert [companyinfo(demo, token).status for token in tokens] == [401, 401]


@pytest.mark.parametrize("token", ["short", "x" * 1000, "é", ".....", "RT1-0"])
def test_other_tokens_are_refused(demo: DemoIntuit, token: str) -> None:
    """A made-up token gets 401 with 3200."""
    answer = companyinfo(demo, token.encode().decode("latin-1"))
    assert (answer.status, answer.json()["Fault"]["Error"][0]["code"]) == (401, "3200")


def test_a_changed_token_is_refused(demo: DemoIntuit) -> None:
    """Every part of an access token counts."""
    token = demo.grant()["access_token"]
    for position in (0, len(token) // 2, len(token) - 30, len(token) - 3):
        other = "A" if token[position] != "A" else "B"
        assert companyinfo(demo, token[:position] + other + token[position + 1 :]).status == 401


def test_no_token_is_answered_in_xml(demo: DemoIntuit) -> None:
    """Without a bearer token the fault is XML with code 100, whatever was asked for."""
    answer = demo.request("GET", f"/v3/company/{BAKERY}/companyinfo/{BAKERY}")
    assert answer.status == 401
    assert answer.headers["content-type"].startswith("application/xml")
    assert b'code="100"' in answer.body


def test_the_token_of_another_company_is_refused(demo: DemoIntuit) -> None:
    """A token for one company opens no other: 403 with 3100, in the lower-case shape."""
    answer = companyinfo(demo, demo.grant(BAKERY)["access_token"], GARAGE)
    assert (answer.status, answer.json()["fault"]["error"][0]["code"]) == (403, "3100")


def test_userinfo_needs_a_live_token(demo: DemoIntuit) -> None:
    """A made-up person for a live access token, 401 otherwise."""
    headers = {"Authorization": f"Bearer {demo.grant()['access_token']}"}
    assert demo.request("GET", "/v1/openid_connect/userinfo", headers=headers).json()["email"] == "pat@example.com"
    assert demo.request("GET", "/v1/openid_connect/userinfo").status == 401
    counters = demo.counters
    assert (counters["userinfo"], counters["companyinfo"]) == (2, 0)
