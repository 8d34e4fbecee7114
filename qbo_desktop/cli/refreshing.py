"""`refresh` over several companies: every one is reported, four are under way at once."""

import argparse
import asyncio
from collections.abc import Awaitable
from dataclasses import dataclass
from datetime import datetime

from qbo_desktop.app.compose import Application
from qbo_desktop.app.keeper import PARALLEL_REFRESHES
from qbo_desktop.cli import documents, exit_codes
from qbo_desktop.cli.choosing import choose
from qbo_desktop.cli.output import Output
from qbo_desktop.core.connection import Connection, Status
from qbo_desktop.core.errors import NotFound, QboDesktopError, ReconnectRequired
from qbo_desktop.core.retry import is_due


@dataclass(frozen=True, slots=True)
class _Result:
    """What became of one company; `counted` tells whether its error makes the exit code."""

    name: str
    connection: Connection | None
    outcome: str
    error: QboDesktopError | None = None
    counted: bool = True


class _Round:
    """One run of the command."""

    def __init__(self, application: Application, options: argparse.Namespace, output: Output) -> None:
        self._application = application
        self._options = options
        self._output = output
        self._places = asyncio.Semaphore(PARALLEL_REFRESHES)

    async def run(self) -> int:
        rows = await self._application.connections.all()
        if self._options.companies:
            works = [self._named(rows, name) for name in self._options.companies]
        else:
            ours = [row for row in rows if self._options.setup in (None, row.setup)]
            works = [self._listed(row) for row in ours]
        results = await asyncio.gather(*(self._told(work) for work in works))
        if self._output.as_json:
            now = self._application.parts.clock.now()
            self._output.document({"version": 1, "results": [_document(result, now) for result in results]})
        return exit_codes.of_several(
            [exit_codes.of_error(one.error) for one in results if one.error is not None and one.counted]
        )

    def _named(self, rows: list[Connection], name: str) -> Awaitable[_Result]:
        try:
            row = choose(rows, name, self._options.setup, self._output)
        except NotFound as missing:
            return _ready(_Result(name, None, "failed", missing))
        return self._refresh(row)

    def _listed(self, row: Connection) -> Awaitable[_Result]:
        now = self._application.parts.now(row)
        match row.status:
            case Status.MOVED | Status.DISCONNECTING:
                return _ready(_Result(row.display_name, row, "skipped", _why(row), counted=False))
            case Status.RECONNECT_REQUIRED | Status.PAUSED:
                return _ready(_Result(row.display_name, row, "skipped", _why(row)))
        if self._options.due and not is_due(row, now):
            return _ready(_Result(row.display_name, row, "skipped"))
        return self._refresh(row)

    async def _refresh(self, row: Connection) -> _Result:
        refresher = self._application.refresher
        async with self._places:
            try:
                done = await refresher.refresh(row.key, seen=row.last_refreshed_at, only_here=self._options.only_here)
            except QboDesktopError as error:
                rows = await self._application.connections.all()
                after = next((one for one in rows if one.key == row.key), row)
                return _Result(row.display_name, after, "failed", error)
        return _Result(row.display_name, done.connection, done.outcome)

    async def _told(self, work: Awaitable[_Result]) -> _Result:
        result = await work
        if result.error is not None and not self._output.as_json:
            self._output.failure(result.error, result.name)
        else:
            self._output.say(f"{result.name}: {result.outcome}")
        return result


async def refresh_several(application: Application, options: argparse.Namespace, output: Output) -> int:
    """Refresh the companies that are named, all, or those that are due; the exit code of the worst."""
    return await _Round(application, options, output).run()


async def _ready(result: _Result) -> _Result:
    return result


def _why(row: Connection) -> ReconnectRequired:
    return ReconnectRequired(row.reason or row.status, realm_id=row.key.realm_id, intuit_tid=row.intuit_tid)


def _document(result: _Result, now: datetime) -> documents.Document:
    return {
        "connection": documents.connection(result.connection, now) if result.connection else None,
        "outcome": result.outcome,
        "error": documents.error(result.error, result.name) if result.error else None,
    }
