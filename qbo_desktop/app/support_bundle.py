"""What a person may give to whoever helps her: facts from a list of allowed ones, and nothing that is not on it.

Versions, platform, statuses, error codes, Intuit's numbers, times, the last four digits of a realm ID. No name of a
company, setup or person, no token, no address, no path. What others wrote (Intuit's numbers, OAuth codes) is kept only
in the shape that it should have.
"""

import json
import platform
import re
import sqlite3
import ssl
from collections.abc import Iterable
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version

from qbo_desktop import __version__
from qbo_desktop.app.moments import rfc3339
from qbo_desktop.app.place import Place
from qbo_desktop.app.present import now_of
from qbo_desktop.app.readiness import Check
from qbo_desktop.app.snapshot import connections, history
from qbo_desktop.core.connection import Connection
from qbo_desktop.core.errors import NetworkUnavailable, UnexpectedResponse, VaultError, VaultLocked, WrongKey
from qbo_desktop.core.history import HistoryEntry

FORMAT = "qbo-desktop-support/1"
MOST_EVENTS = 500
_PACKAGES = ("PySide6-Essentials", "httpx", "httpcore", "keyring", "SecretStorage", "cryptography", "truststore", "h11")
_TID = re.compile(r"[0-9A-Za-z-]{1,64}")
_WORD = re.compile(r"[a-z_]{1,40}")
# The details of these are words of our own; those of others may name a file, a setup or a company.
_PLAIN_DETAILS = (NetworkUnavailable, UnexpectedResponse, VaultLocked, WrongKey)

Fact = str | int | bool | None


def bundle(checks: Iterable[Check], rows: Iterable[Connection], entries: Iterable[HistoryEntry], now: datetime) -> str:
    """The file's text, JSON; `now` is aware UTC, the entries newest first."""
    document = {
        "format": FORMAT,
        "written_at": rfc3339(now),
        "program": __version__,
        "platform": _platform(),
        "checks": [_check(check) for check in checks],
        "connections": [_connection(row) for row in rows],
        "history": [_event(entry) for entry, _ in zip(entries, range(MOST_EVENTS), strict=False)],
    }
    return json.dumps(document, indent=1)


def bundle_of(place: Place, checks: Iterable[Check]) -> str:
    """The same of this place: its list and history as they can be read without the key."""
    now = now_of(place)()
    try:
        return bundle(checks, connections(place.folder, now), history(place.folder), now)
    except VaultError:  # the checks say what is the matter with it
        return bundle(checks, (), (), now)


def _platform() -> dict[str, Fact]:
    facts: dict[str, Fact] = {
        "system": platform.system(),
        "release": platform.release(),
        "machine": platform.machine(),
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        "openssl": ssl.OPENSSL_VERSION,
    }
    for package in _PACKAGES:
        try:
            facts[package] = version(package)
        except PackageNotFoundError:
            facts[package] = None
    return facts


def _check(check: Check) -> dict[str, Fact]:
    error = check.error
    facts: dict[str, Fact] = {"name": check.name, "ok": check.ok, "about": check.about}
    if check.seconds is not None:
        facts["clock_seconds"] = round(check.seconds)
    if error is not None:
        facts |= {
            "error": error.code,
            "detail": _shaped(_WORD, (error.detail or "").replace(" ", "_"))
            if isinstance(error, _PLAIN_DETAILS)
            else None,
            "realm": _last_digits(error.realm_id),
            "http_status": error.http_status,
            "oauth_error": _shaped(_WORD, error.oauth_error),
            "intuit_tid": _shaped(_TID, error.intuit_tid),
        }
    return facts


def _connection(row: Connection) -> dict[str, Fact]:
    return {
        "realm": _last_digits(row.key.realm_id),
        "environment": row.key.environment,
        "status": row.status,
        "reason": row.reason,
        "http_status": row.http_status,
        "oauth_error": _shaped(_WORD, row.oauth_error),
        "intuit_tid": _shaped(_TID, row.intuit_tid),
        "generation": row.generation,
        "clock_seconds": round(row.skew_seconds),
        "connected_at": _moment(row.connected_at),
        "last_refreshed_at": _moment(row.last_refreshed_at),
        "last_rotated_at": _moment(row.last_rotated_at),
        "noticed_at": _moment(row.noticed_at),
        "retry_at": _moment(row.retry_at),
        "access_token_expires_at": _moment(row.access_token_expires_at),
        "refresh_token_expires_at": _moment(row.refresh_token_expires_at),
        "reconnect_by": _moment(row.reconnect_by),
        "reconnect_by_source": row.reconnect_by_source,
    }


def _event(entry: HistoryEntry) -> dict[str, Fact]:
    return {
        "at": rfc3339(entry.at),
        "realm": None if entry.key is None else _last_digits(entry.key.realm_id),
        "event": entry.event,
        "result": _shaped(_WORD, entry.result),
        "intuit_tid": _shaped(_TID, entry.intuit_tid),
    }


def _last_digits(realm_id: str | None) -> str | None:
    return None if realm_id is None else f"…{realm_id[-4:]}"


def _moment(value: datetime | None) -> str | None:
    return None if value is None else rfc3339(value)


def _shaped(pattern: re.Pattern[str], value: str | None) -> str | None:
    return value if value is not None and pattern.fullmatch(value) else None
