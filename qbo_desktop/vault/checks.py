"""Looking through the whole vault for anything that is not as it was written."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from qbo_desktop.core.errors import QboDesktopError
from qbo_desktop.vault.connections import ConnectionRows
from qbo_desktop.vault.database import converted, quick_check
from qbo_desktop.vault.files import is_private
from qbo_desktop.vault.handle import Handle
from qbo_desktop.vault.listing import listed_connections
from qbo_desktop.vault.records import VAULT_FILE, Finding
from qbo_desktop.vault.setups import SetupRows
from qbo_desktop.vault.waiting import WaitingTokens


def check(
    folder: Path, handle: Handle, rows: ConnectionRows, setups: SetupRows, waiting: WaitingTokens
) -> tuple[Finding, ...]:
    """A finding for each thing looked at; what needs the key is left out while the vault is locked."""
    findings = [_finding("structure", None, partial(quick_check, handle.database))]
    with converted():
        shared = [place.name for place in (folder, folder / VAULT_FILE) if not is_private(place)]
    findings.append(Finding("permissions", not shared, ", ".join(shared) or None))
    if handle.cipher is None:
        return (*findings, Finding("key", ok=False, detail="locked"))
    findings.append(Finding("key", ok=True))
    with converted():
        listed = listed_connections(handle.database)
    findings += [_finding("connection", one.key.realm_id, partial(rows.stored, one.key)) for one in listed]
    findings.append(_finding("setups", None, setups.all))
    findings.append(_finding("pending", None, waiting.pendings))
    findings.append(_finding("aside", None, waiting.asides))
    return tuple(findings)


def _finding(name: str, about: str | None, look: Callable[[], object]) -> Finding:
    try:
        look()
    except QboDesktopError as error:
        return Finding(name, ok=False, detail=" ".join(part for part in (about, str(error)) if part))
    return Finding(name, ok=True, detail=about)
