"""Looking after the vault: what opens it, its backups, and bringing one back."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from qbo_desktop.app.new_data_key import clear_away, needs_passphrase, new_data_key
from qbo_desktop.app.opening import passphrase_file_of, unlock
from qbo_desktop.app.parts import Parts
from qbo_desktop.app.place import Place
from qbo_desktop.app.present import now_of
from qbo_desktop.core.errors import Usage, VaultError
from qbo_desktop.core.history import HistoryEntry, HistoryEvent
from qbo_desktop.core.secret import Secret
from qbo_desktop.vault.backups import backups
from qbo_desktop.vault.restoring import carry_moves, discard, prepare, put_in_place
from qbo_desktop.vault.vault import (
    Backup,
    DamagedWithBackup,
    KeychainSlot,
    LastSlotError,
    NewSlot,
    PassphraseSlot,
    SlotInfo,
    SlotKind,
    Vault,
)

__all__ = [
    "Backup",
    "DamagedWithBackup",
    "Restoration",
    "SlotInfo",
    "SlotKind",
    "back_up",
    "bring_back",
    "keep_backups",
    "keep_in_keychain",
    "kept_backups",
    "needs_passphrase",
    "new_data_key",
    "open_no_more_by",
    "restore",
    "set_passphrase",
    "ways_in",
]
_APART = timedelta(minutes=5)
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Restoration:
    """What came back: so many companies, refreshed last at this time (UTC); where the former vault's file lies now."""

    companies: int
    last_refreshed_at: datetime | None
    aside: Path | None


async def ways_in(parts: Parts) -> tuple[SlotInfo, ...]:
    """What opens the vault: any one of these alone."""
    return await parts.vault.run(lambda vault: vault.slots())


async def set_passphrase(parts: Parts, new: Secret) -> None:
    """From now on this passphrase opens the vault, in place of an earlier one and beside the keychain.

    It is the recovery kit of a vault whose key is in the keychain. Raises Usage for an empty one, VaultError.
    """
    if not new:
        raise Usage(detail="passphrase_empty")
    await _add(parts, PassphraseSlot(new))


async def keep_in_keychain(parts: Parts, *, prompt_expected: bool = False) -> None:
    """From now on this computer's keychain opens the vault too. Raises KeychainUnavailable, VaultLocked, VaultError."""
    await _add(parts, KeychainSlot(prompt_expected))


async def open_no_more_by(parts: Parts, kind: SlotKind) -> None:
    """This kind of key opens the vault no more; backups made before still open by it. Raises Usage for the last one."""
    try:
        entry = _changed(parts, kind, "removed")
        await parts.vault.run(lambda vault: vault.remove_slot(kind, history=entry))
    except LastSlotError:
        raise Usage(detail="last_slot") from None


async def back_up(parts: Parts, file: Path) -> None:
    """A proved copy of the vault in a new private file. Raises Usage where there is one already, VaultError."""
    try:
        await parts.vault.run(lambda vault: vault.copy_to(file))
    except FileExistsError:
        raise Usage(detail="file_exists") from None


async def keep_backups(parts: Parts) -> Backup | None:
    """For the end of a round: one more in `backups/` if something was rotated and the last one is five minutes old.

    A backup that cannot be made stops nothing; `vault check` tells of it. The demo has none: its tokens are worthless.
    """

    def keep(vault: Vault) -> Backup | None:
        if any(slot.kind is SlotKind.FILE for slot in vault.slots()):
            return None
        clear_away(vault, parts)
        return vault.keep_backup(parts.clock.now(), apart=_APART)

    try:
        return await parts.vault.run(keep)
    except VaultError as error:
        log.warning("no backup was made: %s", error)
        return None


async def drop_old_history(parts: Parts) -> int:
    """For the end of a round: the history is kept for two years; how many older lines went."""
    now = parts.clock.now()
    return await parts.vault.run(lambda vault: vault.drop_old_history(now))


def restore(
    place: Place,
    file: Path,
    *,
    prompt_expected: bool = False,
    ask: Callable[[], Secret | None] = lambda: None,
    given: Secret | None = None,
) -> Restoration:
    """Bring a backup back, at a person's word; what was here is moved aside. No application may be open on it.

    Its companies send nothing until she confirms each. The backup is opened with its own key first, by the passphrase
    where one is given, and on any error nothing has changed. Raises Usage (in the demo), UnusableFile, and what opening
    a vault raises.
    """
    if place.demo:
        raise Usage(detail="demo_has_no_backups")
    workplace = prepare(place.folder, file)
    try:
        vault = Vault.open(workplace)
        try:
            passphrase = passphrase_file_of(place) or given
            unlock(vault, passphrase=passphrase, prompt_expected=prompt_expected, ask=ask)
            rows = vault.connections()
            last = max((row.last_refreshed_at for row in rows), default=None)
            told = None if last is None else f"{last:%Y-%m-%dT%H:%M:%SZ}"
            now = now_of(place)()
            vault.append_history(HistoryEntry(now, HistoryEvent.VAULT_RESTORED, detail=told))
            carry_moves(place.folder, vault)
        finally:
            vault.close()
        aside = put_in_place(place.folder, workplace, now)
    except BaseException:
        discard(workplace)
        raise
    return Restoration(len(rows), last, aside)


async def bring_back(parts: Parts, place: Place, file: Path, given: Secret | None) -> Restoration:
    """`restore` beneath an open application; whatever needs the vault next opens it as it is then.

    The keychain may ask the person. Raises as `restore`.
    """
    return await parts.vault.run_closed(lambda: restore(place, file, prompt_expected=True, given=given))


def kept_backups(place: Place) -> tuple[Backup, ...]:
    """The backups that the program made by itself, the newest first; for a thread that may wait for the disk."""
    return backups(place.folder)


async def _add(parts: Parts, slot: NewSlot) -> None:
    kind = SlotKind.PASSPHRASE if isinstance(slot, PassphraseSlot) else SlotKind.KEYCHAIN
    entry = _changed(parts, kind, "set")
    await parts.vault.run(lambda vault: vault.add_slot(slot, history=entry))


def _changed(parts: Parts, kind: SlotKind, how: str) -> HistoryEntry:
    return HistoryEntry(parts.clock.now(), HistoryEvent.WAYS_IN_CHANGED, detail=f"{kind} {how}")
