"""The token and revocation endpoints (RFC 6749, 4.1.3 and 6; RFC 7009 as Intuit does it, with a JSON body)."""

import base64
import binascii
import hmac
import json
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from qbo_desktop.demo.faults import Endpoint, Kind
from qbo_desktop.demo.ledger import ACCESS_LIFE_SECONDS, WRONG_TYPE, GrantRefused, Issue, Outcome
from qbo_desktop.demo.spoiled import oauth_error, spoil_token, spoil_transport
from qbo_desktop.demo.world import Perform, World, read_body

_HARD_HEADER = "x-include-refresh-token-hard-expires-in"
_EXCHANGE = "authorization_code"
_REFRESH = "refresh_token"


async def token(world: World, request: Request) -> Response:
    """Exchange and refresh."""
    form = _form(await read_body(request))
    counters = world.store.counters
    if form.get("grant_type") == _EXCHANGE:
        counters.exchange += 1
    if form.get("grant_type") == _REFRESH:
        counters.refresh += 1
    hard = request.headers.get(_HARD_HEADER) == "true"

    async def perform() -> Response:
        if not _authenticated(world, request):
            return oauth_error(401, "invalid_client")
        try:
            return _granted(world, form, hard=hard)
        except GrantRefused as refused:
            return oauth_error(400, "invalid_grant", refused.description)

    return await world.settle(await world.begin(Endpoint.TOKEN), perform, spoil_token)


def _granted(world: World, form: dict[str, str], *, hard: bool) -> Response:
    grant_type = form.get("grant_type")
    if grant_type == _EXCHANGE:
        code, redirect_uri = form.get("code"), form.get("redirect_uri")
        if not code or not redirect_uri:
            return oauth_error(400, "invalid_request")
        issue = world.store.ledger.exchange(code, redirect_uri, world.now)
    elif grant_type == _REFRESH:
        refresh_token = form.get("refresh_token")
        if not refresh_token:
            return oauth_error(400, "invalid_request")
        if world.access_tokens.read(refresh_token) is not None:
            raise GrantRefused(WRONG_TYPE)
        issue = world.store.ledger.refresh(refresh_token, world.store.controls.grace_seconds, world.now)
        world.store.counters.rotated += issue.outcome is Outcome.ROTATED
        world.store.counters.replayed += issue.outcome is Outcome.REPLAYED
    else:
        return oauth_error(400, "invalid_request" if grant_type is None else "unsupported_grant_type")
    return JSONResponse(_answer(world, issue, hard=hard), headers={"Cache-Control": "no-store"})


def _answer(world: World, issue: Issue, *, hard: bool) -> dict[str, str | int]:
    grant = issue.grant
    answer: dict[str, str | int] = {
        "x_refresh_token_expires_in": issue.refresh_expires_in,
        "refresh_token": grant.refresh_token,
        "access_token": world.access_tokens.issue(grant.realm_id, grant.generation, world.now),
        "token_type": "bearer",
        "expires_in": ACCESS_LIFE_SECONDS,
    }
    if hard:
        answer["x_refresh_token_hard_expires_in"] = issue.hard_expires_in
    if "openid" in grant.scopes and issue.outcome is Outcome.NEW:
        answer["id_token"] = _id_token(world)
    return answer


def _id_token(world: World) -> str:
    """A JSON Web Token in form; its signature is nobody's."""
    store = world.store
    facts = {
        "sub": "demo-person",
        "aud": [store.keys.client_id],
        "iss": world.base,
        "iat": int(world.now),
        "exp": int(world.now) + ACCESS_LIFE_SECONDS,
    }
    parts = [json.dumps(part).encode() for part in ({"alg": "RS256", "kid": "demo"}, facts)]
    signature = hmac.digest(bytes.fromhex(store.keys.token_key), b".".join(parts), "sha256")
    return ".".join(base64.urlsafe_b64encode(part).rstrip(b"=").decode() for part in (*parts, signature))


async def revoke(world: World, request: Request) -> Response:
    """End a grant by one of its tokens: 200 and nothing, or 400 for a token that is dead or unknown."""
    presented = _token_of(await read_body(request))
    world.store.counters.revoke += 1

    async def perform() -> Response:
        if not _authenticated(world, request):
            return oauth_error(401, "invalid_client")
        if presented is None or not _revoked(world, presented):
            return Response(status_code=400)
        return Response(status_code=200)

    return await world.settle(await world.begin(Endpoint.REVOKE), perform, _spoil_revocation)


def _revoked(world: World, presented: str) -> bool:
    store = world.store
    claims = world.access_tokens.read(presented)
    if claims is None:
        return store.ledger.revoke_token(presented, store.controls.grace_seconds, world.now)
    if world.now >= claims.expires_at or not store.ledger.permits(claims.realm_id, claims.generation):
        return False
    store.ledger.revoke_company(claims.realm_id)
    return True


async def _spoil_revocation(world: World, kind: Kind, perform: Perform) -> Response:
    if kind is Kind.BAD_REQUEST:
        return Response(status_code=400)
    if kind is Kind.INVALID_CLIENT:
        return oauth_error(401, "invalid_client")
    return await spoil_transport(world, kind, perform)


def _form(body: bytes) -> dict[str, str]:
    try:
        pairs = parse_qsl(body.decode(), keep_blank_values=True, strict_parsing=True, errors="strict")
    except ValueError:
        return {}
    values = dict(pairs)
    return values if len(values) == len(pairs) else {}


def _token_of(body: bytes) -> str | None:
    try:
        document = json.loads(body)
    except (ValueError, RecursionError):
        return None
    presented = document.get("token") if isinstance(document, dict) else None
    return presented if isinstance(presented, str) else None


def _authenticated(world: World, request: Request) -> bool:
    scheme, _, encoded = request.headers.get("authorization", "").partition(" ")
    try:
        given = base64.b64decode(encoded.strip(), validate=True)
    except (binascii.Error, ValueError):
        return False
    keys = world.store.keys
    expected = f"{keys.client_id}:{keys.client_secret}".encode()
    return scheme.lower() == "basic" and hmac.compare_digest(given, expected)
