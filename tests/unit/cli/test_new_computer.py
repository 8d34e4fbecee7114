"""Everything goes to a new computer in one sealed file, and exactly one of the two is the holder afterwards."""

from dataclasses import replace
from pathlib import Path

import pyrage  # type: ignore[import-untyped]
from support.command_line import CommandLine
from support.command_worlds import World, make_vault
from support.demo_intuit import BAKERY, FLORIST, GARAGE


def test_new_computer(world: World, tmp_path: Path) -> None:
    """Keys, companies with their names and labels, and history arrive and refresh there; here they are refused."""
    world.changes(BAKERY, lambda row: replace(row, own_name="Bakery, Main Street", labels=("north",)))
    key = pyrage.x25519.Identity.generate()
    identity, file = tmp_path / "identity", tmp_path / "all.companymove"
    identity.write_text(str(key))
    world.intuit.control(grace_seconds=0)
    given = world.here(
        "export", "--all", "--move", "--to", str(file), "--for", "New computer", "--recipient", str(key.to_public())
    )
    assert given.code == 0, given
    (tmp_path / "new").mkdir()
    new = CommandLine(tmp_path / "new")
    make_vault(new)
    taken = new.here("import", str(file), "--identity", str(identity), "--json")
    assert taken.code == 0, taken
    assert {row["realm_id"]: row["outcome"] for row in taken.document["results"]} == dict.fromkeys(
        (BAKERY, GARAGE, FLORIST), "imported"
    )
    assert new.here("refresh", "--all").code == 0
    (bakery,) = (one for one in new.here("list", "--json").document["connections"] if one["realm_id"] == BAKERY)
    assert (bakery["own_name"], bakery["labels"]) == ("Bakery, Main Street", ["north"])
    events = [event["event"] for event in new.here("history", BAKERY, "--json").document["events"]]
    assert {"imported", "connected"} <= set(events)
    moved = world.here("refresh", BAKERY, "--json")
    assert (moved.code, world.rows()[BAKERY]["status"], world.rows()[BAKERY]["held_by"]) == (3, "moved", "New computer")
    twice = new.here("import", str(file), "--identity", str(identity), "--json")
    assert twice.code == 0
    assert {row["outcome"] for row in twice.document["results"]} == {"skipped"}


def test_back_again(world: World, tmp_path: Path) -> None:
    """The company that was moved away comes back by a move: a moved entry needs no --replace."""
    key = pyrage.x25519.Identity.generate()
    identity = tmp_path / "identity"
    identity.write_text(str(key))
    seal = ("--for", "Consultant", "--recipient", str(key.to_public()))
    assert world.here("export", BAKERY, "--move", "--to", str(tmp_path / "one"), *seal).code == 0
    ended = world.here("import", str(tmp_path / "one"), "--identity", str(identity), "--json")
    assert ended.code == 0, ended
    assert (ended.document["connection"]["status"], ended.document["connection"]["held_by"]) == ("connected", None)
    assert world.here("refresh", BAKERY).code == 0
