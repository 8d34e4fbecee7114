"""One command: read the arguments, run it, say how it ended."""

import argparse
import os
import sys
import traceback
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from qbo_desktop.app.place import Place, default_data_folder, read_passphrase
from qbo_desktop.cli import exit_codes, streams
from qbo_desktop.cli.output import Output
from qbo_desktop.cli.parser import build
from qbo_desktop.core.errors import Bug, Interrupted, QboDesktopError

# Each command imports what it needs, and no more: a fresh token needs neither a loop nor a network.
_MODULES = {
    "list": "qbo_desktop.cli.reading",
    "history": "qbo_desktop.cli.reading",
    "token": "qbo_desktop.cli.token_command",
    "setup": "qbo_desktop.cli.setup_commands",
    "connect": "qbo_desktop.cli.connect_command",
    "refresh": "qbo_desktop.cli.refreshing",
    "export": "qbo_desktop.cli.company_commands",
    "import": "qbo_desktop.cli.import_command",
    "disconnect": "qbo_desktop.cli.company_commands",
    "keep-alive": "qbo_desktop.cli.keep_alive_command",
    "schedule": "qbo_desktop.cli.schedule_command",
    "vault": "qbo_desktop.cli.upkeep",
    "diagnose": "qbo_desktop.cli.diagnose_command",
    "demo": "qbo_desktop.cli.upkeep",
}


def main(argv: list[str]) -> int:
    """Run the command of these arguments; the exit code of the contract."""
    output = Output(as_json="--json" in argv)
    streams.prepare(as_json=output.as_json)
    place: Place | None = None
    try:
        options = build().parse_args(argv)
        place = _place(options)
        return _run(options, place, output)
    except QboDesktopError as error:
        output.failure(error, *_names(place, error))
        return exit_codes.of_error(error)
    except KeyboardInterrupt:
        output.failure(Interrupted())
        return exit_codes.INTERRUPTED
    except BrokenPipeError:
        streams.let_go_of_output()
        return exit_codes.DONE
    except Exception as error:  # noqa: BLE001 - a bug is told, not swallowed
        if "--verbose" in argv:
            from qbo_desktop.app.logs import redacted  # noqa: PLC0415 - only a bug needs it

            sys.stderr.write(redacted(traceback.format_exc()))
        output.failure(Bug(detail=type(error).__name__))
        return exit_codes.BUG


def _run(options: argparse.Namespace, place: Place, output: Output) -> int:
    if options.command == "connect":
        streams.keep_from_children()
    if options.verbose:
        from qbo_desktop.app.logs import log_to_terminal  # noqa: PLC0415 - logging is not on the fast path

        log_to_terminal(verbose=True)
    given = place.passphrase_file
    if given is not None and not given.is_fifo() and not (place.demo or options.command == "demo"):
        read_passphrase(given)  # a mistake in it is told by every command, before anything is done
    run: Callable[[argparse.Namespace, Place, Output], int] = import_module(_MODULES[options.command]).run
    return run(options, place, output)


def _place(options: argparse.Namespace) -> Place:
    return Place(options.data_dir or default_data_folder(), options.demo, _passphrase_file(options))


def _passphrase_file(options: argparse.Namespace) -> Path | None:
    if options.passphrase_file is not None:
        return Path(options.passphrase_file)
    named = os.environ.get("QBO_DESKTOP_PASSPHRASE_FILE")
    return Path(named) if named else None


def _names(place: Place | None, error: QboDesktopError) -> tuple[str | None, str | None]:
    """The names of the company that an error is about, and of the one that was chosen instead."""
    if place is None or error.realm_id is None:
        return None, None
    from qbo_desktop.cli.naming import names  # noqa: PLC0415 - only a failure reads the list for it

    return names(place, error)
