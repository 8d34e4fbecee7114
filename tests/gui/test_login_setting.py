"""Starting at login, chosen in the settings."""

from pathlib import Path

import pytest
from gui.stage import Stage
from gui.test_settings import opened
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qbo_desktop.desktop.menu_entry import NAME


def test_the_tick_is_the_entry(stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ticking writes the entry that starts this program hidden at this folder; unticking removes it."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    entry = tmp_path / "config" / "autostart" / f"{NAME}.desktop"
    flow = opened(stage)
    box = flow.general.login_box
    assert (box.isVisible(), box.isChecked()) == (True, False)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert f"--data-dir {stage.place.data_folder}" in entry.read_text()
    assert "--background" in entry.read_text()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert not entry.exists()
    assert not box.isChecked()
    entry.parent.rmdir()
    entry.parent.write_text("in the way")
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert not box.isChecked(), "it could not be written, and is not said to be"
    assert flow.dialog.problem.isVisible()
