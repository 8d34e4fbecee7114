"""The window's start and end as the operating system sees them: real processes, signals, a second start."""

import json
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, QThread
from support.qt import connection, in_every_state

from qbo_desktop.app.place import Place
from qbo_desktop.core.history import HistoryEntry, HistoryEvent
from qbo_desktop.core.identity import ConnectionKey, Environment, RealmId
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.setup import ACCOUNTING_SCOPE, Setup
from qbo_desktop.core.tokens import Clocks, TokenSet
from qbo_desktop.ui.single_instance import SingleInstance
from qbo_desktop.vault.vault import PassphraseSlot, Vault

HEAVY = ("httpx", "httpcore", "keyring", "cryptography", "asyncio", "ssl", "starlette", "uvicorn", "h11", "pyrage")
TIMES_THE_BARE_WINDOW = 3.0


@contextmanager
def running(runtime: Path, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """The program in a process of its own; ended by a signal if the test did not end it."""
    process = subprocess.Popen(
        [sys.executable, "-m", "qbo_desktop", *arguments],
        env=environment(runtime),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        if process.poll() is None:
            process.kill()
        process.communicate()


def environment(runtime: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "DBUS_"))}
    return {**kept, "XDG_RUNTIME_DIR": str(runtime), "QT_QPA_PLATFORM": "offscreen"}


def until(what: str, true: Callable[[], object], seconds: float = 20) -> None:
    clock = QElapsedTimer()
    clock.start()
    while not true():
        assert clock.elapsed() < seconds * 1000, f"no {what} within {seconds} s"
        QThread.msleep(10)


@pytest.fixture
def runtime() -> Iterator[Path]:
    """A runtime folder of this test alone; paths of sockets are short."""
    with tempfile.TemporaryDirectory(prefix="cc") as folder:
        yield Path(folder)


def passphrase(tmp_path: Path) -> Path:
    file = tmp_path / "passphrase"
    file.touch(mode=0o600)
    file.write_text("canary-passphrase\n")
    return file


def sockets(runtime: Path) -> int:
    return len(list(runtime.glob("*.socket")))


def test_a_second_start_hands_over_and_ends(tmp_path: Path, runtime: Path) -> None:
    """It exits 0 at once while the first goes on; the demo and the real list have a window each; signals end both."""
    data = tmp_path / "data"
    live = ("--data-dir", str(data), "--passphrase-file", str(passphrase(tmp_path)))
    demo = ("--data-dir", str(data), "--demo", "--background")
    with running(runtime, *live) as first, running(runtime, *demo) as other:
        until("windows", lambda: sockets(runtime) == 2)
        for arguments in (live, demo):
            with running(runtime, *arguments) as second:
                assert second.wait(20) == 0
        assert first.poll() is None
        assert other.poll() is None
        until("vaults", lambda: (data / "vault.db").exists() and (data / "demo" / "vault.db").exists())
        first.send_signal(signal.SIGTERM)
        other.send_signal(signal.SIGINT)
        assert first.wait(20) == 0
        assert other.wait(20) == 0
        said = {line for process in (first, other) if process.stderr for line in process.stderr.read().splitlines()}
        assert said <= {f"This plugin does not support {what}()" for what in ("propagateSizeHints", "raise")}
    assert sockets(runtime) == 0


def test_a_killed_first_makes_room(tmp_path: Path, runtime: Path) -> None:
    """Lock and socket of a process that was killed keep nobody out."""
    arguments = ("--data-dir", str(tmp_path), "--demo")
    with running(runtime, *arguments) as first:
        until("the window", lambda: sockets(runtime) == 1)
        first.kill()
        first.wait(10)
    with running(runtime, *arguments) as second:
        until("the demo", (tmp_path / "demo" / "vault.db").exists)
        assert second.poll() is None
        second.send_signal(signal.SIGHUP)
        assert second.wait(20) == 0


def test_the_file_of_a_second_start_arrives(
    tmp_path: Path, runtime: Path, monkeypatch: pytest.MonkeyPatch, qtbot: object
) -> None:
    """The first process gets the absolute path and the activation token; another folder has a first of its own."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    first, elsewhere = SingleInstance(tmp_path / "a"), SingleInstance(tmp_path / "b")
    assert first.is_first()
    assert elsewhere.is_first()
    first.listen()
    called: list[Path | None] = []
    first.called.connect(called.append)
    code = """
        import os, sys
        from pathlib import Path
        from PySide6.QtCore import QCoreApplication
        from qbo_desktop.ui.single_instance import SingleInstance
        os.environ["XDG_ACTIVATION_TOKEN"] = "made-up-token"
        app = QCoreApplication([])
        second = SingleInstance(Path(sys.argv[1]))
        assert not second.is_first()
        assert second.hand_over(Path(sys.argv[2]))
        assert second.hand_over(None)
    """
    process = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(code), str(tmp_path / "a"), "some.companysetup"],
        env=environment(runtime),
        cwd=tmp_path,
    )
    qtbot.waitUntil(lambda: len(called) == 2, timeout=15_000)  # type: ignore[attr-defined]
    assert process.wait(10) == 0
    assert called == [tmp_path / "some.companysetup", None]
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "made-up-token"
    first.close()
    elsewhere.close()
    first.deleteLater()
    elsewhere.deleteLater()


@pytest.fixture
def full_place(tmp_path: Path) -> Place:
    """A data folder with fifty companies."""
    place = Place(tmp_path / "data", passphrase_file=passphrase(tmp_path))
    vault = Vault.create(place.folder, PassphraseSlot(Secret("canary-passphrase"), iterations=1, lanes=1, memory_kib=8))
    now = datetime.now(UTC)  # noqa: TID251 - a real moment
    setup = Setup(
        name="Acme Advisors",
        app_name="",
        made_by="",
        environment=Environment.SANDBOX,
        client_id=connection().key.client_id,
        client_secret=Secret("canary"),
        redirect_uri="http://localhost:47813/",
        loopback_port=47813,
        scopes=(ACCOUNTING_SCOPE,),
    )
    stored = vault.add_setup(setup, at=now)
    tokens = TokenSet(Secret("canary-access"), Secret("canary-refresh"), Clocks(now, now, now))
    template = in_every_state(now)
    for number in range(50):
        row = template[number % len(template)]
        key = ConnectionKey(setup.environment, setup.client_id, RealmId(f"93414530{number:08d}"))
        entry = HistoryEntry(now, HistoryEvent.CONNECTED, key)
        vault.insert(replace(row, key=key, setup_id=stored.id), tokens, history=entry)
    vault.close()
    return place


PAINT = """
    import sys
    from pathlib import Path
    from PySide6.QtCore import QObject, QEvent
    from qbo_desktop.app.place import Place
    from qbo_desktop.ui import main

    app = main.make_application(["x"])
    program = main.Program(app, Place(Path(sys.argv[1])))

    class Eye(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint and watched is program.window:
                print(program.window.table.model().rowCount())
                print(*sorted(set(sys.argv[2:]) & set(sys.modules)))
                sys.stdout.flush()
                import os
                os._exit(0)
            return False

    eye = Eye()
    program.window.installEventFilter(eye)
    program.show(background=False)
    app.exec()
"""
FLOOR = """
    import os
    from PySide6.QtCore import QObject, QEvent
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

    app = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QTableView())

    class Eye(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint:
                os._exit(0)
            return False

    eye = Eye()
    window.installEventFilter(eye)
    window.show()
    app.exec()
"""


def painted(code: str, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code), *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return done.stdout


def test_the_first_paint_shows_the_list_and_imports_nothing_heavy(full_place: Place) -> None:
    """All rows are there before network, keychain, cipher, loop or demo server were imported."""
    rows, heavy = painted(PAINT, str(full_place.data_folder), *HEAVY).split("\n")[:2]
    assert rows == "50"
    assert heavy == ""


def test_the_first_paint_comes_soon(full_place: Place) -> None:
    """Measured against a bare window in the same run, by the processor's time, so that a busy machine does not tell."""

    def spent(code: str, *arguments: str) -> float:
        before = os.times()
        painted(code, *arguments)
        after = os.times()
        return after.children_user + after.children_system - before.children_user - before.children_system

    painted(PAINT, str(full_place.data_folder))
    pairs = [(spent(PAINT, str(full_place.data_folder)), spent(FLOOR)) for _ in range(5)]
    ours, bare = (statistics.median(times) for times in zip(*pairs, strict=True))
    assert ours / bare < TIMES_THE_BARE_WINDOW, json.dumps(pairs)
