"""A setup: an Intuit app's keys and how to use them, and the `.companysetup` file that carries them."""

import json
import re
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from qbo_desktop.core.errors import FileProblem, UnusableFile
from qbo_desktop.core.identity import ClientId, Environment
from qbo_desktop.core.secret import Secret

FORMAT = "qbo-desktop-setup/1"
ACCOUNTING_SCOPE = "com.intuit.quickbooks.accounting"
OPENID_SCOPES = frozenset({"openid", "profile", "email", "phone", "address"})
LOOPBACK_HOSTS = ("127.0.0.1", "localhost", "[::1]")
# Chromium refuses to open these (the Fetch standard's bad ports, from 1024 up).
BLOCKED_PORTS = frozenset(
    {
        1719,
        1720,
        1723,
        2049,
        3659,
        4045,
        4190,
        5060,
        5061,
        6000,
        6566,
        6665,
        6666,
        6667,
        6668,
        6669,
        6679,
        6697,
        10080,
    }
)
_LONGEST_FILE = 65536
_LONGEST_TEXT = 2048
_VISIBLE = re.compile(r"[\x21-\x7e]+")


@dataclass(frozen=True, slots=True)
class Endpoints:
    """Where an Intuit, or a stand-in for it, is reached; `userinfo` is missing where nobody serves it."""

    authorization: str
    token: str
    revocation: str
    api_base: str
    userinfo: str | None = None


@dataclass(frozen=True, slots=True)
class Setup:
    """The keys of one Intuit app, as the person who registered it gave them away."""

    name: str
    app_name: str
    made_by: str
    environment: Environment
    client_id: ClientId
    client_secret: Secret
    redirect_uri: str
    loopback_port: int
    scopes: tuple[str, ...]
    endpoints: Endpoints | None = None

    @property
    def client_id_hint(self) -> str:
        """Enough of the client ID to tell two setups apart, too little to be of use."""
        return self.client_id[:4] + "…"

    @property
    def redirect_path(self) -> str:
        """The path at which the loopback listener waits: the redirect URI's own, or `/callback` behind a relay."""
        parts = urlsplit(self.redirect_uri)
        return (parts.path or "/") if is_localhost_http(parts) else "/callback"

    @property
    def loopback_addresses(self) -> tuple[str, ...]:
        """The three addresses at which the loopback listener answers."""
        return tuple(f"http://{host}:{self.loopback_port}{self.redirect_path}" for host in LOOPBACK_HOSTS)

    def same_app(self, other: "Setup") -> bool:
        """Whether the other has this client ID, environment and endpoints: then it may replace this one."""
        return (self.environment, self.client_id, self.endpoints) == (
            other.environment,
            other.client_id,
            other.endpoints,
        )


def is_localhost_http(parts: SplitResult) -> bool:
    """Whether this address is one that the loopback listener serves by itself."""
    return parts.scheme == "http" and parts.hostname == "localhost"


def parse_setup(content: bytes) -> Setup:
    """Read a plain `.companysetup` file; raises UnusableFile, which names the field that is wrong."""
    if content.startswith((b"age-encryption.org/", b"-----BEGIN AGE")):
        raise UnusableFile(FileProblem.SEALED)
    if len(content) > _LONGEST_FILE:
        raise UnusableFile(FileProblem.NOT_OURS)
    try:
        document = json.loads(content)
    except (ValueError, RecursionError):
        raise UnusableFile(FileProblem.UNREADABLE) from None
    if not isinstance(document, dict) or not isinstance(document.get("format"), str):
        raise UnusableFile(FileProblem.NOT_OURS)
    kind = document["format"]
    if kind != FORMAT:
        newer = re.fullmatch(r"qbo-desktop-setup/[0-9]+", kind) is not None
        raise UnusableFile(FileProblem.TOO_NEW if newer else FileProblem.NOT_OURS, field="format")
    return _setup_from(document)


def _setup_from(document: dict[str, object]) -> Setup:
    environment = _environment(document)
    redirect_uri = _text(document, "redirect_uri")
    setup = Setup(
        name=_text(document, "name", longest=80),
        app_name=_text(document, "app_name", default="", longest=80),
        made_by=_text(document, "made_by", default="", longest=200),
        environment=environment,
        client_id=ClientId(_visible(document, "client_id")),
        client_secret=Secret(_visible(document, "client_secret")),
        redirect_uri=redirect_uri,
        loopback_port=_loopback_port(document, redirect_uri),
        scopes=_scopes(document),
        endpoints=_endpoints(document, environment),
    )
    _check_redirect_uri(setup)
    return setup


def setup_document(setup: Setup) -> str:
    """The `.companysetup` file of this setup, client secret included: for sealed rows and for files a person asked for."""
    document: dict[str, object] = {
        "format": FORMAT,
        "name": setup.name,
        "app_name": setup.app_name,
        "made_by": setup.made_by,
        "environment": setup.environment,
        "client_id": setup.client_id,
        "client_secret": setup.client_secret.reveal(),
        "redirect_uri": setup.redirect_uri,
        "loopback_port": setup.loopback_port,
        "scopes": list(setup.scopes),
    }
    if setup.endpoints is not None:
        document["endpoints"] = endpoints_document(setup.endpoints)
    return json.dumps(document, ensure_ascii=False, indent=1)


def endpoints_document(endpoints: Endpoints) -> dict[str, str]:
    """The endpoints as the setup file and `setup list` name them."""
    named = {
        "authorization": endpoints.authorization,
        "token": endpoints.token,
        "revocation": endpoints.revocation,
        "api_base": endpoints.api_base,
    }
    return named if endpoints.userinfo is None else {**named, "userinfo": endpoints.userinfo}


def _text(document: dict[str, object], field: str, *, default: str | None = None, longest: int = _LONGEST_TEXT) -> str:
    value = document.get(field, default)
    if not isinstance(value, str) or len(value) > longest or not value.isprintable():
        raise UnusableFile(FileProblem.INVALID, field=field)
    if not value.strip() and default is None:
        raise UnusableFile(FileProblem.INVALID, field=field)
    return value.strip()


def _visible(document: dict[str, object], field: str) -> str:
    value = _text(document, field)
    if _VISIBLE.fullmatch(value) is None:
        raise UnusableFile(FileProblem.INVALID, field=field)
    return value


def _environment(document: dict[str, object]) -> Environment:
    try:
        return Environment(_text(document, "environment"))
    except ValueError:
        raise UnusableFile(FileProblem.INVALID, field="environment") from None


def _scopes(document: dict[str, object]) -> tuple[str, ...]:
    scopes = document.get("scopes")
    if (
        not isinstance(scopes, list)
        or not scopes
        or not all(isinstance(scope, str) and _VISIBLE.fullmatch(scope) for scope in scopes)
        or all(scope in OPENID_SCOPES for scope in scopes)  # no realm ID comes back for them
    ):
        raise UnusableFile(FileProblem.INVALID, field="scopes")
    return tuple(scopes)


def _split(address: str, field: str) -> SplitResult:
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError:
        raise UnusableFile(FileProblem.INVALID, field=field) from None
    if not parts.hostname or parts.username is not None or _VISIBLE.fullmatch(address) is None:
        raise UnusableFile(FileProblem.INVALID, field=field)
    return parts


def _loopback_port(document: dict[str, object], redirect_uri: str) -> int:
    parts = _split(redirect_uri, "redirect_uri")
    port: object
    if is_localhost_http(parts):
        field, port = "redirect_uri", parts.port
    else:
        field, port = "loopback_port", document.get("loopback_port")
    if not isinstance(port, int) or isinstance(port, bool) or not usable_port(port):
        raise UnusableFile(FileProblem.INVALID, field=field)
    return port


def usable_port(port: int) -> bool:
    """Whether an ordinary program may listen there and every browser will go there."""
    return 1024 <= port <= 65535 and port not in BLOCKED_PORTS


def _check_redirect_uri(setup: Setup) -> None:
    parts = urlsplit(setup.redirect_uri)
    localhost = is_localhost_http(parts)
    fine = parts.scheme == "https" or (localhost and setup.environment is not Environment.PRODUCTION)
    if setup.environment is Environment.PRODUCTION and _is_this_computer(parts.hostname or ""):
        fine = False
    if not fine or "?" in setup.redirect_uri or "#" in setup.redirect_uri:
        raise UnusableFile(FileProblem.INVALID, field="redirect_uri")


def _is_this_computer(host: str) -> bool:
    numeric = ":" in host or re.fullmatch(r"[0-9.]+", host) is not None
    return numeric or host == "localhost" or host.endswith(".localhost")


def _endpoints(document: dict[str, object], environment: Environment) -> Endpoints | None:
    given = document.get("endpoints")
    if (given is None) != (environment is not Environment.CUSTOM):
        raise UnusableFile(FileProblem.INVALID, field="endpoints")
    if given is None:
        return None
    if not isinstance(given, dict) or not set(given) <= {
        "authorization",
        "token",
        "revocation",
        "userinfo",
        "api_base",
    }:
        raise UnusableFile(FileProblem.INVALID, field="endpoints")
    return Endpoints(
        authorization=_endpoint(given, "authorization"),
        token=_endpoint(given, "token"),
        revocation=_endpoint(given, "revocation"),
        api_base=_endpoint(given, "api_base").rstrip("/"),
        userinfo=_endpoint(given, "userinfo") if given.get("userinfo") is not None else None,
    )


def _endpoint(given: dict[str, object], name: str) -> str:
    field = f"endpoints.{name}"
    address = given.get(name)
    if not isinstance(address, str) or len(address) > _LONGEST_TEXT:
        raise UnusableFile(FileProblem.INVALID, field=field)
    parts = _split(address, field)
    loopback = parts.hostname in ("127.0.0.1", "localhost", "::1")
    if parts.scheme != "https" and not (parts.scheme == "http" and loopback):
        raise UnusableFile(FileProblem.INVALID, field=field)
    if parts.fragment:
        raise UnusableFile(FileProblem.INVALID, field=field)
    return address
