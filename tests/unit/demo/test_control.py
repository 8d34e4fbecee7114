"""Steering the demo: the state, the changes, and who is refused."""

import json
import logging

import pytest
from support.demo_intuit import BAKERY, GARAGE, DemoIntuit

from qbo_desktop.demo.faults import KINDS

JSON = {"Content-Type": "application/json"}


def bearer(demo: DemoIntuit) -> dict[str, str]:
    return {**JSON, "Authorization": f"Bearer {demo.address.control_token}"}


def test_the_first_state_is_that_of_the_contract(demo: DemoIntuit) -> None:
    """Three companies, none connected, counters at nought, and the defaults."""
    state = demo.state()
    assert len(state.pop("now")) == len("2026-11-23T20:00:00Z")
    assert state == {
        "version": 1,
        "grace_seconds": 86400,
        "latency_ms": 0,
        "counters": dict.fromkeys(
            (
                "authorize",
                "exchange",
                "refresh",
                "rotated",
                "replayed",
                "revoke",
                "userinfo",
                "companyinfo",
            ),
            0,
        ),
        "companies": [
            {"realm_id": f"934145300000000{number}", "company_name": name, "connected": False}
            for number, name in enumerate(("Sandbox Bakery", "Sandbox Garage", "Sandbox Florist"), 1)
        ],
    }


def test_control_answers_the_new_state(demo: DemoIntuit) -> None:
    """What was changed shows in the answer."""
    state = demo.control(grace_seconds=60, latency_ms=1, companies=5)
    assert (state["grace_seconds"], state["latency_ms"]) == (60, 1)
    assert [company["company_name"] for company in state["companies"]][3:] == [
        "Sandbox Company 4",
        "Sandbox Company 5",
    ]
    assert state["companies"][4]["realm_id"] == "9341453000000005"


def test_time_can_be_moved_both_ways(demo: DemoIntuit) -> None:
    """Seconds add up, and negative ones go back."""
    before = demo.state()["now"]
    demo.control(advance_seconds=365 * 86400)
    assert demo.state()["now"] > before
    demo.control(advance_seconds=-366 * 86400)
    assert demo.state()["now"] < before


def test_the_state_never_shows_a_token(demo: DemoIntuit) -> None:
    """With a company connected, neither token nor secret is in the state."""
    tokens = demo.grant()
    shown = json.dumps(demo.state())
    assert demo.state()["companies"][0]["connected"]
    for secret in (tokens["access_token"], tokens["refresh_token"], demo.setup.client_secret.reveal()):
        assert secret not in shown
        assert secret not in repr(demo.address)
    assert demo.address.control_token not in repr(demo.address)


def test_no_secret_is_logged(demo: DemoIntuit, caplog: pytest.LogCaptureFixture) -> None:
    """A whole life with every logger at its loudest: no token, code or secret in any record."""
    caplog.set_level(logging.DEBUG)
    code = demo.consent(demo.authorization_url()).partition("code=")[2].partition("&")[0]
    tokens = demo.exchange(code).json()
    demo.refresh(tokens["refresh_token"])
    demo.fault("token", "drop_after")
    with pytest.raises(ConnectionError):
        demo.refresh(tokens["refresh_token"])
    keys = (demo.setup.client_secret.reveal(), demo.address.control_token)
    for secret in (code, tokens["refresh_token"], tokens["access_token"], *keys):
        assert secret not in caplog.text


@pytest.mark.parametrize(("method", "path"), [("GET", "/demo/state"), ("POST", "/demo/control")])
def test_the_control_token_is_needed(demo: DemoIntuit, method: str, path: str) -> None:
    """No token, another token or another scheme: 401."""
    token = demo.address.control_token
    for value in ("", "Bearer", "Bearer x", f"Basic {token}", f"Bearer {token}x", f"Bearer {token[:-1]}"):
        headers = {**JSON, "Authorization": value}
        assert demo.request(method, path, b"{}" if method == "POST" else None, headers).status == 401


@pytest.mark.parametrize(
    ("method", "path"), [("GET", "/demo/state"), ("POST", "/demo/control"), ("GET", "/demo/faults")]
)
def test_no_web_page_can_steer(demo: DemoIntuit, method: str, path: str) -> None:
    """An Origin, even our own, is refused, and so is a host name that is not loopback."""
    body = b'{"revoke": "9341453000000001"}' if method == "POST" else None
    for origin in ("null", "https://example.com", demo.base):
        assert demo.request(method, path, body, {**bearer(demo), "Origin": origin}).status == 403
    assert demo.request(method, path, body, {**bearer(demo), "Host": "rebound.example.com"}).status == 421


def test_control_takes_json_only(demo: DemoIntuit) -> None:
    """A form or plain text, as a page could post it, is refused."""
    for kind in ("text/plain", "application/x-www-form-urlencoded", "application/jsonp"):
        headers = {**bearer(demo), "Content-Type": kind}
        assert demo.request("POST", "/demo/control", b"{}", headers).status == 415
    headers = {**bearer(demo), "Content-Type": "application/json; charset=utf-8"}
    assert demo.request("POST", "/demo/control", b"{}", headers).status == 200


@pytest.mark.parametrize(
    "document",
    [
        {"unknown": 1},
        {"advance_seconds": "1"},
        {"advance_seconds": True},
        {"advance_seconds": 1e300},
        {"date_skew_seconds": None},
        {"companies": -1},
        {"companies": 1.5},
        {"grace_seconds": -1},
        {"latency_ms": -1},
        {"revoke": "9341453000000004"},
        {"revoke": 9341453000000001},
        {"rotate_elsewhere": "unknown"},
        {"rotate_elsewhere": "9341453000000001"},
        {"fault": {"endpoint": "token", "kind": "unknown", "count": 1}},
        {"fault": {"endpoint": "unknown", "kind": "silence", "count": 1}},
        {"fault": {"endpoint": "authorize", "kind": "invalid_grant", "count": 1}},
        {"fault": {"endpoint": "token", "kind": "silence", "count": -1}},
        {"fault": {"endpoint": "token", "kind": "silence", "count": 1, "more": 1}},
        {"fault": {"endpoint": [], "kind": {}, "count": 1}},
        {"fault": "silence"},
    ],
)
def test_what_cannot_be_meant_changes_nothing(demo: DemoIntuit, document: dict[str, object]) -> None:
    """An unknown key, realm, kind or value is 400, and the rest of its document is not done either."""
    body = json.dumps({"latency_ms": 7, **document} if "latency_ms" not in document else document).encode()
    assert demo.request("POST", "/demo/control", body, bearer(demo)).status == 400
    assert demo.state()["latency_ms"] == 0


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b"null", b'{"latency_ms": NaN}', b"\xff", b"[" * 60000])
def test_a_document_must_be_a_json_object(demo: DemoIntuit, body: bytes) -> None:
    """Anything but one JSON object is 400."""
    assert demo.request("POST", "/demo/control", body, bearer(demo)).status == 400


def test_revoking_a_company_that_is_not_connected_changes_nothing(demo: DemoIntuit) -> None:
    """It exists, so it is no mistake."""
    assert not demo.control(revoke=GARAGE)["companies"][1]["connected"]


def test_a_revoked_company_is_not_connected(demo: DemoIntuit) -> None:
    """Revoking through control is what a person does in the list of apps."""
    token = demo.grant()["refresh_token"]
    assert not demo.control(revoke=BAKERY)["companies"][0]["connected"]
    assert demo.refresh(token).json()["error_description"] == "Token invalid"


def test_every_kind_is_listed(demo: DemoIntuit) -> None:
    """The list names each endpoint with its kinds."""
    listed = demo.request("GET", "/demo/faults").json()
    assert listed["version"] == 1
    assert [(fault["endpoint"], fault["kind"]) for fault in listed["faults"]] == [
        (endpoint, kind) for endpoint, kinds in KINDS.items() for kind in kinds
    ]


@pytest.mark.parametrize(
    "content",
    [
        b'{"advance_seconds": ' + b"9" * 400 + b"}",
        b'{"latency_ms": -' + b"9" * 400 + b"}",
        b'{"companies": ' + b"9" * 400 + b"}",
        b'{"grace_seconds": 1e999}',
        b'{"date_skew_seconds": NaN}',
        b'{"\\ud800": 1}',
        b'{"revoke": "\\udfff"}',
        b'{"fault": {"endpoint": "\\ud800", "kind": "silence"}}',
        b'{"fault": {"endpoint": [], "kind": {}}}',
    ],
)
def test_what_no_json_library_refuses(demo: DemoIntuit, content: bytes) -> None:
    """Numbers beyond every float and halves of letters are refused as any other nonsense."""
    answer = demo.request("POST", "/demo/control", content, bearer(demo))
    assert answer.status == 400
