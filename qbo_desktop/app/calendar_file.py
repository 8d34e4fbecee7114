"""Dates for a person's calendar (RFC 5545), since this computer may be off on the day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from qbo_desktop.core.identity import ConnectionKey

_LONGEST_LINE = 75  # octets, without the line end: RFC 5545, section 3.1
_ALARMS_DAYS = (30, 7)


@dataclass(frozen=True, slots=True)
class Deadline:
    """A day, on this computer's calendar, by which a person must reconnect a company."""

    key: ConnectionKey
    day: date
    summary: str
    description: str


def calendar(deadlines: Iterable[Deadline], now: datetime) -> bytes:
    """All-day events, each with alarms 30 and 7 days ahead.

    An event's UID is the same each time: a calendar that has it already moves it instead of adding another.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Company Connections//Deadlines//EN", "METHOD:PUBLISH"]
    for deadline in deadlines:
        lines += _event(deadline, now)
    lines.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line)).encode()


def _event(deadline: Deadline, now: datetime) -> list[str]:
    summary = _escaped(deadline.summary)
    lines = [
        "BEGIN:VEVENT",
        f"UID:{deadline.key.digest()[:32]}@company-connections",
        f"DTSTAMP:{now.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        f"DTSTART;VALUE=DATE:{deadline.day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{deadline.day + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{summary}",
        f"DESCRIPTION:{_escaped(deadline.description)}",
        "TRANSP:TRANSPARENT",
    ]
    for days in _ALARMS_DAYS:
        lines += [
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            f"DESCRIPTION:{summary}",
            f"TRIGGER:-P{days}D",
            "END:VALARM",
        ]
    return [*lines, "END:VEVENT"]


def _escaped(text: str) -> str:
    """A text value (section 3.3.11); other control characters are not allowed in one."""
    for mark, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\r\n", "\\n"), ("\n", "\\n"), ("\r", "\\n")):
        text = text.replace(mark, written)
    return "".join(letter for letter in text if letter == "\t" or (ord(letter) >= 0x20 and letter != "\x7f"))


def _folded(line: str) -> list[str]:
    """Lines of at most 75 octets; a line that goes on begins with a space, and no character is cut in two."""
    folded, room = [""], _LONGEST_LINE
    for letter in line.encode("utf-8", "replace").decode():
        size = len(letter.encode())
        if size > room:
            folded.append(" ")
            room = _LONGEST_LINE - 1
        folded[-1] += letter
        room -= size
    return folded
