"""`disconnect` and `export`: what is done to one company."""

import argparse
from pathlib import Path

from qbo_desktop.app import snapshot
from qbo_desktop.app.compose import Application
from qbo_desktop.app.handover import GivenPass, PassFormat, live_passes
from qbo_desktop.app.place import Place
from qbo_desktop.app.present import now_of
from qbo_desktop.app.private_files import need_new_file, write_private_bytes, write_private_file
from qbo_desktop.cli import documents
from qbo_desktop.cli.exit_codes import DONE
from qbo_desktop.cli.output import Output
from qbo_desktop.cli.seals import sealer
from qbo_desktop.cli.session import company, with_application
from qbo_desktop.core.connection import Connection, Status
from qbo_desktop.core.errors import Usage


def run(options: argparse.Namespace, place: Place, output: Output) -> int:
    """Do it to the company that is named."""
    if options.command == "export" and options.move and not options.give_pass:
        from qbo_desktop.cli import move_command  # noqa: PLC0415 - a pass does without it

        return move_command.run(options, place, output)
    return _disconnect(options, place, output) if options.command == "disconnect" else _export(options, place, output)


def _disconnect(options: argparse.Namespace, place: Place, output: Output) -> int:
    chosen = company(place, options, output)
    passes = live_passes(snapshot.history(place.folder, chosen.key.realm_id), chosen.key, now_of(place)())

    async def work(application: Application) -> int:
        row = await application.disconnector.disconnect(chosen.key, local=options.local)
        if output.as_json:
            document = documents.connection(row, application.parts.clock.now())
            output.document({"version": 1, "connection": document, "file": None})
        elif chosen.status is Status.MOVED:
            output.say(f"{row.display_name} is forgotten on this computer. It stays connected at {row.held_by}.")
            _tell_passes("Passes that were given before stay good:", passes, output)
        elif options.local:
            output.say(
                f"{row.display_name} is forgotten on this computer. Intuit was not told: the permission stays valid"
                " until it is removed in QuickBooks under Apps."
            )
            _tell_passes("These passes stay valid too:", passes, output)
        else:
            output.say(f"{row.display_name} is disconnected. The books are not touched.")
            _tell_passes("These passes stop working too:", passes, output)
        return DONE

    return with_application(place, work, create=False)


def _tell_passes(sentence: str, passes: list[GivenPass], output: Output) -> None:
    if passes:
        names = "; ".join(f"{one.to} (until {one.until:%H:%M} UTC)" for one in passes)
        output.say(f"{sentence} {names}.")


def _export(options: argparse.Namespace, place: Place, output: Output) -> int:
    if options.receiver is not None and not options.receiver.isprintable():
        raise Usage(detail="receiver")
    only_pass = options.give_pass and not (options.move or options.every or options.with_setup)
    if not (only_pass and options.company and options.to and options.receiver):
        raise Usage(detail="export_what")
    chosen = company(place, options, output)
    to_output = options.to == "-"
    if not to_output:
        need_new_file(Path(options.to))
    seal = sealer(options, output)
    if to_output and seal is not None:
        output.content(b"")  # a terminal cannot take it: said before anything is refreshed

    async def deliver(text: str) -> None:
        if seal is None:
            output.line(text) if to_output else write_private_file(Path(options.to), text)
            return
        sealed = seal((text + "\n").encode())
        output.content(sealed) if to_output else write_private_bytes(Path(options.to), sealed)

    async def work(application: Application) -> int:
        given = await application.handover.give_pass(
            chosen.key, to=options.receiver, deliver=deliver, form=PassFormat(options.form)
        )
        if output.as_json and not to_output:
            document = documents.connection(given.connection, application.parts.clock.now())
            output.document({"version": 1, "connection": document, "file": options.to})
        _tell_given(given.connection, options, output)
        return DONE

    return with_application(place, work, create=False)


def _tell_given(row: Connection, options: argparse.Namespace, output: Output) -> None:
    where = "standard output" if options.to == "-" else options.to
    output.say(f"With it {options.receiver} can read and change the books of {row.display_name} for one hour: {where}")
