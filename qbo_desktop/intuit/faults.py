"""What Intuit's error answers mean (RFC 6749, 5.2; Intuit's token endpoint and API error pages): reading only.

A description is never passed on: it may hold a token. It is only looked at for the one thing that it can tell.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from qbo_desktop.core.errors import ConfigurationRejected, IntuitUnavailable, QboDesktopError, UnexpectedResponse
from qbo_desktop.intuit.documents import json_document
from qbo_desktop.intuit.transport import Answer

_CLIENT_ID = re.compile(r"client[\s_-]?id", re.IGNORECASE)
_XML_CODE = re.compile(rb"<(?:[A-Za-z]\w{0,20}:)?Error\b[^>]{0,400}?\bcode\s{0,9}=\s{0,9}[\"']([0-9]{1,9})[\"']")
_CODE = re.compile(r"[0-9]{1,9}")
_CODE_IN_MESSAGE = re.compile(r"errorCode=([0-9]{1,9})")
_MOST_ERRORS = 64


class OAuthError(StrEnum):
    """The error codes of a token endpoint (RFC 6749, 5.2); every other word counts as unreadable."""

    INVALID_REQUEST = "invalid_request"
    INVALID_CLIENT = "invalid_client"
    INVALID_GRANT = "invalid_grant"
    UNAUTHORIZED_CLIENT = "unauthorized_client"
    UNSUPPORTED_GRANT_TYPE = "unsupported_grant_type"
    INVALID_SCOPE = "invalid_scope"


_KNOWN = {str(error): error for error in OAuthError}


@dataclass(frozen=True, slots=True)
class OAuthFault:
    """What an error answer of the token endpoint says; `names_client_id`: it blames the keys, not the token."""

    error: OAuthError | None = None
    names_client_id: bool = False


def oauth_fault(body: bytes) -> OAuthFault:
    """Read an error answer of the token endpoint; an unreadable one says nothing."""
    document = json_document(body)
    if not isinstance(document, Mapping):
        return OAuthFault()
    word, description = document.get("error"), document.get("error_description")
    return OAuthFault(
        error=_KNOWN.get(word) if isinstance(word, str) else None,
        names_client_id=isinstance(description, str) and _CLIENT_ID.search(description) is not None,
    )


def refuses_grant(answer: Answer) -> bool:
    """Whether the code or the refresh token itself was refused, with the keys accepted."""
    fault = oauth_fault(answer.body)
    return answer.status == 400 and fault.error is OAuthError.INVALID_GRANT and not fault.names_client_id


def token_trouble(answer: Answer) -> QboDesktopError:
    """The error for an answer of the token endpoint that neither holds tokens nor refuses the grant."""
    fault = oauth_fault(answer.body)
    keys = fault.error in (OAuthError.INVALID_CLIENT, OAuthError.UNAUTHORIZED_CLIENT)
    other_keys = answer.status == 400 and fault.error is OAuthError.INVALID_GRANT and fault.names_client_id
    if answer.status in (400, 401) and (keys or other_keys):
        return keys_rejected(answer, fault.error)
    return trouble(answer, oauth_error=fault.error)


def keys_rejected(answer: Answer, error: OAuthError | None = None) -> ConfigurationRejected:
    """The error for keys that were refused."""
    return ConfigurationRejected(http_status=answer.status, oauth_error=error, intuit_tid=answer.intuit_tid)


def trouble(
    answer: Answer, *, detail: str | None = None, oauth_error: OAuthError | None = None
) -> IntuitUnavailable | UnexpectedResponse:
    """The error for a status that says nothing about tokens or keys: throttled and broken servers, and all the rest."""
    if answer.status == 429 or 500 <= answer.status < 600:
        return IntuitUnavailable(
            retry_after=answer.retry_after, http_status=answer.status, intuit_tid=answer.intuit_tid
        )
    return UnexpectedResponse(
        http_status=answer.status, intuit_tid=answer.intuit_tid, oauth_error=oauth_error, detail=detail
    )


def api_codes(body: bytes) -> frozenset[int]:
    """The error codes of an API answer, in any of its three shapes: `Fault`, `fault`, and XML although JSON was asked.

    XML is searched, not parsed, for a parser would follow entities.
    """
    document = json_document(body)
    if isinstance(document, Mapping):
        return frozenset(_json_codes(document))
    return frozenset(int(code) for code in _XML_CODE.findall(body))


def _json_codes(document: Mapping[object, object]) -> Iterator[int]:
    fault = document.get("Fault", document.get("fault"))
    if not isinstance(fault, Mapping):
        return
    errors = fault.get("Error", fault.get("error"))
    for error in errors[:_MOST_ERRORS] if isinstance(errors, list) else []:
        if not isinstance(error, Mapping):
            continue
        code, message = error.get("code"), error.get("message")
        if isinstance(code, str | int) and _CODE.fullmatch(str(code)):
            yield int(code)
        elif isinstance(message, str) and (found := _CODE_IN_MESSAGE.search(message)):
            yield int(found[1])
