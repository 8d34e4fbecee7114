"""`setup`: the keys of Intuit apps."""

import argparse
import sys
from pathlib import Path

from qbo_desktop.app.compose import Application
from qbo_desktop.app.place import Place
from qbo_desktop.app.readiness import Check
from qbo_desktop.app.setup_review import review
from qbo_desktop.cli import documents, exit_codes, terminal
from qbo_desktop.cli.checks import print_checks
from qbo_desktop.cli.exit_codes import DONE
from qbo_desktop.cli.output import Output
from qbo_desktop.cli.session import setup as chosen_setup
from qbo_desktop.cli.session import with_application
from qbo_desktop.core.errors import NotFound, Usage
from qbo_desktop.core.setup import LONGEST_FILE, Setup, parse_setup


def run(options: argparse.Namespace, place: Place, output: Output) -> int:
    """Add, list, remove or test setups."""
    if place.demo and options.action in ("add", "remove"):
        raise Usage(detail="demo_keeps_its_own_setup")
    match options.action:
        case "add":
            given = parse_setup(_content(options.file))
            return with_application(place, lambda application: _add(application, given, output), create=True)
        case "list":
            return _list(place, output)
        case "remove":
            work = _remove
        case _:
            work = _test
    try:
        return with_application(place, lambda application: work(application, options.name, output), create=place.demo)
    except NotFound:
        raise NotFound(detail=options.name) from None


def _content(file: str) -> bytes:
    if file == "-":
        return sys.stdin.buffer.read(LONGEST_FILE + 1)
    try:
        with Path(file).open("rb") as stream:
            return stream.read(LONGEST_FILE + 1)
    except OSError:
        raise Usage(detail="file_not_readable") from None


async def _add(application: Application, given: Setup, output: Output) -> int:
    replaced = await application.setups.replaced_by(given)
    confirmed = False
    if terminal.is_there() and not output.as_json:
        for sentence in review(given, replaces=replaced is not None):
            output.say(sentence.english())
        if not terminal.agrees("Use this setup?"):
            raise Usage(detail="declined")
        confirmed = True
    stored = await application.setups.keep(given, confirmed=confirmed)
    if output.as_json:
        output.document({"version": 1, "setup": documents.setup(stored.setup, stored.connections), "file": None})
    else:
        output.say(f"The setup “{stored.setup.name}” is here. Connect a company with: qbo-desktop connect")
    return DONE


def _list(place: Place, output: Output) -> int:
    async def work(application: Application) -> int:
        setups = await application.setups.all()
        if output.as_json:
            rows = [documents.setup(stored.setup, stored.connections) for stored in setups]
            output.document({"version": 1, "setups": rows})
        for stored in setups if not output.as_json else ():
            note = "" if stored.setup.endpoints is None else "  (not Intuit)"
            output.line(
                f"{stored.setup.name}  {stored.setup.environment}  {stored.setup.redirect_uri}"
                f"  {stored.connections} connected{note}"
            )
        return DONE

    try:
        return with_application(place, work, create=place.demo)
    except NotFound:
        if output.as_json:
            output.document({"version": 1, "setups": []})
        else:
            output.say("No setup yet. Open one with: qbo-desktop setup add FILE")
        return DONE


async def _remove(application: Application, name: str, output: Output) -> int:
    stored = await application.setups.chosen(name)
    await application.setups.remove(stored.id)
    if output.as_json:
        output.document({"version": 1, "setup": documents.setup(stored.setup, 0), "file": None})
    else:
        output.say(f"The setup “{stored.setup.name}” is forgotten.")
    return DONE


async def _test(application: Application, name: str, output: Output) -> int:
    stored = await chosen_setup(application, name, output)
    checks: tuple[Check, ...] = await application.readiness.check(stored.setup)
    print_checks(checks, output)
    return exit_codes.of_checks([check.name for check in checks if not check.ok])
