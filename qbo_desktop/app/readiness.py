"""The readiness check of a setup: what would make a consent fail, found before the browser opens."""

from dataclasses import dataclass

from qbo_desktop.app.parts import Parts
from qbo_desktop.core.authorization import AuthorizationResponse
from qbo_desktop.core.errors import ConfigurationRejected, LoopbackUnavailable, QboDesktopError
from qbo_desktop.core.setup import Setup
from qbo_desktop.loopback.listener import LoopbackListener

WRONG_CLOCK_SECONDS = 300.0


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at; `error` is what was found, `seconds` the clock's difference, `company` a name."""

    name: str
    ok: bool
    error: QboDesktopError | None = None
    seconds: float | None = None
    company: str | None = None


class Readiness:
    """Looks at the keys, the network, the clock, the port and the redirect URI of a setup."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    async def check(self, setup: Setup) -> tuple[Check, ...]:
        """Every check, in the order of their weight; what could not be asked counts as failed."""
        return (*await self._server(setup), await self._port(setup), Check("redirect_uri", ok=True))

    async def _server(self, setup: Setup) -> tuple[Check, ...]:
        """One made-up code tells about keys, network and clock at once: the right keys are told that it is invalid."""
        try:
            skew = await self._parts.tokens.probe_keys(setup)
        except ConfigurationRejected as rejected:
            return Check("keys", ok=False, error=rejected), Check("network", ok=True)
        except QboDesktopError as error:
            return (Check("network", ok=False, error=error),)
        clock = Check("clock", ok=skew is None or abs(skew) <= WRONG_CLOCK_SECONDS, seconds=skew)
        return Check("keys", ok=True), Check("network", ok=True), clock

    async def _port(self, setup: Setup) -> Check:
        listener = LoopbackListener(setup.loopback_port, setup.redirect_path, _nobody_waits)
        try:
            await listener.start()
        except LoopbackUnavailable as taken:
            return Check("port", ok=False, error=taken)
        await listener.close()
        return Check("port", ok=True)


def _nobody_waits(_: AuthorizationResponse) -> bool:
    return False
