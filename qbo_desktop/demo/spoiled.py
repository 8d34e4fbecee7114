"""The spoiled answers: what broken servers, gateways, captive portals and dying networks send."""

import asyncio
import gzip
import json

from starlette.responses import JSONResponse, Response
from starlette.types import Receive, Scope, Send

from qbo_desktop.demo.faults import Kind
from qbo_desktop.demo.ledger import (
    ACCESS_LIFE_SECONDS,
    IDLE_LIFE_SECONDS,
    INCORRECT_TOKEN,
    INVALID_CODE,
    TOKEN_INVALID,
    WRONG_TYPE,
    new_refresh_token,
)
from qbo_desktop.demo.world import Perform, World

RETRY_AFTER_SECONDS = 2
RETRY_AFTER_LONG_SECONDS = 3600
DRIP_SECONDS = 0.5
_HUGE = 128 * 1024
_INFLATED = 8 * 1024 * 1024
_HTML = "<!doctype html><title>{0}</title><h1>{0}</h1><p>The demo sent this page because it was told to.</p>"
_NOWHERE = "http://127.0.0.1:9/"

_DESCRIPTIONS = {
    Kind.INVALID_GRANT: None,
    Kind.INVALID_GRANT_TOKEN_INVALID: TOKEN_INVALID,
    Kind.INVALID_GRANT_INCORRECT: INCORRECT_TOKEN,
    Kind.INVALID_GRANT_WRONG_TYPE: WRONG_TYPE,
    Kind.INVALID_GRANT_CODE: INVALID_CODE,
}


class Silence(Response):
    """Says nothing until the client goes away or the server stops."""

    def __init__(self, world: World) -> None:
        super().__init__()
        self._world = world

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002  it is silent
        with self._world.holding(scope):
            await _until_gone(receive)


class Drop(Response):
    """Closes the connection without an answer."""

    def __init__(self, world: World) -> None:
        super().__init__()
        self._world = world

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002  nothing is sent
        self._world.hang_up(scope)
        await _until_gone(receive)


class Drip(Response):
    """A good start, and then a byte every half second for as long as anybody listens."""

    def __init__(self, world: World) -> None:
        super().__init__()
        self._world = world

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = [(b"content-type", b"application/json")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b"{", "more_body": True})
        with self._world.holding(scope):
            while await _still_there(receive):
                await send({"type": "http.response.body", "body": b" ", "more_body": True})


async def _still_there(receive: Receive) -> bool:
    try:
        await asyncio.wait_for(_until_gone(receive), DRIP_SECONDS)
    except TimeoutError:
        return True
    return False


async def _until_gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


def server_error() -> Response:
    return Response(_HTML.format("Something went wrong"), 500, media_type="text/html")


async def spoil_transport(world: World, kind: Kind, perform: Perform) -> Response:  # noqa: C901, PLR0911, PLR0912  one line per kind
    """The faults that any endpoint can have; kinds of a single endpoint are answered before this is asked."""
    match kind:
        case Kind.SERVER_ERROR:
            return server_error()
        case Kind.SERVER_ERROR_AFTER:
            await perform()
            return server_error()
        case Kind.BAD_GATEWAY:
            return Response(status_code=502)
        case Kind.THROTTLED:
            return Response(status_code=429)
        case Kind.THROTTLED_RETRY_AFTER:
            return Response(status_code=429, headers={"Retry-After": str(RETRY_AFTER_SECONDS)})
        case Kind.THROTTLED_RETRY_AFTER_LONG:
            return Response(status_code=429, headers={"Retry-After": str(RETRY_AFTER_LONG_SECONDS)})
        case Kind.REDIRECT:
            return Response(status_code=307, headers={"Location": _NOWHERE})
        case Kind.HTML_200:
            return Response(_HTML.format("Sign in to this network"), media_type="text/html")
        case Kind.EMPTY_200:
            return Response(media_type="application/json")
        case Kind.NOT_JSON:
            return Response('{"access_token": "cut o', media_type="application/json")
        case Kind.HUGE_BODY:
            return Response(json.dumps({**made_up(), "padding": "x" * _HUGE}), media_type="application/json")
        case Kind.GZIP:
            packed = gzip.compress((json.dumps(made_up()) + " " * _INFLATED).encode())
            return Response(packed, headers={"Content-Encoding": "gzip"}, media_type="application/json")
        case Kind.DRIP:
            return Drip(world)
        case Kind.SILENCE:
            return Silence(world)
        case Kind.DROP_BEFORE:
            return Drop(world)
        case Kind.DROP_AFTER:
            await perform()
            return Drop(world)
        case _:
            raise AssertionError(kind)


async def spoil_token(world: World, kind: Kind, perform: Perform) -> Response:  # noqa: PLR0911  one line per kind
    """The faults of the token endpoint."""
    match kind:
        case (
            Kind.INVALID_GRANT
            | Kind.INVALID_GRANT_TOKEN_INVALID
            | Kind.INVALID_GRANT_INCORRECT
            | Kind.INVALID_GRANT_WRONG_TYPE
            | Kind.INVALID_GRANT_CODE
        ):
            return oauth_error(400, "invalid_grant", _DESCRIPTIONS[kind])
        case Kind.INVALID_CLIENT:
            return oauth_error(401, "invalid_client")
        case Kind.EMPTY_FIELDS:
            return JSONResponse({**made_up(), "refresh_token": ""})
        case Kind.MISSING_FIELD:
            return JSONResponse({name: value for name, value in made_up().items() if name != "refresh_token"})
        case Kind.EXPIRES_IN_AS_STRING:
            return _with(await perform(), {"expires_in": str(ACCESS_LIFE_SECONDS)})
        case Kind.UNKNOWN_FIELDS:
            return _with(await perform(), {"x_new_field": {"a": [1, None]}, "refresh_token_hint": "none"})
        case _:
            return await spoil_transport(world, kind, perform)


def _with(response: Response, changes: dict[str, object]) -> Response:
    if response.status_code != 200:
        return response
    return JSONResponse({**json.loads(bytes(response.body)), **changes})


def made_up() -> dict[str, object]:
    """A token answer that looks right, of tokens that open nothing."""
    return {
        "token_type": "bearer",
        "expires_in": ACCESS_LIFE_SECONDS,
        "access_token": "made..up." + "x" * 900,
        "refresh_token": new_refresh_token(),
        "x_refresh_token_expires_in": IDLE_LIFE_SECONDS,
    }


def oauth_error(status: int, error: str, description: str | None = None) -> Response:
    """An error body of RFC 6749, 5.2, uncached."""
    body = {"error": error} if description is None else {"error_description": description, "error": error}
    return JSONResponse(body, status, {"Cache-Control": "no-store"})
