"""What stands inside a sealed value: JSON, written and read here only."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from qbo_desktop.core.identity import ClientId, Environment
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.setup import Endpoints, Setup
from qbo_desktop.core.tokens import Clocks, TokenSet
from qbo_desktop.vault.projection import ADDED_LATER, COLUMNS, Plain, moment, stamp
from qbo_desktop.vault.records import Imported, Intent, IntentPurpose


class UnreadableError(ValueError):
    """A value that opened but does not hold what its place should hold."""


@dataclass(frozen=True, slots=True)
class SealedRow:
    """The sealed copy of a connection's row: the values of COLUMNS and the secrets."""

    plain: tuple[Plain, ...]
    access_token: Secret | None
    refresh_token: Secret | None
    spent: tuple[str, ...]

    def columns(self) -> Mapping[str, object]:
        """The plain values under their names."""
        return dict(zip(COLUMNS, self.plain, strict=True))


@dataclass(frozen=True, slots=True)
class SealedTokens:
    """Tokens outside a connection's row, with the plain columns that lie beside them."""

    tokens: TokenSet
    beside: tuple[str | None, ...]


def row_bytes(row: SealedRow) -> bytes:
    """For the column `sealed` of a connection."""
    return _bytes(
        {
            "row": dict(zip(COLUMNS, row.plain, strict=True)),
            "access_token": _revealed(row.access_token),
            "refresh_token": _revealed(row.refresh_token),
            "spent": list(row.spent),
        }
    )


def row_from(content: bytes) -> SealedRow:
    """Raises UnreadableError."""
    document = _document(content)
    try:
        columns = document["row"]
        return SealedRow(
            plain=tuple(columns.get(name) if name in ADDED_LATER else columns[name] for name in COLUMNS),
            access_token=_secret(document["access_token"]),
            refresh_token=_secret(document["refresh_token"]),
            spent=tuple(str(mark) for mark in document["spent"]),
        )
    except (KeyError, TypeError, AttributeError):
        raise UnreadableError from None


def intent_bytes(intent: Intent) -> bytes:
    """For the column `intent` of a connection."""
    return _bytes(
        {"at": stamp(intent.at), "purpose": intent.purpose.value, "token_fingerprint": intent.token_fingerprint}
    )


def intent_from(content: bytes) -> Intent:
    """Raises UnreadableError."""
    document = _document(content)
    try:
        return Intent(moment(document["at"]), IntentPurpose(document["purpose"]), str(document["token_fingerprint"]))
    except (KeyError, TypeError, ValueError):
        raise UnreadableError from None


def tokens_bytes(sealed: SealedTokens) -> bytes:
    """For tokens that wait for a confirmation, or were put aside."""
    clocks = sealed.tokens.clocks
    return _bytes(
        {
            "access_token": sealed.tokens.access_token.reveal(),
            "refresh_token": sealed.tokens.refresh_token.reveal(),
            "access_token_expires_at": stamp(clocks.access_token_expires_at),
            "refresh_token_expires_at": _time(clocks.refresh_token_expires_at),
            "reconnect_by": _time(clocks.reconnect_by),
            "beside": list(sealed.beside),
        }
    )


def tokens_from(content: bytes) -> SealedTokens:
    """Raises UnreadableError."""
    document = _document(content)
    try:
        idle, hard = document["refresh_token_expires_at"], document["reconnect_by"]
        return SealedTokens(
            TokenSet(
                Secret(document["access_token"]),
                Secret(document["refresh_token"]),
                Clocks(
                    access_token_expires_at=moment(document["access_token_expires_at"]),
                    refresh_token_expires_at=None if idle is None else moment(idle),
                    reconnect_by=None if hard is None else moment(hard),
                ),
            ),
            tuple(document["beside"]),
        )
    except (KeyError, TypeError, ValueError):
        raise UnreadableError from None


def imported_beside(imported: Imported | None) -> tuple[str | None, ...]:
    """What stands beside imported tokens, at the end; nothing beside others."""
    if imported is None:
        return ()
    estimated = "estimated" if imported.reconnect_by_is_estimated else None
    names = (imported.company_name, imported.own_name)
    facts = (imported.source, imported.fingerprint, *names, _time(imported.connected_at), estimated)
    return (*facts, *imported.labels)


def imported_from(beside: Sequence[str | None]) -> Imported | None:
    """The reverse of `imported_beside`; the values were authentic when they got here."""
    if not beside:
        return None
    source, fingerprint, name, own_name, connected_at, estimated, *labels = beside
    return Imported(
        str(source),
        str(fingerprint),
        name,
        own_name,
        tuple(map(str, labels)),
        None if connected_at is None else moment(connected_at),
        estimated is not None,
    )


def setup_bytes(setup: Setup) -> bytes:
    """For the column `sealed` of a setup. Not the setup file's form: that may become stricter than what is stored."""
    return _bytes(
        {
            "name": setup.name,
            "app_name": setup.app_name,
            "made_by": setup.made_by,
            "environment": setup.environment.value,
            "client_id": setup.client_id,
            "client_secret": setup.client_secret.reveal(),
            "redirect_uri": setup.redirect_uri,
            "loopback_port": setup.loopback_port,
            "scopes": list(setup.scopes),
            "endpoints": None if setup.endpoints is None else asdict(setup.endpoints),
        }
    )


def setup_from(content: bytes) -> Setup:
    """Raises UnreadableError."""
    document = _document(content)
    try:
        endpoints = document["endpoints"]
        return Setup(
            name=document["name"],
            app_name=document["app_name"],
            made_by=document["made_by"],
            environment=Environment(document["environment"]),
            client_id=ClientId(document["client_id"]),
            client_secret=Secret(document["client_secret"]),
            redirect_uri=document["redirect_uri"],
            loopback_port=int(document["loopback_port"]),
            scopes=tuple(document["scopes"]),
            endpoints=None if endpoints is None else Endpoints(**endpoints),
        )
    except (KeyError, TypeError, ValueError):
        raise UnreadableError from None


def _bytes(document: dict[str, object]) -> bytes:
    return json.dumps(document, separators=(",", ":")).encode()


# The values were authentic when they got here; Any keeps the reading of them in one `except`.
def _document(content: bytes) -> dict[str, Any]:
    try:
        document = json.loads(content)
    except (ValueError, RecursionError):
        raise UnreadableError from None
    if not isinstance(document, dict):
        raise UnreadableError
    return document


def _revealed(secret: Secret | None) -> str | None:
    return None if secret is None else secret.reveal()


def _secret(value: object) -> Secret | None:
    if value is None:
        return None
    if not isinstance(value, str):
        raise UnreadableError
    return Secret(value)


def _time(time: datetime | None) -> str | None:
    return None if time is None else stamp(time)
