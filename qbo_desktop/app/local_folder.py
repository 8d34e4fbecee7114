"""A folder that nothing else copies, for connections that lie where they cannot be kept."""

import asyncio
from pathlib import Path

from qbo_desktop.app.place import Place, platform_data_folder
from qbo_desktop.app.vault_upkeep import restore
from qbo_desktop.core.errors import VaultError
from qbo_desktop.vault.layout import VAULT_FILE
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
    old folder may have been copied to one. Raises as `vault_upkeep.restore`.
    """
    if not (place.folder / VAULT_FILE).exists() or (folder / VAULT_FILE).exists():
        return False
    new = Place(folder, passphrase_file=place.passphrase_file)
    await asyncio.to_thread(restore, new, place.folder / VAULT_FILE, prompt_expected=True)
    return True
