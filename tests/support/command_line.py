"""The command line as its users run it: as a process of its own, or, where the process does not matter, right here."""

import io
import json
import logging
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

from support.demo_intuit import BAKERY, DemoIntuit
from support.redirects import follow

from qbo_desktop.cli.main import main
from qbo_desktop.core.setup import setup_document

PASSPHRASE = "correct horse battery staple"
SECONDS = 60
ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Ended:
    """What a command left: its exit code, standard output and standard error."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """The one document on standard output."""
        (document,) = self.documents
        return document

    @property
    def documents(self) -> list[Any]:
        """JSON lines; there is nothing else on standard output."""
        assert self.out == "" or self.out.endswith("\n")
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def error(self) -> Any:
        """The one error document on standard error, with nothing on standard output."""
        assert self.out == ""
        return self.late_error

    @property
    def late_error(self) -> Any:
        """The one error document on standard error, after documents on standard output."""
        (line,) = self.err.splitlines()
        document = json.loads(line)
        assert set(document) == {"error"}
        error = document["error"]
        assert {"code", "title", "what", "todo", "reason", "intuit_tid"} <= set(error)
        return error


class CommandLine:
    """One data folder with its passphrase file, and nothing of this person's environment."""

    def __init__(self, folder: Path, *options: str) -> None:
        self.folder = folder
        self.data = folder / "data"
        self.passphrase_file = folder / "passphrase"
        self.options = ["--data-dir", str(self.data), *options]
        if not options:
            self.passphrase_file.write_text(PASSPHRASE + "\n")
            self.passphrase_file.chmod(0o600)
            self.options += ["--passphrase-file", str(self.passphrase_file)]

    @property
    def environment(self) -> dict[str, str]:
        home = self.folder / "home"
        home.mkdir(exist_ok=True)
        kept = {name: os.environ[name] for name in ("PATH", "LANG", "SYSTEMROOT", "PYTHONPATH") if name in os.environ}
        # A screen that is not there: a browser would be looked for, and none is found.
        return {**kept, "HOME": str(home), "TMPDIR": str(self.folder), "PYTHONWARNINGS": "default"}

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, "-m", "qbo_desktop", *self.options, *arguments]

    def run(self, *arguments: str, stdin: str = "", environment: Mapping[str, str] | None = None) -> Ended:
        """As a process."""
        ended = subprocess.run(
            self.command(*arguments),
            input=stdin,
            capture_output=True,
            text=True,
            encoding="utf-8",
            env={**self.environment, **(environment or {})},
            timeout=SECONDS,
            check=False,
        )
        return Ended(ended.returncode, ended.stdout, ended.stderr)

    def here(self, *arguments: str, stdin: str = "") -> Ended:
        """In this process, which is quicker; the streams are what a pipe would be."""
        root = logging.getLogger()
        handlers = list(root.handlers)
        streams = [io.TextIOWrapper(io.BytesIO(data), encoding="utf-8") for data in (stdin.encode(), b"", b"")]
        with (
            patch.multiple(sys, stdin=streams[0], stdout=streams[1], stderr=streams[2]),
            patch.dict(os.environ, self.environment, clear=True),
        ):
            code = main([*self.options, *arguments])
        root.handlers[:] = handlers
        out, err = (_written(stream) for stream in streams[1:])
        return Ended(code, out, err)

    @contextmanager
    def running(self, *arguments: str, environment: Mapping[str, str] | None = None) -> Iterator["Running"]:
        """A process that is talked to while it runs; it does not outlive the block."""
        process = subprocess.Popen(
            self.command(*arguments),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env={**self.environment, **(environment or {})},
        )
        with process:
            try:
                yield Running(process)
            finally:
                if process.poll() is None:
                    process.kill()

    def add_setup(self, demo: DemoIntuit, **changes: object) -> Ended:
        """Store the demo's setup as an ordinary custom one."""
        return self.here("setup", "add", "-", "--json", stdin=setup_file(demo, **changes))

    def connect(self, demo: DemoIntuit, realm_id: str = BAKERY, *arguments: str, decision: str = "approve") -> Ended:
        """`connect --json --no-browser`, with a person who presses the button."""
        with self.running("connect", "--json", "--no-browser", *arguments) as connecting:
            first = connecting.line()
            if first:
                follow(demo.consent(json.loads(first)["url"], realm_id, decision))
            return connecting.end(first)


class Running:
    """A command under way."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def line(self) -> str:
        """The next line of standard output; empty when the command has ended."""
        assert self.process.stdout is not None
        return self.process.stdout.readline()

    def tell(self, text: str) -> None:
        """One line on its standard input."""
        assert self.process.stdin is not None
        self.process.stdin.write(text + "\n")
        self.process.stdin.flush()

    def end_input(self) -> None:
        """Its standard input ends."""
        assert self.process.stdin is not None
        self.process.stdin.close()

    def interrupt(self) -> None:
        """What Ctrl-C sends."""
        self.process.send_signal(signal.SIGINT)

    def end(self, before: str = "") -> Ended:
        """Wait for it; `before` was read of its output already."""
        out, err = self.process.communicate(timeout=SECONDS)
        return Ended(self.process.returncode, before + out, err)


def setup_file(demo: DemoIntuit, **changes: object) -> str:
    """The demo's setup as a company setup file, with other values for some fields."""
    return json.dumps({**json.loads(setup_document(demo.setup)), **changes})


def _written(stream: io.TextIOWrapper) -> str:
    stream.flush()
    buffer = stream.buffer
    assert isinstance(buffer, io.BytesIO)
    return buffer.getvalue().decode()
