"""`setup`: the keys of Intuit apps."""

import argparse
from collections.abc import Awaitable, Callable
from pathlib import Path

from qbo_desktop.app.compose import Application
from qbo_desktop.app.place import Place
from qbo_desktop.app.private_files import need_new_file, write_private_bytes, write_private_file
from qbo_desktop.app.readiness import Check
from qbo_desktop.app.setup_review import review
from qbo_desktop.cli import documents, exit_codes, terminal
from qbo_desktop.cli.checks import print_checks
from qbo_desktop.cli.exit_codes import DONE
from qbo_desktop.cli.output import Output
from qbo_desktop.cli.seals import opened, read_limited, sealer
from qbo_desktop.cli.session import setup as chosen_setup
from qbo_desktop.cli.session import with_application
from qbo_desktop.cli.setup_questions import asked_for_setup
from qbo_desktop.core.errors import NotFound, Usage
from qbo_desktop.core.setup import Setup, parse_setup, setup_document


def run(options: argparse.Namespace, place: Place, output: Output) -> int:
    """Add, make, list, export, remove or test setups."""
    if place.demo and options.action in ("add", "remove"):
        raise Usage(detail="demo_keeps_its_own_setup")
    match options.action:
        case "add":
            given = parse_setup(opened(read_limited(options.file), options, output))
            return with_application(place, lambda application: _add(application, given, output), create=True)
        case "make":
            return _make(options, output)
        case "list":
            return _list(place, output)
        case "export":
            return _export(options, place, output)
        case "remove":
            work = _remove
        case _:
            work = _test
    return _with_named(options.name, place, lambda application: work(application, options.name, output))


def _with_named(name: str, place: Place, work: Callable[[Application], Awaitable[int]]) -> int:
    try:
        return with_application(place, work, create=place.demo)
    except NotFound:
        raise NotFound(detail=name) from None


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
        output.say(f"The setup {_named(stored.setup)} is here. Connect a company with: qbo-desktop connect")
    return DONE


def _named(setup: Setup) -> str:
    """Its name, marked where it is for another server than Intuit's."""
    return f"“{setup.name}”" if setup.endpoints is None else f"“{setup.name}” (not Intuit)"


def _make(options: argparse.Namespace, output: Output) -> int:
    """Asks even with `--json`: the questions go to the terminal, the document to standard output."""
    if not terminal.is_there():
        raise Usage(detail="asks_on_a_terminal")
    write = _writer(options, output)
    made = asked_for_setup()
    write(setup_document(made))
    _tell_written(made, 0, options.to, output)
    output.say(f"Use it here too: qbo-desktop setup add {options.to}")
    return DONE


def _export(options: argparse.Namespace, place: Place, output: Output) -> int:
    write = _writer(options, output)

    async def work(application: Application) -> int:
        stored = await chosen_setup(application, options.name, output)
        await application.handover.give_setup(stored, deliver=write)
        _tell_written(stored.setup, stored.connections, options.to, output)
        return DONE

    return _with_named(options.name, place, work)


def _writer(options: argparse.Namespace, output: Output) -> Callable[[str], None]:
    """Writes the file that is asked for; raises Usage now for one that cannot be meant."""
    if options.to == "-":
        raise Usage(detail="setup_to_file")
    file = Path(options.to)
    need_new_file(file)
    seal = sealer(options, output)

    def write(text: str) -> None:
        if seal is None:
            write_private_file(file, text)
        else:
            write_private_bytes(file, seal((text + "\n").encode()))

    return write


def _tell_written(setup: Setup, connections: int, file: str, output: Output) -> None:
    if output.as_json:
        output.document({"version": 1, "setup": documents.setup(setup, connections), "file": file})
    output.say(f"The setup {_named(setup)} is in {file}. Whoever can open it may reach the books connected with it.")


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
        output.say(f"The setup {_named(stored.setup)} is forgotten.")
    return DONE


async def _test(application: Application, name: str, output: Output) -> int:
    stored = await chosen_setup(application, name, output)
    checks: tuple[Check, ...] = await application.readiness.check(stored.setup)
    print_checks(checks, output)
    return exit_codes.of_checks([check.name for check in checks if not check.ok])
