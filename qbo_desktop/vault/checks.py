"""Looking through the whole vault for anything that is not as it was written."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from qbo_desktop.core.errors import QboDesktopError
from qbo_desktop.vault import ballast
from qbo_desktop.vault.backups import backups, prove
from qbo_desktop.vault.connections import ConnectionRows
from qbo_desktop.vault.database import converted, quick_check
from qbo_desktop.vault.files import is_private
from qbo_desktop.vault.handle import Handle
from qbo_desktop.vault.layout import BACKUPS_FOLDER, LOCKS_FOLDER, VAULT_FILE
from qbo_desktop.vault.listing import listed_connections
from qbo_desktop.vault.placement import refuse_unsuitable
from qbo_desktop.vault.records import Finding
from qbo_desktop.vault.settings import SettingRows
from qbo_desktop.vault.setups import SetupRows
from qbo_desktop.vault.waiting import WaitingTokens


def check(
    folder: Path,
    handle: Handle,
    rows: ConnectionRows,
    setups: SetupRows,
    waiting: WaitingTokens,
    settings: SettingRows,
) -> tuple[Finding, ...]:
    """A finding for each thing looked at; what needs the key is left out while the vault is locked."""
    findings = [
        _finding("structure", None, partial(quick_check, handle.database)),
        _finding("folder", None, partial(refuse_unsuitable, folder)),
    ]
    with converted():
        shared = [place.name for place in _ours(folder) if not is_private(place)]
    findings.append(Finding("permissions", not shared, ", ".join(shared) or None))
    findings.append(Finding("ballast", ballast.put(folder)))
    if handle.cipher is None:
        return (*findings, Finding("key", ok=False, detail="locked"))
    findings.append(Finding("key", ok=True))
    with converted():
        listed = listed_connections(handle.database)
    findings += [_finding("connection", one.key.realm_id, partial(rows.stored, one.key)) for one in listed]
    findings.append(_finding("setups", None, setups.all))
    findings.append(_finding("pending", None, waiting.pendings))
    findings.append(_finding("aside", None, waiting.asides))
    findings.append(_finding("settings", None, settings.check))
    cipher = handle.key()
    findings += [
        _finding("backups", backup.file.name, partial(prove, backup.file, cipher)) for backup in backups(folder)[:1]
    ]
    return tuple(findings)


def _ours(folder: Path) -> list[Path]:
    """The folder, the vault, what was made of it, and the files beside it; not what a person put there."""
    places = [folder, *folder.glob(f"{VAULT_FILE}*"), *folder.glob("ballast")]
    for name in (BACKUPS_FOLDER, LOCKS_FOLDER):
        places += [folder / name, *(folder / name).glob("*")] if (folder / name).is_dir() else []
    return places


def _finding(name: str, about: str | None, look: Callable[[], object]) -> Finding:
    try:
        look()
    except QboDesktopError as error:
        return Finding(name, ok=False, detail=" ".join(part for part in (about, str(error)) if part))
    return Finding(name, ok=True, detail=about)
