"""What to say when a sealed file cannot be opened, whatever is inside it."""

from collections.abc import Iterator

from qbo_desktop.app.reason_wording import Template
from qbo_desktop.app.sentences import QT_TRANSLATE_NOOP, Action, Sentence, Wording
from qbo_desktop.core.errors import FileProblem, UnusableFile

_SEALED = {
    "identity_missing": Template(
        QT_TRANSLATE_NOOP("wording", "This file is sealed"),
        QT_TRANSLATE_NOOP("wording", "It was sealed for one receiver, whose identity file opens it."),
        QT_TRANSLATE_NOOP("wording", "Choose your identity file; on the command line with --identity."),
        Action.CHOOSE_FILE,
    ),
    "passphrase_missing": Template(
        QT_TRANSLATE_NOOP("wording", "This file is sealed with a passphrase"),
        QT_TRANSLATE_NOOP("wording", "Whoever sealed it knows it, and tells it to you another way than by the file."),
        QT_TRANSLATE_NOOP("wording", "Type it in a terminal, or give it with --passphrase-fd."),
        Action.ENTER_PASSPHRASE,
    ),
    "identity": Template(
        QT_TRANSLATE_NOOP("wording", "Your identity does not open this file"),
        QT_TRANSLATE_NOOP("wording", "It was sealed for another one."),
        QT_TRANSLATE_NOOP("wording", "Choose the other identity, or ask for a file that is sealed for yours."),
        Action.CHOOSE_FILE,
    ),
    "passphrase": Template(
        QT_TRANSLATE_NOOP("wording", "That passphrase does not open this file"),
        QT_TRANSLATE_NOOP("wording", "It was sealed with another one."),
        QT_TRANSLATE_NOOP("wording", "Try again, and mind capitals and hyphens."),
        Action.ENTER_PASSPHRASE,
    ),
    "identity_file": Template(
        QT_TRANSLATE_NOOP("wording", "That is not an identity file"),
        QT_TRANSLATE_NOOP("wording", "An identity file holds a line that begins with AGE-SECRET-KEY-1."),
        QT_TRANSLATE_NOOP("wording", "Choose the file that age-keygen wrote when you made your key."),
        Action.CHOOSE_FILE,
    ),
    "work_factor": Template(
        QT_TRANSLATE_NOOP("wording", "This file would take too much to open"),
        QT_TRANSLATE_NOOP("wording", "It asks for more memory than ours do; it may be meant to stop this computer."),
        QT_TRANSLATE_NOOP("wording", "Ask whoever sent it for one that was sealed in the usual way."),
        Action.CHOOSE_FILE,
    ),
}


def every_sealed() -> Iterator[Wording]:
    """Each of them, for the help."""
    return (_worded(template) for template in _SEALED.values())


def sealed_file(error: UnusableFile) -> Wording | None:
    """The wording of what `sealing.unseal` raises; None when the file's content, not its seal, is at fault."""
    if error.problem not in (FileProblem.SEALED, FileProblem.INVALID):
        return None
    template = _SEALED.get(error.field or "")
    return None if template is None else _worded(template)


def _worded(template: Template) -> Wording:
    what, todo = template.what, template.todo
    return Wording(
        Sentence(template.title), Sentence(what) if what else None, Sentence(todo) if todo else None, template.action
    )
