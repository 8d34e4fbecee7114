"""Questions that are asked where somebody can answer."""

import json
import sys
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from support.command_line import PASSPHRASE, CommandLine, setup_file
from support.command_worlds import World
from support.demo_intuit import BAKERY, GARAGE, DemoIntuit
from support.terminal import Terminal, at_terminal

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs a pseudo-terminal and setsid")


def at(line: CommandLine, *arguments: str) -> AbstractContextManager[Terminal]:
    return at_terminal(line.command(*arguments), line.environment)


def test_picking_a_company(world: World) -> None:
    """An ambiguous name is asked about, and only the answer's token is printed."""
    with at(world, "token", "sandbox", "--min-life", "0") as terminal:
        terminal.wait_for("Which one?")
        terminal.answer("2")
        code, out = terminal.end()
    listed = world.here("list", "--json").document["connections"]
    assert (code, out) == (0, world.here("token", listed[1]["realm_id"]).out)
    assert "1. Sandbox Bakery" in terminal.said


@pytest.mark.parametrize("answer", ["", "0", "4", "two"])
def test_picking_none(world: World, answer: str) -> None:
    """An answer that is none of the candidates does nothing: 2."""
    with at(world, "disconnect", "sandbox") as terminal:
        terminal.wait_for("Which one?")
        terminal.answer(answer)
        code, out = terminal.end()
    assert (code, out) == (2, "")
    assert len(world.rows()) == 3


def test_json_asks_nothing(world: World) -> None:
    """With `--json` nobody is asked, even at a terminal."""
    with at(world, "token", "sandbox", "--json") as terminal:
        code, out = terminal.end()
    assert (code, out) == (2, "")
    assert json.loads(terminal.said)["error"]["code"] == "ambiguous"


def test_picking_a_setup(world: World) -> None:
    """Several setups and none chosen: a person picks one, and the address is that setup's."""
    with DemoIntuit() as other:
        assert world.add_setup(other, name="Other").code == 0
        with at(world, "connect", "--no-browser", "--timeout", "1") as terminal:
            terminal.wait_for("Which one?")
            terminal.answer("2")
            code, out = terminal.end()
        assert code == 6
        assert out.startswith(other.base)


@pytest.mark.parametrize(("answer", "code"), [("yes", 0), ("no", 2), ("", 2)])
def test_adding_a_setup(world: World, tmp_path: Path, answer: str, code: int) -> None:
    """At a terminal a setup is reviewed: who could reach the books, and whether it replaces one; only yes stores it."""
    file = tmp_path / "demo.companysetup"
    file.write_text(setup_file(world.intuit, name="Renamed", made_by="Mallory"))
    with at(world, "setup", "add", str(file)) as terminal:
        terminal.wait_for("[yes/no]")
        terminal.answer(answer)
        assert terminal.end() == (code, "")
    assert "made by Mallory" in terminal.said
    assert "not for Intuit" in terminal.said
    assert "may read and change the books" in terminal.said
    assert "replaces" in terminal.said
    names = [setup["name"] for setup in world.here("setup", "list", "--json").document["setups"]]
    assert names == ["Renamed" if code == 0 else "Demo"]
    assert {row["setup"] for row in world.rows().values()} == set(names)


def test_the_passphrase_is_asked_for_once(world: World) -> None:
    """A passphrase vault without the option asks at a terminal, once even when the token must be refreshed too."""
    world.leave_seconds(GARAGE, 0)
    assert world.here("vault", "check").code == 0  # from here on this is no copy that came from elsewhere
    world.options = world.options[:2]
    for realm_id in (BAKERY, GARAGE):
        with at(world, "token", realm_id) as terminal:
            terminal.wait_for("Passphrase")
            terminal.answer(PASSPHRASE)
            code, out = terminal.end()
        assert (code, len(out.splitlines())) == (0, 1)
        assert PASSPHRASE not in terminal.said
        assert terminal.said.count("Passphrase") == 1


@pytest.mark.parametrize(("answer", "error"), [("wrong", "does not open"), ("", "locked"), ("\x04", "locked")])
def test_a_passphrase_that_does_not_open(world: World, answer: str, error: str) -> None:
    """A wrong passphrase, none, or an end of input: 5, and nothing on standard output."""
    world.options = world.options[:2]
    with at(world, "token", BAKERY) as terminal:
        terminal.wait_for("Passphrase")
        terminal.answer(answer)
        assert terminal.end() == (5, "")
    assert error in terminal.said


def test_ctrl_c_at_a_question(world: World) -> None:
    """Ctrl-C at a question is 130."""
    with at(world, "disconnect", "sandbox") as terminal:
        terminal.wait_for("Which one?")
        terminal.answer("\x03")
        code, out = terminal.end()
    assert (code, out) == (130, "")
    assert "Stopped" in terminal.said


def test_typing_a_token(world: World) -> None:
    """Pasted at a terminal, a token is not shown; its company is asked for, and the other place's end is told."""
    token = world.intuit.grant(BAKERY)["refresh_token"]
    with at(world, "import", "-", "--replace") as terminal:
        terminal.wait_for("Paste the refresh token")
        terminal.answer(token)
        terminal.wait_for("Realm ID")
        terminal.answer("9341 4530 0000 0001")
        code, out = terminal.end()
    assert (code, out) == (0, "")
    assert token not in terminal.said
    assert "stops working" in terminal.said


def test_pasting_all_of_it(world: World) -> None:
    """Whoever pastes everything at once is asked nothing more."""
    token = world.intuit.grant(BAKERY)["refresh_token"]
    with at(world, "import", "-", "--replace") as terminal:
        terminal.wait_for("Paste the refresh token")
        terminal.answer(json.dumps({"refreshToken": token, "realmId": BAKERY}))
        code, _ = terminal.end()
    assert code == 0
    assert "Realm ID" not in terminal.said
