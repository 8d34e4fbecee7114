"""The one line that most people read: how all companies are doing, and which one needs somebody."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from qbo_desktop.app.sentences import Action
from qbo_desktop.app.state_wording import Shape
from qbo_desktop.core.connection import Status
from qbo_desktop.ui.row import Row

_SOON, _WAITING = 2, 3


@dataclass(frozen=True, slots=True)
class Summary:
    """`sentence`, a quieter `addition`, the button for `row` where one helps; `together` can be reconnected at once."""

    shape: Shape
    sentence: str
    addition: str = ""
    action: Action | None = None
    row: Row | None = None
    together: tuple[Row, ...] = ()


def summary_of(rows: Sequence[Row]) -> Summary:
    """What to say above these rows, which stand in the order of need."""
    needing = [row for row in rows if row.order[0] < _SOON]
    if needing:
        return _needing(needing)
    ours = [row for row in rows if row.connection.status is not Status.MOVED]
    waiting = sum(row.order[0] == _WAITING for row in ours)
    soon = [row for row in ours if row.order[0] == _SOON]
    if waiting:
        return Summary(Shape.WAITING, _tr("Nothing needs you."), _waiting(waiting))
    if soon:
        first = soon[0]
        return Summary(Shape.SOON, _connected(ours), _soon(soon), first.state.action, first, _together(soon))
    return Summary(Shape.CONNECTED, _connected(ours))


def _needing(rows: list[Row]) -> Summary:
    first = rows[0]
    name = first.connection.display_name
    if len(rows) == 1:
        sentence = _tr("1 company needs you: {company}.").format(company=name)
        return Summary(first.state.shape, sentence, "", first.state.action, first)
    sentence = QCoreApplication.translate("summary", "%n companies need you.", "", len(rows))
    addition = _tr("{company} comes first.").format(company=name)
    return Summary(first.state.shape, sentence, addition, first.state.action, first, _together(rows))


def _together(rows: list[Row]) -> tuple[Row, ...]:
    """Those that a consent cures, where they are several."""
    cured = tuple(row for row in rows if row.state.action is Action.RECONNECT)
    return cured if len(cured) > 1 else ()


def _connected(rows: list[Row]) -> str:
    if not rows:
        return _tr("No company is connected on this computer.")
    if len(rows) == 1:
        return _tr("{company} is connected.").format(company=rows[0].connection.display_name)
    return QCoreApplication.translate("summary", "All %n companies are connected.", "", len(rows))


def _waiting(count: int) -> str:
    if count == 1:
        return _tr("1 company is waiting and goes on by itself.")
    return QCoreApplication.translate("summary", "%n companies are waiting and go on by themselves.", "", count)


def _soon(rows: list[Row]) -> str:
    name = rows[0].connection.display_name
    if len(rows) == 1:
        return _tr("Have a look at {company} when you can.").format(company=name)
    return QCoreApplication.translate(
        "summary", "Have a look at %n of them when you can, {company} first.", "", len(rows)
    ).format(company=name)


def _tr(text: str) -> str:
    return QCoreApplication.translate("summary", text)
