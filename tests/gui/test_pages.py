"""What the pages around connecting say, offer and answer to."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypeVar

import pytest
from gui.page_pictures import (
    BAKERY,
    CLIENT_ID,
    CUSTOM,
    DIALOGS,
    LIVE,
    NOW,
    PAGES,
    REDIRECT_URI,
    SECRET,
    URL,
    consent,
    review,
)
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from qbo_desktop import __version__
from qbo_desktop.app.sentences import Action, Sentence, Wording
from qbo_desktop.app.wording import of_error
from qbo_desktop.core.errors import NetworkUnavailable, ReconnectRequired, StateMismatch
from qbo_desktop.core.identity import Environment
from qbo_desktop.ui.about_dialog import AboutDialog
from qbo_desktop.ui.disconnect_dialog import DisconnectChoice, DisconnectDialog
from qbo_desktop.ui.page_parts import breakable
from qbo_desktop.ui.problem_panel import ProblemPanel
from qbo_desktop.ui.waiting_panel import WaitingPanel
from qbo_desktop.ui.welcome_page import WelcomePage
from qbo_desktop.ui.words import action_text, text

Page = TypeVar("Page", bound=QWidget)
ANSWER = f"{REDIRECT_URI}?code=abc&state=47813.{'s' * 43}&realmId=9341453000000001"


def said(page: QWidget) -> str:
    """Everything that can be read on it."""
    QCoreApplication.sendPostedEvents()
    labels = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    buttons = [button.text() for button in page.findChildren(QPushButton) if button.isVisible()]
    return "\n".join([*labels, *buttons]).replace("\u200b", "")


def shown(qtbot: QtBot, page: Page) -> Page:
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    return page


class TestWelcome:
    def test_begins_with_the_setup_file(self, qtbot: QtBot) -> None:
        """Without a setup its file comes first, also for the keyboard, and the demo is the other way in."""
        page = shown(qtbot, WelcomePage(False))
        with qtbot.waitSignal(page.open_setup_file):
            QTest.keyClick(page, Qt.Key.Key_Return)
        with qtbot.waitSignal(page.look_at_demo):
            page.demo_button.click()
        assert not page.connect_button.isVisible()

    def test_demo_offers_a_company(self, qtbot: QtBot) -> None:
        """The demo says what it is, takes no other setup, and offers to connect."""
        page = shown(qtbot, WelcomePage(True))
        assert "This is the demo" in said(page)
        assert not page.open_button.isVisible()
        assert not page.demo_button.isVisible()
        with qtbot.waitSignal(page.connect_company):
            QTest.keyClick(page, Qt.Key.Key_Return)

    def test_ready_to_connect(self, qtbot: QtBot) -> None:
        """Once there is a setup, connecting comes first."""
        page = shown(qtbot, WelcomePage(False))
        page.set_ready(has_setup=True)
        assert page.primary is page.connect_button
        assert page.connect_button.isVisible()


class TestSetupReview:
    def test_says_what_it_means(self, qtbot: QtBot) -> None:
        """Who made it, what it may do, where it returns through, who could reach the books."""
        words = said(shown(qtbot, review(LIVE)))
        for phrase in (
            "Acme Advisors",
            "Jo Example",
            "Live companies",
            "Read and change accounting data",
            "Returns through",
            REDIRECT_URI,
            "Who could reach the books",
            "Whoever runs connect.example.com",
            "Only one computer",
        ):
            assert phrase in words
        assert "Not Intuit" not in words

    @pytest.mark.parametrize("setup", [LIVE, CUSTOM], ids=["live", "custom"])
    def test_shows_no_keys(self, qtbot: QtBot, setup: object) -> None:
        """The client secret is nowhere, the client ID only as its beginning."""
        page = shown(qtbot, review(LIVE if setup is LIVE else CUSTOM))
        spoken = " ".join(widget.accessibleName() + widget.toolTip() for widget in page.findChildren(QWidget))
        assert SECRET not in said(page) + spoken
        assert CLIENT_ID not in said(page) + spoken
        assert "ABx1…" in said(page)

    def test_not_intuit_is_marked(self, qtbot: QtBot) -> None:
        """A setup for another server says so plainly, shows its addresses, and is not taken by Enter."""
        page = shown(qtbot, review(CUSTOM))
        assert "Not Intuit" in said(page)
        assert "Whoever runs api.books.example.org" in said(page)
        assert CUSTOM.endpoints is not None
        for address in (CUSTOM.endpoints.authorization, CUSTOM.endpoints.token, CUSTOM.endpoints.api_base):
            assert address in said(page)
        with qtbot.waitSignal(page.declined), qtbot.assertNotEmitted(page.accepted):
            QTest.keyClick(page, Qt.Key.Key_Return)

    def test_enter_accepts_and_esc_declines(self, qtbot: QtBot) -> None:
        """The setup that was shown is the one that is accepted."""
        page = shown(qtbot, review(LIVE))
        with qtbot.waitSignal(page.accepted) as accepted:
            QTest.keyClick(page, Qt.Key.Key_Return)
        assert accepted.args == [LIVE]
        with qtbot.waitSignal(page.declined):
            QTest.keyClick(page, Qt.Key.Key_Escape)

    def test_shown_again(self, qtbot: QtBot) -> None:
        """Nothing of an earlier file stays on the page of a later one."""
        page = shown(qtbot, review(CUSTOM))
        test_keys = replace(LIVE, environment=Environment.SANDBOX, redirect_uri="http://localhost:47813/x", made_by="")
        page.show_setup(test_keys, True)
        words = said(page)
        assert "Not Intuit" not in words
        assert "Practice server" not in words
        assert "Replace the company setup" in words
        assert "Test companies" in words
        assert "The file does not say" in words
        assert "straight to this computer" in words
        assert page.primary is page.use_button

    def test_markup_is_text(self, qtbot: QtBot) -> None:
        """A name from a file is never taken for markup."""
        page = shown(qtbot, review(replace(LIVE, name="<b>x</b><img src=y>", made_by="<a href='z'>z</a>")))
        assert all(label.textFormat() is Qt.TextFormat.PlainText for label in page.findChildren(QLabel) if label.text())
        assert "<b>x</b>" in said(page)


class Waiting:
    """A panel whose clock the test owns."""

    def __init__(self, qtbot: QtBot, *, questions_after_seconds: float = 600) -> None:
        self.now = NOW
        self.panel = shown(qtbot, WaitingPanel(self.present, questions_after_seconds=questions_after_seconds))

    def present(self) -> datetime:
        return self.now


class TestWaiting:
    def test_names_the_company_to_choose(self, qtbot: QtBot) -> None:
        """Reconnecting says which company to choose; connecting leaves it open."""
        waiting = Waiting(qtbot).panel
        waiting.wait_for(BAKERY, consent())
        assert "Reconnecting Sandbox Bakery" in said(waiting)
        assert "2. Choose Sandbox Bakery" in said(waiting)
        waiting.wait_for(None, consent())
        assert "2. Choose the company" in said(waiting)

    def test_time_left(self, qtbot: QtBot) -> None:
        """The time left is counted by the program's clock, and kept right only while it can be seen."""
        waiting = Waiting(qtbot)
        panel = waiting.panel
        panel.wait_for(None, consent())
        assert panel.time_left.text().startswith("9 ")
        waiting.now += timedelta(minutes=8, seconds=1)
        qtbot.waitUntil(lambda: panel.time_left.text() == "Less than a minute left", timeout=5000)
        panel.hide()
        waiting.now += timedelta(minutes=8)
        assert panel.time_left.text() == "Less than a minute left"
        panel.show()
        assert panel.time_left.text() == "No time left"

    def test_questions_come_later(self, qtbot: QtBot) -> None:
        """The questions wait until the person may be stuck, and name the address to register."""
        panel = Waiting(qtbot, questions_after_seconds=0.05).panel
        panel.wait_for(None, consent())
        assert not panel.questions.isVisible()
        qtbot.waitUntil(panel.questions.isVisible, timeout=5000)
        assert "Page says redirect URI invalid?" in said(panel)
        assert REDIRECT_URI in said(panel)
        panel.questions.copy_address_button.click()
        assert QGuiApplication.clipboard().text() == REDIRECT_URI

    def test_news_of_the_same_consent(self, qtbot: QtBot) -> None:
        """That the browser opened changes a sentence, and takes back nothing the person has begun."""
        panel = Waiting(qtbot).panel
        QGuiApplication.clipboard().clear()
        panel.wait_for(None, consent(browser_opened=None))
        panel.paste_button.click()
        QTest.keyClicks(panel.address_edit, "half an address")
        panel.wait_for(None, consent(browser_opened=True))
        assert panel.address_edit.text() == "half an address"
        assert panel.address_edit.isVisible()

    def test_buttons(self, qtbot: QtBot) -> None:
        """Every button says so by its signal; Esc cancels."""
        panel = Waiting(qtbot).panel
        panel.wait_for(None, consent())
        for button, signal in (
            (panel.open_button, panel.open_again),
            (panel.copy_button, panel.copy_link),
            (panel.cancel_button, panel.cancelled),
        ):
            with qtbot.waitSignal(signal):
                button.click()
        with qtbot.waitSignal(panel.cancelled):
            QTest.keyClick(panel, Qt.Key.Key_Escape)

    def test_no_browser(self, qtbot: QtBot) -> None:
        """Where no browser opened, copying the link comes first."""
        panel = Waiting(qtbot).panel
        panel.wait_for(None, consent(browser_opened=False))
        assert "Your browser did not open" in said(panel)
        assert panel.primary is panel.copy_button

    def test_clipboard_goes_on_by_itself(self, qtbot: QtBot) -> None:
        """Pressing "Paste the address" with the right thing in the clipboard needs no second press."""
        panel = Waiting(qtbot).panel
        panel.wait_for(None, consent())
        QGuiApplication.clipboard().setText(ANSWER)
        with qtbot.waitSignal(panel.pasted) as pasted:
            panel.paste_button.click()
        assert pasted.args == [ANSWER]

    @pytest.mark.parametrize("clipboard", ["", "a shopping list", URL, "state=" + "x" * 9000])
    def test_clipboard_with_something_else(self, qtbot: QtBot, clipboard: str) -> None:
        """Anything else in the clipboard goes nowhere; a field to paste into appears, and Enter goes on once."""
        panel = Waiting(qtbot).panel
        panel.wait_for(None, consent())
        QGuiApplication.clipboard().setText(clipboard)
        with qtbot.assertNotEmitted(panel.pasted):
            panel.paste_button.click()
        assert panel.address_edit.isVisible()
        pasted: list[str] = []
        panel.pasted.connect(pasted.append)
        panel.address_edit.setText(f" {ANSWER} ")
        QTest.keyClick(panel.address_edit, Qt.Key.Key_Return)
        assert pasted == [ANSWER]

    def test_refused_paste(self, qtbot: QtBot) -> None:
        """An address of another try is refused calmly, and the wait goes on."""
        panel = Waiting(qtbot).panel
        panel.wait_for(None, consent())
        with qtbot.assertNotEmitted(panel.cancelled):
            panel.show_paste_refused(StateMismatch(detail="not_waiting"))
        assert "from an earlier try" in said(panel)
        assert panel.address_edit.isVisible()

    def test_without_listener(self, qtbot: QtBot) -> None:
        """Where nobody can hear the browser, the panel says so and the field is there at once."""
        panel = Waiting(qtbot).panel
        panel.wait_for(None, consent(listening=False))
        assert "Another program uses the address" in said(panel)
        assert panel.address_edit.isVisible()
        assert panel.primary is panel.paste_button

    def test_stop(self, qtbot: QtBot) -> None:
        """Afterwards nothing of the consent stays, and no questions come."""
        panel = Waiting(qtbot, questions_after_seconds=0.02).panel
        panel.wait_for(None, consent())
        panel.address_edit.setText(ANSWER)
        panel.stop()
        assert panel.address_edit.text() == ""
        qtbot.wait(60)
        assert not panel.questions.isVisible()

    def test_state_stays_out_of_logs(self) -> None:
        """What is logged of a consent does not hold its `state`."""
        assert "state=" not in repr(consent())


class TestProblem:
    @pytest.fixture
    def panel(self, qtbot: QtBot) -> ProblemPanel:
        return shown(qtbot, ProblemPanel())

    def test_one_button(self, qtbot: QtBot, panel: ProblemPanel) -> None:
        """What happened, what to do, and the one button that does it, by Enter too."""
        panel.show_problem(of_error(ReconnectRequired("revoked"), BAKERY))
        words = said(panel)
        assert "Sandbox Bakery was disconnected" in words
        assert "you need to be an admin" in words
        assert panel.action_button.text() == "Reconnect"
        with qtbot.waitSignal(panel.action) as pressed:
            QTest.keyClick(panel, Qt.Key.Key_Return)
        assert pressed.args == [Action.RECONNECT]

    def test_details_are_said_once(self, qtbot: QtBot, panel: ProblemPanel) -> None:
        """The words "Copy details" are always there, and never twice."""
        panel.show_problem(Wording(Sentence("A problem"), action=Action.COPY_DETAILS))
        assert said(panel).count("Copy details") == 1
        with qtbot.waitSignal(panel.copy_details):
            panel.copy_button.click()
        panel.show_problem(of_error(NetworkUnavailable()))
        assert said(panel).count("Copy details") == 1
        assert panel.action_button.text() == "Try now"

    def test_closes(self, qtbot: QtBot, panel: ProblemPanel) -> None:
        """Esc and the button close it."""
        panel.show_problem(of_error(NetworkUnavailable()))
        with qtbot.waitSignal(panel.dismissed):
            QTest.keyClick(panel, Qt.Key.Key_Escape)
        assert not panel.isVisible()
        panel.show_problem(of_error(NetworkUnavailable()))
        with qtbot.waitSignal(panel.dismissed):
            panel.close_button.click()
        assert not panel.isVisible()


class TestDisconnect:
    @pytest.fixture
    def dialog(self, qtbot: QtBot) -> DisconnectDialog:
        return shown(qtbot, DisconnectDialog(BAKERY))

    def test_keeps_unless_told(self, qtbot: QtBot, dialog: DisconnectDialog) -> None:
        """Enter, Esc and closing keep the company."""
        assert "Your books are not touched." in said(dialog)
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        assert not dialog.isVisible()
        assert dialog.choice() is DisconnectChoice.KEEP

    def test_disconnects(self, dialog: DisconnectDialog) -> None:
        """One press of the button that says so."""
        dialog.end_button.click()
        assert dialog.choice() is DisconnectChoice.REVOKE

    def test_only_here(self, qtbot: QtBot, dialog: DisconnectDialog) -> None:
        """The link alone does nothing yet: it says what stays valid, and can be turned back."""
        dialog.turn_link.click()
        assert dialog.isVisible()
        assert "the permission stays in QuickBooks" in said(dialog)
        dialog.turn_link.click()
        assert "Intuit ends the permission" in said(dialog)
        dialog.turn_link.click()
        dialog.end_button.click()
        assert dialog.choice() is DisconnectChoice.LOCAL


def test_about(qtbot: QtBot) -> None:
    """Name, version, whose trademarks, whose licences."""
    words = said(shown(qtbot, AboutDialog()))
    assert "Company Connections" in words
    assert __version__ in words
    assert "trademarks of Intuit Inc." in words
    assert "Lesser General Public License, version 3" in words


@pytest.mark.parametrize("name", PAGES)
def test_screen_readers_hear_every_control(qtbot: QtBot, name: str) -> None:
    """Everything that takes the keyboard has a name, and everything can be reached by Tab."""
    page = PAGES[name]()
    qtbot.addWidget(page)
    if name not in DIALOGS:
        page.resize(900, 600)
    page.show()
    for widget in page.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and widget.focusProxy() is None:
            interface = QAccessible.queryAccessibleInterface(widget)
            assert interface.text(QAccessible.Text.Name), widget
            # Of radio buttons Tab reaches the one that is chosen, and the arrows the others.
            by_arrows = isinstance(widget, QRadioButton) and not widget.isChecked()
            assert by_arrows or widget.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_sentences_take_their_values() -> None:
    """Moments read as days, and an unknown language leaves the sentence as the code has it."""
    sentence = Sentence("{company} until {day}", {"company": BAKERY, "day": NOW})
    assert text(sentence).startswith("Sandbox Bakery until ")
    assert "2026" in text(sentence)


@pytest.mark.parametrize("action", Action)
def test_every_action_has_words(action: Action) -> None:
    """No button is without words."""
    assert action_text(action)


def test_long_addresses_can_break() -> None:
    """An address keeps all its characters, and no stretch of it is too long for a line."""
    address = "https://example.com/" + "a" * 100 + "/b?c=d"
    assert breakable(address).replace("\u200b", "") == address
    assert max(map(len, breakable(address).split("\u200b"))) <= 24
