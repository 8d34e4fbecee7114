"""Every check as a person should read it: what was found, and what to do when it is not well."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from qbo_desktop.app.readiness import Check
from qbo_desktop.app.sentences import QT_TRANSLATE_NOOP, Sentence
from qbo_desktop.app.wording import of_error
from qbo_desktop.core.errors import UnusableFile

_PASSED = {
    "keys": QT_TRANSLATE_NOOP("wording", "Intuit knows these app keys."),
    "keys.nothing_yet": QT_TRANSLATE_NOOP("wording", "There is no company setup yet, so there are no keys to check."),
    "keys.sealed": QT_TRANSLATE_NOOP("wording", "The app keys wait for the vault to open."),
    "port.sealed": QT_TRANSLATE_NOOP("wording", "Which port is needed is known once the vault is open."),
    "keys.not_asked": QT_TRANSLATE_NOOP("wording", "The app keys were not checked: Intuit was not reached."),
    "network.nothing_yet": QT_TRANSLATE_NOOP("wording", "The demo starts when it is needed; no network is."),
    "clock.not_asked": QT_TRANSLATE_NOOP("wording", "The clock was not checked: Intuit did not tell the time."),
    "network": QT_TRANSLATE_NOOP("wording", "Intuit can be reached."),
    "clock": QT_TRANSLATE_NOOP("wording", "The computer's clock is right."),
    "port": QT_TRANSLATE_NOOP("wording", "The address that the browser returns to is free."),
    "port.nothing_yet": QT_TRANSLATE_NOOP("wording", "There is no company setup yet, so no port is needed."),
    "redirect_uri": QT_TRANSLATE_NOOP("wording", "The return address has the right form."),
    "vault": QT_TRANSLATE_NOOP("wording", "Everything in the vault can be opened."),
    "vault.nothing_yet": QT_TRANSLATE_NOOP("wording", "Nothing is kept here yet; the vault is made when it is needed."),
    "vault.sealed": QT_TRANSLATE_NOOP("wording", "The vault's file is whole; what is in it waits for its key."),
    "keychain": QT_TRANSLATE_NOOP("wording", "The password store works, and it is open."),
    "keychain.no_keychain_needed": QT_TRANSLATE_NOOP("wording", "No password store is needed here."),
    "proxy.system": QT_TRANSLATE_NOOP("wording", "Requests go through the system's proxy, {value}."),
    "proxy.manual": QT_TRANSLATE_NOOP("wording", "Requests go through the proxy of the settings, {value}."),
}
_OF_SETUP = {
    "keys": QT_TRANSLATE_NOOP("wording", "Intuit knows the app keys of “{setup}”."),
    "port": QT_TRANSLATE_NOOP("wording", "Port {value}, where the browser returns to, is free."),
    "redirect_uri": QT_TRANSLATE_NOOP(
        "wording", "The return address of “{setup}” has the right form: {value}. It must stand so at Intuit."
    ),
}
_REDIRECT = (
    QT_TRANSLATE_NOOP("wording", "The return address of “{setup}” cannot be used: {value}"),
    QT_TRANSLATE_NOOP(
        "wording",
        "Live companies need https:// on a domain of yours; test companies take http://localhost with a port as well. "
        "Change it in the company setup file and at Intuit.",
    ),
)


@dataclass(frozen=True, slots=True)
class Worded:
    """A check in words: `what` was found, and `why` it matters or came about where that needs saying."""

    name: str
    ok: bool
    what: Sentence
    why: Sentence | None = None
    todo: Sentence | None = None

    def found(self, told: Callable[[Sentence], str] = Sentence.english) -> str:
        """What was found in one text; `told` writes a sentence in the reader's language."""
        return told(self.what) if self.why is None else f"{told(self.what)}. {told(self.why)}"


def worded(check: Check) -> Worded:
    """The sentences of one check."""
    values = {"setup": check.setup or "?", "value": check.value or "?"}
    if check.ok:
        return Worded(check.name, ok=True, what=Sentence(_passed(check), values))
    if check.error is not None:
        return _failed(check, values)
    minutes = round(abs(check.seconds or 0.0) / 60)
    return Worded(
        check.name,
        ok=False,
        what=Sentence(
            QT_TRANSLATE_NOOP("wording", "The computer's clock is {minutes} minutes off."), {"minutes": minutes}
        ),
        todo=Sentence(QT_TRANSLATE_NOOP("wording", "Set it to automatic.")),
    )


def _passed(check: Check) -> str:
    if check.about is not None:
        return _PASSED[f"{check.name}.{check.about}"]
    return _OF_SETUP.get(check.name, _PASSED[check.name]) if check.setup is not None else _PASSED[check.name]


def _failed(check: Check, values: Mapping[str, str]) -> Worded:
    error = check.error
    assert error is not None
    if isinstance(error, UnusableFile):
        what, todo = _REDIRECT
        return Worded(check.name, ok=False, what=Sentence(what, values), todo=Sentence(todo, values))
    wording = of_error(error, check.company)
    # About one company among many only the title says which.
    why = None if check.company else wording.what
    return Worded(check.name, ok=False, what=wording.title, why=why, todo=wording.todo)
