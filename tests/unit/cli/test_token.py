"""`token`."""

import json

import pytest
from support.command_worlds import World
from support.demo_intuit import BAKERY, GARAGE
from unit.cli.test_reading import WHOLE_SECONDS

LATER = "throttled_retry_after_long"


def test_a_fresh_token(world: World) -> None:
    """A token with five minutes left is printed alone, without asking anybody; with `--json` in its document."""
    bare = world.here("token", BAKERY)
    assert (bare.code, bare.err) == (0, "")
    document = world.here("token", BAKERY, "--json").document
    assert document == {
        "version": 1,
        "realm_id": BAKERY,
        "access_token": bare.out.removesuffix("\n"),
        "token_type": "bearer",
        "expires_at": world.rows()[BAKERY]["access_token_expires_at"],
        "environment": "custom",
        "api_base": world.intuit.base,
    }
    assert WHOLE_SECONDS.fullmatch(document["expires_at"])
    assert world.intuit.counters["refresh"] == 0


def test_the_token_works(world: World) -> None:
    """The printed token opens the company at the printed address."""
    document = world.here("token", BAKERY, "--json").document
    answer = world.intuit.request(
        "GET",
        f"/v3/company/{BAKERY}/companyinfo/{BAKERY}",
        headers={"Authorization": f"Bearer {document['access_token']}", "Accept": "application/json"},
    )
    assert answer.status == 200


def test_a_stale_token_is_refreshed_first(world: World) -> None:
    """With less than 300 seconds left, the token is refreshed first, once."""
    world.leave_seconds(BAKERY, 299)
    assert world.here("token", BAKERY).code == 0
    assert world.here("token", BAKERY).code == 0
    assert world.intuit.counters["refresh"] == 1


def test_min_life(world: World) -> None:
    """`--min-life` decides how much life is enough; up to 3000 seconds."""
    world.leave_seconds(BAKERY, 100)
    assert world.here("token", BAKERY, "--min-life", "60").code == 0
    assert world.intuit.counters["refresh"] == 0
    assert world.here("token", BAKERY, "--min-life", "0").code == 0
    assert world.here("token", BAKERY, "--min-life", "3000").code == 0
    assert world.intuit.counters["refresh"] == 1


@pytest.mark.parametrize(("kind", "code"), [(LATER, 4), ("invalid_client", 7)])
def test_a_late_token_is_better_than_none(world: World, kind: str, code: int) -> None:
    """If the refresh fails for now and 60 seconds are left, the old token is printed with a warning, exit 0."""
    world.leave_seconds(BAKERY, 200)
    world.intuit.fault("token", kind, count=2)
    ended = world.here("token", BAKERY)
    assert ended.code == 0
    assert len(ended.out.splitlines()) == 1
    assert "still good for a moment" in ended.err
    ended = world.here("token", BAKERY, "--json")
    assert (ended.code, ended.document["realm_id"]) == (0, BAKERY)
    assert set(json.loads(ended.err)) == {"warning"}


@pytest.mark.parametrize(("kind", "code"), [(LATER, 4), ("invalid_client", 7)])
def test_a_late_token_is_not_what_was_asked_for(world: World, kind: str, code: int) -> None:
    """With `--min-life` given, or with less than 60 seconds left, a failed refresh prints nothing."""
    world.leave_seconds(BAKERY, 200)
    world.intuit.fault("token", kind, count=2)
    ended = world.here("token", BAKERY, "--min-life", "300", "--json")
    assert ended.code == code
    assert ended.error["code"] in ("intuit_unavailable", "configuration_rejected")
    world.leave_seconds(BAKERY, 50)
    ended = world.here("token", BAKERY)
    assert (ended.code, ended.out) == (code, "")


def test_a_refused_token(world: World) -> None:
    """A company that needs a reconnect prints nothing, 3, and is called by its name."""
    world.leave_seconds(BAKERY, 200)
    world.intuit.control(revoke=BAKERY)
    ended = world.here("token", BAKERY, "--json")
    assert (ended.code, ended.error["code"], ended.error["reason"]) == (3, "reconnect_required", "revoked")
    assert "Sandbox Bakery" in ended.error["title"]
    ended = world.here("token", BAKERY)
    assert (ended.code, ended.out) == (3, "")
    assert "Sandbox Bakery" in ended.err
    assert BAKERY not in ended.err
    assert world.here("token", GARAGE).code == 0
