"""The Exec line of a desktop entry (freedesktop.org's Desktop Entry Specification, "The Exec key")."""

from collections.abc import Sequence

_RESERVED = frozenset(" \t\n\"'\\><~|&;$*?#()`")


def exec_line(words: Sequence[str]) -> str:
    """The words as the value of an Exec key: each stays what it is, and none is a field code."""
    return " ".join(_quoted(word) for word in words)


def _quoted(word: str) -> str:
    """A word of an Exec line: quoted where it must be, and with every field code doubled."""
    word = word.replace("%", "%%")
    if not _RESERVED & set(word):
        return word
    for mark in '\\"`$':
        word = word.replace(mark, f"\\{mark}")
    # the value of a key is unescaped once more before the quoting rules are looked at
    return '"' + word.replace("\\", "\\\\") + '"'
