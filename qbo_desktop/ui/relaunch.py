"""How this program is started a second time: from Python as from a packaged build."""

import sys

from PySide6.QtCore import QProcess


def command(*arguments: str) -> list[str]:
    """The program and its arguments for another window of this program."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-m", "qbo_desktop", *arguments]


def start(arguments: list[str]) -> None:
    """Start it in a process of its own."""
    program, *rest = command(*arguments)
    QProcess.startDetached(program, rest)
