"""`schedule on|off|status`: the operating system's scheduler starts `keep-alive` once an hour."""

import argparse
import shlex
import subprocess
import sys

from qbo_desktop.app import schedule
from qbo_desktop.app.place import Place
from qbo_desktop.app.schedule import Schedule
from qbo_desktop.cli import documents
from qbo_desktop.cli.exit_codes import DONE
from qbo_desktop.cli.output import Output
from qbo_desktop.core.errors import Usage

_LINGERING = "It runs while you are signed in; for a computer where nobody signs in, once: loginctl enable-linger"


def run(options: argparse.Namespace, place: Place, output: Output) -> int:
    """Turn it on or off, or say how it stands."""
    match options.action:
        case "on":
            _turn_on(place, output)
        case "off":
            _tell(schedule.turn_off(place), output)
        case _:
            _tell(schedule.state(place), output)
    return DONE


def _turn_on(place: Place, output: Output) -> None:
    output.say("Trying one round with nobody there…")
    try:
        state = schedule.turn_on(place, output.say)
    except Usage as refusal:
        if refusal.detail == "no_scheduler" and place.passphrase_file is not None:
            output.say(f"Another scheduler can start this once an hour: {_words(schedule.state(place).command)}")
        raise
    _tell(state, output)
    if state.scheduler == "systemd":
        output.say(_LINGERING)


def _tell(state: Schedule, output: Output) -> None:
    if output.as_json:
        output.document(
            {
                "version": 1,
                "schedule": {
                    "on": state.is_on,
                    "scheduler": state.scheduler,
                    "command": list(state.command),
                    "files": [str(file) for file in state.files],
                    "current": state.is_current,
                    "next_at": documents.moment(state.next_at),
                },
            }
        )
        return
    if not state.is_on:
        output.line("off")
        return
    output.line("on")
    if not state.is_current:
        output.say("It starts this program otherwise than it would be started today; renew it: qbo-desktop schedule on")
    if state.next_at is not None:
        output.say(f"The next round is at {documents.moment(state.next_at)}.")
    output.say(f"Once an hour it starts: {_words(state.command)}")
    for file in state.files:
        output.say(f"It is written in {file}")


def _words(command: tuple[str, ...]) -> str:
    return subprocess.list2cmdline(command) if sys.platform == "win32" else shlex.join(command)
