"""The listening sockets: platforms differ in what it takes to hold a port alone and to have it again at once."""

import contextlib
import errno
import socket
import sys

from qbo_desktop.core.errors import LoopbackUnavailable

BACKLOG = 128
_ADDRESSES = ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1"))
_NO_SUCH_FAMILY = {errno.EAFNOSUPPORT, errno.EADDRNOTAVAIL}


def listening_sockets(port: int) -> list[socket.socket]:
    """Sockets that listen on `127.0.0.1` and `::1`; the second is missing only where there is no IPv6 loopback.

    Raises LoopbackUnavailable when either address is in use: a program on the other one would receive half of the
    redirects, since browsers try both for `localhost`.
    """
    with contextlib.ExitStack() as opened:
        sockets: list[socket.socket] = []
        for family, address in _ADDRESSES:
            try:
                listening = opened.enter_context(socket.socket(family, socket.SOCK_STREAM))
                _hold_alone(listening)
                listening.bind((address, port))
                listening.listen(BACKLOG)
            except OSError as error:
                if family == socket.AF_INET6 and error.errno in _NO_SUCH_FAMILY:
                    continue
                raise LoopbackUnavailable(port) from error
            listening.setblocking(False)
            sockets.append(listening)
        opened.pop_all()
        return sockets


def _hold_alone(listening: socket.socket) -> None:
    """Ask that nobody else listens there too, and that connections which have just ended do not keep the port taken."""
    if sys.platform == "win32":
        # There SO_REUSEADDR would let another program take over a port that is already being listened on.
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
    else:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    if listening.family == socket.AF_INET6:
        listening.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
