"""An application for the length of one command."""

import argparse
import asyncio
import logging
import signal
from collections.abc import Awaitable, Callable
from contextlib import suppress

from qbo_desktop.app import snapshot
from qbo_desktop.app.browser import Browser
from qbo_desktop.app.compose import Application, compose
from qbo_desktop.app.place import Place
from qbo_desktop.app.present import now_of
from qbo_desktop.app.setups import StoredSetup
from qbo_desktop.cli import terminal
from qbo_desktop.cli.choosing import choose
from qbo_desktop.cli.output import Output
from qbo_desktop.core.connection import Connection
from qbo_desktop.core.errors import Ambiguous, Interrupted
from qbo_desktop.core.secret import Secret


def with_application(
    place: Place,
    work: Callable[[Application], Awaitable[int]],
    *,
    create: bool,
    browser: Browser | None = None,
    ask: Callable[[], Secret | None] = terminal.passphrase,
    prompt_expected: bool | None = None,
) -> int:
    """Run `work` with an open application and close it in order, whatever happens.

    `prompt_expected`: whether the keychain may ask the person; unless told, where one sits at a terminal.
    Raises NotFound where there is no vault and none is to be made.
    """
    # Without --verbose nobody asked for records, and Python would write other libraries' to standard error unredacted.
    logging.getLogger().addHandler(logging.NullHandler())

    async def whole() -> int:
        _end_by_signals()
        may_ask = terminal.is_there() if prompt_expected is None else prompt_expected
        application = compose(place, create=create, prompt_expected=may_ask, ask=ask, browser=browser)
        try:
            await application.open()
            return await work(application)
        except asyncio.CancelledError:
            raise Interrupted from None
        finally:
            await application.close()

    return asyncio.run(whole())


def _end_by_signals() -> None:
    """Let a request to end be what Ctrl+C is: what must reach the disk reaches it before the program is gone."""
    task, loop = asyncio.current_task(), asyncio.get_running_loop()
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and task is not None:
            with suppress(NotImplementedError):  # Windows has no such signals for a loop
                loop.add_signal_handler(number, task.cancel)


def company(place: Place, options: argparse.Namespace, output: Output) -> Connection:
    """The company that the person means, found without the key."""
    rows = snapshot.connections(place.folder, now_of(place)())
    return choose(rows, options.company, options.setup, output)


async def setup(application: Application, name: str | None, output: Output) -> StoredSetup:
    """The setup that the person means; without a name, the only one."""
    try:
        return await application.setups.chosen(name)
    except Ambiguous as several:
        if output.as_json or not terminal.is_there():
            raise
        return await application.setups.chosen(several.candidates[terminal.pick(several)])
