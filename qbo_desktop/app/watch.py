"""Noticing what other processes write to the same vault."""

from qbo_desktop.app.connections import Connections
from qbo_desktop.app.parts import Parts
from qbo_desktop.core.events import ConnectionsChanged

_EVERY_SECONDS = 1.0


async def watch(parts: Parts, connections: Connections) -> None:
    """Tell the whole list again within two seconds of another process' commit; runs until it is cancelled."""
    seen = await parts.vault.run(lambda vault: vault.change_counter())
    while True:
        await parts.clock.sleep(_EVERY_SECONDS)
        counter = await parts.vault.run(lambda vault: vault.change_counter())
        if counter != seen:
            seen = counter
            parts.bulletin.publish(ConnectionsChanged(tuple(await connections.all())))
