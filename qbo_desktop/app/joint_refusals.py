"""Several companies of one setup that were refused at once: told once, and remembered from the rows themselves."""

from collections.abc import Iterable
from datetime import timedelta
from functools import partial

from qbo_desktop.app.lines import Line
from qbo_desktop.app.parts import Parts
from qbo_desktop.core.connection import Connection
from qbo_desktop.core.events import ManyRefused
from qbo_desktop.core.history import HistoryEntry, HistoryEvent
from qbo_desktop.core.identity import SetupId
from qbo_desktop.core.joint_refusals import ONCE_MORE_AFTER, refused_together
from qbo_desktop.vault.vault import Vault

MANY_REFUSED = "many_refused"
_ENOUGH_LINES = 20
_SURELY_LATER = ONCE_MORE_AFTER / 2


async def recall_refusals(parts: Parts, rows: Iterable[Connection], lines: dict[SetupId, Line]) -> None:
    """What other processes were refused is asked once more too, unless the history shows that it was."""
    for setup_id, refused in refused_together(rows).items():
        line = lines.setdefault(setup_id, Line())
        for row in refused:
            if row.noticed_at is not None and not line.knows(row.key):
                asked_again = await parts.vault.run(partial(_was_asked_again, row))
                at = row.noticed_at - timedelta(seconds=row.skew_seconds)
                line.remember(row.key, at, asked_again=asked_again)


async def tell_refused_together(parts: Parts, lines: dict[SetupId, Line]) -> None:
    """Tell the fronts and the history of each setup whose companies were refused together since it was told last."""
    for setup_id, line in lines.items():
        if count := line.take_refused_together():
            await record_many_refused(parts, setup_id, count)


async def record_many_refused(parts: Parts, setup_id: SetupId, count: int) -> ManyRefused:
    """One message about the setup, and one line in the history."""
    now = parts.clock.now()

    def note(vault: Vault) -> str:
        name = vault.setup(setup_id).setup.name
        vault.append_history(
            HistoryEntry(now, HistoryEvent.REFUSED_TOGETHER, result=MANY_REFUSED, detail=f"{name}: {count}")
        )
        return name

    told = ManyRefused(setup_id, await parts.vault.run(note), count)
    parts.bulletin.publish(told)
    return told


def _was_asked_again(row: Connection, vault: Vault) -> bool:
    since = None if row.noticed_at is None else row.noticed_at - timedelta(seconds=row.skew_seconds) + _SURELY_LATER
    return any(
        entry.event is HistoryEvent.REFRESHED and since is not None and entry.at >= since
        for entry in vault.history(row.key, _ENOUGH_LINES)
    )
