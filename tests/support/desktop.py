"""A whole Linux desktop for the length of a `with` block: tests see windows, browser and keychain as a person does.

    with Desktop(keyring="unlocked") as desktop:
        desktop.spawn([sys.executable, "-m", "qbo_desktop", "--demo"])
        desktop.application("company-connections").press("Connect a company…")
        playwright.chromium.connect_over_cdp(f"http://127.0.0.1:{desktop.cdp_port}")

Each has its own display, bus, home folder and browser profile, so that several can live side by side. A desktop that
this computer cannot give skips the test, with the reason.
"""

import contextlib
import importlib
import json
import os
import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Literal, Self, TypeVar

import pytest

SUPPORT = Path(__file__).resolve().parent
SYSTEM_PYTHON = "/usr/bin/python3"
POLL_SECONDS = 0.02
STOP_SECONDS = 10
PROGRAMS = (
    *("Xvfb", "dbus-daemon", "dbus-send", "openbox", "dunst", "xprop", "xwininfo"),
    *("xdg-open", "chromium", "import", "xdotool", "wmctrl"),
)
LOGIN_KEYRING = "/org/freedesktop/secrets/collection/login"
UNLOCK_PROMPT = "Unlock Login Keyring"
READY = 'env -0 >"$RIG/environment" && echo "$RIG" && exec cat'  # `cat` ends with our end of its standard input

Keyring = Literal["none", "unlocked", "locked"]
Found = TypeVar("Found")


def wait_until(what: str, find: Callable[[], Found | None], seconds: float = 15) -> Found:
    """What `find` returns once that is not None: for the world outside, which tells nobody when it is ready."""
    pause = threading.Event()
    for _ in range(int(seconds / POLL_SECONDS)):
        if (found := find()) is not None:
            return found
        pause.wait(POLL_SECONDS)
    raise TimeoutError(f"no {what} within {seconds} s")


def missing_programs(keyring: Keyring = "none") -> str:
    """Why this computer cannot give a desktop; empty if it can."""
    wanted = (*PROGRAMS, *(() if keyring == "none" else ("gnome-keyring-daemon", "secret-tool")))
    missing = [program for program in wanted if shutil.which(program) is None]
    if missing:
        return f"not installed: {', '.join(missing)}"
    probe = subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False)
    return "" if probe.returncode == 0 else f"{SYSTEM_PYTHON} has no pyatspi"


@dataclass(frozen=True, slots=True)
class Table:
    """A table as a screen reader reads it: the names of headers and cells."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class AccessibleApplication:
    """One program's windows as a screen reader sees them. Each call waits, and raises AssertionError in vain."""

    name: str
    env: Mapping[str, str]

    def press(self, control: str, *, role: str = "", window: str = "", seconds: float = 10) -> None:
        """Press the button, menu item or check box of that accessible name once it can be pressed.

        `window`: only in windows whose title begins so.
        """
        self._ask("press", control, *_options(role=role, window=window), seconds=seconds)

    def type_into(self, field: str, text: str, *, seconds: float = 10) -> None:
        self._ask("type", field, text, seconds=seconds)

    def place_of(self, control: str, *, role: str = "", window: str = "", seconds: float = 10) -> tuple[int, int]:
        """The middle of that control on the screen, once it can be used."""
        found = self._ask("where", control, *_options(role=role, window=window), seconds=seconds)
        assert isinstance(found, dict)
        return int(found["x"]), int(found["y"])

    def wait_for(self, text: str, *, seconds: float = 10) -> None:
        """Until something visible has `text` in its name, description or text."""
        self._ask("wait", text, seconds=seconds)

    def wait_gone(self, text: str, *, seconds: float = 10) -> None:
        self._ask("gone", text, seconds=seconds)

    def table(self, name: str = "", *, seconds: float = 10) -> Table:
        found = self._ask("table", *(("--name", name) if name else ()), seconds=seconds)
        assert isinstance(found, dict)
        return Table(tuple(found["columns"]), tuple(tuple(row) for row in found["rows"]))

    def tree(self, *, seconds: float = 10) -> object:
        """Nested objects with role, name, description, states, text and children."""
        return self._ask("tree", seconds=seconds)

    def _ask(self, command: str, *words: str, seconds: float) -> object:
        result = subprocess.run(
            [SYSTEM_PYTHON, SUPPORT / "atspi_tool.py", command, self.name, *words, "--timeout", str(seconds)],
            env=self.env,
            capture_output=True,
            text=True,
            check=False,
        )
        assert result.returncode == 0, result.stderr
        return json.loads(result.stdout)


def _options(**given: str) -> Iterator[str]:
    for name, value in given.items():
        if value:
            yield from (f"--{name}", value)


class Desktop:
    """A desktop of its own: X server, session bus, window manager, notifications, accessibility, keychain, browser."""

    def __init__(
        self, *, keyring: Keyring = "none", dark: bool = False, tray: bool = False, size: str = "1280x800"
    ) -> None:
        self._keyring = keyring
        self._options = [
            *("--keyring", keyring),
            *("--size", size),
            *(["--dark"] if dark else []),
            *(["--tray"] if tray else []),
        ]
        self._children: list[subprocess.Popen[str]] = []
        self.env: dict[str, str] = {}

    def __enter__(self) -> Self:
        if reason := missing_programs(self._keyring):
            pytest.skip(reason)
        outside = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
        self._rig = subprocess.Popen(
            ["sh", SUPPORT / "desktop.sh", *self._options, "sh", "-c", READY],
            env=outside,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert self._rig.stdout is not None
        folder = self._rig.stdout.readline().strip()
        if not folder:
            _, complaint = self._rig.communicate()
            pytest.fail(f"the desktop did not start: {complaint}")
        pairs = (Path(folder) / "environment").read_text().rstrip("\0").split("\0")
        self.env = dict(pair.split("=", 1) for pair in pairs)
        self.env.pop("_", None)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is not None:
            for log in sorted(self.logs.iterdir()):
                if text := log.read_text(errors="replace")[-2000:]:
                    error.add_note(f"--- {log.name}\n{text}")
        for child in reversed(self._children):
            with contextlib.suppress(ProcessLookupError):
                child.terminate()
            try:
                child.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                child.kill()
            child.communicate()
        self._rig.communicate()  # closes its standard input, which ends it and everything in it

    @property
    def folder(self) -> Path:
        """A private folder that is removed with the desktop."""
        return Path(self.env["RIG"])

    @property
    def home(self) -> Path:
        return Path(self.env["HOME"])

    @property
    def logs(self) -> Path:
        return self.folder / "logs"

    @property
    def cdp_port(self) -> int:
        """The debugging port of the browser, once somebody has opened a page in it."""
        record = Path(self.env["RIG_BROWSER_PROFILE"]) / "DevToolsActivePort"

        def port() -> int | None:
            first = record.read_text().partition("\n")[0] if record.exists() else ""
            return int(first) if first else None

        return wait_until("browser", port)

    def spawn(
        self,
        command: Sequence[str | Path],
        *,
        env: Mapping[str, str] | None = None,
        stdin: int = subprocess.DEVNULL,
        stdout: int | None = None,
    ) -> subprocess.Popen[str]:
        """Start a program in the desktop; it is ended with the desktop at the latest. `env` is added to the desktop's.

        Its output goes to a file in `logs`, unless `stdout` asks for a pipe; standard error always does.
        """
        log = self.logs / f"spawned-{len(self._children)}-{Path(command[0]).name}"
        with log.open("w") as sink:
            child = subprocess.Popen(
                command,
                env=self.env | dict(env or {}),
                stdin=stdin,
                stdout=sink if stdout is None else stdout,
                stderr=sink,
                text=True,
            )
        self._children.append(child)
        return child

    def run(self, command: Sequence[str | Path], *, text: str = "", seconds: float = 30) -> str:
        """What a program prints that is given `text` as its standard input; it must end with 0."""
        result = subprocess.run(
            command, env=self.env, input=text, capture_output=True, text=True, timeout=seconds, check=False
        )
        assert result.returncode == 0, f"{command}: {result.returncode}\n{result.stdout}\n{result.stderr}"
        return result.stdout

    def application(self, name: str) -> AccessibleApplication:
        """The program whose accessible (for Qt: application) name is `name`."""
        return AccessibleApplication(name, self.env)

    def open_page(self, url: str) -> None:
        """Open a page as a click in any program would."""
        self.spawn(["xdg-open", url])

    def screenshot(self, path: Path) -> None:
        """The whole screen as a PNG file."""
        self.run(["import", "-window", "root", path])

    def key(self, *keys: str) -> None:
        """Press keys where the focus is, in xdotool's spelling: `ctrl+n`, `Return`, `F5`."""
        self.run(["xdotool", "key", *keys])

    def type_text(self, text: str) -> None:
        """Type where the focus is, as on a keyboard."""
        self.run(["xdotool", "type", "--delay", "2", text])

    def wait_for_window(self, title: str, *, seconds: float = 10) -> None:
        """Until a window of that title stands on the screen."""

        def listed() -> bool | None:
            return title in self.run(["wmctrl", "-l"]) or None

        wait_until(f"window {title}", listed, seconds)

    def focused(self) -> str:
        """The title of the window that takes the keys; empty while there is none."""
        found = subprocess.run(
            ["xdotool", "getactivewindow", "getwindowname"], env=self.env, capture_output=True, text=True, check=False
        )
        return found.stdout.strip()

    def wait_for_focus(self, title: str, *, seconds: float = 10) -> None:
        """Until a window with these words in its title takes the keys."""
        wait_until(f"window {title} in use", lambda: title in self.focused() or None, seconds)

    def lock_keyring(self) -> None:
        with self._keychain() as call:
            call("org.freedesktop.Secret.Service", "Lock", "ao", ([LOGIN_KEYRING],))

    def unlock_keyring(self) -> None:
        """Unlock without a prompt. A person is asked by a window instead: `UNLOCK_PROMPT` is its title."""
        with self._keychain() as call:
            _, session = call("org.freedesktop.Secret.Service", "OpenSession", "sv", ("plain", ("s", "")))
            secret = (session, b"", self.env["RIG_KEYRING_PASSWORD"].encode(), "text/plain")
            interface = "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"
            call(interface, "UnlockWithMasterPassword", "o(oayays)", (LOGIN_KEYRING, secret))

    @contextlib.contextmanager
    def _keychain(self) -> Iterator[Callable[[str, str, str, tuple[object, ...]], Sequence[str]]]:
        jeepney, blocking = (importlib.import_module(name) for name in ("jeepney", "jeepney.io.blocking"))

        def call(interface: str, method: str, signature: str, body: tuple[object, ...]) -> Sequence[str]:
            service = jeepney.DBusAddress("/org/freedesktop/secrets", "org.freedesktop.secrets", interface)
            message = jeepney.new_method_call(service, method, signature, body)
            answer = jeepney.wrappers.unwrap_msg(bus.send_and_get_reply(message))
            return tuple(answer)

        with blocking.open_dbus_connection(self.env["DBUS_SESSION_BUS_ADDRESS"]) as bus:
            yield call
