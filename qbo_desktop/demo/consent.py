"""The authorization page (RFC 6749, 4.1.1 and 4.1.2), and the page on which a person takes a permission back."""

import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode

from starlette.requests import Request
from starlette.responses import Response

from qbo_desktop.core.identity import RealmId
from qbo_desktop.core.setup import OPENID_SCOPES
from qbo_desktop.demo import pages
from qbo_desktop.demo.faults import Endpoint, Kind
from qbo_desktop.demo.pages import Company
from qbo_desktop.demo.spoiled import Silence, server_error
from qbo_desktop.demo.world import World, read_body

APP_NAME = "Demo"
_SCOPE_PREFIX = "com.intuit.quickbooks."
_CROSS_SITE = "This came from another website, and was not done."


@dataclass(frozen=True, slots=True)
class _Asked:
    """An authorization request that may be answered by a redirect."""

    redirect_uri: str
    state: str
    scopes: tuple[str, ...]
    problem: str | None


async def show_consent(world: World, request: Request) -> Response:
    """The page with the companies; a wrong client ID or redirect URI gets a page, and never a redirect."""
    world.store.counters.authorize += 1
    fault = await world.begin(Endpoint.AUTHORIZE)
    world.store.save()
    asked = _asked(world, request)
    if isinstance(asked, Response):
        return asked
    problem = "invalid_scope" if fault is Kind.INVALID_SCOPE else asked.problem
    if problem is not None:
        return _redirect(asked.redirect_uri, {"error": problem, "state": asked.state})
    return _spoiled_page(world, fault) or pages.picker(APP_NAME, companies_of(world))


def _spoiled_page(world: World, fault: Kind | None) -> Response | None:
    match fault:
        case Kind.SERVER_ERROR:
            return server_error()
        case Kind.SILENCE:
            return Silence(world)
        case Kind.ERROR_PAGE:
            return pages.sorry("The demo was told to fail here.")
        case _:
            return None


async def decide(world: World, request: Request) -> Response:
    """What the person pressed."""
    if request.headers.get("sec-fetch-site", "none") not in ("same-origin", "none"):
        return pages.sorry(_CROSS_SITE, 403)
    asked = _asked(world, request)
    if isinstance(asked, Response):
        return asked
    form = await _form(request)
    if asked.problem is not None:
        return _redirect(asked.redirect_uri, {"error": asked.problem, "state": asked.state})
    if form.get("decision") == "deny":
        return _redirect(asked.redirect_uri, {"error": "access_denied", "state": asked.state})
    realm_id = form.get("realm_id", "")
    if form.get("decision") != "approve" or world.store.name_of(realm_id) is None:
        return pages.sorry("Go back and choose one of the companies.")
    code = world.store.ledger.consent(RealmId(realm_id), asked.redirect_uri, asked.scopes, world.now).code
    world.store.save()
    answer = {"code": code, "state": asked.state}
    if not OPENID_SCOPES.issuperset(asked.scopes):
        answer["realmId"] = realm_id
    return _redirect(asked.redirect_uri, answer)


def _asked(world: World, request: Request) -> _Asked | Response:
    pairs = request.query_params.multi_items()
    values = dict(pairs)
    if len(values) != len(pairs):
        return pages.sorry("The address names something twice.")
    if values.get("client_id") != world.store.keys.client_id:
        return pages.sorry("The client ID is not one that the demo knows.")
    if values.get("redirect_uri") != world.redirect_uri:
        return pages.sorry(f"The redirect URI is not the registered one, {world.redirect_uri}.")
    if not values.get("state"):
        return pages.sorry("The address has no state.")
    scopes = tuple(values.get("scope", "").split())
    problem = None
    if values.get("response_type") != "code":
        problem = "unsupported_response_type"
    elif not scopes or not all(scope in OPENID_SCOPES or scope.startswith(_SCOPE_PREFIX) for scope in scopes):
        problem = "invalid_scope"
    return _Asked(world.redirect_uri, values["state"], scopes, problem)


def companies_of(world: World) -> Sequence[Company]:
    """Every company that exists, in order."""
    store, now = world.store, world.now
    return [
        Company(realm_id, store.name_of(realm_id) or "", store.ledger.connected(realm_id, now))
        for realm_id in store.realm_ids()
    ]


async def index(world: World, _request: Request) -> Response:
    """The first page."""
    return pages.index(sum(company.connected for company in companies_of(world)))


async def show_connections(world: World, _request: Request) -> Response:
    """The list of the companies that are connected."""
    connected = [company for company in companies_of(world) if company.connected]
    return pages.connections(connected, world.form_token)


async def disconnect(world: World, request: Request) -> Response:
    """A person takes a permission back; only a form that this server served has the token for it."""
    form = await _form(request)
    if not hmac.compare_digest(form.get("form_token", "").encode(), world.form_token.encode()):
        return pages.sorry(_CROSS_SITE, 403)
    realm_id = form.get("realm_id", "")
    if world.store.name_of(realm_id) is None:
        return pages.sorry("There is no such company.")
    world.store.ledger.revoke_company(RealmId(realm_id))
    world.store.save()
    return Response(status_code=303, headers={"Location": "/connections", "Cache-Control": "no-store"})


async def _form(request: Request) -> dict[str, str]:
    body = await read_body(request)
    return dict(parse_qsl(body.decode(errors="replace"), keep_blank_values=True))


def _redirect(redirect_uri: str, answer: dict[str, str]) -> Response:
    location = f"{redirect_uri}?{urlencode(answer)}"
    headers = {"Location": location, "Cache-Control": "no-store", "Referrer-Policy": "no-referrer"}
    return Response(status_code=302, headers=headers)
