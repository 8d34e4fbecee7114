"""What goes onto paper, into spreadsheets and calendars: read back, it says what was meant, and runs nothing."""

import csv
import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.qt import NOW, connection, in_every_state

from qbo_desktop.app.calendar_file import Deadline, calendar
from qbo_desktop.app.csv_file import csv_bytes
from qbo_desktop.app.outlook import Month, is_due_in, next_due, outlook_of
from qbo_desktop.app.status_report import report_of
from qbo_desktop.app.written_over import write_over
from qbo_desktop.core.connection import Status
from qbo_desktop.core.errors import Usage

TEXT = st.text(alphabet=st.characters(codec="utf-8"))


@given(st.lists(st.lists(TEXT, min_size=3, max_size=3), max_size=8))
def test_a_table_is_read_back_and_runs_nothing(rows: list[list[str]]) -> None:
    """Every cell comes back as it was, but that none begins as a formula does."""
    read = list(csv.reader(StringIO(csv_bytes(("a", "b", "c"), rows).decode("utf-8-sig"), newline="")))
    assert read[0] == ["a", "b", "c"]
    for row, back in zip(rows, read[1:], strict=True):
        for cell, said in zip(row, back, strict=True):
            plain = cell.replace("\0", "")
            assert said in (plain, f"'{plain}")
            assert not said.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))


def test_the_report_has_every_company_its_dates_and_no_token() -> None:
    """One line for each state of a company; what has ended has no date that would mislead."""
    rows = [replace(one, connected_by="=jo@example.com") for one in in_every_state()]
    lines = report_of(rows, NOW, lambda sentence: sentence.english())
    assert [line.realm_id for line in lines] == [one.key.realm_id for one in rows]
    for one, line in zip(rows, lines, strict=True):
        assert line.status
        assert line.sentence
        if one.status is Status.RECONNECT_REQUIRED:
            assert (line.access_until, line.stays_until, line.at_the_latest) == (None, None, None)
    text = csv_bytes(["x"] * 15, (line.cells() for line in lines)).decode("utf-8-sig")
    assert all(len(row) == 15 for row in csv.reader(StringIO(text, newline="")))
    assert "'=jo@example.com" in text
    assert "ABdemo" not in text


def unfolded(content: bytes) -> list[str]:
    """A strict reading: CRLF only, lines of 75 octets at most, each folded where a character ends."""
    assert content.endswith(b"\r\n")
    raw = content[:-2].split(b"\r\n")
    assert all(len(line) <= 75 and b"\r" not in line and b"\n" not in line for line in raw)
    lines: list[str] = []
    for line in raw:
        text = line.decode()
        if text.startswith(" "):
            lines[-1] += text[1:]
        else:
            lines.append(text)
    return lines


def unescaped(value: str) -> str:
    return re.sub(r"\\(.)", lambda mark: "\n" if mark[1] in "nN" else mark[1], value)


@given(TEXT, TEXT, st.dates(date(2026, 1, 1), date(2060, 1, 1)))
def test_a_calendar_is_read_back(summary: str, description: str, day: date) -> None:
    """Whatever a company is called: the event is whole, a day long, with alarms 30 and 7 days ahead."""
    lines = unfolded(calendar([Deadline(connection().key, day, summary, description)], NOW))
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-1] == "END:VCALENDAR"
    names = [line.split(":", 1)[0] for line in lines]
    values = dict(line.split(":", 1) for line in lines)
    assert names.count("BEGIN") == names.count("END") == 4
    assert [line for line in lines if line.startswith("TRIGGER")] == ["TRIGGER:-P30D", "TRIGGER:-P7D"]
    assert values["DTSTART;VALUE=DATE"] == f"{day:%Y%m%d}"
    assert values["DTEND;VALUE=DATE"] == f"{day + timedelta(days=1):%Y%m%d}"
    assert re.fullmatch(r"\d{8}T\d{6}Z", values["DTSTAMP"])
    told = next(line for line in lines if line.startswith("SUMMARY:")).removeprefix("SUMMARY:")
    shown = "".join(
        letter
        for letter in summary.replace("\r\n", "\n").replace("\r", "\n")
        if letter in "\t\n" or (ord(letter) >= 0x20 and letter != "\x7f")
    )
    assert unescaped(told) == shown


def test_the_same_company_keeps_its_event() -> None:
    """The UID depends on the connection alone: a calendar moves the event instead of adding another."""

    def uid(key_number: int, day: date) -> str:
        lines = unfolded(calendar([Deadline(connection(key_number).key, day, "a", "b")], NOW))
        return next(line for line in lines if line.startswith("UID:"))

    assert uid(1, date(2031, 1, 1)) == uid(1, date(2036, 1, 1)) != uid(2, date(2031, 1, 1))
    assert connection(1).key.realm_id not in uid(1, date(2031, 1, 1))


@given(st.lists(st.integers(-400, 2000), max_size=30))
def test_the_outlook_holds_every_company_once(days: list[int]) -> None:
    """Each company that a person must act on stands in one month, in now or later; the filter of a month agrees."""
    rows = [replace(connection(n), reconnect_by=NOW + timedelta(days=day)) for n, day in enumerate(days, 1)]
    outlook = outlook_of(rows, NOW)
    placed = [due.connection.key for ahead in outlook.months for due in ahead.due]
    placed += [due.connection.key for due in outlook.later]
    assert sorted(placed) == sorted(row.key for row in rows)
    for ahead in outlook.months:
        assert {due.connection.key for due in ahead.due} == {r.key for r in rows if is_due_in(r, ahead.month, NOW)}
        assert [due.by for due in ahead.due] == sorted(due.by for due in ahead.due)
    first = next_due(outlook)
    assert (first is None) is (not rows)
    assert outlook.is_quiet is not any(ahead.due for ahead in outlook.months)


def test_months_follow_each_other() -> None:
    """December is followed by January of the next year."""
    assert Month(2026, 12).next() == Month(2027, 1)
    assert Month(2026, 1).next() == Month(2026, 2)
    months = [ahead.month for ahead in outlook_of([], datetime(2026, 11, 15, tzinfo=UTC)).months]
    assert len(months) == 13
    assert months[0] is None


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    """What was there is replaced at once; where nothing can be written it stays, and nothing half is left."""
    target = tmp_path / "status.csv"
    write_over(target, b"first")
    write_over(target, b"second")
    assert target.read_bytes() == b"second"
    (tmp_path / "folder.csv").mkdir()
    for place in (tmp_path / "folder.csv", tmp_path / "nowhere" / "status.csv"):
        with pytest.raises(Usage):
            write_over(place, b"third")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder.csv", "status.csv"]
