"""Noticing what other processes write to the same vault."""

from qbo_desktop.app.connections import Connections
from qbo_desktop.app.parts import Parts
from qbo_desktop.core.errors import VaultError
from qbo_desktop.core.events import ConnectionsChanged, SetupsChanged

_EVERY_SECONDS = 1.0


async def watch(parts: Parts, connections: Connections) -> None:
    """Tell the whole list again within two seconds of another process' commit; runs until it is cancelled.

    A vault that is busy or damaged for now is asked again a second later.
    """
    seen: int | None = None
    while True:
        try:
            counter = await parts.vault.run(lambda vault: vault.change_counter())
            if counter != seen and seen is not None:
                parts.bulletin.publish(ConnectionsChanged(tuple(await connections.all())))
                parts.bulletin.publish(SetupsChanged())
            seen = counter
        except VaultError:
            pass  # `seen` stays, so that nothing is missed
        await parts.clock.sleep(_EVERY_SECONDS)
