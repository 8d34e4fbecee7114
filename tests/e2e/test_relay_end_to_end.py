"""One consent as people with live keys give it: demo Intuit, browser, relay page, loopback listener, exchange."""

import asyncio
import dataclasses
import secrets
import threading
from types import TracebackType
from typing import Self

import pytest
from playwright.sync_api import Page
from support.demo_intuit import BAKERY, DemoIntuit
from support.relay_site import chromium, relay_site

from qbo_desktop.app.relay_kit import relay_page
from qbo_desktop.core.authorization import AuthorizationResponse, authorization_url, new_state
from qbo_desktop.core.setup import Setup
from qbo_desktop.demo.world import World
from qbo_desktop.loopback.listener import LoopbackListener

pytestmark = pytest.mark.xdist_group("browser")


class WaitingProgram:
    """The loopback listener in a thread with an event loop, as in the program, until `/done` was served."""

    def __init__(self, port: int, path: str, state: str) -> None:
        self.arrived: list[AuthorizationResponse] = []
        self._port, self._path, self._state = port, path, state
        self._ready = threading.Event()
        self._thread = threading.Thread(target=asyncio.run, args=(self._wait(),))

    def __enter__(self) -> Self:
        self._thread.start()
        assert self._ready.wait(10)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._thread.join()

    def _accept(self, response: AuthorizationResponse) -> bool:
        self.arrived.append(response)
        return response.state.reveal() == self._state and len(self.arrived) == 1

    async def _wait(self) -> None:
        listener = LoopbackListener(self._port, self._path, self._accept)
        try:
            await listener.start()
            self._ready.set()
            await listener.wait_done_served(20)
        finally:
            await listener.abort()


def test_a_consent_through_the_relay(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a person decides at Intuit reaches the listener through a published relay page, and its code is good."""
    with DemoIntuit() as demo:
        port = demo.setup.loopback_port
        with relay_site(relay_page(port)) as site, chromium(site) as browser:
            # The demo registers its own loopback address and takes no other.
            monkeypatch.setattr(World, "redirect_uri", site.relay)
            setup = dataclasses.replace(demo.setup, redirect_uri=site.relay)
            tab = browser.new_page()
            refused = consent(tab, setup, "Do not allow")
            allowed = consent(tab, setup, "Allow")
            assert len(site.targets) == 2
            tab.go_back(wait_until="commit")
            tab.get_by_role("button", name="Try again").wait_for()
        assert (refused.code, refused.error) == (None, "access_denied")
        assert allowed.realm_id == BAKERY
        assert allowed.code is not None
        form = {"grant_type": "authorization_code", "code": allowed.code.reveal(), "redirect_uri": site.relay}
        assert demo.token_request(form).status == 200


def consent(tab: Page, setup: Setup, decision: str) -> AuthorizationResponse:
    """What the listener got, once the browser showed the page at the end."""
    assert setup.endpoints is not None
    state = new_state(setup.loopback_port, secrets.token_bytes(32))
    with WaitingProgram(setup.loopback_port, setup.redirect_path, state.reveal()) as program:
        tab.goto(authorization_url(setup, setup.endpoints.authorization, state))
        tab.get_by_role("radio", name="Sandbox Bakery").check()
        tab.get_by_role("button", name=decision, exact=True).click()
        tab.wait_for_url(f"http://127.0.0.1:{setup.loopback_port}/done")
        tab.get_by_text("Go back to Company Connections").wait_for()
    (response,) = program.arrived
    return response
