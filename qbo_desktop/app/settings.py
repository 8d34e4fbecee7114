"""What the person chose for this data folder, in `settings.json`: nothing secret, and nothing that cannot be lost."""

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from pathlib import Path
from typing import Any

from qbo_desktop.core.errors import VaultFull

FILE = "settings.json"
_LONGEST_FILE = 65536


class Language(StrEnum):
    """What the window speaks, by the code of its translation; SYSTEM is what the computer speaks."""

    SYSTEM = "system"
    ENGLISH = "en"
    FRENCH = "fr_CA"
    SPANISH = "es"


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices, and which of the things that are offered or explained once were.

    `keep_running`: closing the window hides it, where there is a tray to find it in.
    """

    keep_running: bool = True
    notices: bool = True
    log: bool = True
    language: Language = Language.SYSTEM
    start_at_login_offered: bool = False
    recovery_kit_offered: bool = False
    closing_explained: bool = False


class SettingsFile:
    """The settings of one data folder, read once; `damaged` tells that the file could not be read as it was written."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        self.settings, self.damaged = _understood(_content(self._path))

    def keep(self, settings: Settings) -> None:
        """Remember these from now on; what another version of the program wrote beside them stays. Raises VaultFull."""
        self.settings, self.damaged = settings, False
        document = _content(self._path) or {}
        text = json.dumps({**document, **asdict(settings)}, indent=1, ensure_ascii=False) + "\n"
        unfinished = self._path.with_name(f"{FILE}.{os.getpid()}")
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with os.fdopen(
                os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8"
            ) as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            unfinished.replace(self._path)
        except OSError:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)
            raise VaultFull(detail="settings_not_written") from None


def read_settings(folder: Path) -> Settings:
    """The settings of this folder; what cannot be read is as at the beginning."""
    return SettingsFile(folder).settings


def _content(path: Path) -> dict[str, object] | None:
    """What the file holds: nothing where there is none, None where it is damaged."""
    try:
        with path.open("rb") as file:
            document = json.loads(file.read(_LONGEST_FILE))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError):
        return None
    return document if isinstance(document, dict) else None


def _understood(document: dict[str, object] | None) -> tuple[Settings, bool]:
    """The settings, and whether anything in the file was not as it is written."""
    known: dict[str, Any] = {}  # each value is held against its field's default
    damaged = document is None
    for field in fields(Settings):
        if document is None or field.name not in document:
            continue
        value = document[field.name]
        if isinstance(field.default, Language) and value in list(Language):
            known[field.name] = Language(str(value))
        elif isinstance(field.default, bool) and isinstance(value, bool):
            known[field.name] = value
        else:
            damaged = True
    return Settings(**known), damaged
