"""`list` and `history`."""

import json
import re
from dataclasses import replace
from datetime import datetime, timedelta

from support.command_line import CommandLine
from support.command_worlds import World
from support.demo_intuit import BAKERY, FLORIST, GARAGE

from qbo_desktop.core.connection import Reason
from qbo_desktop.core.happenings import MovedAway, Refused

FIELDS = {
    "realm_id",
    "client_id_hint",
    "company_name",
    "own_name",
    "labels",
    "environment",
    "setup",
    "status",
    "reason",
    "access_token_expires_at",
    "refresh_token_expires_at",
    "reconnect_by",
    "reconnect_by_source",
    "act_by",
    "connected_at",
    "last_refreshed_at",
    "last_rotated_at",
    "connected_by",
    "held_by",
    "intuit_tid",
}
TIMES = {name for name in FIELDS if name.endswith(("_at", "_by"))} - {"connected_by", "held_by"}
WHOLE_SECONDS = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


def test_an_empty_folder(fresh: CommandLine) -> None:
    """Reading where nothing is makes nothing, prints empty lists and exits 0."""
    assert fresh.here("list", "--json").document == {"version": 1, "connections": []}
    assert fresh.here("history", "--json").document == {"version": 1, "events": []}
    assert fresh.here("setup", "list", "--json").document == {"version": 1, "setups": []}
    assert fresh.here("refresh", "--all", "--json").document == {"version": 1, "results": [], "refused_together": []}
    assert fresh.here("refresh", "--due", "--json").document == {"version": 1, "results": [], "refused_together": []}
    assert fresh.here("vault", "check", "--json").document == {"version": 1, "checks": []}
    told = fresh.here("list")
    assert (told.code, told.out) == (0, "")
    assert "qbo-desktop connect" in told.err
    assert not fresh.data.exists()


def test_a_file_that_is_no_vault(fresh: CommandLine) -> None:
    """A vault that is garbage is 5 for every command that looks at it, told in a document."""
    fresh.data.mkdir()
    file = fresh.data / "vault.db"
    file.write_bytes(b"garbage" * 1000)
    for arguments in (("list",), ("history",), ("token", "x"), ("refresh", "--all"), ("vault", "check"), ("connect",)):
        ended = fresh.here(*arguments, "--json")
        assert (ended.code, ended.error["code"]) == (5, "vault_damaged"), arguments


def test_no_such_company(fresh: CommandLine) -> None:
    """What is asked of a company that is not there ends with 8 and `not_found`, and makes nothing."""
    for arguments in (
        ("token", "nobody"),
        ("refresh", "nobody"),
        ("refresh", "nobody", "nothing"),
        ("refresh", "--all", "--setup", "nobody"),
        ("disconnect", "nobody"),
        ("history", "nobody"),
        ("export", "nobody", "--pass", "--to", "-", "--for", "Anna"),
        ("connect", "--company", "nobody"),
        ("setup", "remove", "nobody"),
        ("setup", "test", "nobody"),
    ):
        ended = fresh.here(*arguments, "--json")
        assert (ended.code, ended.error["code"]) == (8, "not_found"), arguments
        assert "nobody" in ended.error["what"]
        assert "vault" not in ended.error["what"]
    assert not fresh.data.exists()


def test_connecting_without_a_setup_says_what_to_do(fresh: CommandLine) -> None:
    """Without any setup `connect` exits 8, makes nothing and asks for the setup file."""
    told = fresh.here("connect")
    assert (told.code, told.out) == (8, "")
    assert told.err.startswith("No company setup yet")
    assert not fresh.data.exists()


def test_a_connection_has_its_fields(world: World) -> None:
    """The document has exactly the contract's keys, times in whole seconds of UTC, and null for what is unknown."""
    ended = world.here("list", "--json")
    document = ended.document
    assert (ended.code, ended.err, set(document)) == (0, "", {"version", "connections"})
    for row in document["connections"]:
        assert set(row) == FIELDS
        assert all(WHOLE_SECONDS.fullmatch(row[name]) for name in TIMES)
        assert (row["status"], row["reason"], row["labels"]) == ("connected", None, [])
        assert (row["environment"], row["setup"]) == ("custom", "Demo")
        assert (row["client_id_hint"], row["reconnect_by_source"]) == ("Demo…", "intuit")
        assert (row["connected_by"], row["held_by"]) == (None, None)
        assert row["act_by"] == row["reconnect_by"]


def test_the_list_is_sorted_by_need(world: World) -> None:
    """Earliest `act_by` first, equal ones by name, null last."""
    world.changes(FLORIST, lambda row: replace(row, reconnect_by=row.connected_at + timedelta(days=30)))
    same = world.rows()[FLORIST]["act_by"]
    world.changes(BAKERY, lambda row: replace(row, reconnect_by=_moment(same)))
    world.happens(GARAGE, lambda row: MovedAway(row.connected_at, "Anna"))
    rows = world.here("list", "--json").document["connections"]
    assert [row["realm_id"] for row in rows] == [BAKERY, FLORIST, GARAGE]
    assert (rows[2]["act_by"], rows[2]["status"], rows[2]["held_by"]) == (None, "moved", "Anna")
    assert (rows[2]["access_token_expires_at"], rows[2]["refresh_token_expires_at"]) == (None, None)


def test_the_table_fits(world: World) -> None:
    """For people the list is at most 100 columns wide, whatever the names, and says the state in words."""
    world.changes(BAKERY, lambda row: replace(row, company_name="An extraordinarily long-named bakery " * 4))
    world.happens(GARAGE, lambda row: Refused(row.connected_at, Reason.REVOKED, 400, "invalid_grant", None))
    ended = world.here("list")
    assert ended.err == ""
    lines = ended.out.splitlines()
    assert max(map(len, lines)) <= 100
    assert lines[0].split("  ")[0] == "COMPANY"
    assert any("Sandbox Garage" in line and "Reconnect now" in line for line in lines)


def test_history_is_newest_first(world: World) -> None:
    """Every event has the contract's keys; the newest comes first; a company's own are its own."""
    assert world.here("refresh", BAKERY).code == 0
    events = world.here("history", "--json").document["events"]
    assert [event["event"] for event in events] == ["refreshed", *["connected"] * 3, "setup_changed"]
    assert all({"at", "realm_id", "event", "result", "intuit_tid"} <= set(event) for event in events)
    assert all(WHOLE_SECONDS.fullmatch(event["at"]) for event in events)
    assert [event["at"] for event in events] == sorted((event["at"] for event in events), reverse=True)
    own = world.here("history", "sandbox b", "--json").document["events"]
    assert [(event["event"], event["realm_id"]) for event in own] == [("refreshed", BAKERY), ("connected", BAKERY)]
    assert len(world.here("history", BAKERY).out.splitlines()) == 2


def test_history_outlives_the_connection(world: World) -> None:
    """The history of a company that was disconnected is still found, by name and by realm ID."""
    assert world.here("disconnect", BAKERY).code == 0
    for name in (BAKERY, "sandbox bakery"):
        events = world.here("history", name, "--json").document["events"]
        assert [event["event"] for event in events] == ["disconnected", "connected"]


def test_json_is_utf_8_in_any_locale(world: World) -> None:
    """Documents are UTF-8 even where the locale or Python's own setting says otherwise."""
    ended = world.run("list", "--json", environment={"PYTHONIOENCODING": "ascii", "LC_ALL": "C"})
    assert ended.code == 0
    assert json.loads(ended.out)["connections"][0]["client_id_hint"] == "Demo…"


def _moment(text: object) -> datetime:
    return datetime.fromisoformat(str(text))
