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
from qbo_desktop.core.setup import Setup

STATE_RANDOM_BYTES = 32
STATE_LIFE_SECONDS = 600.0
_STATE = re.compile(r"[1-9][0-9]{3,4}\.[A-Za-z0-9_-]{43,128}")
_CODE = re.compile(r"[\x21-\x7e]{1,512}")
_REALM_ID = re.compile(r"[0-9]{10,19}")
_ERROR = re.compile(r"[\x20\x21\x23-\x5b\x5d-\x7e]{1,64}")
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
    """`PORT.RANDOM`; `random` holds at least 32 bytes from the system's generator."""
    if len(random) < STATE_RANDOM_BYTES:
        raise ValueError("state needs 256 bits")
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
    try:
        pairs = parse_qsl(
            query,
            keep_blank_values=True,
            strict_parsing=True,
            errors="strict",
            max_num_fields=_MOST_PARAMETERS,
        )
    except ValueError:
        raise MalformedRedirect from None
    values = dict(pairs)
    if len(values) != len(pairs):
        raise MalformedRedirect
    state = Secret(_shaped(_STATE, values.get("state")))
    if "error" in values:
        if "code" in values:
            raise MalformedRedirect
        return AuthorizationResponse(state, error=_shaped(_ERROR, values["error"]))
    return AuthorizationResponse(
        state,
        code=Secret(_shaped(_CODE, values.get("code"))),
        realm_id=RealmId(_shaped(_REALM_ID, values.get("realmId"))),
    )


def _shaped(pattern: re.Pattern[str], value: str | None) -> str:
    if value is None or pattern.fullmatch(value) is None:
        raise MalformedRedirect
    return value


def parse_pasted(text: str, setup: Setup) -> AuthorizationResponse:
    """Read what a person pasted: the address the browser ended at, or its bare query.

    The address must be the setup's redirect URI or one of the three loopback forms of it; everything else, and a query
    without our `state`, raises MalformedRedirect.
    """
    pasted = text.strip().strip("<>\"'")
    if not pasted or len(pasted) > _LONGEST_PASTE or any(mark.isspace() for mark in pasted):
        raise MalformedRedirect
    if "://" not in pasted.partition("?")[0]:
        return parse_redirect(pasted.removeprefix("?"))
    address, _, rest = pasted.partition("?")
    if address not in (setup.redirect_uri, *setup.loopback_addresses):
        raise MalformedRedirect
    return parse_redirect(rest.partition("#")[0])
