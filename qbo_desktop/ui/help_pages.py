"""The pages of the help, read from the resources; the one about errors is made of the errors' own words."""

from collections.abc import Iterable
from enum import StrEnum
from html import escape

from PySide6.QtCore import QCoreApplication, QLocale

from qbo_desktop.app.resources import resource
from qbo_desktop.app.sealed_wording import every_sealed
from qbo_desktop.app.sentences import QT_TRANSLATE_NOOP, Value, Wording
from qbo_desktop.app.wording import every_wording
from qbo_desktop.ui.translation import nearest
from qbo_desktop.ui.words import action_text, text

_WRITTEN_IN = "en"  # the pages that lie beside the folders of the other languages


class HelpPage(StrEnum):
    """Each page, by the name that links use."""

    FIRST_STEPS = "first-steps"
    DATES = "dates"
    RECONNECTING = "reconnecting"
    WRONG = "when-something-went-wrong"
    GIVING = "giving-access"
    KEYS = "app-keys"
    SETTINGS = "settings"
    PRIVACY = "privacy"
    WORDS = "words"


_TITLES = {
    HelpPage.FIRST_STEPS: QT_TRANSLATE_NOOP("help", "First steps"),
    HelpPage.DATES: QT_TRANSLATE_NOOP("help", "The dates"),
    HelpPage.RECONNECTING: QT_TRANSLATE_NOOP("help", "Reconnecting and disconnecting"),
    HelpPage.WRONG: QT_TRANSLATE_NOOP("help", "When something went wrong"),
    HelpPage.GIVING: QT_TRANSLATE_NOOP("help", "Giving access, and moving"),
    HelpPage.KEYS: QT_TRANSLATE_NOOP("help", "App keys and the relay page"),
    HelpPage.SETTINGS: QT_TRANSLATE_NOOP("help", "Settings, and keeping it running"),
    HelpPage.PRIVACY: QT_TRANSLATE_NOOP("help", "Privacy, and where things are kept"),
    HelpPage.WORDS: QT_TRANSLATE_NOOP("help", "Words"),
}
_EXAMPLES: dict[str, Value] = {
    "company": "Sandbox Bakery",
    "chosen": "Sandbox Garage",
    "candidates": "Sandbox Bakery; Sandbox Garage",
    "port": 47813,
}
# Which page suits a part of the window, by the names of the widgets.
TOPICS = {
    "details_pane": HelpPage.DATES,
    "companies": HelpPage.DATES,
    "outlook_dialog": HelpPage.DATES,
    "rename_dialog": HelpPage.FIRST_STEPS,
    "labels_dialog": HelpPage.FIRST_STEPS,
    "history_window": HelpPage.FIRST_STEPS,
    "problem_panel": HelpPage.WRONG,
    "details_dialog": HelpPage.WRONG,
    "diagnose_dialog": HelpPage.WRONG,
    "setup_review_page": HelpPage.KEYS,
    "keys_guide": HelpPage.KEYS,
    "setups_dialog": HelpPage.KEYS,
    "setup_chooser": HelpPage.KEYS,
    "save_setup_dialog": HelpPage.KEYS,
    "unseal_dialog": HelpPage.GIVING,
    "give_dialog": HelpPage.GIVING,
    "take_over_dialog": HelpPage.GIVING,
    "sealed_words_dialog": HelpPage.GIVING,
    "disconnect_dialog": HelpPage.RECONNECTING,
    "only_here": HelpPage.PRIVACY,
    "restore_dialog": HelpPage.PRIVACY,
    "passphrase_dialog": HelpPage.PRIVACY,
    "new_passphrase_dialog": HelpPage.PRIVACY,
    "about_dialog": HelpPage.PRIVACY,
    "settings_safety": HelpPage.PRIVACY,
    "settings_backups": HelpPage.PRIVACY,
    "settings_dialog": HelpPage.SETTINGS,
}


def title_of(page: HelpPage) -> str:
    """What the contents call it."""
    return _tr(_TITLES[page])


def topic_of(names: Iterable[str]) -> HelpPage:
    """The page for a widget, by its name and its parents' names, the innermost first."""
    return next((TOPICS[name] for name in names if name in TOPICS), HelpPage.FIRST_STEPS)


def html_of(page: HelpPage) -> str:
    """The page in the person's language where there is one, otherwise in English."""
    if page is HelpPage.WRONG:
        return _about_errors()
    translated = (folder.name for folder in resource("help").iterdir() if folder.is_dir())
    language = nearest(QLocale(), {_WRITTEN_IN, *translated})
    file = resource("help", f"{language}", f"{page}.html")
    return (file if file.is_file() else resource("help", f"{page}.html")).read_text("utf-8")


def _about_errors() -> str:
    parts = [
        f"<h1>{escape(title_of(HelpPage.WRONG))}</h1>",
        f"<p>{escape(_tr('This is everything that the program may say, with what to do about it.'))} ",
        f"{escape(_tr('Sandbox Bakery and Sandbox Garage stand for companies of yours.'))}</p>",
    ]
    told: set[tuple[str, ...]] = set()
    for wording in (*every_wording(_EXAMPLES), *every_sealed()):
        said = tuple(text(part) for part in (wording.title, wording.what, wording.todo) if part is not None)
        if said not in told:
            told.add(said)
            parts.append(_about_error(said, wording))
    return "\n".join(parts)


def _about_error(said: tuple[str, ...], wording: Wording) -> str:
    title, *rest = said
    button = ""
    if wording.action is not None:
        button = f"<br/><i>{escape(_tr('Button:'))} {escape(action_text(wording.action))}</i>"
    return f"<h3>{escape(title)}</h3><p>{escape(' '.join(rest))}{button}</p>"


def _tr(words: str) -> str:
    return QCoreApplication.translate("help", words)
