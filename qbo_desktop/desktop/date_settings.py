"""The operating system's page for date and time; those of Windows and macOS were never run there."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable

_WINDOWS = "ms-settings:dateandtime"
_MACOS = ("/usr/bin/open", "x-apple.systempreferences:com.apple.Date-Time-Settings.extension")
_LINUX = (
    ("gnome-control-center", "datetime"),
    ("kcmshell6", "kcm_clock"),
    ("kcmshell5", "clock"),
    ("cinnamon-settings", "calendar"),
    ("mate-time-admin",),
    ("time-admin",),
)


def open_date_settings() -> bool:
    """Open it; False where no program for it is known, or it could not be started."""
    try:
        if sys.platform == "win32":
            os.startfile(_WINDOWS)  # noqa: S606 - an address of ours, and no program
        else:
            command = _MACOS if sys.platform == "darwin" else _first_there(_LINUX)
            if command is None:
                return False
            _start(command)
    except (OSError, subprocess.SubprocessError):
        return False
    return True


def _first_there(commands: Iterable[tuple[str, ...]]) -> tuple[str, ...] | None:
    """The first of these that this computer has, with the whole path of its program."""
    for program, *arguments in commands:
        if (found := shutil.which(program)) is not None:
            return (found, *arguments)
    return None


def _start(command: tuple[str, ...]) -> None:
    """Start it apart from us: a shell that ends at once leaves it to the system, so that nobody has to wait for it."""
    null = subprocess.DEVNULL
    apart = ("/bin/sh", "-c", '"$@" &', "sh", *command)
    subprocess.run(apart, stdin=null, stdout=null, stderr=null, start_new_session=True, check=True)  # noqa: S603 - ours
