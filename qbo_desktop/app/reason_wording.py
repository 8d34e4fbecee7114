"""Why a company must be reconnected, or waits for somebody's word, as a person should hear it."""

from dataclasses import dataclass

from qbo_desktop.app.sentences import QT_TRANSLATE_NOOP, Action


@dataclass(frozen=True, slots=True)
class Template:
    """The four parts of a wording, with {placeholders}."""

    title: str
    what: str | None
    todo: str | None
    action: Action | None


REASONS = {
    "revoked": Template(
        QT_TRANSLATE_NOOP("wording", "{company} was disconnected"),
        QT_TRANSLATE_NOOP(
            "wording",
            "It looks like someone removed this app in QuickBooks, or the person who allowed it lost access.",
        ),
        QT_TRANSLATE_NOOP("wording", "Allow it again; it takes about a minute, and you need to be an admin."),
        Action.RECONNECT,
    ),
    "idle_expired": Template(
        QT_TRANSLATE_NOOP("wording", "{company} expired"),
        QT_TRANSLATE_NOOP("wording", "It was not refreshed for 100 days, so Intuit closed it."),
        QT_TRANSLATE_NOOP("wording", "Reconnect, and let this program start when you sign in."),
        Action.RECONNECT,
    ),
    "hard_expired": Template(
        QT_TRANSLATE_NOOP("wording", "Time for a fresh permission for {company}"),
        QT_TRANSLATE_NOOP("wording", "Intuit asks for a new permission every five years."),
        QT_TRANSLATE_NOOP("wording", "Reconnect once."),
        Action.RECONNECT,
    ),
    "used_elsewhere": Template(
        QT_TRANSLATE_NOOP("wording", "Another program uses the connection of {company}"),
        QT_TRANSLATE_NOOP("wording", "It was refreshed somewhere else. Two programs cannot share one."),
        QT_TRANSLATE_NOOP("wording", "Reconnect here, or remove it here."),
        Action.RECONNECT,
    ),
    "interrupted": Template(
        QT_TRANSLATE_NOOP("wording", "The last refresh of {company} was cut off"),
        QT_TRANSLATE_NOOP("wording", "Intuit's answer never arrived."),
        QT_TRANSLATE_NOOP("wording", "Reconnect; history and settings stay."),
        Action.RECONNECT,
    ),
    "access_lost": Template(
        QT_TRANSLATE_NOOP("wording", "QuickBooks refuses the data of {company}"),
        QT_TRANSLATE_NOOP(
            "wording", "Whoever connected it may no longer be an admin, though the connection refreshes."
        ),
        QT_TRANSLATE_NOOP("wording", "An admin must reconnect."),
        Action.RECONNECT,
    ),
    "vault_unreadable": Template(
        QT_TRANSLATE_NOOP("wording", "The saved connection of {company} cannot be read"),
        QT_TRANSLATE_NOOP("wording", "Its entry on this computer is damaged. The other companies are not affected."),
        QT_TRANSLATE_NOOP("wording", "Reconnect; history and settings stay."),
        Action.RECONNECT,
    ),
    "unknown": Template(
        QT_TRANSLATE_NOOP("wording", "{company} needs a fresh permission"),
        QT_TRANSLATE_NOOP("wording", "Intuit refused to refresh it and did not say why."),
        QT_TRANSLATE_NOOP("wording", "Reconnect; history and settings stay."),
        Action.RECONNECT,
    ),
    "restored": Template(
        QT_TRANSLATE_NOOP("wording", "{company} waits for your word"),
        QT_TRANSLATE_NOOP("wording", "This is an older copy of the connection, and another computer may be using it."),
        QT_TRANSLATE_NOOP("wording", "Confirm that only this computer uses it."),
        Action.REFRESH_NOW,
    ),
    "moved": Template(
        QT_TRANSLATE_NOOP("wording", "{company} was moved"),
        QT_TRANSLATE_NOOP("wording", "Another computer keeps this connection now; this one no longer refreshes it."),
        QT_TRANSLATE_NOOP("wording", "Reconnect to take it back."),
        Action.TAKE_BACK,
    ),
    "disconnecting": Template(
        QT_TRANSLATE_NOOP("wording", "Intuit could not be told yet"),
        QT_TRANSLATE_NOOP("wording", "{company} is being disconnected, and its permission may still exist."),
        QT_TRANSLATE_NOOP("wording", "It goes on by itself; or remove it in QuickBooks under Apps."),
        Action.TRY_NOW,
    ),
}
