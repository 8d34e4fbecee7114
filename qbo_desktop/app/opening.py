"""How the vault of a place is opened, unlocked or made."""

from collections.abc import Callable

from qbo_desktop.app.place import Place, read_passphrase
from qbo_desktop.app.present import now_of
from qbo_desktop.app.standing import stand_by
from qbo_desktop.app.state import emergency_folders
from qbo_desktop.core.errors import (
    KeychainChanged,
    KeychainUnavailable,
    NotFound,
    VaultDamaged,
    VaultError,
    VaultLocked,
    WayOn,
    WrongKey,
)
from qbo_desktop.core.secret import Secret
from qbo_desktop.vault.ballast import put
from qbo_desktop.vault.no_dumps import forbid_core_dumps
from qbo_desktop.vault.vault import FileSlot, KeychainSlot, NewSlot, PassphraseSlot, SlotKind, Vault


def open_vault(
    place: Place,
    *,
    create: bool = False,
    prompt_expected: bool = False,
    ask: Callable[[], Secret | None] = lambda: None,
    given: Callable[[], Secret | None] = lambda: None,
) -> Vault:
    """Open and unlock this place's vault, or make it; `ask` may ask a person for the passphrase.

    She is asked where nothing else opens it, and where the keychain that held the key is not there any more. `given` is
    the passphrase that she gave before, which opens or makes the vault without asking a keychain. Raises NotFound when
    there is none and none is to be made, Usage for the passphrase file, DamagedWithBackup where a backup can be brought
    back, VaultError otherwise. Rows that are older than what this computer remembers are paused.
    """
    forbid_core_dumps()
    passphrase = passphrase_file_of(place) or given()
    try:
        vault = _found(place)
    except NotFound:
        if not create:
            raise
        vault = _made(place, passphrase)
    try:
        if not vault.is_unlocked:
            unlock(vault, passphrase=passphrase, prompt_expected=prompt_expected, ask=ask)
        stand_by(place, vault, now_of(place)())
        if any(folder.is_dir() for folder in emergency_folders()):
            from qbo_desktop.app.emergency import merge_all  # noqa: PLC0415 - hardly ever

            merge_all(vault)
        if vault.moves.are_there():
            from qbo_desktop.app.move_settling import settle_quietly  # noqa: PLC0415 - hardly ever

            settle_quietly(vault, now_of(place)())
        put(vault.folder)
    except BaseException:
        vault.close()
        raise
    return vault


def unlock(
    vault: Vault,
    *,
    passphrase: Secret | None,
    prompt_expected: bool = False,
    ask: Callable[[], Secret | None] = lambda: None,
) -> None:
    """Unlock it by the passphrase, or by whatever else opens it; raises as `open_vault`."""
    kinds = {slot.kind for slot in vault.slots()}
    if passphrase is None and kinds == {SlotKind.PASSPHRASE}:
        passphrase = ask()
        if passphrase is None:
            raise VaultLocked(detail="passphrase")
    try:
        vault.unlock(passphrase=passphrase, prompt_expected=prompt_expected)
    except (KeychainChanged, KeychainUnavailable) as error:
        recovery = ask() if SlotKind.PASSPHRASE in kinds else None
        if recovery is None:
            raise _with_way_on(error, kinds) from None
        vault.unlock(passphrase=recovery)
    except (VaultLocked, WrongKey) as error:
        raise (error if passphrase else _with_way_on(error, kinds)) from None


def _with_way_on(error: VaultError, kinds: set[SlotKind]) -> VaultError:
    error.way_on = WayOn.ENTER_PASSPHRASE if SlotKind.PASSPHRASE in kinds else None
    return error


def _made(place: Place, passphrase: Secret | None) -> Vault:
    try:
        return Vault.create(place.folder, _new_slot(place, passphrase))
    except KeychainUnavailable as error:
        error.way_on = WayOn.SET_PASSPHRASE
        raise


def _found(place: Place) -> Vault:
    try:
        return Vault.open(place.folder)
    except VaultDamaged as damage:
        from qbo_desktop.vault.restoring import need_sound  # noqa: PLC0415 - hardly ever

        need_sound(place.folder, now_of(place)(), damage)
        raise


def passphrase_file_of(place: Place) -> Secret | None:
    """The passphrase that stands in the file of an unattended place. Raises Usage."""
    # The demo's vault has its key in a file of its own; a passphrase from the environment is meant for the real one.
    return read_passphrase(place.passphrase_file) if place.passphrase_file and not place.demo else None


def _new_slot(place: Place, passphrase: Secret | None) -> NewSlot:
    if place.demo:
        return FileSlot(place.folder / "vault.key")
    return PassphraseSlot(passphrase) if passphrase else KeychainSlot()
