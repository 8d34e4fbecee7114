"""“Check everything…”: lines appear as they are known, a round can be stopped, and the file is previewed."""

import json
import os
import stat
from pathlib import Path

import pytest
from gui.stage import Stage
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from support.qt import wait_for

from qbo_desktop.app.readiness import About, Check
from qbo_desktop.core.errors import KeychainUnavailable, LoopbackUnavailable, NetworkUnavailable
from qbo_desktop.ui.diagnose_dialog import DiagnoseDialog
from qbo_desktop.ui.support_preview import SupportPreview
from qbo_desktop.ui.theme import Look, apply_look

PROXY = "http://proxy.example.com:3128"


def checks() -> list[Check]:
    taken = LoopbackUnavailable(47813)
    taken.holder = "another-tool"
    return [
        Check("keychain", ok=False, error=KeychainUnavailable()),
        Check("vault", ok=True, about=About.SEALED),
        Check("redirect_uri", ok=True, setup="Acme Advisors", value="https://connect.example.com/quickbooks/"),
        Check("port", ok=False, error=taken, setup="Acme Advisors", value="47813"),
        Check("keys", ok=True, setup="Acme Advisors", about=About.NOT_ASKED),
        Check("network", ok=False, error=NetworkUnavailable(detail="tls_untrusted")),
        Check("clock", ok=False, seconds=4000.0),
        Check("proxy", ok=True, about=About.PROXY_SYSTEM, value=PROXY),
    ]


def dialog_of(stage: Stage) -> DiagnoseDialog:
    stage.program.window.actions_.check_everything.trigger()
    dialog = stage.program.window.findChild(DiagnoseDialog)
    assert dialog is not None
    return dialog


def words(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel))


@pytest.mark.parametrize("look", list(Look))
def test_every_line_reads(qapp: QApplication, qtbot: QtBot, look: Look) -> None:
    """Each check is a line with its name, what was found and what to do, whatever the theme; nothing is cut off."""
    apply_look(qapp, look)
    dialog = DiagnoseDialog()
    qtbot.addWidget(dialog)
    dialog.begin()
    dialog.show()
    for number, check in enumerate(checks(), 1):
        dialog.show_check(check)
        assert len(dialog.lines) == number
    dialog.finish("{}")
    told = words(dialog)
    assert "another-tool" in told
    assert "67 minutes" in told
    assert PROXY in told
    assert dialog.summary.text().startswith("4 thing")
    assert "{" not in told
    for button in dialog.findChildren(QPushButton):
        assert button.objectName()
        assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)
    if folder := os.environ.get("PICTURES"):
        dialog.grab().save(str(Path(folder, f"diagnose-{look}.png")))
    dialog.close()


def test_everything_is_well(stage: Stage) -> None:
    """Over a real vault and the demo each line comes by itself and passes; a second look begins anew."""
    dialog = dialog_of(stage)
    for _ in range(2):
        wait_for("all lines", dialog.save_button.isEnabled)
        assert [line.objectName().removeprefix("diagnose_") for line in dialog.lines] == [
            *("keychain", "vault", "redirect_uri", "port", "keys", "network", "clock")
        ]
        assert dialog.summary.text() == "Everything is well"
        stage.press(dialog.again_button)
    wait_for("all lines", dialog.save_button.isEnabled)
    dialog.close()


def test_a_round_is_stopped(stage: Stage) -> None:
    """While Intuit hangs the round can be stopped: nothing more appears, and the window can go."""
    stage.demo.control(latency_ms=60_000)
    dialog = dialog_of(stage)
    wait_for("the first lines", lambda: len(dialog.lines) == 4)
    stage.press(dialog.stop_button)
    assert "Stopped" in dialog.summary.text()
    assert not dialog.save_button.isEnabled()
    stage.demo.control(latency_ms=0)
    dialog.close()


def test_the_file_is_shown_before_it_is_written(stage: Stage, tmp_path: Path) -> None:
    """The preview is the whole file; it is this person's alone, and an existing one stays as it is."""
    stage.connect()
    dialog = dialog_of(stage)
    wait_for("all lines", dialog.save_button.isEnabled)
    file = tmp_path / "for-support.json"

    def save() -> str:
        stage.press(dialog.save_button)
        preview = dialog.findChild(SupportPreview)
        assert preview is not None
        (shown,) = preview.findChildren(QPlainTextEdit)
        stage.press(preview.save_button)
        choosing = dialog.findChild(QFileDialog)
        assert choosing is not None
        choosing.fileSelected.emit(str(file))
        choosing.done(QDialog.DialogCode.Rejected)
        return shown.toPlainText()

    shown = save()
    wait_for("the file", lambda: "Saved as" in dialog.summary.text())
    assert file.read_text() == shown + "\n"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert json.loads(shown)["connections"][0]["realm"] == "…0001"
    assert "Sandbox" not in shown
    save()
    wait_for("a refusal", lambda: "exists already" in dialog.summary.text())
    assert file.read_text() == shown + "\n"
    dialog.close()
