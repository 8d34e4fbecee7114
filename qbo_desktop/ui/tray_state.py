"""What the tray says: the state by its shape and in one line, and the companies that a consent would cure."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from qbo_desktop.app.sentences import Action
from qbo_desktop.app.state_wording import Shape
from qbo_desktop.core.identity import ConnectionKey
from qbo_desktop.ui.row import Row
from qbo_desktop.ui.summary import summary_of

MOST = 10
LOCKED = "locked"


@dataclass(frozen=True, slots=True)
class Needing:
    """A company that needs a person's consent."""

    key: ConnectionKey
    name: str


@dataclass(frozen=True, slots=True)
class TrayState:
    """`shape` names the picture; at most ten of the companies that need somebody are named, `more`: there are more."""

    shape: str
    sentence: str
    needing: tuple[Needing, ...] = ()
    more: bool = False


def tray_state(rows: Sequence[Row], *, locked: bool, world: str = "") -> TrayState:
    """What to say of these rows, which stand in the order of need; `world` is said where it is not the live one."""
    before = f"{world}: " if world else ""
    if locked:
        return TrayState(LOCKED, before + QCoreApplication.translate("tray", "Your saved connections are locked."))
    summary = summary_of(rows)
    needing = [row for row in rows if row.state.action is Action.RECONNECT and not row.refreshing]
    named = tuple(Needing(row.key, row.connection.display_name) for row in needing[:MOST])
    shape = summary.shape if rows else Shape.WAITING
    return TrayState(shape, before + summary.sentence, named, len(needing) > MOST)
