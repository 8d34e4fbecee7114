"""The demo's addresses, and uvicorn serving them on a socket of ours in a thread of its own."""

import asyncio
import logging
import socket
import threading
from collections.abc import Awaitable, Callable

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp, Scope

from qbo_desktop.core.identity import ClientId, Environment
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.setup import ACCOUNTING_SCOPE, Endpoints, Setup
from qbo_desktop.demo import api, consent, control, oauth
from qbo_desktop.demo.store import Keys, Ports, Store
from qbo_desktop.demo.world import BodyTooLarge, Stamp, World

AUTHORIZE_PATH = "/connect/oauth2"
TOKEN_PATH = "/oauth2/v1/tokens/bearer"  # noqa: S105  a path
REVOKE_PATH = "/v2/oauth2/tokens/revoke"
USERINFO_PATH = "/v1/openid_connect/userinfo"
_KEEP_ALIVE_SECONDS = 75
_BACKLOG = 512
_LAST_ANSWERS_SECONDS = 2.0

Handler = Callable[[World, Request], Awaitable[Response]]


def base_of(ports: Ports) -> str:
    """Where the server is."""
    return f"http://127.0.0.1:{ports.server}"


def setup_of(keys: Keys, ports: Ports) -> Setup:
    """The setup that goes with this demo."""
    base = base_of(ports)
    return Setup(
        name="Demo",
        app_name=consent.APP_NAME,
        made_by="Company Connections",
        environment=Environment.CUSTOM,
        client_id=ClientId(keys.client_id),
        client_secret=Secret(keys.client_secret),
        redirect_uri=f"http://localhost:{ports.redirect}/callback",
        loopback_port=ports.redirect,
        scopes=(ACCOUNTING_SCOPE,),
        endpoints=Endpoints(
            authorization=base + AUTHORIZE_PATH,
            token=base + TOKEN_PATH,
            revocation=base + REVOKE_PATH,
            userinfo=base + USERINFO_PATH,
            api_base=base,
        ),
    )


def application(world: World) -> ASGIApp:
    """Every address of the demo."""

    def route(path: str, handler: Handler, method: str = "GET") -> Route:
        async def endpoint(request: Request) -> Response:
            return await handler(world, request)

        return Route(path, endpoint, methods=[method])

    routes = [
        route(TOKEN_PATH, oauth.token, "POST"),
        route("/", consent.index),
        route("/connections", consent.show_connections),
        route("/connections/disconnect", consent.disconnect, "POST"),
        route(AUTHORIZE_PATH, consent.show_consent),
        route(AUTHORIZE_PATH, consent.decide, "POST"),
        route(REVOKE_PATH, oauth.revoke, "POST"),
        route(USERINFO_PATH, api.userinfo),
        route("/v3/company/{realm_id}/companyinfo/{company_id}", api.companyinfo),
        route("/demo/state", control.show_state),
        route("/demo/faults", control.show_faults),
        route("/demo/control", control.control, "POST"),
    ]
    return Stamp(Starlette(routes=routes, exception_handlers={BodyTooLarge: _too_large}), world)


async def _too_large(_request: Request, _error: Exception) -> Response:
    return Response(status_code=413)


class DemoServer:
    """Serves one demo on a socket that listens already; `stop` ends it and waits for its thread."""

    def __init__(self, store: Store, listening: socket.socket) -> None:
        assert store.ports is not None
        self.world = World(store, base_of(store.ports), self._hang_up)
        for name in ("uvicorn", "uvicorn.error", "uvicorn.access", "uvicorn.asgi"):
            logging.getLogger(name).setLevel(logging.WARNING)
        config = uvicorn.Config(
            application(self.world),
            loop="asyncio",
            http="h11",
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            date_header=False,
            server_header=False,
            backlog=_BACKLOG,
            timeout_keep_alive=_KEEP_ALIVE_SECONDS,
        )
        self._uvicorn = _Uvicorn(config, self.world)
        self._store = store
        self._listening = listening
        self._thread = threading.Thread(target=self._run, name="demo-intuit")

    @property
    def alive(self) -> bool:
        return self._thread.is_alive()

    def start(self) -> None:
        """Come back when requests are answered; the ports are on disk by then."""
        try:
            self._store.save()
            self._thread.start()
        except BaseException:
            self._listening.close()
            self._store.close()
            raise
        self._uvicorn.ready.wait()
        if not self._uvicorn.started:
            raise RuntimeError("the demo did not start")

    def stop(self) -> None:
        """Answer what has arrived, let go of what is kept open on purpose, and end."""
        self._uvicorn.ask_to_stop()
        self._thread.join()

    def _run(self) -> None:
        try:
            asyncio.run(self._uvicorn.serve(sockets=[self._listening]))
        finally:
            self._listening.close()
            self._store.close()
            self._uvicorn.ready.set()

    def _hang_up(self, scope: Scope) -> None:
        for connection in list(self._uvicorn.server_state.connections):
            if getattr(connection, "client", None) == scope["client"]:
                connection.transport.close()


class _Uvicorn(uvicorn.Server):
    """Waits for the end instead of asking for it ten times a second, and ends without delay."""

    def __init__(self, config: uvicorn.Config, world: World) -> None:
        super().__init__(config)
        self.ready = threading.Event()
        self._world = world
        self._loop: asyncio.AbstractEventLoop | None = None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets=sockets)
        self._loop = asyncio.get_running_loop()
        self.ready.set()

    async def main_loop(self) -> None:
        await self._world.stopping.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """The inherited one takes a tenth of a second even with nothing open, and hundreds of tests stop a server."""
        for server in self.servers:
            server.close()
        for listening in sockets or []:
            listening.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        if self.server_state.tasks:
            await asyncio.wait(set(self.server_state.tasks), timeout=_LAST_ANSWERS_SECONDS)

    def ask_to_stop(self) -> None:
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._world.stop)
