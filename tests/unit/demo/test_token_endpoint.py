"""The token and revocation endpoints, with every error body."""

import base64
import re
from email.utils import parsedate_to_datetime
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from support.demo_intuit import BAKERY, GARAGE, Answer, DemoIntuit

TOKEN = "/oauth2/v1/tokens/bearer"
REVOKE = "/v2/oauth2/tokens/revoke"
DAY = 86400


def code_of(demo: DemoIntuit) -> str:
    return parse_qs(urlsplit(demo.consent(demo.authorization_url())).query)["code"][0]


def revoke(demo: DemoIntuit, token: str, headers: dict[str, str] | None = None) -> Answer:
    body = f'{{"token": "{token}"}}'.encode()
    keys = demo.basic() if headers is None else headers
    return demo.request("POST", REVOKE, body, {**keys, "Content-Type": "application/json"})


def test_an_answer_has_the_form_of_intuits(demo: DemoIntuit) -> None:
    """Both tokens look like the real ones, the numbers are numbers, and there is no scope."""
    answer = demo.grant()
    assert set(answer) == {
        "token_type",
        "expires_in",
        "access_token",
        "refresh_token",
        "x_refresh_token_expires_in",
        "x_refresh_token_hard_expires_in",
    }
    assert (answer["token_type"], answer["expires_in"]) == ("bearer", 3600)
    assert answer["x_refresh_token_expires_in"] == 8726400
    assert 157679990 <= answer["x_refresh_token_hard_expires_in"] <= 157680000
    assert re.fullmatch(r"RT1-[0-9a-f]{46}", answer["refresh_token"])
    assert 900 <= len(answer["access_token"]) <= 1100
    assert ".." in answer["access_token"]


def test_five_years_are_told_only_when_asked(demo: DemoIntuit) -> None:
    """Without the request header the field is absent."""
    token = demo.grant()["refresh_token"]
    plain = demo.token_request({"grant_type": "refresh_token", "refresh_token": token}, hard=False)
    assert "x_refresh_token_hard_expires_in" not in plain.json()


def test_a_refresh_gives_a_new_access_token_and_the_same_value(demo: DemoIntuit) -> None:
    """Within a day only the access token is new."""
    first = demo.grant()
    second = demo.refresh(first["refresh_token"]).json()
    assert second["refresh_token"] == first["refresh_token"]
    assert second["access_token"] != first["access_token"]


def test_rotation_and_replay_are_counted(demo: DemoIntuit) -> None:
    """A day later the value changes; the old one is answered with the new one, and refused with grace 0."""
    first = demo.grant()["refresh_token"]
    demo.control(advance_seconds=DAY)
    second = demo.refresh(first).json()["refresh_token"]
    assert second != first
    assert demo.refresh(first).json()["refresh_token"] == second
    demo.control(grace_seconds=0)
    assert demo.refresh(first).status == 400
    counters = demo.counters
    assert (counters["refresh"], counters["rotated"], counters["replayed"]) == (3, 1, 1)


def test_what_is_left_of_an_unchanged_value_is_told(demo: DemoIntuit) -> None:
    """An hour later the unchanged value has an hour less."""
    token = demo.grant()["refresh_token"]
    demo.control(advance_seconds=3600)
    left = demo.refresh(token).json()["x_refresh_token_expires_in"]
    assert 8726400 - 3600 - 10 <= left <= 8726400 - 3600


@pytest.mark.parametrize(
    ("form", "description"),
    [
        ({"grant_type": "refresh_token", "refresh_token": "RT1-unknown"}, "Incorrect or invalid refresh token"),
        (
            {"grant_type": "authorization_code", "code": "unknown", "redirect_uri": "http://localhost:1/"},
            "Invalid authorization code",
        ),
    ],
)
def test_unknown_values_are_invalid_grants(demo: DemoIntuit, form: dict[str, str], description: str) -> None:
    """A made-up value is refused with Intuit's text for it; so keys can be tested without a consent."""
    answer = demo.token_request(form)
    assert answer.status == 400
    assert answer.json() == {"error": "invalid_grant", "error_description": description}


def test_an_access_token_is_no_refresh_token(demo: DemoIntuit) -> None:
    """The wrong kind of token has a text of its own."""
    answer = demo.refresh(demo.grant()["access_token"])
    assert answer.json()["error_description"] == "Incorrect Token type or clientID"


def test_a_code_is_spent_once(demo: DemoIntuit) -> None:
    """The second exchange is refused and kills what the first one gave."""
    code = code_of(demo)
    tokens = demo.exchange(code).json()
    assert demo.exchange(code).json()["error_description"] == "Invalid authorization code"
    assert demo.refresh(tokens["refresh_token"]).json()["error_description"] == "Token invalid"
    assert demo.counters["exchange"] == 2


def test_a_late_code_is_refused(demo: DemoIntuit) -> None:
    """Ten minutes later the code is worth nothing."""
    code = code_of(demo)
    demo.control(advance_seconds=600)
    assert demo.exchange(code).status == 400


def test_a_reconnect_takes_over(demo: DemoIntuit) -> None:
    """After a second consent only the new refresh token works; other companies do not notice."""
    first, other = demo.grant(BAKERY), demo.grant(GARAGE)
    second = demo.grant(BAKERY)
    assert demo.refresh(first["refresh_token"]).status == 400
    assert demo.refresh(second["refresh_token"]).status == demo.refresh(other["refresh_token"]).status == 200


@pytest.mark.parametrize(
    ("form", "error"),
    [
        ({}, "invalid_request"),
        ({"grant_type": "refresh_token"}, "invalid_request"),
        ({"grant_type": "authorization_code", "code": "x"}, "invalid_request"),
        ({"grant_type": "password"}, "unsupported_grant_type"),
    ],
)
def test_incomplete_requests_are_refused(demo: DemoIntuit, form: dict[str, str], error: str) -> None:
    """A missing parameter or an unknown grant type is named."""
    answer = demo.token_request(form)
    assert (answer.status, answer.json()) == (400, {"error": error})


def test_wrong_keys_are_invalid_client_and_burn_nothing(demo: DemoIntuit) -> None:
    """Wrong keys get 401 on exchange, refresh and revocation, and the code and tokens still work after it."""
    wrong = "Basic " + base64.b64encode(b"somebody:else").decode()
    code = code_of(demo)
    form = {"grant_type": "authorization_code", "code": code, "redirect_uri": demo.setup.redirect_uri}
    for authorization in (wrong, "Basic !", "Basic", "", demo.basic()["Authorization"].replace("Basic", "Bearer")):
        answer = demo.request("POST", TOKEN, urlencode(form).encode(), {"Authorization": authorization})
        assert (answer.status, answer.json()) == (401, {"error": "invalid_client"})
    tokens = demo.exchange(code).json()
    refused = revoke(demo, tokens["refresh_token"], {"Authorization": wrong})
    assert (refused.status, refused.json()) == (401, {"error": "invalid_client"})
    assert demo.refresh(tokens["refresh_token"]).status == 200


def test_a_parameter_given_twice_is_refused(demo: DemoIntuit) -> None:
    """Two refresh tokens are none."""
    body = b"grant_type=refresh_token&refresh_token=a&refresh_token=b"
    assert demo.request("POST", TOKEN, body, demo.basic()).status == 400


def test_a_huge_request_is_refused(demo: DemoIntuit) -> None:
    """More than 64 KiB is not read."""
    assert demo.request("POST", TOKEN, b"a=" + b"x" * 70000, demo.basic()).status == 413


@pytest.mark.parametrize("which", ["refresh_token", "access_token"])
def test_either_token_revokes_the_connection(demo: DemoIntuit, which: str) -> None:
    """200 and nothing; then both tokens are dead, and a second revocation is 400."""
    tokens = demo.grant()
    answer = revoke(demo, tokens[which])
    assert (answer.status, answer.body) == (200, b"")
    assert demo.refresh(tokens["refresh_token"]).status == 400
    bearer = {"Authorization": f"Bearer {tokens['access_token']}"}
    assert demo.request("GET", f"/v3/company/{BAKERY}/companyinfo/{BAKERY}", headers=bearer).status == 401
    assert revoke(demo, tokens[which]).status == 400
    assert demo.counters["revoke"] == 2


def test_the_refresh_token_revokes_when_the_access_token_is_dead(demo: DemoIntuit) -> None:
    """An hour later the access token revokes nothing, and the refresh token still does."""
    tokens = demo.grant()
    demo.control(advance_seconds=3600)
    assert revoke(demo, tokens["access_token"]).status == 400
    assert revoke(demo, tokens["refresh_token"]).status == 200


@pytest.mark.parametrize("body", [b"", b"token=x", b"[]", b'{"token": 1}', b'{"token": "unknown"}', b"[" * 60000])
def test_a_revocation_of_nothing_is_refused(demo: DemoIntuit, body: bytes) -> None:
    """A body that is no JSON object with a known token gets 400."""
    assert demo.request("POST", REVOKE, body, demo.basic()).status == 400


def test_every_answer_is_stamped(demo: DemoIntuit) -> None:
    """Each answer, error or not, has one intuit_tid of its own and the demo's date with its skew."""
    demo.control(advance_seconds=10 * DAY, date_skew_seconds=-7200)
    answers = [demo.request("GET", "/nowhere"), demo.token_request({}), demo.request("GET", "/")]
    tids = {answer.headers["intuit_tid"] for answer in answers}
    assert len(tids) == 3
    assert all(re.fullmatch(r"1-[0-9a-f]{8}-[0-9a-f]{24}", tid) for tid in tids)
    now = demo.state()["now"]
    shown = parsedate_to_datetime(answers[0].headers["date"]).timestamp()
    told = parsedate_to_datetime(demo.request("GET", "/").headers["date"]).timestamp()
    assert 0 <= told - shown < 10
    demo.control(date_skew_seconds=0)
    true = parsedate_to_datetime(demo.request("GET", "/").headers["date"])
    assert 7190 < true.timestamp() - shown < 7210
    assert true.strftime("%Y-%m-%d") in {now[:10], demo.state()["now"][:10]}
