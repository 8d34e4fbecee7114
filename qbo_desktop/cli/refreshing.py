"""`refresh`, of one company or several: every one is reported, four are under way at once."""

import argparse
import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from qbo_desktop.app import snapshot
from qbo_desktop.app.compose import Application
from qbo_desktop.app.joint_refusals import record_many_refused
from qbo_desktop.app.keeper import PARALLEL_REFRESHES
from qbo_desktop.app.place import Place
from qbo_desktop.app.present import now_of
from qbo_desktop.cli import documents, exit_codes
from qbo_desktop.cli.choosing import choose
from qbo_desktop.cli.exit_codes import DONE
from qbo_desktop.cli.explaining import error_document, tell_many_refused
from qbo_desktop.cli.output import Output
from qbo_desktop.cli.session import with_application
from qbo_desktop.core.connection import Connection, Status
from qbo_desktop.core.errors import Bug, NotFound, QboDesktopError, ReconnectRequired, Usage
from qbo_desktop.core.events import ManyRefused
from qbo_desktop.core.joint_refusals import refused_together
from qbo_desktop.core.retry import is_due

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Result:
    """What became of one company; its error makes the exit code."""

    name: str
    connection: Connection | None
    outcome: str
    error: QboDesktopError | None = None


# A company that is to be refreshed, or what became of it without that.
_Step = Connection | _Result


def run(options: argparse.Namespace, place: Place, output: Output) -> int:
    """Refresh the companies that are named, all, or those that are due; the exit code of the worst."""
    if [bool(options.companies), options.every, options.due].count(True) != 1:
        raise Usage(detail="refresh_what")
    if options.only_here and not options.companies:
        raise Usage(detail="refresh_what")
    now = now_of(place)()
    rows = snapshot.connections(place.folder, now)
    steps = _named(rows, options, output) if options.companies else _listed(rows, options, now)
    if not steps and options.setup is not None:
        _need_setup(options.setup, place)
    settled = [step for step in steps if isinstance(step, _Result)]
    if len(settled) == len(steps):
        for result in settled:
            _tell(result, output)
        return _report(settled, now, output)
    return with_application(place, lambda application: _refresh_all(application, steps, options, output), create=False)


def _named(rows: list[Connection], options: argparse.Namespace, output: Output) -> list[_Step]:
    """The companies of these names, each once. Raises Ambiguous, or NotFound when there is none of them."""
    steps: dict[object, _Step] = {}
    for name in options.companies:
        try:
            row = choose(rows, name, options.setup, output)
            steps[row.key] = row
        except NotFound as missing:
            steps[name] = _Result(name, None, "failed", missing)
    if not any(isinstance(step, Connection) for step in steps.values()):
        raise NotFound(detail=", ".join(options.companies))
    return list(steps.values())


def _listed(rows: list[Connection], options: argparse.Namespace, now: datetime) -> list[_Step]:
    wanted = None if options.setup is None else options.setup.casefold()
    return [_step(row, options, now) for row in rows if wanted in (None, row.setup.casefold())]


def _step(row: Connection, options: argparse.Namespace, now: datetime) -> _Step:
    match row.status:
        case Status.MOVED | Status.DISCONNECTING:
            return _Result(row.display_name, row, "skipped")
        case Status.RECONNECT_REQUIRED | Status.PAUSED:
            why = ReconnectRequired(row.reason or row.status, realm_id=row.key.realm_id, intuit_tid=row.intuit_tid)
            return _Result(row.display_name, row, "skipped", why)
    if options.due and not is_due(row, now + timedelta(seconds=row.skew_seconds)):
        return _Result(row.display_name, row, "skipped")
    return row


def _need_setup(name: str, place: Place) -> None:
    """Nothing is connected through this setup; raises NotFound when there is no such setup either."""

    async def look(application: Application) -> int:
        await application.setups.chosen(name)
        return DONE

    try:
        with_application(place, look, create=False)
    except NotFound:
        raise NotFound(detail=name) from None


async def _refresh_all(
    application: Application, steps: Sequence[_Step], options: argparse.Namespace, output: Output
) -> int:
    began = application.parts.clock.now()
    places = asyncio.Semaphore(PARALLEL_REFRESHES)

    async def work(step: _Step) -> _Result:
        if isinstance(step, _Result):
            result = step
        else:
            async with places:
                result = await _refresh(application, step, only_here=options.only_here)
        _tell(result, output)
        return result

    results = await asyncio.gather(*(work(step) for step in steps))
    together = await _refused_together(application, results, began)
    for many in together:
        tell_many_refused(many, output)
    return _report(results, application.parts.clock.now(), output, together)


async def _refused_together(
    application: Application, results: Sequence[_Result], began: datetime
) -> tuple[ManyRefused, ...]:
    """Those whose first refusals this command met; the history says so, and the next round asks each once more."""
    rows = [one.connection for one in results if one.outcome == "failed" and one.connection is not None]
    found = refused_together(rows)
    fresh = {setup_id for setup_id, refused in found.items() for row in refused if _is_fresh(row, began)}
    return tuple([await record_many_refused(application.parts, one, len(found[one])) for one in sorted(fresh)])


def _is_fresh(row: Connection, began: datetime) -> bool:
    return row.noticed_at is not None and row.noticed_at - timedelta(seconds=row.skew_seconds) >= began


async def _refresh(application: Application, row: Connection, *, only_here: bool) -> _Result:
    failure: QboDesktopError
    try:
        done = await application.refresher.refresh(row.key, seen=row.last_refreshed_at, only_here=only_here)
        return _Result(row.display_name, done.connection, done.outcome)
    except QboDesktopError as error:
        failure = error
    except Exception as error:  # a bug over one company must not hide what became of the others
        log.exception("refresh")
        failure = Bug(detail=type(error).__name__)
    rows = await application.connections.all()
    after = next((one for one in rows if one.key == row.key), row)
    return _Result(row.display_name, after, "failed", failure)


def _report(results: Sequence[_Result], now: datetime, output: Output, together: tuple[ManyRefused, ...] = ()) -> int:
    if output.as_json:
        listed = [_document(result, now) for result in results]
        output.document({"version": 1, "results": listed, "refused_together": documents.refused_together(together)})
    elif not results:
        output.say("There is nothing to refresh: no company is connected.")
    return exit_codes.of_several([exit_codes.of_error(one.error) for one in results if one.error is not None])


def _tell(result: _Result, output: Output) -> None:
    if output.as_json:
        return
    if result.error is not None:
        output.failure(result.error, result.name)
    elif result.outcome == "skipped" and result.connection is not None:
        output.say(f"{result.name}: skipped ({_WHY_SKIPPED[result.connection.status]})")
    else:
        output.say(f"{result.name}: {result.outcome}")


_WHY_SKIPPED = {
    Status.CONNECTED: "not due",
    Status.RETRYING: "not due",
    Status.MOVED: "moved away",
    Status.DISCONNECTING: "being disconnected",
}


def _document(result: _Result, now: datetime) -> documents.Document:
    return {
        "connection": documents.connection(result.connection, now) if result.connection else None,
        "outcome": result.outcome,
        "error": error_document(result.error, result.name) if result.error else None,
    }
