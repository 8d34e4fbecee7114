"""Saves pictures of every page and state, light and dark, for people to look at: `python tests/gui/pictures.py`."""

import os
import sys
import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from support.qt import connection, in_every_state

from qbo_desktop.app.place import Place
from qbo_desktop.app.present import now_of
from qbo_desktop.app.wording import of_error
from qbo_desktop.core.connection import Connection, Reason, Status
from qbo_desktop.core.errors import (
    AuthorizationDenied,
    Bug,
    ConfigurationRejected,
    IntuitUnavailable,
    ReconnectRequired,
)
from qbo_desktop.core.history import HistoryEntry, HistoryEvent
from qbo_desktop.core.identity import Environment, RealmId, SetupId
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.setup import ACCOUNTING_SCOPE, Setup
from qbo_desktop.ui import details
from qbo_desktop.ui.about_dialog import AboutDialog
from qbo_desktop.ui.company_filter import CompanyFilter
from qbo_desktop.ui.details_dialog import DetailsDialog
from qbo_desktop.ui.details_pane import Lately
from qbo_desktop.ui.disconnect_dialog import DisconnectDialog
from qbo_desktop.ui.main import Program, make_application
from qbo_desktop.ui.queue_strip import QueueView
from qbo_desktop.ui.setup_chooser import SetupChoice, SetupChooser
from qbo_desktop.ui.theme import Look, apply_look
from qbo_desktop.ui.waiting_panel import ConsentView

ARTIFACTS = Path(__file__).parents[2] / "artifacts"


class Album:
    """Takes the pictures of one look."""

    def __init__(self, app: QApplication, look: Look, folder: Path) -> None:
        apply_look(app, look)
        self._app = app
        self._look = look
        self._folder = folder
        self.now = now_of(Place(folder))()

    def take(self, widget: QWidget, name: str) -> None:
        """Save one picture."""
        widget.show()
        for _ in range(4):
            self._app.sendPostedEvents()
            self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            self._app.processEvents()
        widget.grab().save(str(ARTIFACTS / f"{name}-{self._look}.png"))

    def program(self, name: str, rows: list[Connection], *, demo: bool = False) -> Program:
        """A window with these rows and no core."""
        program = Program(self._app, Place(self._folder / name, demo))
        program.furnish()
        program.window.resize(1180, 720)
        program.model.show(rows)
        program.controller._set_ready(ready=True)
        return program


def live(number: int, album: Album, name: str) -> Connection:
    """A live company with a realistic name."""
    row = connection(number, album.now)
    key = replace(row.key, environment=Environment.PRODUCTION, realm_id=RealmId(f"93414530{number:08d}"))
    return replace(row, key=key, company_name=name)


def many(album: Album, troubled: int = 0, count: int = 24) -> list[Connection]:
    """A firm's list."""
    names = ("Sandbox Bakery", "Sandbox Garage", "Sandbox Florist")
    rows = [live(number, album, names[number % 3]) for number in range(count)]
    return [
        replace(row, status=Status.RECONNECT_REQUIRED, reason=Reason.REVOKED, noticed_at=album.now)
        if number < troubled
        else row
        for number, row in enumerate(rows)
    ]


def setup(environment: Environment = Environment.PRODUCTION) -> Setup:
    """A setup as a consultant would make it."""
    return Setup(
        name="Acme Advisors",
        app_name="Acme Books Link",
        made_by="Acme Advisors, support@example.com",
        environment=environment,
        client_id=connection().key.client_id,
        client_secret=Secret("made-up"),
        redirect_uri="https://connect.example.com/quickbooks/",
        loopback_port=47813,
        scopes=(ACCOUNTING_SCOPE,),
    )


def take_all(album: Album) -> None:
    """Every page and state."""
    first = album.program("first", [])
    album.take(first.window, "welcome")
    first.window.panels.review.show_setup(setup(), replaces=False)
    first.window.set_reviewing(reviewing=True)
    album.take(first.window, "review")
    first.window.set_reviewing(reviewing=False)
    demo = album.program("demo", [], demo=True)
    album.take(demo.window, "welcome-demo")
    view = ConsentView("http://127.0.0.1/x", "http://localhost:47813/", album.now + timedelta(minutes=9), None, True)
    demo.window.panels.waiting.wait_for(None, view)
    demo.window.set_waiting(waiting=True)
    album.take(demo.window, "waiting-alone")

    fine = album.program("fine", many(album))
    album.take(fine.window, "all-connected")
    fine.window.panels.notice.say("Sandbox Bakery is connected.", "Connect another", fine.controller.connect_company)
    album.take(fine.window, "notice")
    fine.window.panels.notice.hide()
    fine.model.set_filter(CompanyFilter(text="florist"))
    album.take(fine.window, "filtered")
    trouble = album.program("trouble", many(album, 1))
    album.take(trouble.window, "one-needs-you")
    named = replace(
        live(40, album, "Sandbox Bakery"),
        own_name="Bakery, Main Street",
        labels=("Payroll", "Tuesday"),
        connected_by="jo@example.com",
        access_token_expires_at=album.now + timedelta(minutes=41),
    )
    fine.model.set_filter(CompanyFilter())
    fine.model.put(named)
    fine.window.table.choose(named.key)
    last = HistoryEntry(album.now - timedelta(hours=2), HistoryEvent.REFRESHED, named.key, "Sandbox Bakery")
    fine.window.details.show_lately(Lately(last, (ACCOUNTING_SCOPE,)))
    album.take(fine.window, "details")
    fine.window.details.more_button.setChecked(True)
    fine.window.resize(760, 720)
    album.take(fine.window, "details-narrow")
    trouble.window.details.more_button.setChecked(True)
    album.take(trouble.window, "technical")
    trouble.window.details.more_button.setChecked(False)
    trouble.window.panels.waiting.wait_for("Sandbox Bakery", view)
    trouble.window.panels.waiting.questions.show()
    trouble.window.set_waiting(waiting=True)
    album.take(trouble.window, "waiting")
    trouble.window.set_waiting(waiting=False)
    for name, error in (
        ("reconnect", ReconnectRequired("revoked")),
        ("intuit", IntuitUnavailable(http_status=503)),
        ("keys", ConfigurationRejected()),
        ("bug", Bug(detail="ValueError")),
    ):
        trouble.controller._problems.show(error, trouble.model.rows[0].connection)
        album.take(trouble.window, f"problem-{name}")
    queue = album.program("queue", many(album, 12))
    album.take(queue.window, "twelve-need-you")
    names = [row.connection.display_name for row in queue.model.rows[:10]]
    panel = queue.window.panels.waiting
    done = QueueView("Reconnecting 12 companies", 2, 12, names, "Sandbox Florist is connected again.")
    panel.show_queue(done)
    panel.wait_for(None, view)
    queue.window.set_waiting(waiting=True)
    album.take(queue.window, "queue")
    denied = of_error(AuthorizationDenied(oauth_error="access_denied"))
    panel.show_queue(replace(done, last="", problem=denied))
    album.take(queue.window, "queue-paused")
    states = album.program("states", in_every_state(album.now), demo=True)
    states.model.set_refreshing(connection(1).key, refreshing=True)
    album.take(states.window, "states-demo")

    row = connection(1, album.now)
    album.take(DisconnectDialog("Sandbox Bakery"), "disconnect")
    album.take(AboutDialog(), "about")
    album.take(DetailsDialog(details.of_connection(row, album.now)), "copy-details")
    choices = (
        SetupChoice(SetupId("1"), "Acme Advisors", Environment.PRODUCTION),
        SetupChoice(SetupId("2"), "Acme Advisors Test", Environment.SANDBOX),
    )
    album.take(SetupChooser(choices), "choose-setup")


def main() -> None:
    """Both looks."""
    ARTIFACTS.mkdir(exist_ok=True)
    app = make_application(["pictures"])
    with tempfile.TemporaryDirectory() as folder:
        for look in (Look.LIGHT, Look.DARK, Look.CONTRAST):
            (Path(folder) / look).mkdir()
            album = Album(app, look, Path(folder) / look)
            for name in ("first", "demo", "fine", "trouble", "queue", "states"):
                place = Path(folder) / look / name
                for inner in (place, place / "demo"):
                    inner.mkdir(parents=True, exist_ok=True)
                    (inner / "window.ini").write_text(f"[General]\nlook={look}\n")
            take_all(album)
    app.quit()


if __name__ == "__main__":
    main()
