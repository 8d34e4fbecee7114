"""When the disk takes no token: room is made, and if that is not enough the token is sealed into a file elsewhere.

Such a file is merged before its company's tokens are used for anything: at the next start, and whenever the company's
lock is taken. Of the row and the file the higher generation wins; what loses is kept aside, never dropped.
"""

import logging
import os
from contextlib import suppress
from pathlib import Path

from qbo_desktop.app.state import emergency_folders
from qbo_desktop.core.connection import Connection
from qbo_desktop.core.errors import NotFound, VaultDamaged, VaultError
from qbo_desktop.core.happenings import Refreshed
from qbo_desktop.core.history import HistoryEntry, HistoryEvent
from qbo_desktop.core.identity import ConnectionKey
from qbo_desktop.core.tokens import TokenSet
from qbo_desktop.core.transitions import apply
from qbo_desktop.vault.files import new_private_file, private_folder, sync_folder
from qbo_desktop.vault.layout import EMERGENCY_SUFFIX
from qbo_desktop.vault.vault import PendingConsent, Rescued, StaleRowError, Vault

_FROM_THE_FILE = "kept while the disk was full"
log = logging.getLogger(__name__)


def of_row(connection: Connection, tokens: TokenSet, intuit_tid: str | None) -> Rescued:
    """Tokens that are to be written with this row, which was just refreshed and still has its former generation."""
    return Rescued(
        connection.key,
        connection.setup_id,
        connection.generation + 1,
        tokens,
        connection.last_refreshed_at,
        intuit_tid,
    )


def of_consent(pending: PendingConsent) -> Rescued:
    """Tokens of an exchange whose company is not confirmed yet."""
    return Rescued(
        pending.key, pending.setup_id, None, pending.tokens, pending.at, pending.intuit_tid, pending.imported
    )


def keep_elsewhere(vault: Vault, rescued: Rescued) -> Path | None:
    """Seal the tokens into a file outside the data folder; None where no place takes it. On the vault's thread."""
    content = vault.sealed(rescued)
    for folder in emergency_folders():
        file = folder / _file_name(vault, rescued.key)
        part = file.with_suffix(".part")
        if _holds_newer(vault, file, rescued):
            continue
        try:
            private_folder(folder)
            _out_of_the_way(vault, file)
            part.unlink(missing_ok=True)
            new_private_file(part, content)
            part.replace(file)
            sync_folder(folder)
        except OSError as error:
            log.warning("%s takes no emergency file: %s", folder.name, type(error).__name__)
            with suppress(OSError):
                part.unlink(missing_ok=True)
        else:
            log.warning("tokens wait in an emergency file until the vault takes them")
            return file
    return None


def _holds_newer(vault: Vault, file: Path, rescued: Rescued) -> bool:
    """Whether tokens of a later generation wait there: they must not be lost to these."""
    try:
        there = vault.rescued(file.read_bytes())
    except (VaultDamaged, OSError):
        return False
    return (there.generation or 0) > (rescued.generation or 0)


def _out_of_the_way(vault: Vault, file: Path) -> None:
    """What lies there and cannot be opened is kept under another name: another key may open it one day."""
    if not file.exists():
        return
    try:
        vault.rescued(file.read_bytes())
    except VaultDamaged:
        number, aside = 1, file.with_name(f"{file.name}.unreadable")
        while aside.exists():
            number += 1
            aside = file.with_name(f"{file.name}.unreadable-{number}")
        file.rename(aside)


def waiting(vault: Vault) -> tuple[Path, ...]:
    """The emergency files of this vault."""
    return tuple(
        file
        for folder in emergency_folders()
        for file in sorted(_files(folder, f"{vault.vault_id}-*{EMERGENCY_SUFFIX}"))
    )


def merge_all(vault: Vault) -> None:
    """At a start: take in what waits, but for companies that another program is busy with, whose own it may be."""
    for file in waiting(vault):
        from qbo_desktop.vault.locks import CompanyLocks  # noqa: PLC0415 - hardly ever

        with suppress(VaultError, OSError):
            key = vault.rescued(file.read_bytes()).key
            lock = CompanyLocks(vault.folder).acquire(key, 0)
            if lock is not None:
                with lock:
                    merge(vault, key)


def merge(vault: Vault, key: ConnectionKey) -> None:
    """Take in what waits for this company, whose lock is held. Raises VaultFull while there is no room for it."""
    for folder in emergency_folders():
        file = folder / _file_name(vault, key)
        if not os.path.exists(file):  # noqa: PTH110 - before every refresh, and it is quicker
            continue
        try:
            rescued = vault.rescued(file.read_bytes())
        except (VaultDamaged, OSError):
            log.warning("an emergency file cannot be opened and was left where it is")
            continue
        _merge(vault, rescued)
        forget(file)


def forget(file: Path) -> None:
    """The vault has what is in it."""
    with suppress(OSError):
        file.unlink(missing_ok=True)


def _merge(vault: Vault, rescued: Rescued) -> None:
    if rescued.generation is None:
        known = {pending.key: pending.at for pending in vault.pendings()}
        # As old as what is pending: those are the tokens that the refresh of just that brought.
        if rescued.key not in known or known[rescued.key] <= rescued.at:
            vault.put_pending(
                PendingConsent(
                    rescued.key, rescued.setup_id, rescued.tokens, rescued.at, rescued.intuit_tid, rescued.imported
                )
            )
        return
    try:
        stored = vault.stored(rescued.key)
        if (stored.refresh_token, stored.access_token) == (rescued.tokens.refresh_token, rescued.tokens.access_token):
            return
        if stored.connection.generation < rescued.generation:
            rotated = Refreshed(rescued.at, rescued.tokens.clocks, rotated=True, intuit_tid=rescued.intuit_tid)
            connection = apply(stored.connection, rotated)
            vault.update(connection, tokens=rescued.tokens, clear_intent=True, history=_entry(connection, rescued))
            return
    except (NotFound, StaleRowError):
        pass
    except VaultDamaged as damage:
        if damage.realm_id is None:
            raise
    vault.keep_aside(rescued.key, rescued.tokens, at=rescued.at, why=_FROM_THE_FILE)


def _entry(connection: Connection, rescued: Rescued) -> HistoryEntry:
    return HistoryEntry(
        rescued.at,
        HistoryEvent.REFRESHED,
        connection.key,
        connection.company_name,
        detail=_FROM_THE_FILE,
        intuit_tid=rescued.intuit_tid,
    )


def _files(folder: Path, pattern: str) -> list[Path]:
    return list(folder.glob(pattern)) if os.path.isdir(folder) else []  # noqa: PTH112 - at every start, and it is quicker


def _file_name(vault: Vault, key: ConnectionKey) -> str:
    return f"{vault.vault_id}-{key.digest()[:32]}{EMERGENCY_SUFFIX}"
