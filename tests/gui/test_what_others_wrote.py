"""Names and files that others made can neither be taken for markup nor hold the program up."""

import os
import sys
from pathlib import Path

import pytest

from qbo_desktop.core.errors import UnusableFile
from qbo_desktop.ui import given_flow
from qbo_desktop.ui.tooltips import as_it_is


def test_a_name_is_no_markup_in_a_tooltip() -> None:
    """A picture in a company's name would be fetched, from another computer too; other texts stay as they are."""
    shown = as_it_is('<img src="//elsewhere/share/x.png">\nSandbox Bakery')
    assert shown is not None
    assert "<img" not in shown
    assert "&lt;img" in shown
    assert [as_it_is(text) for text in ("A & B < C\nGarage", "", None)] == ["A & B < C\nGarage", "", None]


@pytest.mark.skipif(sys.platform == "win32", reason="no named pipes among files")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    """A pipe that is opened as a file is refused at once."""
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UnusableFile):
        given_flow._read(tmp_path / "pipe")
