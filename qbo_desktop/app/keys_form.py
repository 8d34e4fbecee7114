"""App keys as a person types them: each field checked at once, by the rules of the setup file itself."""

from dataclasses import dataclass, field
from enum import StrEnum
from urllib.parse import urlsplit

from qbo_desktop.app.sentences import QT_TRANSLATE_NOOP, Sentence
from qbo_desktop.app.setup_making import SetupDraft, question
from qbo_desktop.core.errors import UnusableFile
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.setup import ACCOUNTING_SCOPE, Setup

DEFAULT_PORT = "47813"
WHO_CONNECTS = "openid email profile"


class Field(StrEnum):
    """What the form asks for, by the names of the setup file."""

    NAME = "name"
    APP_NAME = "app_name"
    MADE_BY = "made_by"
    CLIENT_ID = "client_id"
    CLIENT_SECRET = "client_secret"  # noqa: S105 - a field's name
    REDIRECT_URI = "redirect_uri"
    LOOPBACK_PORT = "loopback_port"


_NEEDED = (Field.NAME, Field.CLIENT_ID, Field.CLIENT_SECRET, Field.REDIRECT_URI)
_WRONG = {
    Field.NAME: QT_TRANSLATE_NOOP("wording", "Use at most 80 ordinary characters."),
    Field.APP_NAME: QT_TRANSLATE_NOOP("wording", "Use at most 80 ordinary characters."),
    Field.MADE_BY: QT_TRANSLATE_NOOP("wording", "Use at most 200 ordinary characters."),
    Field.CLIENT_ID: QT_TRANSLATE_NOOP("wording", "A client ID has no blanks and no colon. Copy it once more."),
    Field.CLIENT_SECRET: QT_TRANSLATE_NOOP("wording", "A client secret has no blanks. Copy it once more."),
    Field.LOOPBACK_PORT: QT_TRANSLATE_NOOP(
        "wording", "Use a number from 1024 to 65535; browsers refuse a few of them, such as 6000."
    ),
}
_SAME = QT_TRANSLATE_NOOP("wording", "This is the client ID once more. The secret stands beside it.")


@dataclass(frozen=True, slots=True)
class KeysForm:
    """All answers so far, as typed. `live`: for real companies; `who_connects`: Intuit also tells who consents."""

    live: bool = False
    name: str = ""
    app_name: str = ""
    made_by: str = ""
    client_id: str = ""
    client_secret: Secret = field(default_factory=lambda: Secret(""))
    return_page: str = ""
    loopback_port: str = DEFAULT_PORT
    who_connects: bool = False

    @property
    def redirect_uri(self) -> str:
        """What has to be registered at Intuit: a page of the firm's, or for test keys this computer itself."""
        return self.return_page.strip() if self.live else f"http://localhost:{self.loopback_port.strip()}/callback"

    def flaw(self, of: Field) -> Sentence | None:
        """What is wrong with this answer; None for a good one, and for one that is not given yet."""
        text = self._text(of)
        if not text:
            return None
        if of is Field.CLIENT_SECRET and text == self.client_id.strip():
            return Sentence(_SAME)
        try:
            SetupDraft(environment=self._environment).with_answer(question(of), text)
        except UnusableFile:
            return Sentence(_what_is_wrong_with_return(text) if of is Field.REDIRECT_URI else _WRONG[of])
        return None

    @property
    def is_complete(self) -> bool:
        """Whether a setup can be made of it."""
        return all(self._text(one) for one in _NEEDED) and all(self.flaw(one) is None for one in Field)

    def setup(self) -> Setup:
        """The setup of these answers. Raises UnusableFile."""
        return SetupDraft(
            environment=self._environment,
            name=self.name,
            app_name=self.app_name,
            made_by=self.made_by,
            client_id=self.client_id,
            client_secret=Secret(self.client_secret.reveal().strip()),
            redirect_uri=self.redirect_uri,
            loopback_port=self.loopback_port.strip(),
            scopes=f"{ACCOUNTING_SCOPE} {WHO_CONNECTS}" if self.who_connects else ACCOUNTING_SCOPE,
        ).setup()

    @property
    def _environment(self) -> str:
        return "production" if self.live else "sandbox"

    def _text(self, of: Field) -> str:
        match of:
            case Field.CLIENT_SECRET:
                return self.client_secret.reveal().strip()
            case Field.REDIRECT_URI:
                return self.redirect_uri
            case _:
                value: str = getattr(self, of)
                return value.strip()


def _what_is_wrong_with_return(address: str) -> str:
    """The first of Intuit's rules that it breaks."""
    try:
        host = (urlsplit(address).hostname or "").rstrip(".")
    except ValueError:
        host = ""
    if not address.startswith("https://"):
        return QT_TRANSLATE_NOOP("wording", "Live keys need an address that begins with https://.")
    if "?" in address or "#" in address:
        return QT_TRANSLATE_NOOP("wording", "Intuit takes no address with a ? or # in it.")
    if host.endswith("localhost") or (host and (":" in host or host.rpartition(".")[2].isdigit())):
        return QT_TRANSLATE_NOOP("wording", "Intuit refuses localhost and number addresses for live keys.")
    return QT_TRANSLATE_NOOP(
        "wording", "Use the address of a page on a domain of yours, such as https://www.example.com/quickbooks/."
    )
