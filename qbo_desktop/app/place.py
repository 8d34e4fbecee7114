"""Where the program works: its data folder, its world, and how its vault is opened."""

import os
import stat
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from qbo_desktop.core.errors import NotFound, Usage, VaultLocked
from qbo_desktop.core.secret import Secret
from qbo_desktop.vault.vault import FileSlot, KeychainSlot, NewSlot, PassphraseSlot, Vault


@dataclass(frozen=True, slots=True)
class Place:
    """One data folder in one world. `folder` holds the vault: in the demo it is `demo/` under the data folder."""

    data_folder: Path
    demo: bool = False
    passphrase_file: Path | None = None

    @property
    def folder(self) -> Path:
        """The folder of this world's vault."""
        return self.data_folder / "demo" if self.demo else self.data_folder


def default_data_folder() -> Path:
    """The platform's folder for this person's data that stays on this computer."""
    if override := os.environ.get("QBO_DESKTOP_DATA_DIR"):
        return Path(override)
    import platformdirs  # noqa: PLC0415 - 6 ms that only a start without --data-dir pays

    return Path(platformdirs.user_data_dir("qbo-desktop", appauthor=False))


def read_passphrase(path: Path) -> Secret:
    """The first line of the file, without its line end. Raises Usage when it is missing, empty or open to others."""
    try:
        with path.open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            line = file.readline(4096)
    except OSError:
        raise Usage(detail="passphrase_file_missing") from None
    if os.name == "posix" and mode & (stat.S_IRWXG | stat.S_IRWXO):
        raise Usage(detail="passphrase_file_open_to_others")
    try:
        text = line.decode().rstrip("\r\n")
    except UnicodeDecodeError:
        raise Usage(detail="passphrase_file_not_utf8") from None
    if not text:
        raise Usage(detail="passphrase_file_empty")
    return Secret(text)


def open_vault(
    place: Place,
    *,
    create: bool = False,
    prompt_expected: bool = False,
    ask: Callable[[], Secret | None] = lambda: None,
) -> Vault:
    """Open and unlock this place's vault, or make it; `ask` may ask a person for the passphrase.

    Raises NotFound when there is none and none is to be made, Usage for the passphrase file, VaultError otherwise.
    """
    passphrase = read_passphrase(place.passphrase_file) if place.passphrase_file else None
    try:
        vault = Vault.open(place.folder)
    except NotFound:
        if not create:
            raise
        return Vault.create(place.folder, _new_slot(place, passphrase))
    try:
        _unlock(vault, passphrase, prompt_expected=prompt_expected, ask=ask)
    except BaseException:
        vault.close()
        raise
    return vault


def _unlock(
    vault: Vault, passphrase: Secret | None, *, prompt_expected: bool, ask: Callable[[], Secret | None]
) -> None:
    if vault.is_unlocked:
        return
    kinds = {slot.kind for slot in vault.slots()}
    if passphrase is None and kinds == {"passphrase"}:
        passphrase = ask()
        if passphrase is None:
            raise VaultLocked(detail="passphrase")
    vault.unlock(passphrase=passphrase, prompt_expected=prompt_expected)


def _new_slot(place: Place, passphrase: Secret | None) -> NewSlot:
    if place.demo:
        return FileSlot(place.folder / "vault.key")
    return PassphraseSlot(passphrase) if passphrase else KeychainSlot()
