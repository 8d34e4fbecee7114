"""A menu entry, icons and a file type for this person's Linux desktop (freedesktop.org's specifications)."""

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from qbo_desktop.desktop.exec_line import exec_line

NAME = "org.example.CompanyConnections"
ICON = "company-connections"


def install_menu_entry(files: Path, icons: Path, program: Sequence[str], data_home: Path) -> tuple[Path, ...]:
    """Write the entry, its icons and its file type below `data_home` (XDG_DATA_HOME), replacing an earlier one.

    `files` and `icons` are our resources; `program` starts the window. What was written is returned. Raises OSError.
    """
    entry = data_home / "applications" / f"{NAME}.desktop"
    mime = data_home / "mime" / "packages" / f"{NAME}.xml"
    pictures = data_home / "icons" / "hicolor"
    copies = {
        icons / f"{ICON}.svg": pictures / "scalable" / "apps" / f"{ICON}.svg",
        icons / f"{ICON}-symbolic.svg": pictures / "symbolic" / "apps" / f"{ICON}-symbolic.svg",
        files / f"{NAME}.mime.xml": mime,
    }
    for source, target in copies.items():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
    entry.parent.mkdir(parents=True, exist_ok=True)
    entry.write_text(_entry((files / f"{NAME}.desktop").read_text(encoding="utf-8"), program), encoding="utf-8")
    _tell("update-mime-database", data_home / "mime")
    _tell("update-desktop-database", entry.parent)
    return (entry, *copies.values())


def _entry(template: str, program: Sequence[str]) -> str:
    command = exec_line(program)
    lines = [
        f"Exec={command} %f" if line.startswith("Exec=") else line
        for line in template.splitlines()
        if not line.startswith("TryExec=")
    ]
    return "\n".join(lines) + "\n"


def _tell(program: str, folder: Path) -> None:
    """Have the desktop's own index rebuilt where there is one; without it the next login does."""
    if found := shutil.which(program):
        subprocess.run([found, str(folder)], check=False, capture_output=True)  # noqa: S603 - the desktop's own tool
