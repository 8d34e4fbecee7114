"""A token set and the reading of the token endpoint's answer (RFC 6749, 5.1; Intuit's expiry fields)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from qbo_desktop.core.secret import Secret

LONGEST_ACCESS_TOKEN = 4096
LONGEST_REFRESH_TOKEN = 512
FIVE_YEARS = timedelta(seconds=157_680_000)
_LONGEST_LIFE_SECONDS = 20 * 365 * 86400
_TOKEN = re.compile(r"[\x21-\x7e]+")
_DIGITS = re.compile(r"[0-9]{1,12}")


class MalformedAnswerError(ValueError):
    """An answer that must not replace a stored token; `field` names what is wrong, never its value."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


@dataclass(frozen=True, slots=True)
class Clocks:
    """When the access token, the refresh token and the consent end (aware UTC); None is unknown.

    `reconnect_by` is set only where an answer told it: refreshing never moves it.
    """

    access_token_expires_at: datetime
    refresh_token_expires_at: datetime | None
    reconnect_by: datetime | None


@dataclass(frozen=True, slots=True)
class TokenSet:
    """Both tokens of one answer, with their clocks."""

    access_token: Secret
    refresh_token: Secret
    clocks: Clocks


def token_set_from_answer(document: object, counted_from: datetime) -> TokenSet:
    """Read a complete answer of the token endpoint.

    `counted_from` is the moment before the request was sent, on the server's clock. Life spans may be whole numbers or
    strings of digits. Raises MalformedAnswerError when a token is missing, empty, too long or not printable ASCII, or
    `expires_in` is not a positive number of seconds. Intuit's two further life spans count as unknown when they are
    odd: the refresh token beside them may be the only one that still works.
    """
    if not isinstance(document, Mapping):
        raise MalformedAnswerError("document")
    token_type = document.get("token_type")
    if not isinstance(token_type, str) or token_type.lower() != "bearer":
        raise MalformedAnswerError("token_type")
    access = _end(document, "expires_in", counted_from)
    if access is None:
        raise MalformedAnswerError("expires_in")
    return TokenSet(
        access_token=_token(document, "access_token", LONGEST_ACCESS_TOKEN),
        refresh_token=_token(document, "refresh_token", LONGEST_REFRESH_TOKEN),
        clocks=Clocks(
            access_token_expires_at=access,
            refresh_token_expires_at=_end(document, "x_refresh_token_expires_in", counted_from),
            reconnect_by=_end(document, "x_refresh_token_hard_expires_in", counted_from),
        ),
    )


def _token(document: Mapping[object, object], field: str, longest: int) -> Secret:
    value = document.get(field)
    if not isinstance(value, str) or len(value) > longest or _TOKEN.fullmatch(value) is None:
        raise MalformedAnswerError(field)
    return Secret(value)


def _end(document: Mapping[object, object], field: str, counted_from: datetime) -> datetime | None:
    value = document.get(field)
    if isinstance(value, str) and _DIGITS.fullmatch(value):
        value = int(value)
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 < value <= _LONGEST_LIFE_SECONDS:
        return None
    return counted_from + timedelta(seconds=value) if value == int(value) else None
