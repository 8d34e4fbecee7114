"""Access tokens that carry their own facts, so that issuing one changes nothing on disk.

They look like Intuit's (an encrypted JWT with an empty second part, about 1,000 characters), but are only signed: what
they open is made up.
"""

import base64
import hashlib
import hmac
import json
import secrets
from dataclasses import dataclass

from qbo_desktop.core.identity import RealmId
from qbo_desktop.demo.ledger import ACCESS_LIFE_SECONDS

_FILLING = 620


@dataclass(frozen=True, slots=True)
class AccessClaims:
    """What an access token of ours says; `expires_at` is in seconds since 1970."""

    realm_id: RealmId
    generation: int
    expires_at: float


class AccessTokens:
    """Issues and reads access tokens under one key."""

    def __init__(self, key: bytes) -> None:
        self._key = key
        self._header = _encode(b'{"enc":"A128CBC-HS256","alg":"dir"}')

    def issue(self, realm_id: RealmId, generation: int, now: float) -> str:
        """A token that lives for one hour from `now`."""
        facts = json.dumps([realm_id, generation, now + ACCESS_LIFE_SECONDS]).encode()
        body = facts + b"\0" + secrets.token_bytes(_FILLING)
        signed = f"{self._header}..{_encode(secrets.token_bytes(16))}.{_encode(body)}"
        return f"{signed}.{self._tag(signed)}"

    def read(self, token: str) -> AccessClaims | None:
        """The facts of a token that we issued, expired or not; None for anything else."""
        signed, _, tag = token.rpartition(".")
        if not token.isascii() or not hmac.compare_digest(tag, self._tag(signed)):
            return None
        body = base64.urlsafe_b64decode(signed.rpartition(".")[2] + "==")
        realm_id, generation, expires_at = json.loads(body.partition(b"\0")[0])
        return AccessClaims(RealmId(realm_id), generation, expires_at)

    def _tag(self, signed: str) -> str:
        return _encode(hmac.digest(self._key, signed.encode(), hashlib.sha256)[:16])


def _encode(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()
