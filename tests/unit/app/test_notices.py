"""What a person is told, by whichever front is there first."""

import stat
from datetime import timedelta
from pathlib import Path

import pytest
from support.application import Rig, running
from support.demo_intuit import BAKERY, FLORIST, GARAGE, DemoIntuit
from support.manual_clock import ManualClock

from qbo_desktop.app.notice_wording import of_notice
from qbo_desktop.app.notices import Notice
from qbo_desktop.app.told import FILE
from qbo_desktop.core.errors import VaultError
from qbo_desktop.demo.faults import Kind

DAY = 86400.0
ALL = (BAKERY, GARAGE, FLORIST)


class Person:
    """Sees notices, or not."""

    def __init__(self, *, there: bool = True) -> None:
        self.there = there
        self.seen: list[str] = []

    async def __call__(self, notice: Notice) -> bool:
        if self.there:
            wording = of_notice(notice)
            self.seen.append(" | ".join(part.english() for part in (wording.title, wording.what) if part))
        return self.there


async def connect(rig: Rig, *realms: str) -> None:
    for realm in realms:
        await rig.connect(realm)


async def test_nothing_routine(rig: Rig, clock: ManualClock) -> None:
    """Days of refreshing, and a network that was away, tell nobody anything and leave no file."""
    await connect(rig, *ALL)
    person = Person()
    for _ in range(3):
        clock.advance(DAY + 3700)
        await rig.application.keeper.tend()
        assert not await rig.application.notices.tell(person)
    rig.demo.stop()
    clock.advance(DAY + 3700)
    await rig.application.keeper.tend()
    assert not await rig.application.notices.tell(person)
    rig.demo.start()
    assert person.seen == []
    assert not (rig.application.place.folder / FILE).exists()


async def test_one_refused_company_is_told_once(rig: Rig, clock: ManualClock) -> None:
    """A refusal is told at once, in the words of the window, once; and nobody is named in the file that remembers."""
    await connect(rig, *ALL)
    rig.demo.control(revoke=BAKERY)
    clock.advance(DAY + 3700)
    await rig.application.keeper.tend()
    person = Person()
    assert await rig.application.notices.tell(person)
    assert not await rig.application.notices.tell(person)
    (said,) = person.seen
    assert said.startswith("Sandbox Bakery was disconnected | It looks like someone removed this app")
    file = rig.application.place.folder / FILE
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert "Sandbox" not in file.read_text()
    assert BAKERY not in file.read_text()
    clock.advance(40 * DAY)
    assert not await rig.application.notices.tell(person)


async def test_what_nobody_saw_is_told_later(tmp_path: Path, demo: DemoIntuit, clock: ManualClock) -> None:
    """A round without a desktop tells nobody; the next program that has one does, and the one after it does not."""
    async with running(tmp_path, demo, clock) as first:
        await connect(first, BAKERY)
        demo.control(revoke=BAKERY)
        clock.advance(DAY + 3700)
        await first.application.keeper.tend()
        assert not await first.application.notices.tell(Person(there=False))
    person = Person()
    for told in (True, False):
        async with running(tmp_path, demo, clock) as later:
            assert await later.application.notices.tell(person) is told
    assert len(person.seen) == 1


async def test_several_are_one_message(rig: Rig, clock: ManualClock) -> None:
    """Two companies that need her are one notice with their names."""
    await connect(rig, *ALL)
    rig.demo.control(revoke=BAKERY)
    rig.demo.control(revoke=GARAGE)
    clock.advance(DAY + 3700)
    await rig.application.keeper.tend()
    person = Person()
    await rig.application.notices.tell(person)
    assert person.seen == ["2 companies need you | Sandbox Bakery, Sandbox Garage."]


async def test_many_refused_at_once_are_the_setups_trouble(rig: Rig, clock: ManualClock) -> None:
    """Three that were refused together are one notice about the setup, not about three companies."""
    await connect(rig, *ALL)
    rig.demo.fault("token", Kind.INVALID_GRANT, 3)
    clock.advance(DAY + 3700)
    await rig.application.keeper.tend()
    person = Person()
    await rig.application.notices.tell(person)
    assert person.seen[0].startswith("Intuit refused 3 companies at once | They all use Demo")


async def test_refused_keys_are_one_notice(rig: Rig, clock: ManualClock) -> None:
    """Keys that Intuit refuses are told once for all companies that use them."""
    await connect(rig, *ALL)
    rig.demo.fault("token", Kind.INVALID_CLIENT, 99)
    clock.advance(DAY + 3700)
    await rig.application.keeper.tend()
    person = Person()
    await rig.application.notices.tell(person)
    assert [said.partition(" |")[0] for said in person.seen] == ["The app keys were not accepted"]


async def test_days_ahead(rig: Rig, clock: ManualClock) -> None:
    """Before the idle date of a company that nobody refreshes she is told by its day, at each mark."""
    await connect(rig, BAKERY)
    person = Person()
    for _ in range(101):
        clock.advance(timedelta(days=1).total_seconds())
        await rig.application.notices.tell(person)
    assert len(person.seen) == 5
    assert person.seen[0].startswith("Sandbox Bakery has not been refreshed for a while | It stays connected until ")


async def test_a_damaged_memory_tells_twice_rather_than_never(rig: Rig, clock: ManualClock) -> None:
    """A file that cannot be read costs a second notice, and is replaced."""
    await connect(rig, BAKERY)
    rig.demo.control(revoke=BAKERY)
    clock.advance(DAY + 3700)
    await rig.application.keeper.tend()
    person = Person()
    for content in (b"{", b"[]", b'{"told":{"x":[1]}}', b'{"told":{"x":[1e99,2]}}'):
        (rig.application.place.folder / FILE).write_bytes(content)
        assert await rig.application.notices.tell(person)
        assert not await rig.application.notices.tell(person)


async def test_a_failing_desktop_lets_go_of_the_lock(rig: Rig, clock: ManualClock) -> None:
    """Whatever goes wrong while a notice is shown, the next one can be told."""
    await connect(rig, BAKERY)
    rig.demo.control(revoke=BAKERY)
    clock.advance(DAY + 3700)
    await rig.application.keeper.tend()

    async def failing(_: Notice) -> bool:
        raise VaultError

    with pytest.raises(VaultError):
        await rig.application.notices.tell(failing)
    assert await rig.application.notices.tell(Person())
