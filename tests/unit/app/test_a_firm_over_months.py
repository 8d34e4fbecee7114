"""The keeper's promise at its full size: a firm's companies over a hundred days."""

from collections import Counter
from datetime import timedelta

import pytest
from support.application import Rig
from support.manual_clock import ManualClock

from qbo_desktop.core.connection import Status

COMPANIES = 80
DAYS = 101
FIRST = 9341453000000001
SLEEP_SECONDS = 8 * 3600.0


@pytest.mark.timeout(600)
async def test_no_company_of_a_firm_lapses(rig: Rig, clock: ManualClock) -> None:
    """Eighty companies over 101 days, on a computer that sleeps at night: none lapses, none is refreshed too often."""
    rig.demo.control(companies=COMPANIES, grace_seconds=0)
    for number in range(COMPANIES):
        await rig.connect(str(FIRST + number))
    end = clock.now() + timedelta(days=DAYS)
    while clock.now() < end:
        wanted = await rig.application.keeper.round()
        await clock.sleep_until(max(wanted, clock.now() + timedelta(seconds=SLEEP_SECONDS)))
    rows = await rig.application.connections.all()
    assert Counter(row.status for row in rows) == {Status.CONNECTED: COMPANIES}
    refreshed = Counter(line.key for line in await rig.history() if line.event == "refreshed")
    assert len(refreshed) == COMPANIES
    assert all(DAYS * 0.7 <= count <= DAYS for count in refreshed.values())
