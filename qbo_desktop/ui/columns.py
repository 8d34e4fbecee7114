"""The columns of the list: what each says, how it is read aloud, and the exact moment behind it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QIcon

from qbo_desktop.app.sentences import QT_TRANSLATE_NOOP
from qbo_desktop.core.connection import Connection, ReconnectBySource, Status
from qbo_desktop.ui import dates, icons, theme, words
from qbo_desktop.ui.row import Row, World, world_of

NOTHING = "–"  # noqa: RUF001 - a dash, not a minus
_ENDED = (Status.RECONNECT_REQUIRED, Status.MOVED, Status.DISCONNECTING)
_SUFFIXES = {
    World.DEMO: QT_TRANSLATE_NOOP("columns", "demo"),
    World.TEST: QT_TRANSLATE_NOOP("columns", "test company"),
    World.OTHER: QT_TRANSLATE_NOOP("columns", "not Intuit"),
}


@dataclass(frozen=True, slots=True)
class Column:
    """`text` gets the row, the present moment and whether this is the demo; `exact` is for the tooltip."""

    heading: str
    meaning: str
    text: Callable[[Row, datetime, bool], str]
    exact: Callable[[Row], str | None]
    icon: Callable[[Row], QIcon | None] = lambda _: None
    colour: Callable[[Row], QColor | None] = lambda _: None
    is_extra: bool = False  # shown only to whoever asks for it

    def title(self) -> str:
        """The heading in the person's language."""
        return QCoreApplication.translate("columns", self.heading)

    def explanation(self) -> str:
        """What the heading means."""
        return QCoreApplication.translate("columns", self.meaning)

    def spoken(self, row: Row, now: datetime, demo: bool) -> str:  # noqa: FBT001 - the same arguments as `text`
        """The text for a screen reader, which would read a dash as a dash."""
        text = self.text(row, now, demo)
        return QCoreApplication.translate("columns", "none") if text == NOTHING else text


def name_with_world(connection: Connection, *, demo: bool) -> str:
    """The company's name, and its world unless it is live."""
    suffix = _SUFFIXES.get(world_of(connection, demo=demo))
    if suffix is None:
        return connection.display_name
    return f"{connection.display_name} · {QCoreApplication.translate('columns', suffix)}"


def names_of(connection: Connection) -> tuple[str, ...]:
    """The name that is shown, the company's own where that is another one, and its setup's."""
    names = (connection.display_name, connection.name_at_intuit, connection.setup)
    return tuple(dict.fromkeys(name for name in names if name))


def stays_until(connection: Connection) -> datetime | None:
    """The day that moves forward by itself; None where the connection does not stay connected."""
    return None if connection.status in _ENDED else connection.refresh_token_expires_at


def at_the_latest(connection: Connection) -> datetime | None:
    """The day after which only a new permission helps; None where one is needed already, or nothing is."""
    return None if connection.status in _ENDED else connection.reconnect_by


def access_until(connection: Connection, now: datetime) -> str:
    """Until when tools that were given access keep it."""
    if connection.status in _ENDED:
        return NOTHING
    return dates.access_until(connection.access_token_expires_at, now)


def _latest(row: Row, now: datetime, _: bool) -> str:  # noqa: FBT001 - as every column's text
    day = at_the_latest(row.connection)
    if day is None:
        return NOTHING
    text = dates.when(day, now)
    if row.connection.reconnect_by_source is ReconnectBySource.ESTIMATED:
        return QCoreApplication.translate("columns", "about %1").replace("%1", text)
    return text


def _when(moment: datetime | None, now: datetime) -> str:
    return NOTHING if moment is None else dates.when(moment, now)


def _exact(moment: datetime | None) -> str | None:
    return None if moment is None else dates.exact(moment)


def _state_colour(row: Row) -> QColor:
    return QColor(theme.colours().of_shape(row.state.shape))


COLUMNS = (
    Column(
        QT_TRANSLATE_NOOP("columns", "Company"),
        QT_TRANSLATE_NOOP("columns", "The company's name in QuickBooks"),
        text=lambda row, _, demo: name_with_world(row.connection, demo=demo),
        exact=lambda row: "\n".join(names_of(row.connection)),
    ),
    Column(
        QT_TRANSLATE_NOOP("columns", "Status"),
        QT_TRANSLATE_NOOP("columns", "How the connection is doing"),
        text=lambda row, _now, _demo: words.text(row.state.badge),
        exact=lambda row: words.text(row.state.sentence),
        icon=lambda row: icons.status_icon(row.state.shape),
        colour=_state_colour,
    ),
    Column(
        QT_TRANSLATE_NOOP("columns", "Stays connected until"),
        QT_TRANSLATE_NOOP("columns", "Moves forward by itself as long as this program refreshes the company"),
        text=lambda row, now, _: _when(stays_until(row.connection), now),
        exact=lambda row: _exact(stays_until(row.connection)),
    ),
    Column(
        QT_TRANSLATE_NOOP("columns", "At the latest"),
        QT_TRANSLATE_NOOP("columns", "Intuit asks for a new permission every five years"),
        text=_latest,
        exact=lambda row: _exact(at_the_latest(row.connection)),
    ),
    Column(
        QT_TRANSLATE_NOOP("columns", "Last refreshed"),
        QT_TRANSLATE_NOOP("columns", "When this program last refreshed the company"),
        text=lambda row, now, _: dates.when(row.connection.last_refreshed_at, now),
        exact=lambda row: dates.exact(row.connection.last_refreshed_at),
    ),
    Column(
        QT_TRANSLATE_NOOP("columns", "Access until"),
        QT_TRANSLATE_NOOP("columns", "Tools that were given access keep it until then; it is given anew when needed"),
        text=lambda row, now, _: access_until(row.connection, now),
        exact=lambda row: _exact(row.connection.access_token_expires_at),
        colour=lambda _: QColor(theme.colours().quiet),
    ),
    Column(
        QT_TRANSLATE_NOOP("columns", "Labels"),
        QT_TRANSLATE_NOOP("columns", "Words of your own, to find companies by"),
        text=lambda row, _now, _demo: ", ".join(row.connection.labels) or NOTHING,
        exact=lambda row: "\n".join(row.connection.labels) or None,
        is_extra=True,
    ),
)
