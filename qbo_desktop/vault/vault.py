"""The vault: one open file and its key, as the application sees them. Every call is short and blocks."""

import sqlite3
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from qbo_desktop.core.connection import Connection
from qbo_desktop.core.errors import VaultBusy, VaultDamaged, VaultLocked, WrongKey
from qbo_desktop.core.history import HistoryEntry
from qbo_desktop.core.identity import ConnectionKey, RealmId, SetupId
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.setup import Setup
from qbo_desktop.core.tokens import TokenSet
from qbo_desktop.vault import backups, rescue
from qbo_desktop.vault import history as past
from qbo_desktop.vault.checks import check
from qbo_desktop.vault.cipher import Cipher
from qbo_desktop.vault.connections import ConnectionRows
from qbo_desktop.vault.creation import make
from qbo_desktop.vault.database import converted, open_database, quick_check, transaction
from qbo_desktop.vault.files import identity_of, keep_private, need_writable, private_folder
from qbo_desktop.vault.handle import Handle
from qbo_desktop.vault.layout import VAULT_FILE
from qbo_desktop.vault.listing import listed_connections
from qbo_desktop.vault.moves import MoveRows
from qbo_desktop.vault.placement import refuse_unsuitable
from qbo_desktop.vault.records import (
    AsideTokens,
    Backup,
    DamagedWithBackup,
    FileSlot,
    Finding,
    Intent,
    IntentPurpose,
    KeychainSlot,
    LastSlotError,
    NameTakenError,
    NewSlot,
    PassphraseSlot,
    PendingConsent,
    Rescued,
    SetupInUseError,
    SlotInfo,
    SlotKind,
    StaleRowError,
    Standing,
    StoredConnection,
    StoredSetup,
)
from qbo_desktop.vault.settings import SettingRows
from qbo_desktop.vault.setups import SetupRows
from qbo_desktop.vault.slots import (
    VaultName,
    erase_slot,
    is_key_of,
    keep_key,
    key_from_passphrase_slot,
    key_from_slot,
    read_name,
    read_slots,
    write_slot,
)
from qbo_desktop.vault.waiting import WaitingTokens

# The values that go in and out are part of this door.
__all__ = [
    "AsideTokens",
    "Backup",
    "DamagedWithBackup",
    "FileSlot",
    "Finding",
    "Intent",
    "IntentPurpose",
    "KeychainSlot",
    "LastSlotError",
    "NameTakenError",
    "NewSlot",
    "PassphraseSlot",
    "PendingConsent",
    "Rescued",
    "SetupInUseError",
    "SlotInfo",
    "SlotKind",
    "StaleRowError",
    "Standing",
    "StoredConnection",
    "StoredSetup",
    "Vault",
]
CREATION_SECONDS = 90.0


class Vault:
    """Belongs to the thread that opened it. Everything raises VaultFull, VaultBusy or VaultDamaged where it must."""

    def __init__(self, folder: Path, database: sqlite3.Connection, name: VaultName, made: Cipher | None) -> None:
        self.folder = folder
        self.vault_id = name.vault_id
        self._database = database
        self._handle = Handle(database)
        self._file = identity_of(folder / VAULT_FILE)
        if made is not None and made.key_id == name.key_id:
            self._handle.cipher = made
        self._rows = ConnectionRows(self._handle)
        self._setups = SetupRows(self._handle)
        self._waiting = WaitingTokens(self._handle)
        self.settings = SettingRows(self._handle)
        self.moves = MoveRows(self._handle, self._rows, self.settings)

    @classmethod
    def open(cls, folder: Path) -> "Vault":
        """Still locked. Raises NotFound, VaultTooNew, VaultDamaged, FolderUnsuitable, VaultFull, VaultBusy."""
        return cls._opened(folder, None)

    @classmethod
    def _opened(cls, folder: Path, made: Cipher | None) -> "Vault":
        path = folder / VAULT_FILE
        database = open_database(path)
        try:
            refuse_unsuitable(folder)
            quick_check(database)
            need_writable(folder, path)
            for place in (folder, path):
                with suppress(OSError):  # another owner's; `check` tells it
                    keep_private(place)
            return cls(folder, database, read_name(database), made)
        except BaseException:
            database.close()
            raise

    @classmethod
    def create(cls, folder: Path, slot: NewSlot) -> "Vault":
        """Make the vault and its key, under a lock; when another process was first, open and unlock that one.

        Raises KeychainUnavailable, VaultLocked, FolderUnsuitable, VaultFull, VaultBusy, and what `unlock` raises.
        """
        from qbo_desktop.vault.locks import creation_lock  # noqa: PLC0415 - opening needs no lock

        refuse_unsuitable(folder)
        with converted():
            private_folder(folder)
        lock = creation_lock(folder, CREATION_SECONDS)
        if lock is None:
            raise VaultBusy(detail="create")
        with lock:
            missing = not (folder / VAULT_FILE).exists()
            if missing and backups.backups(folder):
                raise VaultDamaged(detail="missing")
            made = make(folder, slot) if missing else None
        vault = cls._opened(folder, made)
        try:
            match slot:
                case _ if vault.is_unlocked:
                    pass  # asking again could mean a second prompt, and means a second Argon2id
                case PassphraseSlot():
                    vault.unlock(passphrase=slot.passphrase)
                case KeychainSlot():
                    vault.unlock(prompt_expected=slot.prompt_expected)
                case FileSlot():
                    vault.unlock()
        except BaseException:
            vault.close()
            raise
        return vault

    def close(self) -> None:
        """Forget the key and let go of the file."""
        self._handle.cipher = None
        self._database.close()

    @property
    def handle(self) -> Handle:
        """The file and its key, for what looks after the key."""
        return self._handle

    @property
    def _name(self) -> VaultName:
        return read_name(self._database)  # another process may have given it another key

    @property
    def is_unlocked(self) -> bool:
        """Whether sealed values can be read."""
        return self._handle.cipher is not None

    def slots(self) -> tuple[SlotInfo, ...]:
        """Where the key is kept."""
        return tuple(SlotInfo(slot.kind, slot.backend) for slot in read_slots(self._database))

    def unlock(self, *, passphrase: Secret | None = None, prompt_expected: bool = False) -> None:
        """Fetch the key: with a passphrase from that slot alone, else from the file slot, else from the keychain.

        Raises WrongKey (a passphrase where no slot is for one, too), VaultLocked (only a passphrase would open it, or
        the keychain is locked), KeychainChanged, KeychainUnavailable.
        """
        name, slots = self._name, {slot.kind: slot for slot in read_slots(self._database)}
        if passphrase is not None:
            if SlotKind.PASSPHRASE not in slots:
                raise WrongKey(detail="no passphrase slot")
            key = key_from_passphrase_slot(slots[SlotKind.PASSPHRASE], name, passphrase)
        else:
            slot = slots.get(SlotKind.FILE) or slots.get(SlotKind.KEYCHAIN)
            if slot is None:
                raise VaultLocked(detail="passphrase") if slots else VaultDamaged(detail="no key slot")
            key = key_from_slot(slot, name, self.folder, prompt_expected=prompt_expected)
        cipher = Cipher(key, name.key_id)
        with converted():
            (key_check,) = self._database.execute("SELECT key_check FROM vault").fetchone()
        if not is_key_of(cipher, name, key_check):
            raise WrongKey(detail="key check")
        self._handle.cipher = cipher

    def add_slot(self, slot: NewSlot, *, history: HistoryEntry | None = None) -> None:
        """Keep the key in one more place, or in a new passphrase instead of the old; raises VaultLocked first."""
        row = keep_key(slot, self._handle.key().raw_key(), self._name, self.folder)
        with transaction(self._database):
            self._handle.current_key()
            write_slot(self._database, row)
            past.append_if(self._database, history)

    def remove_slot(self, kind: SlotKind, *, history: HistoryEntry | None = None) -> None:
        """Open with this no more; raises LastSlotError and VaultLocked. What a keychain holds is left in it."""
        with transaction(self._database):
            self._handle.current_key()
            erase_slot(self._database, kind)
            past.append_if(self._database, history)

    def is_in_place(self) -> bool:
        """Whether this is still the folder's vault: False once another file, as of a backup, took its place."""
        file = identity_of(self.folder / VAULT_FILE)
        return file is None or file == self._file

    def copy_to(self, file: Path) -> None:
        """A proved copy in a new file. Raises FileExistsError, VaultLocked, VaultFull."""
        backups.copy_to(self._database, self._handle.key(), file)

    def keep_backup(self, at: datetime, *, apart: timedelta) -> Backup | None:
        """One more in `backups/`, unless nothing changed since the last one or that is younger than `apart`.

        Also None while another process makes one. Raises VaultLocked, VaultFull, VaultDamaged.
        """
        return backups.keep_if_due(self._database, self._handle.key, self.folder, at, apart)

    def change_counter(self) -> int:
        """Rises when another process, or another opening of the file, committed."""
        with converted():
            (counter,) = self._database.execute("PRAGMA data_version").fetchone()
        return int(counter)

    def connections(self) -> tuple[Connection, ...]:
        """The plain rows, for showing only."""
        with converted():
            return listed_connections(self._database)

    def standing(self) -> tuple[Standing, ...]:
        """How far every row has come, to be compared with what is remembered outside; needs no key."""
        return self._rows.standing()

    def generations(self) -> tuple[dict[str, int], dict[str, int]]:
        """The same at a glance, by the first 32 digits of the keys' digests: of rows that are here, of erased ones."""
        return self._rows.generations()

    def when_written(self, told: Callable[[Standing], None]) -> None:
        """Have each row told after its commit, on the vault's thread; what is told must not fail."""
        self._handle.written = told

    def count_from(self, floors: Mapping[str, int]) -> None:
        """Write no row at or below these generations, by the first 32 digits of its key's digest."""
        self._handle.count_from(floors)

    def stored(self, key: ConnectionKey) -> StoredConnection:
        """The sealed row, compared with the plain one. Raises NotFound, VaultLocked, VaultDamaged with the realm ID."""
        return self._rows.stored(key)

    def insert(
        self,
        connection: Connection,
        tokens: TokenSet,
        *,
        settles_pending: bool = False,
        history: HistoryEntry | None = None,
    ) -> Connection:
        """The row as written, with its generation. Raises StaleRowError when there is one already.

        `settles_pending`: the tokens are those of the company's pending consent, which ends in the same transaction.
        """
        return self._rows.insert(connection, tokens, history, settles_pending=settles_pending)

    def update(
        self,
        connection: Connection,
        *,
        tokens: TokenSet | None = None,
        clear_intent: bool = False,
        forget_tokens: bool = False,
        settles_pending: bool = False,
        history: HistoryEntry | None = None,
    ) -> Connection:
        """Replace the row of this generation; without tokens the stored ones stay. Raises StaleRowError.

        Returns the row with its new generation, after it was committed, read again and found the same.
        """
        return self._rows.update(
            connection,
            tokens=tokens,
            clear_intent=clear_intent,
            forget_tokens=forget_tokens,
            settles_pending=settles_pending,
            history=history,
        )

    def begin_intent(self, connection: Connection, intent: Intent) -> None:
        """Say, before a request leaves, that it will; the generation stays. Raises StaleRowError."""
        self._rows.begin_intent(connection, intent)

    def clear_intent(self, key: ConnectionKey) -> None:
        """The request never left, or its outcome is settled without a change of the row."""
        self._rows.clear_intent(key)

    def remove(self, key: ConnectionKey, *, history: HistoryEntry | None = None) -> None:
        """Erase the row and its tokens; the history stays. Raises NotFound."""
        self._rows.remove(key, history)

    def keep_aside(self, key: ConnectionKey, tokens: TokenSet, *, at: datetime, why: str) -> None:
        """Seal tokens whose compare-and-swap failed: either set may be the living one."""
        self._waiting.keep_aside(key, tokens, at, why)

    def asides(self) -> tuple[AsideTokens, ...]:
        """What was kept aside, the oldest first."""
        return self._waiting.asides()

    def sealed(self, rescued: Rescued) -> bytes:
        """Tokens sealed by this vault's key for a file of their own. Raises VaultLocked."""
        return rescue.seal(rescued, self.vault_id, self._handle.key())

    def rescued(self, content: bytes) -> Rescued:
        """The content of such a file. Raises VaultDamaged, VaultLocked."""
        return rescue.unseal(content, self.vault_id, self._handle.key())

    def put_pending(self, pending: PendingConsent) -> None:
        """Keep the tokens of an exchange until their company is confirmed."""
        self._waiting.put_pending(pending)

    def pendings(self) -> tuple[PendingConsent, ...]:
        """What waits for its confirmation, the oldest first."""
        return self._waiting.pendings()

    def drop_pending(self, key: ConnectionKey) -> None:
        """It was stored as a connection, or refused for good."""
        self._waiting.drop_pending(key)

    def setups(self) -> tuple[StoredSetup, ...]:
        """Every setup, by name. Raises VaultLocked."""
        return self._setups.all()

    def setup(self, setup_id: SetupId) -> StoredSetup:
        """One setup. Raises NotFound, VaultLocked."""
        return self._setups.one(setup_id)

    def add_setup(self, setup: Setup, *, at: datetime, history: HistoryEntry | None = None) -> StoredSetup:
        """Raises NameTakenError."""
        return self._setups.add(setup, at, history)

    def replace_setup(self, setup_id: SetupId, setup: Setup, *, history: HistoryEntry | None = None) -> StoredSetup:
        """The same app's keys anew (ValueError for another app); the noted skew stays. Raises NameTakenError."""
        return self._setups.replace(setup_id, setup, history)

    def remove_setup(self, setup_id: SetupId, *, history: HistoryEntry | None = None) -> None:
        """Raises SetupInUseError while a connection, or one that waits for its confirmation, uses it."""
        self._setups.remove(setup_id, history)

    def note_skew(self, setup_id: SetupId, seconds: float) -> None:
        """How far the server's Date was ahead of our clock when it last answered."""
        self._setups.note_skew(setup_id, seconds)

    def append_history(self, *entries: HistoryEntry) -> None:
        """Lines of their own; lines that belong to a write are given to that write."""
        with transaction(self._database):
            past.append(self._database, *entries)

    def history(self, key: ConnectionKey | RealmId | None = None, limit: int | None = None) -> tuple[HistoryEntry, ...]:
        """Newest first."""
        with converted():
            return past.read(self._database, key, limit)

    def drop_old_history(self, now: datetime) -> int:
        """Keep two years of it; how many older lines went. Where there are none nothing is written."""
        return past.drop_old(self._database, now)

    def check(self) -> tuple[Finding, ...]:
        """The file's structure, who else can read it, the key, and every sealed value opened."""
        return check(self.folder, self._handle, self._rows, self._setups, self._waiting, self.settings)
