"""The wrong company with both names, since a person knows no realm IDs."""

from qbo_desktop.core.connection import Connection
from qbo_desktop.core.errors import WrongCompany
from qbo_desktop.core.identity import ConnectionKey


class NamedWrongCompany(WrongCompany):
    """WrongCompany as people read it; `chosen_name` is None for a company that is not here yet."""

    def __init__(
        self, *, expected: ConnectionKey, expected_name: str, chosen: ConnectionKey, chosen_name: str | None
    ) -> None:
        super().__init__(expected=expected.realm_id, chosen=chosen.realm_id, already_here=chosen_name is not None)
        self.expected_name = expected_name
        self.chosen_name = chosen_name

    @property
    def code(self) -> str:
        """To programs it is the plain error."""
        return "wrong_company"


def wrong_company(expected: ConnectionKey, chosen: ConnectionKey, rows: tuple[Connection, ...]) -> NamedWrongCompany:
    """The error, with the names that the list knows."""
    names = {row.key: row.display_name for row in rows}
    return NamedWrongCompany(
        expected=expected,
        expected_name=names.get(expected, expected.realm_id),
        chosen=chosen,
        chosen_name=names.get(chosen),
    )
