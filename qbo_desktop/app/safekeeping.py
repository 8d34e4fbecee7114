"""Tokens that Intuit gave are stored, however long the disk refuses: until then this memory has the only copy."""

from collections.abc import Callable
from typing import TypeVar

from qbo_desktop.app.parts import Parts
from qbo_desktop.app.rows import ROW_CHANGED
from qbo_desktop.app.tasks import Tell
from qbo_desktop.core.connection import Connection
from qbo_desktop.core.errors import NotFound, VaultBusy, VaultDamaged, VaultError, VaultFull
from qbo_desktop.core.events import HistoryEntry, VaultState, VaultStateChanged
from qbo_desktop.core.tokens import TokenSet
from qbo_desktop.vault.vault import StaleRowError, Vault

T = TypeVar("T")
_DELAYS = (0.1, 0.5, 2.0)
_DELAY_AFTERWARDS = 5.0


async def store_surely(parts: Parts, work: Callable[[Vault], T], tell: Tell) -> T:
    """What `work` returns once the vault took it; to be called in a shielded task that holds the company's lock.

    A full disk, or another program that holds the whole file, is waited for without end. After the first tries `tell`
    gives the error to those who wait, and VaultStateChanged tells the fronts, and tells them again when it is over.
    Raises at once what waiting does not mend.
    """
    failures = 0
    while True:
        try:
            result = await parts.vault.run(work)
        except (VaultFull, VaultBusy) as error:
            if error.detail == ROW_CHANGED:
                raise
            if failures == len(_DELAYS):
                parts.bulletin.publish(VaultStateChanged(VaultState.OPEN, error.code))
                tell(error)
        else:
            if failures > len(_DELAYS):
                parts.bulletin.publish(VaultStateChanged(VaultState.OPEN))
            return result
        await parts.clock.sleep(_DELAYS[failures] if failures < len(_DELAYS) else _DELAY_AFTERWARDS)
        failures += 1


def committed(vault: Vault, connection: Connection, tokens: TokenSet, history: HistoryEntry) -> Connection:
    """The row with new tokens. When the row cannot take them they are sealed aside, and the error is raised.

    Raises VaultBusy (row_changed) when another program wrote the row, VaultDamaged when it came back otherwise than it
    was written.
    """
    try:
        return vault.update(connection, tokens=tokens, clear_intent=True, history=history)
    except (StaleRowError, VaultDamaged) as error:
        if isinstance(error, StaleRowError) and (written := _already_there(vault, connection, tokens)) is not None:
            return written
        vault.keep_aside(connection.key, tokens, at=history.at, why=_why(error))
        if isinstance(error, VaultError):
            raise
        raise VaultBusy(realm_id=connection.key.realm_id, detail=ROW_CHANGED) from None


def _already_there(vault: Vault, connection: Connection, tokens: TokenSet) -> Connection | None:
    """The row that an earlier try wrote although the disk said that it had not."""
    try:
        stored = vault.stored(connection.key)
    except (NotFound, VaultDamaged):
        return None
    same = stored.refresh_token == tokens.refresh_token and stored.access_token == tokens.access_token
    return stored.connection if same else None


def _why(error: Exception) -> str:
    return "read back otherwise" if isinstance(error, VaultDamaged) else "row changed meanwhile"
