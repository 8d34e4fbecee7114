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
LONGEST_FILE = 65536
_LONGEST_TEXT = 2048
_VISIBLE = re.compile(r"[\x21-\x7e]+")
_CLIENT_ID = re.compile(r"[\x21-\x39\x3b-\x7e]+")  # no colon: it ends the name in Basic authentication (RFC 7617, 2)
_SCOPE = re.compile(r"[\x21\x23-\x5b\x5d-\x7e]+")  # RFC 6749, 3.3
_HOST = re.compile(r"[a-z0-9_-]+(\.[a-z0-9_-]+)*\.?|[0-9a-f:.]*:[0-9a-f:.]*")
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
_ENDPOINTS = ("authorization", "token", "revocation", "userinfo", "api_base")


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
    if len(content) > LONGEST_FILE:
        raise UnusableFile(FileProblem.NOT_OURS)
    try:
        document = json.loads(content, object_pairs_hook=_without_doubles)
        readable = True
    except (ValueError, RecursionError):
        readable = False
    if not readable:  # raised out here, since the parser's own error holds the whole file, secret included
        raise UnusableFile(FileProblem.UNREADABLE)
    if not isinstance(document, dict) or not isinstance(document.get("format"), str):
        raise UnusableFile(FileProblem.NOT_OURS)
    kind = document["format"]
    if kind != FORMAT:
        newer = re.fullmatch(r"qbo-desktop-setup/[1-9][0-9]*", kind) is not None
        raise UnusableFile(FileProblem.TOO_NEW if newer else FileProblem.NOT_OURS, field="format")
    return _setup_from(document)


def _without_doubles(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """JSON lets a name stand twice, and what a person reviewed could then differ from what another program reads."""
    document: dict[str, object] = {}
    for name, value in pairs:
        if name in document:
            raise UnusableFile(FileProblem.INVALID, field=_field_name(name))
        document[name] = value
    return document


def _field_name(name: str) -> str:
    """The name, if it is one of ours: errors repeat nothing else of a file."""
    if name in _ENDPOINTS:
        return f"endpoints.{name}"
    return name if name in (*Setup.__dataclass_fields__, "format") else "unknown"


def _setup_from(document: dict[str, object]) -> Setup:
    environment = _environment(document)
    redirect_uri = _text(document, "redirect_uri")
    setup = Setup(
        name=_text(document, "name", longest=80),
        app_name=_text(document, "app_name", default="", longest=80),
        made_by=_text(document, "made_by", default="", longest=200),
        environment=environment,
        client_id=ClientId(_shaped(_CLIENT_ID, document, "client_id")),
        client_secret=Secret(_shaped(_VISIBLE, document, "client_secret")),
        redirect_uri=redirect_uri,
        loopback_port=_loopback_port(document, redirect_uri),
        scopes=_scopes(document),
        endpoints=_endpoints(document, environment),
    )
    need_usable_redirect(setup)
    return setup


def setup_document(setup: Setup) -> str:
    """The `.companysetup` file of this setup, client secret included: for sealed rows and for files asked for."""
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


def _shaped(pattern: re.Pattern[str], document: dict[str, object], field: str) -> str:
    value = _text(document, field)
    if pattern.fullmatch(value) is None:
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
        or not all(isinstance(scope, str) and _SCOPE.fullmatch(scope) for scope in scopes)
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
    host = parts.hostname or ""
    # A browser reads a backslash as a slash, so the host that it goes to would not be the one that we looked at.
    plain = _VISIBLE.fullmatch(address) is not None and "\\" not in address and "@" not in parts.netloc
    if not plain or _HOST.fullmatch(host) is None:
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


def need_usable_redirect(setup: Setup) -> None:
    """Intuit's rules: no query; test keys may use `http://localhost`, live keys only https on a real domain.

    Raises UnusableFile.
    """
    parts = _split(setup.redirect_uri, "redirect_uri")
    if setup.environment is Environment.PRODUCTION:
        fine = parts.scheme == "https" and _is_real_domain(parts.hostname or "")
    else:
        fine = parts.scheme == "https" or is_localhost_http(parts)
    if not fine or "?" in setup.redirect_uri or "#" in setup.redirect_uri:
        raise UnusableFile(FileProblem.INVALID, field="redirect_uri")


def _is_real_domain(host: str) -> bool:
    """Not `localhost`, not an address in any of the spellings that browsers know: they go by the last label."""
    labels = host.rstrip(".").split(".")
    return len(labels) > 1 and ":" not in host and labels[-1] != "localhost" and _NUMBER.fullmatch(labels[-1]) is None


def _endpoints(document: dict[str, object], environment: Environment) -> Endpoints | None:
    given = document.get("endpoints")
    if (given is None) != (environment is not Environment.CUSTOM):
        raise UnusableFile(FileProblem.INVALID, field="endpoints")
    if given is None:
        return None
    if not isinstance(given, dict) or not set(given) <= set(_ENDPOINTS):
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
    if "#" in address or (name == "api_base" and "?" in address):  # paths are appended to the API's address
        raise UnusableFile(FileProblem.INVALID, field=field)
    return address
