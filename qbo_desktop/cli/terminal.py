"""Asking a person at a terminal."""

import getpass
import sys

from qbo_desktop.core.errors import Ambiguous
from qbo_desktop.core.secret import Secret


def is_there() -> bool:
    """Whether somebody can answer a question."""
    return sys.stdin is not None and sys.stdin.isatty() and sys.stderr.isatty()


def passphrase() -> Secret | None:
    """The passphrase of the vault, or None when nobody is there or nothing was typed."""
    typed = hidden("Passphrase of your connections: ") if is_there() else None
    return Secret(typed) if typed else None


def hidden(question: str) -> str | None:
    """What the person typed without its being shown; None when the input ended."""
    try:
        return getpass.getpass(question)
    except EOFError:
        return None


def asked(question: str) -> str | None:
    """The line that the person typed, without blanks around it; None when the input ended."""
    sys.stderr.write(question)
    sys.stderr.flush()
    line = sys.stdin.readline()
    return line.strip() if line else None


def agrees(question: str) -> bool:
    """Whether the person typed yes."""
    sys.stderr.write(f"{question} [yes/no] ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().casefold() in {"y", "yes"}


def pick(candidates: Ambiguous) -> int:
    """Which of the candidates is meant, counted from 0; raises the Ambiguous when the answer is none of them."""
    for number, candidate in enumerate(candidates.candidates, 1):
        sys.stderr.write(f"  {number}. {candidate}\n")
    sys.stderr.write("Which one? ")
    sys.stderr.flush()
    answer = sys.stdin.readline().strip()
    if answer.isdecimal() and 1 <= int(answer) <= len(candidates.candidates):
        return int(answer) - 1
    raise candidates
