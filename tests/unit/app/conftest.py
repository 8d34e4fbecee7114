"""One application with a clock that the test owns, for every test of the use cases."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from support.application import DemosTime, Rig, running
from support.demo_intuit import DemoIntuit
from support.manual_clock import ManualClock


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[DemoIntuit]:
    with DemoIntuit(tmp_path / "intuit") as served:
        yield served


@pytest.fixture
def clock(demo: DemoIntuit) -> ManualClock:
    return ManualClock(DemosTime(demo))


@pytest.fixture
async def rig(tmp_path: Path, demo: DemoIntuit, clock: ManualClock) -> AsyncIterator[Rig]:
    async with running(tmp_path, demo, clock) as whole:
        yield whole
