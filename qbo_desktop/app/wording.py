"""Every error as a person should hear it: what happened, what to do, one button; the same in window and terminal."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from qbo_desktop.app.sentences import QT_TRANSLATE_NOOP, Action, Sentence, Value, Wording
from qbo_desktop.app.usage_wording import usage
from qbo_desktop.core.errors import (
    Ambiguous,
    LoopbackUnavailable,
    QboDesktopError,
    ReconnectRequired,
    UnusableFile,
    Usage,
    WrongCompany,
)


@dataclass(frozen=True, slots=True)
class _Template:
    title: str
    what: str | None
    todo: str | None
    action: Action | None


_REASONS = {
    "revoked": _Template(
        QT_TRANSLATE_NOOP("wording", "{company} was disconnected"),
        QT_TRANSLATE_NOOP(
            "wording",
            "It looks like someone removed this app in QuickBooks, or the person who allowed it lost access.",
        ),
        QT_TRANSLATE_NOOP("wording", "Allow it again; it takes about a minute, and you need to be an admin."),
        Action.RECONNECT,
    ),
    "idle_expired": _Template(
        QT_TRANSLATE_NOOP("wording", "{company} expired"),
        QT_TRANSLATE_NOOP("wording", "It was not refreshed for 100 days, so Intuit closed it."),
        QT_TRANSLATE_NOOP("wording", "Reconnect, and let this program start when you sign in."),
        Action.RECONNECT,
    ),
    "hard_expired": _Template(
        QT_TRANSLATE_NOOP("wording", "Time for a fresh permission for {company}"),
        QT_TRANSLATE_NOOP("wording", "Intuit asks for a new one every five years."),
        QT_TRANSLATE_NOOP("wording", "Reconnect once."),
        Action.RECONNECT,
    ),
    "used_elsewhere": _Template(
        QT_TRANSLATE_NOOP("wording", "Another program uses the connection of {company}"),
        QT_TRANSLATE_NOOP("wording", "It was refreshed somewhere else. Two programs cannot share one."),
        QT_TRANSLATE_NOOP("wording", "Reconnect here, or remove it here."),
        Action.RECONNECT,
    ),
    "interrupted": _Template(
        QT_TRANSLATE_NOOP("wording", "The last refresh of {company} was cut off"),
        QT_TRANSLATE_NOOP("wording", "Intuit's answer never arrived."),
        QT_TRANSLATE_NOOP("wording", "Reconnect; history and settings stay."),
        Action.RECONNECT,
    ),
    "access_lost": _Template(
        QT_TRANSLATE_NOOP("wording", "QuickBooks refuses the data of {company}"),
        QT_TRANSLATE_NOOP(
            "wording", "Whoever connected it may no longer be an admin, though the connection refreshes."
        ),
        QT_TRANSLATE_NOOP("wording", "An admin must reconnect."),
        Action.RECONNECT,
    ),
    "vault_unreadable": _Template(
        QT_TRANSLATE_NOOP("wording", "The saved connection of {company} cannot be read"),
        QT_TRANSLATE_NOOP("wording", "Its entry on this computer is damaged. The other companies are not affected."),
        QT_TRANSLATE_NOOP("wording", "Reconnect; history and settings stay."),
        Action.RECONNECT,
    ),
    "unknown": _Template(
        QT_TRANSLATE_NOOP("wording", "{company} needs a fresh permission"),
        QT_TRANSLATE_NOOP("wording", "Intuit refused to refresh it and did not say why."),
        QT_TRANSLATE_NOOP("wording", "Reconnect; history and settings stay."),
        Action.RECONNECT,
    ),
    "paused": _Template(
        QT_TRANSLATE_NOOP("wording", "{company} waits for your word"),
        QT_TRANSLATE_NOOP("wording", "This is an older copy of the connection, and another computer may be using it."),
        QT_TRANSLATE_NOOP("wording", "Confirm that only this computer uses it."),
        Action.REFRESH_NOW,
    ),
    "moved": _Template(
        QT_TRANSLATE_NOOP("wording", "{company} was moved"),
        QT_TRANSLATE_NOOP("wording", "Another computer keeps this connection now; this one no longer refreshes it."),
        QT_TRANSLATE_NOOP("wording", "Reconnect to take it back."),
        Action.TAKE_BACK,
    ),
    "disconnecting": _Template(
        QT_TRANSLATE_NOOP("wording", "{company} is being disconnected"),
        QT_TRANSLATE_NOOP("wording", "Intuit could not be told yet, so the permission may still exist."),
        QT_TRANSLATE_NOOP("wording", "It goes on by itself; or remove it in QuickBooks under Apps."),
        Action.TRY_NOW,
    ),
}

_ERRORS = {
    "network_unavailable": _Template(
        QT_TRANSLATE_NOOP("wording", "No internet connection"),
        QT_TRANSLATE_NOOP("wording", "Nothing is broken, and nothing is lost."),
        QT_TRANSLATE_NOOP("wording", "Check the network and try again."),
        Action.TRY_NOW,
    ),
    "intuit_unavailable": _Template(
        QT_TRANSLATE_NOOP("wording", "Intuit is not answering"),
        QT_TRANSLATE_NOOP("wording", "Your connections are safe until their dates."),
        QT_TRANSLATE_NOOP("wording", "Wait a little; the program keeps trying while it is open."),
        Action.OPEN_STATUS_PAGE,
    ),
    "unexpected_response": _Template(
        QT_TRANSLATE_NOOP("wording", "That was not an answer from Intuit"),
        QT_TRANSLATE_NOOP(
            "wording", "Something on the way answered instead, such as a sign-in page of this network. Nothing changed."
        ),
        QT_TRANSLATE_NOOP("wording", "Open any web page to see whether the network wants something, then try again."),
        Action.TRY_NOW,
    ),
    "authorization_denied": _Template(
        QT_TRANSLATE_NOOP("wording", "Nothing was connected"),
        QT_TRANSLATE_NOOP("wording", "The QuickBooks page was closed or declined."),
        QT_TRANSLATE_NOOP("wording", "Start again whenever you like."),
        Action.TRY_AGAIN,
    ),
    "authorization_failed": _Template(
        QT_TRANSLATE_NOOP("wording", "Nothing was connected"),
        QT_TRANSLATE_NOOP(
            "wording", "Intuit did not accept the permission; it may have come late or been used already."
        ),
        QT_TRANSLATE_NOOP("wording", "Start again."),
        Action.TRY_AGAIN,
    ),
    "authorization_timed_out": _Template(
        QT_TRANSLATE_NOOP("wording", "We did not hear back from the browser"),
        QT_TRANSLATE_NOOP("wording", "The time for this permission has passed."),
        QT_TRANSLATE_NOOP("wording", "Start again."),
        Action.TRY_AGAIN,
    ),
    "state_mismatch": _Template(
        QT_TRANSLATE_NOOP("wording", "That page was from an earlier try"),
        QT_TRANSLATE_NOOP("wording", "It was ignored, for safety."),
        QT_TRANSLATE_NOOP("wording", "Use the newest tab."),
        Action.TRY_AGAIN,
    ),
    "loopback_unavailable": _Template(
        QT_TRANSLATE_NOOP("wording", "Another program uses the address that QuickBooks returns to"),
        QT_TRANSLATE_NOOP("wording", "Port {port} of this computer is taken."),
        QT_TRANSLATE_NOOP("wording", "Close that program, or paste the address from the browser."),
        Action.PASTE_ADDRESS,
    ),
    "access_refused": _Template(
        QT_TRANSLATE_NOOP("wording", "QuickBooks refuses this company's data"),
        QT_TRANSLATE_NOOP(
            "wording", "The permission was given, but these app keys cannot read the company. Nothing else changed."
        ),
        QT_TRANSLATE_NOOP("wording", "Use live keys for live companies and test keys for test companies."),
        Action.CHECK_KEYS,
    ),
    "configuration_rejected": _Template(
        QT_TRANSLATE_NOOP("wording", "The app keys were not accepted"),
        QT_TRANSLATE_NOOP(
            "wording", "They do not match, or test keys are used for a live company. No company is lost."
        ),
        QT_TRANSLATE_NOOP("wording", "Compare them with Intuit's developer page, or ask for a new company setup file."),
        Action.CHECK_KEYS,
    ),
    "vault_locked": _Template(
        QT_TRANSLATE_NOOP("wording", "Your saved connections are locked"),
        QT_TRANSLATE_NOOP("wording", "The computer's password store is locked. No company is affected."),
        QT_TRANSLATE_NOOP("wording", "Unlock it; usually this is your sign-in password."),
        Action.UNLOCK,
    ),
    "vault_locked.passphrase": _Template(
        QT_TRANSLATE_NOOP("wording", "Your saved connections are locked"),
        QT_TRANSLATE_NOOP("wording", "They were sealed with a passphrase. No company is affected."),
        QT_TRANSLATE_NOOP("wording", "Give the passphrase; on the command line with --passphrase-file."),
        Action.ENTER_PASSPHRASE,
    ),
    "keychain_unavailable": _Template(
        QT_TRANSLATE_NOOP("wording", "No safe place to keep connections"),
        QT_TRANSLATE_NOOP("wording", "This computer has no password store that works."),
        QT_TRANSLATE_NOOP("wording", "Start the password store, or use a passphrase file: --passphrase-file."),
        Action.TRY_AGAIN,
    ),
    "keychain_changed": _Template(
        QT_TRANSLATE_NOOP("wording", "Your password store changed"),
        QT_TRANSLATE_NOOP("wording", "The key to your connections is in a password store that is not here any more."),
        QT_TRANSLATE_NOOP("wording", "Bring it back, or open with the recovery passphrase."),
        Action.TRY_AGAIN,
    ),
    "wrong_key": _Template(
        QT_TRANSLATE_NOOP("wording", "That key does not open your connections"),
        QT_TRANSLATE_NOOP("wording", "The passphrase is another one, or this vault has none. Nothing changed."),
        QT_TRANSLATE_NOOP("wording", "Try the right passphrase."),
        Action.TRY_AGAIN,
    ),
    "vault_damaged": _Template(
        QT_TRANSLATE_NOOP("wording", "The file of your connections is damaged"),
        QT_TRANSLATE_NOOP("wording", "It is not as this program wrote it. It was left untouched."),
        QT_TRANSLATE_NOOP("wording", "Keep a copy of the data folder, then bring back a backup of it."),
        Action.COPY_DETAILS,
    ),
    "vault_too_new": _Template(
        QT_TRANSLATE_NOOP("wording", "A newer version of this program was used here"),
        QT_TRANSLATE_NOOP("wording", "Your connections are safe, but this version cannot read them."),
        QT_TRANSLATE_NOOP("wording", "Use the newer version."),
        Action.COPY_DETAILS,
    ),
    "vault_full": _Template(
        QT_TRANSLATE_NOOP("wording", "The data folder cannot be written"),
        QT_TRANSLATE_NOOP("wording", "The disk is full, or the folder belongs to somebody else. Nothing was lost."),
        QT_TRANSLATE_NOOP("wording", "Free some space or allow writing there, then try again."),
        Action.TRY_AGAIN,
    ),
    "vault_busy": _Template(
        QT_TRANSLATE_NOOP("wording", "Another program is busy with this company"),
        QT_TRANSLATE_NOOP("wording", "A second copy of this program has held it for a long time. Nothing changed."),
        QT_TRANSLATE_NOOP("wording", "Close the other copy, then try again."),
        Action.TRY_AGAIN,
    ),
    "vault_rolled_back": _Template(
        QT_TRANSLATE_NOOP("wording", "This is an older copy of your connections"),
        QT_TRANSLATE_NOOP("wording", "Some were refreshed since, or moved."),
        QT_TRANSLATE_NOOP("wording", "Confirm each that only this computer uses."),
        Action.COPY_DETAILS,
    ),
    "unusable_file": _Template(
        QT_TRANSLATE_NOOP("wording", "This is not a company setup file we can read"),
        QT_TRANSLATE_NOOP("wording", "It is damaged or something else."),
        QT_TRANSLATE_NOOP("wording", "Ask for a new one."),
        Action.CHOOSE_FILE,
    ),
    "unusable_file.too_new": _Template(
        QT_TRANSLATE_NOOP("wording", "This company setup file is for a newer version"),
        QT_TRANSLATE_NOOP("wording", "A newer version of this program made it."),
        QT_TRANSLATE_NOOP("wording", "Update this program, or ask for a file for this version."),
        Action.CHOOSE_FILE,
    ),
    "unusable_file.sealed": _Template(
        QT_TRANSLATE_NOOP("wording", "This company setup file is sealed"),
        QT_TRANSLATE_NOOP("wording", "This version opens plain company setup files only."),
        QT_TRANSLATE_NOOP("wording", "Ask for a plain one, handed over safely."),
        Action.CHOOSE_FILE,
    ),
    "unusable_file.field": _Template(
        QT_TRANSLATE_NOOP("wording", "Something in this company setup file is wrong"),
        QT_TRANSLATE_NOOP("wording", "The part “{field}” is missing or cannot be used."),
        QT_TRANSLATE_NOOP("wording", "Ask for a corrected file."),
        Action.CHOOSE_FILE,
    ),
    "not_found": _Template(
        QT_TRANSLATE_NOOP("wording", "There is no such company or setup here"),
        QT_TRANSLATE_NOOP("wording", "Nothing here answers to “{detail}”."),
        QT_TRANSLATE_NOOP("wording", "Look at the list for the names."),
        None,
    ),
    "not_found.setup": _Template(
        QT_TRANSLATE_NOOP("wording", "No company setup yet"),
        QT_TRANSLATE_NOOP("wording", "Connecting needs the keys of an Intuit app."),
        QT_TRANSLATE_NOOP("wording", "Open the company setup file that you were given."),
        Action.CHOOSE_FILE,
    ),
    "ambiguous": _Template(
        QT_TRANSLATE_NOOP("wording", "Several answer to that name"),
        QT_TRANSLATE_NOOP("wording", "It could be: {candidates}."),
        QT_TRANSLATE_NOOP("wording", "Name one of them in full, and its setup with --setup."),
        None,
    ),
    "disconnect_failed": _Template(
        QT_TRANSLATE_NOOP("wording", "{company} was not disconnected"),
        QT_TRANSLATE_NOOP("wording", "Intuit refused to end the permission, and it still works."),
        QT_TRANSLATE_NOOP("wording", "Try again, or remove the app in QuickBooks under Apps."),
        Action.TRY_AGAIN,
    ),
    "interrupted": _Template(
        QT_TRANSLATE_NOOP("wording", "Stopped"),
        QT_TRANSLATE_NOOP("wording", "Nothing was lost."),
        QT_TRANSLATE_NOOP("wording", "Start again whenever you like."),
        Action.TRY_AGAIN,
    ),
    "bug": _Template(
        QT_TRANSLATE_NOOP("wording", "This program made a mistake"),
        QT_TRANSLATE_NOOP("wording", "It was not prepared for this ({detail}). Your connections are kept."),
        QT_TRANSLATE_NOOP("wording", "Copy the details and send them to whoever looks after this program."),
        Action.COPY_DETAILS,
    ),
}

_WRONG_COMPANY = _Template(
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
    """What a person should hear about this error; `company` is the one it happened to, `chosen` the one she picked."""
    values: dict[str, Value] = {
        "company": company or error.realm_id or "?",
        "detail": error.detail or "?",
        "chosen": chosen or "?",
    }
    match error:
        case ReconnectRequired():
            return _worded(_REASONS.get(error.reason, _REASONS["unknown"]), values)
        case WrongCompany():
            values["chosen"] = chosen or error.chosen
            return _worded(_WRONG_COMPANY if error.already_here else _WRONG_NEW_COMPANY, values)
        case LoopbackUnavailable():
            values["port"] = error.port
        case UnusableFile():
            values["field"] = error.field or "?"
            special = "field" if error.field and error.problem == "invalid" else error.problem
            return _worded(_ERRORS.get(f"unusable_file.{special}", _ERRORS["unusable_file"]), values)
        case Ambiguous():
            values["candidates"] = "; ".join(error.candidates)
        case Usage():
            return usage(error)
    template = _ERRORS.get(f"{error.code}.{error.detail}", _ERRORS.get(error.code, _ERRORS["bug"]))
    return _worded(template, values)


def _worded(template: _Template, values: Mapping[str, Value]) -> Wording:
    def sentence(text: str | None) -> Sentence | None:
        return None if text is None else Sentence(text, values)

    return Wording(Sentence(template.title, values), sentence(template.what), sentence(template.todo), template.action)
