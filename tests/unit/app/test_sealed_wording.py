"""Every way in which a seal does not open is told in its own words."""

import pytest

from qbo_desktop.app.sealed_wording import sealed_file
from qbo_desktop.core.errors import FileProblem, UnusableFile

SEALS = [
    *(
        UnusableFile(FileProblem.SEALED, field=field)
        for field in ("identity_missing", "passphrase_missing", "identity", "passphrase")
    ),
    *(UnusableFile(FileProblem.INVALID, field=field) for field in ("identity_file", "work_factor")),
]


def test_each_seal_is_told_apart() -> None:
    """All have a title, what happened, what to do and a button, and no two are told alike."""
    told = set()
    for error in SEALS:
        wording = sealed_file(error)
        assert wording is not None
        assert wording.what is not None
        assert wording.todo is not None
        assert wording.action is not None
        told.add((wording.title.english(), wording.what.english(), wording.todo.english()))
    assert len(told) == len(SEALS)


@pytest.mark.parametrize(
    "error",
    [
        UnusableFile(FileProblem.UNREADABLE),
        UnusableFile(FileProblem.NOT_OURS),
        UnusableFile(FileProblem.TOO_NEW),
        UnusableFile(FileProblem.INVALID, field="name"),
    ],
    ids=str,
)
def test_what_is_inside_is_no_business_of_the_seal(error: UnusableFile) -> None:
    """A damaged, foreign or wrong file keeps the words for its content."""
    assert sealed_file(error) is None
