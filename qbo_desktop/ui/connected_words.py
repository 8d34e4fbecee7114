"""What is said when a company was connected: as new, again, or by somebody else than before."""

from PySide6.QtCore import QCoreApplication

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.app.pending_tokens import ConsentOutcome


def said_of(outcome: "ConsentOutcome", *, again: bool) -> str:
    """The sentence; `again`: this company was meant to be reconnected."""
    connection = outcome.connection
    if again:
        words = _tr("{company} is connected again.")
    elif outcome.was == "renewed":
        words = _tr("{company} was connected already; its permission is fresh now.")
    else:
        words = _tr("{company} is connected.")
    said = words.format(company=connection.display_name)
    if outcome.instead_of is None:
        return said
    other = _tr("The permission is now that of {person}; before it was that of {before}.")
    return f"{said} {other.format(person=connection.connected_by, before=outcome.instead_of)}"


def _tr(words: str) -> str:
    return QCoreApplication.translate("Connected", words)
