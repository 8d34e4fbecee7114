"""Whether the window's program starts, hidden, when the person signs in."""

import os
import sys
from pathlib import Path
from typing import Protocol

from qbo_desktop.app.place import Place
from qbo_desktop.app.programs import global_options, window_program
from qbo_desktop.core.errors import VaultFull
from qbo_desktop.desktop.autostart import XdgAutostart
from qbo_desktop.desktop.login_agent import LoginAgent


class Autostart(Protocol):
    """One operating system's way."""

    def is_on(self) -> bool:
        """Whether the program starts at login."""

    def turn_on(self, command: tuple[str, ...]) -> None:
        """Raises OSError."""

    def turn_off(self) -> None:
        """Raises OSError."""


def is_on() -> bool:
    """Whether it does; a desktop's own settings may have switched it off."""
    return _autostart().is_on()


def turn_on(place: Place) -> None:
    """Start in the background at login, at this place. Raises VaultFull when it cannot be written."""
    try:
        _autostart().turn_on((*window_program(), *global_options(place, always=False), "--background"))
    except OSError:
        raise VaultFull(detail="autostart_not_written") from None


def turn_off() -> None:
    """No more. Raises VaultFull when it cannot be removed."""
    try:
        _autostart().turn_off()
    except OSError:
        raise VaultFull(detail="autostart_not_written") from None


def _autostart() -> Autostart:
    if sys.platform == "win32":
        from qbo_desktop.desktop.windows_run import CurrentUser, WindowsRun  # noqa: PLC0415 - exists for one platform

        return WindowsRun(CurrentUser())
    if sys.platform == "darwin":
        return LoginAgent(Path.home() / "Library" / "LaunchAgents")
    config = os.environ.get("XDG_CONFIG_HOME") or os.path.expanduser("~/.config")  # noqa: PTH111 - nobody's home
    return XdgAutostart(Path(config) / "autostart")
