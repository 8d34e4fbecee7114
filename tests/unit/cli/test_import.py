"""`import` as a person or a program runs it."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pyrage  # type: ignore[import-untyped]
import pytest
from support.command_line import CommandLine, setup_file
from support.command_worlds import World, make_vault
from support.demo_intuit import BAKERY, FLORIST, GARAGE, DemoIntuit
from unit.core.import_corpus import BAD

from qbo_desktop.app import move_file, sealing
from qbo_desktop.app.move_file import MovedConnection, MoveFile
from qbo_desktop.core.identity import ConnectionKey, RealmId
from qbo_desktop.core.secret import Secret

NOW = datetime.now(UTC).replace(microsecond=0)  # noqa: TID251 - the program's clock is the real one here


@pytest.fixture
def line(tmp_path: Path, demo: DemoIntuit) -> CommandLine:
    """The demo's setup is there, and no company."""
    made = CommandLine(tmp_path)
    make_vault(made)
    assert made.add_setup(demo).code == 0
    return made


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[DemoIntuit]:
    with DemoIntuit(tmp_path / "intuit") as served:
        yield served


def listed(line: CommandLine) -> dict[str, str]:
    return {row["realm_id"]: row["status"] for row in line.here("list", "--json").document["connections"]}


def given(answer: dict[str, object], form: str) -> str:
    """What another program would hold of this answer."""
    token, access = answer["refresh_token"], answer["access_token"]
    return {
        "playground": json.dumps({"refreshToken": token, "accessToken": access}) + f"\nRealm ID: {BAKERY}\n",
        "typed": f"{token} {BAKERY}",
        "env": f"QBO_REALM_ID={BAKERY}\nQBO_REFRESH_TOKEN={token}\n",
        "mcp": f"QUICKBOOKS_REALM_ID={BAKERY}\nQUICKBOOKS_REFRESH_TOKEN={token}\nQUICKBOOKS_ENVIRONMENT=sandbox\n",
        "node": json.dumps({"realmId": BAKERY, "refresh_token": token, "access_token": access, "token_type": "bearer"}),
        "python": json.dumps({"realm_id": int(BAKERY), "refresh_token": token, "access_token": access}),
        "node-quickbooks": json.dumps({"realmId": BAKERY, "refreshToken": token, "useSandbox": True}),
        "cli": json.dumps({"realmId": BAKERY, "refresh_token": token, "expires_at": 1763900000000}),
    }[form]


@pytest.mark.parametrize("form", ["playground", "typed", "env", "mcp", "node", "python", "node-quickbooks", "cli"])
def test_connected(line: CommandLine, demo: DemoIntuit, form: str) -> None:
    """Whatever form another program keeps it in, it comes in by standard input and is connected here."""
    ended = line.here("import", "-", "--json", stdin=given(demo.grant(), form))
    assert ended.code == 0, ended
    assert set(ended.document) == {"version", "connection", "file"}
    row = ended.document["connection"]
    assert (row["realm_id"], row["company_name"], row["status"]) == (BAKERY, "Sandbox Bakery", "connected")
    events = line.here("history", "--json").document["events"]
    assert [event["event"] for event in events if event["realm_id"]] == ["imported"]
    assert line.here("refresh", BAKERY).code == 0


def test_said_to_a_person(line: CommandLine, demo: DemoIntuit, tmp_path: Path) -> None:
    """She is told that the other place stops working; from a file as well."""
    file = tmp_path / ".env"
    file.write_text(given(demo.grant(), "env"))
    ended = line.here("import", str(file))
    assert (ended.code, ended.out) == (0, "")
    assert "stops working" in ended.err


@pytest.mark.parametrize("name", BAD)
def test_wrong_kind(line: CommandLine, tmp_path: Path, name: str) -> None:
    """What cannot be taken over is exit 2 with words of its own, which repeat nothing of it; nothing is stored."""
    content, _ = BAD[name]
    file = tmp_path / "given"
    file.write_bytes(content)
    ended = line.here("import", str(file), "--json")
    assert (ended.code, ended.error["code"]) == (2, "unusable_file")
    assert "setup file we can read" not in ended.error["title"]
    words = [word for word in content.decode("latin-1").split() if len(word) > 20]
    assert not any(word in ended.err for word in words)
    assert listed(line) == {}


def test_already_here(world: World) -> None:
    """A company that works here is replaced only with --replace."""
    answer = world.intuit.grant()
    refused = world.here("import", "-", "--json", stdin=given(answer, "env"))
    assert (refused.code, refused.error["code"]) == (2, "usage")
    assert "--replace" in refused.error["todo"]
    replaced = world.here("import", "-", "--replace", "--json", stdin=given(answer, "env"))
    assert (replaced.code, replaced.document["connection"]["status"]) == (0, "connected")


def test_no_realm(line: CommandLine, demo: DemoIntuit) -> None:
    """A token alone is not sent anywhere: nobody can be asked for its company."""
    ended = line.here("import", "-", "--json", stdin=demo.grant()["refresh_token"])
    assert ended.code == 2
    assert "realm ID" in ended.error["todo"]
    assert demo.counters["refresh"] == 0


def test_which_setup(line: CommandLine, demo: DemoIntuit, fresh_folder: Path) -> None:
    """No setup is 8, several and none named 2 with the candidates, an unknown name 8."""
    text = given(demo.grant(), "typed")
    empty = CommandLine(fresh_folder).here("import", "-", "--json", stdin=text)
    assert (empty.code, empty.error["code"]) == (8, "not_found")
    assert not (fresh_folder / "data").exists()
    assert line.add_setup(demo, name="Second", client_id="ABsecond").code == 0
    several = line.here("import", "-", "--json", stdin=text)
    assert (several.code, several.error["code"]) == (2, "ambiguous")
    assert len(several.error["candidates"]) == 2
    assert line.here("import", "-", "--setup", "nobody", "--json", stdin=text).code == 8
    assert line.here("import", "-", "--setup", demo.setup.name, "--json", stdin=text).code == 0


@pytest.fixture
def fresh_folder(tmp_path: Path) -> Path:
    folder = tmp_path / "fresh"
    folder.mkdir()
    return folder


def test_refused(line: CommandLine) -> None:
    """A token that has ended is 3, and nothing of it stays."""
    ended = line.here("import", "-", "--json", stdin=f"{'RT1-' + 'e' * 46} {BAKERY}")
    assert (ended.code, ended.error["code"], ended.error["reason"]) == (3, "reconnect_required", "unknown")
    assert listed(line) == {}


def test_demo_refuses(tmp_path: Path) -> None:
    """The demo takes nothing over, and reads nothing for it."""
    demo = CommandLine(tmp_path, "--demo")
    ended = demo.here("import", "-", "--json", stdin="anything")
    assert (ended.code, ended.error["code"]) == (2, "usage")


def move(demo: DemoIntuit, *realms: str, dead: tuple[str, ...] = (), with_setup: bool = False) -> bytes:
    """An opened move of these companies."""
    rows = []
    for realm in (*realms, *dead):
        answer = demo.grant(realm) if realm in realms else {"refresh_token": "RT1-" + "d" * 46, "access_token": "x"}
        rows.append(
            MovedConnection(
                key=ConnectionKey(demo.setup.environment, demo.setup.client_id, RealmId(realm)),
                company_name=None,
                access_token=Secret(answer["access_token"]),
                access_token_expires_at=NOW + timedelta(hours=1),
                refresh_token=Secret(answer["refresh_token"]),
                refresh_token_expires_at=None,
                reconnect_by=None,
                labels=("Friday",),
            )
        )
    return move_file.to_bytes(MoveFile(tuple(rows), (demo.setup,) if with_setup else ()))


def test_sealed_move(fresh_folder: Path, demo: DemoIntuit) -> None:
    """A new computer: one sealed file brings keys and companies, each refreshed here at once."""
    identity = pyrage.x25519.Identity.generate()
    (fresh_folder / "identity").write_text(str(identity))
    sealed = sealing.seal_for_recipient(move(demo, BAKERY, GARAGE, with_setup=True), str(identity.to_public()))
    (fresh_folder / "all.move").write_bytes(sealed)
    line = CommandLine(fresh_folder)
    make_vault(line)
    missing = line.here("import", str(fresh_folder / "all.move"), "--json")
    assert missing.code == 2
    ended = line.here("import", str(fresh_folder / "all.move"), "--identity", str(fresh_folder / "identity"), "--json")
    assert ended.code == 0, ended
    assert [(row["outcome"], row["error"]) for row in ended.document["results"]] == [("imported", None)] * 2
    assert ended.document["connection"]["labels"] == ["Friday"]
    assert listed(line) == {BAKERY: "connected", GARAGE: "connected"}
    assert line.here("refresh", "--all").code == 0


def test_move_in_part(line: CommandLine, demo: DemoIntuit, tmp_path: Path) -> None:
    """One dead company among others: they come, it is reported, and the exit code is its own."""
    file = tmp_path / "opened.move"
    file.write_bytes(move(demo, BAKERY, dead=(FLORIST,)))
    ended = line.here("import", str(file), "--json")
    assert ended.code == 3
    outcomes = {
        row["realm_id"]: (row["outcome"], (row["error"] or {}).get("code")) for row in ended.document["results"]
    }
    assert outcomes == {BAKERY: ("imported", None), FLORIST: ("failed", "reconnect_required")}
    again = line.here("import", str(file), "--json")
    assert {row["realm_id"]: row["outcome"] for row in again.document["results"]} == {
        BAKERY: "skipped",
        FLORIST: "failed",
    }


def test_keys_that_are_not_here(line: CommandLine, demo: DemoIntuit, tmp_path: Path) -> None:
    """A move without the keys of its app says that they are missing: 8."""
    rows = json.loads(move(demo, BAKERY))
    rows["connections"][0]["client_id"] = "ABforeign"
    file = tmp_path / "opened.move"
    file.write_text(json.dumps(rows))
    ended = line.here("import", str(file), "--json")
    assert (ended.code, ended.error["code"]) == (8, "not_found")
    assert "app keys" in ended.error["title"]


def test_setup_of_a_move_with_a_taken_name(line: CommandLine, demo: DemoIntuit, tmp_path: Path) -> None:
    """Where a setup cannot be stored, nothing at all is taken over."""
    rows = json.loads(move(demo, BAKERY))
    rows["setups"] = [json.loads(setup_file(demo, client_id="ABnew"))]
    file = tmp_path / "opened.move"
    file.write_text(json.dumps(rows))
    ended = line.here("import", str(file), "--json")
    assert (ended.code, ended.error["code"]) == (2, "usage")
    assert listed(line) == {}
    assert demo.counters["refresh"] == 0
