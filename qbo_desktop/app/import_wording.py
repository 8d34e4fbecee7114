"""What to say when something cannot be taken over: what it is instead, and where the right thing is found."""

from qbo_desktop.app.reason_wording import Template
from qbo_desktop.app.sentences import QT_TRANSLATE_NOOP, Action
from qbo_desktop.core.errors import QboDesktopError
from qbo_desktop.core.import_errors import ImportProblem, ImportRefused, UnusableImport

_UNUSABLE = {
    ImportProblem.NOTHING: Template(
        QT_TRANSLATE_NOOP("wording", "There is no connection in this"),
        QT_TRANSLATE_NOOP("wording", "Neither a refresh token nor a move was found. Nothing was sent or stored."),
        QT_TRANSLATE_NOOP("wording", "Give the refresh token and the realm ID, or the file that holds both."),
        Action.CHOOSE_FILE,
    ),
    ImportProblem.TRUNCATED: Template(
        QT_TRANSLATE_NOOP("wording", "A part of the refresh token is missing"),
        QT_TRANSLATE_NOOP("wording", "It is too short, or was cut off where it was copied. Nothing was sent."),
        QT_TRANSLATE_NOOP("wording", "Copy the whole token again."),
        Action.TRY_AGAIN,
    ),
    ImportProblem.ACCESS_TOKEN: Template(
        QT_TRANSLATE_NOOP("wording", "This is an access token"),
        QT_TRANSLATE_NOOP("wording", "It ends within the hour and cannot be taken over. Nothing was sent."),
        QT_TRANSLATE_NOOP("wording", "Copy the refresh token, the shorter one; it usually begins with RT1- or AB11."),
        Action.TRY_AGAIN,
    ),
    ImportProblem.ID_TOKEN: Template(
        QT_TRANSLATE_NOOP("wording", "This is an ID token"),
        QT_TRANSLATE_NOOP("wording", "It says who signed in and opens nothing. Nothing was sent."),
        QT_TRANSLATE_NOOP("wording", "Copy the refresh token; it usually begins with RT1- or AB11."),
        Action.TRY_AGAIN,
    ),
    ImportProblem.AUTHORIZATION_CODE: Template(
        QT_TRANSLATE_NOOP("wording", "This is an authorization code"),
        QT_TRANSLATE_NOOP("wording", "It is good once and for minutes, to get tokens with. Nothing was sent."),
        QT_TRANSLATE_NOOP("wording", "In the Playground press “Get tokens” and copy the refresh token that it shows."),
        Action.TRY_AGAIN,
    ),
    ImportProblem.CLIENT_ID: Template(
        QT_TRANSLATE_NOOP("wording", "This is a client ID"),
        QT_TRANSLATE_NOOP("wording", "It names an Intuit app and is no token. Nothing was sent."),
        QT_TRANSLATE_NOOP("wording", "Copy the refresh token; it usually begins with RT1- or AB11."),
        Action.TRY_AGAIN,
    ),
    ImportProblem.CLIENT_SECRET: Template(
        QT_TRANSLATE_NOOP("wording", "This is the secret of an Intuit app"),
        QT_TRANSLATE_NOOP("wording", "Keys belong into a company setup; a company needs its token. Nothing was sent."),
        QT_TRANSLATE_NOOP("wording", "Copy the refresh token; it usually begins with RT1- or AB11."),
        Action.TRY_AGAIN,
    ),
    ImportProblem.NO_REALM: Template(
        QT_TRANSLATE_NOOP("wording", "Which company is it?"),
        QT_TRANSLATE_NOOP("wording", "A refresh token does not say whose books it opens. Nothing was sent."),
        QT_TRANSLATE_NOOP("wording", "Add the realm ID: the Playground shows it, and QuickBooks as the company ID."),
        Action.TRY_AGAIN,
    ),
    ImportProblem.REALM: Template(
        QT_TRANSLATE_NOOP("wording", "That is no realm ID"),
        QT_TRANSLATE_NOOP("wording", "A realm ID has 10 to 19 digits and nothing else. Nothing was sent."),
        QT_TRANSLATE_NOOP("wording", "Copy it again: the Playground shows it, and QuickBooks as the company ID."),
        Action.TRY_AGAIN,
    ),
    ImportProblem.SEVERAL: Template(
        QT_TRANSLATE_NOOP("wording", "There are several tokens in this"),
        QT_TRANSLATE_NOOP("wording", "It does not show which belongs to which company. Nothing was sent."),
        QT_TRANSLATE_NOOP("wording", "Give one refresh token and its realm ID at a time."),
        Action.TRY_AGAIN,
    ),
    ImportProblem.SETUP_FILE: Template(
        QT_TRANSLATE_NOOP("wording", "This is a company setup file"),
        QT_TRANSLATE_NOOP("wording", "It holds the keys of an Intuit app and no company."),
        QT_TRANSLATE_NOOP("wording", "Open it as a setup (on the command line: setup add), then connect a company."),
        Action.CHOOSE_FILE,
    ),
    ImportProblem.PASS_FILE: Template(
        QT_TRANSLATE_NOOP("wording", "This is a pass"),
        QT_TRANSLATE_NOOP("wording", "It ends within the hour and cannot be kept alive."),
        QT_TRANSLATE_NOOP("wording", "Use it as it is, or ask for a move of the company."),
        Action.CHOOSE_FILE,
    ),
    ImportProblem.BACKUP_FILE: Template(
        QT_TRANSLATE_NOOP("wording", "This is a copy of somebody's connections"),
        QT_TRANSLATE_NOOP("wording", "Only the key that it was made with opens it."),
        QT_TRANSLATE_NOOP("wording", "Bring it back where it was made with “vault restore”, or ask for a move."),
        Action.CHOOSE_FILE,
    ),
    ImportProblem.NEWER_MOVE: Template(
        QT_TRANSLATE_NOOP("wording", "This move is for a newer version"),
        QT_TRANSLATE_NOOP("wording", "A newer version of this program made it. Nothing was taken over."),
        QT_TRANSLATE_NOOP("wording", "Update this program, then open the file again."),
        Action.CHOOSE_FILE,
    ),
    ImportProblem.DAMAGED_MOVE: Template(
        QT_TRANSLATE_NOOP("wording", "This move cannot be read"),
        QT_TRANSLATE_NOOP("wording", "It is damaged or cut off. Nothing was taken over."),
        QT_TRANSLATE_NOOP("wording", "Get the file once more from whoever gave it to you."),
        Action.CHOOSE_FILE,
    ),
    ImportProblem.SEALED_ELSEWHERE: Template(
        QT_TRANSLATE_NOOP("wording", "Another program sealed this file"),
        QT_TRANSLATE_NOOP("wording", "Only that program on its own computer can open it."),
        QT_TRANSLATE_NOOP("wording", "Let it print the refresh token and the realm ID, or connect the company here."),
        Action.CHOOSE_FILE,
    ),
}
_REFUSED = Template(
    QT_TRANSLATE_NOOP("wording", "Intuit does not accept this token any more"),
    QT_TRANSLATE_NOOP("wording", "It was used elsewhere since, has ended, or is not whole. Nothing here was replaced."),
    QT_TRANSLATE_NOOP("wording", "Copy the newest token from where it is used, or connect the company in the browser."),
    Action.CONNECT,
)
IMPORT_ERRORS = {
    "configuration_rejected.import": Template(
        QT_TRANSLATE_NOOP("wording", "This token belongs to other app keys"),
        QT_TRANSLATE_NOOP(
            "wording", "Intuit did not use it, so it works on where it is. Nothing here was stored or replaced."
        ),
        QT_TRANSLATE_NOOP("wording", "Open the company setup file of its app, test or live, and import it again."),
        Action.CHOOSE_FILE,
    ),
    "access_refused.import": Template(
        QT_TRANSLATE_NOOP("wording", "The token works, but not for this company"),
        QT_TRANSLATE_NOOP("wording", "It is kept sealed. Nothing here was replaced."),
        QT_TRANSLATE_NOOP("wording", "Check the realm ID, and give the same token again with the right one."),
        Action.TRY_AGAIN,
    ),
    "not_found.setup_of_import": Template(
        QT_TRANSLATE_NOOP("wording", "The app keys of this connection are not here"),
        QT_TRANSLATE_NOOP("wording", "It was made with another Intuit app than any setup here. Nothing was sent."),
        QT_TRANSLATE_NOOP("wording", "Open the company setup file of that app, then import it again."),
        Action.CHOOSE_FILE,
    ),
}


def of_import(error: QboDesktopError) -> Template | None:
    """The wording of what only an import raises; None for anything else."""
    match error:
        case UnusableImport():
            return _UNUSABLE[error.kind]
        case ImportRefused():
            return _REFUSED
        case _:
            return None
