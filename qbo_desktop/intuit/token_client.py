"""The token endpoint and the revocation endpoint: one request each, and what its answer means for us."""

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from urllib.parse import urlencode

from qbo_desktop.core.connection import Reason
from qbo_desktop.core.endpoints import DISCOVERY, endpoints_of
from qbo_desktop.core.errors import AuthorizationFailed, QboDesktopError, ReconnectRequired
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.setup import Setup
from qbo_desktop.core.tokens import MalformedAnswerError, TokenSet, token_set_from_answer
from qbo_desktop.intuit.documents import json_document
from qbo_desktop.intuit.faults import OAuthError, keys_rejected, oauth_fault, refuses_grant, token_trouble, trouble
from qbo_desktop.intuit.transport import Answer, Transport

# `Date` has whole seconds and the way takes a while; a difference as small as this says nothing about a clock.
CLOCK_NOISE_SECONDS = 2.0
_NO_CODE = Secret("company-connections-key-check")


@dataclass(frozen=True, slots=True)
class TokenAnswer:
    """The tokens of a complete answer.

    `at` is our moment of sending on the server's clock, from which the expiries count. `skew_seconds` is the server's
    clock minus ours, so positive when ours is behind; 0.0 within the noise, None where the server told no date.
    """

    tokens: TokenSet
    intuit_tid: str | None
    skew_seconds: float | None
    at: datetime


class Revocation(StrEnum):
    """What revoking led to; `already_dead` is Intuit's 400, which also a living token may get by mistake."""

    ENDED = "ended"
    ALREADY_DEAD = "already_dead"


class TokenClient:
    """Speaks to the token endpoint with a setup's keys (RFC 6749, 4.1.3, 5 and 6; RFC 7009; Intuit's OAuth 2.0 pages).

    Every method sends once and may raise NetworkUnavailable, IntuitUnavailable, UnexpectedResponse (then the outcome is
    unknown) and ConfigurationRejected (then nothing changed).
    """

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def exchange(self, setup: Setup, code: Secret) -> TokenAnswer:
        """Turn a code into tokens; AuthorizationFailed when the code is refused. Never present a code twice."""
        answer = await self._present_code(setup, code)
        if answer.status == 200:
            return _token_answer(answer)
        if refuses_grant(answer):
            raise AuthorizationFailed(
                http_status=answer.status, oauth_error=OAuthError.INVALID_GRANT, intuit_tid=answer.intuit_tid
            )
        raise token_trouble(answer)

    async def refresh(self, setup: Setup, refresh_token: Secret) -> TokenAnswer:
        """Turn a refresh token into new tokens; ReconnectRequired when it is refused, its reason yet unknown."""
        answer = await self._post(setup, {"grant_type": "refresh_token", "refresh_token": refresh_token.reveal()})
        if answer.status == 200:
            return _token_answer(answer)
        if refuses_grant(answer):
            raise ReconnectRequired(
                Reason.UNKNOWN,
                http_status=answer.status,
                oauth_error=OAuthError.INVALID_GRANT,
                intuit_tid=answer.intuit_tid,
            )
        raise token_trouble(answer)

    async def revoke(self, setup: Setup, token: Secret) -> Revocation:
        """End a permission at Intuit with its newest refresh token."""
        answer = await self._transport.send(
            "POST",
            endpoints_of(setup).revocation,
            headers=_headers(setup) | {"Content-Type": "application/json"},
            content=json.dumps({"token": token.reveal()}).encode(),
        )
        match answer.status:
            # The answer is empty. Anything but JSON in it, such as a login page, comes from somebody else.
            case 200 if not answer.body.strip() or _is_plain_success(answer.body):
                return Revocation.ENDED
            case 400 if oauth_fault(answer.body).error in (OAuthError.INVALID_CLIENT, OAuthError.UNAUTHORIZED_CLIENT):
                raise keys_rejected(answer, oauth_fault(answer.body).error)
            case 400:
                return Revocation.ALREADY_DEAD
            case 401:
                raise keys_rejected(answer, oauth_fault(answer.body).error)
            case _:
                raise trouble(answer)

    async def probe_keys(self, setup: Setup) -> float | None:
        """Learn whether the keys are right, by a code that nobody gave out: refused as a code, they are.

        Returns the skew as in `TokenAnswer`. Raises ConfigurationRejected when the keys are wrong.
        """
        answer = await self._present_code(setup, _NO_CODE)
        if refuses_grant(answer):
            return _skew_seconds(answer)
        raise token_trouble(answer)

    async def reach(self) -> float | None:
        """Ask Intuit for its public description of itself, which needs no keys; returns the skew as in `TokenAnswer`.

        Raises UnexpectedResponse where somebody else answered.
        """
        answer = await self._transport.send("GET", DISCOVERY, headers={"Accept": "application/json"})
        if answer.status == 200 and isinstance(json_document(answer.body), Mapping):
            return _skew_seconds(answer)
        raise trouble(answer)

    async def _present_code(self, setup: Setup, code: Secret) -> Answer:
        return await self._post(
            setup,
            {"grant_type": "authorization_code", "code": code.reveal(), "redirect_uri": setup.redirect_uri},
        )

    async def _post(self, setup: Setup, form: Mapping[str, str]) -> Answer:
        return await self._transport.send(
            "POST",
            endpoints_of(setup).token,
            headers=_headers(setup)
            | {
                "Content-Type": "application/x-www-form-urlencoded",
                "x-include-refresh-token-hard-expires-in": "true",
            },
            content=urlencode(form).encode(),
        )


def _headers(setup: Setup) -> dict[str, str]:
    # RFC 6749, 2.3.1 would have both form-encoded first. Intuit's keys have no character that this would change, and
    # Intuit's own libraries do not do it, so a key that had one would be taken as it is.
    keys = f"{setup.client_id}:{setup.client_secret.reveal()}".encode()
    return {"Authorization": f"Basic {base64.b64encode(keys).decode()}", "Accept": "application/json"}


def _is_plain_success(body: bytes) -> bool:
    document = json_document(body)
    return document is not None and not (isinstance(document, Mapping) and "error" in document)


def _token_answer(answer: Answer) -> TokenAnswer:
    skew = _skew_seconds(answer)
    at = answer.sent_at + timedelta(seconds=skew or 0.0)
    failure: QboDesktopError
    try:
        tokens = token_set_from_answer(json_document(answer.body), at)
    except MalformedAnswerError as malformed:
        failure = trouble(answer, detail=malformed.field)
    else:
        return TokenAnswer(tokens=tokens, intuit_tid=answer.intuit_tid, skew_seconds=skew, at=at)
    raise failure


def _skew_seconds(answer: Answer) -> float | None:
    """The server's clock minus ours; its lost fraction of a second is left lost, half a second on average."""
    if answer.server_date is None:
        return None
    skew = (answer.server_date - answer.received_at).total_seconds()
    return skew if abs(skew) > CLOCK_NOISE_SECONDS else 0.0
