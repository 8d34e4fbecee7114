"""Every error as a person should hear it: what happened, what to do, one button; the same in window and terminal."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from string import Formatter

from qbo_desktop.app.consent_wording import CONSENT
from qbo_desktop.app.import_wording import IMPORT_ERRORS, of_import
from qbo_desktop.app.keychain_wording import KEYCHAIN
from qbo_desktop.app.network_wording import NETWORK
from qbo_desktop.app.reason_wording import REASONS, Template
from qbo_desktop.app.sentences import QT_TRANSLATE_NOOP, Action, Sentence, Value, Wording
from qbo_desktop.app.usage_wording import usage
from qbo_desktop.app.vault_wording import VAULT
from qbo_desktop.app.wrong_company import NamedWrongCompany
from qbo_desktop.core.connection import Status
from qbo_desktop.core.errors import (
    Ambiguous,
    AuthorizationDenied,
    LoopbackUnavailable,
    QboDesktopError,
    ReconnectRequired,
    UnusableFile,
    Usage,
    VaultError,
    VaultFull,
    WayOn,
    WrongCompany,
)
from qbo_desktop.core.import_errors import ImportedForAnother, ImportRefused, UnusableImport
from qbo_desktop.vault.layout import EMERGENCY_SUFFIX
from qbo_desktop.vault.records import DamagedWithBackup

_ERRORS = {
    "network_unavailable": Template(
        QT_TRANSLATE_NOOP("wording", "No internet connection"),
        QT_TRANSLATE_NOOP("wording", "Nothing is broken, and nothing is lost."),
        QT_TRANSLATE_NOOP("wording", "Check the network and try again."),
        Action.TRY_NOW,
    ),
    "intuit_unavailable": Template(
        QT_TRANSLATE_NOOP("wording", "Intuit is not answering"),
        QT_TRANSLATE_NOOP("wording", "Your connections are safe until their dates."),
        QT_TRANSLATE_NOOP("wording", "Wait a little; the program keeps trying while it is open."),
        Action.OPEN_STATUS_PAGE,
    ),
    "unexpected_response": Template(
        QT_TRANSLATE_NOOP("wording", "That was not an answer from Intuit"),
        QT_TRANSLATE_NOOP(
            "wording", "Something on the way answered instead, such as a sign-in page of this network. Nothing changed."
        ),
        QT_TRANSLATE_NOOP("wording", "Open any web page to see whether the network wants something, then try again."),
        Action.TRY_NOW,
    ),
    "authorization_denied": Template(
        QT_TRANSLATE_NOOP("wording", "Nothing was connected"),
        QT_TRANSLATE_NOOP("wording", "The QuickBooks page was closed or declined."),
        QT_TRANSLATE_NOOP("wording", "Start again whenever you like."),
        Action.TRY_AGAIN,
    ),
    "authorization_denied.other": Template(
        QT_TRANSLATE_NOOP("wording", "Intuit refused to ask"),
        QT_TRANSLATE_NOOP("wording", "The app's settings and what this program asks for do not fit together."),
        QT_TRANSLATE_NOOP("wording", "Ask whoever made the company setup file."),
        Action.CHECK_KEYS,
    ),
    "authorization_failed": Template(
        QT_TRANSLATE_NOOP("wording", "Nothing was connected"),
        QT_TRANSLATE_NOOP(
            "wording", "Intuit did not accept the permission; it may have come late or been used already."
        ),
        QT_TRANSLATE_NOOP("wording", "Start again."),
        Action.TRY_AGAIN,
    ),
    "authorization_timed_out": Template(
        QT_TRANSLATE_NOOP("wording", "We did not hear back from the browser"),
        QT_TRANSLATE_NOOP("wording", "The time for this permission has passed."),
        QT_TRANSLATE_NOOP("wording", "Start again."),
        Action.TRY_AGAIN,
    ),
    "state_mismatch": Template(
        QT_TRANSLATE_NOOP("wording", "That page was from an earlier try"),
        QT_TRANSLATE_NOOP("wording", "It was ignored, for safety."),
        QT_TRANSLATE_NOOP("wording", "Use the newest tab."),
        Action.OPEN_BROWSER,
    ),
    "loopback_unavailable": Template(
        QT_TRANSLATE_NOOP("wording", "Another program uses the address that QuickBooks returns to"),
        QT_TRANSLATE_NOOP("wording", "Port {port} of this computer is taken."),
        QT_TRANSLATE_NOOP("wording", "Close that program, or paste the address from the browser."),
        Action.PASTE_ADDRESS,
    ),
    "access_refused": Template(
        QT_TRANSLATE_NOOP("wording", "QuickBooks refuses this company's data"),
        QT_TRANSLATE_NOOP(
            "wording", "The permission was given, but these app keys cannot read the company. Nothing else changed."
        ),
        QT_TRANSLATE_NOOP("wording", "Use live keys for live companies and test keys for test companies."),
        Action.CHECK_KEYS,
    ),
    "configuration_rejected": Template(
        QT_TRANSLATE_NOOP("wording", "The app keys were not accepted"),
        QT_TRANSLATE_NOOP(
            "wording", "They do not match, or test keys are used for a live company. No company is lost."
        ),
        QT_TRANSLATE_NOOP("wording", "Compare them with Intuit's developer page, or ask for a new company setup file."),
        Action.CHECK_KEYS,
    ),
    **VAULT,
    "unusable_file": Template(
        QT_TRANSLATE_NOOP("wording", "This is not a company setup file we can read"),
        QT_TRANSLATE_NOOP("wording", "It is damaged or something else."),
        QT_TRANSLATE_NOOP("wording", "Ask for a new one."),
        Action.CHOOSE_FILE,
    ),
    "unusable_file.too_new": Template(
        QT_TRANSLATE_NOOP("wording", "This company setup file is for a newer version"),
        QT_TRANSLATE_NOOP("wording", "A newer version of this program made it."),
        QT_TRANSLATE_NOOP("wording", "Update this program, or ask for a file for this version."),
        Action.CHOOSE_FILE,
    ),
    "unusable_file.sealed": Template(
        QT_TRANSLATE_NOOP("wording", "This company setup file is sealed"),
        QT_TRANSLATE_NOOP("wording", "It opens with the key or the passphrase that it was sealed for."),
        QT_TRANSLATE_NOOP("wording", "Ask for a plain one, or open it on the command line with “setup add”."),
        Action.CHOOSE_FILE,
    ),
    "unusable_file.field": Template(
        QT_TRANSLATE_NOOP("wording", "Something in this company setup file is wrong"),
        QT_TRANSLATE_NOOP("wording", "The part “{field}” is missing or cannot be used."),
        QT_TRANSLATE_NOOP("wording", "Ask for a corrected file."),
        Action.CHOOSE_FILE,
    ),
    "not_found": Template(
        QT_TRANSLATE_NOOP("wording", "There is no such company or setup here"),
        QT_TRANSLATE_NOOP("wording", "Nothing here answers to “{detail}”."),
        QT_TRANSLATE_NOOP("wording", "Look at the list for the names."),
        None,
    ),
    "not_found.nothing_to_move": Template(
        QT_TRANSLATE_NOOP("wording", "There is nothing to move"),
        QT_TRANSLATE_NOOP("wording", "No company here is connected."),
        QT_TRANSLATE_NOOP("wording", "Reconnect those that need it first."),
        None,
    ),
    "not_found.vault": Template(
        QT_TRANSLATE_NOOP("wording", "Nothing is kept here yet"),
        QT_TRANSLATE_NOOP("wording", "This data folder holds no connections."),
        QT_TRANSLATE_NOOP("wording", "Check the folder that --data-dir names."),
        None,
    ),
    "not_found.setup": Template(
        QT_TRANSLATE_NOOP("wording", "No company setup yet"),
        QT_TRANSLATE_NOOP("wording", "Connecting needs the keys of an Intuit app."),
        QT_TRANSLATE_NOOP("wording", "Open the company setup file that you were given."),
        Action.CHOOSE_FILE,
    ),
    "ambiguous": Template(
        QT_TRANSLATE_NOOP("wording", "Several answer to that name"),
        QT_TRANSLATE_NOOP("wording", "It could be: {candidates}."),
        QT_TRANSLATE_NOOP("wording", "Name one of them in full, and its setup with --setup."),
        None,
    ),
    "disconnect_failed": Template(
        QT_TRANSLATE_NOOP("wording", "{company} was not disconnected"),
        QT_TRANSLATE_NOOP("wording", "Intuit refused to end the permission, and it still works."),
        QT_TRANSLATE_NOOP("wording", "Try again, or remove the app in QuickBooks under Apps."),
        Action.TRY_AGAIN,
    ),
    "interrupted": Template(
        QT_TRANSLATE_NOOP("wording", "Stopped"),
        QT_TRANSLATE_NOOP("wording", "Nothing was lost."),
        QT_TRANSLATE_NOOP("wording", "Start again whenever you like."),
        Action.TRY_AGAIN,
    ),
    "bug": Template(
        QT_TRANSLATE_NOOP("wording", "This program made a mistake"),
        QT_TRANSLATE_NOOP("wording", "It was not prepared for this ({detail}). Your connections are kept."),
        QT_TRANSLATE_NOOP("wording", "Copy the details and send them to whoever looks after this program."),
        Action.COPY_DETAILS,
    ),
    **NETWORK,
    **KEYCHAIN,
}

_ERRORS |= IMPORT_ERRORS
_WRONG_COMPANY = Template(
    QT_TRANSLATE_NOOP("wording", "You picked a different company"),
    QT_TRANSLATE_NOOP("wording", "You were reconnecting {company} but chose {chosen}. {company} is unchanged."),
    QT_TRANSLATE_NOOP("wording", "Choose {company} in the list."),
    Action.TRY_AGAIN,
)
_WRONG_NEW_COMPANY = replace(
    _WRONG_COMPANY,
    what=QT_TRANSLATE_NOOP(
        "wording",
        "You were reconnecting {company} but chose a company that is not here yet. {company} is unchanged.",
    ),
)


def of_error(error: QboDesktopError, company: str | None = None, chosen: str | None = None) -> Wording:
    """What a person should hear about this error; `company` is the one it happened to, `chosen` the one she picked.

    An error that knows the names itself needs neither.
    """
    error = _told_as(error)
    if isinstance(error, NamedWrongCompany):
        company, chosen = company or error.expected_name, chosen or error.chosen_name
    values: dict[str, Value] = {
        "company": company or error.realm_id or "?",
        "detail": error.detail or "?",
        "chosen": chosen or "?",
    }
    match error:
        case ReconnectRequired() if not isinstance(error, ImportRefused):
            return _worded(REASONS.get(error.reason, REASONS["unknown"]), values)
        case WrongCompany():
            values["chosen"] = chosen or error.chosen
            return _worded(_WRONG_COMPANY if error.already_here else _WRONG_NEW_COMPANY, values)
        case AuthorizationDenied() if error.oauth_error not in (None, "access_denied"):
            return _worded(_ERRORS["authorization_denied.other"], values)
        case LoopbackUnavailable():
            values |= {"port": error.port, "holder": error.holder or "?"}
        case UnusableFile() if not isinstance(error, UnusableImport):
            values["field"] = error.field or "?"
            special = "field" if error.field and error.problem == "invalid" else error.problem
            return _worded(_ERRORS.get(f"unusable_file.{special}", _ERRORS["unusable_file"]), values)
        case Ambiguous():
            values["candidates"] = "; ".join(error.candidates)
        case Usage():
            return usage(error)
        case DamagedWithBackup():
            values["made_at"] = error.backup.made_at
    template = _ERRORS.get(f"{error.code}.{_special(error)}", _ERRORS.get(error.code, _ERRORS["bug"]))
    return _worded(of_import(error) or template, values)


def _told_as(error: QboDesktopError) -> QboDesktopError:
    """What could not be done matters more than what was in the way of it."""
    owed = error.disconnect_owed
    return ReconnectRequired(Status.DISCONNECTING, realm_id=error.realm_id) if owed else error


def every_wording(examples: Mapping[str, Value]) -> Iterator[Wording]:
    """All that can go wrong, what asks for a new permission first: for the help, which must say what the window says.

    `examples` stand for the names in the sentences; one that is not among them is shown as "…".
    """
    for template in (*REASONS.values(), _WRONG_COMPANY, _WRONG_NEW_COMPANY, *CONSENT.values(), *_ERRORS.values()):
        texts = (template.title, template.what or "", template.todo or "")
        names = {name for text in texts for _, name, _, _ in Formatter().parse(text) if name}
        yield _worded(template, {name: examples.get(name, "…") for name in names})


def _special(error: QboDesktopError) -> str | None:
    """What tells this error from others of its kind that need other words."""
    match error:
        case ImportedForAnother():
            return "import"
        case DamagedWithBackup():
            return "offered"
        case VaultError(way_on=WayOn() as way_on):
            return way_on.value
        case VaultFull() if error.detail is not None and error.detail.endswith(EMERGENCY_SUFFIX):
            return "kept"
        case LoopbackUnavailable() if error.holder is not None:
            return "held"
        case _:
            return error.detail


def _worded(template: Template, values: Mapping[str, Value]) -> Wording:
    def sentence(text: str | None) -> Sentence | None:
        return None if text is None else Sentence(text, values)

    return Wording(Sentence(template.title, values), sentence(template.what), sentence(template.todo), template.action)
