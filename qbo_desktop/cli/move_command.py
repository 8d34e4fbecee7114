"""`export --move`: companies go to one receiver, and this computer refreshes them no more."""

import argparse
import os
from pathlib import Path

from qbo_desktop.app.compose import Application
from qbo_desktop.app.moving import Moved, MoveProgress, MoveStep, NotMoved
from qbo_desktop.app.place import Place
from qbo_desktop.cli import documents, exit_codes
from qbo_desktop.cli.explaining import error_document
from qbo_desktop.cli.output import Output, printable
from qbo_desktop.cli.seals import move_seal
from qbo_desktop.cli.session import company, with_application
from qbo_desktop.core.connection import Connection
from qbo_desktop.core.errors import Usage

_STEPS = {
    MoveStep.REFRESHING: "Refreshing first…",
    MoveStep.SEALING: "Sealing; this takes a moment.",
    MoveStep.WRITING: "Writing the file, and reading it again…",
}


def run(options: argparse.Namespace, place: Place, output: Output) -> int:
    """Move what is named, or everything."""
    _check(options)
    chosen = None if options.every else company(place, options, output)
    target = Path(os.path.abspath(options.to))  # noqa: PTH100 - a link in the way is looked at, not followed
    seal = move_seal(options)

    async def work(application: Application) -> int:
        def tell(progress: MoveProgress) -> None:
            if progress.done == 0:
                output.say(_STEPS[progress.step])

        moved = await application.moving.move(
            None if chosen is None else [chosen.key],
            to=target,
            receiver=options.receiver,
            seal=seal,
            with_setups=options.with_setup,
            tell=tell,
        )
        _report(moved, chosen, options, application, output)
        return _code(moved)

    return with_application(place, work, create=False)


def _check(options: argparse.Namespace) -> None:
    """The seal is asked for last: whoever mistyped anything else is not asked for a passphrase first."""
    if options.every == (options.company is not None) or not (options.to and options.receiver):
        raise Usage(detail="move_what")
    if options.every and options.setup is not None:
        raise Usage(detail="move_what")
    if options.to == "-":
        raise Usage(detail="move_to_file")
    if options.recipient is None and options.passphrase_fd is None:
        raise Usage(detail="move_seal")
    if not options.receiver.isprintable():
        raise Usage(detail="receiver")
    if os.path.lexists(options.to):
        raise Usage(detail="file_exists")


def _code(moved: Moved) -> int:
    codes = [exit_codes.of_error(one.error) for one in moved.stayed if one.error is not None]
    return exit_codes.of_several([exit_codes.VAULT, *codes] if moved.file is None else codes)


def _report(
    moved: Moved, chosen: Connection | None, options: argparse.Namespace, application: Application, output: Output
) -> None:
    now = application.parts.clock.now()
    if output.as_json:
        rows = [documents.connection(row, now) for row in moved.connections]
        output.document(
            {
                "version": 1,
                "connection": rows[0] if chosen is not None and rows else None,
                "file": None if moved.file is None else str(moved.file),
                "connections": rows,
                "setups": list(moved.setups),
                "stayed": [_stayed(one, application) for one in moved.stayed],
                "kept": None if moved.kept is None else str(moved.kept),
                "again": moved.again,
            }
        )
        return
    _tell(moved, options, output)


def _stayed(one: NotMoved, application: Application) -> documents.Document:
    return {
        "connection": documents.connection(one.connection, application.parts.clock.now()),
        "error": None if one.error is None else error_document(one.error, one.connection.display_name),
    }


def _tell(moved: Moved, options: argparse.Namespace, output: Output) -> None:
    for one in moved.stayed:
        if one.error is not None:
            output.failure(one.error, one.connection.display_name)
    if moved.stayed:
        names = ", ".join(one.connection.display_name for one in moved.stayed)
        output.say(printable(f"Not moved: {names}."))
    names = ", ".join(row.display_name for row in moved.connections)
    receiver = options.receiver
    if moved.again:
        output.say("The same sealed file was written again: it opens with the key or passphrase of the first time.")
    output.say(printable(f"{receiver} has {names} from now on. This computer refreshes them no more."))
    if moved.setups:
        output.say(printable(f"The app keys went along: {', '.join(moved.setups)}."))
    if moved.file is None:
        output.say(
            f"The file is not in its place yet: its folder cannot be reached. It is kept, sealed, as {moved.kept}\n"
            "It is put in its place when the folder is back; or say the same again with another --to."
        )
        return
    output.say(
        f"The file: {moved.file}\nIt is the only copy of the connection. Have it opened within 100 days by:"
        " qbo-desktop import FILE\nReconnecting takes a company back."
    )
