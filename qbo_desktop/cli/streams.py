"""Standard output and standard error, made fit for whatever they lead to."""

import os
import sys


def prepare(*, as_json: bool) -> None:
    """JSON is UTF-8 whatever the locale; a character that cannot be written is escaped, which JSON reads back.

    A closed standard error must not keep a command from doing its work.
    """
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - until the program ends
    for stream in (sys.stdout, sys.stderr):
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(encoding="utf-8" if as_json else None, errors="backslashreplace")


def keep_from_children() -> None:
    """Browsers talk much, on whatever streams they inherit: from now on they inherit the null device."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        try:
            inherited = stream.fileno()
        except (AttributeError, OSError):  # closed, or no file at all
            continue
        own = os.dup(inherited)
        with open(os.devnull, "wb") as nowhere:  # noqa: PTH123 - a device
            os.dup2(nowhere.fileno(), inherited)
        ours = open(own, "w", encoding=stream.encoding, errors=stream.errors, closefd=False)  # noqa: SIM115
        setattr(sys, name, ours)


def let_go_of_output() -> None:
    """Nobody reads standard output any more: its buffer must not complain when the program ends."""
    with open(os.devnull, "wb") as nowhere:  # noqa: PTH123 - a device
        os.dup2(nowhere.fileno(), sys.stdout.fileno())
