"""`disconnect` and `export`: what is done to one company."""

import argparse
import asyncio
from pathlib import Path

from qbo_desktop.app.compose import Application
from qbo_desktop.app.handover import write_private_file
from qbo_desktop.app.place import Place
from qbo_desktop.cli import documents
from qbo_desktop.cli.exit_codes import DONE
from qbo_desktop.cli.output import Output
from qbo_desktop.cli.session import company, with_application
from qbo_desktop.core.connection import Connection, Status
from qbo_desktop.core.errors import Usage


def run(options: argparse.Namespace, place: Place, output: Output) -> int:
    """Do it to the company that is named."""
    work = _disconnect if options.command == "disconnect" else _export
    if work is _export and not (options.give_pass and options.to and options.receiver):
        raise Usage(detail="export_what")
    chosen = company(place, options, output)
    return with_application(place, lambda application: work(application, chosen, options, output), create=False)


async def _disconnect(application: Application, chosen: Connection, options: argparse.Namespace, output: Output) -> int:
    row = await application.disconnector.disconnect(chosen.key, local=options.local)
    if output.as_json:
        document = documents.connection(row, application.parts.clock.now())
        output.document({"version": 1, "connection": document, "file": None})
    elif chosen.status is Status.MOVED:
        output.say(f"{row.display_name} is forgotten on this computer. It stays connected at {row.held_by}.")
    elif options.local:
        output.say(
            f"{row.display_name} is forgotten on this computer. Intuit was not told: the permission stays valid until"
            " it is removed in QuickBooks under Apps."
        )
    else:
        output.say(f"{row.display_name} is disconnected. The books are not touched.")
    return DONE


async def _export(application: Application, chosen: Connection, options: argparse.Namespace, output: Output) -> int:
    to_output = options.to == "-"
    if not to_output and await asyncio.to_thread(Path(options.to).exists):
        raise Usage(detail="file_exists")

    def deliver(text: str) -> None:
        if to_output:
            output.line(text)
        else:
            write_private_file(Path(options.to), text)

    given = await application.handover.give_pass(chosen.key, to=options.receiver, deliver=deliver)
    if output.as_json and not to_output:
        document = documents.connection(given.connection, application.parts.clock.now())
        output.document({"version": 1, "connection": document, "file": options.to})
    where = "standard output" if to_output else options.to
    output.say(
        f"With it {options.receiver} can read and change the books of {chosen.display_name} for one hour: {where}"
    )
    return DONE
