"""What keeps the key from us, told apart: a locked keychain, a silent one, one without the key or with another."""

from collections.abc import Mapping

from qbo_desktop.app.reason_wording import Template
from qbo_desktop.app.sentences import QT_TRANSLATE_NOOP, Action

_ANOTHER_KEY = Template(
    QT_TRANSLATE_NOOP("wording", "The password store holds another key"),
    QT_TRANSLATE_NOOP("wording", "What it keeps for this program does not open your connections. Nothing changed."),
    QT_TRANSLATE_NOOP("wording", "Bring back the password store from before, or open with the recovery passphrase."),
    Action.TRY_AGAIN,
)

KEYCHAIN: Mapping[str, Template] = {
    "vault_locked.keychain did not answer": Template(
        QT_TRANSLATE_NOOP("wording", "The password store does not answer"),
        QT_TRANSLATE_NOOP("wording", "It was asked for the key of your connections. No company is affected."),
        QT_TRANSLATE_NOOP("wording", "Look for its window and unlock it; otherwise sign out, sign in and try again."),
        Action.UNLOCK,
    ),
    "keychain_changed.item missing": Template(
        QT_TRANSLATE_NOOP("wording", "The key to your connections is missing"),
        QT_TRANSLATE_NOOP("wording", "The password store is open, but the key is not in it any more."),
        QT_TRANSLATE_NOOP(
            "wording", "Bring back the password store from before, or open with the recovery passphrase."
        ),
        Action.TRY_AGAIN,
    ),
    "keychain_changed.item of another key": _ANOTHER_KEY,
    "wrong_key.item": _ANOTHER_KEY,
    "wrong_key.key check": _ANOTHER_KEY,
}
