"""Reading pasted addresses from standard input while the listener waits."""

import asyncio
import contextlib
import os
import sys
import threading
from collections.abc import Callable, Iterator

_CHUNK = 4096
_LONGEST_LINE = 65536


def read_pasted(loop: asyncio.AbstractEventLoop, take: Callable[[str], None]) -> None:
    """Give `take`, in the loop, every line of standard input; its end ends nothing.

    The reading thread dies with the program, for nobody can interrupt a read. It reads below Python's own buffers,
    whose lock would otherwise be held when the program ends, and that is fatal.
    """
    if sys.stdin is None:
        return
    descriptor = sys.stdin.fileno()

    def read() -> None:
        with contextlib.suppress(RuntimeError):  # the loop has ended, and with it the wait
            for line in _lines(descriptor):
                if line.strip():
                    loop.call_soon_threadsafe(take, line)

    threading.Thread(target=read, name="pasted address", daemon=True).start()


def _lines(descriptor: int) -> Iterator[str]:
    rest = b""
    with contextlib.suppress(OSError):  # a terminal that is gone is the end as well
        while part := os.read(descriptor, _CHUNK):
            *whole, rest = (rest + part).split(b"\n")
            yield from (line.decode(errors="replace") for line in whole)
            rest = rest[-_LONGEST_LINE:]
    yield rest.decode(errors="replace")
