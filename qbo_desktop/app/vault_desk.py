"""The vault's own thread: SQLite is used there and nowhere else, and a hung keychain holds up nothing but itself."""

import asyncio
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

from qbo_desktop.core.errors import VaultError, VaultRolledBack
from qbo_desktop.vault.vault import StaleRowError, Vault

T = TypeVar("T")
_Job = tuple[Future[Any], Callable[[], Any]]


class VaultDesk:
    """Runs work on the vault, one piece after another; the vault is opened by the first piece that needs it, and
    opened again when a backup was put into its place.

    The thread is a daemon: a keychain that never answers must not keep the program from ending. Everything that must
    reach the disk is awaited by whoever asked for it.
    """

    def __init__(self, open_vault: Callable[[], Vault]) -> None:
        self._open_vault = open_vault
        self._vault: Vault | None = None
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="vault", daemon=True)
        self._thread.start()

    async def run(self, work: Callable[[Vault], T]) -> T:
        """What `work` returns, or the VaultError it raised; a caller that goes away does not stop it."""
        future: Future[T] = Future()
        self._jobs.put((future, lambda: self._with_its_key(work)))
        return await asyncio.shield(asyncio.wrap_future(future))

    async def run_at_hand(self, work: Callable[[Vault], T]) -> T:
        """The same with the vault as it was opened, even when another took its place: its key is all that is needed."""
        future: Future[T] = Future()
        self._jobs.put((future, lambda: work(self._vault or self._opened())))
        return await asyncio.shield(asyncio.wrap_future(future))

    async def run_closed(self, work: Callable[[], T]) -> T:
        """The same with the vault closed, for work that puts another into its place; the next piece opens that."""

        def closed() -> T:
            self._close()
            return work()

        future: Future[T] = Future()
        self._jobs.put((future, closed))
        return await asyncio.shield(asyncio.wrap_future(future))

    async def close(self) -> None:
        """Close the vault after all work that was asked for before."""
        future: Future[None] = Future()
        self._jobs.put((future, self._close))
        self._jobs.put(None)
        await asyncio.wrap_future(future)

    def _opened(self) -> Vault:
        if self._vault is None or not self._vault.is_in_place():
            former, self._vault = self._vault, self._open_vault()
            if former is not None:
                former.close()
        return self._vault

    def _with_its_key(self, work: Callable[[Vault], T]) -> T:
        """Done again where another process gave the vault a new key: with the old one nothing can have been written."""
        vault = self._opened()
        try:
            return work(vault)
        except (VaultError, StaleRowError):
            from qbo_desktop.vault.rekeying import was_given_another_key  # noqa: PLC0415 - hardly ever

            if not was_given_another_key(vault):
                raise
        self._vault = self._open_vault()
        vault.close()
        return work(self._vault)

    def _close(self) -> None:
        if self._vault is not None:
            self._vault.close()
            self._vault = None

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            future, work = job
            try:
                result = work()
            except BaseException as error:  # noqa: BLE001 - it belongs to whoever asked
                if isinstance(error, VaultRolledBack):
                    self._close()  # what came back is compared with what is remembered when it is opened again
                future.set_exception(error)
            else:
                future.set_result(result)
            del future, work, job
