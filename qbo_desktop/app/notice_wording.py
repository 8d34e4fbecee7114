"""What notices say, in the words that window, history and terminal use for the same trouble."""

from qbo_desktop.app.notices import Notice
from qbo_desktop.app.sentences import QT_TRANSLATE_NOOP, Action, Sentence, Value, Wording
from qbo_desktop.app.wording import of_error
from qbo_desktop.core.connection import Reason
from qbo_desktop.core.errors import ConfigurationRejected, ReconnectRequired
from qbo_desktop.core.events import ManyRefused
from qbo_desktop.core.notices import Concern, Matter

_NAMED = 3


def many_refused(event: ManyRefused) -> Wording:
    """Several companies of one setup were refused at once."""
    values: dict[str, Value] = {"count": event.count, "setup": event.setup}
    return Wording(
        Sentence(QT_TRANSLATE_NOOP("wording", "Intuit refused {count} companies at once"), values),
        Sentence(
            QT_TRANSLATE_NOOP(
                "wording", "They all use {setup}: probably that, or Intuit, is the trouble, not each of them."
            ),
            values,
        ),
        Sentence(
            QT_TRANSLATE_NOOP("wording", "Each is asked once more in an hour. Reconnect what is refused then, too.")
        ),
        Action.OPEN_STATUS_PAGE,
    )


def of_notice(notice: Notice) -> Wording:
    """One message for all: the company's own words for one, a common trouble's for several, else who needs her."""
    concerns = notice.concerns
    if notice.many_refused is not None:
        return many_refused(notice.many_refused)
    if all(concern.matter is Matter.KEYS for concern in concerns):
        return of_error(ConfigurationRejected())
    if len(concerns) == 1:
        return _of_one(concerns[0])
    names = [concern.connection.display_name for concern in concerns]
    values: dict[str, Value] = {
        "count": len(names),
        "names": ", ".join(names[:_NAMED]),
        "more": len(names) - _NAMED,
    }
    some = QT_TRANSLATE_NOOP("wording", "{names}.")
    many = QT_TRANSLATE_NOOP("wording", "{names} and {more} more.")
    return Wording(
        Sentence(QT_TRANSLATE_NOOP("wording", "{count} companies need you"), values),
        Sentence(many if len(names) > _NAMED else some, values),
        Sentence(QT_TRANSLATE_NOOP("wording", "Open Company Connections to see what to do.")),
    )


def _of_one(concern: Concern) -> Wording:
    connection = concern.connection
    name = connection.display_name
    match concern.matter:
        case Matter.RECONNECT:
            return of_error(ReconnectRequired(connection.reason or Reason.UNKNOWN), name)
        case Matter.CONFIRM:
            return of_error(ReconnectRequired(Reason.RESTORED), name)
        case Matter.KEYS:
            return of_error(ConfigurationRejected(), name)
        case Matter.RECONNECT_BY:
            return Wording(
                Sentence(QT_TRANSLATE_NOOP("wording", "{company} needs a fresh permission soon"), {"company": name}),
                Sentence(
                    QT_TRANSLATE_NOOP("wording", "Please reconnect before {day}."),
                    {"day": concern.day or connection.reconnect_by},
                ),
                Sentence(QT_TRANSLATE_NOOP("wording", "Intuit asks for a new permission every five years.")),
                Action.RECONNECT,
            )
        case Matter.REFRESH_BY:
            return Wording(
                Sentence(
                    QT_TRANSLATE_NOOP("wording", "{company} has not been refreshed for a while"), {"company": name}
                ),
                Sentence(
                    QT_TRANSLATE_NOOP("wording", "It stays connected until {day}."),
                    {"day": concern.day or connection.reconnect_by},
                ),
                Sentence(
                    QT_TRANSLATE_NOOP("wording", "Let Company Connections run while this computer is on the internet.")
                ),
                Action.REFRESH_NOW,
            )
