"""Whatever the token endpoint answers to a refresh, the company can be refreshed afterwards."""

from pathlib import Path

import pytest
from support.application import running
from support.demo_intuit import DemoIntuit
from support.manual_clock import ManualClock

from qbo_desktop.core.connection import Status
from qbo_desktop.core.errors import QboDesktopError
from qbo_desktop.demo.faults import KINDS, Endpoint, Kind

DAY = 86400.0
SHORT_DEADLINE = 0.4


@pytest.mark.parametrize("kind", KINDS[Endpoint.TOKEN])
async def test_the_stored_token_is_still_good(tmp_path: Path, demo: DemoIntuit, clock: ManualClock, kind: Kind) -> None:
    """After each fault, at a refresh that is due for a rotation, the next one goes through and stores what lives.

    It is asked again at once, since no fault is proof that a token is dead: within the day the server takes either.
    """
    hangs = kind in (Kind.DRIP, Kind.SILENCE)
    async with running(tmp_path, demo, clock, deadline=SHORT_DEADLINE if hangs else 30.0) as rig:
        await rig.connect()
        clock.advance(DAY)
        before = await rig.stored()
        demo.fault("token", kind)
        try:
            await rig.application.refresher.attempt(rig.key())
        except QboDesktopError:
            after = await rig.stored()
            assert (after.refresh_token, after.access_token) == (before.refresh_token, before.access_token)
        demo.fault("token", kind, 0)
        assert (await rig.refresh()).status is Status.CONNECTED
        stored = await rig.stored()
        assert stored.refresh_token is not None
        assert stored.refresh_token.reveal() == demo.living_token(rig.key().realm_id)
