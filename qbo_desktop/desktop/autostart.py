"""Starting at login on a Linux desktop (freedesktop.org's Desktop Application Autostart Specification)."""

from collections.abc import Sequence
from pathlib import Path

from qbo_desktop.desktop.exec_line import exec_line
from qbo_desktop.desktop.menu_entry import ICON, NAME

_OFF = {"Hidden": "true", "X-GNOME-Autostart-enabled": "false"}


def autostart_entry(command: Sequence[str]) -> str:
    """The entry that starts this command when the person signs in."""
    return (
        "[Desktop Entry]\n"
        "Type=Application\n"
        "Name=Company Connections\n"
        "Comment=Keeps companies connected\n"
        f"Exec={exec_line(command)}\n"
        f"Icon={ICON}\n"
        "Terminal=false\n"
        "StartupNotify=false\n"
        "X-GNOME-Autostart-enabled=true\n"
    )


def is_on(text: str) -> bool:
    """Whether an entry starts anything: a desktop's own settings switch it off by a line in it."""
    lines = dict(line.partition("=")[::2] for line in text.splitlines())
    return not any(lines.get(key, "").strip().casefold() == off for key, off in _OFF.items())


class XdgAutostart:
    """Writes one entry into `folder`, which is `autostart` in the person's configuration."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / f"{NAME}.desktop"

    def is_on(self) -> bool:
        """Whether the program starts at login."""
        try:
            return is_on(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return False

    def turn_on(self, command: Sequence[str]) -> None:
        """Start this command at login, in place of an earlier one. Raises OSError."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._path.write_text(autostart_entry(command), encoding="utf-8", errors="surrogateescape")

    def turn_off(self) -> None:
        """No more. Raises OSError."""
        self._path.unlink(missing_ok=True)
