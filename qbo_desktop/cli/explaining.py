"""A failure in words: for people, and for the documents of the contract.

Apart from what is printed when all goes well, for the sentences take longer to load than a fresh token to print.
"""

from qbo_desktop.app.notice_wording import many_refused
from qbo_desktop.app.sealed_wording import sealed_file
from qbo_desktop.app.sentences import Wording
from qbo_desktop.app.wording import of_error
from qbo_desktop.cli.documents import Document
from qbo_desktop.cli.output import Output
from qbo_desktop.core.errors import Ambiguous, QboDesktopError, ReconnectRequired, UnusableFile
from qbo_desktop.core.events import ManyRefused


def explained(error: QboDesktopError, company: str | None = None, chosen: str | None = None) -> Wording:
    """What happened and what to do; a seal that does not open is told as that, whatever is inside."""
    sealed = sealed_file(error) if isinstance(error, UnusableFile) else None
    return sealed or of_error(error, company, chosen)


def error_document(failure: QboDesktopError, company: str | None = None, chosen: str | None = None) -> Document:
    """The inner object of a failure."""
    wording = explained(failure, company, chosen)
    document: Document = {
        "code": failure.code,
        "title": wording.title.english(),
        "what": wording.what.english() if wording.what else None,
        "todo": wording.todo.english() if wording.todo else None,
        "reason": failure.reason if isinstance(failure, ReconnectRequired) else None,
        "intuit_tid": failure.intuit_tid,
    }
    if isinstance(failure, Ambiguous):
        document["candidates"] = list(failure.candidates)
    return document


def tell_many_refused(event: ManyRefused, output: Output) -> None:
    """What so many refusals at once mean, for people."""
    wording = many_refused(event)
    for part in (wording.title, wording.what, wording.todo):
        if part is not None:
            output.say(part.english())
