"""The two readable addresses: CompanyInfo, with the three shapes that Intuit's faults come in, and userinfo."""

from datetime import UTC, datetime

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from qbo_desktop.demo.access_token import AccessClaims
from qbo_desktop.demo.faults import Endpoint, Kind
from qbo_desktop.demo.spoiled import spoil_transport
from qbo_desktop.demo.world import Perform, World

_AUTHENTICATION_FAILED = "message=AuthenticationFailed; errorCode=003200; statusCode=401"
_NOT_AUTHORIZED = "message=ApplicationAuthorizationFailed; errorCode=003100; statusCode=403"
_SHORTEST_TOKEN = 200
_XML = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<IntuitResponse xmlns="http://schema.intuit.com/finance/v3"><Fault type="AUTHENTICATION">'
    '<Error code="100"><Message>Authentication error</Message>'
    "<Detail>The demo cannot accept this access token.</Detail></Error></Fault></IntuitResponse>"
)


async def companyinfo(world: World, request: Request) -> Response:
    """`GET /v3/company/{realm}/companyinfo/{realm}`."""
    world.store.counters.companyinfo += 1
    realm_id = request.path_params["realm_id"]

    async def perform() -> Response:
        claims = _claims(world, request)
        if isinstance(claims, Response):
            return claims
        if request.path_params["company_id"] != realm_id:
            return fault(400, "500", "Unsupported Operation", "The two realm IDs of the address differ.")
        name = world.store.name_of(realm_id)
        if claims.realm_id != realm_id or name is None:
            return not_authorized()
        return JSONResponse(_company(name, world.now))

    return await world.settle(await world.begin(Endpoint.COMPANYINFO), perform, _spoil_companyinfo)


async def userinfo(world: World, request: Request) -> Response:
    """`GET /v1/openid_connect/userinfo`: the same made-up person for everybody."""
    world.store.counters.userinfo += 1

    async def perform() -> Response:
        claims = _claims(world, request)
        if isinstance(claims, Response):
            return claims
        return JSONResponse(
            {
                "sub": "demo-person",
                "email": "pat@example.com",
                "emailVerified": True,
                "givenName": "Pat",
                "familyName": "Example",
            }
        )

    return await world.settle(await world.begin(Endpoint.USERINFO), perform, _spoil_userinfo)


def _claims(world: World, request: Request) -> AccessClaims | Response:
    scheme, _, presented = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer":
        return xml_fault()
    presented = presented.strip()
    claims = world.access_tokens.read(presented)
    if claims is None:
        short = len(presented) < _SHORTEST_TOKEN
        return unauthenticated("Malformed bearer token: too short or too long" if short else "Token invalid")
    if world.now >= claims.expires_at:
        return unauthenticated(f"Token expired: {presented[:12]}")
    if not world.store.ledger.permits(claims.realm_id, claims.generation):
        return unauthenticated(f"Token revoked: {presented[:12]}")
    return claims


async def _spoil_companyinfo(world: World, kind: Kind, perform: Perform) -> Response:  # noqa: PLR0911  one line per kind
    match kind:
        case Kind.EXPIRED_TOKEN:
            return unauthenticated("Token expired: AB0demo")
        case Kind.WRONG_CLUSTER:
            return fault(401, "130", "message=WrongCluster; errorCode=000130", "wrong cluster")
        case Kind.NOT_ADMIN:
            return fault(401, "120", "AuthorizationFailure", "The person who connected is no administrator")
        case Kind.NOT_AUTHORIZED:
            return not_authorized()
        case Kind.XML:
            return xml_fault()
        case Kind.SUBSCRIPTION_ENDED:
            return fault(400, "6190", "Subscription period has ended", "The demo's subscription ended")
        case Kind.THROTTLED:
            return fault(429, "3001", "message=ThrottleExceeded; errorCode=003001; statusCode=429", "Wait")
        case _:
            return await spoil_transport(world, kind, perform)


async def _spoil_userinfo(world: World, kind: Kind, perform: Perform) -> Response:
    if kind is Kind.EXPIRED_TOKEN:
        return unauthenticated("Token expired: AB0demo")
    return await spoil_transport(world, kind, perform)


def fault(status: int, code: str, message: str, detail: str) -> Response:
    """The usual shape."""
    error = {"Message": message, "Detail": detail, "code": code}
    kind = "AUTHENTICATION" if status in (401, 403) else "ValidationFault"
    return JSONResponse({"Fault": {"Error": [error], "type": kind}}, status)


def lower_case_fault(status: int, code: str, message: str, detail: str) -> Response:
    """The second shape, from the layer in front of the API."""
    error = {"message": message, "detail": detail, "code": code, "element": None}
    return JSONResponse({"warnings": None, "fault": {"error": [error], "type": "AUTHENTICATION"}}, status)


def xml_fault() -> Response:
    """The third shape: XML although JSON was asked for."""
    return Response(_XML, 401, media_type="application/xml")


def unauthenticated(detail: str) -> Response:
    return fault(401, "3200", _AUTHENTICATION_FAILED, detail)


def not_authorized() -> Response:
    return lower_case_fault(403, "3100", _NOT_AUTHORIZED, "The app may not reach this company")


def _company(name: str, now: float) -> dict[str, object]:
    time = datetime.fromtimestamp(now, UTC).isoformat(timespec="milliseconds")
    return {
        "CompanyInfo": {
            "CompanyName": name,
            "LegalName": name,
            "Country": "US",
            "SupportedLanguages": "en",
            "Id": "1",
            "SyncToken": "4",
            "domain": "QBO",
            "sparse": False,
            "MetaData": {"CreateTime": "2021-10-04T09:00:00-07:00", "LastUpdatedTime": time},
        },
        "time": time,
    }
