"""The faults that can be ordered: each does what its name says, for as many requests as were asked."""

import gzip
import http.client
import json
import socket
from urllib.parse import urlsplit

import pytest
from support.demo_intuit import BAKERY, Answer, DemoIntuit

from qbo_desktop.demo.faults import KINDS, Endpoint, Kind

DAY = 86400
SLOW = (Kind.SILENCE, Kind.DRIP)
BROKEN = (Kind.DROP_BEFORE, Kind.DROP_AFTER)


def send(demo: DemoIntuit, endpoint: str, tokens: dict[str, str]) -> Answer:
    """An ordinary request to this endpoint."""
    bearer = {"Authorization": f"Bearer {tokens['access_token']}"}
    match Endpoint(endpoint):
        case Endpoint.AUTHORIZE:
            parts = urlsplit(demo.authorization_url())
            return demo.request("GET", f"{parts.path}?{parts.query}")
        case Endpoint.TOKEN:
            return demo.refresh(tokens["refresh_token"])
        case Endpoint.REVOKE:
            body = json.dumps({"token": tokens["refresh_token"]}).encode()
            return demo.request("POST", "/v2/oauth2/tokens/revoke", body, demo.basic())
        case Endpoint.USERINFO:
            return demo.request("GET", "/v1/openid_connect/userinfo", headers=bearer)
        case Endpoint.COMPANYINFO:
            return demo.request("GET", f"/v3/company/{BAKERY}/companyinfo/{BAKERY}", headers=bearer)


def spoiled(demo: DemoIntuit, endpoint: str, kind: str) -> Answer:
    """The answer to one request under this fault."""
    tokens = demo.grant()
    demo.fault(endpoint, kind)
    return send(demo, endpoint, tokens)


@pytest.mark.parametrize("endpoint", list(Endpoint))
def test_every_kind_spoils_one_request_and_no_more(demo: DemoIntuit, endpoint: Endpoint) -> None:
    """Each kind that answers can be ordered once, changes the answer, and the request after it is well."""
    for kind in KINDS[endpoint]:
        if kind in (*SLOW, *BROKEN):
            continue
        tokens = demo.grant()
        well = send(demo, endpoint, tokens) if endpoint is not Endpoint.REVOKE else None
        demo.fault(endpoint, kind)
        answer = send(demo, endpoint, tokens)
        assert well is None or (answer.status, answer.body) != (well.status, well.body), kind
        after = send(demo, endpoint, tokens)
        assert after.status == (400 if (endpoint, kind) == (Endpoint.REVOKE, Kind.SERVER_ERROR_AFTER) else 200), kind


def test_count_requests_are_spoiled(demo: DemoIntuit) -> None:
    """Two ordered, two spoiled; an order replaces the one before, and a count of 0 ends it."""
    token = demo.grant()["refresh_token"]
    demo.fault("token", "throttled", 2)
    assert [demo.refresh(token).status for _ in range(3)] == [429, 429, 200]
    demo.fault("token", "throttled", 9)
    demo.fault("token", "bad_gateway", 9)
    assert demo.refresh(token).status == 502
    demo.fault("token", "bad_gateway", 0)
    assert demo.refresh(token).status == 200


def test_a_fault_spoils_its_own_endpoint_only(demo: DemoIntuit) -> None:
    """An order for revocation leaves refreshing alone."""
    tokens = demo.grant()
    demo.fault("revoke", "throttled")
    assert send(demo, "token", tokens).status == 200
    assert send(demo, "revoke", tokens).status == 429


@pytest.mark.parametrize(
    ("kind", "status", "body"),
    [
        ("invalid_grant", 400, {"error": "invalid_grant"}),
        ("invalid_grant_token_invalid", 400, {"error": "invalid_grant", "error_description": "Token invalid"}),
        (
            "invalid_grant_incorrect",
            400,
            {"error": "invalid_grant", "error_description": "Incorrect or invalid refresh token"},
        ),
        (
            "invalid_grant_wrong_type",
            400,
            {"error": "invalid_grant", "error_description": "Incorrect Token type or clientID"},
        ),
        (
            "invalid_grant_code",
            400,
            {"error": "invalid_grant", "error_description": "Invalid authorization code"},
        ),
        ("invalid_client", 401, {"error": "invalid_client"}),
    ],
)
def test_token_errors_have_intuits_bodies(demo: DemoIntuit, kind: str, status: int, body: dict[str, str]) -> None:
    """Each error body of the token endpoint can be had on demand."""
    answer = spoiled(demo, "token", kind)
    assert (answer.status, answer.json()) == (status, body)


@pytest.mark.parametrize(
    ("kind", "status", "code", "shape"),
    [
        ("expired_token", 401, "3200", "Fault"),
        ("wrong_cluster", 401, "130", "Fault"),
        ("not_admin", 401, "120", "Fault"),
        ("not_authorized", 403, "3100", "fault"),
        ("subscription_ended", 400, "6190", "Fault"),
        ("throttled", 429, "3001", "Fault"),
    ],
)
def test_api_faults_have_their_codes_and_shapes(
    demo: DemoIntuit, kind: str, status: int, code: str, shape: str
) -> None:
    """Each fault of the API has its status, its code and its shape."""
    answer = spoiled(demo, "companyinfo", kind)
    errors = answer.json()[shape]["Error" if shape == "Fault" else "error"]
    assert (answer.status, errors[0]["code"]) == (status, code)


def test_the_xml_fault_is_xml(demo: DemoIntuit) -> None:
    """The third shape comes as XML."""
    answer = spoiled(demo, "companyinfo", "xml")
    assert answer.status == 401
    assert answer.body.startswith(b"<?xml")
    assert b'code="100"' in answer.body


def test_gateways_and_portals(demo: DemoIntuit) -> None:
    """HTML with 500, nothing with 502 and 429, HTML and nothing with 200, a redirect elsewhere."""
    error = spoiled(demo, "token", "server_error")
    assert error.status == 500
    assert error.headers["content-type"].startswith("text/html")
    empty = [spoiled(demo, "token", kind) for kind in ("bad_gateway", "throttled", "empty_200")]
    assert [(answer.status, answer.body) for answer in empty] == [(502, b""), (429, b""), (200, b"")]
    assert "retry-after" not in empty[1].headers
    assert spoiled(demo, "token", "throttled_retry_after").headers["retry-after"] == "2"
    assert spoiled(demo, "token", "throttled_retry_after_long").headers["retry-after"] == "3600"
    assert spoiled(demo, "token", "html_200").headers["content-type"].startswith("text/html")
    assert spoiled(demo, "token", "redirect").status == 307


def test_bad_token_answers(demo: DemoIntuit) -> None:
    """Empty, missing, misshapen, huge and packed answers are as bad as their names."""
    assert spoiled(demo, "token", "empty_fields").json()["refresh_token"] == ""
    assert "refresh_token" not in spoiled(demo, "token", "missing_field").json()
    with pytest.raises(ValueError):
        spoiled(demo, "token", "not_json").json()
    assert len(spoiled(demo, "token", "huge_body").body) > 65536
    packed = spoiled(demo, "token", "gzip")
    assert packed.headers["content-encoding"] == "gzip"
    assert len(packed.body) < 65536 < len(gzip.decompress(packed.body))


def test_odd_answers_that_are_good(demo: DemoIntuit) -> None:
    """A number as a string and unknown fields come with tokens that work."""
    odd = spoiled(demo, "token", "expires_in_as_string").json()
    assert odd["expires_in"] == "3600"
    assert demo.refresh(odd["refresh_token"]).status == 200
    more = spoiled(demo, "token", "unknown_fields").json()
    assert "x_new_field" in more
    assert demo.refresh(more["refresh_token"]).status == 200


@pytest.mark.parametrize("kind", ["drop_after", "server_error_after"])
def test_an_answer_lost_after_a_rotation(demo: DemoIntuit, kind: str) -> None:
    """The rotation happened though nobody was told: with grace the old value is replayed, without it it is dead."""
    token = demo.grant()["refresh_token"]
    demo.control(advance_seconds=DAY)
    demo.fault("token", kind)
    if kind == "drop_after":
        with pytest.raises(ConnectionError):
            demo.refresh(token)
    else:
        assert demo.refresh(token).status == 500
    assert demo.counters["rotated"] == 1
    assert demo.refresh(token).json()["refresh_token"] != token
    demo.control(grace_seconds=0)
    assert demo.refresh(token).status == 400


def test_a_connection_dropped_before_changed_nothing(demo: DemoIntuit) -> None:
    """Nothing was rotated when the connection was closed first."""
    token = demo.grant()["refresh_token"]
    demo.control(advance_seconds=DAY)
    demo.fault("token", "drop_before")
    with pytest.raises(ConnectionError):
        demo.refresh(token)
    counters = demo.counters
    assert (counters["refresh"], counters["rotated"]) == (1, 0)


def hanging(demo: DemoIntuit) -> http.client.HTTPConnection:
    """A refresh that was sent and whose answer nobody has read."""
    connection = http.client.HTTPConnection(urlsplit(demo.base).netloc, timeout=0.3)
    body = b"grant_type=refresh_token&refresh_token=x"
    connection.request("POST", "/oauth2/v1/tokens/bearer", body, demo.basic())
    return connection


def test_silence_lasts_until_the_client_goes_away(demo: DemoIntuit) -> None:
    """No byte comes, other requests are answered meanwhile, and the server stops at once afterwards."""
    demo.fault("token", "silence")
    connection = hanging(demo)
    with pytest.raises(TimeoutError):
        connection.getresponse()
    assert demo.counters["refresh"] == 1
    connection.close()


@pytest.mark.parametrize("kind", ["silence", "drip"])
def test_the_server_stops_though_a_client_hangs(demo: DemoIntuit, kind: str) -> None:
    """What is kept open on purpose is closed when the server stops."""
    demo.fault("token", kind)
    connection = hanging(demo)
    assert demo.counters["refresh"] == 1
    demo.stop()
    with pytest.raises((ConnectionError, http.client.IncompleteRead)):
        connection.getresponse().read()
    connection.close()


def test_drip_never_ends(demo: DemoIntuit) -> None:
    """A byte, then a pause; the answer looks good so far."""
    demo.fault("token", "drip")
    connection = hanging(demo)
    response = connection.getresponse()
    assert response.status == 200
    assert response.read(1) == b"{"
    with pytest.raises(TimeoutError):
        response.read(1)
    response.close()
    connection.close()


def test_latency_delays_an_answer(demo: DemoIntuit) -> None:
    """With a second of latency nothing comes within 0.3 seconds."""
    demo.control(latency_ms=1000)
    connection = hanging(demo)
    with pytest.raises(socket.timeout):
        connection.getresponse()
    connection.close()


def test_authorization_can_fail(demo: DemoIntuit) -> None:
    """The error page redirects nowhere; invalid_scope comes back to the program."""
    assert spoiled(demo, "authorize", "error_page").status == 400
    assert "error=invalid_scope" in spoiled(demo, "authorize", "invalid_scope").headers["location"]


def test_a_client_that_dies(demo: DemoIntuit, caplog: pytest.LogCaptureFixture) -> None:
    """A program killed in the middle of its request is no bug of the demo's, and the next one is answered."""
    parts = urlsplit(demo.base)
    head = f"POST /oauth2/v1/tokens/bearer HTTP/1.1\r\nHost: {parts.netloc}\r\nContent-Length: 99\r\n\r\n"
    with socket.create_connection((parts.hostname or "", parts.port or 0)) as half:
        half.sendall(head.encode() + b"grant_type=")
    assert demo.grant()["refresh_token"]
    assert not caplog.records
