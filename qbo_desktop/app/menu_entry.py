"""Putting the program into the menu of this person's desktop."""

import os
import sys
from pathlib import Path

from qbo_desktop.app.programs import window_program
from qbo_desktop.app.resources import resource
from qbo_desktop.core.errors import Usage, VaultFull
from qbo_desktop.desktop.menu_entry import install_menu_entry


def add_to_menu() -> tuple[Path, ...]:
    """The files that were written. Raises Usage where an installer does this, VaultFull where none can be written."""
    if sys.platform in ("win32", "darwin"):
        raise Usage(detail="menu_entry")
    data_home = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    try:
        return install_menu_entry(resource("linux"), resource("icons"), list(window_program()), data_home)
    except OSError:
        raise VaultFull(detail="menu_entry") from None
