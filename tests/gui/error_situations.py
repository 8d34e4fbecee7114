"""The 26 things that can go wrong, each brought about in a real window: how, its words, its button."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from gui.error_presses import (
    COMPANY,
    Press,
    copies,
    disconnects,
    leads_to_the_field,
    link,
    makes_a_passphrase,
    opens_browser_again,
    opens_by_passphrase,
    opens_date_settings,
    opens_dialog,
    opens_status_page,
    opens_vault,
    previews_details,
    reconnects,
    refreshes,
    shows_them,
    tries_again,
)
from gui.error_scene import (
    Scene,
    allow_writes,
    begin_to_connect,
    click,
    dated_ahead,
    look_at_the_page,
    read_after_a_week,
    refuse_writes,
    said,
)
from PySide6.QtWidgets import QFileDialog, QPushButton
from support.application import PASSPHRASE, browse
from support.demo_intuit import GARAGE, DemoIntuit
from support.qt import wait_for

from qbo_desktop.app.clock_trouble import clock_is_wrong
from qbo_desktop.app.consent_wording import browser_did_not_open, not_an_admin, return_address_not_registered
from qbo_desktop.app.consents import Consents
from qbo_desktop.app.opening import open_vault
from qbo_desktop.app.place import Place
from qbo_desktop.app.sentences import Wording
from qbo_desktop.app.state_wording import of_connection
from qbo_desktop.app.wording import of_error
from qbo_desktop.core import errors
from qbo_desktop.core.connection import Reason, Status
from qbo_desktop.core.errors import ReconnectRequired, WayOn
from qbo_desktop.core.identity import RealmId
from qbo_desktop.core.secret import Secret
from qbo_desktop.ui.diagnose_dialog import DiagnoseDialog
from qbo_desktop.ui.disconnect_dialog import DisconnectDialog
from qbo_desktop.ui.restore_dialog import RestoreDialog
from qbo_desktop.vault.vault import KeychainSlot, PassphraseSlot, Vault

Reach = Callable[[Scene], tuple[Wording, QPushButton]]


@dataclass(frozen=True)
class Situation:
    """`reach` brings it about and tells what should be said and which button helps; `press` presses it and looks."""

    number: int
    name: str
    reach: Reach
    press: Press


SITUATIONS: list[Situation] = []


def situation(number: int, name: str, press: Press) -> Callable[[Reach], Reach]:
    def added(reach: Reach) -> Reach:
        SITUATIONS.append(Situation(number, name, reach, press))
        return reach

    return added


def _refused(scene: Scene, reason: str) -> tuple[Wording, QPushButton]:
    scene.refresh()
    button = scene.problem()
    wait_for(reason, lambda: scene.row().reason == reason)
    return of_error(ReconnectRequired(reason), COMPANY), button


@situation(1, "revoked", reconnects)
def revoked(scene: Scene) -> tuple[Wording, QPushButton]:
    """Somebody removed the app in QuickBooks."""
    scene.connected().demo.control(revoke="9341453000000001")
    return _refused(scene, Reason.REVOKED)


@situation(2, "idle", reconnects)
def idle(scene: Scene) -> tuple[Wording, QPushButton]:
    """101 days pass here and at Intuit."""
    scene.connected()
    scene.pass_time(days=101)
    return _refused(scene, Reason.IDLE_EXPIRED)


@situation(3, "five-years", reconnects)
def five_years(scene: Scene) -> tuple[Wording, QPushButton]:
    """Five years pass, with a refresh every 95 days."""
    scene.connected()
    key = scene.key()
    for _ in range(19):
        scene.pass_time(days=95)
        scene.in_core(lambda application: application.refresher.refresh(key))
    scene.pass_time(days=24)
    return _refused(scene, Reason.HARD_EXPIRED)


@situation(4, "wrong-company", tries_again)
def wrong_company(scene: Scene) -> tuple[Wording, QPushButton]:
    """She is asked for the Bakery and chooses the Garage, which is not here yet."""
    stage = scene.connected()
    stage.person.realm_id = GARAGE
    stage.press(scene.shown.window.details.reconnect_button)
    button = scene.problem()
    assert scene.shown.window.panels.problem.offer_button.text() == "Keep it as a new company"
    error = errors.WrongCompany(expected=scene.key().realm_id, chosen=RealmId(GARAGE), already_here=False)
    return of_error(error, COMPANY), button


@situation(5, "cancelled", tries_again)
def cancelled(scene: Scene) -> tuple[Wording, QPushButton]:
    """She declines on the page."""
    stage = scene.over_demo()
    stage.person.decision = "deny"
    begin_to_connect(scene)
    return of_error(errors.AuthorizationDenied(oauth_error="access_denied")), scene.problem()


@situation(6, "browser", copies(link))
def browser(scene: Scene) -> tuple[Wording, QPushButton]:
    """Nothing takes the page."""
    stage = scene.over_demo()
    stage.person.opens = False
    begin_to_connect(scene)
    panel = scene.shown.window.panels.waiting
    wait_for("the words", lambda: "did not open" in said(panel))
    assert panel.primary is panel.copy_button
    return browser_did_not_open(), panel.copy_button


@situation(7, "port", leads_to_the_field)
def port(scene: Scene) -> tuple[Wording, QPushButton]:
    """Another program listens on the port of the setup."""
    scene.over_demo(lambda demo: scene.take_port(demo.setup.loopback_port))
    look_at_the_page(scene)
    panel = scene.shown.window.panels.waiting
    assert panel.primary is panel.paste_button
    assert panel._view is not None
    assert panel._view.no_listener is not None
    assert panel._view.no_listener.holder
    return of_error(panel._view.no_listener), panel.paste_button


@situation(8, "offline", refreshes)
def offline(scene: Scene) -> tuple[Wording, QPushButton]:
    """Nobody answers at the address."""
    scene.connected()
    assert scene.demo is not None
    scene.demo.stop()
    scene.notes["mend"] = scene.demo.start
    scene.refresh()
    button = scene.problem()
    return of_error(errors.NetworkUnavailable(detail="connect")), button


@situation(9, "intuit", opens_status_page)
def intuit(scene: Scene) -> tuple[Wording, QPushButton]:
    """Intuit wants nobody for an hour."""
    scene.connected().demo.fault("token", "throttled_retry_after_long", 9)
    scene.refresh()
    return of_error(errors.IntuitUnavailable()), scene.problem()


@situation(10, "keys", opens_dialog(DiagnoseDialog))
def keys(scene: Scene) -> tuple[Wording, QPushButton]:
    """Intuit does not know these keys any more."""
    scene.connected().demo.fault("token", "invalid_client", 9)
    scene.refresh()
    return of_error(errors.ConfigurationRejected()), scene.problem()


@situation(11, "return-address", copies(lambda scene: scene.notes["setup"].redirect_uri))
def return_address(scene: Scene) -> tuple[Wording, QPushButton]:
    """Intuit's page refuses the redirect URI, so nothing comes back; the questions say what that means."""

    def misnamed(demo: DemoIntuit) -> None:
        address = demo.address
        setup = replace(address.setup, redirect_uri=address.setup.redirect_uri + "/elsewhere")
        demo._address = replace(address, setup=setup)
        scene.notes["setup"] = setup

    scene.over_demo(misnamed)
    panel = look_at_the_page(scene)
    assert scene.demo is not None
    page = scene.demo.request("GET", "/" + link(scene).partition("://")[2].partition("/")[2])
    assert page.status == 400
    panel._patience.start(0)
    wait_for("the questions", panel.questions.isVisible)
    return return_address_not_registered(), panel.questions.copy_address_button


@situation(12, "locked", opens_vault)
def locked(scene: Scene) -> tuple[Wording, QPushButton]:
    """The password store is locked, and she does not type its password."""
    scene.notes["keychain"] = keychain = scene.use_memory_keychain()
    place = Place(scene.folder / "data")
    Vault.create(place.folder, KeychainSlot()).close()
    keychain.locked = True
    scene.begin(place)
    return of_error(errors.VaultLocked()), scene.problem()


@situation(13, "no-store", makes_a_passphrase)
def no_store(scene: Scene) -> tuple[Wording, QPushButton]:
    """There is no session bus."""
    scene.patch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={scene.folder}/no-bus")
    scene.begin(Place(scene.folder / "data"))
    button = scene.problem()
    error = errors.KeychainUnavailable()
    error.way_on = WayOn.SET_PASSPHRASE
    return of_error(error), button


@situation(14, "changed-store", opens_by_passphrase)
def changed_store(scene: Scene) -> tuple[Wording, QPushButton]:
    """The password store that had the key is gone; there is a recovery passphrase."""
    keychain = scene.use_memory_keychain()
    place = Place(scene.folder / "data")
    vault = Vault.create(place.folder, KeychainSlot())
    vault.add_slot(PassphraseSlot(Secret(PASSPHRASE), iterations=1, lanes=1, memory_kib=8))
    vault.close()
    keychain.absent = True
    scene.begin(place)
    error = errors.KeychainChanged()
    error.way_on = WayOn.ENTER_PASSPHRASE
    return of_error(error), scene.problem()


@situation(15, "clock", opens_date_settings)
def clock(scene: Scene) -> tuple[Wording, QPushButton]:
    """Intuit's answers are dated three hours ahead."""
    stage = scene.over_demo(dated_ahead)
    stage.connect()
    return clock_is_wrong(10_800), scene.problem()


@situation(16, "not-admin", copies(link))
def not_admin(scene: Scene) -> tuple[Wording, QPushButton]:
    """Intuit's page names no company to her and sends nobody back; the questions say what that means."""
    scene.over_demo()
    panel = look_at_the_page(scene)
    panel._patience.start(0)
    wait_for("the questions", panel.questions.isVisible)
    return not_an_admin(), panel.questions.instructions_button


@situation(17, "time", tries_again)
def time(scene: Scene) -> tuple[Wording, QPushButton]:
    """Nobody comes back in time; the ten minutes are half a second here."""
    defaults = Consents.connect.__kwdefaults__
    assert defaults is not None
    whole = defaults["lifetime"]
    scene.patch.setitem(defaults, "lifetime", 0.5)
    scene.over_demo()
    assert scene.person is not None
    scene.person.looks = True
    begin_to_connect(scene)
    button = scene.problem()
    scene.patch.setitem(defaults, "lifetime", whole)
    return of_error(errors.AuthorizationTimedOut()), button


@situation(18, "stale-tab", opens_browser_again)
def stale_tab(scene: Scene) -> tuple[Wording, QPushButton]:
    """She cancels, begins anew, and presses Connect in the first tab."""
    scene.over_demo()
    panel = look_at_the_page(scene)
    first = link(scene)
    click(panel.cancel_button)
    look_at_the_page(scene)
    assert scene.demo is not None
    assert browse(scene.demo, first, GARAGE) == 400
    wait_for("the words", lambda: "earlier try" in said(panel))
    assert panel.primary is panel.open_button
    return of_error(errors.StateMismatch()), panel.open_button


@situation(19, "elsewhere", reconnects)
def elsewhere(scene: Scene) -> tuple[Wording, QPushButton]:
    """Another program with the same token refreshed it, and the old one is good no longer."""
    demo = scene.connected().demo
    demo.control(grace_seconds=0)
    demo.control(rotate_elsewhere="9341453000000001")
    return _refused(scene, Reason.USED_ELSEWHERE)


@situation(20, "interrupted", reconnects)
def interrupted(scene: Scene) -> tuple[Wording, QPushButton]:
    """The answer with the new token is lost on its way, and the old token is good no longer."""
    demo = scene.connected().demo
    scene.pass_time(days=2)
    demo.control(grace_seconds=0)
    demo.fault("token", "drop_after")
    return _refused(scene, Reason.INTERRUPTED)


@situation(21, "file", opens_dialog(QFileDialog))
def file(scene: Scene) -> tuple[Wording, QPushButton]:
    """A file that is no setup is dropped on the window."""
    scene.over_demo()
    wait_for("the vault", scene.shown.window.actions_.open_setup_file.isEnabled)
    path = scene.folder / "notes.companysetup"
    path.write_text("a shopping list", "ascii")
    scene.shown.window.file_given.emit(path)
    return of_error(errors.UnusableFile(errors.FileProblem.NOT_OURS)), scene.problem()


@situation(22, "disconnect", disconnects)
def disconnect(scene: Scene) -> tuple[Wording, QPushButton]:
    """Intuit is away when she disconnects."""
    scene.connected()
    assert scene.demo is not None
    scene.demo.stop()
    click(scene.shown.window.details.disconnect_button)
    click(scene.shown.window.findChildren(DisconnectDialog)[-1].end_button)
    return of_error(ReconnectRequired("disconnecting"), COMPANY), scene.problem()


@situation(23, "demoted", reconnects)
def demoted(scene: Scene) -> tuple[Wording, QPushButton]:
    """QuickBooks refuses the data to the person who connected."""
    read_after_a_week(scene, "not_admin", Reason.ACCESS_LOST)
    state = of_connection(scene.row(), scene.clock.now())
    return Wording(state.badge, state.sentence, action=state.action), scene.shown.window.header.action_button


@situation(24, "subscription", previews_details)
def subscription(scene: Scene) -> tuple[Wording, QPushButton]:
    """QuickBooks says that the subscription ended."""
    read_after_a_week(scene, "subscription_ended", Reason.SUBSCRIPTION_ENDED)
    state = of_connection(scene.row(), scene.clock.now())
    return Wording(state.badge, state.sentence, action=state.action), scene.shown.window.details.copy_button


@situation(25, "disk", refreshes)
def disk(scene: Scene) -> tuple[Wording, QPushButton]:
    """The disk takes no byte more while a refresh is under way."""
    scene.patch.setenv("XDG_STATE_HOME", str(scene.folder / "state"))
    demo = scene.connected().demo
    demo.control(latency_ms=300)
    before = demo.counters["refresh"]
    scene.refresh()
    wait_for("the request", lambda: demo.counters["refresh"] > before)
    scene.in_core(refuse_writes)
    button = scene.problem()
    demo.control(latency_ms=0)

    def mend() -> None:
        """The tokens that waited are stored by themselves."""
        scene.in_core(allow_writes)
        wait_for("the disk", lambda: not scene.shown.model.rows[0].refreshing)

    scene.notes["mend"] = mend
    (kept,) = (scene.folder / "state").rglob("emergency/*")
    return of_error(errors.VaultFull(detail=str(kept))), button


@situation(26, "restored", shows_them)
def restored(scene: Scene) -> tuple[Wording, QPushButton]:
    """A backup from before the last refresh is brought back beneath the window."""
    scene.connected()
    copy = scene.folder / "copy.db"
    vault = open_vault(Place(scene.folder / "data", passphrase_file=scene.folder / "passphrase"))
    vault.copy_to(copy)
    vault.close()
    scene.refresh()
    window = scene.shown.window
    wait_for("the refresh", lambda: "was refreshed" in window.panels.notice.words.text())
    scene.shown.controller._vault.ask_to_restore(copy, None)
    click(window.findChildren(RestoreDialog)[-1].restore_button)
    wait_for("the pause", lambda: scene.row().status is Status.PAUSED)
    wait_for("the vault", window.actions_.connect.isEnabled)
    return of_error(errors.VaultRolledBack()), scene.problem()
