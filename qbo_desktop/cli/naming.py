"""The names behind the realm IDs of an error, read from the list without the key."""

from qbo_desktop.app import snapshot
from qbo_desktop.app.place import Place
from qbo_desktop.app.present import now_of
from qbo_desktop.core.errors import QboDesktopError, VaultError, WrongCompany


def names(place: Place, error: QboDesktopError) -> tuple[str | None, str | None]:
    """The company that the error happened to and, after a wrong choice, the chosen one; None while it has no name."""
    try:
        rows = snapshot.connections(place.folder, now_of(place)())
    except VaultError:
        return None, None
    known = {row.key.realm_id: row.company_name for row in rows}
    chosen = known.get(error.chosen) if isinstance(error, WrongCompany) else None
    return known.get(error.realm_id) if error.realm_id else None, chosen
