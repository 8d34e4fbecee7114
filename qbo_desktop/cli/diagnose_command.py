"""`diagnose`: keychain, vault, port, keys, network, clock, each a line; and a file for whoever helps."""

import argparse
import asyncio
import logging
from pathlib import Path

from qbo_desktop.app import snapshot
from qbo_desktop.app.compose import compose
from qbo_desktop.app.diagnose import diagnose
from qbo_desktop.app.place import Place
from qbo_desktop.app.present import now_of
from qbo_desktop.app.private_files import write_private_file
from qbo_desktop.app.readiness import Check
from qbo_desktop.app.support_bundle import bundle
from qbo_desktop.cli import exit_codes, terminal
from qbo_desktop.cli.checks import print_check, print_checks
from qbo_desktop.cli.output import Output
from qbo_desktop.core.errors import Usage, VaultError


def run(options: argparse.Namespace, place: Place, output: Output) -> int:
    """Look at everything; the exit code is that of the worst finding, and no file is made but the bundle."""
    logging.getLogger().addHandler(logging.NullHandler())
    file: Path | None = options.bundle
    if file is not None and (file.exists() or file.is_symlink()):
        raise Usage(detail="file_exists")
    checks = asyncio.run(_checks(place, output))
    if file is not None:
        text = _bundle(place, checks)
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


def _bundle(place: Place, checks: list[Check]) -> str:
    now = now_of(place)()
    try:
        return bundle(checks, snapshot.connections(place.folder, now), snapshot.history(place.folder), now)
    except VaultError:  # the checks say what is the matter with it
        return bundle(checks, (), (), now)
