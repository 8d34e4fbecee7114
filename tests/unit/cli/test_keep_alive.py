"""`keep-alive`: one unattended round."""

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any
from unittest.mock import patch

import pytest
from support.command_line import CommandLine
from support.command_worlds import World
from support.demo_intuit import BAKERY, FLORIST, GARAGE

from qbo_desktop.app.refresher import Refresher, RefreshResult
from qbo_desktop.core.connection import Reason
from qbo_desktop.core.happenings import DisconnectOwed, MovedAway, Refused, Restored
from qbo_desktop.core.identity import ConnectionKey

Attempt = Callable[..., Any]
ALL = (BAKERY, GARAGE, FLORIST)


def age(world: World, *realms: str, hours: float = 26) -> None:
    for realm in realms:
        world.changes(realm, lambda row: replace(row, last_refreshed_at=row.last_refreshed_at - timedelta(hours=hours)))


def outcomes(document: Any) -> dict[str, tuple[str, str | None]]:
    assert document["version"] == 1
    return {
        one["connection"]["realm_id"]: (one["outcome"], one["error"] and one["error"]["code"])
        for one in document["results"]
    }


def test_only_what_is_due_is_sent(world: World) -> None:
    """A round refreshes what a day has passed for, lists every company, and ends with 0."""
    age(world, BAKERY)
    ended = world.here("keep-alive", "--json")
    assert (ended.code, ended.err) == (0, "")
    assert outcomes(ended.document) == {
        BAKERY: ("refreshed", None),
        GARAGE: ("skipped", None),
        FLORIST: ("skipped", None),
    }
    assert world.intuit.counters["refresh"] == 1
    assert world.here("keep-alive").code == 0
    assert world.intuit.counters["refresh"] == 1


def test_what_waits_for_a_person_is_told(world: World) -> None:
    """Reconnect required and restored are not sent, count as 3 and say why; a moved one is left alone."""
    age(world, *ALL)
    world.happens(BAKERY, lambda row: Refused(row.connected_at, Reason.IDLE_EXPIRED, 400, "invalid_grant", None))
    world.happens(GARAGE, lambda row: Restored(row.connected_at))
    world.happens(FLORIST, lambda row: MovedAway(row.connected_at, "Anna"))
    ended = world.here("keep-alive", "--json")
    assert ended.code == 3
    assert outcomes(ended.document) == {
        BAKERY: ("skipped", "reconnect_required"),
        GARAGE: ("skipped", "reconnect_required"),
        FLORIST: ("skipped", None),
    }
    assert world.intuit.counters["refresh"] == 0


def test_an_owed_revocation_is_paid(world: World) -> None:
    """A company whose revocation was owed is revoked, and shown as it last stood."""
    world.happens(BAKERY, lambda row: DisconnectOwed(row.connected_at))
    ended = world.here("keep-alive", "--json")
    assert ended.code == 0
    assert outcomes(ended.document)[BAKERY] == ("skipped", None)
    assert world.intuit.counters["revoke"] == 1
    assert BAKERY not in world.rows()


def test_a_refusal_is_told(world: World) -> None:
    """A company that Intuit refuses fails with its reason, and the others are refreshed all the same."""
    age(world, *ALL)
    world.intuit.control(revoke=BAKERY)
    ended = world.here("keep-alive")
    assert ended.code == 3
    assert "Sandbox Bakery was disconnected" in ended.err
    assert world.rows()[GARAGE]["last_refreshed_at"] > world.rows()[BAKERY]["last_refreshed_at"]  # type: ignore[operator]
    assert world.intuit.counters["refresh"] == 3


def test_refused_keys(world: World) -> None:
    """Keys that Intuit refuses are 7, and no company is at fault."""
    age(world, BAKERY)
    world.intuit.fault("token", "invalid_client", 9)
    ended = world.here("keep-alive", "--json")
    assert ended.code == 7
    assert outcomes(ended.document)[BAKERY] == ("failed", "configuration_rejected")
    assert world.rows()[BAKERY]["status"] == "retrying"


def test_the_network_may_come_late(world: World) -> None:
    """After waking the network is waited for: what failed at first is refreshed within the same round."""
    age(world, *ALL)
    world.intuit.stop()
    late = threading.Timer(1.0, world.intuit.start)
    late.start()
    ended = world.here("keep-alive", "--json")
    late.join()
    assert ended.code == 0
    assert set(outcomes(ended.document).values()) == {("refreshed", None)}


def test_a_bug_over_one_company_ends_nobody_elses_round(world: World) -> None:
    """An exception that nobody foresaw is reported for its company as `bug`, exit 1; the others are refreshed."""
    age(world, *ALL)
    attempt: Attempt = Refresher.attempt

    async def failing(self: Refresher, key: ConnectionKey, **rest: Any) -> RefreshResult:
        if key.realm_id == GARAGE:
            raise ZeroDivisionError("canary")
        result: RefreshResult = await attempt(self, key, **rest)
        return result

    with patch.object(Refresher, "attempt", failing):
        ended = world.here("keep-alive", "--json")
    assert ended.code == 1
    assert "canary" not in ended.out + ended.err
    assert outcomes(ended.document) == {
        BAKERY: ("refreshed", None),
        GARAGE: ("failed", "bug"),
        FLORIST: ("refreshed", None),
    }


@pytest.mark.parametrize("as_json", [True, False])
def test_nothing_to_keep(fresh: CommandLine, as_json: bool) -> None:  # noqa: FBT001 - a parameter of the test
    """Where nothing was ever connected the round is empty, ends with 0 and makes nothing."""
    ended = fresh.here("keep-alive", *(["--json"] if as_json else []))
    assert ended.code == 0
    assert not fresh.data.exists()
    assert ended.documents == ([{"version": 1, "results": [], "refused_together": []}] if as_json else [])


def test_a_passphrase_is_not_asked_for(world: World) -> None:
    """A vault that only a passphrase opens, and none given: 5, and nothing is sent."""
    age(world, BAKERY)
    world.options = ["--data-dir", str(world.data)]
    ended = world.here("keep-alive", "--json")
    assert (ended.code, ended.error["code"]) == (5, "vault_locked")
    assert world.intuit.counters["refresh"] == 0


def test_many_refusals_are_told_once(world: World) -> None:
    """Companies that are refused together are told as one trouble of their setup, by `refresh --all` too, once."""
    for realm in ALL:
        world.intuit.control(revoke=realm)
    ended = world.here("refresh", "--all", "--json")
    assert ended.code == 3
    assert [one["count"] for one in ended.document["refused_together"]] == [3]
    for _ in range(2):
        ended = world.here("keep-alive", "--json")
        assert (ended.code, ended.document["refused_together"]) == (3, [])
    assert world.intuit.counters["refresh"] == 3
    events = [one["event"] for one in world.here("history", "--json").document["events"]]
    assert events.count("refused_together") == 1


def test_many_refusals_are_told_in_words(world: World) -> None:
    """A round in which three are refused says once, in words, that it is rather the setup or Intuit."""
    age(world, *ALL)
    for realm in ALL:
        world.intuit.control(revoke=realm)
    ended = world.here("keep-alive")
    assert ended.code == 3
    assert ended.err.count("Intuit refused 3 companies at once") == 1
