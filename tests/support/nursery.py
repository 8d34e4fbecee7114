"""Processes that are there at once, since one that has loaded everything forks them: a thousand kills in minutes."""

import os
import signal
import socket
import subprocess
import sys
from dataclasses import dataclass
from types import TracebackType
from typing import Self, TextIO

from support.fault_stage import WORKER, Stage, Worker


class Nursery:
    """A context manager; those forked should have been ended before."""

    def __init__(self) -> None:
        self._orders, theirs = socket.socketpair()
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, str(WORKER), "--nursery", str(theirs.fileno())],
                pass_fds=(theirs.fileno(),),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._orders.close()
        self._process.wait()

    def worker(self, stage: Stage) -> Worker:
        """A program over this stage that is told by lines what to do."""
        return self._forked("serve", *stage.places())

    def command(self, *words: str) -> Worker:
        """`qbo-desktop` with these arguments, free of blanks; it says `ready`, and its exit code in the end."""
        return self._forked("command", *words)

    def _forked(self, *words: str) -> Worker:
        ours, theirs = socket.socketpair()
        with theirs:
            socket.send_fds(self._orders, [" ".join(words).encode()], [theirs.fileno()])
        number = int(self._orders.recv(64))
        with ours:
            return Worker(Forked(number, ours.makefile("w"), ours.makefile("r")))


@dataclass
class Forked:
    """One of them. Its number stays its own: nobody takes notice of its end, so it is not given to another."""

    number: int
    stdin: TextIO
    stdout: TextIO

    def send_signal(self, sig: int, /) -> None:
        """Stop it, or let it go on."""
        os.kill(self.number, sig)

    def kill(self) -> None:
        """End it in the middle of whatever it does."""
        os.kill(self.number, signal.SIGKILL)

    def wait(self) -> int:
        """Until it is dead: then nobody holds the other end."""
        try:
            self.stdout.read()
        except ConnectionResetError:
            pass
        return -signal.SIGKILL
