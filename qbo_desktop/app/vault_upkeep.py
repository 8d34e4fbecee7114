"""Looking after the vault: what opens it, its backups, and bringing one back."""

from qbo_desktop.app.parts import Parts
from qbo_desktop.core.errors import Usage
from qbo_desktop.core.secret import Secret
from qbo_desktop.vault.vault import KeychainSlot, LastSlotError, NewSlot, PassphraseSlot, SlotInfo, SlotKind


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
        await parts.vault.run(lambda vault: vault.remove_slot(kind))
    except LastSlotError:
        raise Usage(detail="last_slot") from None


async def _add(parts: Parts, slot: NewSlot) -> None:
    await parts.vault.run(lambda vault: vault.add_slot(slot))
