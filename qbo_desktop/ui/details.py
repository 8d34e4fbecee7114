"""What "Copy details" gives: facts for a consultant from a list of allowed ones, never a name, token or address."""

from datetime import UTC, datetime

from PySide6.QtCore import qVersion

from qbo_desktop import __version__
from qbo_desktop.core.connection import Connection
from qbo_desktop.core.errors import QboDesktopError
from qbo_desktop.core.identity import RealmId


def of_connection(connection: Connection, now: datetime) -> str:
    """The facts about one connection; of the realm ID only the last four digits."""
    return _lines(
        ("time", _moment(now)),
        *_program(),
        ("realm_id", _shortened(connection.key.realm_id)),
        ("environment", connection.key.environment),
        ("status", connection.status),
        ("reason", connection.reason),
        ("http_status", connection.http_status),
        ("oauth_error", connection.oauth_error),
        ("intuit_tid", connection.intuit_tid),
        ("noticed_at", _moment(connection.noticed_at)),
        ("retry_at", _moment(connection.retry_at)),
        ("connected_at", _moment(connection.connected_at)),
        ("last_refreshed_at", _moment(connection.last_refreshed_at)),
        ("access_token_expires_at", _moment(connection.access_token_expires_at)),
        ("refresh_token_expires_at", _moment(connection.refresh_token_expires_at)),
        ("reconnect_by", f"{_moment(connection.reconnect_by)} ({connection.reconnect_by_source})"),
        ("generation", connection.generation),
    )


def of_error(error: QboDesktopError, now: datetime) -> str:
    """The facts about one error; for a bug also where in the program it happened."""
    notes: list[str] = getattr(error, "__notes__", [])
    return "\n".join(
        [
            _lines(
                ("time", _moment(now)),
                *_program(),
                ("error", error.code),
                ("detail", error.detail),
                ("realm_id", _shortened(error.realm_id)),
                ("http_status", error.http_status),
                ("oauth_error", error.oauth_error),
                ("intuit_tid", error.intuit_tid),
            ),
            *notes,
        ]
    )


def technical_lines(connection: Connection, scopes: tuple[str, ...] = ()) -> str:
    """For the person at the screen, in the standard's words: here the realm ID is whole."""
    return _lines(
        ("Realm ID", connection.key.realm_id),
        ("Client ID", connection.key.client_id[:4] + "…"),
        ("Environment", connection.key.environment),
        ("Setup", connection.setup),
        ("Scopes", " ".join(scopes) or None),
        ("Connected by", connection.connected_by),
        ("Access token expires", _moment(connection.access_token_expires_at)),
        ("Refresh token expires", _moment(connection.refresh_token_expires_at)),
        ("Reconnect by", f"{_moment(connection.reconnect_by)} ({connection.reconnect_by_source})"),
        ("Status", connection.status if connection.reason is None else f"{connection.status} ({connection.reason})"),
        ("HTTP status", connection.http_status),
        ("OAuth error", connection.oauth_error),
        ("intuit_tid", connection.intuit_tid),
    )


def _program() -> tuple[tuple[str, str], ...]:
    import platform  # noqa: PLC0415 - the first paint does without

    return (
        ("program", f"Company Connections {__version__}"),
        ("platform", f"{platform.system()} {platform.release()}, Python {platform.python_version()}, Qt {qVersion()}"),
    )


def _shortened(realm_id: RealmId | None) -> str | None:
    return None if realm_id is None else f"…{realm_id[-4:]}"


def _moment(moment: datetime | None) -> str | None:
    return None if moment is None else f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def _lines(*facts: tuple[str, object]) -> str:
    return "\n".join(f"{name}: {value}" for name, value in facts if value is not None)
