"""The command line's grammar. No option takes a secret as its value."""

import argparse
import sys
from pathlib import Path
from typing import NoReturn

from qbo_desktop import __version__
from qbo_desktop.core.errors import Usage


class _Parser(argparse.ArgumentParser):
    """Raises Usage where argparse would print and exit."""

    def error(self, message: str) -> NoReturn:
        raise Usage(detail=message)


class _Version(argparse.Action):
    def __call__(self, *_: object, **__: object) -> None:
        sys.stdout.write(f"qbo-desktop {__version__}\n")
        sys.exit(0)


def build() -> argparse.ArgumentParser:
    """The parser of all commands that are built."""
    parser = _Parser(
        prog="qbo-desktop",
        description="Company Connections keeps QuickBooks Online connections alive.",
        epilog="Without a command the window opens; FILE may be a company setup file.",
        allow_abbrev=False,
    )
    _global_options(parser)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND", parser_class=_Parser)
    _setup(commands.add_parser("setup", help="the keys of an Intuit app"))
    _connect(_command(commands, "connect", "allow this program to reach one company, in the browser"))
    _command(commands, "list", "every connection with its state and dates")
    history = _command(commands, "history", "what happened, and when")
    history.add_argument("company", nargs="?", metavar="COMPANY")
    history.add_argument("--setup", metavar="NAME")
    refresh = _command(commands, "refresh", "refresh now")
    refresh.add_argument("companies", nargs="*", metavar="COMPANY")
    refresh.add_argument("--all", action="store_true", dest="every", help="every company")
    refresh.add_argument("--due", action="store_true", help="those not refreshed for 24 hours")
    refresh.add_argument("--only-here", action="store_true", help="no other computer uses this restored connection")
    refresh.add_argument("--setup", metavar="NAME")
    token = _company(_command(commands, "token", "a valid access token on standard output"))
    token.add_argument("--min-life", type=int, metavar="SECONDS", help="refresh first if it would end sooner")
    export = _company(_command(commands, "export", "hand a company to somebody"))
    export.add_argument("--pass", action="store_true", dest="give_pass", help="an access token, good for an hour")
    export.add_argument("--to", metavar="FILE", help="where to; - is standard output")
    export.add_argument("--for", metavar="NAME", dest="receiver", help="who gets it")
    export.add_argument("--format", choices=["json"], default="json", dest="form")
    disconnect = _company(_command(commands, "disconnect", "revoke the permission at Intuit, then forget the company"))
    disconnect.add_argument("--local", action="store_true", help="forget it here without telling Intuit")
    vault = commands.add_parser("vault", help="the encrypted file of connections", allow_abbrev=False)
    _command(vault.add_subparsers(dest="action", required=True, metavar="ACTION"), "check", "open everything in it")
    demo = _command(commands, "demo", "run the demo Intuit alone, in the foreground")
    demo.add_argument("--port", type=int, metavar="N")
    return parser


def _global_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="where connections are kept")
    parser.add_argument("--passphrase-file", type=Path, metavar="FILE", help="opens the vault; no keychain is asked")
    parser.add_argument("--demo", action="store_true", help="work with the pretend Intuit on this computer")
    parser.add_argument("--json", action="store_true", dest="as_json", help="one document on standard output")
    parser.add_argument("--verbose", action="store_true", help="say on standard error what is being done")
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version")


def _command(commands: "argparse._SubParsersAction[_Parser]", name: str, summary: str) -> _Parser:
    parser = commands.add_parser(name, help=summary, description=summary, allow_abbrev=False)
    # SUPPRESS: when it is missing here, what was said before the command stays
    parser.add_argument("--json", action="store_true", dest="as_json", default=argparse.SUPPRESS)
    return parser


def _company(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("company", metavar="COMPANY", help="realm ID or name")
    parser.add_argument("--setup", metavar="NAME")
    return parser


def _connect(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--setup", metavar="NAME")
    parser.add_argument("--company", metavar="COMPANY", help="reconnect this one, and no other")
    parser.add_argument("--no-browser", action="store_true", help="print the address instead of opening it")
    parser.add_argument("--paste", action="store_true", help="also read the redirected address from standard input")
    parser.add_argument("--timeout", type=int, default=600, metavar="SECONDS")


def _setup(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION", parser_class=_Parser)
    _command(actions, "add", "store a company setup file").add_argument("file", metavar="FILE", help="- reads stdin")
    _command(actions, "list", "every setup, without its secret")
    _command(actions, "remove", "forget a setup that no connection uses").add_argument("name", metavar="NAME")
    _command(actions, "test", "check keys, network, clock, port before a consent").add_argument("name", metavar="NAME")
