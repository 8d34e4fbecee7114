"""The command line's grammar. No option takes a secret as its value."""

import argparse
import sys
from pathlib import Path
from typing import NoReturn

from qbo_desktop import __version__
from qbo_desktop.app.pass_kinds import PassFormat
from qbo_desktop.core.errors import Usage

_WIDTH = 96
_NOTES = """\
COMPANY is a realm ID or a company's name; the beginning of a name is enough while only one has it.
Without a command the window opens; FILE may be a company setup file: qbo-desktop [FILE].

exit codes:
  0 done                  3 reconnect required    6 no consent
  1 a bug here            4 try again later       7 keys or setup refused
  2 usage, unclear name   5 vault or keychain     8 no such company or setup     130 interrupted
"""


class _Parser(argparse.ArgumentParser):
    """Raises Usage where argparse would print and exit."""

    def error(self, message: str) -> NoReturn:
        raise Usage(detail=f"{message[:1].upper()}{message[1:]}. See: {self.prog} --help")


class _Version(argparse.Action):
    def __call__(self, *_: object, **__: object) -> None:
        sys.stdout.write(f"qbo-desktop {__version__}\n")
        sys.exit(0)


class _Layout(argparse.RawDescriptionHelpFormatter):
    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=30, width=_WIDTH)


def build() -> argparse.ArgumentParser:
    """The parser of all commands that are built."""
    parser = _Parser(
        prog="qbo-desktop",
        description="Company Connections keeps QuickBooks Online connections alive.",
        epilog=_NOTES,
        formatter_class=_Layout,
        allow_abbrev=False,
    )
    _global_options(parser)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND", parser_class=_Parser)
    _setup(_command(commands, "setup", "the keys of an Intuit app"))
    _connect(_command(commands, "connect", "allow this program to reach one company, in the browser"))
    _command(commands, "list", "every connection with its state and dates")
    history = _command(commands, "history", "what happened, and when")
    history.add_argument("company", nargs="?", metavar="COMPANY", help="of this company only")
    _setup_option(history)
    _refresh(_command(commands, "refresh", "refresh companies now"))
    token = _company(_command(commands, "token", "a valid access token on standard output"))
    token.add_argument(
        "--min-life",
        type=int,
        metavar="SECONDS",
        help="refresh first when it would end sooner (300 unless told, at most 3000)",
    )
    export = _command(commands, "export", "hand a company to somebody")
    export.add_argument("company", nargs="?", metavar="COMPANY", help="realm ID or name")
    _setup_option(export)
    export.add_argument("--pass", action="store_true", dest="give_pass", help="an access token, good for an hour")
    export.add_argument("--move", action="store_true", help="the whole connection, sealed; it ends on this computer")
    export.add_argument("--all", action="store_true", dest="every", help="move everything, for a new computer")
    export.add_argument("--with-setup", action="store_true", help="move the app's keys too; --all does so anyway")
    export.add_argument("--to", metavar="FILE", help="where to; - is standard output")
    export.add_argument("--for", metavar="NAME", dest="receiver", help="who gets it; the history keeps the name")
    export.add_argument(
        "--format",
        choices=[form.value for form in PassFormat],
        default=PassFormat.JSON.value,
        dest="form",
        metavar="FORMAT",
        help="json (the default), " + ", ".join(form.value for form in PassFormat if form is not PassFormat.JSON),
    )
    _seal(export)
    _import(_command(commands, "import", "take companies over from a move, the Playground or another program"))
    disconnect = _company(_command(commands, "disconnect", "revoke the permission at Intuit, then forget the company"))
    disconnect.add_argument("--local", action="store_true", help="forget it here without telling Intuit")
    _command(commands, "keep-alive", "one unattended round: refresh what is due, and ask nobody anything")
    diagnosis = _command(commands, "diagnose", "look at keychain, vault, port, keys, network and clock")
    diagnosis.add_argument(
        "--bundle", type=Path, metavar="FILE", help="write facts for whoever helps: no names, no tokens"
    )
    scheduling = _actions(_command(commands, "schedule", "let this computer's scheduler keep companies alive"))
    _command(scheduling, "on", "try one round with nobody there, then start one every hour")
    _command(scheduling, "off", "start none any more")
    _command(scheduling, "status", "whether it is on, and what it starts")
    vault = _command(commands, "vault", "the encrypted file of connections")
    keeping = _actions(vault)
    _command(keeping, "check", "open everything in it, and say what cannot be opened")
    backup = _command(keeping, "backup", "copy it, sealed as it is, into a new file")
    backup.add_argument("file", type=Path, metavar="FILE", help="a new file; an existing one is not overwritten")
    restore = _command(keeping, "restore", "bring a backup back; what is here now is moved aside")
    restore.add_argument("file", type=Path, metavar="FILE", help="a copy that was made by backup, or one in backups/")
    passphrase = _command(keeping, "passphrase", "set the passphrase that opens it beside the keychain")
    passphrase.add_argument(
        "--new-passphrase-fd", type=int, metavar="N", help="read it from the first line of this file descriptor"
    )
    _command(keeping, "rekey", "seal everything in it by a new key; the same keychain and passphrase open it")
    demo = _command(commands, "demo", "run the demo Intuit alone, in the foreground")
    demo.add_argument("--port", type=int, metavar="N", help="where it answers; a free port unless told")
    return parser


def _global_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data-dir", type=_folder, metavar="DIR", help="where connections are kept")
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help="its first line makes and opens the vault; no keychain is asked",
    )
    parser.add_argument("--demo", action="store_true", help="work with the pretend Intuit on this computer")
    parser.add_argument("--json", action="store_true", dest="as_json", help="one document on standard output")
    parser.add_argument("--verbose", action="store_true", help="say on standard error what is being done")
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version")


def _folder(text: str) -> Path:
    """An empty word is a variable that was not set, and would mean the folder that somebody happens to be in."""
    if not text:
        raise argparse.ArgumentTypeError("it is empty")
    return Path(text)


def _command(commands: "argparse._SubParsersAction[_Parser]", name: str, summary: str) -> _Parser:
    description = f"{summary[:1].upper()}{summary[1:]}."
    parser = commands.add_parser(
        name, help=summary, description=description, formatter_class=_Layout, allow_abbrev=False
    )
    # SUPPRESS: when it is missing here, what was said before the command stays
    parser.add_argument(
        "--json", action="store_true", dest="as_json", default=argparse.SUPPRESS, help="print JSON for programs"
    )
    return parser


def _actions(parser: _Parser) -> "argparse._SubParsersAction[_Parser]":
    return parser.add_subparsers(dest="action", required=True, metavar="ACTION", parser_class=_Parser)


def _setup_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--setup", metavar="NAME", help="the setup that is meant, where there are several")


def _company(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("company", metavar="COMPANY", help="realm ID or name")
    _setup_option(parser)
    return parser


def _seal(parser: argparse.ArgumentParser) -> None:
    """Without either the file is plain."""
    seal = parser.add_mutually_exclusive_group()
    seal.add_argument("--recipient", metavar="AGE_KEY", help="seal it (age) for the holder of this public key, age1…")
    _passphrase_fd(seal)


def _passphrase_fd(parser: "argparse._MutuallyExclusiveGroup") -> None:
    parser.add_argument(
        "--passphrase-fd", type=int, metavar="N", help="seal or open it by the first line of this file descriptor"
    )


def _refresh(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("companies", nargs="*", metavar="COMPANY", help="realm ID or name")
    parser.add_argument("--all", action="store_true", dest="every", help="every company")
    parser.add_argument("--due", action="store_true", help="those not refreshed for 24 hours")
    parser.add_argument(
        "--only-here", action="store_true", help="your word that no other computer uses this restored connection"
    )
    _setup_option(parser)


def _connect(parser: argparse.ArgumentParser) -> None:
    _setup_option(parser)
    parser.add_argument("--company", metavar="COMPANY", help="reconnect this one, and no other")
    parser.add_argument("--no-browser", action="store_true", help="print the address instead of opening it")
    parser.add_argument("--paste", action="store_true", help="also read the redirected address from standard input")
    parser.add_argument(
        "--timeout", type=int, default=600, metavar="SECONDS", help="how long to wait for the browser (at most 600)"
    )


def _import(parser: _Parser) -> None:
    parser.add_argument("file", metavar="FILE", help="- reads standard input; in a terminal it asks")
    _setup_option(parser)
    _opening(parser)
    parser.add_argument("--replace", action="store_true", help="take the place of a company that works here")


def _opening(parser: _Parser) -> None:
    """What opens a file that is sealed."""
    key = parser.add_mutually_exclusive_group()
    key.add_argument("--identity", metavar="FILE", help="opens a file that is sealed for you; age-keygen makes it")
    _passphrase_fd(key)


def _setup(parser: _Parser) -> None:
    actions = _actions(parser)
    add = _command(actions, "add", "store a company setup file")
    add.add_argument("file", metavar="FILE", help="- reads standard input")
    _opening(add)
    make = _command(actions, "make", "make a company setup file, by answering questions in a terminal")
    export = _command(actions, "export", "write a company setup file, secret included, for somebody else")
    export.add_argument("name", metavar="NAME", help="its name")
    for writing in (make, export):
        writing.add_argument("--to", required=True, metavar="FILE", help="where to; nothing is overwritten")
        _seal(writing)
    _command(actions, "list", "every setup, without its secret")
    _command(actions, "remove", "forget a setup that no connection uses").add_argument(
        "name", metavar="NAME", help="its name"
    )
    _command(actions, "test", "check keys, network, clock and port before a consent").add_argument(
        "name", metavar="NAME", help="its name"
    )
