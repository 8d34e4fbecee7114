"""`export --move`."""

import os
from pathlib import Path

import pyrage  # type: ignore[import-untyped]
import pytest
from support.command_worlds import World
from support.demo_intuit import BAKERY, FLORIST, GARAGE

from qbo_desktop.app import sealing
from qbo_desktop.app.move_file import parse_move

ME = pyrage.x25519.Identity.generate()
SEAL = ("--recipient", str(ME.to_public()))


def test_one_company_is_moved(world: World, tmp_path: Path) -> None:
    """The document names company and file; `token` and `refresh` give nothing afterwards, `disconnect` only forgets."""
    file = tmp_path / "bakery.age"
    ended = world.here("export", BAKERY, "--move", "--to", str(file), "--for", "Acme", *SEAL, "--json")
    assert (ended.code, ended.err) == (0, "")
    document = ended.document
    assert (document["file"], document["connection"]["status"]) == (str(file), "moved")
    assert (document["connection"]["held_by"], document["setups"]) == ("Acme", [])
    content = parse_move(sealing.unseal(file.read_bytes(), identity_file=str(ME).encode()))
    assert [one.key.realm_id for one in content.connections] == [BAKERY]
    ended = world.here("token", BAKERY, "--json")
    assert (ended.code, ended.error["code"], ended.error["reason"]) == (3, "reconnect_required", "moved")
    assert world.here("refresh", BAKERY, "--json").code == 3
    (receipt,) = [one for one in world.here("history", "--json").document["events"] if one["event"] == "moved"]
    assert (receipt["realm_id"], receipt["detail"], receipt["result"]) == (BAKERY, "Acme", "ok")
    ended = world.here("disconnect", BAKERY)
    assert "stays connected at Acme" in ended.err
    assert world.intuit.counters["revoke"] == 0


def test_everything_is_moved(world: World, tmp_path: Path) -> None:
    """`--all` takes along setups and history, and tells of each company that stays."""
    world.intuit.control(revoke=GARAGE)
    ended = world.here("export", "--all", "--move", "--to", str(tmp_path / "all"), "--for", "me", *SEAL, "--json")
    document = ended.document
    assert ended.code == 3
    assert {one["realm_id"] for one in document["connections"]} == {BAKERY, FLORIST}
    assert document["connection"] is None
    ((stayed),) = document["stayed"]
    assert (stayed["connection"]["realm_id"], stayed["error"]["code"]) == (GARAGE, "reconnect_required")
    content = parse_move(sealing.unseal((tmp_path / "all").read_bytes(), identity_file=str(ME).encode()))
    assert [setup.name for setup in content.setups] == document["setups"]
    assert content.history


def test_a_passphrase_from_a_descriptor(world: World, tmp_path: Path) -> None:
    """The words open it, and nothing of them is told."""
    reading, writing = os.pipe()
    os.write(writing, b"six canary words\n")
    os.close(writing)
    file = tmp_path / "bakery.age"
    try:
        ended = world.here(
            "export", BAKERY, "--move", "--to", str(file), "--for", "Acme", "--passphrase-fd", str(reading)
        )
    finally:
        os.close(reading)
    assert ended.code == 0
    assert "canary" not in ended.out + ended.err
    assert "Acme has Sandbox Bakery from now on" in ended.err
    assert sealing.seal_of(file.read_bytes()) is sealing.Seal.PASSPHRASE


@pytest.mark.parametrize(
    "arguments",
    [
        (BAKERY, "--move", "--to", "NEW", "--for", "Acme"),
        (BAKERY, "--move", "--to", "-", "--for", "Acme", *SEAL),
        (BAKERY, "--move", "--for", "Acme", *SEAL),
        (BAKERY, "--move", "--to", "NEW", *SEAL),
        (BAKERY, "--move", "--all", "--to", "NEW", "--for", "Acme", *SEAL),
        ("--move", "--to", "NEW", "--for", "Acme", *SEAL),
        (BAKERY, "--move", "--pass", "--to", "NEW", "--for", "Acme", *SEAL),
        ("--all", "--pass", "--to", "NEW", "--for", "Acme", *SEAL),
        (BAKERY, "--move", "--to", "OLD", "--for", "Acme", *SEAL),
        (BAKERY, "--move", "--to", "no/folder", "--for", "Acme", *SEAL),
        (BAKERY, "--move", "--to", "NEW", "--for", "Acme", "--recipient", "age1x"),
    ],
)
def test_what_cannot_be_meant_sends_nothing(world: World, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    """Without a seal, a file, a name or a company it is 2, nothing is sent and nothing overwritten."""
    (tmp_path / "OLD").write_text("mine")
    places = {"NEW": str(tmp_path / "NEW"), "OLD": str(tmp_path / "OLD"), "no/folder": str(tmp_path / "no" / "x")}
    before = world.intuit.counters
    ended = world.here("export", *(places.get(word, word) for word in arguments), "--json")
    assert (ended.code, ended.error["code"]) == (2, "usage")
    assert world.intuit.counters == before
    assert (tmp_path / "OLD").read_text() == "mine"
    assert not (tmp_path / "NEW").exists()
