"""The readiness check of a setup: what would make a consent fail, found before the browser opens."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from qbo_desktop.app.clock_trouble import WRONG_CLOCK_SECONDS
from qbo_desktop.app.parts import Parts
from qbo_desktop.app.port_check import port_trouble
from qbo_desktop.app.proxy import ProxyMode, ProxySettings
from qbo_desktop.app.redirects import Redirects
from qbo_desktop.core.endpoints import DISCOVERY, endpoints_of
from qbo_desktop.core.errors import ConfigurationRejected, NetworkUnavailable, QboDesktopError, UnusableFile
from qbo_desktop.core.setup import Setup, need_usable_redirect
from qbo_desktop.intuit.transport import PROXY_DETAILS, is_loopback_address


class About(StrEnum):
    """What a check is about where the same name needs other words."""

    NOTHING_YET = "nothing_yet"
    NO_KEYCHAIN_NEEDED = "no_keychain_needed"
    NOT_ASKED = "not_asked"
    SEALED = "sealed"
    PROXY_SYSTEM = "system"
    PROXY_MANUAL = "manual"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at.

    `error` is what was found, `seconds` the clock's difference (ours behind: positive), `company` and `setup` are names
    of what it is about, `value` an address or a backend's name to show.
    """

    name: str
    ok: bool
    error: QboDesktopError | None = None
    seconds: float | None = None
    company: str | None = None
    setup: str | None = None
    about: About | None = None
    value: str | None = None


_NO_CLOCK = Check("clock", ok=True, about=About.NOT_ASKED)


class Readiness:
    """Looks at the keys, the network, the clock, the port, the redirect URI and the proxy of a setup."""

    def __init__(self, parts: Parts, proxy: ProxySettings, redirects: Redirects) -> None:
        self._parts = parts
        self._proxy = proxy
        self._redirects = redirects

    async def check(self, setup: Setup) -> tuple[Check, ...]:
        """Every check, in the order of their weight; what nobody could be asked about is said to be so, and passes."""
        return (*await self.server(setup), *await self.local(setup))

    async def local(self, setup: Setup) -> tuple[Check, ...]:
        """What can be known at once and without anybody else: the port, and the form of the redirect URI."""
        return (await self.port(setup), self.redirect_uri(setup))

    async def port(self, setup: Setup) -> Check:
        """Whether a consent could listen; while one waits, it listens already."""
        value = str(setup.loopback_port)
        if self._redirects.is_listening(setup):
            return Check("port", ok=True, setup=setup.name, value=value)
        taken = await port_trouble(setup)
        return Check("port", ok=taken is None, error=taken, setup=setup.name, value=value)

    def redirect_uri(self, setup: Setup) -> Check:
        """Whether the redirect URI is one that Intuit takes in this environment."""
        try:
            need_usable_redirect(setup)
        except UnusableFile as wrong:
            return Check("redirect_uri", ok=False, error=wrong, setup=setup.name, value=setup.redirect_uri)
        return Check("redirect_uri", ok=True, setup=setup.name, value=setup.redirect_uri)

    async def server(self, setup: Setup) -> tuple[Check, ...]:
        """One made-up code tells about keys, network and clock at once: the right keys are told that it is invalid."""
        try:
            asked = await self._asked(endpoints_of(setup).token, lambda: self._parts.tokens.probe_keys(setup))
        except ConfigurationRejected as rejected:
            return Check("keys", ok=False, error=rejected, setup=setup.name), Check("network", ok=True), _NO_CLOCK
        unknown = About.NOT_ASKED if not asked[0].ok else None
        return (Check("keys", ok=True, setup=setup.name, about=unknown), *asked)

    async def network(self) -> tuple[Check, ...]:
        """The same of network and clock alone, where there is no setup whose keys could be asked about."""
        return await self._asked(DISCOVERY, self._parts.tokens.reach)

    async def _asked(self, url: str, ask: Callable[[], Awaitable[float | None]]) -> tuple[Check, ...]:
        """Network, clock and proxy, by one request. Raises ConfigurationRejected."""
        proxied = await self._proxy_check(url)
        try:
            skew = await ask()
        except ConfigurationRejected:
            raise
        except QboDesktopError as error:
            if proxied and isinstance(error, NetworkUnavailable) and error.detail in PROXY_DETAILS:
                broken = replace(proxied[0], ok=False, error=error)
                return Check("network", ok=False, error=NetworkUnavailable(detail="connect")), _NO_CLOCK, broken
            return (Check("network", ok=False, error=error), _NO_CLOCK, *proxied)
        clock = Check("clock", ok=skew is None or abs(skew) <= WRONG_CLOCK_SECONDS, seconds=skew)
        return (Check("network", ok=True), clock, *proxied)

    async def _proxy_check(self, url: str) -> tuple[Check, ...]:
        """Which proxy requests go through, where there is one."""
        if is_loopback_address(url):
            return ()
        proxy = await self._proxy.proxy_for(url)
        if proxy is None:
            return ()
        mode = (await self._proxy.read()).mode
        about = About.PROXY_SYSTEM if mode is ProxyMode.SYSTEM else About.PROXY_MANUAL
        return (Check("proxy", ok=True, about=about, value=proxy.address),)
