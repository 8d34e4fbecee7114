"""What the forms of a pass hold, and that nothing in them can break out of its place."""

import ast
import json
import subprocess
from datetime import UTC, datetime, timedelta

import pytest

from qbo_desktop.app.handover import GivenPass, live_passes
from qbo_desktop.app.pass_formats import pass_text
from qbo_desktop.app.pass_kinds import PassFormat
from qbo_desktop.core.connection import Connection, ReconnectBySource, Status
from qbo_desktop.core.grant import AccessGrant
from qbo_desktop.core.history import HistoryEntry, HistoryEvent
from qbo_desktop.core.identity import ClientId, ConnectionKey, Environment, RealmId, SetupId
from qbo_desktop.core.secret import Secret

END = datetime(2026, 11, 23, 21, tzinfo=UTC)
BEFORE = END - timedelta(hours=1)
SHOWN = "2026-11-23T21:00:00Z"
KEY = ConnectionKey(Environment.SANDBOX, ClientId("ABx1"), RealmId("9341453000000001"))
HOSTILE_NAME = "Sandbox\nEND_OF_PASS\r\n\u2028rm -rf '\"`$(x)${y} */ coding: utf-7"
HOSTILE_TOKEN = "a'b\"c\\d$(touch x)`touch y`${z}%\nEND_OF_PASS\ne\u2028f"


def grant(name: str = "Sandbox Bakery", token: str = "canary..token", **changes: str) -> AccessGrant:
    row = Connection(
        key=KEY,
        setup_id=SetupId("1"),
        setup="Demo",
        company_name=name,
        status=Status.CONNECTED,
        connected_at=BEFORE,
        last_refreshed_at=BEFORE,
        last_rotated_at=BEFORE,
        reconnect_by=END,
        reconnect_by_source=ReconnectBySource.INTUIT,
        access_token_expires_at=END,
        refresh_token_expires_at=END,
    )
    base = changes.get("api_base", "https://sandbox-quickbooks.api.intuit.com")
    environment = Environment(changes.get("environment", "sandbox"))
    return AccessGrant(row, Secret(token), END, environment, base)


@pytest.mark.parametrize("form", PassFormat)
def test_every_form_says_where_and_until_when(form: PassFormat) -> None:
    """Token, company, address and the moment of the end can be seen in every form, and there is no line end behind."""
    text = pass_text(grant(), form)
    for part in ("canary..token", "9341453000000001", "https://sandbox-quickbooks.api.intuit.com", SHOWN):
        assert part in text
    assert not text.endswith("\n")
    assert max(map(len, text.splitlines())) < 200


@pytest.mark.parametrize("form", [PassFormat.PYTHON_QUICKBOOKS, PassFormat.INTUIT_OAUTH])
def test_python_holds_hostile_values_as_values(form: PassFormat) -> None:
    """A name or token with quotes, line ends or an encoding line stays a comment or a string."""
    tree = ast.parse(pass_text(grant(HOSTILE_NAME, HOSTILE_TOKEN), form).encode())
    harmless = ast.parse(pass_text(grant(token="x"), form))
    assert len(tree.body) == len(harmless.body)
    constants = {
        statement.targets[0].id: ast.literal_eval(statement.value)
        for statement in tree.body
        if isinstance(statement, ast.Assign)
        and isinstance(statement.targets[0], ast.Name)
        and statement.targets[0].id.isupper()
    }
    assert constants == {
        "REALM_ID": "9341453000000001",
        "ACCESS_TOKEN": HOSTILE_TOKEN,
        "EXPIRES_AT": SHOWN,
        "API_BASE": "https://sandbox-quickbooks.api.intuit.com",
    }


def test_javascript_holds_hostile_values_as_values() -> None:
    """Every line of the program is the same line, but for the literals and comments in it."""
    hostile = pass_text(grant(HOSTILE_NAME, HOSTILE_TOKEN), PassFormat.NODE_QUICKBOOKS).split("\n")
    harmless = pass_text(grant(token="x"), PassFormat.NODE_QUICKBOOKS).split("\n")
    different = [(one, other) for one, other in zip(hostile, harmless, strict=True) if one != other]
    assert [other.split(" ")[0] for _, other in different] == ["//", "const"]
    assert different[0][0].startswith("// A pass to")
    literal = different[1][0].removeprefix("const ACCESS_TOKEN = ").removesuffix(";")
    assert json.loads(literal) == HOSTILE_TOKEN
    assert literal.isascii()


def test_shell_reads_the_variables_back() -> None:
    """A shell that reads the file has the five variables and ran nothing in them."""
    text = pass_text(grant(HOSTILE_NAME, HOSTILE_TOKEN), PassFormat.ENV)
    names = ["REALM_ID", "ACCESS_TOKEN", "ACCESS_TOKEN_EXPIRES_AT", "ENVIRONMENT", "API_BASE"]
    read = text + "\nprintf '%s\\0' " + " ".join(f'"$QBO_{name}"' for name in names)
    done = subprocess.run(["sh", "-c", read], capture_output=True, check=True)
    assert done.stderr == b""
    assert done.stdout.decode().split("\0")[:-1] == [
        "9341453000000001",
        HOSTILE_TOKEN,
        SHOWN,
        "sandbox",
        "https://sandbox-quickbooks.api.intuit.com",
    ]


def test_plain_values_need_no_quotes() -> None:
    """What readers of `.env` files meet is NAME=value, as long as no value needs more."""
    lines = [line for line in pass_text(grant(), PassFormat.ENV).splitlines() if not line.startswith("#")]
    assert lines == [
        "QBO_REALM_ID=9341453000000001",
        "QBO_ACCESS_TOKEN=canary..token",
        f"QBO_ACCESS_TOKEN_EXPIRES_AT={SHOWN}",
        "QBO_ENVIRONMENT=sandbox",
        "QBO_API_BASE=https://sandbox-quickbooks.api.intuit.com",
    ]


def test_curl_keeps_the_token_out_of_its_arguments() -> None:
    """The token stands in what curl reads; a hostile one stays in its line."""
    text = pass_text(grant(HOSTILE_NAME, HOSTILE_TOKEN), PassFormat.CURL)
    command = [line for line in text.split("\n") if line.startswith("curl")]
    assert command == ["curl --config - <<'END_OF_PASS'"]
    assert text.split("\n").count("END_OF_PASS") == 1
    assert text.endswith("\nEND_OF_PASS")
    assert len(text.split("\n")) == len(pass_text(grant(), PassFormat.CURL).split("\n"))


def test_postman_masks_the_token() -> None:
    """A Postman environment whose name says when it ends, with the token as its one secret."""
    document = json.loads(pass_text(grant(), PassFormat.POSTMAN))
    assert document["name"] == f"Sandbox Bakery, until {SHOWN}"
    assert document["_postman_variable_scope"] == "environment"
    assert [value["key"] for value in document["values"] if value["type"] == "secret"] == ["QBO_ACCESS_TOKEN"]
    assert all(value["enabled"] for value in document["values"])


def test_receipts_tell_which_passes_live() -> None:
    """Passes to this very connection that have not ended are known by their receipts, whatever the receiver's name."""
    other = ConnectionKey(Environment.PRODUCTION, KEY.client_id, KEY.realm_id)
    entries = [
        HistoryEntry(END, HistoryEvent.EXPORTED, KEY, "Sandbox Bakery", detail=f"Anna, until noon\n, until {SHOWN}"),
        HistoryEntry(END, HistoryEvent.EXPORTED, KEY, "Sandbox Bakery", detail="Ben, until 2026-11-23T20:30:00Z"),
        HistoryEntry(END, HistoryEvent.EXPORTED, other, "Sandbox Bakery", detail=f"Carl, until {SHOWN}"),
        HistoryEntry(END, HistoryEvent.EXPORTED, None, detail="setup Demo"),
        HistoryEntry(END, HistoryEvent.REFRESHED, KEY, detail=f"Dora, until {SHOWN}"),
    ]
    assert live_passes(entries, KEY, END - timedelta(minutes=30)) == [GivenPass("Anna, until noon\n", END)]
    assert live_passes(entries, KEY, END) == []
