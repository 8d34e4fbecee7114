"""What became of one company in a round of the keeper."""

from dataclasses import dataclass
from enum import StrEnum

from qbo_desktop.core.errors import QboDesktopError
from qbo_desktop.core.identity import ConnectionKey


class Work(StrEnum):
    """What was done; a company of which nothing was wanted is not tended at all."""

    REFRESHED = "refreshed"
    JOINED = "joined"
    CHECKED = "checked"
    DISCONNECTED = "disconnected"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Tended:
    """`error` says why a work failed, or why it was not tried at all: the way to Intuit is known to be closed."""

    key: ConnectionKey
    work: Work
    error: QboDesktopError | None = None
