"""A scripted server and what speaks to it."""

from collections.abc import AsyncIterator

import pytest
from support.scripted_intuit import NOW, setup_at
from support.scripted_server import ScriptedServer

from qbo_desktop.core.setup import Setup
from qbo_desktop.intuit.company_client import CompanyClient
from qbo_desktop.intuit.token_client import TokenClient
from qbo_desktop.intuit.transport import Transport


@pytest.fixture
async def server() -> AsyncIterator[ScriptedServer]:
    async with ScriptedServer() as scripted:
        yield scripted


@pytest.fixture
async def transport() -> AsyncIterator[Transport]:
    made = Transport(lambda: NOW, deadline=5.0, body_limit=2048)
    yield made
    await made.aclose()


@pytest.fixture
async def hasty() -> AsyncIterator[Transport]:
    """A transport that gives up after a fifth of a second."""
    made = Transport(lambda: NOW, deadline=0.2)
    yield made
    await made.aclose()


@pytest.fixture
def tokens(transport: Transport) -> TokenClient:
    return TokenClient(transport)


@pytest.fixture
def companies(transport: Transport) -> CompanyClient:
    return CompanyClient(transport)


@pytest.fixture
def setup(server: ScriptedServer) -> Setup:
    return setup_at(server.base)
