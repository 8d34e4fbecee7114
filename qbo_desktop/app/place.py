"""Where the program works: its data folder and its world; light, for the window reads it before its first paint."""

import os
import stat
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from qbo_desktop.core.errors import Usage
from qbo_desktop.core.secret import Secret


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
    return platform_data_folder()


def platform_data_folder() -> Path:
    """The same, whatever the environment says."""
    import platformdirs  # noqa: PLC0415 - 6 ms that only a start without --data-dir pays

    return Path(platformdirs.user_data_dir("qbo-desktop", appauthor=False))


def read_passphrase(path: Path) -> Secret:
    """The first line of the file, without its line end. Raises Usage when it is missing, empty or open to others.

    What came through a pipe is remembered, for it comes once and a command may open the vault twice.
    """
    return _from_pipe(path) if path.is_fifo() else _read(path)


@cache
def _from_pipe(path: Path) -> Secret:
    return _read(path)


def _read(path: Path) -> Secret:
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
