"""Every state of a connection as a person should see it: a badge, one sentence, one button."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from qbo_desktop.app.sentences import QT_TRANSLATE_NOOP, Action, Sentence, Value
from qbo_desktop.core.connection import Connection, Reason, Status
from qbo_desktop.core.errors import ReconnectRequired

SOON = timedelta(days=60)
_IDLE_SOON = timedelta(days=21)


class Shape(StrEnum):
    """The shape beside the word, so that colour is never alone; also the name of its icon."""

    CONNECTED = "connected"
    REFRESHING = "refreshing"
    WAITING = "waiting"
    SOON = "soon"
    RECONNECT = "reconnect"
    MOVED = "moved"
    DISCONNECTING = "disconnecting"


@dataclass(frozen=True, slots=True)
class StateWording:
    """The worst come first by `rank`; 0 and 1 need somebody now."""

    badge: Sentence
    shape: Shape
    sentence: Sentence
    action: Action | None = None
    rank: int = 5


def of_connection(  # noqa: PLR0911 - one return for each state
    connection: Connection, now: datetime, *, refreshing: bool = False
) -> StateWording:
    """How this row reads now; `refreshing` while this process is refreshing it."""
    if refreshing:
        return StateWording(
            Sentence(QT_TRANSLATE_NOOP("wording", "Refreshing…")),
            Shape.REFRESHING,
            Sentence(QT_TRANSLATE_NOOP("wording", "Refreshing with Intuit.")),
            rank=4,
        )
    match connection.status:
        case Status.CONNECTED:
            return _connected(connection, now)
        case Status.RETRYING:
            return _retrying(connection)
        case Status.RECONNECT_REQUIRED:
            return _reconnect_required(connection)
        case Status.PAUSED:
            return StateWording(
                Sentence(QT_TRANSLATE_NOOP("wording", "Paused")),
                Shape.SOON,
                Sentence(QT_TRANSLATE_NOOP("wording", "An older copy. Refresh it only if no other computer uses it.")),
                Action.REFRESH_NOW,
                rank=1,
            )
        case Status.MOVED:
            held_by: dict[str, Value] = {"held_by": connection.held_by or "?"}
            return StateWording(
                Sentence(QT_TRANSLATE_NOOP("wording", "Moved")),
                Shape.MOVED,
                Sentence(
                    QT_TRANSLATE_NOOP("wording", "Moved to {held_by}. This computer no longer refreshes it."), held_by
                ),
                Action.TAKE_BACK,
                rank=6,
            )
        case Status.DISCONNECTING:
            return StateWording(
                Sentence(QT_TRANSLATE_NOOP("wording", "Disconnecting")),
                Shape.DISCONNECTING,
                Sentence(QT_TRANSLATE_NOOP("wording", "Intuit could not be told yet. It goes on by itself.")),
                Action.TRY_NOW,
                rank=3,
            )


def _connected(connection: Connection, now: datetime) -> StateWording:
    badge = Sentence(QT_TRANSLATE_NOOP("wording", "Connected"))
    if connection.reason is Reason.SUBSCRIPTION_ENDED:
        return StateWording(
            badge,
            Shape.SOON,
            Sentence(
                QT_TRANSLATE_NOOP(
                    "wording", "The QuickBooks subscription ended; the connection is not at fault. Ask the client."
                )
            ),
            Action.COPY_DETAILS,
            rank=2,
        )
    if connection.reconnect_by - now < SOON:
        return StateWording(
            Sentence(QT_TRANSLATE_NOOP("wording", "Reconnect soon")),
            Shape.SOON,
            Sentence(
                QT_TRANSLATE_NOOP("wording", "Please reconnect before {day}."),
                {"day": connection.reconnect_by},
            ),
            Action.RECONNECT,
            rank=2,
        )
    idle = connection.refresh_token_expires_at
    if idle is not None and idle - now < _IDLE_SOON:
        return StateWording(
            badge,
            Shape.SOON,
            Sentence(QT_TRANSLATE_NOOP("wording", "Not refreshed for a while.")),
            Action.REFRESH_NOW,
            rank=2,
        )
    if connection.reason is Reason.UNCONFIRMED:
        sentence = Sentence(QT_TRANSLATE_NOOP("wording", "Connected; the company's name could not be read yet."))
    elif idle is None:
        sentence = Sentence(QT_TRANSLATE_NOOP("wording", "Connected; refreshes by itself."))
    else:
        sentence = Sentence(
            QT_TRANSLATE_NOOP("wording", "Stays connected until {day}; that date moves on by itself."),
            {"day": idle},
        )
    return StateWording(badge, Shape.CONNECTED, sentence)


def _retrying(connection: Connection) -> StateWording:
    day: dict[str, Value] = {"day": connection.refresh_token_expires_at or connection.reconnect_by}
    match connection.reason:
        case Reason.KEYS_REJECTED:
            sentence = Sentence(
                QT_TRANSLATE_NOOP("wording", "The app keys were not accepted. Nothing is lost before {day}."), day
            )
            action = Action.CHECK_KEYS
        case Reason.OFFLINE:
            sentence = Sentence(
                QT_TRANSLATE_NOOP(
                    "wording", "No internet. Refreshes by itself when you are back. Nothing is lost before {day}."
                ),
                day,
            )
            action = Action.TRY_NOW
        case _:
            sentence = Sentence(
                QT_TRANSLATE_NOOP(
                    "wording", "Intuit is not answering. It tries again by itself; nothing is lost before {day}."
                ),
                day,
            )
            action = Action.TRY_NOW
    return StateWording(Sentence(QT_TRANSLATE_NOOP("wording", "Waiting")), Shape.WAITING, sentence, action, rank=3)


def _reconnect_required(connection: Connection) -> StateWording:
    from qbo_desktop.app.wording import of_error  # noqa: PLC0415 - a list where all is well does without

    wording = of_error(ReconnectRequired(connection.reason or "unknown"), connection.display_name)
    return StateWording(
        Sentence(QT_TRANSLATE_NOOP("wording", "Reconnect now")),
        Shape.RECONNECT,
        wording.what or wording.title,
        Action.RECONNECT,
        rank=0,
    )
