"""Sealing what leaves and opening what arrives: where the keys and passphrases for it come from."""

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path

from qbo_desktop.app import sealing
from qbo_desktop.app.move_seals import MoveSeal, PassphraseSeal, RecipientSeal
from qbo_desktop.cli import terminal
from qbo_desktop.cli.output import Output
from qbo_desktop.core.errors import Usage
from qbo_desktop.core.secret import Secret

Sealer = Callable[[bytes], bytes]
_LONGEST_LINE = 4 * sealing.LONGEST_PASSPHRASE  # bytes: a character of UTF-8 has at most four
_STANDARD_INPUT = 0


def sealer(options: argparse.Namespace, output: Output) -> Sealer | None:
    """What seals the file that is asked for; None: it stays plain.

    Reads the passphrase, and raises Usage for a key or passphrase that seals nothing, before anything else is done.
    """
    if options.recipient is not None:
        recipient: str = options.recipient
        sealing.seal_for_recipient(b"", recipient)
        return lambda content: sealing.seal_for_recipient(content, recipient)
    if options.passphrase_fd is None:
        return None
    passphrase = new_passphrase(options.passphrase_fd, "Passphrase for the file: ")

    def seal(content: bytes) -> bytes:
        output.say("Sealing takes a moment.")
        return sealing.seal_with_passphrase(content, passphrase)

    return seal


def move_seal(options: argparse.Namespace) -> MoveSeal:
    """How a move is sealed; raises Usage for a key or passphrase that seals nothing, and `move_seal` without one."""
    if options.recipient is not None:
        by_key = RecipientSeal(options.recipient)
        by_key.need_usable()
        return by_key
    if options.passphrase_fd is None:
        raise Usage(detail="move_seal")
    return PassphraseSeal(new_passphrase(options.passphrase_fd, "Passphrase for the file: "))


def opened(content: bytes, options: argparse.Namespace, output: Output) -> bytes:
    """The content of a file that may be sealed.

    Raises UnusableFile for a seal that does not open, Usage for a passphrase or identity file that cannot be read.
    """
    if not sealing.is_sealed(content):
        return content
    if sealing.seal_of(content) is sealing.Seal.RECIPIENT:
        return sealing.unseal(content, identity_file=_identity(options.identity))
    passphrase = _passphrase(options, output)
    if passphrase is not None:
        output.say("Opening takes a moment.")
    return sealing.unseal(content, passphrase=passphrase)


def read_limited(file: str) -> bytes:
    """A file, or standard input for `-`, and no more of it than the largest sealed one has. Raises Usage."""
    try:
        if file == "-":
            if sys.stdin is None:
                raise Usage(detail="file_not_readable")
            return sys.stdin.buffer.read(sealing.LARGEST_SEALED + 1)
        with Path(file).open("rb") as stream:
            return stream.read(sealing.LARGEST_SEALED + 1)
    except OSError:
        raise Usage(detail="file_not_readable") from None


def new_passphrase(descriptor: int, question: str) -> Secret:
    """A passphrase to seal with, from the descriptor's first line, or typed twice when that is a terminal."""
    if not _is_typed(descriptor):
        return _first_line(descriptor)
    passphrase = _typed(question)
    if _typed("The same passphrase again: ") != passphrase:
        raise Usage(detail="passphrases_differ")
    return passphrase


def _identity(file: str | None) -> bytes | None:
    if file is None:
        return None
    try:
        with Path(file).open("rb") as stream:
            return stream.read(sealing.LARGEST_IDENTITY + 1)
    except OSError:
        raise Usage(detail="file_not_readable") from None


def _passphrase(options: argparse.Namespace, output: Output) -> Secret | None:
    descriptor: int | None = options.passphrase_fd
    if descriptor is None:
        return _typed("Passphrase of the file: ") if terminal.is_there() and not output.as_json else None
    if descriptor == _STANDARD_INPUT and options.file == "-":
        raise Usage(detail="one_input_for_two")
    return _typed("Passphrase of the file: ") if _is_typed(descriptor) else _first_line(descriptor)


def _is_typed(descriptor: int) -> bool:
    """A descriptor that leads to a terminal would show what is typed: there it is asked for instead."""
    return terminal.is_there() and os.isatty(descriptor)


def _typed(question: str) -> Secret:
    typed = terminal.hidden(question)
    if not typed:
        raise Usage(detail="passphrase_empty")
    return _short_enough(typed)


def _first_line(descriptor: int) -> Secret:
    """Byte by byte, so that what follows is left to whoever else reads there."""
    line = bytearray()
    try:
        while len(line) <= _LONGEST_LINE and (byte := os.read(descriptor, 1)) not in (b"", b"\n"):
            line += byte
    except (OSError, OverflowError):
        raise Usage(detail="passphrase_fd") from None
    try:
        text = line.decode().rstrip("\r")
    except UnicodeDecodeError:
        raise Usage(detail="passphrase_not_utf8") from None
    if not text:
        raise Usage(detail="passphrase_empty")
    return _short_enough(text)


def _short_enough(text: str) -> Secret:
    if len(text) > sealing.LONGEST_PASSPHRASE:
        raise Usage(detail="passphrase_too_long")
    return Secret(text)
