"""What is offered in one line, when, and how often; a real keychain stands in the end-to-end tests."""

from pathlib import Path

import pytest
from gui.stage import Stage
from PySide6.QtTest import QTest
from support.demo_intuit import BAKERY, GARAGE
from support.qt import wait_for

from qbo_desktop.app import start_at_login
from qbo_desktop.app.settings import Settings, read_settings
from qbo_desktop.app.vault_upkeep import SlotInfo, SlotKind
from qbo_desktop.ui.new_passphrase_dialog import NewPassphraseDialog
from qbo_desktop.ui.safekeeping import Safekeeping

KIT = "Keep a recovery passphrase, in case this computer's password store is lost."

LOGIN = "Let this program start when you sign in, so that your companies stay connected."


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Nothing of this computer's own is switched on."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path / "config"


@pytest.fixture
def kept_in_keychain(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> Stage:
    """A stage whose vault seems to have its key in the keychain alone."""
    ways = (SlotInfo(SlotKind.KEYCHAIN, "SecretService Keyring"),)
    monkeypatch.setattr(Safekeeping, "read", lambda _, told, __: told(ways))
    monkeypatch.setattr(stage.program.controller._offers, "_suitable", True)
    return stage


def test_the_kit_is_offered_after_the_first_connection(kept_in_keychain: Stage) -> None:
    """First the good news; when that was read, the offer, which stays until it is answered and never comes again."""
    stage = kept_in_keychain
    stage.connect(BAKERY)
    notice = stage.program.window.panels.notice
    wait_for("the news", lambda: notice.words.text() == "Sandbox Bakery is connected.")
    stage.press(notice.close_button)
    wait_for("the offer", lambda: notice.words.text() == KIT and notice.isVisible())
    assert not notice._timer.isActive()
    stage.press(notice.close_button)
    assert read_settings(stage.place.folder).recovery_kit_offered
    assert not notice.isVisible()
    stage.connect(GARAGE)
    stage.press(notice.close_button)
    wait_for("the other offer", lambda: notice.words.text() == LOGIN and notice.isVisible())


def test_starting_at_sign_in_is_offered_at_the_next_success(kept_in_keychain: Stage, home: Path) -> None:
    """One thing at a time: after the kit was answered, the next success offers it, and the button does it."""
    stage = kept_in_keychain
    stage.program.settings.keep(Settings(recovery_kit_offered=True))
    stage.connect(BAKERY)
    notice = stage.program.window.panels.notice
    stage.press(notice.close_button)
    wait_for("the offer", lambda: notice.words.text() == LOGIN and notice.isVisible())
    assert not start_at_login.is_on()
    stage.press(notice.next_button)
    wait_for("the word", lambda: notice.words.text().startswith("It starts when you sign in"))
    assert start_at_login.is_on()
    assert [path.name for path in home.rglob("*.desktop")]
    assert read_settings(stage.place.folder).start_at_login_offered


def test_other_news_leaves_the_offer_for_later(kept_in_keychain: Stage) -> None:
    """What is said meanwhile takes the line; an offer that nobody answered comes back."""
    stage = kept_in_keychain
    stage.connect(BAKERY)
    notice = stage.program.window.panels.notice
    stage.press(notice.close_button)
    wait_for("the offer", lambda: notice.words.text() == KIT and notice.isVisible())
    notice.say("Sandbox Bakery was refreshed.")
    stage.press(notice.close_button)
    wait_for("the offer", lambda: notice.words.text() == KIT and notice.isVisible())


def test_the_kit_is_set_from_the_line(kept_in_keychain: Stage) -> None:
    """The button opens the dialog, and the line says that it is done."""
    stage = kept_in_keychain
    stage.connect(BAKERY)
    window = stage.program.window
    stage.press(window.panels.notice.close_button)
    wait_for("the offer", lambda: window.panels.notice.words.text() == KIT)
    stage.press(window.panels.notice.next_button)
    dialog = window.findChildren(NewPassphraseDialog)[-1]
    dialog.suggest_link.click()
    dialog.set_button.click()
    wait_for("the word", lambda: window.panels.notice.words.text().startswith("The recovery passphrase opens"))
    assert read_settings(stage.place.folder).recovery_kit_offered


def test_an_unattended_place_is_offered_nothing(stage: Stage) -> None:
    """A vault that is opened by a passphrase file has its kit."""
    stage.connect(BAKERY)
    notice = stage.program.window.panels.notice
    stage.press(notice.close_button)
    QTest.qWait(20)
    assert not notice.isVisible()
