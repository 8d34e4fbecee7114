"""`import`: take companies over from a move, from the OAuth Playground or from another program."""

import argparse
import sys
from datetime import datetime

from qbo_desktop.app.arrival import Arrival, recognise, with_realm
from qbo_desktop.app.compose import Application
from qbo_desktop.app.importing import ImportOutcome, ImportResult, Incoming
from qbo_desktop.app.place import Place
from qbo_desktop.app.setup_review import review
from qbo_desktop.cli import documents, exit_codes, terminal
from qbo_desktop.cli.exit_codes import DONE
from qbo_desktop.cli.output import Output
from qbo_desktop.cli.seals import opened, read_limited
from qbo_desktop.cli.session import with_application
from qbo_desktop.core.connection import Connection
from qbo_desktop.core.errors import Ambiguous, NotFound, Usage
from qbo_desktop.core.import_errors import ImportProblem, UnusableImport
from qbo_desktop.core.import_tokens import ImportSource, realm_of, typed_token
from qbo_desktop.core.setup import Setup


def run(options: argparse.Namespace, place: Place, output: Output) -> int:
    """Read it, ask for what is missing where somebody can be asked, and take it over."""
    if place.demo:
        raise Usage(detail="demo_imports_nothing")
    arrival = _arrival(options, output)

    async def work(application: Application) -> int:
        await application.importing.keep_setups(arrival, lambda setup: _agrees(setup, output))
        if len(arrival.companies) > 1:
            return await _several(application, arrival, options, output)
        return await _one(application, arrival, options, output)

    try:
        return with_application(place, work, create=bool(arrival.setups))
    except NotFound as missing:
        if missing.detail != "vault":
            raise
        raise NotFound(detail=options.setup or "setup") from None


def _arrival(options: argparse.Namespace, output: Output) -> Arrival:
    asks = terminal.is_there() and not output.as_json
    if options.file == "-" and asks:
        arrival = _pasted(
            terminal.hidden("Paste the refresh token, or all that the Playground shows, and press Enter: ")
        )
    else:
        arrival = recognise(opened(read_limited(options.file), options, output))
    if len(arrival.companies) == 1 and arrival.companies[0].token.realm_id is None:
        if not asks:
            raise UnusableImport(ImportProblem.NO_REALM)
        arrival = with_realm(arrival, realm_of(terminal.asked("Realm ID (in QuickBooks: the company ID): ") or ""))
    return arrival


def _pasted(text: str | None) -> Arrival:
    """One line, which a terminal does not show; what looks like nothing known is taken at the person's word."""
    try:
        return recognise((text or "").encode())
    except UnusableImport as unusable:
        if unusable.kind is not ImportProblem.NOTHING:
            raise
    return Arrival((Incoming(typed_token(text or "")),))


def _agrees(setup: Setup, output: Output) -> bool:
    """Without a terminal, or for a program, only what is new in name and app is stored, as `setup add` does it."""
    if output.as_json or not terminal.is_there():
        return True
    for sentence in review(setup, replaces=False):
        output.say(sentence.english())
    return terminal.agrees("Use this setup?")


def _choose(output: Output, several: Ambiguous) -> str:
    if output.as_json or not terminal.is_there():
        raise several
    return several.candidates[terminal.pick(several)]


async def _one(application: Application, arrival: Arrival, options: argparse.Namespace, output: Output) -> int:
    (incoming,) = arrival.companies
    importing = application.importing
    stored = await importing.setup_for_one(incoming, options.setup, lambda several: _choose(output, several))
    outcome = await importing.take_over(incoming, stored, replace=options.replace)
    await importing.add_history(arrival)
    if output.as_json:
        document = documents.connection(outcome.connection, application.parts.clock.now())
        output.document({"version": 1, "connection": document, "file": None})
    _tell(outcome.connection, incoming, output)
    return DONE


def _tell(row: Connection, incoming: Incoming, output: Output) -> None:
    output.say(f"{row.display_name} is taken over: this computer refreshes it from now on.")
    if incoming.token.source is not ImportSource.MOVE:
        output.say("Where the token came from it stops working, within a day at most: remove it there.")


async def _several(application: Application, arrival: Arrival, options: argparse.Namespace, output: Output) -> int:
    results = await application.importing.take_over_all(
        arrival, lambda several: _choose(output, several), setup=options.setup, replace=options.replace
    )
    if output.as_json:
        now = application.parts.clock.now()
        rows = [_document(result, now) for result in results]
        first = next(
            (one.connection for one in results if one.outcome is ImportOutcome.IMPORTED and one.connection), None
        )
        connection = None if first is None else documents.connection(first, now)
        output.document({"version": 1, "connection": connection, "file": None, "results": rows})
    for result in results:
        _report(result, output)
    failures = [one.error for one in results if one.outcome is ImportOutcome.FAILED and one.error is not None]
    return exit_codes.of_several([exit_codes.of_error(error) for error in failures])


def _document(result: ImportResult, now: datetime) -> documents.Document:
    from qbo_desktop.cli.explaining import error_document  # noqa: PLC0415 - only a failure needs its sentences

    row = result.connection
    return {
        "realm_id": result.incoming.token.realm_id,
        "company_name": row.company_name if row else result.incoming.company_name,
        "connection": None if row is None else documents.connection(row, now),
        "outcome": result.outcome,
        "error": None if result.error is None else error_document(result.error, result.incoming.display_name),
    }


def _report(result: ImportResult, output: Output) -> None:
    if output.as_json:
        return
    if result.error is not None:
        sys.stderr.write(f"{result.incoming.display_name}: ")
        output.failure(result.error, result.incoming.display_name)
    elif result.connection is not None:
        _tell(result.connection, result.incoming, output)
