"""Everything that can go wrong is reached in a real window, said in the words of all fronts, and its button helps."""

import logging
import re
from pathlib import Path

import pytest
from gui.error_scene import said, scene
from gui.error_situations import SITUATIONS, Situation
from PySide6.QtWidgets import QApplication

from qbo_desktop.ui.words import action_text, text

CODES = re.compile(r"[0-9]{3,}|_|OAuth|token|realm|invalid", re.IGNORECASE)


def test_there_are_26() -> None:
    """None is left out."""
    assert [one.number for one in SITUATIONS] == list(range(1, 27))


@pytest.mark.parametrize("one", SITUATIONS, ids=lambda one: f"{one.number}-{one.name}")
def test_error(qapp: QApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture, one: Situation) -> None:
    """Its title has no codes, there are at most three sentences, and its one button does what it says."""
    caplog.set_level(logging.ERROR, "qbo_desktop.app.emergency")  # a full disk is worth a line there
    with scene(qapp, tmp_path) as stage:
        wording, button = one.reach(stage)
        shown = said(stage.shown.window)
        sentences = [text(part) for part in (wording.title, wording.what, wording.todo) if part is not None]
        for sentence in sentences:
            assert sentence in shown
        assert not CODES.search(sentences[0]), sentences[0]
        assert len(re.findall(r"[.?](?:\s|$)", " ".join(sentences[1:]))) <= 3
        assert wording.action is not None
        assert button.isVisible()
        assert button.text() in (action_text(wording.action), "Copy this address")
        one.press(stage, button)
