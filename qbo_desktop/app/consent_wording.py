"""What goes wrong in the browser, from where no error comes back: she sees it there, and the window helps."""

from collections.abc import Mapping

from qbo_desktop.app.reason_wording import Template
from qbo_desktop.app.sentences import QT_TRANSLATE_NOOP, Action, Sentence, Wording

CONSENT: Mapping[str, Template] = {
    "browser": Template(
        QT_TRANSLATE_NOOP("wording", "Your browser did not open"),
        None,
        QT_TRANSLATE_NOOP("wording", "Copy the link into any browser on this computer."),
        Action.COPY_LINK,
    ),
    "return_address": Template(
        QT_TRANSLATE_NOOP("wording", "The return address is not registered"),
        QT_TRANSLATE_NOOP("wording", "Intuit's page says that the redirect URI is invalid."),
        QT_TRANSLATE_NOOP("wording", "Whoever made the company setup file must add exactly this address at Intuit."),
        Action.COPY_ADDRESS,
    ),
    "not_admin": Template(
        QT_TRANSLATE_NOOP("wording", "You need admin rights"),
        QT_TRANSLATE_NOOP("wording", "Only an admin of this company can allow apps."),
        QT_TRANSLATE_NOOP("wording", "Ask one to press Connect."),
        Action.COPY_INSTRUCTIONS,
    ),
}
_OPEN_THIS = QT_TRANSLATE_NOOP(
    "wording",
    "Please open this address within the next {minutes} minutes, sign in to QuickBooks as an admin, choose the company "
    "and press Connect:",
)
_OPEN_THIS_FOR = QT_TRANSLATE_NOOP(
    "wording",
    "Please open this address within the next {minutes} minutes, sign in to QuickBooks as an admin, choose {company} "
    "and press Connect:",
)
_SEND_BACK = QT_TRANSLATE_NOOP(
    "wording", "Then copy the whole address of the last page, even if it cannot be reached, and send it back to me."
)


def browser_did_not_open() -> Wording:
    """Nothing took the page."""
    return _worded(CONSENT["browser"])


def return_address_not_registered() -> Wording:
    """The address itself is shown beside these words."""
    return _worded(CONSENT["return_address"])


def not_an_admin() -> Wording:
    """Intuit's page names no app to a person without admin rights."""
    return _worded(CONSENT["not_admin"])


def instructions(minutes: int, company: str | None) -> tuple[Sentence, Sentence]:
    """For an admin elsewhere: what to do with the address that follows the first, and what to do afterwards."""
    if company is None:
        return Sentence(_OPEN_THIS, {"minutes": minutes}), Sentence(_SEND_BACK)
    return Sentence(_OPEN_THIS_FOR, {"minutes": minutes, "company": company}), Sentence(_SEND_BACK)


def _worded(template: Template) -> Wording:
    return Wording(
        Sentence(template.title),
        Sentence(template.what) if template.what else None,
        Sentence(template.todo) if template.todo else None,
        template.action,
    )
