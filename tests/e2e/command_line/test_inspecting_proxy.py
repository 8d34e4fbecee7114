"""Through a proxy that looks into secure connections, with keys of Intuit's own environment: the demo plays Intuit."""

import base64
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from support.command_line import CommandLine, Ended
from support.command_worlds import make_vault
from support.demo_intuit import BAKERY, DemoIntuit
from support.inspecting_proxy import InspectingProxy, Manner
from support.redirects import follow

from qbo_desktop.core.endpoints import PRODUCTION, SANDBOX
from qbo_desktop.core.proxy import ProxyMode, ProxySetting, manual_proxy
from qbo_desktop.core.secret import Secret
from qbo_desktop.vault.proxy_setting import put_proxy_setting
from qbo_desktop.vault.vault import Vault

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only OpenSSL's trust store can be exchanged for one")
HOSTS = sorted(
    {str(urlsplit(url).hostname) for of in (SANDBOX, PRODUCTION) for url in (of.token, of.revocation, of.api_base)}
)
WRONG = {"client_secret": "not-this-one"}


class Firm(CommandLine):
    """A computer behind the proxy, with a setup of Intuit's sandbox that the demo knows."""

    def __init__(self, folder: Path, demo: DemoIntuit, proxy: InspectingProxy) -> None:
        super().__init__(folder)
        self.demo = demo
        self.proxy = proxy

    def add_sandbox(self, **changes: object) -> None:
        """The demo's keys as keys of Intuit's sandbox."""
        setup = self.demo.setup
        document = {
            "format": "qbo-desktop-setup/1",
            "name": "Acme Advisors",
            "environment": "sandbox",
            "client_id": setup.client_id,
            "client_secret": setup.client_secret.reveal(),
            "redirect_uri": setup.redirect_uri,
            "loopback_port": setup.loopback_port,
            "scopes": list(setup.scopes),
        }
        ended = self.here("setup", "add", "-", "--json", stdin=json.dumps({**document, **changes}))
        assert ended.code == 0, ended

    def consent(self) -> Ended:
        """A whole consent; the browser goes to Intuit by the demo's address."""
        assert self.demo.setup.endpoints is not None
        with self.running("connect", "--json", "--no-browser", environment=self.proxy.trusted) as connecting:
            first = connecting.line()
            url = json.loads(first)["url"]
            assert url.startswith(SANDBOX.authorization)
            follow(self.demo.consent(url.replace(SANDBOX.authorization, self.demo.setup.endpoints.authorization)))
            return connecting.end(first)

    def refresh(self, environment: dict[str, str]) -> Ended:
        return self.run("refresh", BAKERY, "--json", environment=environment)

    def tokens(self) -> tuple[str, str]:
        """The stored ones."""
        vault = Vault.open(self.data)
        try:
            vault.unlock(passphrase=Secret(self.passphrase_file.read_text().strip()))
            stored = vault.stored(vault.connections()[0].key)
        finally:
            vault.close()
        assert stored.access_token is not None
        assert stored.refresh_token is not None
        return stored.access_token.reveal(), stored.refresh_token.reveal()


@pytest.fixture
def firm(tmp_path: Path) -> Iterator[Firm]:
    with DemoIntuit(tmp_path / "intuit") as demo:
        host = urlsplit(demo.base)
        with InspectingProxy(tmp_path, HOSTS, (str(host.hostname), host.port or 0)) as proxy:
            made = Firm(tmp_path, demo, proxy)
            make_vault(made)
            yield made


def test_connect_and_refresh(firm: Firm) -> None:
    """Where the computer trusts the proxy everything works through it; where not, nothing is lost and it is said."""
    firm.add_sandbox()
    ended = firm.consent()
    assert ended.code == 0, ended
    assert ended.documents[-1]["connection"]["company_name"] == "Sandbox Bakery"
    assert firm.refresh(firm.proxy.trusted).code == 0
    assert {asked.partition(":")[0] for asked in firm.proxy.asked} <= set(HOSTS)
    before, refreshed = firm.tokens(), firm.demo.counters["refresh"]

    ended = firm.refresh(firm.proxy.environment)
    assert (ended.code, ended.document["results"][0]["error"]["code"]) == (4, "network_unavailable")
    assert "looks into secure connections" in ended.document["results"][0]["error"]["title"]
    assert firm.here("list", "--json").document["connections"][0]["status"] == "retrying"
    assert firm.tokens() == before
    ended = firm.run("diagnose", "--json", environment=firm.proxy.environment)
    assert ended.code == 4
    network = next(check for check in ended.document["checks"] if check["name"] == "network")
    assert "looks into secure connections" in network["what"]
    ended = firm.run("diagnose", "--json", environment=firm.proxy.trusted)
    assert (ended.code, [check["name"] for check in ended.document["checks"] if not check["ok"]]) == (0, [])
    assert any(check["name"] == "proxy" and str(firm.proxy.port) in check["what"] for check in ended.document["checks"])

    vault = Vault.open(firm.data)
    vault.unlock(passphrase=Secret(firm.passphrase_file.read_text().strip()))
    put_proxy_setting(
        vault, ProxySetting(ProxyMode.MANUAL, manual_proxy(f"127.0.0.1:{firm.proxy.port}", "firm", Secret("of-ours")))
    )
    vault.close()
    firm.proxy.password = base64.b64encode(b"firm:of-ours").decode()
    firm.proxy.manner = Manner.WANT_SIGN_IN
    assert firm.demo.counters["refresh"] == refreshed
    assert firm.tokens() == before
    assert firm.refresh(firm.proxy.trusted).code == 0
    assert firm.run("setup", "test", "Acme Advisors", environment=firm.proxy.trusted).code == 0


@pytest.mark.parametrize(
    ("manner", "said"),
    [
        (Manner.WANT_SIGN_IN, "wants a sign-in"),
        (Manner.REFUSE, "does not let us through"),
    ],
)
def test_a_proxy_that_refuses(firm: Firm, manner: Manner, said: str) -> None:
    """Whatever it refuses with is told in words of its own, and the code is 4."""
    firm.add_sandbox()
    firm.proxy.manner = manner
    ended = firm.run("setup", "test", "Acme Advisors", "--json", environment=firm.proxy.trusted)
    assert ended.code == 4
    failed = {check["name"]: check for check in ended.document["checks"] if not check["ok"]}
    assert set(failed) == {"network", "proxy"}
    assert said in failed["proxy"]["what"]
    assert firm.demo.counters["exchange"] == 0


def test_refused_keys_end_the_wait(firm: Firm) -> None:
    """Keys that Intuit does not take end a consent while its page is still open: nobody waits for the time-out."""
    firm.add_sandbox(**WRONG)
    with firm.running("connect", "--json", "--no-browser", environment=firm.proxy.trusted) as connecting:
        first = connecting.line()
        assert json.loads(first)["event"] == "authorization_url"
        ended = connecting.end(first)
    assert (ended.code, ended.late_error["code"]) == (7, "configuration_rejected")


def test_the_wait_goes_on_without_an_answer_about_keys(firm: Firm) -> None:
    """Where nobody can be asked about the keys the consent waits for its person."""
    firm.add_sandbox()
    firm.proxy.manner = Manner.REFUSE
    ended = firm.run("connect", "--json", "--no-browser", "--timeout", "2", environment=firm.proxy.trusted)
    assert (ended.code, ended.late_error["code"]) == (6, "authorization_timed_out")
