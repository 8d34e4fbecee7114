"""How others start this program: the menu, the login, the scheduler."""

import os
import sys
from pathlib import Path

from qbo_desktop.app.place import Place, default_data_folder


def window_program() -> tuple[str, ...]:
    """The launcher of the window beside this Python, or Python itself with our package."""
    return _launcher("company-connections")


def command_program() -> tuple[str, ...]:
    """The command beside this Python, or Python itself with our package."""
    if sys.platform == "win32":  # without a console, which would flash up every hour; never run there
        silent = Path(sys.executable).with_name("pythonw.exe")
        if silent.is_file():
            return (str(silent), "-m", "qbo_desktop")
    return _launcher("qbo-desktop")


def global_options(place: Place, *, always: bool) -> tuple[str, ...]:
    """The options that lead to this place from wherever the program is started; absolute paths.

    `always`: name the data folder even where it is the ordinary one, for whoever starts with another environment.
    """
    options: list[str] = []
    if always or place.data_folder != default_data_folder() or "QBO_DESKTOP_DATA_DIR" in os.environ:
        options += ["--data-dir", os.path.abspath(place.data_folder)]  # noqa: PTH100 - a link stays the link it is
    if place.passphrase_file is not None:
        options += ["--passphrase-file", os.path.abspath(place.passphrase_file)]  # noqa: PTH100 - as above
    return (*options, "--demo") if place.demo else tuple(options)


def _launcher(name: str) -> tuple[str, ...]:
    launcher = Path(sys.executable).with_name(name + (".exe" if sys.platform == "win32" else ""))
    return (str(launcher),) if launcher.is_file() else (sys.executable, "-m", "qbo_desktop")
