"""Who gave a permission, where the app asks for it (OpenID Connect Core, 5.3; Intuit's userinfo endpoint)."""

from collections.abc import Mapping

from qbo_desktop.core.endpoints import endpoints_of
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.setup import Setup
from qbo_desktop.intuit.documents import json_document
from qbo_desktop.intuit.faults import trouble
from qbo_desktop.intuit.transport import Transport

LONGEST_NAME = 200


class PersonClient:
    """Asks userinfo; the id_token that came with the tokens is not looked at, for it says no more."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def person(self, setup: Setup, access_token: Secret) -> str | None:
        """The email address, else the name, of who gave this permission, printable, at most 200 characters.

        None where the app does not ask for it or nothing is told. Raises as `Transport.send`, and for other answers
        IntuitUnavailable and UnexpectedResponse.
        """
        address = endpoints_of(setup).userinfo
        if "openid" not in setup.scopes or address is None:
            return None
        headers = {"Authorization": f"Bearer {access_token.reveal()}", "Accept": "application/json"}
        answer = await self._transport.send("GET", address, headers=headers)
        if answer.status != 200:
            raise trouble(answer)
        document = json_document(answer.body)
        return _called(document) if isinstance(document, Mapping) else None


def _called(document: Mapping[object, object]) -> str | None:
    name = " ".join(part for part in map(document.get, ("givenName", "familyName")) if isinstance(part, str))
    for told in (document.get("email"), name, document.get("sub")):
        if isinstance(told, str) and (text := "".join(mark for mark in told if mark.isprintable()).strip()):
            return text[:LONGEST_NAME]
    return None
