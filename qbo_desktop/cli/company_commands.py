"""`refresh`, `disconnect` and `export`: what is done to companies."""

import argparse
import asyncio
from pathlib import Path

from qbo_desktop.app.compose import Application
from qbo_desktop.app.handover import write_private_file
from qbo_desktop.app.place import Place
from qbo_desktop.cli import documents, exit_codes
from qbo_desktop.cli.exit_codes import DONE
from qbo_desktop.cli.output import Output
from qbo_desktop.cli.refreshing import refresh_several
from qbo_desktop.cli.session import company, with_application
from qbo_desktop.core.errors import NotFound, QboDesktopError, Usage


def run(options: argparse.Namespace, place: Place, output: Output) -> int:
    """Do it to the companies that are named."""
    match options.command:
        case "refresh":
            if not (options.companies or options.every or options.due):
                raise Usage(detail="refresh_what")
            return _run_refresh(options, place, output)
        case "disconnect":
            work = _disconnect
        case _:
            if not (options.give_pass and options.to and options.receiver):
                raise Usage(detail="export_what")
            work = _export
    try:
        return with_application(place, lambda application: work(application, options, output), create=False)
    except NotFound:
        raise NotFound(detail=options.company) from None


def _run_refresh(options: argparse.Namespace, place: Place, output: Output) -> int:
    try:
        return with_application(place, lambda application: refresh_several(application, options, output), create=False)
    except NotFound:
        if options.companies:
            raise NotFound(detail=options.companies[0]) from None
        if output.as_json:
            output.document({"version": 1, "results": []})
        return DONE


async def _disconnect(application: Application, options: argparse.Namespace, output: Output) -> int:
    chosen = await company(application, options, options.company, output)
    try:
        row = await application.disconnector.disconnect(chosen.key, local=options.local)
    except QboDesktopError as error:
        output.failure(error, chosen.display_name)
        return exit_codes.of_error(error)
    if output.as_json:
        document = documents.connection(row, application.parts.clock.now())
        output.document({"version": 1, "connection": document, "file": None})
    elif options.local:
        output.say(
            f"{row.display_name} is forgotten on this computer. Intuit was not told: the permission stays valid until"
            " it is removed in QuickBooks under Apps."
        )
    else:
        output.say(f"{row.display_name} is disconnected. The books are not touched.")
    return DONE


async def _export(application: Application, options: argparse.Namespace, output: Output) -> int:
    chosen = await company(application, options, options.company, output)
    to_output = options.to == "-"
    if not to_output and await asyncio.to_thread(Path(options.to).exists):
        raise Usage(detail="file_exists")

    def deliver(text: str) -> None:
        if to_output:
            output.line(text)
        else:
            write_private_file(Path(options.to), text)

    given = await application.handover.give_pass(chosen.key, to=options.receiver, deliver=deliver)
    if to_output:
        return DONE
    if output.as_json:
        document = documents.connection(given.connection, application.parts.clock.now())
        output.document({"version": 1, "connection": document, "file": options.to})
    output.say(
        f"{options.receiver} can read and change the books of {chosen.display_name} with it for one hour: {options.to}"
    )
    return DONE
