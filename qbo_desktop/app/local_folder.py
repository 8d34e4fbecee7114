"""A folder that nothing else copies, for connections that lie where they cannot be kept."""

import asyncio
from pathlib import Path

from qbo_desktop.app.place import Place, platform_data_folder
from qbo_desktop.app.vault_upkeep import restore
from qbo_desktop.core.errors import VaultError, VaultFull
from qbo_desktop.vault.files import new_private_file, private_folder
from qbo_desktop.vault.layout import MOVES_FOLDER, VAULT_FILE
from qbo_desktop.vault.placement import refuse_unsuitable


def local_folder(place: Place) -> Path | None:
    """The platform's own data folder, where that is another one and can keep connections."""
    folder = platform_data_folder()
    return folder if folder != place.data_folder and is_suitable(folder) else None


def is_suitable(folder: Path) -> bool:
    """Whether connections can be kept there."""
    try:
        refuse_unsuitable(folder)
    except VaultError:
        return False
    return True


async def take_along(place: Place, folder: Path) -> bool:
    """Copy the connections of `place` into `folder`, which has none yet; False where there was nothing to copy.

    What lies in the old folder stays. Each company waits for a person's word that no other computer uses it, for the
    old folder may have been copied to one. Files of moves that wait for their place come along. Raises as
    `vault_upkeep.restore`, and VaultFull.
    """
    if not (place.folder / VAULT_FILE).exists() or (folder / VAULT_FILE).exists():
        return False
    new = Place(folder, passphrase_file=place.passphrase_file)
    await asyncio.to_thread(_copy_moves, place.folder, folder)
    await asyncio.to_thread(restore, new, place.folder / VAULT_FILE, prompt_expected=True)
    return True


def _copy_moves(old: Path, new: Path) -> None:
    try:
        for file in (old / MOVES_FOLDER).glob("*.age"):
            private_folder(new / MOVES_FOLDER)
            copy = new / MOVES_FOLDER / file.name
            copy.unlink(missing_ok=True)  # of a try that was cut off
            new_private_file(copy, file.read_bytes())
    except OSError:
        raise VaultFull(detail="file_not_written") from None
