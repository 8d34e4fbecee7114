"""Setup files are read strictly, written completely, and refused by the name of the field."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from unit.core.samples import CUSTOM, ENDPOINTS, PRODUCTION, SANDBOX, setup_of

from qbo_desktop.core.errors import FileProblem, UnusableFile
from qbo_desktop.core.identity import Environment
from qbo_desktop.core.setup import BLOCKED_PORTS, OPENID_SCOPES, parse_setup, setup_document, usable_port

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(codec=None), max_size=30),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=4,
)
words = st.text(st.characters(categories=["L", "N", "S"]), min_size=1, max_size=80)
tokens = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E, exclude_characters=":"), min_size=1, max_size=90)
ports = st.integers(min_value=1024, max_value=65535).filter(usable_port)
scopes = st.lists(st.sampled_from([*sorted(OPENID_SCOPES), "com.intuit.quickbooks.payment"]), max_size=4)
documents = st.builds(
    lambda base, name, client, secret, port, more: {
        **base,
        "name": name,
        "app_name": name,
        "client_id": client,
        "client_secret": secret,
        "redirect_uri": str(base["redirect_uri"]).replace("47813", str(port)),
        "loopback_port": port,
        "scopes": ["com.intuit.quickbooks.accounting", *more],
    },
    st.sampled_from([SANDBOX, PRODUCTION, CUSTOM]),
    words,
    tokens,
    tokens,
    ports,
    scopes,
)


def refusal_of(document: object) -> UnusableFile:
    with pytest.raises(UnusableFile) as refusal:
        parse_setup(document if isinstance(document, bytes) else json.dumps(document).encode())
    return refusal.value


@given(documents)
def test_what_is_written_is_read_back(document: dict[str, object]) -> None:
    """A setup's file, read again, is the same setup, and its file the same file."""
    setup = setup_of(document)
    again = parse_setup(setup_document(setup).encode())
    assert again == setup
    assert setup_document(again) == setup_document(setup)


def test_all_fields_come_out() -> None:
    """The contract's example is read field by field, and its secret stays out of sight."""
    setup = setup_of({**PRODUCTION, "unknown": 1, "endpoints": None})
    assert (setup.name, setup.app_name, setup.made_by) == ("Acme Advisors", "Acme Books Link", "Pat")
    assert setup.environment is Environment.PRODUCTION
    assert setup.client_secret.reveal() == "made-up-secret"
    assert "made-up-secret" not in repr(setup)
    assert (setup.client_id_hint, setup.endpoints) == ("ABx1…", None)
    assert (
        setup_of({key: value for key, value in PRODUCTION.items() if key not in ("app_name", "made_by")}).made_by == ""
    )


@given(st.sampled_from([SANDBOX, PRODUCTION, CUSTOM]), st.data())
def test_a_mutated_file_is_read_or_refused_by_field(base: dict[str, object], data: st.DataObject) -> None:
    """With one field replaced or missing, a file is read, or refused as unusable with that field's name."""
    field = data.draw(st.sampled_from([name for name in sorted(base) if name != "format"]))
    document = {name: value for name, value in base.items() if name != field}
    if data.draw(st.booleans()):
        document[field] = data.draw(json_values)
    try:
        setup = setup_of(document)
    except UnusableFile as error:
        refusal = error
    else:
        assert parse_setup(setup_document(setup).encode()) == setup
        return
    named = {field, "redirect_uri", "loopback_port", "endpoints"} if field == "environment" else {field}
    if field == "redirect_uri":
        named.add("loopback_port")
    assert refusal.problem is FileProblem.INVALID
    assert (refusal.field or "").partition(".")[0] in named


@given(st.binary(max_size=200) | json_values.map(lambda value: json.dumps(value).encode()))
def test_no_content_breaks_the_reader(content: bytes) -> None:
    """Whatever the file holds, it is refused as unusable, and the refusal repeats nothing of it."""
    refusal = refusal_of(content)
    assert refusal.problem is not FileProblem.INVALID
    assert refusal.args == ()
    assert refusal.__context__ is None


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"age-encryption.org/v1\n-> X25519 x", FileProblem.SEALED),
        (b"-----BEGIN AGE ENCRYPTED FILE-----", FileProblem.SEALED),
        (b"", FileProblem.UNREADABLE),
        (b"\xff\xfe\x00", FileProblem.UNREADABLE),
        (b"[" * 60000, FileProblem.UNREADABLE),
        (b" " * 65537, FileProblem.NOT_OURS),
        (b"[]", FileProblem.NOT_OURS),
        (b'{"format": 1}', FileProblem.NOT_OURS),
        (b'{"format": "qbo-desktop-move/1"}', FileProblem.NOT_OURS),
        (b'{"format": "qbo-desktop-setup/0"}', FileProblem.NOT_OURS),
        (b'{"format": "qbo-desktop-setup/2"}', FileProblem.TOO_NEW),
        (b'{"format": "qbo-desktop-setup/1"}', FileProblem.INVALID),
    ],
)
def test_each_kind_of_wrong_file_is_told_apart(content: bytes, problem: FileProblem) -> None:
    """Sealed, unreadable, foreign, newer and incomplete files are five different problems."""
    assert refusal_of(content).problem is problem


@pytest.mark.parametrize(
    ("content", "field"),
    [
        (b'{"format":"qbo-desktop-setup/1","format":"qbo-desktop-setup/1"}', "format"),
        (b'{"redirect_uri":"https://a.example.com/","redirect_uri":"https://b.example.com/"}', "redirect_uri"),
        (b'{"endpoints":{"token":"https://a.example.com","token":"https://b.example.com"}}', "endpoints.token"),
        (b'{"a secret by mistake":1,"a secret by mistake":2}', "unknown"),
    ],
)
def test_a_name_stands_there_once(content: bytes, field: str) -> None:
    """A doubled name is refused, for two readers could disagree about it; only names of ours are repeated."""
    assert (refusal_of(content).problem, refusal_of(content).field) == (FileProblem.INVALID, field)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        *[("name", value) for value in ("", " ", "x" * 81, "two\nlines", "right\u202eleft", 5)],
        ("made_by", "x" * 201),
        ("app_name", None),
        *[("environment", value) for value in ("live", "", "PRODUCTION", None)],
        *[("client_id", value) for value in ("", "a b", "a:b", "é", "x" * 2049, 12)],
        *[("client_secret", value) for value in ("", "a b", "é", "x" * 2049, None)],
        *[("scopes", value) for value in ([], ["openid", "email"], [""], ["a b"], ['a"'], [5], "openid", None)],
        ("endpoints", ENDPOINTS),
    ],
)
def test_a_field_without_its_form_is_named(field: str, value: object) -> None:
    """Empty, overlong, unprintable and mistyped fields, OpenID scopes alone and endpoints at Intuit are refused."""
    assert refusal_of({**SANDBOX, field: value}).field == field


@pytest.mark.parametrize(
    "address",
    [
        "http://connect.example.com/",
        "http://localhost:47813/",
        "https://localhost/",
        "https://LOCALHOST./",
        "https://me.localhost/",
        "https://intranet/",
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://2130706433/",
        "https://0x7f.0x1/",
        "https://10.0.0.1./",
        "https://connect.example.com/?a=1",
        "https://connect.example.com/?",
        "https://connect.example.com/#",
        "https://me@connect.example.com/",
        "https://@connect.example.com/",
        "https://connect.example.com:x/",
        "https://connect.example.com:99999/",
        "https://connect.example.com\\@evil.example.com/",
        "https://connect.example.com/\\x",
        "https://a..example.com/",
        "https://[connect.example.com/",
        "https://%65xample.com/",
        "https:///quickbooks",
        "connect.example.com",
        "",
    ],
)
def test_live_companies_return_to_a_real_domain_by_https(address: str) -> None:
    """In production plain http, this computer in any spelling, bare names, queries and user names are refused."""
    assert refusal_of({**PRODUCTION, "redirect_uri": address}).field == "redirect_uri"


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:47813/", "http://[::1]:47813/", "http://connect.example.com/", "ftp://localhost/"]
)
@pytest.mark.parametrize("base", [SANDBOX, CUSTOM], ids=["sandbox", "custom"])
def test_test_companies_return_to_localhost_or_by_https(base: dict[str, object], address: str) -> None:
    """Elsewhere too, plain http is for `localhost` alone, as Intuit's own form has it."""
    assert refusal_of({**base, "loopback_port": 47813, "redirect_uri": address}).field == "redirect_uri"


@pytest.mark.parametrize("address", ["http://localhost/back", "http://localhost:80/", "http://localhost:6667/"])
def test_a_localhost_address_names_a_usable_port(address: str) -> None:
    """A localhost redirect without a port that browsers open is refused, whatever loopback_port says."""
    assert refusal_of({**SANDBOX, "loopback_port": 47813, "redirect_uri": address}).field == "redirect_uri"


@pytest.mark.parametrize(
    "port", [None, 0, 80, 1023, 65536, 5060, 5061, 6000, 6566, 6665, 6669, 6697, 10080, "47813", True, 1e4]
)
def test_a_relayed_setup_needs_a_usable_port(port: object) -> None:
    """1024 to 65535, a whole number, and none that browsers block."""
    assert refusal_of({**PRODUCTION, "loopback_port": port}).field == "loopback_port"


def test_the_contracts_blocked_ports_are_blocked() -> None:
    """Every port that the contract names is refused, and the edges of the range are not."""
    named = {5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6697, 10080}
    assert named <= BLOCKED_PORTS
    assert usable_port(1024)
    assert usable_port(65535)


@pytest.mark.parametrize("ignored", [None, 80, 50000, "x"])
def test_a_localhost_address_has_its_port_in_itself(ignored: object) -> None:
    """With `http://localhost:PORT` the field loopback_port plays no part."""
    setup = setup_of({**SANDBOX, "loopback_port": ignored})
    assert setup.loopback_port == 47813
    assert setup == setup_of(SANDBOX)


def test_the_listener_waits_where_the_redirect_leads() -> None:
    """At the redirect's own path on this computer, else at /callback, on three loopback addresses."""
    assert setup_of(SANDBOX).redirect_path == "/back"
    assert setup_of({**SANDBOX, "redirect_uri": "http://localhost:47813"}).redirect_path == "/"
    assert setup_of(PRODUCTION).redirect_path == "/callback"
    assert setup_of({**SANDBOX, "redirect_uri": "https://localhost/x", "loopback_port": 5000}).loopback_addresses == (
        "http://127.0.0.1:5000/callback",
        "http://localhost:5000/callback",
        "http://[::1]:5000/callback",
    )


def test_a_custom_server_is_read() -> None:
    """A custom setup has its own endpoints, of which userinfo alone may be missing."""
    endpoints = setup_of(CUSTOM).endpoints
    assert endpoints is not None
    assert (endpoints.token, endpoints.userinfo) == (ENDPOINTS["token"], ENDPOINTS["userinfo"])
    for userinfo in ({}, {"userinfo": None}):
        rest = {name: value for name, value in ENDPOINTS.items() if name != "userinfo"}
        setup = setup_of({**CUSTOM, "endpoints": {**rest, **userinfo}})
        assert setup.endpoints is not None
        assert setup.endpoints.userinfo is None
        assert parse_setup(setup_document(setup).encode()) == setup
    assert not setup_of(CUSTOM).same_app(setup)


@pytest.mark.parametrize("name", ["authorization", "token", "revocation", "api_base"])
@pytest.mark.parametrize(
    "address",
    [
        None,
        "",
        5,
        "http://demo.example.com/",
        "http://127.0.0.2/",
        "http://localhost.example.com/",
        "http://localhost@demo.example.com/",
        "http://localhost\\@demo.example.com/",
        "ftp://localhost/",
        "https://demo.example.com/#",
        "https://demo.example.com/a b",
        "https://demo.example.com/" + "x" * 2048,
    ],
)
def test_a_custom_server_is_reached_safely(name: str, address: object) -> None:
    """Each endpoint is https, or http on this computer, without a fragment or a user name."""
    assert refusal_of({**CUSTOM, "endpoints": {**ENDPOINTS, name: address}}).field == f"endpoints.{name}"


@pytest.mark.parametrize(
    "endpoints", [None, [], "https://demo.example.com", {**ENDPOINTS, "jwks": "https://a.example.com"}]
)
def test_a_custom_setup_says_where_its_server_is(endpoints: object) -> None:
    """A custom setup without endpoints, or with unknown ones, is refused."""
    assert refusal_of({**CUSTOM, "endpoints": endpoints}).field == "endpoints"


def test_paths_can_be_appended_to_the_apis_address() -> None:
    """The API's address has no query, and its last slash is dropped; another endpoint may have a query."""
    with_query = {**ENDPOINTS, "api_base": "https://demo.example.com/?a=1"}
    assert refusal_of({**CUSTOM, "endpoints": with_query}).field == "endpoints.api_base"
    others = {"api_base": "https://demo.example.com/", "authorization": "https://demo.example.com/?a=1"}
    endpoints = setup_of({**CUSTOM, "endpoints": {**ENDPOINTS, **others}}).endpoints
    assert endpoints is not None
    assert endpoints.api_base == "https://demo.example.com"
    assert endpoints.authorization == "https://demo.example.com/?a=1"


def test_another_secret_is_the_same_app() -> None:
    """Name, secret, redirect URI, port and scopes may be replaced; client ID, environment and endpoints may not."""
    setup = setup_of(SANDBOX)
    assert setup.same_app(setup_of({**SANDBOX, "name": "New", "client_secret": "new"}))
    assert not setup.same_app(setup_of({**SANDBOX, "client_id": "other"}))
    assert not setup.same_app(setup_of({**PRODUCTION, "client_id": SANDBOX["client_id"]}))
