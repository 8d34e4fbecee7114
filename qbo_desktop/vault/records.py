"""What goes into the vault and comes out of it, so that no row, dictionary or SQL leaves this package."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from qbo_desktop.core.connection import Connection, Status
from qbo_desktop.core.errors import VaultDamaged
from qbo_desktop.core.identity import ConnectionKey, SetupId
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.setup import Setup
from qbo_desktop.core.tokens import TokenSet

# The setting of a vault that was brought back from a backup and has not been compared with this computer's memory yet.
RESTORED = "restored"
# The setting that names a data key that was replaced and whose remains have not been removed yet.
FORMER_KEY = "former key"


class StaleRowError(Exception):
    """The row is not the one that the caller read: another program wrote, made or removed it meanwhile."""

    def __init__(self, key: ConnectionKey) -> None:
        super().__init__()
        self.key = key


class NameTakenError(Exception):
    """Another setup has this name; case makes no difference."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class SetupInUseError(Exception):
    """So many connections, those waiting for their confirmation included, use this setup."""

    def __init__(self, connections: int) -> None:
        super().__init__(connections)
        self.connections = connections


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a connection's row has come; no status: the row was erased after this generation."""

    key: ConnectionKey
    generation: int
    status: Status | None
    held_by: str | None = None


class IntentPurpose(StrEnum):
    """What a request that was about to be sent is for."""

    REFRESH = "refresh"
    DISCONNECT = "disconnect"
    MOVE = "move"


@dataclass(frozen=True, slots=True)
class Intent:
    """Committed before a request leaves; found later, it says that the request's outcome is unknown.

    `token_fingerprint` is `Secret.fingerprint` of the refresh token that was sent.
    """

    at: datetime
    purpose: IntentPurpose
    token_fingerprint: str


@dataclass(frozen=True, slots=True)
class StoredConnection:
    """A connection as its sealed row says, with its secrets.

    The tokens are None after they were forgotten. `spent` are the fingerprints of the last refresh tokens that were
    replaced: values that must never be sent again.
    """

    connection: Connection
    access_token: Secret | None
    refresh_token: Secret | None
    intent: Intent | None
    spent: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Imported:
    """Where imported tokens came from, and what came with them; `fingerprint` is that of the value that was given."""

    source: str
    fingerprint: str
    company_name: str | None = None
    own_name: str | None = None
    labels: tuple[str, ...] = ()
    connected_at: datetime | None = None
    reconnect_by_is_estimated: bool = False


@dataclass(frozen=True, slots=True)
class PendingConsent:
    """Tokens of an exchange, or of an import (`imported`), whose company is not confirmed yet."""

    key: ConnectionKey
    setup_id: SetupId
    tokens: TokenSet
    at: datetime
    intuit_tid: str | None
    imported: Imported | None = None

    @property
    def is_proved(self) -> bool:
        """Whether Intuit gave these tokens to this computer: an imported one comes without its access token."""
        return bool(self.tokens.access_token)


@dataclass(frozen=True, slots=True)
class Rescued:
    """Tokens that the vault could not take: for the row when it gets this generation, or pending ones (None).

    `at` is when they were given, on the server's clock.
    """

    key: ConnectionKey
    setup_id: SetupId
    generation: int | None
    tokens: TokenSet
    at: datetime
    intuit_tid: str | None
    imported: Imported | None = None


@dataclass(frozen=True, slots=True)
class AsideTokens:
    """Tokens that Intuit gave but whose row had changed meanwhile; kept, for one of the two sets is the living one."""

    key: ConnectionKey
    tokens: TokenSet
    at: datetime
    why: str


@dataclass(frozen=True, slots=True)
class StoredSetup:
    """A setup, how far the server's clock was from ours (seconds), and how many connections use it."""

    id: SetupId
    setup: Setup
    skew_seconds: float
    connections: int


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the vault as it was at a time (UTC, whole seconds)."""

    file: Path
    made_at: datetime


class DamagedWithBackup(VaultDamaged):
    """The vault's file is damaged or gone, and this backup of it is whole: a person may bring it back.

    `aside` is where the damaged file lies now; None when there was none.
    """

    def __init__(self, backup: Backup, aside: Path | None) -> None:
        super().__init__(detail=f"{backup.made_at:%Y-%m-%dT%H:%M:%SZ}")
        self.backup = backup
        self.aside = aside

    @property
    def code(self) -> str:
        """To whoever reads documents it is a damaged vault."""
        return "vault_damaged"


class SlotKind(StrEnum):
    """Where a copy of the data key is kept; `file` is the demo's alone."""

    KEYCHAIN = "keychain"
    PASSPHRASE = "passphrase"  # noqa: S105 - a name
    FILE = "file"


class LastSlotError(Exception):
    """Nothing else keeps the data key, so this slot stays."""

    def __init__(self, kind: SlotKind) -> None:
        super().__init__(kind)
        self.kind = kind


@dataclass(frozen=True, slots=True)
class SlotInfo:
    """One slot; `backend` names the keychain that holds the key, None for other kinds."""

    kind: SlotKind
    backend: str | None


@dataclass(frozen=True, slots=True)
class KeychainSlot:
    """Keep the key in the operating system's keychain; it may ask the person only when a prompt is expected."""

    prompt_expected: bool = False


@dataclass(frozen=True, slots=True)
class PassphraseSlot:
    """Wrap the key with a passphrase through Argon2id (RFC 9106); memory in KiB."""

    passphrase: Secret
    iterations: int = 3
    lanes: int = 4
    memory_kib: int = 65536


@dataclass(frozen=True, slots=True)
class FileSlot:
    """Keep the key in a file of the vault's own folder: for the demo, whose tokens are worthless."""

    path: Path


NewSlot = KeychainSlot | PassphraseSlot | FileSlot


@dataclass(frozen=True, slots=True)
class WaysIn:
    """What a new key is kept by: the passphrase, where there is a slot for one, and whether the keychain may ask."""

    passphrase: Secret | None
    prompt_expected: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of a check; `detail` names the realm, file or setup at fault, never a secret."""

    name: str
    ok: bool
    detail: str | None = None
