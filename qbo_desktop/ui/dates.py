"""How dates and times read: by the person's own locale, the month as a word, near ones as people say them."""

import re
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

_NEAR = timedelta(hours=48)
_COUNTED = timedelta(days=60)
_WEEKDAY = re.compile(r"[\s,،]*(?<!d)dddd(?!d)[\s,،]*")


def day(moment: datetime) -> str:
    """The local date: "3 March 2027"."""
    locale = QLocale()
    date_format = _WEEKDAY.sub(" ", locale.dateFormat(QLocale.FormatType.LongFormat)).strip()
    local = moment.astimezone()
    return locale.toString(QDate(local.year, local.month, local.day), date_format)


def time_of_day(moment: datetime) -> str:
    """The local time of the day: "14:05"."""
    local = moment.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def when(moment: datetime, now: datetime) -> str:
    """Under 48 hours "tomorrow, 14:05", under 60 days "in 12 days · 3 March 2027", otherwise the date."""
    distance = abs(moment - now)
    days = moment.astimezone().date().toordinal() - now.astimezone().date().toordinal()
    if distance < _NEAR and abs(days) <= 1:
        return _near(days).replace("%1", time_of_day(moment))
    if distance < _COUNTED:
        return f"{_counted(days)} · {day(moment)}"
    return day(moment)


def access_until(moment: datetime | None, now: datetime) -> str:
    """Until when tools that already have access keep it; afterwards it is given anew when needed."""
    if moment is None or moment <= now:
        return QCoreApplication.translate("dates", "when needed")
    return time_of_day(moment) if moment - now < timedelta(hours=12) else when(moment, now)


def exact(moment: datetime) -> str:
    """For a tooltip: local time with its zone, and UTC."""
    local, utc = moment.astimezone(), moment.astimezone(UTC)
    weekday = QLocale().toString(QDate(local.year, local.month, local.day), "dddd")
    return f"{weekday}, {day(moment)}, {local:%H:%M:%S} {local.tzname()}\n{utc:%Y-%m-%d %H:%M:%S} UTC"


def _near(days: int) -> str:
    match days:
        case 0:
            return QCoreApplication.translate("dates", "today, %1")
        case 1:
            return QCoreApplication.translate("dates", "tomorrow, %1")
        case _:
            return QCoreApplication.translate("dates", "yesterday, %1")


def _counted(days: int) -> str:
    if days > 0:
        return QCoreApplication.translate("dates", "in %n days", "", days)
    return QCoreApplication.translate("dates", "%n days ago", "", -days)
