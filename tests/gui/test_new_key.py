"""A new data key from the settings: asked first, told afterwards, and nothing has to be connected again."""

from gui.stage import Stage
from gui.test_settings import button, opened, turn_to
from PySide6.QtTest import QTest
from support.application import PASSPHRASE
from support.qt import wait_for

from qbo_desktop.core.connection import Status
from qbo_desktop.ui.confirm_dialog import ConfirmDialog
from qbo_desktop.ui.passphrase import PassphraseDialog


def test_everything_is_sealed_by_a_new_key(stage: Stage) -> None:
    """The passphrase opens the vault under the new key, its company goes on, and a wrong passphrase changes nothing."""
    stage.connect()
    window = stage.program.window
    before = (stage.place.folder / "vault.db").read_bytes()
    flow = opened(stage)
    turn_to(flow, "Where connections are kept")
    for word in ("a wrong one", PASSPHRASE):
        stage.press(button(flow, "settings_new_key"))
        question = flow.dialog.findChildren(ConfirmDialog)[-1]
        stage.press(question.do_button)
        wait_for("the passphrase", lambda: flow.dialog.findChildren(PassphraseDialog))
        asking = flow.dialog.findChildren(PassphraseDialog)[-1]
        QTest.keyClicks(asking.field, word)
        stage.press(asking.unlock_button)
        if word != PASSPHRASE:
            wait_for("the refusal", flow.dialog.problem.isVisible)
    wait_for("the word", lambda: "new key" in flow.dialog.notice.words.text())
    assert (stage.place.folder / "vault.db").read_bytes() != before
    flow.dialog.close()
    stage.press(window.details.refresh_button)
    wait_for("the refresh", lambda: window.panels.notice.words.text() == "Sandbox Bakery was refreshed.")
    assert set(stage.statuses.values()) == {Status.CONNECTED}
