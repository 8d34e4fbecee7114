"""The names that programs give to the parts of a connection, and which names belong together.

`QBO_`, `QB_`, `QUICKBOOKS_`, `INTUIT_` in `.env` files, `refreshToken` and `refresh_token` in the JSON of
libraries, "Realm ID" on the Playground's page: all are read as the same few fields.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from qbo_desktop.core.identity import Environment


class Field(StrEnum):
    """A part of a connection; the values are how its name ends, letters and digits only."""

    REFRESH_TOKEN = "refreshtoken"  # noqa: S105 - a name
    ACCESS_TOKEN = "accesstoken"  # noqa: S105 - a name
    ID_TOKEN = "idtoken"  # noqa: S105 - a name
    REALM = "realmid"
    CLIENT_ID = "clientid"
    CLIENT_SECRET = "clientsecret"  # noqa: S105 - a name
    CODE = "authorizationcode"
    ENVIRONMENT = "environment"
    SANDBOX = "usesandbox"


_ENDS = {
    **{field.value: field for field in Field},
    "companyid": Field.REALM,
    "realm": Field.REALM,
    "authcode": Field.CODE,
    "code": Field.CODE,
    "env": Field.ENVIRONMENT,
    "sandbox": Field.SANDBOX,
}
_LONGEST_NAME = 80
_LONGEST_FIRST = sorted(_ENDS, key=len, reverse=True)
_OURS = re.compile(r"qbo|qb|quickbooks|intuit")
_WORDS = re.compile(
    r"(qbonline|qbo|qb|quickbooks|intuit|online|oauth2?|api|production|prod|live|sandbox|test|development|dev|my|new|v3"
    r"|export|set|env|process|const|let|var|self|this|config|auth|client|session|tokens?|credentials|company|current)*"
)
_ENVIRONMENTS = {
    "sandbox": Environment.SANDBOX,
    "development": Environment.SANDBOX,
    "dev": Environment.SANDBOX,
    "test": Environment.SANDBOX,
    "production": Environment.PRODUCTION,
    "prod": Environment.PRODUCTION,
    "live": Environment.PRODUCTION,
}


@dataclass(frozen=True, slots=True)
class Named:
    """A value, what it is, and the beginning of its name, by which those of one connection belong together."""

    field: Field
    group: str
    value: str

    @property
    def is_ours(self) -> bool:
        """Whether the name says whose it is."""
        return _OURS.search(self.group) is not None


def named(name: str, value: str) -> Named | None:
    """The value, if its name is one that a connection's part can have: other services keep refresh tokens too."""
    if len(name) > _LONGEST_NAME:  # a key of a JSON document can have any length
        return None
    plain = re.sub(r"[^a-z0-9]", "", name.lower())
    for end in _LONGEST_FIRST:
        if plain.endswith(end):
            group = plain.removesuffix(end)
            return Named(_ENDS[end], group, value) if _WORDS.fullmatch(group) else None
    return None


def environment_of(values: Iterable[Named], group: str) -> Environment | None:
    """What the values say, or else the group's name; None where nothing is said or nothing known."""
    for one in values:
        said = re.sub(r"[^a-z]", "", one.value.lower())
        if one.field is Field.ENVIRONMENT and said in _ENVIRONMENTS:
            return _ENVIRONMENTS[said]
        if one.field is Field.SANDBOX and said in ("true", "false", "yes", "no"):
            return Environment.SANDBOX if said in ("true", "yes") else Environment.PRODUCTION
    return next((where for word, where in _ENVIRONMENTS.items() if word in group), None)
