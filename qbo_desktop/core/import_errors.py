"""What can be wrong with something that a person wants taken over from elsewhere."""

from enum import StrEnum

from qbo_desktop.core.errors import AccessRefused, FileProblem, ReconnectRequired, UnusableFile


class ImportProblem(StrEnum):
    """Each has words of its own, since each is mended in another way."""

    NOTHING = "nothing"
    TRUNCATED = "truncated"
    ACCESS_TOKEN = "access_token"  # noqa: S105 - a name
    ID_TOKEN = "id_token"  # noqa: S105 - a name
    AUTHORIZATION_CODE = "authorization_code"
    CLIENT_ID = "client_id"
    CLIENT_SECRET = "client_secret"  # noqa: S105 - a name
    NO_REALM = "no_realm"
    REALM = "realm"
    SEVERAL = "several"
    SETUP_FILE = "setup_file"
    PASS_FILE = "pass_file"  # noqa: S105 - a name
    BACKUP_FILE = "backup_file"
    NEWER_MOVE = "newer_move"
    DAMAGED_MOVE = "damaged_move"
    SEALED_ELSEWHERE = "sealed_elsewhere"


class UnusableImport(UnusableFile):
    """Nothing in it can be taken over; `kind` says what it is instead. Never holds anything of the content."""

    def __init__(self, kind: ImportProblem) -> None:
        super().__init__(FileProblem.INVALID, field=kind)
        self.kind = kind

    @property
    def code(self) -> str:
        """To programs it is a file that cannot be used."""
        return "unusable_file"


class ImportRefused(ReconnectRequired):
    """Intuit refused the refresh token that was to be taken over; nothing here changed."""

    @property
    def code(self) -> str:
        """To programs it is what every refused refresh token is."""
        return "reconnect_required"


class ImportedForAnother(AccessRefused):
    """The imported token works, but not for the company that was named; it stays sealed as pending."""

    @property
    def code(self) -> str:
        """To programs it is the company that refuses these tokens."""
        return "access_refused"
