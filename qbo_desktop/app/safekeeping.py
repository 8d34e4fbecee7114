"""Tokens that Intuit gave are stored, however long the disk refuses: until then this memory has the only copy."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from qbo_desktop.app.emergency import forget, keep_elsewhere
from qbo_desktop.app.parts import Parts
from qbo_desktop.app.rows import ROW_CHANGED
from qbo_desktop.app.tasks import Tell
from qbo_desktop.core.connection import Connection
from qbo_desktop.core.errors import NotFound, VaultBusy, VaultDamaged, VaultError, VaultFull
from qbo_desktop.core.events import VaultState, VaultStateChanged
from qbo_desktop.core.history import HistoryEntry
from qbo_desktop.core.tokens import TokenSet
from qbo_desktop.vault.ballast import put, release
from qbo_desktop.vault.vault import Rescued, StaleRowError, Vault

T = TypeVar("T")
_DELAYS = (0.1, 0.5, 2.0)
_DELAY_AFTERWARDS = 5.0


async def store_surely(parts: Parts, work: Callable[[Vault], T], tell: Tell, tokens: Rescued) -> T:
    """What `work` returns once the vault took it; to be called in a shielded task that holds the company's lock.

    On a full disk the ballast makes room first. If that is not enough, `tokens` are sealed into a file elsewhere, and
    the disk, or another program that holds the whole file, is waited for without end, or until this program is closed
    and the file is there to be taken in at the next start. After the first tries `tell` gives the error to those who
    wait, its `detail` the file's path, and VaultStateChanged tells the fronts, and tells them again when it is over.
    Raises at once what waiting does not mend.
    """
    waiting = _Waiting(parts, tell, tokens)
    while True:
        try:
            result = await parts.vault.run(work)
        except VaultError as error:
            if error.detail == ROW_CHANGED:
                raise
            await waiting.after(error)
        except Exception:
            await waiting.rescue()  # a bug, or a setup that is gone: the tokens are not
            raise
        else:
            await waiting.ended()
            return result


class _Waiting:
    """One wait for the vault to take these tokens."""

    def __init__(self, parts: Parts, tell: Tell, tokens: Rescued) -> None:
        self._parts = parts
        self._tell = tell
        self._tokens = tokens
        self._failures = 0
        self._made_room = False
        self._file: Path | None = None

    async def after(self, error: VaultError) -> None:
        """Return when it is time to try again; raises the error when there is no use, or no need any more."""
        if isinstance(error, VaultFull) and not self._made_room:
            self._made_room = True
            if await self._parts.vault.run_at_hand(lambda vault: release(vault.folder)):
                return
        await self.rescue()
        if not isinstance(error, VaultFull | VaultBusy):
            raise error
        if isinstance(error, VaultFull) and self._file is not None:
            error = VaultFull(realm_id=error.realm_id, detail=str(self._file))
        if self._failures == len(_DELAYS):
            self._parts.bulletin.publish(VaultStateChanged(VaultState.OPEN, error.code))
            self._tell(error)
        if self._failures >= len(_DELAYS) and self._file is not None and self._parts.tasks.is_draining:
            raise error
        delay = _DELAYS[self._failures] if self._failures < len(_DELAYS) else _DELAY_AFTERWARDS
        self._failures += 1
        await self._parts.clock.sleep(delay)

    async def rescue(self) -> None:
        """Seal the tokens into a file elsewhere, once."""
        if self._file is None:
            self._file = await self._parts.vault.run_at_hand(self._keep)

    async def ended(self) -> None:
        """The vault took them."""
        if self._file is not None:
            forget(self._file)
        if self._made_room:
            await self._parts.vault.run_at_hand(lambda vault: put(vault.folder))
        if self._failures > len(_DELAYS):
            self._parts.bulletin.publish(VaultStateChanged(VaultState.OPEN))

    def _keep(self, vault: Vault) -> Path | None:
        return keep_elsewhere(vault, self._tokens)


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
