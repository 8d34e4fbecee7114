"""What a person should hear when the vault, its key or its folder cannot be used."""

from qbo_desktop.app.reason_wording import Template
from qbo_desktop.app.sentences import QT_TRANSLATE_NOOP, Action

VAULT = {
    "vault_locked": Template(
        QT_TRANSLATE_NOOP("wording", "Your saved connections are locked"),
        QT_TRANSLATE_NOOP("wording", "The computer's password store is locked. No company is affected."),
        QT_TRANSLATE_NOOP("wording", "Unlock it; usually this is your sign-in password."),
        Action.UNLOCK,
    ),
    "vault_locked.passphrase": Template(
        QT_TRANSLATE_NOOP("wording", "Your saved connections are locked"),
        QT_TRANSLATE_NOOP("wording", "They were sealed with a passphrase. No company is affected."),
        QT_TRANSLATE_NOOP("wording", "Give the passphrase; on the command line with --passphrase-file."),
        Action.ENTER_PASSPHRASE,
    ),
    "vault_locked.unattended": Template(
        QT_TRANSLATE_NOOP("wording", "Your connections cannot be opened while nobody is there"),
        QT_TRANSLATE_NOOP("wording", "One round was tried as the scheduler would start it. Nothing was scheduled."),
        QT_TRANSLATE_NOOP(
            "wording", "Unlock the password store, or set a passphrase and name its file with --passphrase-file."
        ),
        Action.UNLOCK,
    ),
    "vault_locked.key changed": Template(
        QT_TRANSLATE_NOOP("wording", "Your saved connections got a new key"),
        QT_TRANSLATE_NOOP("wording", "Another copy of this program gave it to them. No company is affected."),
        QT_TRANSLATE_NOOP("wording", "Close this program and start it again."),
        Action.START_ANEW,
    ),
    "folder_unsuitable": Template(
        QT_TRANSLATE_NOOP("wording", "Connections cannot be kept in this folder"),
        QT_TRANSLATE_NOOP(
            "wording", "{detail} copies what is in it, and two copies of a connection end each other. Nothing changed."
        ),
        QT_TRANSLATE_NOOP("wording", "Use a folder that nothing else copies; on the command line with --data-dir."),
        Action.USE_LOCAL_FOLDER,
    ),
    "folder_unsuitable.network drive": Template(
        QT_TRANSLATE_NOOP("wording", "Connections cannot be kept on a network drive"),
        QT_TRANSLATE_NOOP("wording", "Two computers could refresh from there at once. Nothing changed."),
        QT_TRANSLATE_NOOP("wording", "Use a folder on this computer's own disk; on the command line with --data-dir."),
        Action.USE_LOCAL_FOLDER,
    ),
    "keychain_unavailable": Template(
        QT_TRANSLATE_NOOP("wording", "No safe place to keep connections"),
        QT_TRANSLATE_NOOP("wording", "This computer has no password store that works."),
        QT_TRANSLATE_NOOP("wording", "Start the password store, then try again."),
        Action.TRY_AGAIN,
    ),
    "keychain_unavailable.set_passphrase": Template(
        QT_TRANSLATE_NOOP("wording", "No safe place to keep connections"),
        QT_TRANSLATE_NOOP("wording", "This computer has no password store that works."),
        QT_TRANSLATE_NOOP("wording", "Choose a passphrase instead; on the command line with --passphrase-file."),
        Action.SET_PASSPHRASE,
    ),
    "keychain_unavailable.enter_passphrase": Template(
        QT_TRANSLATE_NOOP("wording", "The password store does not work"),
        QT_TRANSLATE_NOOP("wording", "It holds the key to your connections. No company is affected."),
        QT_TRANSLATE_NOOP("wording", "Open them with the recovery passphrase."),
        Action.ENTER_PASSPHRASE,
    ),
    "keychain_changed": Template(
        QT_TRANSLATE_NOOP("wording", "Your password store changed"),
        QT_TRANSLATE_NOOP("wording", "The key to your connections is in a password store that is not here any more."),
        QT_TRANSLATE_NOOP("wording", "Bring it back, then try again."),
        Action.TRY_AGAIN,
    ),
    "keychain_changed.enter_passphrase": Template(
        QT_TRANSLATE_NOOP("wording", "Your password store changed"),
        QT_TRANSLATE_NOOP("wording", "The key to your connections is in a password store that is not here any more."),
        QT_TRANSLATE_NOOP("wording", "Bring it back, or open with the recovery passphrase."),
        Action.ENTER_PASSPHRASE,
    ),
    "wrong_key": Template(
        QT_TRANSLATE_NOOP("wording", "That key does not open your connections"),
        QT_TRANSLATE_NOOP("wording", "The passphrase is another one, or this vault has none. Nothing changed."),
        QT_TRANSLATE_NOOP("wording", "Try the right passphrase."),
        Action.ENTER_PASSPHRASE,
    ),
    "wrong_key.key check": Template(
        QT_TRANSLATE_NOOP("wording", "That key does not open your connections"),
        QT_TRANSLATE_NOOP("wording", "The password store holds another key than theirs. Nothing changed."),
        QT_TRANSLATE_NOOP("wording", "Bring back the password store of the time when they were connected."),
        Action.TRY_AGAIN,
    ),
    "wrong_key.enter_passphrase": Template(
        QT_TRANSLATE_NOOP("wording", "That key does not open your connections"),
        QT_TRANSLATE_NOOP("wording", "The password store holds another key than theirs. Nothing changed."),
        QT_TRANSLATE_NOOP("wording", "Open them with the recovery passphrase."),
        Action.ENTER_PASSPHRASE,
    ),
    "vault_damaged": Template(
        QT_TRANSLATE_NOOP("wording", "The file of your connections is damaged"),
        QT_TRANSLATE_NOOP("wording", "It is not as this program wrote it. It was left untouched."),
        QT_TRANSLATE_NOOP("wording", "Bring back a backup of yours; nothing is deleted."),
        Action.CHOOSE_BACKUP,
    ),
    "vault_damaged.offered": Template(
        QT_TRANSLATE_NOOP("wording", "The file of your connections is damaged"),
        QT_TRANSLATE_NOOP("wording", "Nothing was deleted, and a backup of {made_at} is whole."),
        QT_TRANSLATE_NOOP("wording", "Bring that backup back; then confirm each company that only this computer uses."),
        Action.BRING_BACK,
    ),
    "vault_damaged.missing": Template(
        QT_TRANSLATE_NOOP("wording", "The file of your connections is gone"),
        QT_TRANSLATE_NOOP("wording", "It was in the data folder, and no backup beside it is whole."),
        QT_TRANSLATE_NOOP("wording", "Put the file vault.db back, or a backup of yours."),
        Action.CHOOSE_BACKUP,
    ),
    "vault_damaged.backups": Template(
        QT_TRANSLATE_NOOP("wording", "A backup cannot be read"),
        QT_TRANSLATE_NOOP("wording", "The newest backup is damaged. The connections themselves are not."),
        QT_TRANSLATE_NOOP("wording", "Nothing has to be done; the next one is made by itself."),
        Action.COPY_DETAILS,
    ),
    "vault_damaged.permissions": Template(
        QT_TRANSLATE_NOOP("wording", "Others can read your connections' folder"),
        QT_TRANSLATE_NOOP("wording", "Other people of this computer can read the data folder or a file in it."),
        QT_TRANSLATE_NOOP("wording", "Take their access away: the folder and its files should be yours alone."),
        Action.COPY_DETAILS,
    ),
    "vault_damaged.setups": Template(
        QT_TRANSLATE_NOOP("wording", "A company setup cannot be read"),
        QT_TRANSLATE_NOOP("wording", "The saved keys of an Intuit app are damaged. The companies' entries are not."),
        QT_TRANSLATE_NOOP("wording", "Open the company setup file again."),
        Action.CHOOSE_FILE,
    ),
    "vault_damaged.pending": Template(
        QT_TRANSLATE_NOOP("wording", "A permission that was not finished cannot be read"),
        QT_TRANSLATE_NOOP("wording", "It was given, but its company was never confirmed; now its entry is damaged."),
        QT_TRANSLATE_NOOP("wording", "Connect that company again."),
        Action.CONNECT,
    ),
    "vault_damaged.aside": Template(
        QT_TRANSLATE_NOOP("wording", "A spare copy of a connection cannot be read"),
        QT_TRANSLATE_NOOP("wording", "It was kept in case of need. The connections themselves are not affected."),
        QT_TRANSLATE_NOOP("wording", "Nothing has to be done while the companies stay connected."),
        Action.COPY_DETAILS,
    ),
    "vault_too_new": Template(
        QT_TRANSLATE_NOOP("wording", "A newer version of this program was used here"),
        QT_TRANSLATE_NOOP("wording", "Your connections are safe, but this version cannot read them."),
        QT_TRANSLATE_NOOP("wording", "Use the newer version."),
        Action.COPY_DETAILS,
    ),
    "vault_full": Template(
        QT_TRANSLATE_NOOP("wording", "The data folder cannot be written"),
        QT_TRANSLATE_NOOP("wording", "The disk is full, or the folder belongs to somebody else. Nothing was lost."),
        QT_TRANSLATE_NOOP("wording", "Free some space or allow writing there, and leave this program running."),
        Action.TRY_AGAIN,
    ),
    "vault_full.kept": Template(
        QT_TRANSLATE_NOOP("wording", "The disk is full"),
        QT_TRANSLATE_NOOP("wording", "Nothing was lost; the newest access is kept in {detail}."),
        QT_TRANSLATE_NOOP("wording", "Free some space; this program takes that in by itself."),
        Action.TRY_AGAIN,
    ),
    "vault_full.autostart_not_written": Template(
        QT_TRANSLATE_NOOP("wording", "Starting at sign-in could not be changed"),
        QT_TRANSLATE_NOOP("wording", "The place where this desktop looks for it cannot be written."),
        QT_TRANSLATE_NOOP("wording", "Free some space or allow writing there, then try again."),
        Action.TRY_AGAIN,
    ),
    "vault_full.schedule_not_written": Template(
        QT_TRANSLATE_NOOP("wording", "The scheduler's entry could not be changed"),
        QT_TRANSLATE_NOOP("wording", "The place where the scheduler looks for it cannot be written."),
        QT_TRANSLATE_NOOP("wording", "Free some space or allow writing there, then try again."),
        Action.TRY_AGAIN,
    ),
    "vault_busy": Template(
        QT_TRANSLATE_NOOP("wording", "Another program is busy with this company"),
        QT_TRANSLATE_NOOP("wording", "A second copy of this program has held it for a long time. Nothing changed."),
        QT_TRANSLATE_NOOP("wording", "Close the other copy, then try again."),
        Action.TRY_AGAIN,
    ),
    "vault_busy.move": Template(
        QT_TRANSLATE_NOOP("wording", "Another move is under way"),
        QT_TRANSLATE_NOOP("wording", "A second copy of this program is moving companies. Nothing changed."),
        QT_TRANSLATE_NOOP("wording", "Wait for it to end, then try again."),
        Action.TRY_AGAIN,
    ),
    "vault_full.file_not_written": Template(
        QT_TRANSLATE_NOOP("wording", "The file could not be written"),
        QT_TRANSLATE_NOOP("wording", "The disk is full or failed. Nothing else changed."),
        QT_TRANSLATE_NOOP("wording", "Make room, or choose another folder, then try again."),
        Action.TRY_AGAIN,
    ),
    "vault_rolled_back": Template(
        QT_TRANSLATE_NOOP("wording", "This is an older copy of your connections"),
        QT_TRANSLATE_NOOP("wording", "Some were refreshed since, or moved."),
        QT_TRANSLATE_NOOP("wording", "Confirm each that only this computer uses."),
        Action.SHOW_THEM,
    ),
}
