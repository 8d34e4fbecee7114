"""Starting at login on macOS, by a launchd agent that is run once. Never run there."""

from collections.abc import Sequence
from pathlib import Path

from qbo_desktop.desktop.launch_agent import label, login_agent

_JOB = "login"


class LoginAgent:
    """Writes one property list into `folder`, which is `Library/LaunchAgents` in the person's home."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / f"{label(_JOB)}.plist"

    def is_on(self) -> bool:
        """Whether the program starts at login."""
        return self._path.is_file()

    def turn_on(self, command: Sequence[str]) -> None:
        """Start this command at login, in place of an earlier one; not now, for it runs already. Raises OSError."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._path.write_bytes(login_agent(_JOB, tuple(command)))

    def turn_off(self) -> None:
        """No more. Raises OSError."""
        self._path.unlink(missing_ok=True)
