"""What an answer's headers say, read so that nothing strange in them reaches a log, a date or a waiting time."""

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

_LONGEST_TID = 128
_UNPRINTABLE = re.compile(r"[^\x21-\x7e]+")
_SECONDS = re.compile(r"[0-9]{1,9}")
_MEDIA_TYPE = re.compile(r"[!#-.0-9A-Z^_`a-z|~]{1,64}/[!#-.0-9A-Z^_`a-z|~]{1,64}")
# A demo may run years ahead. Beyond these, adding a token's life could leave the calendar.
_FIRST_YEAR, _LAST_YEAR = 2000, 2400


def http_date(text: str | None) -> datetime | None:
    """A `Date` (RFC 9110, 5.6.7) in UTC; None where it is absent or no date that a working clock shows."""
    if text is None:
        return None
    try:
        date = parsedate_to_datetime(text)
        date = date.replace(tzinfo=UTC) if date.tzinfo is None else date.astimezone(UTC)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
    return date if _FIRST_YEAR <= date.year <= _LAST_YEAR else None


def retry_after_seconds(text: str | None, answered_at: datetime) -> float | None:
    """`Retry-After` (RFC 9110, 10.2.3) in seconds, never negative; a date counts from `answered_at`."""
    if text is None:
        return None
    if _SECONDS.fullmatch(text.strip()):
        return float(text)
    date = http_date(text)
    return None if date is None else max(0.0, (date - answered_at).total_seconds())


def tidy_tid(text: str | None) -> str | None:
    """`intuit_tid`, which Intuit's support asks for: its visible ASCII characters, at most 128 of them."""
    return _UNPRINTABLE.sub("", text or "")[:_LONGEST_TID] or None


def media_type(text: str | None) -> str:
    """The media type without its parameters, in lower case; empty where none was told."""
    kind = (text or "").partition(";")[0].strip().lower()
    return kind if _MEDIA_TYPE.fullmatch(kind) else ""
