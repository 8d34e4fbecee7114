"""The authorization request that goes out, and every way in which an answer may come back."""

from urllib.parse import parse_qs, quote, urlencode, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from unit.core.samples import PRODUCTION, SANDBOX, setup_of

from qbo_desktop.core.authorization import MalformedRedirect, authorization_url, new_state, parse_pasted, parse_redirect
from qbo_desktop.core.setup import BLOCKED_PORTS, Setup, usable_port

LOCAL = setup_of(SANDBOX)
RELAYED = setup_of(PRODUCTION)
STATE = new_state(47813, bytes(32)).reveal()
GOOD = {"code": "AB1.made-up~code", "state": STATE, "realmId": "9341453000000001"}
QUERY = urlencode(GOOD)

ports = st.integers(min_value=1024, max_value=65535).filter(usable_port)
visible = st.characters(min_codepoint=0x21, max_codepoint=0x7E)
states = st.builds(lambda port, random: new_state(port, random).reveal(), ports, st.binary(min_size=32, max_size=96))
codes = st.text(visible, min_size=1, max_size=512)
realm_ids = st.from_regex(r"[0-9]{10,19}", fullmatch=True)
errors = st.sampled_from(["access_denied", "invalid_scope", "server_error", "temporarily_unavailable"])
anything = st.text(st.characters(codec=None), max_size=60)
extras = st.dictionaries(st.sampled_from(["iss", "error_description", "x"]), st.text(max_size=20))


@given(ports, st.binary(min_size=32, max_size=96))
def test_a_state_is_what_the_relay_and_our_own_reader_accept(port: int, random: bytes) -> None:
    """A new state names its port, is URL-safe, differs with its random bytes, and is read back unchanged."""
    state = new_state(port, random).reveal()
    number, _, rest = state.partition(".")
    assert int(number) == port
    assert len(rest) >= 43
    assert quote(rest, safe="") == rest
    assert parse_redirect(urlencode({**GOOD, "state": state})).state.reveal() == state


@pytest.mark.parametrize(
    ("port", "length"), [(47813, 31), (47813, 0), (47813, 97), (1023, 32), (65536, 32), (6667, 32)]
)
def test_no_weak_or_unreachable_state_is_made(port: int, length: int) -> None:
    """Fewer than 256 bits, more than our own reader takes, or a port that no relay leads to: ValueError."""
    with pytest.raises(ValueError):
        new_state(port, bytes(length))


@pytest.mark.parametrize("endpoint", ["https://appcenter.example.com/connect", "https://demo.example.com/a?tenant=1"])
def test_the_address_carries_exactly_the_registered_values(endpoint: str) -> None:
    """The request holds client ID, scopes, the redirect URI as registered, and the state; nothing of the secret."""
    url = authorization_url(RELAYED, endpoint, new_state(47813, bytes(32)))
    sent = parse_qs(urlsplit(url).query, strict_parsing=True)
    sent.pop("tenant", None)
    assert sent == {
        "client_id": [RELAYED.client_id],
        "response_type": ["code"],
        "scope": ["com.intuit.quickbooks.accounting"],
        "redirect_uri": [RELAYED.redirect_uri],
        "state": [STATE],
    }
    assert url.startswith(endpoint)
    assert "made-up-secret" not in url


@given(states, codes, realm_ids, extras, st.permutations(["code", "state", "realmId"]))
def test_every_consent_is_read(state: str, code: str, realm: str, more: dict[str, str], order: list[str]) -> None:
    """Code, company and state come out as they were sent, in any order and beside parameters that are new to us."""
    values = {"code": code, "state": state, "realmId": realm}
    response = parse_redirect(urlencode({**more, **{name: values[name] for name in order}}))
    assert response.code is not None
    assert (response.state.reveal(), response.code.reveal(), response.realm_id) == (state, code, realm)
    assert response.error is None
    assert state not in repr(response)


@given(states, errors, extras)
def test_every_refusal_is_read(state: str, error: str, more: dict[str, str]) -> None:
    """An error with our state comes out as that error, without a code."""
    response = parse_redirect(urlencode({**more, "error": error, "state": state}))
    assert (response.state.reveal(), response.error) == (state, error)
    assert (response.code, response.realm_id) == (None, None)


@given(anything | st.tuples(anything, anything).map(lambda parts: f"{parts[0]}&{QUERY}&{parts[1]}"))
def test_no_query_breaks_the_reader(query: str) -> None:
    """Whatever stands in the query, the outcome is an answer or MalformedRedirect, which repeats nothing."""
    try:
        response = parse_redirect(query)
    except MalformedRedirect as error:
        refusal = error
    else:
        assert response.state.reveal() == STATE
        return
    assert refusal.args == ()
    assert refusal.__context__ is None


@pytest.mark.parametrize("name", ["code", "state", "realmId", "iss", "error"])
def test_a_parameter_may_stand_there_once(name: str) -> None:
    """A second parameter of the same name, even with the same value, is refused."""
    once = {"error": "access_denied", "state": STATE} if name == "error" else {**GOOD, "iss": "x"}
    pairs = list(once.items())
    assert parse_redirect(urlencode(pairs))
    with pytest.raises(MalformedRedirect):
        parse_redirect(urlencode([*pairs, (name, once[name])]))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *[("state", value) for value in ("", "x", "47813.short", STATE + "!", STATE + "\n", "x" + STATE, "0" + STATE)],
        *[("state", f"{port}.{'A' * 43}") for port in ("80", "1023", "65536", "99999", "6667", "8080@evil/")],
        ("state", f"47813.{'A' * 129}"),
        *[("code", value) for value in ("", " ", "a b", "é", "x" * 513, "a\n", "\x7f")],
        *[
            ("realmId", value)
            for value in ("", "123456789", "1" * 20, "12345678\uff190", "-1234567890", "1234567890\n")
        ],
    ],
)
def test_a_value_without_its_form_is_refused(name: str, value: str) -> None:
    """State, code and realm ID must have exactly the form that ours and Intuit's have."""
    with pytest.raises(MalformedRedirect):
        parse_redirect(urlencode({**GOOD, name: value}))


@pytest.mark.parametrize("name", GOOD)
def test_a_consent_is_whole_or_refused(name: str) -> None:
    """Without its code, its state or its realm ID there is no answer."""
    with pytest.raises(MalformedRedirect):
        parse_redirect(urlencode({key: value for key, value in GOOD.items() if key != name}))


@pytest.mark.parametrize(
    "query",
    [
        "",
        f"error=&state={STATE}",
        f"error=a%22b&state={STATE}",
        f"error={'e' * 65}&state={STATE}",
        f"error=access_denied&{QUERY}",
        f"error=access_denied&state={STATE}x{'y' * 200}",
        f"{QUERY}&",
        f"{QUERY}&&x=1",
        f"{QUERY}&bare",
        f"{QUERY}&x=%ff",
        f"{QUERY}&x=%zz",
        f"{QUERY}&x=%4",
        f"{QUERY}&" + "&".join(f"x{number}=1" for number in range(20)),
    ],
)
def test_what_no_authorization_server_sends_is_refused(query: str) -> None:
    """Empty, contradictory, broken or overlong queries are refused."""
    with pytest.raises(MalformedRedirect):
        parse_redirect(query)


@pytest.mark.parametrize(
    ("setup", "address"),
    [
        *[(LOCAL, f"http://{host}:47813/back") for host in ("localhost", "127.0.0.1", "[::1]", "LOCALHOST")],
        (RELAYED, "https://connect.example.com/quickbooks/"),
        (RELAYED, "https://Connect.Example.com:443/quickbooks/"),
        *[(RELAYED, f"http://{host}:47813/callback") for host in ("localhost", "127.0.0.1", "[::1]")],
        (setup_of({**PRODUCTION, "redirect_uri": "https://connect.example.com"}), "https://connect.example.com/"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
@pytest.mark.parametrize("tail", ["", "#", "#_=_"])
def test_every_address_that_an_address_bar_can_show_is_taken(setup: Setup, address: str, tail: str) -> None:
    """The redirect URI and its three loopback forms are read as browsers write them, with or without a fragment."""
    assert parse_pasted(f"{address}?{QUERY}{tail}", setup) == parse_redirect(QUERY)


@pytest.mark.parametrize(
    "text",
    [
        QUERY,
        f"?{QUERY}",
        f"{QUERY}#",
        f"{QUERY}&iss=https://oauth.example.com/op",
        f"  <{LOCAL.redirect_uri}?{QUERY}>\n",
        f'"{LOCAL.redirect_uri}?{QUERY}"',
        f"{LOCAL.redirect_uri}?{QUERY[:30]}\r\n{QUERY[30:]}",
    ],
)
def test_a_bare_query_and_what_mail_does_to_an_address_are_taken(text: str) -> None:
    """A bare query, quotes and angle brackets around an address, and lines wrapped by mail make no difference."""
    assert parse_pasted(text, LOCAL) == parse_redirect((text.partition("iss")[1] and f"{QUERY}&iss=x") or QUERY)


@pytest.mark.parametrize(
    "address",
    [
        "https://localhost:47813/back",
        "http://localhost:47814/back",
        "http://localhost/back",
        "http://localhost:47813/",
        "http://localhost:47813/back/",
        "http://localhost:47813/BACK",
        "http://me@localhost:47813/back",
        "http://localhost.example.com:47813/back",
        "http://[::1:47813/back",
        "https://connect.example.com/quickbooks/",
        "javascript://localhost:47813/back",
        "localhost:47813/back",
    ],
)
def test_any_other_address_is_refused(address: str) -> None:
    """Another scheme, host, port, path or user name is not where our answer ends."""
    with pytest.raises(MalformedRedirect):
        parse_pasted(f"{address}?{QUERY}", LOCAL)


@given(anything)
def test_no_paste_breaks_the_reader(text: str) -> None:
    """Whatever a clipboard holds, without our state the outcome is MalformedRedirect."""
    for pasted in (text, f"{LOCAL.redirect_uri}?{text}", f"http://{text}"):
        with pytest.raises(MalformedRedirect):
            parse_pasted(pasted, LOCAL)


def test_an_overlong_paste_is_not_looked_at() -> None:
    """A clipboard that holds a book is refused."""
    with pytest.raises(MalformedRedirect):
        parse_pasted(QUERY + "&x=" + "y" * 8192, LOCAL)


def test_every_usable_port_has_a_state_of_the_relays_form() -> None:
    """The ports of setups and the ports that states may name are the same."""
    for port in (1024, 9999, 10000, 65535):
        assert parse_redirect(urlencode({**GOOD, "state": f"{port}.{'A' * 43}"}))
    for port in BLOCKED_PORTS:
        with pytest.raises(MalformedRedirect):
            parse_redirect(urlencode({**GOOD, "state": f"{port}.{'A' * 43}"}))
