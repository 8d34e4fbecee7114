"""`diagnose`: keychain, vault, port, keys, network, clock, each a line; and a file for whoever helps."""

import argparse
import asyncio
import logging
from pathlib import Path

from qbo_desktop.app.compose import compose
from qbo_desktop.app.diagnose import diagnose
from qbo_desktop.app.place import Place
from qbo_desktop.app.private_files import need_new_file, write_private_file
from qbo_desktop.app.readiness import Check
from qbo_desktop.app.support_bundle import bundle_of
from qbo_desktop.cli import exit_codes, terminal
from qbo_desktop.cli.checks import print_check, print_checks
from qbo_desktop.cli.output import Output


def run(options: argparse.Namespace, place: Place, output: Output) -> int:
    """Look at everything; the exit code is that of the worst finding, and no file is made but the bundle."""
    logging.getLogger().addHandler(logging.NullHandler())
    file: Path | None = options.bundle
    if file is not None:
        need_new_file(file)
    checks = asyncio.run(_checks(place, output))
    if file is not None:
        text = bundle_of(place, checks)
        if not output.as_json:
            output.say(f"This is all that is in {file}:")
            output.say(text)
        write_private_file(file, text)
        output.say(f"It is written to {file}, and was sent to nobody.")
    if output.as_json:
        print_checks(checks, output)
    return exit_codes.of_checks([check.name for check in checks if not check.ok])


async def _checks(place: Place, output: Output) -> list[Check]:
    application = compose(place, create=False, ask=terminal.passphrase)
    checks = []
    try:
        async for check in diagnose(application):
            checks.append(check)
            if not output.as_json:
                print_check(check, output)
    finally:
        await application.close()
    return checks
