"""The names by which a company, an Intuit app and a connection are told apart."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

RealmId = NewType("RealmId", str)
ClientId = NewType("ClientId", str)
SetupId = NewType("SetupId", str)


class Environment(StrEnum):
    """Which Intuit a setup talks to; `custom` is any other server."""

    SANDBOX = "sandbox"
    PRODUCTION = "production"
    CUSTOM = "custom"


@dataclass(frozen=True, slots=True, order=True)
class ConnectionKey:
    """A connection *is* these three: the same company under other keys is another connection."""

    environment: Environment
    client_id: ClientId
    realm_id: RealmId

    def digest(self) -> str:
        """SHA-256 in hexadecimal, for names of files that should not tell which company they are about."""
        return hashlib.sha256(f"{self.environment}\0{self.client_id}\0{self.realm_id}".encode()).hexdigest()
