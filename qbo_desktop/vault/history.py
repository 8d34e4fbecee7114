"""The history's rows: appended, read without the key, never changed (the schema's triggers see to it)."""

import sqlite3
from datetime import datetime, timedelta

from qbo_desktop.core.errors import VaultDamaged
from qbo_desktop.core.history import HistoryEntry, HistoryEvent
from qbo_desktop.core.identity import ConnectionKey, RealmId
from qbo_desktop.vault.database import converted, transaction
from qbo_desktop.vault.projection import key_of, moment, stamp, storable

KEPT_FOR = timedelta(days=731)
_KNOWN = frozenset(event.value for event in HistoryEvent)


def append(database: sqlite3.Connection, *entries: HistoryEntry) -> None:
    """Within the caller's transaction."""
    database.executemany(
        "INSERT INTO history (at, event, environment, client_id, realm_id, company_name, result, detail, intuit_tid)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        map(_values, entries),
    )


def _values(entry: HistoryEntry) -> tuple[str | None, ...]:
    key = entry.key
    return (
        stamp(entry.at),
        entry.event.value,
        None if key is None else key.environment.value,
        None if key is None else key.client_id,
        None if key is None else key.realm_id,
        _text(entry.company_name),
        storable(entry.result),
        _text(entry.detail),
        _text(entry.intuit_tid),
    )


def append_if(database: sqlite3.Connection, entry: HistoryEntry | None) -> None:
    """The same where there is a line to write."""
    if entry is not None:
        append(database, entry)


def drop_old(database: sqlite3.Connection, now: datetime) -> int:
    """Drop what is older than two years before now and before the newest line; how many lines went.

    A clock that jumped ahead drops nothing that the newest line still covers.
    """
    too_old = (
        "FROM history WHERE at < ? AND at < (SELECT strftime('%Y-%m-%dT%H:%M:%S', max(at), '-2 years') FROM history)"
    )
    kept_from = (stamp(now - KEPT_FOR),)
    with converted():
        (some,) = database.execute(f"SELECT EXISTS (SELECT 1 {too_old})", kept_from).fetchone()
    if not some:
        return 0
    with transaction(database):
        return database.execute(f"DELETE {too_old}", kept_from).rowcount


def _text(text: str | None) -> str | None:
    return None if text is None else storable(text)


def read(
    database: sqlite3.Connection, key_or_realm: ConnectionKey | RealmId | None = None, limit: int | None = None
) -> tuple[HistoryEntry, ...]:
    """Newest first. An event of a kind that only a newer version knows is passed over. Raises VaultDamaged."""
    most = -1 if limit is None else limit
    match key_or_realm:
        case None:
            rows = database.execute("SELECT * FROM history ORDER BY at DESC, id DESC LIMIT ?", (most,))
        case ConnectionKey():
            rows = database.execute(
                "SELECT * FROM history WHERE realm_id = ? AND environment = ? AND client_id = ?"
                " ORDER BY at DESC, id DESC LIMIT ?",
                (key_or_realm.realm_id, key_or_realm.environment.value, key_or_realm.client_id, most),
            )
        case _:
            rows = database.execute(
                "SELECT * FROM history WHERE realm_id = ? ORDER BY at DESC, id DESC LIMIT ?", (key_or_realm, most)
            )
    return tuple(_entry(row) for row in rows.fetchall() if row["event"] in _KNOWN)


def _entry(row: sqlite3.Row) -> HistoryEntry:
    try:
        at = moment(row["at"])
    except ValueError:
        raise VaultDamaged(detail="history") from None
    return HistoryEntry(
        at=at,
        event=HistoryEvent(row["event"]),
        key=None if row["realm_id"] is None else key_of(row_mapping(row)),
        company_name=row["company_name"],
        result=row["result"],
        detail=row["detail"],
        intuit_tid=row["intuit_tid"],
    )


def row_mapping(row: sqlite3.Row) -> dict[str, object]:
    """A row under its columns' names."""
    return dict(zip(row.keys(), tuple(row), strict=True))
