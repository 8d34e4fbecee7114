"""A computer's clock that is wrong: told as soon as Intuit's answer shows it, in words, with the way to mend it."""

from qbo_desktop.app.bulletin import Bulletin
from qbo_desktop.app.sentences import QT_TRANSLATE_NOOP, Action, Sentence, Wording
from qbo_desktop.core.events import ClockIsWrong

WRONG_CLOCK_SECONDS = 300.0
_HOUR = 3600.0
_DAY = 86_400.0
_TITLE = QT_TRANSLATE_NOOP("wording", "The computer's clock is wrong")
_UNITS = (
    (_DAY, QT_TRANSLATE_NOOP("wording", "It is {amount} days off.")),
    (_HOUR, QT_TRANSLATE_NOOP("wording", "It is {amount} hours off.")),
    (60.0, QT_TRANSLATE_NOOP("wording", "It is {amount} minutes off.")),
)
_AT_LEAST = 2.0  # of a unit, so that no plural is wrong


def tell_if_wrong(bulletin: Bulletin, skew_seconds: float | None) -> None:
    """Tell the fronts when the server's `Date` differs by more than five minutes; nothing where it was not told."""
    if skew_seconds is not None and abs(skew_seconds) > WRONG_CLOCK_SECONDS:
        bulletin.publish(ClockIsWrong(skew_seconds))


def clock_is_wrong(seconds: float) -> Wording:
    """How far off, and what to do; refreshing goes on with Intuit's own time."""
    unit, off = next((one for one in _UNITS if abs(seconds) >= one[0] * _AT_LEAST), _UNITS[-1])
    return Wording(
        Sentence(_TITLE),
        Sentence(off, {"amount": round(abs(seconds) / unit)}),
        Sentence(QT_TRANSLATE_NOOP("wording", "Set it to automatic.")),
        Action.OPEN_DATE_SETTINGS,
    )


def set_it_by_hand() -> Wording:
    """Where no program for the date is known."""
    return Wording(
        Sentence(_TITLE),
        Sentence(QT_TRANSLATE_NOOP("wording", "The date settings of this computer could not be opened from here.")),
        Sentence(QT_TRANSLATE_NOOP("wording", "Open the system's settings, and set date and time to automatic.")),
    )


def open_date_settings() -> bool:
    """Whether something was opened; blocks for a moment."""
    from qbo_desktop.desktop import date_settings  # noqa: PLC0415 - hardly ever

    return date_settings.open_date_settings()
