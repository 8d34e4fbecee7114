"""A sentence that a person reads: a template that can be translated, and the values that go into it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

Value = str | int | datetime


def QT_TRANSLATE_NOOP(context: str, template: str) -> str:  # noqa: ARG001, N802 - the name that Qt's tool looks for
    """Mark a template for translation; it is translated where it is shown."""
    return template


@dataclass(frozen=True, slots=True)
class Sentence:
    """`template` has {placeholders} for `values`; moments (aware UTC) are formatted where the sentence is shown."""

    template: str
    values: Mapping[str, Value] = field(default_factory=dict)

    def english(self) -> str:
        """The sentence as the command line says it, days as "3 March 2027"."""
        return self.template.format(**{name: english_value(value) for name, value in self.values.items()})


def english_value(value: Value) -> str:
    """A value as the command line writes it."""
    return f"{value.day} {value:%B %Y}" if isinstance(value, datetime) else str(value)


class Action(StrEnum):
    """The one button that helps."""

    CONNECT = "connect"
    RECONNECT = "reconnect"
    REFRESH_NOW = "refresh_now"
    TRY_NOW = "try_now"
    TRY_AGAIN = "try_again"
    TAKE_BACK = "take_back"
    UNLOCK = "unlock"
    SET_PASSPHRASE = "set_passphrase"  # noqa: S105 - a button
    ENTER_PASSPHRASE = "enter_passphrase"  # noqa: S105 - a button
    BRING_BACK = "bring_back"
    CHOOSE_BACKUP = "choose_backup"
    USE_LOCAL_FOLDER = "use_local_folder"
    COPY_LINK = "copy_link"
    COPY_ADDRESS = "copy_address"
    COPY_INSTRUCTIONS = "copy_instructions"
    OPEN_BROWSER = "open_browser"
    PASTE_ADDRESS = "paste_address"
    CHECK_KEYS = "check_keys"
    OPEN_DATE_SETTINGS = "open_date_settings"
    SHOW_THEM = "show_them"
    START_ANEW = "start_anew"
    OPEN_STATUS_PAGE = "open_status_page"
    CHOOSE_FILE = "choose_file"
    COPY_DETAILS = "copy_details"


@dataclass(frozen=True, slots=True)
class Wording:
    """A title, what happened, what to do, and the button that does it."""

    title: Sentence
    what: Sentence | None = None
    todo: Sentence | None = None
    action: Action | None = None
