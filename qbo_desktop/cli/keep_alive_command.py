"""`keep-alive`: one unattended round, which asks nobody anything."""

import argparse
from datetime import datetime

from qbo_desktop.app.compose import Application
from qbo_desktop.app.keep_alive import Kept, keep_alive
from qbo_desktop.app.notice_screen import show_in_passing
from qbo_desktop.app.place import Place
from qbo_desktop.app.settings import read_settings
from qbo_desktop.app.tended import Work
from qbo_desktop.cli import documents, exit_codes
from qbo_desktop.cli.explaining import error_document, tell_many_refused
from qbo_desktop.cli.output import Output
from qbo_desktop.cli.session import with_application
from qbo_desktop.core.connection import Status
from qbo_desktop.core.errors import NotFound

_OUTCOMES = {Work.REFRESHED: "refreshed", Work.JOINED: "joined", Work.FAILED: "failed"}
_NOTHING_DUE = {
    Status.CONNECTED: "not due",
    Status.RETRYING: "not due",
    Status.MOVED: "moved away",
    Status.DISCONNECTING: "being disconnected",
}


def run(_: argparse.Namespace, place: Place, output: Output) -> int:
    """Run the round; the exit code of the worst. A folder where nothing is kept yet is no trouble."""

    async def work(application: Application) -> int:
        done = await keep_alive(application)
        if read_settings(place.folder).notices:
            await application.notices.tell(show_in_passing)
        now = application.parts.clock.now()
        if output.as_json:
            results = [_document(one, now) for one in done.kept]
            together = documents.refused_together(done.many_refused)
            output.document({"version": 1, "results": results, "refused_together": together})
        for one in done.kept:
            _tell(one, output)
        for many in done.many_refused:
            tell_many_refused(many, output)
        errors = [error for error in (done.bug, *(one.error for one in done.kept)) if error is not None]
        if done.bug is not None and not output.as_json:
            output.failure(done.bug)
        return exit_codes.of_several([exit_codes.of_error(error) for error in errors])

    try:
        return with_application(place, work, create=False, ask=lambda: None, prompt_expected=False)
    except NotFound:
        if output.as_json:
            output.document({"version": 1, "results": [], "refused_together": []})
        output.say("There is nothing to keep alive: no company is connected.")
        return exit_codes.DONE


def _document(kept: Kept, now: datetime) -> documents.Document:
    return {
        "connection": documents.connection(kept.connection, now),
        "outcome": "skipped" if kept.work is None else _OUTCOMES.get(kept.work, "skipped"),
        "error": error_document(kept.error, kept.connection.display_name) if kept.error else None,
    }


def _tell(kept: Kept, output: Output) -> None:
    if output.as_json:
        return
    name = kept.connection.display_name
    if kept.error is not None:
        output.failure(kept.error, name)
    elif kept.work is None:
        output.say(f"{name}: skipped ({_NOTHING_DUE[kept.connection.status]})")
    else:
        output.say(f"{name}: {kept.work}")
