"""Starting at login on Windows: the person's Run key, and what its Task Manager remembers of it. Never run there."""

import subprocess
import sys
from collections.abc import Sequence
from typing import Protocol

_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
_APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
_NAME = "CompanyConnections"


class Registry(Protocol):
    """The person's own part of the registry (HKEY_CURRENT_USER)."""

    def read(self, key: str, name: str) -> str | bytes | None:
        """The value, or None where there is none."""

    def write(self, key: str, name: str, text: str) -> None:
        """Set a text. Raises OSError."""

    def remove(self, key: str, name: str) -> None:
        """What is not there is no trouble. Raises OSError."""


class WindowsRun:
    """One value below Run."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry

    def is_on(self) -> bool:
        """Whether the program starts at login, and she did not switch it off in the Task Manager or the settings."""
        command, approved = self._registry.read(_RUN, _NAME), self._registry.read(_APPROVED, _NAME)
        return command is not None and not is_switched_off(approved)

    def turn_on(self, command: Sequence[str]) -> None:
        """Start this command at login; what she switched off elsewhere is on again. Raises OSError."""
        self._registry.write(_RUN, _NAME, subprocess.list2cmdline(command))
        self._registry.remove(_APPROVED, _NAME)

    def turn_off(self) -> None:
        """No more. Raises OSError."""
        self._registry.remove(_RUN, _NAME)


def is_switched_off(approved: str | bytes | None) -> bool:
    """What a value of StartupApproved means: its first byte is odd when a person switched the program off."""
    return isinstance(approved, bytes) and len(approved) > 0 and approved[0] % 2 == 1


if sys.platform == "win32":
    import winreg

    class CurrentUser:
        """The real one."""

        def read(self, key: str, name: str) -> str | bytes | None:
            """As above."""
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                    value, _ = winreg.QueryValueEx(opened, name)
            except OSError:
                return None
            return value if isinstance(value, str | bytes) else None

        def write(self, key: str, name: str, text: str) -> None:
            """As above."""
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as opened:
                winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, text)

        def remove(self, key: str, name: str) -> None:
            """As above."""
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key, 0, winreg.KEY_SET_VALUE) as opened:
                    winreg.DeleteValue(opened, name)
            except FileNotFoundError:
                return
