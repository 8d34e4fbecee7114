"""The history in a person's words: what happened, and how it ended."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from qbo_desktop.app.sentences import QT_TRANSLATE_NOOP
from qbo_desktop.app.wording import of_error
from qbo_desktop.core.errors import (
    ConfigurationRejected,
    IntuitUnavailable,
    NetworkUnavailable,
    QboDesktopError,
    ReconnectRequired,
    UnexpectedResponse,
)
from qbo_desktop.core.history import HistoryEntry, HistoryEvent
from qbo_desktop.core.import_errors import ImportRefused
from qbo_desktop.ui import dates
from qbo_desktop.ui.words import text

OK = "ok"
_NEAR = timedelta(hours=24)
_EVENTS = {
    HistoryEvent.CONNECTED: QT_TRANSLATE_NOOP("history", "Connected"),
    HistoryEvent.RECONNECTED: QT_TRANSLATE_NOOP("history", "Reconnected"),
    HistoryEvent.REFRESHED: QT_TRANSLATE_NOOP("history", "Refreshed"),
    HistoryEvent.DISCONNECTED: QT_TRANSLATE_NOOP("history", "Disconnected"),
    HistoryEvent.EXPORTED: QT_TRANSLATE_NOOP("history", "Access given"),
    HistoryEvent.MOVED: QT_TRANSLATE_NOOP("history", "Moved away"),
    HistoryEvent.IMPORTED: QT_TRANSLATE_NOOP("history", "Brought here"),
    HistoryEvent.SETUP_CHANGED: QT_TRANSLATE_NOOP("history", "Company setup changed"),
    HistoryEvent.COMPANY_CHECKED: QT_TRANSLATE_NOOP("history", "Company's name read"),
    HistoryEvent.REFUSED_TOGETHER: QT_TRANSLATE_NOOP("history", "Several companies were refused at once"),
    HistoryEvent.VAULT_RESTORED: QT_TRANSLATE_NOOP("history", "Backup brought back"),
    HistoryEvent.WAYS_IN_CHANGED: QT_TRANSLATE_NOOP("history", "What opens your connections changed"),
    HistoryEvent.KEY_CHANGED: QT_TRANSLATE_NOOP("history", "New key for your connections"),
}
_FAILED = {
    HistoryEvent.REFRESHED: QT_TRANSLATE_NOOP("history", "Refresh did not work"),
    HistoryEvent.DISCONNECTED: QT_TRANSLATE_NOOP("history", "Disconnect did not work"),
    HistoryEvent.COMPANY_CHECKED: QT_TRANSLATE_NOOP("history", "Company's name not read"),
    HistoryEvent.IMPORTED: QT_TRANSLATE_NOOP("history", "Not taken over"),
}
_DETAILS = {
    "revoked": QT_TRANSLATE_NOOP("history", "Done; Intuit ended the permission"),
    "already_ended": QT_TRANSLATE_NOOP("history", "Done; the permission had ended before"),
    "local_only": QT_TRANSLATE_NOOP("history", "Done; on this computer only"),
    "pasted": QT_TRANSLATE_NOOP("history", "Done; the token was pasted"),
    "env": QT_TRANSLATE_NOOP("history", "Done; from a program's .env file"),
    "json": QT_TRANSLATE_NOOP("history", "Done; from a program's JSON file"),
    "move": QT_TRANSLATE_NOOP("history", "Done; from a move"),
    "an older copy": QT_TRANSLATE_NOOP("history", "Done; this was an older copy"),
    "passphrase set": QT_TRANSLATE_NOOP("history", "Done; a new passphrase opens them"),
    "passphrase removed": QT_TRANSLATE_NOOP("history", "Done; the passphrase opens them no more"),
    "keychain set": QT_TRANSLATE_NOOP("history", "Done; the password store opens them"),
    "keychain removed": QT_TRANSLATE_NOOP("history", "Done; the password store opens them no more"),
    "kept while the disk was full": QT_TRANSLATE_NOOP("history", "Done; kept aside while the disk was full"),
}
_VERDICTS = {
    "not_admin": QT_TRANSLATE_NOOP("history", "Whoever connected it is no admin any more"),
    "mismatched": QT_TRANSLATE_NOOP("history", "The app keys do not belong to this company"),
    "subscription_ended": QT_TRANSLATE_NOOP("history", "The QuickBooks subscription ended"),
    "many_refused": QT_TRANSLATE_NOOP("history", "Probably the company setup or Intuit; each is asked once more"),
}
_ERRORS: dict[str, Callable[[], QboDesktopError]] = {
    "network_unavailable": NetworkUnavailable,
    "intuit_unavailable": IntuitUnavailable,
    "unexpected_response": UnexpectedResponse,
    "configuration_rejected": ConfigurationRejected,
}

_OWED = ("network_unavailable", "intuit_unavailable", "unexpected_response")


def is_problem(entry: HistoryEntry) -> bool:
    """Whether it went wrong."""
    return entry.result != OK


def when(entry: HistoryEntry, now: datetime) -> str:
    """The local date and time, near ones as people say them."""
    if abs(now - entry.at) < _NEAR:
        return dates.when(entry.at, now)
    return day_and_time(entry.at)


def day_and_time(moment: datetime) -> str:
    """The local date and time, however near."""
    return f"{dates.day(moment)}, {dates.time_of_day(moment)}"


def what(entry: HistoryEntry) -> str:
    """What was tried or done."""
    words = _FAILED.get(entry.event) if is_problem(entry) else None
    return _tr(words or _EVENTS[entry.event])


def result(entry: HistoryEntry) -> str:
    """How it ended."""
    if not is_problem(entry):
        return _done(entry)
    if entry.event is HistoryEvent.IMPORTED and entry.result == ReconnectRequired("").code:
        return text(of_error(ImportRefused("")).title)
    if entry.result == ReconnectRequired("").code:
        return text(of_error(ReconnectRequired(entry.detail or ""), entry.company_name).title)
    if entry.event is HistoryEvent.DISCONNECTED and entry.result in _OWED:
        return text(of_error(ReconnectRequired("disconnecting"), entry.company_name).title)
    if entry.result in _ERRORS:
        return text(of_error(_ERRORS[entry.result]()).title)
    verdict = _VERDICTS.get(entry.result)
    return _tr("It did not work") if verdict is None else _tr(verdict)


def exact(entry: HistoryEntry) -> str:
    """For a tooltip: the exact moment, and what the consultant asks for."""
    facts = [result(entry), dates.exact(entry.at)]
    if is_problem(entry):
        facts.append(entry.result)
    if entry.intuit_tid is not None:
        facts.append(f"intuit_tid: {entry.intuit_tid}")
    return "\n".join(facts)


def _done(entry: HistoryEntry) -> str:
    if entry.detail in _DETAILS:
        return _tr(_DETAILS[entry.detail])
    if entry.detail:
        return _tr("Done: {detail}").format(detail=entry.detail)
    return _tr("Done")


def _tr(text: str) -> str:
    return QCoreApplication.translate("history", text)
