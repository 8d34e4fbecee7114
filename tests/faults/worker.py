"""Another program over the same data folder, told by lines what to do; tests kill it wherever they like.

`python worker.py DATA_FOLDER PASSPHRASE_FILE DEMO_FOLDER`, then a line `grant REALM`, `refresh REALM` or
`import REALM TOKEN` for each piece of work, or `move FILE RECIPIENT` for everything, answered by `ok` and what came of
it, or `error CODE`; the end of standard input ends it. With `--fork` a process that has loaded everything forks one for
each line: it says the number of the new process, `ready`, the answer if it lived, and `ended`; the line `open` asks for
nothing more.
"""

import asyncio
import os
import sys
from collections.abc import Callable
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


def fork_for_each_line(places: list[Path]) -> None:
    """Work until standard input ends."""
    while line := sys.stdin.readline().strip():
        number = os.fork()
        if number == 0:
            lines = ["", *([] if line == "open" else [line])]
            asyncio.run(main(places[0], places[1], places[2], lines.pop))
            os._exit(0)
        os.write(1, b"%d\n" % number)  # at once, for the new process writes there too
        os.waitpid(number, 0)
        os.write(1, b"ended\n")


if __name__ == "__main__":
    given = [Path(word) for word in sys.argv[1:4]]
    if sys.argv[4:] == ["--fork"]:
        fork_for_each_line(given)
    else:
        asyncio.run(main(given[0], given[1], given[2], sys.stdin.readline))
