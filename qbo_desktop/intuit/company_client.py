"""CompanyInfo: the company's name after a consent, and what refreshing never shows (Intuit's API error pages)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import quote

from qbo_desktop.core.endpoints import endpoints_of
from qbo_desktop.core.identity import RealmId
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.setup import Setup
from qbo_desktop.intuit.documents import json_document
from qbo_desktop.intuit.faults import api_codes, trouble
from qbo_desktop.intuit.transport import Answer, Transport

MINOR_VERSION = 75
LONGEST_NAME = 200
_NOT_ADMIN = 120
_WRONG_CLUSTER = 130
_APPLICATION_NOT_AUTHORIZED = 3100
_SUBSCRIPTION_ENDED = frozenset({6190, 7001})


class CompanyVerdict(StrEnum):
    """What the API said about a company and its access token."""

    NAMED = "named"
    TOKEN_REFUSED = "token_refused"  # noqa: S105 - a word
    """The access token is of no use; refreshing once may help."""
    NOT_ADMIN = "not_admin"
    """The person who connected is an admin no more."""
    MISMATCHED = "mismatched"
    """Environment, realm ID or keys do not belong together."""
    SUBSCRIPTION_ENDED = "subscription_ended"


@dataclass(frozen=True, slots=True)
class CompanyAnswer:
    """The verdict, with the name when there is one: printable, at most 200 characters."""

    verdict: CompanyVerdict
    company_name: str | None
    intuit_tid: str | None


class CompanyClient:
    """Reads CompanyInfo; each read is metered by Intuit."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def company(self, setup: Setup, realm_id: RealmId, access_token: Secret) -> CompanyAnswer:
        """Ask once. Raises NetworkUnavailable, IntuitUnavailable and UnexpectedResponse, which say nothing about it."""
        realm = quote(realm_id, safe="")
        answer = await self._transport.send(
            "GET",
            f"{endpoints_of(setup).api_base}/v3/company/{realm}/companyinfo/{realm}?minorversion={MINOR_VERSION}",
            headers={"Authorization": f"Bearer {access_token.reveal()}", "Accept": "application/json"},
        )
        if answer.status == 200:
            name = _company_name(answer.body)
            if name is None:
                raise trouble(answer, detail="CompanyName")
            return CompanyAnswer(CompanyVerdict.NAMED, name, answer.intuit_tid)
        verdict = _verdict(answer)
        if verdict is None:
            raise trouble(answer)
        return CompanyAnswer(verdict, None, answer.intuit_tid)


def _verdict(answer: Answer) -> CompanyVerdict | None:
    codes = api_codes(answer.body)
    match answer.status:
        case 401 if _NOT_ADMIN in codes:
            return CompanyVerdict.NOT_ADMIN
        case 401 if _WRONG_CLUSTER in codes:
            return CompanyVerdict.MISMATCHED
        case 401:
            return CompanyVerdict.TOKEN_REFUSED
        case 403 if _APPLICATION_NOT_AUTHORIZED in codes:
            return CompanyVerdict.MISMATCHED
        case 400 if codes & _SUBSCRIPTION_ENDED:
            return CompanyVerdict.SUBSCRIPTION_ENDED
        case _:
            return None


def _company_name(body: bytes) -> str | None:
    document = json_document(body)
    info = document.get("CompanyInfo") if isinstance(document, Mapping) else None
    name = info.get("CompanyName") if isinstance(info, Mapping) else None
    return (_printable(name) or None) if isinstance(name, str) else None


def _printable(text: str) -> str:
    """The text on one line without control, format and bidirectional marks, which could disguise a name in a list."""
    marks = (mark if mark.isprintable() else " " if mark.isspace() else "" for mark in text)
    return " ".join("".join(marks).split())[:LONGEST_NAME].rstrip()
