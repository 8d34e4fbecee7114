"""Whether the loopback listener can have its port, and which program has it otherwise."""

import asyncio

from qbo_desktop.core.authorization import AuthorizationResponse
from qbo_desktop.core.errors import LoopbackUnavailable
from qbo_desktop.core.setup import Setup
from qbo_desktop.desktop.port_holder import port_holder
from qbo_desktop.loopback.listener import LoopbackListener


async def port_trouble(setup: Setup) -> LoopbackUnavailable | None:
    """Take the port on both loopback addresses as a consent would, and let it go; None: it was free."""
    listener = LoopbackListener(setup.loopback_port, setup.redirect_path, _nobody_waits)
    try:
        await listener.start()
    except LoopbackUnavailable as taken:
        return await named(taken)
    await listener.close()
    return None


async def named(taken: LoopbackUnavailable) -> LoopbackUnavailable:
    """The same, with the name of the program that has the port, where that can be known."""
    taken.holder = await asyncio.to_thread(port_holder, taken.port)
    return taken


def _nobody_waits(_: AuthorizationResponse) -> bool:
    return False
