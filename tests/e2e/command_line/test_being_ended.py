"""A command that is asked to end: by a service manager, a time limit or a terminal that closes."""

import signal
import sys

import pytest
from support.command_worlds import World
from support.demo_intuit import BAKERY
from support.desktop import wait_until

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
DAY_AND_AN_HOUR = 90_000


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_an_answer_under_way_is_stored_first(world: World, number: signal.Signals) -> None:
    """Asked to end between request and answer, with a server that honours no previous token: nothing is lost."""
    world.intuit.control(grace_seconds=0, latency_ms=700, advance_seconds=DAY_AND_AN_HOUR)
    before = world.intuit.counters["refresh"]
    with world.running("refresh", BAKERY, "--json") as command:
        wait_until("a request", lambda: world.intuit.counters["refresh"] > before or None)
        command.process.send_signal(number)
        ended = command.end()
    assert ended.code == 130
    world.intuit.control(latency_ms=0)
    assert world.here("refresh", BAKERY).code == 0
