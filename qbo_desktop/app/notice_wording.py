"""What notices say, in the words that window, history and terminal use for the same trouble."""

from qbo_desktop.app.sentences import QT_TRANSLATE_NOOP, Action, Sentence, Value, Wording
from qbo_desktop.core.events import ManyRefused


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
