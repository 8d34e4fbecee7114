"""Reading connections that other programs hold."""

import json
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from unit.core.import_corpus import AB11, ANOTHER, BAD, CLIENT_ID, GOOD, JWE, OTHER_REALM, REALM, RT1, SECRET

from qbo_desktop.core.identity import Environment
from qbo_desktop.core.import_errors import UnusableImport
from qbo_desktop.core.import_tokens import find_tokens, typed_token


@pytest.mark.parametrize("name", GOOD)
def test_known_shapes(name: str) -> None:
    """What people copy and programs write is read: the refresh token, its company, and where it stood."""
    content, token, realm, source = GOOD[name]
    (found,) = find_tokens(content.encode())
    assert found.refresh_token.reveal() == token
    assert (found.realm_id, found.source) == (realm, source)


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_refresh_token(name: str) -> None:
    """Anything else is told by what it is, before it could be sent anywhere."""
    content, problem = BAD[name]
    with pytest.raises(UnusableImport) as unusable:
        find_tokens(content)
    assert unusable.value.kind == problem


def test_utf16() -> None:
    """A file that an editor saved as "Unicode" is read as well."""
    (found,) = find_tokens(f"QBO_REFRESH_TOKEN={RT1}\r\nQBO_REALM_ID={REALM}\r\n".encode("utf-16"))
    assert (found.refresh_token.reveal(), found.realm_id) == (RT1, REALM)


def test_several_companies() -> None:
    """A file of several companies gives them all, each with its own."""
    rows = [{"name": "a", "refresh_token": RT1, "realmId": REALM}, {"refresh_token": AB11, "realmId": OTHER_REALM}]
    found = find_tokens(json.dumps({"companies": rows}).encode())
    assert [(one.refresh_token.reveal(), one.realm_id) for one in found] == [(RT1, REALM), (AB11, OTHER_REALM)]


def test_several_environments() -> None:
    """Two sets of names in one `.env` are two connections, and each name says its environment."""
    text = "".join(
        f"QUICKBOOKS_{name}_{part}={value}\n"
        for name, token, realm in (("SANDBOX", RT1, REALM), ("PROD", ANOTHER, OTHER_REALM))
        for part, value in (("REFRESH_TOKEN", token), ("REALM_ID", realm))
    )
    assert {(one.realm_id, one.environment) for one in find_tokens(text.encode())} == {
        (REALM, Environment.SANDBOX),
        (OTHER_REALM, Environment.PRODUCTION),
    }


@pytest.mark.parametrize(
    ("line", "environment"),
    [
        ("QBO_ENVIRONMENT=sandbox", Environment.SANDBOX),
        ("QBO_ENV='production'", Environment.PRODUCTION),
        ("USE_SANDBOX=false", Environment.PRODUCTION),
        ("NODE_ENV_FILE=x", None),
    ],
)
def test_keys_beside_the_token(line: str, environment: Environment | None) -> None:
    """The client ID and the environment beside a token are told, so that no other keys are tried with it."""
    (found,) = find_tokens(f"QBO_CLIENT_ID={CLIENT_ID}\nQBO_REFRESH_TOKEN={RT1}\n{line}\n".encode())
    assert (found.client_id, found.environment) == (CLIENT_ID, environment)


def test_typed() -> None:
    """Two fields, with what a paste brings along."""
    found = typed_token(f" '{RT1[:10]}\n{RT1[10:]}' ", "9341 4530-0000 0001")
    assert (found.refresh_token.reveal(), found.realm_id) == (RT1, REALM)
    for token, realm, problem in (
        (RT1, "", "no_realm"),
        (RT1, "12", "realm"),
        ("", REALM, "nothing"),
        (JWE, REALM, "access_token"),
    ):
        with pytest.raises(UnusableImport) as unusable:
            typed_token(token, realm)
        assert unusable.value.kind == problem


_PIECES = st.sampled_from(
    [
        RT1,
        AB11,
        JWE,
        SECRET,
        CLIENT_ID,
        REALM,
        "QBO_REFRESH_TOKEN=",
        "realmId",
        '"refresh_token":',
        "{",
        "}",
        "[",
        ":",
        "\n",
        "=",
        '"',
        "'",
        ",",
    ]
)


@given(
    st.one_of(
        st.binary(max_size=2000),
        st.lists(st.one_of(_PIECES, st.text(max_size=20)), max_size=40).map(
            lambda parts: "".join(parts).encode("utf-8", "surrogatepass")
        ),
    )
)
def test_any_input(content: bytes) -> None:
    """Whatever is given, tokens or UnusableImport come out, and the error repeats nothing of what was given."""
    try:
        found = find_tokens(content)
    except UnusableImport as unusable:
        told, found = f"{unusable!r} {unusable} {unusable.args} {unusable.field} {unusable.kind}", ()
    else:
        told = repr([replace(one, realm_id=None, client_id=None) for one in found])
        assert found
    assert not any(secret in told for secret in (RT1, AB11, JWE, SECRET, REALM))
    assert all(20 <= len(one.refresh_token.reveal()) <= 512 for one in found)


@given(
    st.recursive(
        st.one_of(
            st.none(), st.booleans(), st.integers(), st.text(max_size=8), st.sampled_from([RT1, AB11, REALM, JWE])
        ),
        lambda inner: st.one_of(
            st.lists(inner, max_size=4),
            st.dictionaries(
                st.sampled_from(["refresh_token", "realmId", "key", "value", "token", "env", "x"]), inner, max_size=4
            ),
        ),
        max_leaves=20,
    )
)
def test_any_document(document: object) -> None:
    """Any JSON leads to tokens or UnusableImport."""
    with suppress(UnusableImport):
        assert find_tokens(json.dumps(document).encode())
