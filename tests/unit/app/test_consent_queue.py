"""Reconnect all and Connect several: any order counts, nothing is lost, and a company besides them changes nothing."""

import asyncio

import pytest
from support.application import Rig, browse, in_thread
from support.demo_intuit import BAKERY, FLORIST, GARAGE
from support.manual_clock import ManualClock

from qbo_desktop.app.consent_queue import Brought, ConsentQueue, Queue, Step
from qbo_desktop.app.consents import Consent, Was
from qbo_desktop.app.wrong_company import NamedWrongCompany
from qbo_desktop.core.connection import Connection, Status
from qbo_desktop.core.errors import AuthorizationDenied, AuthorizationTimedOut

ALL = (BAKERY, GARAGE, FLORIST)
MINUTE = 60.0


async def connected(rig: Rig, *realm_ids: str) -> list[Connection]:
    rows = [(await rig.connect(realm_id)).connection for realm_id in realm_ids]
    clock_of(rig).advance(5)
    return rows


async def step(rig: Rig, queue: Queue, realm_id: str, decision: str = "approve", lifetime: float = 20.0) -> Step:
    """One consent of the queue, for which the person picks this company."""

    def begun(consent: Consent, _: Queue) -> None:
        rig.parts.tasks.start(in_thread(lambda: browse(rig.demo, consent.url, realm_id, decision)), "browser")

    return await queue_of(rig).step(queue, begun, lifetime=lifetime)


def clock_of(rig: Rig) -> ManualClock:
    clock = rig.parts.clock
    assert isinstance(clock, ManualClock)
    return clock


def queue_of(rig: Rig) -> ConsentQueue:
    return ConsentQueue(rig.application.connections, rig.application.consents)


async def test_any_order_counts(rig: Rig, clock: ManualClock) -> None:
    """Companies of the queue may come back in whatever order; each is done once, and the queue ends with the last."""
    queue = Queue.reconnecting(await connected(rig, *ALL))
    for number, realm_id in enumerate((FLORIST, BAKERY, GARAGE), start=1):
        taken = await step(rig, queue, realm_id)
        queue = taken.queue
        assert (taken.brought, len(queue.done), queue.total) == (Brought.RECONNECTED, number, 3)
    assert queue.is_over
    assert [one.key.realm_id for one in queue.done] == [FLORIST, BAKERY, GARAGE]
    assert rig.demo.counters["exchange"] == 6


async def test_the_same_company_again_is_fresh_and_no_progress(rig: Rig, clock: ManualClock) -> None:
    """Picking one that is done already stores its fresh permission, says so, and leaves the others to do."""
    queue = Queue.reconnecting(await connected(rig, BAKERY, GARAGE))
    queue = (await step(rig, queue, GARAGE)).queue
    before = await rig.stored(GARAGE)
    taken = await step(rig, queue, GARAGE)
    assert (taken.brought, taken.company) == (Brought.ALREADY_HERE, "Sandbox Garage")
    assert [one.key.realm_id for one in taken.queue.remaining] == [BAKERY]
    assert (await rig.stored(GARAGE)).refresh_token != before.refresh_token


async def test_one_besides_the_queue_that_is_here_is_stored_as_its_own(rig: Rig, clock: ManualClock) -> None:
    """A company that works here, though nobody asked for it, gets its fresh permission; the queue goes on."""
    bakery, _ = await connected(rig, BAKERY, GARAGE)
    before = await rig.stored(GARAGE)
    queue = Queue.reconnecting([bakery])
    taken = await step(rig, queue, GARAGE)
    assert (taken.queue, taken.brought, taken.company) == (queue, Brought.ALREADY_HERE, "Sandbox Garage")
    assert (await rig.stored(GARAGE)).refresh_token != before.refresh_token


async def test_one_besides_the_queue_that_is_new_is_refused(rig: Rig, clock: ManualClock) -> None:
    """A company that is not here yet is not exchanged, and the queue can be tried again."""
    queue = Queue.reconnecting(await connected(rig, BAKERY))
    with pytest.raises(NamedWrongCompany):
        await step(rig, queue, FLORIST)
    assert rig.demo.counters["exchange"] == 1
    assert (await step(rig, queue, BAKERY)).queue.is_over


async def test_a_no_and_a_silence_leave_the_queue_as_it_was(rig: Rig, clock: ManualClock) -> None:
    """After a declined page, and after one that nobody answered, the same queue goes on; one may be skipped."""
    queue = Queue.reconnecting(await connected(rig, BAKERY, GARAGE))
    with pytest.raises(AuthorizationDenied):
        await step(rig, queue, BAKERY, "deny")
    with pytest.raises(AuthorizationTimedOut):
        await queue_of(rig).step(queue, lambda *_: None, lifetime=0.05)
    queue = queue.skip()
    assert [one.key.realm_id for one in queue.remaining] == [GARAGE]
    taken = await step(rig, queue, GARAGE)
    assert taken.queue.is_over
    assert (len(taken.queue.done), taken.queue.total) == (1, 2)


async def test_a_skipped_one_counts_all_the_same(rig: Rig, clock: ManualClock) -> None:
    """Whoever skips a company and picks it after all has reconnected it."""
    queue = Queue.reconnecting(await connected(rig, BAKERY, GARAGE)).skip()
    taken = await step(rig, queue, BAKERY)
    assert taken.brought is Brought.RECONNECTED
    assert (taken.queue.skipped, len(taken.queue.remaining)) == ((), 1)


async def test_stopping_in_the_middle_of_an_exchange_loses_nothing(rig: Rig, clock: ManualClock) -> None:
    """What the person allowed before she stopped is stored, and a queue taken up later knows it."""
    queue = Queue.reconnecting(await connected(rig, BAKERY, GARAGE))
    rig.demo.control(latency_ms=100)
    waiting = asyncio.ensure_future(step(rig, queue, BAKERY))
    while rig.demo.counters["exchange"] == 2:
        await rig.parts.clock.sleep(0.01)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    await rig.parts.tasks.drain()
    rig.demo.control(latency_ms=0)
    told: list[Queue] = []

    def begun(consent: Consent, now: Queue) -> None:
        told.append(now)
        rig.parts.tasks.start(in_thread(lambda: browse(rig.demo, consent.url, GARAGE)), "browser")

    taken = await queue_of(rig).step(queue, begun, lifetime=20)
    assert [one.key.realm_id for one in told[0].remaining] == [GARAGE]
    assert taken.queue.is_over
    assert len(taken.queue.done) == 2


async def test_a_company_that_is_gone_is_not_waited_for(rig: Rig, clock: ManualClock) -> None:
    """Disconnected meanwhile: a queue with nothing else in it is over, and no page opens."""
    queue = Queue.reconnecting(await connected(rig, BAKERY))
    await rig.application.disconnector.disconnect(rig.key(), local=True)
    taken = await queue_of(rig).step(queue, lambda *_: pytest.fail("a page was opened"))
    assert (taken.queue.is_over, taken.brought, taken.queue.total) == (True, None, 0)


async def test_connecting_several_takes_whatever_comes(rig: Rig, clock: ManualClock) -> None:
    """New companies count, one that is here is fresh and said so, and only the person ends it."""
    await connected(rig, GARAGE)
    queue, brought = Queue.connecting(rig.setup.id), []
    for realm_id in ALL:
        taken = await step(rig, queue, realm_id)
        queue = taken.queue
        brought.append(taken.brought)
    assert brought == [Brought.NEW, Brought.ALREADY_HERE, Brought.NEW]
    assert (len(queue.done), queue.is_over) == (2, False)


async def refused(rig: Rig) -> NamedWrongCompany:
    """Reconnecting the bakery came back with a company that is not here yet."""
    (bakery,) = await connected(rig, BAKERY)
    with pytest.raises(NamedWrongCompany) as wrong:
        await step(rig, Queue.reconnecting([bakery]), FLORIST)
    return wrong.value


async def test_a_kept_company_is_exchanged_once(rig: Rig, clock: ManualClock) -> None:
    """Keeping it exchanges its code once, however often it is asked for, and the expected company is unchanged."""
    wrong = await refused(rig)
    before = await rig.stored()
    assert wrong.kept is not None
    first, second = await asyncio.gather(
        *(rig.application.consents.keep_kept(wrong.kept) for _ in range(2)), return_exceptions=True
    )
    assert isinstance(second, AuthorizationTimedOut)
    assert not isinstance(first, BaseException)
    assert (first.was, first.connection.company_name) == (Was.NEW, "Sandbox Florist")
    assert rig.demo.counters["exchange"] == 2
    assert await rig.stored() == before
    assert (await rig.row(FLORIST)).status is Status.CONNECTED


@pytest.mark.parametrize("end", ["ten minutes", "stop"])
async def test_a_kept_code_is_forgotten(rig: Rig, clock: ManualClock, end: str) -> None:
    """After ten minutes, or when the person went on, the code is not sent any more."""
    wrong = await refused(rig)
    assert wrong.kept is not None
    if end == "stop":
        wrong.kept.forget()
    else:
        clock.advance(10 * MINUTE)
    with pytest.raises(AuthorizationTimedOut):
        await rig.application.consents.keep_kept(wrong.kept)
    assert wrong.kept.take(wrong.kept.expires_at.replace(year=2000)) is None
    assert rig.demo.counters["exchange"] == 1


async def test_nobody_keeps_a_code_unasked(rig: Rig, clock: ManualClock) -> None:
    """The error holds a code only for a caller that can offer to keep it."""
    await connected(rig, BAKERY)
    with pytest.raises(NamedWrongCompany) as wrong:
        await rig.connect(FLORIST, expected=rig.key())
    assert wrong.value.kept is None
