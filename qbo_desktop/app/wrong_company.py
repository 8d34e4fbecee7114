"""The wrong company with both names, since a person knows no realm IDs, and with its code where it may be kept."""

from datetime import datetime

from qbo_desktop.core.connection import Connection
from qbo_desktop.core.errors import WrongCompany
from qbo_desktop.core.identity import ConnectionKey
from qbo_desktop.core.secret import Secret

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.vault.vault import StoredSetup


class KeptCode:
    """An authorization code for a company that was not meant: usable once, and not after `expires_at` (aware UTC)."""

    __slots__ = ("_code", "expires_at", "key", "stored")

    def __init__(self, stored: "StoredSetup", key: ConnectionKey, code: Secret, expires_at: datetime) -> None:
        self.stored = stored
        self.key = key
        self.expires_at = expires_at
        self._code: Secret | None = code

    def take(self, now: datetime) -> Secret | None:
        """The code, for the one who asks first and in time; it is forgotten here."""
        code, self._code = self._code, None
        return code if now < self.expires_at else None

    def forget(self) -> None:
        """Nobody wants it."""
        self._code = None


class NamedWrongCompany(WrongCompany):
    """WrongCompany as people read it; `chosen_name` is None for a company that is not here yet.

    `kept` is the code of such a company, where whoever asked for the consent wanted it kept.
    """

    def __init__(
        self, *, expected: ConnectionKey, expected_name: str, chosen: ConnectionKey, chosen_name: str | None
    ) -> None:
        super().__init__(expected=expected.realm_id, chosen=chosen.realm_id, already_here=chosen_name is not None)
        self.expected_name = expected_name
        self.chosen_name = chosen_name
        self.kept: KeptCode | None = None

    @property
    def code(self) -> str:
        """To programs it is the plain error."""
        return "wrong_company"


def wrong_company(expected: ConnectionKey, chosen: ConnectionKey, rows: tuple[Connection, ...]) -> NamedWrongCompany:
    """The error, with the names that the list knows."""
    names = {row.key: row.name_at_intuit for row in rows}
    return NamedWrongCompany(
        expected=expected,
        expected_name=names.get(expected, expected.realm_id),
        chosen=chosen,
        chosen_name=names.get(chosen),
    )
