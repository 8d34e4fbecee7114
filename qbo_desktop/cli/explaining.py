"""The wording of a failure, for people and for documents alike."""

from qbo_desktop.app.sealed_wording import sealed_file
from qbo_desktop.app.sentences import Wording
from qbo_desktop.app.wording import of_error
from qbo_desktop.core.errors import QboDesktopError, UnusableFile


def explained(error: QboDesktopError, company: str | None = None, chosen: str | None = None) -> Wording:
    """What happened and what to do; a seal that does not open is told as that, whatever is inside."""
    sealed = sealed_file(error) if isinstance(error, UnusableFile) else None
    return sealed or of_error(error, company, chosen)
