"""What a file is that a person dropped, opened or named, so that it can be led to the right page or answered well."""

from enum import StrEnum

from qbo_desktop.app.arrival import recognise
from qbo_desktop.app.sealing import is_sealed
from qbo_desktop.core.errors import UnusableFile
from qbo_desktop.core.import_errors import ImportProblem, UnusableImport
from qbo_desktop.core.import_tokens import ImportSource
from qbo_desktop.core.setup import parse_setup


class GivenKind(StrEnum):
    """`sealed` shows what it is only when it was opened; then its content is asked again."""

    SETUP = "setup"
    SEALED = "sealed"
    MOVE = "move"
    IMPORT = "import"
    PASS = "pass"  # noqa: S105 - a name
    UNKNOWN = "unknown"


_KINDS = {
    ImportProblem.SETUP_FILE: GivenKind.SETUP,
    ImportProblem.PASS_FILE: GivenKind.PASS,
    ImportProblem.NEWER_MOVE: GivenKind.MOVE,
    ImportProblem.DAMAGED_MOVE: GivenKind.MOVE,
    ImportProblem.NO_REALM: GivenKind.IMPORT,
    ImportProblem.REALM: GivenKind.IMPORT,
    ImportProblem.SEVERAL: GivenKind.IMPORT,
    ImportProblem.TRUNCATED: GivenKind.IMPORT,
    ImportProblem.ACCESS_TOKEN: GivenKind.IMPORT,
    ImportProblem.SEALED_ELSEWHERE: GivenKind.IMPORT,
}


def kind_of(content: bytes) -> GivenKind:
    """What it is. A damaged one is what it was meant to be, so that its own page can say what is wrong with it."""
    if is_sealed(content):
        return GivenKind.SEALED
    try:
        parse_setup(content)
    except UnusableFile:
        pass
    else:
        return GivenKind.SETUP
    try:
        arrival = recognise(content)
    except UnusableImport as unusable:
        return _KINDS.get(unusable.kind, GivenKind.UNKNOWN)
    moved = arrival.companies[0].token.source is ImportSource.MOVE
    return GivenKind.MOVE if moved else GivenKind.IMPORT
