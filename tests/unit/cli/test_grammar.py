"""What may be typed, and what is said to anything else."""

import argparse
import io
import os
import sys
from unittest.mock import patch

import pytest
from support.command_line import CommandLine

from qbo_desktop import __version__
from qbo_desktop.cli import exit_codes, reading
from qbo_desktop.cli.main import main
from qbo_desktop.cli.names import COMMANDS
from qbo_desktop.cli.parser import build
from qbo_desktop.core import errors


def test_every_command_is_known_by_name() -> None:
    """The names by which a command is told from a file are those that the parser knows, and no others."""
    (commands,) = [action.choices for action in build()._actions if action.dest == "command"]
    assert commands is not None
    assert set(commands) == COMMANDS


@pytest.mark.parametrize("command", ["import", "frobnicate"])
def test_what_is_not_built_is_absent(fresh: CommandLine, command: str) -> None:
    """A command that is not built is unknown, and no stub answers."""
    assert fresh.here(command).code == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ("--json", "frobnicate"),
        ("frobnicate", "--json"),
        ("token", "--json"),
        ("--json", "token"),
        ("token", "x", "--min-life", "soon", "--json"),
        ("token", "x", "--min-life", "3001", "--json"),
        ("token", "x", "--min-life", "-1", "--json"),
        ("connect", "--timeout", "0", "--json"),
        ("connect", "--timeout", "601", "--json"),
        ("refresh", "--json"),
        ("refresh", "--all", "--due", "--json"),
        ("refresh", "bakery", "--all", "--json"),
        ("refresh", "--all", "--only-here", "--json"),
        ("export", "bakery", "--json"),
        ("export", "bakery", "--pass", "--to", "x", "--json"),
        ("export", "bakery", "--pass", "--for", "Anna", "--json"),
        ("export", "bakery", "--pass", "--to", "x", "--for", "Anna", "--format", "xml", "--json"),
        ("export", "x", "--pass", "--to", "x", "--for", "y", "--recipient", "age1", "--passphrase-fd", "0", "--json"),
        ("setup", "add", "x", "--identity", "x", "--passphrase-fd", "0", "--json"),
        ("setup", "export", "x", "--json"),
        ("setup", "export", "x", "--to", "-", "--json"),
        ("setup", "make", "--json"),
        ("setup", "make", "--to", "x", "--json"),
        ("setup", "make", "--to", "x", "--passphrase-fd", "three", "--json"),
        ("list", "--data-dir", "x", "--json"),
        ("list", "--js", "--json"),
        ("setup", "--json"),
        ("setup", "--json", "frobnicate"),
        ("vault", "--json"),
        ("--data-dir", "", "list", "--json"),
        ("demo", "--port", "80", "--json"),
        ("demo", "--port", "6000", "--json"),
    ],
    ids=" ".join,
)
def test_usage_errors_are_documents(fresh: CommandLine, arguments: tuple[str, ...]) -> None:
    """With `--json` anywhere, a usage error is one document on standard error, exit 2, and nothing was made."""
    ended = fresh.here(*arguments)
    assert ended.code == 2
    assert ended.error["code"] == "usage"
    assert ended.error["title"]
    assert not fresh.data.exists()


def test_usage_errors_for_people_say_where_help_is(fresh: CommandLine) -> None:
    """Without `--json` a usage error is a sentence that names the help."""
    ended = fresh.here("token")
    assert (ended.code, ended.out) == (2, "")
    assert "qbo-desktop token --help" in ended.err
    assert "Traceback" not in ended.err


def test_no_option_takes_a_secret() -> None:
    """No option of any command asks for a token, secret, passphrase or password as its value."""
    words = ("secret", "password", "token", "passphrase", "key")
    options = [option for parser in _parsers(build()) for action in parser._actions for option in action.option_strings]
    suspicious = {one for one in options if any(word in one for word in words)}
    named = {"--passphrase-file", "--passphrase-fd", "--new-passphrase-fd"}
    assert suspicious == named, "the name of a file and the numbers of descriptors"


def test_every_option_is_explained() -> None:
    """Every option and argument of every command has its line of help, and the help fits into 100 columns."""
    for parser in _parsers(build()):
        assert all(action.help for action in parser._actions if action.dest not in ("command", "action")), parser.prog
        assert max(map(len, parser.format_help().splitlines())) <= 100


def test_version_and_help(fresh: CommandLine, capsys: pytest.CaptureFixture[str]) -> None:
    """`--version` and `--help` print and exit 0."""
    for argument, said in (("--version", f"qbo-desktop {__version__}\n"), ("--help", "COMPANY is a realm ID")):
        with pytest.raises(SystemExit) as ended:
            main([argument])
        assert ended.value.code == 0
        assert said in capsys.readouterr().out


@pytest.mark.parametrize("as_json", [True, False])
def test_bugs_are_told(fresh: CommandLine, as_json: bool) -> None:  # noqa: FBT001 - a parameter of the test
    """An exception that nobody foresaw is exit 1, the code `bug`, and no traceback unless asked for."""
    with patch.object(reading, "run", side_effect=ZeroDivisionError("access_token=canary")):
        ended = fresh.here("list", *(["--json"] if as_json else []))
        verbose = fresh.here("--verbose", "list")
    assert ended.code == 1
    assert "canary" not in ended.err + verbose.err
    assert "Traceback" not in ended.err
    assert "Traceback" in verbose.err
    if as_json:
        assert ended.error["code"] == "bug"


def test_every_error_has_an_exit_code() -> None:
    """Each error of the tree leads to the exit code that the contract gives it."""
    expected = {
        errors.Usage(): 2,
        errors.UnusableFile(errors.FileProblem.NOT_OURS): 2,
        errors.Ambiguous(("a", "b")): 2,
        errors.ReconnectRequired("revoked"): 3,
        errors.NetworkUnavailable(): 4,
        errors.IntuitUnavailable(): 4,
        errors.UnexpectedResponse(): 4,
        errors.DisconnectFailed(): 4,
        errors.VaultLocked(): 5,
        errors.KeychainUnavailable(): 5,
        errors.WrongKey(): 5,
        errors.VaultBusy(): 5,
        errors.AuthorizationDenied(): 6,
        errors.AuthorizationTimedOut(): 6,
        errors.LoopbackUnavailable(47813): 6,
        errors.AccessRefused(): 6,
        errors.ConfigurationRejected(): 7,
        errors.NotFound(): 8,
        errors.Bug(): 1,
        errors.Interrupted(): 130,
    }
    assert {error.code: exit_codes.of_error(error) for error in expected} == {
        error.code: code for error, code in expected.items()
    }


def test_the_worst_of_several_counts() -> None:
    """Over several companies the first of 1, 5, 7, 8, 3, 4 that occurred is the exit code."""
    order = [1, 5, 7, 8, 3, 4]
    for place, worst in enumerate(order):
        assert exit_codes.of_several(list(reversed(order[place:]))) == worst
    assert exit_codes.of_several([]) == 0
    assert exit_codes.of_several([2]) == 2


def test_the_worst_check_counts() -> None:
    """Of failed checks: vault, keychain, keys, network, clock, port, redirect URI, in this order."""
    order = ["vault", "keychain", "keys", "network", "clock", "port", "redirect_uri"]
    codes = [exit_codes.of_checks(list(reversed(order[place:]))) for place in range(len(order))]
    assert codes == [5, 5, 7, 4, 4, 6, 2]
    assert exit_codes.of_checks([]) == 0


def test_nobody_reads_the_output(fresh: CommandLine) -> None:
    """A pipe whose reader has gone ends a command without a word."""
    reading_end, writing_end = os.pipe()
    os.close(reading_end)
    told = io.StringIO()
    with (
        os.fdopen(writing_end, "w", encoding="utf-8") as gone,
        patch.multiple(sys, stdout=gone, stderr=told),
    ):
        assert main(["--data-dir", str(fresh.data), "list", "--json"]) == 0
    assert told.getvalue() == ""


def _parsers(parser: argparse.ArgumentParser) -> list[argparse.ArgumentParser]:
    """This parser and all those below it."""
    nested = [action.choices for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    return [parser, *(below for choices in nested for one in choices.values() for below in _parsers(one))]
