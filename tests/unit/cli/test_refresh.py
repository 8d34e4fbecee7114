"""`refresh`."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest
from support.command_worlds import World
from support.demo_intuit import BAKERY, FLORIST, GARAGE

from qbo_desktop.app.refresher import Refresher
from qbo_desktop.core.connection import Connection, Reason
from qbo_desktop.core.happenings import DisconnectOwed, Happening, MovedAway, Refused, Restored

# Beyond what is left of the sixty seconds, so that the command ends at once.
LATER = "throttled_retry_after_long"


def test_named_companies(world: World) -> None:
    """Each named company is sent once and reported, with its row as it stands afterwards."""
    ended = world.here("refresh", "sandbox g", BAKERY, "SANDBOX BAKERY", "--json")
    assert (ended.code, ended.err) == (0, "")
    results = ended.document["results"]
    assert [set(result) for result in results] == [{"connection", "outcome", "error"}] * 2
    assert [result["connection"]["realm_id"] for result in results] == [GARAGE, BAKERY]
    assert [(result["outcome"], result["error"]) for result in results] == [("refreshed", None)] * 2
    assert world.intuit.counters["refresh"] == 2
    assert world.rows()[BAKERY] == results[1]["connection"]


def test_all_and_due(world: World) -> None:
    """`--all` sends every company; `--due` those not refreshed for a day, and the others are skipped without error."""
    assert world.here("refresh", "--all").code == 0
    assert world.intuit.counters["refresh"] == 3
    world.changes(FLORIST, lambda row: replace(row, last_refreshed_at=row.last_refreshed_at - timedelta(hours=25)))
    ended = world.here("refresh", "--due", "--json")
    outcomes = {result["connection"]["realm_id"]: result for result in ended.document["results"]}
    assert ended.code == 0
    assert outcomes[FLORIST]["outcome"] == "refreshed"
    assert {outcomes[realm_id]["outcome"] for realm_id in (BAKERY, GARAGE)} == {"skipped"}
    assert [result["error"] for result in outcomes.values()] == [None] * 3
    assert world.intuit.counters["refresh"] == 4


def test_all_skips_what_waits_for_a_person(world: World) -> None:
    """`--all` lists what it may not send: reconnect required has its error and counts as 3, moved and owed do not."""
    world.happens(BAKERY, lambda row: MovedAway(row.connected_at, "Anna"))
    world.happens(GARAGE, lambda row: DisconnectOwed(row.connected_at))
    ended = world.here("refresh", "--all", "--json")
    outcomes = {result["connection"]["realm_id"]: result for result in ended.document["results"]}
    assert ended.code == 0
    assert [outcomes[realm_id]["outcome"] for realm_id in (BAKERY, GARAGE, FLORIST)] == [
        "skipped",
        "skipped",
        "refreshed",
    ]
    assert outcomes[BAKERY]["error"] is None
    assert outcomes[GARAGE]["error"] is None

    world.happens(FLORIST, lambda row: Refused(row.connected_at, Reason.IDLE_EXPIRED, 400, "invalid_grant", None))
    ended = world.here("refresh", "--all", "--json")
    florist = next(one for one in ended.document["results"] if one["connection"]["realm_id"] == FLORIST)
    assert (ended.code, ended.err) == (3, "")
    assert (florist["outcome"], florist["error"]["code"]) == ("skipped", "reconnect_required")
    assert florist["error"]["reason"] == "idle_expired"
    assert world.intuit.counters["refresh"] == 1


@pytest.mark.parametrize("status", ["moved", "disconnecting", "restored"])
def test_rows_that_may_not_be_sent(world: World, status: str) -> None:
    """A moved, disconnecting or restored company that is named is not sent: 3, `reconnect_required`, that reason."""
    happenings: dict[str, Callable[[Connection], Happening]] = {
        "moved": lambda row: MovedAway(row.connected_at, "Anna"),
        "disconnecting": lambda row: DisconnectOwed(row.connected_at),
        "restored": lambda row: Restored(row.connected_at),
    }
    world.happens(BAKERY, happenings[status])
    ended = world.here("refresh", BAKERY, "--json")
    (result,) = ended.document["results"]
    assert ended.code == 3
    assert (result["outcome"], result["error"]["code"]) == ("failed", "reconnect_required")
    assert result["error"]["reason"] == status
    for arguments in (("token", BAKERY), ("export", BAKERY, "--pass", "--to", "-", "--for", "Anna")):
        ended = world.here(*arguments, "--json")
        assert (ended.code, ended.error["code"], ended.error["reason"]) == (3, "reconnect_required", status)
        assert status == "disconnecting" or "Sandbox Bakery" in ended.error["title"]
    assert world.intuit.counters["refresh"] == 0


def test_only_here(world: World) -> None:
    """`--only-here` is the word that lets a restored connection be refreshed, and then it is connected."""
    world.happens(BAKERY, lambda row: Restored(row.connected_at))
    assert world.rows()[BAKERY]["status"] == "paused"
    ended = world.here("refresh", BAKERY, "--only-here", "--json")
    assert ended.code == 0
    assert ended.document["results"][0]["connection"]["status"] == "connected"


def test_a_refusal(world: World) -> None:
    """`invalid_grant` turns the row red and exits 3; "refresh" sends it again when it is named again."""
    world.intuit.control(revoke=BAKERY)
    ended = world.here("refresh", BAKERY, GARAGE, "--json")
    results = ended.document["results"]
    assert (ended.code, ended.err) == (3, "")
    assert [result["outcome"] for result in results] == ["failed", "refreshed"]
    assert results[0]["connection"]["status"] == "reconnect_required"
    assert results[0]["error"]["reason"] == results[0]["connection"]["reason"] == "revoked"
    assert results[0]["error"]["intuit_tid"]
    assert "Sandbox Bakery" in results[0]["error"]["title"]
    assert world.here("refresh", BAKERY).code == 3
    assert world.intuit.counters["refresh"] == 3


@pytest.mark.parametrize(
    ("kind", "code", "error", "status", "reason"),
    [
        (LATER, 4, "intuit_unavailable", "retrying", "outage"),
        ("invalid_client", 7, "configuration_rejected", "retrying", "keys_rejected"),
    ],
)
def test_trouble_that_passes(world: World, kind: str, code: int, error: str, status: str, reason: str) -> None:
    """What is not the connection's fault leaves it retrying; the exit code says whose turn it is."""
    world.intuit.fault("token", kind)
    ended = world.here("refresh", BAKERY, "--json")
    (result,) = ended.document["results"]
    assert ended.code == code
    assert result["error"]["code"] == error
    assert (result["connection"]["status"], result["connection"]["reason"]) == (status, reason)
    assert world.intuit.counters["refresh"] == 1
    assert world.here("refresh", BAKERY).code == 0
    assert world.rows()[BAKERY]["status"] == "connected"


def test_a_passing_fault_is_tried_again(world: World) -> None:
    """A server error is tried again after two seconds, within the command."""
    world.intuit.fault("token", "server_error", count=1)
    ended = world.here("refresh", BAKERY, "--json")
    assert (ended.code, ended.document["results"][0]["outcome"]) == (0, "refreshed")
    assert world.intuit.counters["refresh"] == 2


def test_nobody_answers(world: World) -> None:
    """Without a server the exit is 4 and the code `network_unavailable`; for people it is said in three short lines."""
    world.intuit.stop()
    ended = world.here("refresh", BAKERY)
    assert (ended.code, ended.out) == (4, "")
    assert len(ended.err.splitlines()) == 3
    assert world.rows()[BAKERY]["reason"] == "offline"


def test_an_unknown_name_among_others(world: World) -> None:
    """The others are refreshed and every one is reported; the worst makes the exit code."""
    world.intuit.control(revoke=GARAGE)
    ended = world.here("refresh", "nobody", BAKERY, GARAGE, "--json")
    results = ended.document["results"]
    assert ended.code == 8
    assert [result["outcome"] for result in results] == ["failed", "refreshed", "failed"]
    assert [result["error"] and result["error"]["code"] for result in results] == [
        "not_found",
        None,
        "reconnect_required",
    ]
    assert results[0]["connection"] is None


def test_a_bug_over_one_company_hides_no_other(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """An unforeseen exception is that company's `bug` and exit 1; the others are reported as they are."""
    original = Refresher.refresh

    async def refresh(self: Refresher, key: object, **given: object) -> object:
        if getattr(key, "realm_id", None) == GARAGE:
            raise ZeroDivisionError
        return await original(self, key, **given)  # type: ignore[arg-type]

    monkeypatch.setattr(Refresher, "refresh", refresh)
    ended = world.here("refresh", BAKERY, GARAGE, "--json")
    assert (ended.code, ended.err) == (1, "")
    assert [result["outcome"] for result in ended.document["results"]] == ["refreshed", "failed"]
    assert ended.document["results"][1]["error"]["code"] == "bug"


def test_a_row_that_cannot_be_opened(world: World) -> None:
    """A damaged row is that company's trouble, 3 and `vault_unreadable`, and the others go on."""
    with closing(sqlite3.connect(world.data / "vault.db")) as database, database:
        database.execute("UPDATE connections SET sealed = randomblob(200) WHERE realm_id = ?", (BAKERY,))
    ended = world.here("refresh", "--all", "--json")
    results = {result["connection"]["realm_id"]: result for result in ended.document["results"]}
    assert ended.code == 3
    assert results[BAKERY]["error"]["reason"] == "vault_unreadable"
    assert {results[realm_id]["outcome"] for realm_id in (GARAGE, FLORIST)} == {"refreshed"}
    ended = world.here("vault", "check", "--json")
    assert (ended.code, ended.err) == (5, "")
    assert {check["name"] for check in ended.document["checks"]} == {"vault"}
    assert not any(check["ok"] for check in ended.document["checks"])
    assert world.here("token", GARAGE).code == 0
    assert world.here("token", BAKERY).code == 3
    assert world.here("disconnect", BAKERY, "--local").code == 0
