"""Picks the front by the arguments, and imports only that one."""

import sys
from pathlib import Path

from qbo_desktop.cli.names import COMMANDS

_USAGE = 2
_GLOBAL_WITH_VALUE = ("--data-dir", "--passphrase-file")
_SEAL_APART = "--seal-apart"  # how a packaged program asks itself; from Python it is not needed


def main() -> int:
    """The command `qbo-desktop`: a first word that is a command wins, otherwise it is a file for the window."""
    arguments = sys.argv[1:]
    if arguments == [_SEAL_APART]:
        return _seal_apart()
    word = _first_word(arguments)
    if word in COMMANDS or any(flag in arguments for flag in ("--version", "--help", "-h", "--json")):
        from qbo_desktop.cli.main import main as command_line  # noqa: PLC0415 - the window does without

        return command_line(arguments)
    return _window(arguments, program="qbo-desktop")


def window() -> int:
    """The launcher `company-connections`."""
    if sys.argv[1:] == [_SEAL_APART]:
        return _seal_apart()
    return _window(sys.argv[1:], program="company-connections")


def _seal_apart() -> int:
    from qbo_desktop.app.sealing_apart import answer  # noqa: PLC0415 - this process does nothing else

    answer()
    return 0


def _first_word(arguments: list[str]) -> str | None:
    """The first argument that is neither a global option nor its value."""
    rest = iter(arguments)
    for argument in rest:
        if argument in _GLOBAL_WITH_VALUE:
            next(rest, None)
        elif not argument.startswith("-"):
            return argument
    return None


def _window(arguments: list[str], *, program: str) -> int:
    import argparse  # noqa: PLC0415 - the command line has its own parser

    from qbo_desktop.app.place import Place, default_data_folder  # noqa: PLC0415 - only one front is imported

    parser = argparse.ArgumentParser(prog=program, description="Keeps a firm's QuickBooks Online connections alive.")
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="a company setup file to open")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="where everything is kept")
    parser.add_argument("--passphrase-file", type=Path, metavar="FILE", help="opens the vault by its first line")
    parser.add_argument("--demo", action="store_true", help="a pretend Intuit on this computer")
    parser.add_argument("--background", action="store_true", help="start without opening the window")
    parser.add_argument("--install-desktop-entry", action="store_true", help="add this program to your Linux menu")
    parser.add_argument("--verbose", action="store_true", help="say on standard error what is being done")
    options = parser.parse_args(arguments)
    if options.install_desktop_entry:
        return _add_to_menu()
    if options.file is not None and not options.file.is_file():
        parser.error(f"there is no such file: {options.file}")
    if not _has_a_screen():
        sys.stderr.write("There is no screen for the window. For the command line: qbo-desktop --help\n")
        return _USAGE
    from qbo_desktop.ui.main import run  # noqa: PLC0415 - Qt is loaded for the window only

    place = Place(options.data_dir or default_data_folder(), options.demo, _passphrase_file(options.passphrase_file))
    return run(place, options.file, background=options.background, verbose=options.verbose)


def _has_a_screen() -> bool:
    """Without one Qt would end this program with a core dump."""
    import os  # noqa: PLC0415 - loaded already by whoever imported pathlib

    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in named)


def _add_to_menu() -> int:
    from qbo_desktop.app.menu_entry import add_to_menu  # noqa: PLC0415 - once in a program's life
    from qbo_desktop.app.wording import of_error  # noqa: PLC0415
    from qbo_desktop.core.errors import QboDesktopError  # noqa: PLC0415

    try:
        written = add_to_menu()
    except QboDesktopError as error:
        sys.stderr.write(f"{of_error(error).title.english()}\n")
        return _USAGE
    sys.stderr.write(f"Company Connections is in your menu now: {written[0]}\n")
    return 0


def _passphrase_file(given: Path | None) -> Path | None:
    import os  # noqa: PLC0415 - loaded already by whoever imported pathlib

    override = os.environ.get("QBO_DESKTOP_PASSPHRASE_FILE")
    return given or (Path(override) if override else None)


if __name__ == "__main__":
    sys.exit(main())
