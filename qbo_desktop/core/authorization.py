"""The authorization request that goes out and the redirect that comes back (RFC 6749, 4.1; RFC 8252).

Intuit has no PKCE, so `state` alone protects against forged redirects: it has 256 bits, names the port of the loopback
listener for the relay page, and is used once.
"""

import base64
import re
from dataclasses import dataclass
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

from qbo_desktop.core.identity import RealmId
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.setup import Setup, usable_port

STATE_RANDOM_BYTES = 32
STATE_LIFE_SECONDS = 600.0
_STATE_RANDOM_BYTES_AT_MOST = 96
_STATE = re.compile(r"([1-9][0-9]{3,4})\.[A-Za-z0-9_-]{43,128}")
_CODE = re.compile(r"[\x21-\x7e]{1,512}")
_REALM_ID = re.compile(r"[0-9]{10,19}")
_ERROR = re.compile(r"[\x20\x21\x23-\x5b\x5d-\x7e]{1,64}")
_BROKEN_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
_DEFAULT_PORTS = {"https": 443, "http": 80}
_MOST_PARAMETERS = 16
_LONGEST_PASTE = 8192


class MalformedRedirect(ValueError):
    """A query that cannot be an answer to any authorization request of ours; it holds no part of that query."""


@dataclass(frozen=True, slots=True)
class AuthorizationResponse:
    """What came back: either a code with the company it is for, or an error; always with a `state` of our form."""

    state: Secret
    code: Secret | None = None
    realm_id: RealmId | None = None
    error: str | None = None


def new_state(port: int, random: bytes) -> Secret:
    """`PORT.RANDOM`; `random` holds at least 32 bytes from the system's generator.

    Raises ValueError for fewer (or more than 96), or for a port that no setup may have: no relay would lead there.
    """
    if not STATE_RANDOM_BYTES <= len(random) <= _STATE_RANDOM_BYTES_AT_MOST:
        raise ValueError("state needs 256 bits")
    if not usable_port(port):
        raise ValueError("no such loopback port")
    return Secret(f"{port}.{base64.urlsafe_b64encode(random).rstrip(b'=').decode()}")


def authorization_url(setup: Setup, authorization_endpoint: str, state: Secret) -> str:
    """The address that the browser opens (RFC 6749, 4.1.1), with the redirect URI exactly as it was registered."""
    parameters = {
        "client_id": setup.client_id,
        "response_type": "code",
        "scope": " ".join(setup.scopes),
        "redirect_uri": setup.redirect_uri,
        "state": state.reveal(),
    }
    joint = "&" if urlsplit(authorization_endpoint).query else "?"
    return authorization_endpoint + joint + urlencode(parameters, quote_via=quote)


def parse_redirect(query: str) -> AuthorizationResponse:
    """Read a redirect's query (RFC 6749, 4.1.2 and 4.1.2.1).

    Each parameter may stand there once; `state`, `code`, `realmId` and `error` must have their form; parameters that we
    do not know are passed over, for a server may add some (RFC 9207's `iss`). Raises MalformedRedirect.
    """
    pairs: list[tuple[str, str]] | None
    try:
        pairs = parse_qsl(
            query,
            keep_blank_values=True,
            strict_parsing=True,
            errors="strict",
            max_num_fields=_MOST_PARAMETERS,
        )
    except ValueError:
        pairs = None
    if pairs is None or _BROKEN_ESCAPE.search(query):  # raised out here, since the parser's own error quotes the query
        raise MalformedRedirect
    values = dict(pairs)
    if len(values) != len(pairs):
        raise MalformedRedirect
    state = _state(values.get("state"))
    if "error" in values:
        if "code" in values:
            raise MalformedRedirect
        return AuthorizationResponse(state, error=_shaped(_ERROR, values["error"]))
    return AuthorizationResponse(
        state,
        code=Secret(_shaped(_CODE, values.get("code"))),
        realm_id=RealmId(_shaped(_REALM_ID, values.get("realmId"))),
    )


def _state(value: str | None) -> Secret:
    state = _shaped(_STATE, value)
    if not usable_port(int(state.partition(".")[0])):
        raise MalformedRedirect
    return Secret(state)


def _shaped(pattern: re.Pattern[str], value: str | None) -> str:
    if value is None or pattern.fullmatch(value) is None:
        raise MalformedRedirect
    return value


def parse_pasted(text: str, setup: Setup) -> AuthorizationResponse:
    """Read what a person pasted: the address the browser ended at, or its bare query.

    The address must be the setup's redirect URI or one of the three loopback forms of it, as browsers write them; white
    space inside is passed over, for mail wraps long lines. Everything else, and a query without a `state` of our form,
    raises MalformedRedirect.
    """
    if len(text) > _LONGEST_PASTE:
        raise MalformedRedirect
    pasted = "".join(text.split()).strip("<>\"'").partition("#")[0]
    if _ADDRESS.match(pasted) is None:
        return parse_redirect(pasted.removeprefix("?"))
    address, _, query = pasted.partition("?")
    if _as_browsers_write(address) not in map(_as_browsers_write, (setup.redirect_uri, *setup.loopback_addresses)):
        raise MalformedRedirect
    return parse_redirect(query)


def _as_browsers_write(address: str) -> tuple[str, str, str]:
    """Scheme, host with a port that is not the scheme's own, and path: an address bar changes their spelling only."""
    try:
        parts = urlsplit(address)
    except ValueError:
        raise MalformedRedirect from None
    host = parts.netloc.lower().removesuffix(f":{_DEFAULT_PORTS.get(parts.scheme)}")
    return parts.scheme, host, parts.path or "/"
