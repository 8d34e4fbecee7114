"""The rules of consents and tokens, with the time given: what a real Intuit decides, without any HTTP.

One company has one grant, the consent that is in force; a new consent of the same company takes its place.
"""

import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from qbo_desktop.core.identity import RealmId

CODE_LIFE_SECONDS = 600
ACCESS_LIFE_SECONDS = 3600
ROTATION_AGE_SECONDS = 86400
IDLE_LIFE_SECONDS = 8726400
HARD_LIFE_SECONDS = 157680000
DEFAULT_GRACE_SECONDS = 86400

TOKEN_INVALID = "Token invalid"  # noqa: S105  an error description
INCORRECT_TOKEN = "Incorrect or invalid refresh token"  # noqa: S105  an error description
WRONG_TYPE = "Incorrect Token type or clientID"
INVALID_CODE = "Invalid authorization code"


class Outcome(StrEnum):
    """What a request did to the refresh token's value."""

    NEW = "new"
    SAME = "same"
    ROTATED = "rotated"
    REPLAYED = "replayed"


class GrantRefused(Exception):
    """`invalid_grant`; `description` is the text that goes with it."""

    def __init__(self, description: str) -> None:
        super().__init__(description)
        self.description = description


@dataclass(frozen=True, slots=True)
class PendingCode:
    """An authorization code that nobody has exchanged yet."""

    code: str = field(repr=False)
    realm_id: RealmId
    redirect_uri: str
    scopes: tuple[str, ...]
    consented_at: float


@dataclass(frozen=True, slots=True)
class Grant:
    """One consent of one company; times are seconds since 1970.

    `generation` counts the company's consents; access tokens of generations up to `dead_through` are refused.
    """

    realm_id: RealmId
    generation: int
    dead_through: int
    scopes: tuple[str, ...]
    code: str = field(repr=False)
    consented_at: float
    refresh_token: str = field(repr=False)
    born_at: float
    previous: str | None = field(default=None, repr=False)
    rotated_at: float = 0.0

    @property
    def ended(self) -> bool:
        """Whether this consent was withdrawn."""
        return self.generation <= self.dead_through

    @property
    def hard_expires_at(self) -> float:
        return self.consented_at + HARD_LIFE_SECONDS

    @property
    def expires_at(self) -> float:
        """When the current value dies if nobody refreshes: the idle limit, or five years after the consent."""
        return min(self.born_at + IDLE_LIFE_SECONDS, self.hard_expires_at)

    def lives(self, now: float) -> bool:
        return not self.ended and now < self.expires_at


@dataclass(frozen=True, slots=True)
class Issue:
    """What a granted request hands out, besides a new access token; life times are whole seconds."""

    grant: Grant
    outcome: Outcome
    refresh_expires_in: int
    hard_expires_in: int


def new_refresh_token() -> str:
    """A value of the form that Intuit's have, about 50 characters."""
    return "RT1-" + secrets.token_hex(23)


def new_code() -> str:
    return "XAB1" + secrets.token_urlsafe(32)


class Ledger:
    """Every grant and code of the demo; `now` is seconds since 1970."""

    def __init__(
        self,
        grants: Iterable[Grant] = (),
        codes: Iterable[PendingCode] = (),
        new_value: Callable[[], str] = new_refresh_token,
    ) -> None:
        self._new_value = new_value
        self.codes: dict[str, PendingCode] = {pending.code: pending for pending in codes}
        self.grants: dict[RealmId, Grant] = {}
        self._by_token: dict[str, RealmId] = {}
        self._by_code: dict[str, RealmId] = {}
        self.changed: set[RealmId] = set()
        for grant in grants:
            self._put(grant)
        self.changed.clear()

    def consent(self, realm_id: RealmId, redirect_uri: str, scopes: tuple[str, ...], now: float) -> PendingCode:
        """A person approved: a code that is good once, for ten minutes."""
        late = [code for code, pending in self.codes.items() if _late(pending, now)]
        for code in late:
            del self.codes[code]
        pending = PendingCode(new_code(), realm_id, redirect_uri, scopes, now)
        self.codes[pending.code] = pending
        return pending

    def exchange(self, code: str, redirect_uri: str, now: float) -> Issue:
        """Exchange a code; a second use ends the grant that the first one made. Raises GrantRefused."""
        spent = self._by_code.get(code)
        if spent is not None:
            self._end(self.grants[spent])
            raise GrantRefused(INVALID_CODE)
        pending = self.codes.get(code)
        if pending is None or pending.redirect_uri != redirect_uri or _late(pending, now):
            raise GrantRefused(INVALID_CODE)
        del self.codes[code]
        former = self.grants.get(pending.realm_id)
        grant = Grant(
            realm_id=pending.realm_id,
            generation=1 if former is None else former.generation + 1,
            dead_through=0 if former is None else former.dead_through,
            scopes=pending.scopes,
            code=code,
            consented_at=pending.consented_at,
            refresh_token=self._new_value(),
            born_at=now,
        )
        return _issue(self._put(grant), Outcome.NEW, now)

    def refresh(self, token: str, grace_seconds: float, now: float) -> Issue:
        """Refresh with the current value, or with the previous one while its grace lasts. Raises GrantRefused.

        The value changes on the first refresh 24 hours or more after its birth. The previous value is answered with the
        current one, whatever that one's age.
        """
        grant = self._grant_of(token)
        if grant.ended:
            raise GrantRefused(TOKEN_INVALID)
        if now >= grant.expires_at:
            raise GrantRefused(INCORRECT_TOKEN)
        if token != grant.refresh_token:
            if now >= grant.rotated_at + grace_seconds:
                raise GrantRefused(INCORRECT_TOKEN)
            return _issue(grant, Outcome.REPLAYED, now)
        if now < grant.born_at + ROTATION_AGE_SECONDS:
            return _issue(grant, Outcome.SAME, now)
        return _issue(self._rotate(grant, now), Outcome.ROTATED, now)

    def rotate_elsewhere(self, realm_id: RealmId, now: float) -> bool:
        """Another program with the same keys got a new value; False when this company has no live grant.

        It is an ordinary rotation: access tokens live on, and the value known here is the previous one, with its grace.
        """
        grant = self.grants.get(realm_id)
        if grant is None or not grant.lives(now):
            return False
        self._rotate(grant, now)
        return True

    def revoke_token(self, token: str, grace_seconds: float, now: float) -> bool:
        """End the grant that this refresh token belongs to; False when the token is dead or unknown already."""
        realm_id = self._by_token.get(token)
        if realm_id is None:
            return False
        grant = self.grants[realm_id]
        stale = token != grant.refresh_token and now >= grant.rotated_at + grace_seconds
        if stale or not grant.lives(now):
            return False
        self._end(grant)
        return True

    def revoke_company(self, realm_id: RealmId) -> None:
        """A person disconnected this company at the demo Intuit: all its tokens are dead."""
        grant = self.grants.get(realm_id)
        if grant is not None:
            self._end(grant)

    def connected(self, realm_id: RealmId, now: float) -> bool:
        """Whether this company has a grant whose refresh token works."""
        grant = self.grants.get(realm_id)
        return grant is not None and grant.lives(now)

    def permits(self, realm_id: RealmId, generation: int) -> bool:
        """Whether access tokens of this consent are still honoured (their hour is checked elsewhere)."""
        grant = self.grants.get(realm_id)
        return grant is not None and grant.dead_through < generation <= grant.generation

    def _grant_of(self, token: str) -> Grant:
        realm_id = self._by_token.get(token)
        if realm_id is None:
            raise GrantRefused(INCORRECT_TOKEN)
        return self.grants[realm_id]

    def _rotate(self, grant: Grant, now: float) -> Grant:
        return self._put(
            replace(
                grant,
                refresh_token=self._new_value(),
                born_at=now,
                previous=grant.refresh_token,
                rotated_at=now,
            )
        )

    def _end(self, grant: Grant) -> None:
        if not grant.ended:
            self._put(replace(grant, dead_through=grant.generation))

    def _put(self, grant: Grant) -> Grant:
        former = self.grants.get(grant.realm_id)
        if former is not None:
            for token in _values(former):
                self._by_token.pop(token, None)
            self._by_code.pop(former.code, None)
        self.grants[grant.realm_id] = grant
        for token in _values(grant):
            self._by_token[token] = grant.realm_id
        self._by_code[grant.code] = grant.realm_id
        self.changed.add(grant.realm_id)
        return grant


def _values(grant: Grant) -> tuple[str, ...]:
    return (grant.refresh_token,) if grant.previous is None else (grant.refresh_token, grant.previous)


def _late(pending: PendingCode, now: float) -> bool:
    return not pending.consented_at - CODE_LIFE_SECONDS <= now < pending.consented_at + CODE_LIFE_SECONDS


def _issue(grant: Grant, outcome: Outcome, now: float) -> Issue:
    return Issue(grant, outcome, max(0, int(grant.expires_at - now)), max(0, int(grant.hard_expires_at - now)))
