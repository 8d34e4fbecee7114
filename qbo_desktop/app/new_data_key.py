"""A new data key for the vault, at a person's word: for whoever fears that the old one is known to somebody."""

import logging
from contextlib import AsyncExitStack

from qbo_desktop.app.emergency import merge_all, waiting
from qbo_desktop.app.parts import Parts
from qbo_desktop.core.errors import Usage, VaultBusy, VaultDamaged, VaultError, VaultLocked
from qbo_desktop.core.history import HistoryEntry, HistoryEvent
from qbo_desktop.core.identity import ConnectionKey
from qbo_desktop.core.secret import Secret
from qbo_desktop.vault.records import FORMER_KEY, WaysIn
from qbo_desktop.vault.vault import SlotKind, Vault

log = logging.getLogger(__name__)


async def needs_passphrase(parts: Parts) -> bool:
    """Whether the vault has a passphrase, which then must be given for the new key."""
    return any(slot.kind is SlotKind.PASSPHRASE for slot in await parts.vault.run(lambda vault: vault.slots()))


async def new_data_key(parts: Parts, passphrase: Secret | None = None, *, prompt_expected: bool = False) -> bool:
    """Seal everything anew by another key, while no company is refreshed; the same ways in open the vault afterwards.

    Whether nothing of the old key is left: backups by it are replaced by a new one, and its keychain item is taken out.
    When that failed it is tried again after each round of the keeper. Copies of the vault that a person made elsewhere
    open by their passphrase alone from then on.

    Raises VaultLocked (`passphrase`: it must be given), WrongKey, Usage (in the demo), VaultDamaged for a row that does
    not open, VaultBusy for a company that another program holds, VaultFull, KeychainUnavailable; nothing changed then.
    """
    return await parts.tasks.finish(_new_data_key(parts, WaysIn(passphrase, prompt_expected)), "new data key")


def clear_away(vault: Vault, parts: Parts) -> bool:
    """Remove what is left of a former key; whether nothing is. On the vault's thread."""
    if vault.settings.plain(FORMER_KEY) is None:
        return True
    from qbo_desktop.vault.rekeying import finish  # noqa: PLC0415 - hardly ever

    try:
        finish(vault, parts.clock.now())
    except VaultError as error:
        log.warning("something of the former key is left: %s", error)
        return False
    return True


async def _new_data_key(parts: Parts, ways: WaysIn) -> bool:
    slots = {slot.kind for slot in await parts.vault.run(lambda vault: vault.slots())}
    if SlotKind.FILE in slots:
        raise Usage(detail="demo_has_no_backups")
    if SlotKind.PASSPHRASE in slots and ways.passphrase is None:
        raise VaultLocked(detail="passphrase")
    keys = await parts.vault.run(_with_tokens)
    from qbo_desktop.vault.open_files import allow_open_files  # noqa: PLC0415 - hardly ever

    allow_open_files(len(keys))
    async with AsyncExitStack() as locks:
        for key in keys:
            await locks.enter_async_context(parts.gate.held(key))

        def work(vault: Vault) -> bool:
            if _unmerged(vault):
                raise VaultBusy(detail="emergency")
            if not clear_away(vault, parts):
                raise VaultBusy(detail="former key")
            from qbo_desktop.vault.rekeying import rekey  # noqa: PLC0415 - hardly ever

            rekey(vault, ways, HistoryEntry(parts.clock.now(), HistoryEvent.KEY_CHANGED))
            return clear_away(vault, parts)

        return await parts.vault.run(work)


def _with_tokens(vault: Vault) -> list[ConnectionKey]:
    """All companies that have tokens here or in a file elsewhere, in the one order in which anybody locks several."""
    merge_all(vault)
    keys = {row.key for row in vault.connections()} | {pending.key for pending in vault.pendings()}
    return sorted(keys, key=ConnectionKey.digest)


def _unmerged(vault: Vault) -> bool:
    """Whether a file elsewhere holds tokens by this key: by the next one it would never open."""
    for file in waiting(vault):
        try:
            vault.rescued(file.read_bytes())
        except (VaultDamaged, OSError):
            continue
        return True
    return False
