"""One demo per data folder: the first process serves it, the others find it, and the next one takes over."""

import http.client
import json
import os
import secrets
import socket
import sys
import threading
from dataclasses import dataclass, field
from pathlib import Path

from filelock import FileLock, Timeout

from qbo_desktop.core.errors import LoopbackUnavailable
from qbo_desktop.core.setup import Setup, usable_port
from qbo_desktop.demo import state
from qbo_desktop.demo.server import DemoServer, base_of, setup_of
from qbo_desktop.demo.store import Keys, Ports, Store, open_store

_ANSWER_SECONDS = 5.0
_PROBE_SECONDS = 0.05
# Below the ports that systems hand out for outgoing connections, so that a kept port stays free.
_FIRST_PORT = 10240
_PORTS = 22000
_ATTEMPTS = 200


@dataclass(frozen=True, slots=True)
class DemoAddress:
    """Where the demo is, how to steer it, and the setup that goes with it."""

    base: str
    control_token: str = field(repr=False)
    setup: Setup


class DemoHost:
    """This process' hold on the demo in `folder`; `port` asks for a server port instead of a free one."""

    def __init__(self, folder: Path, port: int | None = None) -> None:
        self._folder = folder
        self._port = port
        self._guard = threading.Lock()
        self._lock: FileLock | None = None
        self._server: DemoServer | None = None
        self._address: DemoAddress | None = None
        self._seen: dict[str, object] | None = None

    @property
    def serving(self) -> bool:
        """Whether this process is the one that serves."""
        return self._server is not None and self._server.alive

    def ensure(self) -> DemoAddress:
        """The demo's address, served by another process or, if none does, from now on by this one.

        Blocks for at most some five seconds; cheap when called again. Raises LoopbackUnavailable when another program
        has the port that was kept, or when the serving process does not answer.
        """
        with self._guard:
            if self.serving and self._address is not None:
                return self._address
            if self._lock is None:
                state.make_private_folder(self._folder)
                self._lock = FileLock(
                    self._folder / state.LOCK_FILE, thread_local=False, fallback_to_soft=False, mode=0o600
                )
            for _ in range(int(_ANSWER_SECONDS / _PROBE_SECONDS)):
                address = self._serve() if self._got(self._lock) else self._find()
                if address is not None:
                    self._address = address
                    return address
                threading.Event().wait(_PROBE_SECONDS)
            raise LoopbackUnavailable(self._kept_port())

    def close(self) -> None:
        """Stop serving, if this process does; another process that needs the demo can serve it from now on."""
        with self._guard:
            if self._server is not None:
                self._server.stop()
                self._server = None
                (self._folder / state.ADDRESS_FILE).unlink(missing_ok=True)
            if self._lock is not None and self._lock.is_locked:
                self._lock.release(force=True)
            self._address = self._seen = None

    @staticmethod
    def _got(lock: FileLock) -> bool:
        try:
            lock.acquire(blocking=False)
        except Timeout:
            return False
        return True

    def _serve(self) -> DemoAddress:
        assert self._lock is not None
        try:
            (self._folder / state.ADDRESS_FILE).unlink(missing_ok=True)
            store = open_store(self._folder)
            server = DemoServer(store, _listen(store, self._port))
            server.start()
        except BaseException:
            self._lock.release(force=True)
            raise
        assert store.ports is not None
        address = DemoAddress(base_of(store.ports), server.world.control_token, setup_of(store.keys, store.ports))
        self._server = server
        document = {"base": address.base, "control_token": address.control_token, "pid": os.getpid()}
        state.write_text(self._folder / state.ADDRESS_FILE, json.dumps(document))
        return address

    def _find(self) -> DemoAddress | None:
        """The address that the serving process wrote, once it answers there."""
        document = state.read_document(self._folder / state.ADDRESS_FILE)
        if document is None:
            return None
        if document == self._seen and self._address is not None:
            return self._address
        kept = state.read_document(self._folder / state.STATE_FILE)
        if kept is None or not kept["ports"]:
            return None
        ports = Ports(**kept["ports"])
        address = DemoAddress(base_of(ports), document["control_token"], setup_of(Keys(**kept["keys"]), ports))
        if not _answers(ports.server, address.control_token):
            return None
        self._seen = document
        return address

    def _kept_port(self) -> int:
        kept = state.read_document(self._folder / state.STATE_FILE)
        return kept["ports"]["server"] if kept and kept["ports"] else 0


def _answers(port: int, control_token: str) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=_ANSWER_SECONDS)
    try:
        connection.request("GET", "/demo/state", headers={"Authorization": f"Bearer {control_token}"})
        return connection.getresponse().status == http.client.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def _listen(store: Store, port: int | None) -> socket.socket:
    """A listening socket on the kept port, or on a free one at the first start. Raises LoopbackUnavailable."""
    kept = store.ports
    wanted = port if port is not None else None if kept is None else kept.server
    if wanted is not None:
        try:
            listening = _bound(wanted, socket.AF_INET)
        except OSError:
            raise LoopbackUnavailable(wanted) from None
    else:
        listening = _free_socket()
    server = int(listening.getsockname()[1])
    store.ports = Ports(server, _free_redirect_port(server) if kept is None else kept.redirect)
    listening.listen()
    return listening


def _free_socket() -> socket.socket:
    for _ in range(_ATTEMPTS):
        candidate = _candidate()
        try:
            return _bound(candidate, socket.AF_INET)
        except OSError:
            continue
    raise LoopbackUnavailable(_FIRST_PORT)


def _free_redirect_port(taken: int) -> int:
    families = [socket.AF_INET, *([socket.AF_INET6] if _has_ipv6() else [])]
    for _ in range(_ATTEMPTS):
        candidate = _candidate()
        try:
            for family in families:
                _bound(candidate, family).close()
        except OSError:
            continue
        if candidate != taken:
            return candidate
    raise LoopbackUnavailable(_FIRST_PORT)


def _has_ipv6() -> bool:
    try:
        _bound(0, socket.AF_INET6).close()
    except OSError:
        return False
    return True


def _candidate() -> int:
    while not usable_port(port := _FIRST_PORT + secrets.randbelow(_PORTS)):
        pass
    return port


def _bound(port: int, family: socket.AddressFamily) -> socket.socket:
    # With the protocol named, asyncio switches Nagle's algorithm off; without it every answer waits 40 ms.
    bound = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if sys.platform == "win32":
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind(("127.0.0.1" if family == socket.AF_INET else "::1", port))
    except BaseException:
        bound.close()
        raise
    return bound
