"""What must be true of a company in the life of a vault, and the death of a program at a commit."""

from dataclasses import dataclass, field

from qbo_desktop.core.history import HistoryEntry
from qbo_desktop.vault.vault import Vault

GRACE_HOURS = 24


class Killed(BaseException):
    """This program is no more."""


@dataclass
class Company:
    """What must be true of one.

    Since the hour `doubt` a request may have been answered without anybody's hearing it; `astray`: it was an exchange,
    which is never sent twice. `restored`: the row is that of an older copy. `ended`: revoked, or refused already.
    """

    doubt: float | None = None
    astray: bool = False
    restored: bool = False
    ended: bool = False
    lines: list[HistoryEntry] = field(default_factory=list)

    def may_be_refused(self, hour: float) -> bool:
        """The server honours the value before the current one for a day."""
        late = self.doubt is not None and hour - self.doubt >= GRACE_HOURS
        return self.ended or self.astray or self.restored or late

    def doubted(self, hour: float, *, astray: bool = False) -> None:
        self.doubt = hour if self.doubt is None else self.doubt
        self.astray = self.astray or astray


def mortal(vault: Vault, write: str, *, after: bool) -> None:
    """Let the next such commit be the last thing that this program does."""
    real = getattr(vault, write)

    def deadly(*arguments: object, **options: object) -> None:
        if after:
            real(*arguments, **options)
        raise Killed

    setattr(vault, write, deadly)
