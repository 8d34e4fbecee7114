"""The data key in the operating system's keychain, and what is said when it cannot be had from there.

    what happened                                          making a slot           opening with it
    no keychain of the list, no bus, no service            KeychainUnavailable     KeychainChanged, the backend's name
    locked and no prompt expected, prompt dismissed,
      no answer in time, or an earlier call still waiting  VaultLocked             VaultLocked
    an error of the keychain's own                         KeychainUnavailable     KeychainUnavailable, its name
    what was kept does not come back                       KeychainUnavailable     -
    unlocked, but the item is gone                         -                       KeychainChanged, "item missing"
    the item is no key, or not this vault's                KeychainChanged         WrongKey

A damaged row is VaultDamaged with its realm ID, and nothing here. An item is never overwritten. Because of a failure
none is ever deleted, and no key made anew; only the item of a key that was replaced on purpose is taken out, when all
else is done. The service's name stays for ever, and labels name no company.

Each call runs in a daemon thread with a deadline: a locked keychain may block for ever, and neither commits nor exit
may wait for it. One thread at most is outstanding; while it is, others are told at once.
"""

import base64
import binascii
import queue
import sys
import threading
from collections.abc import Callable
from typing import TypeVar

from qbo_desktop.core.errors import KeychainChanged, KeychainUnavailable, VaultError, VaultLocked, WrongKey
from qbo_desktop.vault.keychain_backend import Backend, BackendAbsentError, BackendName

QUICK_SECONDS = 3.0
PROMPT_SECONDS = 60.0
_KEY_BYTES = 32
_Answer = TypeVar("_Answer")
_OUTSTANDING = threading.Lock()


def keep(account: str, key: bytes, *, prompt_expected: bool) -> BackendName:
    """Put the key into this computer's keychain and read it again; returns the backend to record with the slot."""
    value, name = base64.b64encode(key).decode(), _backend_here()

    def store() -> str | None:
        backend = _backend(name, prompt_expected=prompt_expected)
        found = backend.get(account)
        if found is None:
            backend.put(account, value)
            found = backend.get(account)
            if found != value:
                raise KeychainUnavailable(detail="round trip")
        return found

    try:
        kept = _in_time(store, prompt_expected=prompt_expected)
    except BackendAbsentError as absent:
        raise KeychainUnavailable(detail=name) from absent
    if kept != value:
        raise KeychainChanged(detail="item of another key")
    return name


def fetch(account: str, backend: str, *, prompt_expected: bool) -> bytes:
    """The key from the keychain that the slot recorded, and from no other."""
    name = _backend_here()
    if backend != name:
        raise KeychainChanged(detail=backend)
    try:
        value = _in_time(
            lambda: _backend(name, prompt_expected=prompt_expected).get(account), prompt_expected=prompt_expected
        )
    except BackendAbsentError as absent:
        raise KeychainChanged(detail=backend) from absent
    if value is None:
        raise KeychainChanged(detail="item missing")
    try:
        key = base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) != _KEY_BYTES:
        raise WrongKey(detail="item")
    return key


def look() -> BackendName:
    """This computer's keychain, found open within 3 s; nothing is made in it. Raises KeychainUnavailable, VaultLocked.

    Where a default collection is still missing it may be made only while somebody is there to name its password.
    """
    name = _backend_here()
    try:
        _in_time(lambda: _backend(name, prompt_expected=False).look(), prompt_expected=False)
    except BackendAbsentError as absent:
        raise KeychainUnavailable(detail=name) from absent
    return name


def forget(account: str, backend: str) -> None:
    """Take out the item of a key that opens nothing any more; without one nothing happens. Raises as `fetch`."""
    name = _backend_here()
    if backend != name:
        raise KeychainChanged(detail=backend)
    try:
        _in_time(lambda: _backend(name, prompt_expected=False).remove(account), prompt_expected=False)
    except BackendAbsentError as absent:
        raise KeychainChanged(detail=backend) from absent


def _backend_here() -> BackendName:
    match sys.platform:
        case "win32":
            return BackendName.WINDOWS
        case "darwin":
            return BackendName.MACOS
        case _:
            return BackendName.SECRET_SERVICE


def _backend(name: BackendName, *, prompt_expected: bool) -> Backend:
    # Imported in the keychain's own thread: a slow import is a slow keychain.
    if name is BackendName.SECRET_SERVICE:
        from qbo_desktop.vault.secret_service import SecretService  # noqa: PLC0415

        return SecretService(prompt_expected=prompt_expected)
    from qbo_desktop.vault.system_keyring import SystemKeyring  # noqa: PLC0415

    return SystemKeyring(name)


def _in_time(call: Callable[[], _Answer], *, prompt_expected: bool) -> _Answer:
    if not _OUTSTANDING.acquire(blocking=False):
        raise VaultLocked(detail="keychain is being asked")
    outcome: queue.SimpleQueue[tuple[_Answer] | VaultError | BackendAbsentError] = queue.SimpleQueue()
    threading.Thread(target=_ask, args=(call, outcome), name="keychain", daemon=True).start()
    try:
        result = outcome.get(timeout=PROMPT_SECONDS if prompt_expected else QUICK_SECONDS)
    except queue.Empty:
        raise VaultLocked(detail="keychain did not answer") from None
    if isinstance(result, tuple):
        return result[0]
    raise result


def _ask(
    call: Callable[[], _Answer], outcome: "queue.SimpleQueue[tuple[_Answer] | VaultError | BackendAbsentError]"
) -> None:
    result: tuple[_Answer] | VaultError | BackendAbsentError
    try:
        result = (call(),)
    except (VaultError, BackendAbsentError) as error:
        result = error
    except Exception as error:  # noqa: BLE001 - D-Bus, Windows and macOS raise what no base class of keyring covers
        result = KeychainUnavailable(detail=_name_of(error))
        result.__cause__ = error
    _OUTSTANDING.release()
    outcome.put(result)


def _name_of(error: Exception) -> str:
    name = getattr(error, "name", None)  # a D-Bus error's own name says more than its class
    return name if isinstance(name, str) and name else type(error).__name__
