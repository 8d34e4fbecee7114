"""Handing over: a pass is the access token alone, dead within the hour; every hand-over leaves a receipt."""

import re
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from qbo_desktop.app.access import AccessTokens
from qbo_desktop.app.moments import rfc3339
from qbo_desktop.app.parts import Parts
from qbo_desktop.app.pass_formats import PASS_FORMAT, pass_text
from qbo_desktop.app.pass_kinds import PassFormat
from qbo_desktop.app.private_files import write_private_file
from qbo_desktop.app.setups import StoredSetup
from qbo_desktop.core.connection import Connection
from qbo_desktop.core.history import HistoryEntry, HistoryEvent
from qbo_desktop.core.identity import ConnectionKey
from qbo_desktop.core.setup import setup_document

__all__ = ["PASS_FORMAT", "GivenPass", "Handover", "Pass", "PassFormat", "live_passes", "write_private_file"]
_RECEIPT = re.compile(r"(?P<to>.*), until (?P<until>[0-9-]{10}T[0-9:]{8}Z)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Pass:
    """A pass that was given to somebody, as text, and the connection that it is for."""

    connection: Connection
    text: str
    until: datetime


@dataclass(frozen=True, slots=True)
class GivenPass:
    """What a receipt says of a pass: who got it, and when it ends."""

    to: str
    until: datetime


class Handover:
    """Gives passes and setups away and leaves a receipt for each."""

    def __init__(self, parts: Parts, access: AccessTokens) -> None:
        self._parts = parts
        self._access = access

    async def give_pass(
        self,
        key: ConnectionKey,
        *,
        to: str,
        deliver: Callable[[str], Awaitable[None]],
        form: PassFormat = PassFormat.JSON,
    ) -> Pass:
        """Refresh, so that the pass is good for a full hour, hand its text to `deliver`, and note who got it.

        Raises what a refresh raises, and what `deliver` raises: then nothing was given and there is no receipt.
        """
        grant = await self._access.fresh(key)
        text = pass_text(grant, form)
        await deliver(text)
        await self._note(
            HistoryEntry(
                at=self._parts.clock.now(),
                event=HistoryEvent.EXPORTED,
                key=key,
                company_name=grant.connection.company_name,
                detail=f"{to}, until {rfc3339(grant.expires_at)}",
            )
        )
        return Pass(grant.connection, text, grant.expires_at)

    async def give_setup(self, stored: StoredSetup, *, deliver: Callable[[str], None]) -> None:
        """Hand the company setup file, client secret included, to `deliver`, and note that it went out.

        Raises what `deliver` raises: then nothing was given and there is no receipt.
        """
        deliver(setup_document(stored.setup))
        await self._note(
            HistoryEntry(at=self._parts.clock.now(), event=HistoryEvent.EXPORTED, detail=f"setup {stored.setup.name}")
        )

    async def living_passes(self, key: ConnectionKey) -> list[GivenPass]:
        """The passes to this connection that have not ended by themselves."""
        entries = await self._parts.vault.run(lambda vault: vault.history(key, None))
        return live_passes(entries, key, self._parts.clock.now())

    async def _note(self, entry: HistoryEntry) -> None:
        await self._parts.vault.run(lambda vault: vault.append_history(entry))


def live_passes(entries: Iterable[HistoryEntry], key: ConnectionKey, now: datetime) -> list[GivenPass]:
    """The passes to this connection that the history knows and that have not ended by themselves."""
    given = []
    for entry in entries:
        receipt = _RECEIPT.fullmatch(entry.detail or "")
        if entry.event is HistoryEvent.EXPORTED and entry.key == key and entry.result == "ok" and receipt is not None:
            given.append(GivenPass(receipt["to"], datetime.fromisoformat(receipt["until"])))
    return [one for one in given if one.until > now]
