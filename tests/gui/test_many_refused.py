"""Several refusals at once, as the window tells them."""

from gui.stage import Stage
from PySide6.QtWidgets import QLabel, QPushButton
from support.demo_intuit import BAKERY, FLORIST, GARAGE
from support.qt import wait_for

from qbo_desktop.core.connection import Status
from qbo_desktop.core.events import ManyRefused

REALMS = (BAKERY, GARAGE, FLORIST)


def test_one_message_for_many(stage: Stage) -> None:
    """The window says once that it is rather the setup or Intuit, with the way to Intuit's status page."""
    for realm in REALMS:
        stage.connect(realm)
    panel = stage.program.window.panels.problem
    stage.program.controller._happened(ManyRefused(stage.program.model.rows[0].connection.setup_id, "Demo", 3))
    wait_for("the message", panel.isVisible)
    title = panel.findChild(QLabel, "problem_title")
    assert title is not None
    assert title.text() == "Intuit refused 3 companies at once"
    button = panel.findChild(QPushButton, "problem_action")
    assert button is not None
    assert button.text() == "Open Intuit's status page"
    assert not panel.copy_button.isVisible()
    assert set(stage.statuses.values()) == {Status.CONNECTED}
