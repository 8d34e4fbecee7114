"""Sentences and buttons in the person's language, with values as her locale writes them."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from qbo_desktop.app.sentences import QT_TRANSLATE_NOOP, Action, Sentence, Value, Wording
from qbo_desktop.ui import dates

# Where the application marks its sentences for translation.
_CONTEXTS = ("wording", "state")

_ACTIONS = {
    Action.CONNECT: QT_TRANSLATE_NOOP("action", "Connect a company…"),
    Action.RECONNECT: QT_TRANSLATE_NOOP("action", "Reconnect"),
    Action.REFRESH_NOW: QT_TRANSLATE_NOOP("action", "Refresh now"),
    Action.TRY_NOW: QT_TRANSLATE_NOOP("action", "Try now"),
    Action.TRY_AGAIN: QT_TRANSLATE_NOOP("action", "Try again"),
    Action.TAKE_BACK: QT_TRANSLATE_NOOP("action", "Take back…"),
    Action.UNLOCK: QT_TRANSLATE_NOOP("action", "Unlock"),
    Action.SET_PASSPHRASE: QT_TRANSLATE_NOOP("action", "Set a passphrase…"),
    Action.ENTER_PASSPHRASE: QT_TRANSLATE_NOOP("action", "Enter the passphrase…"),
    Action.BRING_BACK: QT_TRANSLATE_NOOP("action", "Bring back the backup…"),
    Action.CHOOSE_BACKUP: QT_TRANSLATE_NOOP("action", "Choose a backup…"),
    Action.USE_LOCAL_FOLDER: QT_TRANSLATE_NOOP("action", "Use a local folder"),
    Action.COPY_LINK: QT_TRANSLATE_NOOP("action", "Copy link"),
    Action.COPY_ADDRESS: QT_TRANSLATE_NOOP("action", "Copy address"),
    Action.COPY_INSTRUCTIONS: QT_TRANSLATE_NOOP("action", "Copy instructions"),
    Action.OPEN_BROWSER: QT_TRANSLATE_NOOP("action", "Open browser again"),
    Action.PASTE_ADDRESS: QT_TRANSLATE_NOOP("action", "Paste the address"),
    Action.CHECK_KEYS: QT_TRANSLATE_NOOP("action", "Check app keys"),
    Action.OPEN_DATE_SETTINGS: QT_TRANSLATE_NOOP("action", "Open date settings"),
    Action.SHOW_THEM: QT_TRANSLATE_NOOP("action", "Show them"),
    Action.START_ANEW: QT_TRANSLATE_NOOP("action", "Start the program again"),
    Action.OPEN_STATUS_PAGE: QT_TRANSLATE_NOOP("action", "Open Intuit's status page"),
    Action.CHOOSE_FILE: QT_TRANSLATE_NOOP("action", "Choose a file…"),
    Action.COPY_DETAILS: QT_TRANSLATE_NOOP("action", "Copy details"),
}


def text(sentence: Sentence) -> str:
    """The sentence in the person's language."""
    values = {name: _value(value) for name, value in sentence.values.items()}
    return _translated(sentence.template).format(**values)


def in_one(wording: Wording) -> str:
    """Title, what happened and what to do, for places that have no room of their own for each."""
    title, *rest = [text(part) for part in (wording.title, wording.what, wording.todo) if part is not None]
    return ". ".join([title, " ".join(rest)]) if rest else title


def action_text(action: Action) -> str:
    """What stands on the button."""
    return QCoreApplication.translate("action", _ACTIONS[action])


def _translated(template: str) -> str:
    for context in _CONTEXTS:
        translated = QCoreApplication.translate(context, template)
        if translated != template:
            return translated
    return template


def _value(value: Value) -> str:
    return dates.day(value) if isinstance(value, datetime) else str(value)
