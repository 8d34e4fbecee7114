"""Telling Intuit's secrets apart by their shape, before one of them is sent as something that it is not.

Shapes as in Intuit's documentation and in public code; none of them is promised, so what has no known shape counts as
what its label says.
"""

import re
from collections.abc import Callable

from qbo_desktop.core.import_errors import ImportProblem
from qbo_desktop.core.tokens import LONGEST_REFRESH_TOKEN

SHORTEST_REFRESH_TOKEN = 20
SHORTEST_OF_KNOWN_KIND = 36  # the shortest that were seen have 40 characters
_REFRESH = re.compile(r"RT[0-9]-|AB1[0-9]|[LQ]0[0-9]")
_CODE = re.compile(r"XAB[0-9]|[LQ]3[0-9]{8}")
_CLIENT_ID = re.compile(r"AB[A-Za-z0-9]{40,50}")
_CLIENT_SECRET = re.compile(r"[A-Za-z0-9]{40}")
_UNKNOWN = re.compile(r"(?=[^0-9]*[0-9])(?=[^A-Za-z]*[A-Za-z])[A-Za-z0-9_-]{30,}")
_TOKEN = re.compile(r"[\x21-\x7e]+")
_CUT = re.compile(r"…|\.\.\.|\*{3}|\[REDACTED\]", re.IGNORECASE)
_PLACEHOLDER = re.compile(r"your|<.*>|x{4}|example|placeholder|changeme|replace|\$\{|%\w+%", re.IGNORECASE)
_JWS_PARTS = 3


def is_placeholder(value: str) -> bool:
    """Whether somebody left a value to be filled in."""
    return not value or (len(value) < SHORTEST_OF_KNOWN_KIND and _PLACEHOLDER.search(value) is not None)


def has_known_prefix(value: str) -> bool:
    """Whether it begins as Intuit's refresh tokens do."""
    return _REFRESH.match(value) is not None


def looks_like_a_token(word: str) -> bool:
    """Whether a word that nothing names is a token rather than some other long word."""
    return has_known_prefix(word) or _UNKNOWN.fullmatch(word) is not None


def wrong_kind(value: str, *, labelled: bool) -> ImportProblem | None:
    """What this is instead of a refresh token; None for one. `labelled`: its source calls it a refresh token."""
    problem = next((problem for holds, problem in _RULES if holds(value)), None)
    if problem is not None or has_known_prefix(value):
        return problem
    if not labelled and _CLIENT_SECRET.fullmatch(value):
        return ImportProblem.CLIENT_SECRET
    return ImportProblem.TRUNCATED if len(value) < SHORTEST_REFRESH_TOKEN else None


def _is_id_token(value: str) -> bool:
    """A JWT (RFC 7519) has three parts, an encrypted one (RFC 7516) five, two dots in a row where its key is known."""
    return value.startswith("eyJ") and value.count(".") == _JWS_PARTS - 1


_RULES: tuple[tuple[Callable[[str], object], ImportProblem], ...] = (
    (is_placeholder, ImportProblem.NOTHING),
    (_CUT.search, ImportProblem.TRUNCATED),
    (_is_id_token, ImportProblem.ID_TOKEN),
    (
        lambda value: value.startswith("eyJ") or ".." in value or len(value) > LONGEST_REFRESH_TOKEN,
        ImportProblem.ACCESS_TOKEN,
    ),
    (lambda value: "://" in value or _TOKEN.fullmatch(value) is None, ImportProblem.NOTHING),
    (_CODE.match, ImportProblem.AUTHORIZATION_CODE),
    (lambda value: has_known_prefix(value) and len(value) < SHORTEST_OF_KNOWN_KIND, ImportProblem.TRUNCATED),
    (lambda value: not has_known_prefix(value) and _CLIENT_ID.fullmatch(value), ImportProblem.CLIENT_ID),
)
