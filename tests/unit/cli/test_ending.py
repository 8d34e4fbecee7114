"""`export` and `disconnect`."""

import json
import stat
from pathlib import Path

import pytest
from support.command_worlds import World
from support.demo_intuit import BAKERY, FLORIST, GARAGE

from qbo_desktop.app.pass_kinds import PassFormat
from qbo_desktop.core.happenings import DisconnectOwed, MovedAway

LATER = "throttled_retry_after_long"


def test_a_pass_on_standard_output(world: World) -> None:
    """`--to -` prints the pass alone, whether or not `--json` is there, with no refresh token, and leaves a receipt."""
    for extra in ((), ("--json",)):
        ended = world.here("export", BAKERY, "--pass", "--to", "-", "--for", "Anna", *extra)
        given = json.loads(ended.out)
        assert ended.code == 0
        assert set(given) == {
            "format",
            "realm_id",
            "company_name",
            "environment",
            "api_base",
            "access_token",
            "token_type",
            "expires_at",
        }
        assert (given["format"], given["realm_id"], given["token_type"]) == ("qbo-desktop-pass/1", BAKERY, "bearer")
        assert given["expires_at"] == world.rows()[BAKERY]["access_token_expires_at"]
    assert world.intuit.counters["refresh"] == 2
    receipts = [event for event in world.here("history", "--json").document["events"] if event["event"] == "exported"]
    assert len(receipts) == 2
    assert all("Anna" in receipt["detail"] and receipt["result"] == "ok" for receipt in receipts)


def test_a_pass_in_a_file(world: World, tmp_path: Path) -> None:
    """The file is this person's alone, and an existing one is never overwritten, nor is anything sent for it."""
    file = tmp_path / "pass.json"
    ended = world.here("export", BAKERY, "--pass", "--to", str(file), "--for", "Anna", "--json")
    assert (ended.code, ended.err) == (0, "")
    assert ended.document["file"] == str(file)
    assert ended.document["connection"]["realm_id"] == BAKERY
    assert set(ended.document) == {"version", "connection", "file"}
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    before = file.read_bytes()
    assert json.loads(before)["format"] == "qbo-desktop-pass/1"
    ended = world.here("export", BAKERY, "--pass", "--to", str(file), "--for", "Anna", "--json")
    assert (ended.code, ended.error["code"], file.read_bytes()) == (2, "usage", before)
    assert world.intuit.counters["refresh"] == 1
    ended = world.here("export", BAKERY, "--pass", "--to", str(tmp_path / "no" / "pass"), "--for", "Anna", "--json")
    assert (ended.code, ended.error["code"]) == (2, "usage")


def test_a_pass_that_cannot_be_refreshed(world: World) -> None:
    """Without a refresh there is no pass, and no receipt."""
    world.intuit.fault("token", LATER)
    ended = world.here("export", BAKERY, "--pass", "--to", "-", "--for", "Anna", "--json")
    assert (ended.code, ended.error["code"]) == (4, "intuit_unavailable")
    assert "exported" not in world.here("history").out


def test_disconnecting(world: World) -> None:
    """The permission ends at Intuit; the document shows the row as it last stood; it leaves the list."""
    before = world.rows()[BAKERY]
    ended = world.here("disconnect", "sandbox bakery", "--json")
    assert (ended.code, ended.err) == (0, "")
    assert ended.document == {"version": 1, "connection": before, "file": None}
    assert BAKERY not in world.rows()
    assert not world.intuit.state()["companies"][0]["connected"]
    assert world.here("disconnect", "sandbox bakery").code == 8


def test_disconnecting_what_has_ended(world: World) -> None:
    """A refused revocation is settled by one refresh: refused too, it has ended, and the row goes."""
    world.intuit.control(revoke=BAKERY)
    ended = world.here("disconnect", BAKERY, "--json")
    assert (ended.code, BAKERY in world.rows()) == (0, False)
    assert world.intuit.counters["refresh"] == 1


def test_disconnecting_what_does_not_end(world: World) -> None:
    """A refused revocation and an accepted refresh: it has not ended, 4, and the row stays connected."""
    world.intuit.fault("revoke", "bad_request")
    ended = world.here("disconnect", BAKERY, "--json")
    assert (ended.code, ended.error["code"]) == (4, "disconnect_failed")
    assert "Sandbox Bakery" in ended.error["title"]
    assert world.rows()[BAKERY]["status"] == "connected"
    assert world.here("token", BAKERY).code == 0


@pytest.mark.parametrize("kind", ["server_error", LATER, "html_200", "drop_before"])
def test_disconnecting_during_an_outage(world: World, kind: str) -> None:
    """If Intuit cannot be told, the exit is 4 and the row is `disconnecting`; another try settles it."""
    world.intuit.fault("revoke", kind)
    ended = world.here("disconnect", BAKERY, "--json")
    assert ended.code == 4
    assert ended.error["code"] in ("intuit_unavailable", "network_unavailable", "unexpected_response")
    row = world.rows()[BAKERY]
    assert (row["status"], row["reason"], row["act_by"]) == ("disconnecting", None, None)
    assert world.here("token", BAKERY).code == 3
    assert world.here("disconnect", BAKERY).code == 0
    assert BAKERY not in world.rows()


def test_disconnecting_with_refused_keys(world: World) -> None:
    """Refused keys are 7 and change nothing."""
    before = world.rows()
    world.intuit.fault("revoke", "invalid_client")
    ended = world.here("disconnect", BAKERY, "--json")
    assert (ended.code, ended.error["code"]) == (7, "configuration_rejected")
    assert world.rows() == before


def test_forgetting_locally(world: World) -> None:
    """`--local` forgets without a request and says what stays valid, even while nobody answers."""
    world.happens(GARAGE, lambda row: DisconnectOwed(row.connected_at))
    world.intuit.stop()
    ended = world.here("disconnect", BAKERY, "--local")
    assert (ended.code, ended.out) == (0, "")
    assert "stays valid" in ended.err
    assert world.here("disconnect", GARAGE, "--local").code == 0
    assert set(world.rows()).isdisjoint({BAKERY, GARAGE})


def test_a_moved_row_is_only_forgotten(world: World) -> None:
    """What somebody else keeps is not revoked."""
    world.happens(BAKERY, lambda row: MovedAway(row.connected_at, "Anna"))
    ended = world.here("disconnect", BAKERY)
    assert ended.code == 0
    assert "Anna" in ended.err
    assert BAKERY not in world.rows()
    assert world.intuit.counters["revoke"] == 0


def test_passes_that_still_live(world: World) -> None:
    """Disconnecting names the passes that end with it, and those that stay valid when it only forgets."""
    for realm_id in (BAKERY, GARAGE):
        assert world.here("export", realm_id, "--pass", "--to", "-", "--for", "Anna").code == 0
    assert world.here("export", BAKERY, "--pass", "--to", "-", "--for", "Ben").code == 0
    told = world.here("disconnect", BAKERY).err
    assert "stop working too" in told
    assert "Anna (until" in told
    assert "Ben (until" in told
    told = world.here("disconnect", GARAGE, "--local").err
    assert "These passes stay valid too: Anna" in told
    assert "Ben" not in told
    assert "pass" not in world.here("disconnect", FLORIST).err


@pytest.mark.parametrize("form", PassFormat)
def test_a_pass_in_every_format(world: World, tmp_path: Path, form: PassFormat) -> None:
    """Every format goes to a file and to standard output, with this hour's token and never a refresh token."""
    file = tmp_path / "pass"
    ended = world.here("export", BAKERY, "--pass", "--to", str(file), "--for", "Anna", "--format", form)
    assert (ended.code, ended.out) == (0, "")
    token = world.here("token", BAKERY).out.strip()
    assert token in file.read_text()
    vault = world.vault()
    try:
        (key,) = [row.key for row in vault.connections() if row.key.realm_id == BAKERY]
        refresh_token = vault.stored(key).refresh_token
    finally:
        vault.close()
    assert refresh_token is not None
    assert refresh_token.reveal() not in file.read_text()
    assert "Sandbox Bakery" in ended.err
    printed = world.here("export", BAKERY, "--pass", "--to", "-", "--for", "Anna", "--format", form).out
    assert len(printed.splitlines()) == len(file.read_text().splitlines())
