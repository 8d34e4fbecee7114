"""Whose work the program stands on: every library that it needs, with the licence that the library itself names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata

DISTRIBUTION = "qbo-desktop"
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_LONGEST_LICENCE = 60
_CLASSIFIER = "License :: "


@dataclass(frozen=True, slots=True)
class Library:
    """A library as it names itself; `licence` is empty where it does not say."""

    name: str
    version: str
    licence: str


def libraries() -> Iterator[Library]:
    """All that is installed of what this program needs, and of what that needs; each takes a moment to read.

    A packaged program may leave these notes out; then there is nothing to list, and its licence texts lie beside it.
    """
    waiting = [DISTRIBUTION]
    seen: set[str] = set()
    while waiting:
        wanted = waiting.pop()
        if (folded := _folded(wanted)) in seen:
            continue
        seen.add(folded)
        try:
            distribution = metadata.distribution(wanted)
        except metadata.PackageNotFoundError:  # not for this system
            continue
        if folded != DISTRIBUTION:
            yield _library(distribution)
        waiting += _needed(distribution)


def _needed(distribution: metadata.Distribution) -> Iterator[str]:
    for requirement in distribution.requires or ():
        what, _, marker = requirement.partition(";")
        name = _NAME.match(what.strip())
        if name is not None and "extra" not in marker:
            yield name[0]


def _library(distribution: metadata.Distribution) -> Library:
    about = distribution.metadata
    return Library(about["Name"], distribution.version, _licence(about) or _first_line(distribution))


def _licence(about: metadata.PackageMetadata) -> str:
    """The licence's name: the expression, the one line that some write, or the classifiers' last words."""
    for key in ("License-Expression", "License"):
        if key in about and about[key].strip() and "\n" not in about[key] and len(about[key]) <= _LONGEST_LICENCE:
            return about[key].strip()
    named = [line.rpartition(" :: ")[2] for line in about.get_all("Classifier") or () if line.startswith(_CLASSIFIER)]
    return ", ".join(named)


def _first_line(distribution: metadata.Distribution) -> str:
    """Of the licence's text, which mostly is its name."""
    for name in distribution.metadata.get_all("License-File") or ():
        text = (distribution.read_text(f"licenses/{name}") or distribution.read_text(name) or "").lstrip()
        if text and len(line := text.splitlines()[0].strip()) <= _LONGEST_LICENCE:
            return line
    return ""


def _folded(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
