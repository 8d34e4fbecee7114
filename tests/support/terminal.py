"""A command at a terminal, with a person who reads its questions and answers them."""

import contextlib
import os
import pty
import select
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

SECONDS = 30


class Terminal:
    """The person's side of a pseudo-terminal; standard output is a pipe of its own, as in `token | tool`."""

    def __init__(self, process: subprocess.Popen[bytes], descriptor: int) -> None:
        self.process = process
        self.said = ""
        self._descriptor = descriptor

    def wait_for(self, text: str) -> None:
        """Read until this was said since the last time."""
        start = len(self.said)
        while text not in self.said[start:]:
            assert self._read(), f"it ended without {text!r}: {self.said}"

    def answer(self, text: str) -> None:
        """Type a line."""
        os.write(self._descriptor, text.encode() + b"\n")

    def end(self) -> tuple[int, str]:
        """The exit code and standard output."""
        while self._read():
            pass
        assert self.process.stdout is not None
        out = self.process.stdout.read().decode()
        return self.process.wait(SECONDS), out

    def _read(self) -> bool:
        ready, _, _ = select.select([self._descriptor], [], [], SECONDS)
        assert ready, f"nothing more was said: {self.said}"
        with contextlib.suppress(OSError):  # Linux's way to say that the other side is closed
            if part := os.read(self._descriptor, 4096):
                self.said += part.decode(errors="replace")
                return True
        return False


@contextmanager
def at_terminal(command: list[str], environment: Mapping[str, str]) -> Iterator[Terminal]:
    """Run it with standard input and standard error at a terminal that is also its controlling one."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        ["setsid", "--ctty", "--wait", *command],
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=theirs,
        env=dict(environment),
    )
    os.close(theirs)
    with process:
        try:
            yield Terminal(process, ours)
        finally:
            if process.poll() is None:
                process.kill()
            os.close(ours)
