"""The JSON documents of the contract, built from values."""

import json
from collections.abc import Iterable
from datetime import datetime

from qbo_desktop.app.moments import rfc3339
from qbo_desktop.core.connection import Connection, act_by
from qbo_desktop.core.events import ManyRefused
from qbo_desktop.core.grant import AccessGrant
from qbo_desktop.core.history import HistoryEntry
from qbo_desktop.core.setup import Setup, endpoints_document, setup_document

Document = dict[str, object]


def moment(value: datetime | None) -> str | None:
    """A time as the documents have it; unknown is null."""
    return None if value is None else rfc3339(value)


def connection(row: Connection, now: datetime) -> Document:
    """A connection; never a token."""
    return {
        "realm_id": row.key.realm_id,
        "client_id_hint": row.key.client_id[:4] + "…",
        "company_name": row.company_name,
        "own_name": row.own_name,
        "labels": list(row.labels),
        "environment": row.key.environment,
        "setup": row.setup,
        "status": row.status,
        "reason": row.reason,
        "access_token_expires_at": moment(row.access_token_expires_at),
        "refresh_token_expires_at": moment(row.refresh_token_expires_at),
        "reconnect_by": moment(row.reconnect_by),
        "reconnect_by_source": row.reconnect_by_source,
        "act_by": moment(act_by(row, now)),
        "connected_at": moment(row.connected_at),
        "last_refreshed_at": moment(row.last_refreshed_at),
        "last_rotated_at": moment(row.last_rotated_at),
        "connected_by": row.connected_by,
        "held_by": row.held_by,
        "intuit_tid": row.intuit_tid,
    }


def setup(value: Setup, connections: int) -> Document:
    """A setup; never its secret."""
    return {
        "name": value.name,
        "app_name": value.app_name,
        "made_by": value.made_by,
        "environment": value.environment,
        "client_id_hint": value.client_id_hint,
        "redirect_uri": value.redirect_uri,
        "loopback_port": value.loopback_port,
        "scopes": list(value.scopes),
        "endpoints": None if value.endpoints is None else endpoints_document(value.endpoints),
        "connections": connections,
    }


def whole_setup(value: Setup) -> Document:
    """The demo's setup as a company setup file, secret included: its keys open nothing but the demo."""
    document: Document = json.loads(setup_document(value))
    return document


def token(grant: AccessGrant) -> Document:
    """An access token with what a caller of the API needs."""
    return {
        "version": 1,
        "realm_id": grant.connection.key.realm_id,
        "access_token": grant.access_token.reveal(),
        "token_type": "bearer",
        "expires_at": rfc3339(grant.expires_at),
        "environment": grant.environment,
        "api_base": grant.api_base,
    }


def event(entry: HistoryEntry) -> Document:
    """One line of the history."""
    return {
        "at": rfc3339(entry.at),
        "realm_id": entry.key.realm_id if entry.key else None,
        "company_name": entry.company_name,
        "event": entry.event,
        "result": entry.result,
        "detail": entry.detail,
        "intuit_tid": entry.intuit_tid,
    }


def refused_together(events: Iterable[ManyRefused]) -> list[Document]:
    """The setups whose companies were refused at once."""
    return [{"setup": event.setup, "count": event.count} for event in events]
