"""What to say when something was asked for that cannot be done as asked."""

from qbo_desktop.app.sentences import QT_TRANSLATE_NOOP, Sentence, Wording
from qbo_desktop.core.errors import Usage

_USAGE = {
    "passphrase_file_missing": (
        QT_TRANSLATE_NOOP("wording", "The passphrase file cannot be read"),
        QT_TRANSLATE_NOOP("wording", "Check its path; the passphrase is its first line."),
    ),
    "passphrase_file_empty": (
        QT_TRANSLATE_NOOP("wording", "The passphrase file is empty"),
        QT_TRANSLATE_NOOP("wording", "Write the passphrase into its first line."),
    ),
    "passphrase_file_not_utf8": (
        QT_TRANSLATE_NOOP("wording", "The passphrase file is not UTF-8 text"),
        QT_TRANSLATE_NOOP("wording", "Save it as plain UTF-8 text."),
    ),
    "passphrase_file_open_to_others": (
        QT_TRANSLATE_NOOP("wording", "Others can read the passphrase file"),
        QT_TRANSLATE_NOOP("wording", "Make it yours alone: chmod 600 FILE."),
    ),
    "setup_exists": (
        QT_TRANSLATE_NOOP("wording", "A setup for this Intuit app is here already"),
        QT_TRANSLATE_NOOP("wording", "Replacing it needs your word: run this in a terminal, without --json."),
    ),
    "setup_name_taken": (
        QT_TRANSLATE_NOOP("wording", "Another setup has this name"),
        QT_TRANSLATE_NOOP("wording", "Names are unique: change the name in the file, or remove the other setup first."),
    ),
    "setup_in_use": (
        QT_TRANSLATE_NOOP("wording", "Connections use this setup"),
        QT_TRANSLATE_NOOP("wording", "Disconnect its companies first."),
    ),
    "demo_keeps_its_own_setup": (
        QT_TRANSLATE_NOOP("wording", "The demo keeps its own setup"),
        QT_TRANSLATE_NOOP("wording", "Use real setups without --demo, so that the two never mix."),
    ),
    "file_exists": (
        QT_TRANSLATE_NOOP("wording", "That file exists already"),
        QT_TRANSLATE_NOOP("wording", "Nothing is overwritten; choose another name."),
    ),
    "file_not_writable": (
        QT_TRANSLATE_NOOP("wording", "The file cannot be written there"),
        QT_TRANSLATE_NOOP("wording", "Choose a folder that you may write to."),
    ),
    "file_not_readable": (
        QT_TRANSLATE_NOOP("wording", "The file cannot be read"),
        QT_TRANSLATE_NOOP("wording", "Check its path."),
    ),
    "min_life": (
        QT_TRANSLATE_NOOP("wording", "--min-life takes a whole number of seconds up to 3000"),
        QT_TRANSLATE_NOOP("wording", "What is printed is good for an hour; ask for less."),
    ),
    "timeout": (
        QT_TRANSLATE_NOOP("wording", "--timeout takes whole seconds from 1 to 600"),
        QT_TRANSLATE_NOOP("wording", "Intuit's permission page is good for ten minutes."),
    ),
    "refresh_what": (
        QT_TRANSLATE_NOOP("wording", "Refresh what?"),
        QT_TRANSLATE_NOOP("wording", "Name companies, or say --all or --due."),
    ),
    "export_what": (
        QT_TRANSLATE_NOOP("wording", "Hand over how?"),
        QT_TRANSLATE_NOOP("wording", "Say --pass or --move, then --to FILE and --for NAME."),
    ),
    "move_what": (
        QT_TRANSLATE_NOOP("wording", "Move what?"),
        QT_TRANSLATE_NOOP("wording", "Name one company or say --all, then --to FILE and --for NAME."),
    ),
    "move_seal": (
        QT_TRANSLATE_NOOP("wording", "A move is always sealed"),
        QT_TRANSLATE_NOOP("wording", "Say --recipient with the receiver's public key, or --passphrase-fd."),
    ),
    "move_to_file": (
        QT_TRANSLATE_NOOP("wording", "A move is written into a file"),
        QT_TRANSLATE_NOOP("wording", "It is read back before the company leaves; name a new file with --to."),
    ),
    "needs_a_terminal": (
        QT_TRANSLATE_NOOP("wording", "This needs your word"),
        QT_TRANSLATE_NOOP("wording", "Run it in a terminal, without --json."),
    ),
    "declined": (
        QT_TRANSLATE_NOOP("wording", "Nothing was stored"),
        QT_TRANSLATE_NOOP("wording", "You said no; the setup was left alone."),
    ),
    "file_and_demo": (
        QT_TRANSLATE_NOOP("wording", "The demo opens no files"),
        QT_TRANSLATE_NOOP("wording", "Open the file without --demo."),
    ),
    "port": (
        QT_TRANSLATE_NOOP("wording", "That port cannot be used"),
        QT_TRANSLATE_NOOP("wording", "Choose one from 1024 to 65535 that browsers go to."),
    ),
    "proxy_address": (
        QT_TRANSLATE_NOOP("wording", "That is not the address of a proxy"),
        QT_TRANSLATE_NOOP("wording", "It is a name and a port, as in proxy.example.com:3128."),
    ),
    "proxy_user": (
        QT_TRANSLATE_NOOP("wording", "The proxy's user and password cannot be used"),
        QT_TRANSLATE_NOOP("wording", "A password needs a user, and a user's name has no colon."),
    ),
    "recipient": (
        QT_TRANSLATE_NOOP("wording", "That is not a key to seal for"),
        QT_TRANSLATE_NOOP("wording", "Ask the receiver for the public key: it begins with age1, and is never secret."),
    ),
    "receiver": (
        QT_TRANSLATE_NOOP("wording", "That is no name"),
        QT_TRANSLATE_NOOP("wording", "Give the receiver's name in plain letters, on one line."),
    ),
    "menu_entry": (
        QT_TRANSLATE_NOOP("wording", "This system's installer makes the menu entry"),
        QT_TRANSLATE_NOOP("wording", "Install the program in the usual way for this system."),
    ),
    "no_scheduler": (
        QT_TRANSLATE_NOOP("wording", "There is no scheduler for you on this computer"),
        QT_TRANSLATE_NOOP(
            "wording", "Nothing was changed: systemd does not answer for your session. Keep the window open instead."
        ),
    ),
    "scheduler_refused": (
        QT_TRANSLATE_NOOP("wording", "This computer's scheduler did not take it"),
        QT_TRANSLATE_NOOP("wording", "Nothing was changed. Ask whoever looks after this computer."),
    ),
    "trial_refused": (
        QT_TRANSLATE_NOOP("wording", "The program could not be started as the scheduler would start it"),
        QT_TRANSLATE_NOOP("wording", "Nothing was scheduled. Check the folder and the passphrase file that you named."),
    ),
    "demo_is_not_scheduled": (
        QT_TRANSLATE_NOOP("wording", "The demo is not scheduled"),
        QT_TRANSLATE_NOOP("wording", "Its companies are made up; leave --demo out for real ones."),
    ),
    "last_slot": (
        QT_TRANSLATE_NOOP("wording", "Nothing else would open your connections"),
        QT_TRANSLATE_NOOP("wording", "Set a passphrase or use the keychain before you remove this one."),
    ),
    "demo_has_no_backups": (
        QT_TRANSLATE_NOOP("wording", "The demo has neither backups nor a passphrase"),
        QT_TRANSLATE_NOOP("wording", "Its companies are made up; leave --demo out for real ones."),
    ),
    "new_passphrase": (
        QT_TRANSLATE_NOOP("wording", "Nobody is there to type the new passphrase"),
        QT_TRANSLATE_NOOP("wording", "Run it in a terminal, or give the passphrase with --new-passphrase-fd."),
    ),
    "passphrase_empty": (
        QT_TRANSLATE_NOOP("wording", "The passphrase for the file is empty"),
        QT_TRANSLATE_NOOP("wording", "Six words or more make a good one."),
    ),
    "passphrase_too_long": (
        QT_TRANSLATE_NOOP("wording", "The passphrase for the file is too long"),
        QT_TRANSLATE_NOOP("wording", "Up to 1024 characters are taken."),
    ),
    "passphrase_not_utf8": (
        QT_TRANSLATE_NOOP("wording", "The passphrase for the file is not UTF-8 text"),
        QT_TRANSLATE_NOOP("wording", "Give plain text; the passphrase is its first line."),
    ),
    "passphrase_fd": (
        QT_TRANSLATE_NOOP("wording", "Nothing can be read from that descriptor"),
        QT_TRANSLATE_NOOP("wording", "Open it for this command, as in: --passphrase-fd 3 3<FILE"),
    ),
    "passphrases_differ": (
        QT_TRANSLATE_NOOP("wording", "The two passphrases differ"),
        QT_TRANSLATE_NOOP("wording", "Start again, and type the same one twice."),
    ),
    "one_input_for_two": (
        QT_TRANSLATE_NOOP("wording", "File and passphrase cannot both come from standard input"),
        QT_TRANSLATE_NOOP("wording", "Name the file, or give the passphrase with another descriptor."),
    ),
    "content_too_large": (
        QT_TRANSLATE_NOOP("wording", "That is too large to seal"),
        QT_TRANSLATE_NOOP("wording", "Hand over fewer companies at once."),
    ),
    "sealed_to_terminal": (
        QT_TRANSLATE_NOOP("wording", "A sealed file cannot be shown in a terminal"),
        QT_TRANSLATE_NOOP("wording", "Name a file with --to, or send the output on to one."),
    ),
    "setup_to_file": (
        QT_TRANSLATE_NOOP("wording", "A company setup goes into a file"),
        QT_TRANSLATE_NOOP("wording", "Name one with --to; it holds the app's secret, which a screen would show."),
    ),
    "not_answered": (
        QT_TRANSLATE_NOOP("wording", "Not every question was answered"),
        QT_TRANSLATE_NOOP("wording", "Nothing was written; start again."),
    ),
    "demo_imports_nothing": (
        QT_TRANSLATE_NOOP("wording", "The demo takes nothing over"),
        QT_TRANSLATE_NOOP("wording", "Its companies are made up; leave --demo out for real ones."),
    ),
    "taking_over_already": (
        QT_TRANSLATE_NOOP("wording", "Companies are being taken over already"),
        QT_TRANSLATE_NOOP("wording", "Wait until that has ended, then open the file again."),
    ),
    "import_already_here": (
        QT_TRANSLATE_NOOP("wording", "This company is connected here already"),
        QT_TRANSLATE_NOOP("wording", "It was left as it is. To put the other connection in its place: --replace."),
    ),
    "import_other_setup": (
        QT_TRANSLATE_NOOP("wording", "This connection belongs to other app keys"),
        QT_TRANSLATE_NOOP("wording", "Name the setup with the client ID that stands beside it, or leave --setup out."),
    ),
    "import_environment": (
        QT_TRANSLATE_NOOP("wording", "Test keys and live companies do not mix"),
        QT_TRANSLATE_NOOP("wording", "Choose a setup of the environment that stands beside the connection."),
    ),
    "asks_on_a_terminal": (
        QT_TRANSLATE_NOOP("wording", "Making a setup asks questions"),
        QT_TRANSLATE_NOOP("wording", "Run it in a terminal."),
    ),
}


def usage(error: Usage) -> Wording:
    """The wording of a usage error; a message of the option parser stands as it is."""
    title, todo = _USAGE.get(error.detail or "", (None, None))
    if title is None or todo is None:
        return Wording(Sentence("{message}", {"message": error.detail or "usage"}))
    return Wording(Sentence(title), todo=Sentence(todo))
