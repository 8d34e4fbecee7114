"""`connect` as a process, with a browser that is played."""

import json
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from support.command_line import CommandLine
from support.command_worlds import World
from support.demo_intuit import BAKERY, FLORIST, GARAGE, DemoIntuit
from support.redirects import fetch, follow

CONNECT = ("connect", "--json", "--no-browser")


@contextmanager
def taken(port: int) -> Iterator[None]:
    """Another program listens there."""
    with socket.socket() as other:
        other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        other.bind(("127.0.0.1", port))
        other.listen()
        yield


def test_connecting_a_new_company_and_again(bare: CommandLine) -> None:
    """First the address, then the connection, `new` and later `renewed`; the redirect is accepted once, with 303."""
    with DemoIntuit() as intuit:
        assert bare.add_setup(intuit).code == 0
        for was, event in (("new", "connected"), ("renewed", "reconnected")):
            with bare.running(*CONNECT) as connecting:
                first = connecting.line()
                announced = json.loads(first)
                assert set(announced) == {"event", "url", "redirect_uri"}
                assert (announced["event"], announced["redirect_uri"]) == (
                    "authorization_url",
                    intuit.setup.redirect_uri,
                )
                redirect = intuit.consent(announced["url"], BAKERY)
                assert fetch(redirect)[0] == 303
                assert fetch(redirect)[0] == 400
                assert follow(redirect.replace("/callback", "/done").partition("?")[0]) == [200]
                ended = connecting.end(first)
            assert (ended.code, ended.err) == (0, "")
            connected = ended.documents[1]
            assert set(connected) == {"event", "connection", "was"}
            assert (connected["event"], connected["was"]) == ("connected", was)
            assert connected["connection"]["company_name"] == "Sandbox Bakery"
            assert bare.here("list", "--json").document["connections"] == [connected["connection"]]
            assert bare.here("history", "--json").document["events"][0]["event"] == event
            assert fetch(redirect)[0] == 0
        assert intuit.counters["exchange"] == 2


def test_what_people_see(world: World) -> None:
    """Without `--json` the address alone is on standard output, and the rest is said in words."""
    with world.running("connect", "--no-browser") as connecting:
        address = connecting.line()
        follow(world.intuit.consent(address.strip(), GARAGE))
        ended = connecting.end()
    assert (ended.code, ended.out) == (0, "")
    assert ended.err.splitlines()[-1].startswith("Sandbox Garage is already here")


def test_a_browser_that_does_not_open(world: World) -> None:
    """When no browser opens, the address is printed for copying, and the wait goes on."""
    with world.running("connect") as connecting:
        address = connecting.line()
        follow(world.intuit.consent(address.strip(), GARAGE))
        ended = connecting.end()
    assert ended.code == 0
    assert "did not open" in ended.err


def test_a_browser_that_talks(world: World, tmp_path: Path) -> None:
    """What a browser writes on its streams gets between no documents."""
    browser = tmp_path / "talkative"
    browser.write_text("#!/bin/sh\necho on standard output\necho on standard error >&2\n")
    browser.chmod(0o700)
    environment = {"DISPLAY": ":99", "BROWSER": f"{browser} %s"}
    ended = world.run("connect", "--json", "--timeout", "1", environment=environment)
    assert (ended.code, [document["event"] for document in ended.documents]) == (6, ["authorization_url"])
    assert ended.late_error["code"] == "authorization_timed_out"
    ended = world.run("--verbose", "connect", "--json", "--no-browser", "--timeout", "1", environment=environment)
    assert "authorization_timed_out" in ended.err


def test_declining(world: World) -> None:
    """A person who declines ends it with 6, and nothing changed."""
    before = world.rows()
    ended = world.connect(world.intuit, BAKERY, decision="deny")
    assert ended.code == 6
    assert ended.late_error["code"] == "authorization_denied"
    assert world.rows() == before


def test_waiting_ends(world: World) -> None:
    """`--timeout 1` ends after a second with 6 and `authorization_timed_out`, and the port is free again."""
    ended = world.run(*CONNECT, "--timeout", "1")
    assert (ended.code, len(ended.documents)) == (6, 1)
    assert ended.late_error["code"] == "authorization_timed_out"
    with taken(world.intuit.setup.loopback_port):
        pass


def test_interrupting(world: World) -> None:
    """Ctrl-C ends it with 130 and an error document, and leaves no listener."""
    with world.running(*CONNECT) as connecting:
        first = connecting.line()
        connecting.interrupt()
        ended = connecting.end(first)
    assert ended.code == 130
    assert ended.late_error["code"] == "interrupted"
    assert fetch(f"http://127.0.0.1:{world.intuit.setup.loopback_port}/callback")[0] == 0
    assert world.intuit.counters["exchange"] == 3


def test_a_taken_port(world: World) -> None:
    """Without `--paste` a taken port ends it at once with 6 and nothing on standard output."""
    with taken(world.intuit.setup.loopback_port):
        ended = world.run(*CONNECT)
        assert (ended.code, ended.error["code"]) == (6, "loopback_unavailable")
        assert str(world.intuit.setup.loopback_port) in ended.error["what"]


@pytest.mark.parametrize("form", ["address", "query", "redirect URI"])
def test_pasting_without_a_listener(world: World, form: str) -> None:
    """With `--paste` the wait goes on without a listener; wrong lines and the input's end do not end it."""
    with taken(world.intuit.setup.loopback_port), world.running(*CONNECT, "--paste") as connecting:
        first = connecting.line()
        redirect = world.intuit.consent(json.loads(first)["url"], BAKERY)
        query = urlsplit(redirect).query
        connecting.tell("not an address")
        connecting.tell("")
        connecting.tell(redirect.replace("state=", "state=1"))
        connecting.tell(f"https://evil.example/callback?{query}")
        connecting.tell("\u2603" * 3000)
        connecting.tell(
            {
                "address": redirect.replace("localhost", "127.0.0.1"),
                "query": query,
                "redirect URI": f"{world.intuit.setup.redirect_uri}?{query}",
            }[form]
        )
        ended = connecting.end(first)
    assert (ended.code, ended.err) == (0, "")
    assert ended.documents[1]["was"] == "renewed"


def test_pasting_beside_the_listener(world: World) -> None:
    """With `--paste` both ways are open: the input may end, and the listener still takes the answer."""
    with world.running(*CONNECT, "--paste") as connecting:
        first = connecting.line()
        connecting.end_input()
        follow(world.intuit.consent(json.loads(first)["url"], BAKERY))
        connecting.process.wait(30)
        assert connecting.process.returncode == 0
    with world.running(*CONNECT, "--paste") as connecting:
        first = connecting.line()
        connecting.tell(world.intuit.consent(json.loads(first)["url"], BAKERY))
        ended = connecting.end(first)
    assert (ended.code, ended.err) == (0, "")


def test_an_open_input_does_not_hold_the_end(world: World) -> None:
    """When the listener has the answer, a standard input that stays open does not keep the program, nor break it."""
    with world.running(*CONNECT, "--paste") as connecting:
        follow(world.intuit.consent(json.loads(connecting.line())["url"], BAKERY))
        connecting.process.wait(30)
        ended = connecting.end()
    assert (ended.code, ended.err) == (0, "")


def test_answers_that_are_not_ours(world: World) -> None:
    """A wrong `state`, with a code or an error, is 400 and does not end the wait."""
    with world.running(*CONNECT) as connecting:
        first = connecting.line()
        url = json.loads(first)["url"]
        state = parse_qs(urlsplit(url).query)["state"][0]
        port = world.intuit.setup.loopback_port
        assert state.startswith(f"{port}.")
        for query in (
            f"error=access_denied&state={port}.{'x' * 43}",
            f"code=abc&realmId={BAKERY}&state={port}.{'x' * 43}",
            f"code=abc&realmId={BAKERY}",
            f"code=abc&realmId={BAKERY}&state={state}&state={state}",
        ):
            assert fetch(f"http://localhost:{port}/callback?{query}")[0] == 400
        follow(world.intuit.consent(url, BAKERY))
        ended = connecting.end(first)
    assert ended.code == 0


def test_the_wrong_company_that_is_here(world: World) -> None:
    """Another company that is here is exchanged and stored as its own refresh; 6, and both are called by name."""
    before = world.rows()
    ended = world.connect(world.intuit, GARAGE, "--company", "sandbox bakery")
    assert ended.code == 6
    error = ended.late_error
    assert error["code"] == "wrong_company"
    assert "Sandbox Bakery" in error["what"]
    assert "Sandbox Garage" in error["what"]
    assert world.intuit.counters["exchange"] == 4
    after = world.rows()
    assert after[BAKERY] == before[BAKERY]
    assert after[GARAGE]["intuit_tid"] != before[GARAGE]["intuit_tid"]
    assert world.here("refresh", BAKERY, GARAGE).code == 0


def test_the_wrong_company_that_is_new(world: World) -> None:
    """Another company that is not here is not exchanged, and nothing of it is stored."""
    assert world.here("disconnect", FLORIST).code == 0
    before = world.rows()
    ended = world.connect(world.intuit, FLORIST, "--company", BAKERY)
    assert ended.code == 6
    error = ended.late_error
    assert error["code"] == "wrong_company"
    assert "Sandbox Bakery" in error["what"]
    assert BAKERY not in error["what"]
    assert world.intuit.counters["exchange"] == 3
    assert world.rows() == before


def test_reconnecting(world: World) -> None:
    """`--company` with the company that is meant renews it and its history stays."""
    world.intuit.control(revoke=BAKERY)
    assert world.here("refresh", BAKERY).code == 3
    ended = world.connect(world.intuit, BAKERY, "--company", BAKERY)
    assert (ended.code, ended.documents[1]["was"]) == (0, "renewed")
    assert ended.documents[1]["connection"]["status"] == "connected"
    assert len(world.here("history", BAKERY).out.splitlines()) == 3


def test_a_company_without_a_name_for_now(world: World) -> None:
    """While CompanyInfo is unavailable, the connection is stored: 0, `unconfirmed`, name null."""
    assert world.here("disconnect", BAKERY).code == 0
    world.intuit.fault("companyinfo", "server_error", count=5)
    ended = world.connect(world.intuit, BAKERY)
    row = ended.documents[1]["connection"]
    assert (ended.code, row["status"], row["reason"], row["company_name"]) == (0, "connected", "unconfirmed", None)
    assert world.here("token", BAKERY).code == 0


@pytest.mark.parametrize("kind", ["wrong_cluster", "not_admin"])
def test_refused_access(world: World, kind: str) -> None:
    """Keys that may not read the company: 6, `access_refused`, no row, and the tokens stay sealed as pending."""
    assert world.here("disconnect", BAKERY).code == 0
    world.intuit.fault("companyinfo", kind)
    ended = world.connect(world.intuit, BAKERY)
    assert ended.code == 6
    assert ended.late_error["code"] == "access_refused"
    assert BAKERY not in world.rows()
    vault = world.vault()
    assert [pending.key.realm_id for pending in vault.pendings()] == [BAKERY]
    vault.close()
    assert world.connect(world.intuit, BAKERY).code == 0
    assert BAKERY in world.rows()


@pytest.mark.parametrize(
    ("kind", "code", "error"),
    [("invalid_client", 7, "configuration_rejected"), ("html_200", 4, "unexpected_response")],
)
def test_an_exchange_that_fails(world: World, kind: str, code: int, error: str) -> None:
    """An exchange is sent once; what refuses it makes the exit code, and nothing changed."""
    before = world.rows()
    world.intuit.fault("token", kind, count=3)
    ended = world.connect(world.intuit, BAKERY)
    assert ended.code == code
    assert ended.late_error["code"] == error
    assert world.intuit.counters["exchange"] == 4
    assert world.rows() == before
