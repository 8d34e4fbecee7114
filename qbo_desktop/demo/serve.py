"""The demo alone in the foreground, until somebody stops it."""

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from qbo_desktop.core.errors import Usage
from qbo_desktop.core.setup import usable_port
from qbo_desktop.demo.host import DemoAddress, DemoHost

_LOOK_SECONDS = 0.25


def serve_foreground(folder: Path, port: int | None, announce: Callable[[DemoAddress], None]) -> None:
    """Serve, call `announce` once, and come back on SIGINT or SIGTERM; must run in the main thread.

    While another process serves the same folder, this one stands by and takes over when that one ends. Raises Usage for
    a port that a browser would not open, LoopbackUnavailable for one that is taken.
    """
    if port is not None and not usable_port(port):
        raise Usage(detail="port")
    with _stop_signals() as stop, closing(DemoHost(folder, port)) as host:
        announce(host.ensure())
        while not stop.wait(_LOOK_SECONDS):
            host.ensure()


@contextmanager
def _stop_signals() -> Iterator[threading.Event]:
    stop = threading.Event()
    former = {number: signal.signal(number, lambda *_: stop.set()) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stop
    finally:
        for number, handler in former.items():
            signal.signal(number, handler)
