"""Everything that can go wrong, sorted by what a person can do about it.

    QboDesktopError
      Transient                 NetworkUnavailable, IntuitUnavailable
      ReconnectRequired
      AuthorizationFailed       AuthorizationDenied, AuthorizationTimedOut, StateMismatch, WrongCompany,
                                LoopbackUnavailable, AccessRefused
      ConfigurationRejected
      VaultError                VaultLocked, KeychainUnavailable, KeychainChanged, WrongKey, VaultDamaged, VaultTooNew,
                                VaultFull, VaultBusy, VaultRolledBack
      UnusableFile, NotFound, Ambiguous, DisconnectFailed, UnexpectedResponse, Usage, Interrupted, Bug

They hold data, never prose and never a secret; the application's wording turns them into sentences. They are plain
classes because a frozen dataclass cannot take the traceback that a context manager adds.
"""

import re
from enum import StrEnum

from qbo_desktop.core.identity import RealmId


class QboDesktopError(Exception):
    """The root; `code` is the name that JSON documents and the history use.

    `disconnect_owed` is set by whoever could not tell Intuit of a disconnect because of it.
    """

    disconnect_owed = False

    def __init__(
        self,
        *,
        realm_id: RealmId | None = None,
        intuit_tid: str | None = None,
        http_status: int | None = None,
        oauth_error: str | None = None,
        detail: str | None = None,
    ) -> None:
        super().__init__()
        self.realm_id = realm_id
        self.intuit_tid = intuit_tid
        self.http_status = http_status
        self.oauth_error = oauth_error
        self.detail = detail

    @property
    def code(self) -> str:
        """The class's name in snake_case."""
        return re.sub(r"(?<!^)(?=[A-Z])", "_", type(self).__name__).lower()

    def __str__(self) -> str:
        facts = (self.http_status, self.oauth_error, self.detail, self.intuit_tid)
        return " ".join([self.code, *(str(fact) for fact in facts if fact is not None)])


class Transient(QboDesktopError):
    """Nothing is broken; trying again later is all that is needed."""


class NetworkUnavailable(Transient):
    """No answer came: no network, no name, no connection, or the deadline passed."""


class IntuitUnavailable(Transient):
    """Intuit answered that it cannot answer now (5xx, 429); `retry_after` is in seconds when it said so."""

    def __init__(
        self,
        *,
        retry_after: float | None = None,
        http_status: int | None = None,
        intuit_tid: str | None = None,
    ) -> None:
        super().__init__(http_status=http_status, intuit_tid=intuit_tid)
        self.retry_after = retry_after


class ReconnectRequired(QboDesktopError):
    """Only a new consent by a person helps; `reason` is one of `core.happenings.Reason` or a status' name."""

    def __init__(
        self,
        reason: str,
        *,
        realm_id: RealmId | None = None,
        intuit_tid: str | None = None,
        http_status: int | None = None,
        oauth_error: str | None = None,
    ) -> None:
        super().__init__(
            realm_id=realm_id,
            intuit_tid=intuit_tid,
            http_status=http_status,
            oauth_error=oauth_error,
            detail=reason,
        )
        self.reason = reason


class AuthorizationFailed(QboDesktopError):
    """A consent ended without a connection."""


class AuthorizationDenied(AuthorizationFailed):
    """The person pressed Cancel or Deny, or Intuit sent back an `error` (RFC 6749, 4.1.2.1)."""


class AuthorizationTimedOut(AuthorizationFailed):
    """Nobody came back within the time of the authorization request."""


class StateMismatch(AuthorizationFailed):
    """A redirect that does not belong to a waiting authorization request."""


class WrongCompany(AuthorizationFailed):
    """Another company was chosen than the one being reconnected; nothing of the expected one changed."""

    def __init__(self, *, expected: RealmId, chosen: RealmId, already_here: bool) -> None:
        super().__init__(realm_id=expected)
        self.chosen = chosen
        self.already_here = already_here


class LoopbackUnavailable(AuthorizationFailed):
    """The loopback listener cannot have its port, so only pasting the address is left; `holder` names who has it."""

    def __init__(self, port: int) -> None:
        super().__init__(detail=str(port))
        self.port = port
        self.holder: str | None = None


class AccessRefused(AuthorizationFailed):
    """The API refuses this company with these keys (401/130, 403/3100); the tokens stay sealed as pending."""


class ConfigurationRejected(QboDesktopError):
    """The client ID, client secret or redirect URI was refused; no connection is at fault."""


class WayOn(StrEnum):
    """What opens connections that the keychain does not open, where there is such a thing."""

    ENTER_PASSPHRASE = "enter_passphrase"  # noqa: S105 - a way, not a secret
    SET_PASSPHRASE = "set_passphrase"  # noqa: S105 - a way, not a secret


class VaultError(QboDesktopError):
    """The vault or its key cannot be used; no row changed. `way_on` is set by whoever knows of one."""

    way_on: WayOn | None = None


class VaultLocked(VaultError):
    """The keychain or the vault is locked and a person must unlock it."""


class KeychainUnavailable(VaultError):
    """This computer has no keychain that keeps a secret."""


class KeychainChanged(VaultError):
    """The keychain that holds the key is not here any more; `detail` names it."""


class WrongKey(VaultError):
    """The passphrase or the keychain's item does not open this vault."""


class VaultDamaged(VaultError):
    """The file, or a row in it, is not as it was written."""


class VaultTooNew(VaultError):
    """A newer version of this program wrote the vault."""


class VaultFull(VaultError):
    """The disk is full, or the vault's folder cannot be written."""


class VaultBusy(VaultError):
    """Another process has held a lock for longer than is reasonable."""


class VaultRolledBack(VaultError):
    """The vault is an older copy of itself."""


class FileProblem(StrEnum):
    """What is wrong with a file that a person gave us."""

    UNREADABLE = "unreadable"
    NOT_OURS = "not_ours"
    TOO_NEW = "too_new"
    SEALED = "sealed"
    INVALID = "invalid"


class UnusableFile(QboDesktopError):
    """A setup, import or backup that cannot be used; `field` names the part that is wrong."""

    def __init__(self, problem: FileProblem, *, field: str | None = None) -> None:
        super().__init__(detail=problem if field is None else f"{problem}: {field}")
        self.problem = problem
        self.field = field


class NotFound(QboDesktopError):
    """No such company or setup; `detail` is what was asked for."""


class Ambiguous(QboDesktopError):
    """Several companies or setups answer to that name."""

    def __init__(self, candidates: tuple[str, ...]) -> None:
        super().__init__()
        self.candidates = candidates


class DisconnectFailed(QboDesktopError):
    """Intuit did not end the permission."""


class UnexpectedResponse(QboDesktopError):
    """Intuit, or something between it and us, answered outside its contract; no stored token changed."""


class Usage(QboDesktopError):
    """The command line asks for something that cannot be meant; `detail` names the rule."""


class Interrupted(QboDesktopError):
    """A person stopped it."""


class Bug(QboDesktopError):
    """This program is wrong; `detail` is the kind of the exception."""
