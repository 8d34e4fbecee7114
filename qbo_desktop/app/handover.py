"""Handing a company to a consultant: a pass is the access token alone, dead within the hour."""

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from qbo_desktop.app.access import AccessTokens
from qbo_desktop.app.moments import rfc3339
from qbo_desktop.app.parts import Parts
from qbo_desktop.core.connection import Connection
from qbo_desktop.core.errors import Usage, VaultFull
from qbo_desktop.core.events import HistoryEntry, HistoryEvent
from qbo_desktop.core.grant import AccessGrant
from qbo_desktop.core.identity import ConnectionKey

PASS_FORMAT = "qbo-desktop-pass/1"  # noqa: S105 - the name of a file format


@dataclass(frozen=True, slots=True)
class Pass:
    """A pass that was given to somebody, as text, and the connection that it is for."""

    connection: Connection
    text: str


class Handover:
    """Gives passes away and leaves a receipt for each."""

    def __init__(self, parts: Parts, access: AccessTokens) -> None:
        self._parts = parts
        self._access = access

    async def give_pass(self, key: ConnectionKey, *, to: str, deliver: Callable[[str], None]) -> Pass:
        """Refresh, so that the pass is good for a full hour, hand its text to `deliver`, and note who got it.

        Raises what a refresh raises, and what `deliver` raises: then nothing was given and there is no receipt.
        """
        grant = await self._access.fresh(key)
        text = pass_document(grant)
        deliver(text)
        entry = HistoryEntry(
            at=self._parts.clock.now(),
            event=HistoryEvent.EXPORTED,
            key=key,
            company_name=grant.connection.company_name,
            detail=f"{to}, until {rfc3339(grant.expires_at)}",
        )
        await self._parts.vault.run(lambda vault: vault.append_history(entry))
        return Pass(grant.connection, text)


def pass_document(grant: AccessGrant) -> str:
    """The pass as JSON."""
    return json.dumps(
        {
            "format": PASS_FORMAT,
            "realm_id": grant.connection.key.realm_id,
            "company_name": grant.connection.company_name,
            "environment": grant.environment,
            "api_base": grant.api_base,
            "access_token": grant.access_token.reveal(),
            "token_type": "bearer",
            "expires_at": rfc3339(grant.expires_at),
        },
        ensure_ascii=False,
        indent=1,
    )


def write_private_file(path: Path, text: str) -> None:
    """Write a file that only this person can read. An existing one is never overwritten. Raises Usage, VaultFull."""
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), 0o600)
    except FileExistsError:
        raise Usage(detail="file_exists") from None
    except OSError:
        raise Usage(detail="file_not_writable") from None
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
            file.write(text + "\n")
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        path.unlink(missing_ok=True)
        raise VaultFull(detail="file_not_written") from None
