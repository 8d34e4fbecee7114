"""`list` and `history`: read without the key, and nothing is created."""

import argparse
from datetime import datetime

from qbo_desktop.app import snapshot
from qbo_desktop.app.place import Place
from qbo_desktop.app.present import now_of
from qbo_desktop.cli import documents
from qbo_desktop.cli.choosing import choose
from qbo_desktop.cli.exit_codes import DONE
from qbo_desktop.cli.output import Output
from qbo_desktop.cli.table import table
from qbo_desktop.core.errors import NotFound
from qbo_desktop.core.history import HistoryEntry


def run(options: argparse.Namespace, place: Place, output: Output) -> int:
    """List connections, or what happened to them."""
    now = now_of(place)()
    if options.command == "history":
        return _history(options, place, output, now)
    rows = snapshot.connections(place.folder, now)
    if output.as_json:
        output.document({"version": 1, "connections": [documents.connection(row, now) for row in rows]})
    elif rows:
        output.line(table(rows, now))
    else:
        output.say("No company is connected yet. Connect one with: qbo-desktop connect")
    return DONE


def _history(options: argparse.Namespace, place: Place, output: Output, now: datetime) -> int:
    entries = snapshot.history(place.folder)
    if options.company is not None:
        entries = _of_company(entries, options, place, output, now)
    if output.as_json:
        output.document({"version": 1, "events": [documents.event(entry) for entry in entries]})
        return DONE
    for entry in entries:
        facts = (
            f"{entry.at:%Y-%m-%d %H:%M:%S}Z",
            entry.event,
            entry.company_name or (entry.key.realm_id if entry.key else ""),
            entry.result,
            entry.detail or "",
        )
        output.fact(*facts)
    return DONE


def _of_company(
    entries: tuple[HistoryEntry, ...], options: argparse.Namespace, place: Place, output: Output, now: datetime
) -> tuple[HistoryEntry, ...]:
    """What happened to one company; one that was disconnected is found by what the history knows of it."""
    wanted: str = options.company
    try:
        key = choose(snapshot.connections(place.folder, now), wanted, options.setup, output).key
    except NotFound:
        name = wanted.casefold()
        keys = {
            entry.key
            for entry in entries
            if entry.key and (entry.key.realm_id == wanted or (entry.company_name or "").casefold() == name)
        }
        if not keys:
            raise
        return tuple(entry for entry in entries if entry.key in keys)
    return tuple(entry for entry in entries if entry.key == key)
