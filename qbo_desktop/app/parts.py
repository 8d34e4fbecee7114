"""What every use case works with, put together once by the composition root."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from qbo_desktop.app.bulletin import Bulletin
from qbo_desktop.app.clock import Clock
from qbo_desktop.app.company_lock import CompanyGate
from qbo_desktop.app.tasks import Tasks
from qbo_desktop.app.vault_desk import VaultDesk
from qbo_desktop.core.connection import Connection
from qbo_desktop.intuit.company_client import CompanyClient
from qbo_desktop.intuit.person_client import PersonClient
from qbo_desktop.intuit.token_client import TokenClient


@dataclass(frozen=True, slots=True)
class Parts:
    """The adapters, the clock and the channels of one running application."""

    vault: VaultDesk
    gate: CompanyGate
    tokens: TokenClient
    companies: CompanyClient
    people: PersonClient
    clock: Clock
    bulletin: Bulletin
    tasks: Tasks

    def now(self, connection: Connection) -> datetime:
        """The present moment on the clock of the server that this connection's dates come from."""
        return self.clock.now() + timedelta(seconds=connection.skew_seconds)
