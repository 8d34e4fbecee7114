"""Pictures of every page in light and dark, to be looked at: `python tests/gui/page_pictures.py` fills artifacts/pages.

The pages themselves are made here for the tests too, so that what is tested is what was looked at.
"""

import argparse
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from gui.settings_pictures import SETTINGS_PAGES
from gui.taking_pictures import taking_pages
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from support.qt import connection

from qbo_desktop.app.check_wording import worded
from qbo_desktop.app.outlook import outlook_of
from qbo_desktop.app.readiness import Check
from qbo_desktop.app.sealing import Seal
from qbo_desktop.app.sentences import Wording
from qbo_desktop.app.setups import StoredSetup
from qbo_desktop.app.wording import of_error
from qbo_desktop.core.errors import (
    AuthorizationDenied,
    ConfigurationRejected,
    LoopbackUnavailable,
    ReconnectRequired,
    WrongCompany,
)
from qbo_desktop.core.history import HistoryEntry, HistoryEvent
from qbo_desktop.core.identity import ClientId, ConnectionKey, Environment, RealmId, SetupId
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.setup import ACCOUNTING_SCOPE, Endpoints, Setup
from qbo_desktop.ui.about_dialog import AboutDialog
from qbo_desktop.ui.disconnect_dialog import DisconnectDialog
from qbo_desktop.ui.help_pages import HelpPage
from qbo_desktop.ui.help_window import HelpWindow
from qbo_desktop.ui.history_window import HistoryWindow
from qbo_desktop.ui.keys_guide import KeysGuide
from qbo_desktop.ui.naming_dialogs import LabelsDialog, RenameDialog
from qbo_desktop.ui.outlook_dialog import OutlookDialog
from qbo_desktop.ui.problem_panel import ProblemPanel
from qbo_desktop.ui.queue_strip import QueueView
from qbo_desktop.ui.save_setup_dialog import SaveSetupDialog
from qbo_desktop.ui.setup_review_page import SetupReviewPage
from qbo_desktop.ui.setups_dialog import SetupsDialog
from qbo_desktop.ui.unseal_dialog import UnsealDialog
from qbo_desktop.ui.waiting_panel import ConsentView, WaitingPanel
from qbo_desktop.ui.welcome_page import WelcomePage

NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
BAKERY = "Sandbox Bakery"
SIX_WORDS = "six-plain-words-shown-only-once"
SECRET = "canary-client-secret"
CLIENT_ID = "ABx1canaryclientid0123456789"
REDIRECT_URI = "https://connect.example.com/quickbooks/"
URL = f"https://intuit.example.com/connect?client_id=x&state=47813.{'s' * 43}"
LIVE = Setup(
    name="Acme Advisors",
    app_name="Acme Books Link",
    made_by="Jo Example, Acme Advisors",
    environment=Environment.PRODUCTION,
    client_id=ClientId(CLIENT_ID),
    client_secret=Secret(SECRET),
    redirect_uri=REDIRECT_URI,
    loopback_port=47813,
    scopes=(ACCOUNTING_SCOPE,),
)
CUSTOM = Setup(
    name="Practice server",
    app_name="",
    made_by="",
    environment=Environment.CUSTOM,
    client_id=ClientId(CLIENT_ID),
    client_secret=Secret(SECRET),
    redirect_uri="http://localhost:47813/back",
    loopback_port=47813,
    scopes=(ACCOUNTING_SCOPE, "openid"),
    endpoints=Endpoints(
        authorization="https://books.example.org/a-rather-long-path/with-many-parts/that-goes-on/authorize",
        token="https://books.example.org/token",
        revocation="https://books.example.org/revoke",
        api_base="https://api.books.example.org",
    ),
)


def consent(*, listening: bool = True, browser_opened: bool | None = True) -> ConsentView:
    return ConsentView(
        URL, REDIRECT_URI, NOW + timedelta(minutes=9), None if listening else LoopbackUnavailable(47813), browser_opened
    )


def review(setup: Setup, *, replaces: bool = False) -> SetupReviewPage:
    page = SetupReviewPage()
    page.show_setup(setup, replaces)
    return page


def waiting(
    view: ConsentView, company: str | None = None, *, now: datetime = NOW, questions: bool = False
) -> WaitingPanel:
    panel = WaitingPanel(lambda: now)
    panel.wait_for(company, view)
    if questions:
        panel.questions.show()
    return panel


def problem(wording: Wording) -> QWidget:
    """The panel as it stands in a window: above something else."""
    window = QWidget()
    column = QVBoxLayout(window)
    panel = ProblemPanel()
    column.addWidget(panel)
    column.addStretch(1)
    panel.show_problem(wording)
    return window


def queue(problem: Wording | None = None, *, several: bool = False) -> WaitingPanel:
    """The waiting panel in the middle of a queue; with a problem it is paused."""
    names = ("Sandbox Bakery", "Sandbox Garage", "Sandbox Florist")
    title = QCoreApplication.translate("QueueFlow", "Reconnecting %n companies", "", 12)
    last = QCoreApplication.translate("QueueFlow", "{company} is connected again.").format(company="Sandbox Florist")
    if several:
        title = QCoreApplication.translate("QueueFlow", "Connecting several companies")
    panel = WaitingPanel(lambda: NOW)
    panel.show_queue(
        QueueView(
            title=title,
            done=2,
            total=None if several else 12,
            remaining=() if several else [names[number % 3] for number in range(10)],
            last="" if problem else last,
            problem=problem,
            keeps=problem is not None,
        )
    )
    if problem is None:
        panel.wait_for(None, consent())
    return panel


def kept() -> QWidget:
    """The wrong company, with the offer to keep it."""
    wrong = WrongCompany(expected=RealmId("1"), chosen=RealmId("2"), already_here=False)
    window = problem(of_error(wrong, BAKERY))
    window.findChildren(ProblemPanel)[0].show_offer(
        QCoreApplication.translate("ConsentFlow", "Keep it as a new company")
    )
    return window


def history() -> HistoryWindow:
    """Every kind of line."""
    key = ConnectionKey(Environment.PRODUCTION, ClientId(CLIENT_ID), RealmId("9341453000000001"))
    endings = (("ok", None), ("reconnect_required", "revoked"), ("intuit_unavailable", None), ("strange", None))
    lines = [
        HistoryEntry(NOW - timedelta(hours=13 * number), event, key, BAKERY, result, detail, "1-6921a0b4")
        for number, (event, (result, detail)) in enumerate(
            (event, ending) for event in HistoryEvent for ending in endings[: 4 if event == "refreshed" else 1]
        )
    ]
    window = HistoryWindow([(key, BAKERY)], lambda: NOW)
    window.show_entries(None, lines)
    return window


def disconnect(*, local: bool = False) -> DisconnectDialog:
    dialog = DisconnectDialog(BAKERY)
    if local:
        dialog.turn_link.click()
    return dialog


def outlook(*, quiet: bool = False) -> OutlookDialog:
    """A firm whose permissions end in different months; or one that has years before it."""
    one = connection()
    if quiet:
        return OutlookDialog(outlook_of([one], NOW))
    days = (-1, 9, 70, 75, 80, 130, 131, 260, *(200 + number // 4 for number in range(17)), 900)
    return OutlookDialog(outlook_of((replace(one, reconnect_by=NOW + timedelta(days=number)) for number in days), NOW))


def labels() -> LabelsDialog:
    """Some are in use already."""
    title = QCoreApplication.translate("NamingFlow", "Labels of {company}").format(company=BAKERY)
    return LabelsDialog(title, [LIVE.app_name], [BAKERY])


def guide(page: str, *, live: bool = False, checked: bool = False) -> KeysGuide:
    """The guide to app keys at one of its pages, filled in."""
    dialog = KeysGuide()
    dialog.kind.live_button.setChecked(live)
    dialog.back_page.relay_button.setChecked(live)
    dialog.back_page.address.field.setText(REDIRECT_URI)
    for field, words in (
        (dialog.keys.client_id, CLIENT_ID),
        (dialog.keys.client_secret, SECRET),
        (dialog.keys.name, LIVE.name),
    ):
        field.field.setText(words)
    if page == "use":
        dialog.show_ready(LIVE, replaces=True)
    else:
        dialog.show_page(getattr(dialog, page))
    if checked:
        dialog.keys.show_checks(
            [
                worded(Check("keys", ok=False, error=ConfigurationRejected())),
                worded(Check("network", ok=True)),
                worded(Check("port", ok=True)),
            ]
        )
    return dialog


def setups() -> SetupsDialog:
    """Two setups, the one for another server chosen."""
    dialog = SetupsDialog(demo=False)
    dialog.show_setups(
        [StoredSetup(SetupId("1"), CUSTOM, 0.0, 0), StoredSetup(SetupId("2"), LIVE, 0.0, 12)],
    )
    return dialog


def saved(*, done: bool = False) -> SaveSetupDialog:
    """Before the file is chosen, or with its passphrase shown."""
    dialog = SaveSetupDialog(LIVE.name)
    if done:
        dialog.save_to(Path("/home/me/Acme-Advisors.companysetup"))
        dialog.show_saved(Path("/home/me/Acme-Advisors.companysetup"))
        dialog.passphrase.setText(SIX_WORDS)
    return dialog


def helped(page: HelpPage) -> HelpWindow:
    """The help at this page."""
    window = HelpWindow()
    window.show_page(page)
    return window


PAGES: dict[str, Callable[[], QWidget]] = {
    "welcome": lambda: WelcomePage(in_demo=False),
    "welcome-demo": lambda: WelcomePage(in_demo=True),
    "review": lambda: review(LIVE),
    "review-replaces": lambda: review(LIVE, replaces=True),
    "review-custom": lambda: review(CUSTOM),
    "waiting": lambda: waiting(consent()),
    "waiting-questions": lambda: waiting(consent(), BAKERY, questions=True),
    "waiting-no-browser": lambda: waiting(consent(browser_opened=False)),
    "waiting-no-listener": lambda: waiting(consent(listening=False)),
    "queue": queue,
    "queue-paused": lambda: queue(of_error(AuthorizationDenied(oauth_error="access_denied"), BAKERY)),
    "queue-several": lambda: queue(several=True),
    "problem-keep": kept,
    "problem-revoked": lambda: problem(of_error(ReconnectRequired("revoked"), BAKERY)),
    "problem-port": lambda: problem(of_error(LoopbackUnavailable(47813))),
    "disconnect": disconnect,
    "disconnect-local": lambda: disconnect(local=True),
    "about": AboutDialog,
    "rename": lambda: RenameDialog("Bakery, Main Street", BAKERY),
    "labels": labels,
    "outlook": outlook,
    "outlook-quiet": lambda: outlook(quiet=True),
    "history": history,
    "guide-kind": lambda: guide("kind"),
    "guide-register": lambda: guide("register"),
    "guide-return-test": lambda: guide("back_page"),
    "guide-return-live": lambda: guide("back_page", live=True),
    "guide-questions": lambda: guide("questions", live=True),
    "guide-keys": lambda: guide("keys", checked=True),
    "guide-use": lambda: guide("use", live=True),
    "setups": setups,
    "save-setup": saved,
    "save-setup-done": lambda: saved(done=True),
    "help-dates": lambda: helped(HelpPage.DATES),
    "help-wrong": lambda: helped(HelpPage.WRONG),
    "unseal": lambda: UnsealDialog("acme.companysetup", Seal.PASSPHRASE),
}
PAGES |= SETTINGS_PAGES | taking_pages(LIVE)
DIALOGS: tuple[str, ...] = (
    *SETTINGS_PAGES,
    "history",
    "disconnect",
    "disconnect-local",
    "about",
    "rename",
    "labels",
    "outlook",
    "outlook-quiet",
    "setups",
    "save-setup",
    "save-setup-done",
    "unseal",
)
DIALOGS += tuple(name for name in PAGES if name.startswith(("guide-", "help-", "take-over")))


def main() -> None:
    """`python tests/gui/page_pictures.py [--language fr_CA] [PAGE ...]` saves pictures of these pages, or of all."""
    from qbo_desktop.app.resources import resource
    from qbo_desktop.ui.theme import Look, apply_look
    from qbo_desktop.ui.translation import install

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder = Path(__file__).resolve().parents[2] / "artifacts" / "pages"
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv[:1])
    parser = argparse.ArgumentParser()
    parser.add_argument("--language", default="en_US")
    parser.add_argument("pages", nargs="*")
    asked = parser.parse_args()
    QLocale.setDefault(QLocale(asked.language))
    install(application, resource("i18n"), QLocale())
    wanted = asked.pages
    for look in (Look.LIGHT, Look.DARK, Look.CONTRAST):
        apply_look(application, look)
        for name, make in PAGES.items():
            if wanted and name not in wanted:
                continue
            page = make()
            if name not in DIALOGS:
                page.resize(900, 600)
            page.show()
            application.sendPostedEvents()
            page.grab().save(str(folder / f"{name}-{look}.png"))
            page.close()


if __name__ == "__main__":
    main()
