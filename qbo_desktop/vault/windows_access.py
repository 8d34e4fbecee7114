"""The access list of the data folder on Windows. Never run yet: it was written from icacls' documentation.

Inheritance is cut, and full access given to the user, SYSTEM and the administrators (by their well-known SIDs, since
their names are translated); new files in the folder inherit this.
"""

import os
import subprocess
from pathlib import Path

_SYSTEM = "*S-1-5-18"
_ADMINISTRATORS = "*S-1-5-32-544"
# Everyone, Authenticated Users, Users: their SIDs as icacls saves them in SDDL.
_TOO_MANY = (";;;WD)", ";;;AU)", ";;;BU)")
_SECONDS = 10


def protect(folder: Path) -> None:
    """Raises OSError when the access list cannot be set or does not read back as protected."""
    account = f"{os.environ.get('USERDOMAIN', '.')}\\{os.environ['USERNAME']}"
    grants = [f"{who}:(OI)(CI)F" for who in (account, _SYSTEM, _ADMINISTRATORS)]
    _icacls(folder, "/inheritance:r", "/grant:r", *grants)
    if not is_protected(folder):
        raise PermissionError(f"access list of {folder.name}")


def is_protected(path: Path) -> bool:
    """Whether no group that holds everybody has access."""
    listing = path.parent / f".access-{os.getpid()}"
    try:
        _icacls(path, "/save", str(listing))
        return not any(group in listing.read_text(encoding="utf-16-le") for group in _TOO_MANY)
    finally:
        listing.unlink(missing_ok=True)


def _icacls(path: Path, *arguments: str) -> None:
    program = Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32" / "icacls.exe"
    command = [str(program), str(path), *arguments]
    try:
        subprocess.run(command, check=True, capture_output=True, timeout=_SECONDS)  # noqa: S603 - no shell, fixed words
    except subprocess.SubprocessError as error:
        raise PermissionError(f"icacls on {path.name}") from error
