"""Another program over the same data folder, told by lines what to do; tests kill it wherever they like.

`python worker.py DATA_FOLDER PASSPHRASE_FILE DEMO_FOLDER`, then a line `grant REALM`, `refresh REALM` or
`import REALM TOKEN` for each piece of work, or `move FILE RECIPIENT` for everything, answered by `ok` and what came of
it, or `error CODE`; the end of standard input ends it. With `--nursery DESCRIPTOR` a process that has loaded everything
forks one for each message on that socket: a line `serve DATA_FOLDER PASSPHRASE_FILE DEMO_FOLDER` for one as above, or
`command` and a command line, which says `ready` and then its exit code; each has the socket that came along for its
standard input and output. None is waited for, so that no number of a process is given twice.
"""

import asyncio
import importlib
import io
import os
import socket
import sys
from collections.abc import Callable
from contextlib import redirect_stdout
from datetime import datetime, timedelta
from pathlib import Path

from qbo_desktop.app.arrival import Incoming
from qbo_desktop.app.clock import SystemClock
from qbo_desktop.app.compose import Application, compose
from qbo_desktop.app.followed_clock import DemoOffset
from qbo_desktop.app.move_seals import RecipientSeal
from qbo_desktop.app.place import Place
from qbo_desktop.app.present import system_time
from qbo_desktop.core.errors import QboDesktopError, ReconnectRequired
from qbo_desktop.core.identity import RealmId
from qbo_desktop.core.import_tokens import FoundToken, ImportSource
from qbo_desktop.core.secret import Secret

_LOADED_LATE = (
    "anyio._backends._asyncio",
    "cryptography.hazmat.primitives.kdf.argon2",
    "httpx",
    "pyrage",
    "qbo_desktop.cli.import_command",
    "qbo_desktop.cli.main",
)


async def answer(application: Application, line: str) -> str:
    """What one line leads to."""
    what, *more = line.split()
    if what == "import":
        return await take_over(application, *more)
    rows = await application.connections.all()
    try:
        if what == "move":
            seal = RecipientSeal(more[1])
            moved = await application.moving.move(None, to=Path(more[0]), receiver="Another", seal=seal)
            return f"ok {len(moved.connections)}"
        key = next(row.key for row in rows if row.key.realm_id == more[0])
        if what == "refresh":
            return f"ok {(await application.refresher.attempt(key)).outcome}"
        return f"ok {(await application.access.grant(key)).access_token.fingerprint()}"
    except ReconnectRequired as error:
        return f"error {error.reason}"
    except QboDesktopError as error:
        return f"error {error.code}"


async def take_over(application: Application, realm_id: str, token: str) -> str:
    """Import what another program holds."""
    (setup,) = await application.setups.all()
    found = FoundToken(Secret(token), RealmId(realm_id), ImportSource.PASTED)
    try:
        return f"ok {(await application.importing.take_over(Incoming(found), setup)).was}"
    except QboDesktopError as error:
        return f"error {error.code}"


async def main(data: Path, passphrase_file: Path, demo: Path, lines: Callable[[], str]) -> None:
    """Work until there are no more lines."""
    offset = DemoOffset(demo)

    def now() -> datetime:
        return system_time() + timedelta(seconds=offset())

    application = compose(Place(data, passphrase_file=passphrase_file), create=False, clock=SystemClock(now))
    try:
        await application.open()
        print("ready", flush=True)
        while line := await asyncio.to_thread(lines):
            print(await answer(application, line), flush=True)
    finally:
        await application.close()


def raise_others(descriptor: int) -> None:
    """Fork one for each message, until nobody can send any more."""
    for name in _LOADED_LATE:
        importlib.import_module(name)
    orders = socket.socket(fileno=descriptor)
    while True:
        line, passed, _, _ = socket.recv_fds(orders, 65536, 1)
        if not line:
            return
        number = os.fork()
        if number == 0:
            orders.close()
            os.dup2(passed[0], 0)
            os.dup2(passed[0], 1)
            os.close(passed[0])
            live(line.decode().split())
            os._exit(0)
        os.close(passed[0])
        orders.send(b"%d" % number)


def live(words: list[str]) -> None:
    """What one of those forked is for."""
    what, *more = words
    if what == "serve":
        data, passphrase_file, demo = map(Path, more)
        asyncio.run(main(data, passphrase_file, demo, sys.stdin.readline))
        return
    from qbo_desktop.cli.main import main as command_line  # the others need none of it

    print("ready", flush=True)
    with redirect_stdout(io.StringIO()):
        code = command_line(more)
    print(code, flush=True)


if __name__ == "__main__":
    if sys.argv[1] == "--nursery":
        raise_others(int(sys.argv[2]))
    else:
        given = [Path(word) for word in sys.argv[1:4]]
        asyncio.run(main(given[0], given[1], given[2], sys.stdin.readline))
