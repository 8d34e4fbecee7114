"""`setup make`, and a sealed setup at a terminal."""

import json
import stat
import sys
from contextlib import AbstractContextManager
from pathlib import Path

import pyrage  # type: ignore[import-untyped]
import pytest
from support.command_line import CommandLine
from support.terminal import Terminal, at_terminal

from qbo_desktop.app import sealing
from qbo_desktop.app.setup_making import SetupMaking
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.setup import parse_setup, setup_document

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs a pseudo-terminal and setsid")
LIVE = (
    ("live, test", "live"),
    ("Name of the setup", "Acme Advisors"),
    ("Name of the app", ""),
    ("Made by", "Anna"),
    ("Client ID", "ABx1client"),
    ("Client secret", "canarysecret"),
    ("Redirect URI", "https://connect.example.com/quickbooks/"),
    ("Port [", ""),
    ("Scopes [", ""),
)


def at(line: CommandLine, *arguments: str) -> AbstractContextManager[Terminal]:
    return at_terminal(line.command(*arguments), line.environment)


def type_all(terminal: Terminal, answers: tuple[tuple[str, str], ...]) -> None:
    for question, answer in answers:
        terminal.wait_for(question)
        terminal.answer(answer)


def made(answers: tuple[str, ...]) -> SetupMaking:
    """What becomes of these answers, each of which is taken."""
    making = SetupMaking()
    given = iter(answers)
    for question in making.questions():
        assert making.answer(question, next(given)), question.field
    assert next(given, None) is None
    return making


def test_making_a_setup(fresh: CommandLine, tmp_path: Path) -> None:
    """The answers become a private file that can be opened; the secret is never shown, and no vault is made."""
    file = tmp_path / "acme.companysetup"
    with at(fresh, "setup", "make", "--to", str(file), "--json") as terminal:
        type_all(terminal, LIVE)
        code, out = terminal.end()
    document = json.loads(out)
    assert (code, document["file"], document["setup"]["name"]) == (0, str(file), "Acme Advisors")
    assert "canarysecret" not in terminal.said + out
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    setup = parse_setup(file.read_bytes())
    assert setup.client_secret.reveal() == "canarysecret"
    assert (setup.environment, setup.loopback_port, setup.made_by) == ("production", 47813, "Anna")
    assert not fresh.data.exists()
    assert fresh.here("setup", "make", "--to", str(file)).code == 2


def test_making_a_sealed_setup(fresh: CommandLine, tmp_path: Path) -> None:
    """What is made for a recipient never lies on the disk in plain."""
    identity = pyrage.x25519.Identity.generate()
    file = tmp_path / "acme.companysetup"
    with at(fresh, "setup", "make", "--to", str(file), "--recipient", str(identity.to_public())) as terminal:
        type_all(terminal, LIVE)
        assert terminal.end() == (0, "")
    assert parse_setup(pyrage.decrypt(file.read_bytes(), [identity])).name == "Acme Advisors"


def test_a_wrong_answer_is_asked_again(fresh: CommandLine, tmp_path: Path) -> None:
    """An answer that the file's rules refuse is asked for again; the end of the answers is 2 and writes nothing."""
    file = tmp_path / "acme.companysetup"
    with at(fresh, "setup", "make", "--to", str(file)) as terminal:
        type_all(terminal, (("live, test", "life"), ("cannot be used", "test"), ("Name of the setup", "")))
        terminal.wait_for("cannot be used")
        terminal.answer("\x04")
        assert terminal.end() == (2, "")
    assert "Not every question was answered" in terminal.said
    assert not file.exists()


@pytest.mark.parametrize(
    ("field", "answer"),
    [
        ("environment", "sandboxx"),
        ("name", ""),
        ("name", "x" * 81),
        ("client_id", "with:colon"),
        ("client_secret", "with blank"),
        ("redirect_uri", "http://localhost:47813/callback"),
        ("loopback_port", "6000"),
        ("loopback_port", "port"),
        ("scopes", "openid"),
    ],
)
def test_each_answer_is_checked_where_it_is_given(field: str, answer: str) -> None:
    """A refused answer changes nothing, and the questions go on from there."""
    making = SetupMaking()
    good = {question: text for question, (_, text) in zip(making.questions(), LIVE, strict=True)}
    for question, text in good.items():
        if question.field == field:
            before = making.draft
            assert not making.answer(question, answer)
            assert making.draft == before
        assert making.answer(question, text)
    assert making.draft.setup().name == "Acme Advisors"


def test_an_address_here_names_its_port() -> None:
    """For test keys with a localhost address the port is not asked for a second time."""
    setup = made(("test", "Test", "", "", "ABx1", "s", "http://localhost:50000/callback", "")).draft.setup()
    assert (setup.environment, setup.loopback_port) == ("sandbox", 50000)


def test_a_server_that_is_not_intuit() -> None:
    """Custom keys are asked for the server's addresses too."""
    here = "http://127.0.0.1:9/"
    basics = ("custom", "Own", "", "", "c", "s", "http://localhost:50000/callback", "")
    setup = made((*basics, here + "a", here + "t", here + "r", here, "")).draft.setup()
    assert setup.endpoints is not None
    assert (setup.endpoints.token, setup.endpoints.userinfo) == (here + "t", None)


@pytest.mark.parametrize(("passphrase", "code"), [("six words", 0), ("other words", 2)])
def test_a_terminal_asks_for_the_passphrase(bare: CommandLine, tmp_path: Path, passphrase: str, code: int) -> None:
    """Without a descriptor a terminal asks for the passphrase of a sealed setup, and does not show it."""
    content = setup_document(made(tuple(answer for _, answer in LIVE)).draft.setup())
    file = tmp_path / "acme.companysetup"
    file.write_bytes(sealing.seal_with_passphrase(content.encode(), Secret("six words")))
    with at(bare, "setup", "add", str(file)) as terminal:
        terminal.wait_for("Passphrase of the file")
        terminal.answer(passphrase)
        if code == 0:
            terminal.wait_for("[yes/no]")
            terminal.answer("yes")
        assert terminal.end() == (code, "")
    assert passphrase not in terminal.said
    assert ("does not open this file" in terminal.said) == (code == 2)


@pytest.mark.parametrize(("again", "code"), [("six words", 0), ("seven words", 2)])
def test_a_typed_seal_is_typed_twice(fresh: CommandLine, tmp_path: Path, again: str, code: int) -> None:
    """A descriptor that is the terminal itself is asked on, hidden, and twice."""
    file = tmp_path / "acme.companysetup"
    with at(fresh, "setup", "make", "--to", str(file), "--passphrase-fd", "0") as terminal:
        type_all(terminal, (("Passphrase for the file", "six words"), ("again", again)))
        if code == 0:
            type_all(terminal, LIVE)
        assert terminal.end() == (code, "")
    assert "six words" not in terminal.said
    if code == 0:
        opened = sealing.unseal(file.read_bytes(), passphrase=Secret("six words"))
        assert parse_setup(opened).name == "Acme Advisors"
