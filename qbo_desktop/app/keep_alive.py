"""One unattended round: what the keeper does all day, for a scheduler that starts the program once an hour."""

from dataclasses import dataclass
from datetime import timedelta

from qbo_desktop.app.compose import Application
from qbo_desktop.app.tended import Tended, Work
from qbo_desktop.core.connection import Connection, Status
from qbo_desktop.core.errors import Bug, QboDesktopError, ReconnectRequired
from qbo_desktop.core.events import Event, ManyRefused
from qbo_desktop.core.identity import ConnectionKey, SetupId
from qbo_desktop.core.retry import COMMAND_SECONDS, is_worth_repeating


@dataclass(frozen=True, slots=True)
class Kept:
    """One company after the round: its row as it stands, or as it last stood when it was disconnected.

    `work` is None where nothing was wanted; `error` then says what it waits for a person with.
    """

    connection: Connection
    work: Work | None
    error: QboDesktopError | None = None


@dataclass(frozen=True, slots=True)
class Round:
    """Every company, the setups whose companies were refused together, and a bug that was about none of them."""

    kept: tuple[Kept, ...]
    many_refused: tuple[ManyRefused, ...]
    bug: Bug | None


async def keep_alive(application: Application) -> Round:
    """Settle, refresh, revoke and back up what is due, and again for a minute while the network is not there yet.

    After waking, the network comes back some seconds later than the scheduler. Raises VaultError.
    """
    before = {row.key: row for row in await application.connections.all()}
    many: dict[SetupId, ManyRefused] = {}

    def note(event: Event) -> None:
        if isinstance(event, ManyRefused):
            many[event.setup_id] = event

    application.parts.bulletin.subscribe(note)
    clock = application.parts.clock
    end = clock.now() + timedelta(seconds=COMMAND_SECONDS)
    done: dict[ConnectionKey, Tended] = {}
    while True:
        done |= {tended.key: tended for tended in await application.keeper.tend()}
        if not any(tended.error is not None and is_worth_repeating(tended.error) for tended in done.values()):
            break
        again = await application.keeper.next_look()
        if again > end:
            break
        await clock.sleep_until(again)
    rows = {row.key: row for row in await application.connections.all()}
    kept = tuple(_kept(row, done.get(row.key)) for row in (before | rows).values())
    return Round(kept, tuple(many.values()), application.keeper.take_bug())


def _kept(row: Connection, tended: Tended | None) -> Kept:
    if tended is not None:
        return Kept(row, tended.work, tended.error)
    if row.status in (Status.RECONNECT_REQUIRED, Status.PAUSED):
        reason = row.reason or row.status
        return Kept(row, None, ReconnectRequired(reason, realm_id=row.key.realm_id, intuit_tid=row.intuit_tid))
    return Kept(row, None)
