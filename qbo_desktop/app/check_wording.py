"""Every check as a person should read it: what was found, and what to do when it is not well."""

from dataclasses import dataclass

from qbo_desktop.app.readiness import Check
from qbo_desktop.app.sentences import QT_TRANSLATE_NOOP, Sentence
from qbo_desktop.app.wording import of_error

_PASSED = {
    "keys": QT_TRANSLATE_NOOP("wording", "Intuit knows these app keys."),
    "network": QT_TRANSLATE_NOOP("wording", "Intuit can be reached."),
    "clock": QT_TRANSLATE_NOOP("wording", "The computer's clock is right."),
    "port": QT_TRANSLATE_NOOP("wording", "The address that the browser returns to is free."),
    "redirect_uri": QT_TRANSLATE_NOOP("wording", "The return address has the right form."),
    "vault": QT_TRANSLATE_NOOP("wording", "Everything in the vault can be opened."),
}


@dataclass(frozen=True, slots=True)
class Worded:
    """A check in words."""

    name: str
    ok: bool
    what: Sentence
    todo: Sentence | None = None


def worded(check: Check) -> Worded:
    """The sentences of one check."""
    if check.ok:
        return Worded(check.name, ok=True, what=Sentence(_PASSED[check.name]))
    if check.error is not None:
        wording = of_error(check.error, check.company)
        # About one company among many only the title says which.
        what = wording.title if check.company or wording.what is None else wording.what
        return Worded(check.name, ok=False, what=what, todo=wording.todo)
    minutes = round(abs(check.seconds or 0.0) / 60)
    return Worded(
        check.name,
        ok=False,
        what=Sentence(
            QT_TRANSLATE_NOOP("wording", "The computer's clock is {minutes} minutes off."), {"minutes": minutes}
        ),
        todo=Sentence(QT_TRANSLATE_NOOP("wording", "Set it to automatic.")),
    )
