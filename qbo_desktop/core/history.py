"""The history: what happened to whom, and when."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from qbo_desktop.core.identity import ConnectionKey


class HistoryEvent(StrEnum):
    """What the history records."""

    CONNECTED = "connected"
    RECONNECTED = "reconnected"
    REFRESHED = "refreshed"
    DISCONNECTED = "disconnected"
    EXPORTED = "exported"
    MOVED = "moved"
    IMPORTED = "imported"
    SETUP_CHANGED = "setup_changed"
    COMPANY_CHECKED = "company_checked"
    REFUSED_TOGETHER = "refused_together"
    VAULT_RESTORED = "vault_restored"
    WAYS_IN_CHANGED = "ways_in_changed"
    KEY_CHANGED = "key_changed"


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One line of the history: never a token. `result` is `ok` or the error's code; `detail` says more for a person."""

    at: datetime
    event: HistoryEvent
    key: ConnectionKey | None = None
    company_name: str | None = None
    result: str = "ok"
    detail: str | None = None
    intuit_tid: str | None = None
