"""Locks between processes, held by the kernel: they end with their process, however it ends."""

from pathlib import Path
from types import TracebackType
from typing import Self

from filelock import FileLock, Timeout

from qbo_desktop.core.identity import ConnectionKey
from qbo_desktop.vault.database import converted
from qbo_desktop.vault.files import private_folder
from qbo_desktop.vault.layout import LOCKS_FOLDER

_FILE_MODE = 0o600
_CREATION = "create"
_MOVE = "move"


class CompanyLock:
    """A lock that is held; it may be released by another thread than the one that acquired it."""

    __slots__ = ("_held",)

    def __init__(self, held: FileLock) -> None:
        self._held = held

    def release(self) -> None:
        """Once more does nothing."""
        self._held.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.release()


class CompanyLocks:
    """One lock for each connection: whoever changes its tokens holds it across the request and the commit."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / LOCKS_FOLDER

    def acquire(self, key: ConnectionKey, timeout: float) -> CompanyLock | None:
        """Blocks for up to `timeout` seconds (0: tries once); None when another holds it. Raises VaultFull."""
        return acquire(self._folder, key.digest(), timeout)


def creation_lock(folder: Path, timeout: float) -> CompanyLock | None:
    """The lock under which a vault is made, so that it is made once."""
    return acquire(folder / LOCKS_FOLDER, _CREATION, timeout)


def move_lock(folder: Path) -> CompanyLock | None:
    """The lock of whoever moves companies away, from the first intent to the end; None while a process does."""
    return acquire(folder / LOCKS_FOLDER, _MOVE, 0)


def acquire(folder: Path, name: str, timeout: float) -> CompanyLock | None:
    """As CompanyLocks.acquire, for any name. A new object each time, so that two holders in one process collide too.

    Not thread-local: else a release by another thread would silently do nothing. No soft fallback: no kernel frees it.
    """
    with converted():
        private_folder(folder)
        lock = FileLock(folder / f"{name}.lock", mode=_FILE_MODE, thread_local=False, fallback_to_soft=False)
        try:
            lock.acquire(timeout=timeout)
        except Timeout:
            return None
    return CompanyLock(lock)
