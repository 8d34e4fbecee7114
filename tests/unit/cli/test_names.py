"""Which company or setup is meant."""

from dataclasses import replace

import pytest
from support.command_worlds import World
from support.demo_intuit import BAKERY, DemoIntuit


@pytest.mark.parametrize(
    ("name", "code"),
    [
        (BAKERY, 0),
        ("Sandbox Bakery", 0),
        ("sandbox bakery", 0),
        ("SANDBOX B", 0),
        ("sandbox", 2),
        (BAKERY[:-1], 8),
        ("bakery", 8),
        ("", 8),
    ],
)
def test_how_companies_are_named(world: World, name: str, code: int) -> None:
    """A realm ID in full, or a name or its unique beginning in any case; a realm ID has no beginning."""
    ended = world.here("token", name, "--json")
    assert ended.code == code
    if code == 0:
        assert ended.document["realm_id"] == BAKERY


def test_an_ambiguous_name_has_candidates(world: World) -> None:
    """Without a terminal, every command ends with 2 and names the candidates; nothing was sent."""
    before = world.intuit.counters
    for arguments in (
        ("token", "sandbox"),
        ("refresh", BAKERY, "sandbox"),
        ("disconnect", "sandbox"),
        ("history", "sandbox"),
        ("export", "sandbox", "--pass", "--to", "-", "--for", "Anna"),
        ("connect", "--company", "sandbox"),
    ):
        ended = world.here(*arguments, "--json")
        assert (ended.code, ended.error["code"]) == (2, "ambiguous"), arguments
        assert len(ended.error["candidates"]) == 3
        assert all("Sandbox" in candidate for candidate in ended.error["candidates"])
        assert "Sandbox Garage" in ended.error["what"]
    assert world.intuit.counters == before
    told = world.here("token", "sandbox")
    assert (told.code, told.out) == (2, "")
    assert "Sandbox Florist" in told.err


def test_an_exact_name_beats_a_prefix(world: World) -> None:
    """A company whose whole name is the beginning of another's can be named."""
    world.changes(BAKERY, lambda row: replace(row, company_name="Sandbox"))
    assert world.here("token", "sandbox", "--json").document["realm_id"] == BAKERY


def test_one_company_under_two_setups(world: World) -> None:
    """The same realm ID through two setups is two connections: `--setup` says which, and without it the exit is 2."""
    with DemoIntuit() as other:
        assert world.add_setup(other, name="Other").code == 0
        assert world.connect(other, BAKERY, "--setup", "other").code == 0
        assert len(world.here("list", "--json").document["connections"]) == 4

        ended = world.here("connect", "--json")
        assert (ended.code, ended.error["code"]) == (2, "ambiguous")
        assert ended.error["candidates"] == ["Demo", "Other"]

        for name in (BAKERY, "sandbox bakery"):
            ended = world.here("token", name, "--json")
            assert (ended.code, ended.error["code"]) == (2, "ambiguous")
        assert world.here("token", BAKERY, "--setup", "OTHER", "--json").document["api_base"] == other.base
        assert world.here("token", BAKERY, "--setup", "demo", "--json").document["api_base"] == world.intuit.base
        assert world.here("token", BAKERY, "--setup", "nobody").code == 8

        results = world.here("refresh", "--all", "--setup", "other", "--json").document["results"]
        assert [result["connection"]["setup"] for result in results] == ["Other"]
        assert other.counters["refresh"] == 1
        assert "Sandbox Bakery (Other)" in world.here("list").out

        assert world.here("setup", "remove", "other").code == 2
        assert world.here("disconnect", BAKERY, "--setup", "other").code == 0
        assert world.rows().keys() >= {BAKERY}
        assert world.here("refresh", "--all", "--setup", "other", "--json").document["results"] == []
        assert world.here("setup", "remove", "other").code == 0
        assert world.here("refresh", "--all", "--setup", "other").code == 8
