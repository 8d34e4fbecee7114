"""How a connection changes: by what happens to it, and by nothing else."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import assert_never

from qbo_desktop.core.connection import Connection, Reason, ReconnectBySource, Status
from qbo_desktop.core.happenings import (
    AccessLost,
    Confirmed,
    Consented,
    Delayed,
    DisconnectOwed,
    Happening,
    MovedAway,
    Refreshed,
    Refused,
    Restored,
    SubscriptionEnded,
    Unreadable,
)
from qbo_desktop.core.identity import ConnectionKey, SetupId
from qbo_desktop.core.tokens import FIVE_YEARS

_ANOTHER_PROGRAM_COUNTS_FOR = timedelta(days=7)


def consented(key: ConnectionKey, setup_id: SetupId, setup: str, event: Consented) -> Connection:
    """A connection that did not exist before its consent."""
    reconnect_by = event.clocks.reconnect_by
    return Connection(
        key=key,
        setup_id=setup_id,
        setup=setup,
        company_name=event.company_name,
        status=Status.CONNECTED,
        reason=Reason.UNCONFIRMED if event.unconfirmed else None,
        connected_at=event.at,
        last_refreshed_at=event.at,
        last_rotated_at=event.at,
        reconnect_by=reconnect_by or event.at + FIVE_YEARS,
        reconnect_by_source=ReconnectBySource.INTUIT if reconnect_by else ReconnectBySource.ESTIMATED,
        access_token_expires_at=event.clocks.access_token_expires_at,
        refresh_token_expires_at=event.clocks.refresh_token_expires_at,
        checked_at=None if event.unconfirmed else event.at,
        connected_by=event.connected_by,
        intuit_tid=event.intuit_tid,
    )


def apply(connection: Connection, event: Happening) -> Connection:
    """The connection after the event; the tokens themselves are stored beside it by the vault.

    A moved connection is somebody else's: nothing but a new consent takes it back, however late an answer arrives.
    """
    if connection.status is Status.MOVED and not isinstance(event, Consented | MovedAway):
        return connection
    match event:
        case Consented():
            return _consented_again(connection, event)
        case Refreshed():
            return _refreshed(connection, event)
        case Delayed() | Refused() | AccessLost() | Unreadable():
            return _troubled(connection, event)
        case Confirmed() | SubscriptionEnded():
            return _checked(connection, event)
        case DisconnectOwed() | MovedAway() | Restored():
            return _set_aside(connection, event)
        case _ as unreachable:  # pragma: no cover - mypy proves it
            assert_never(unreachable)


def _consented_again(connection: Connection, event: Consented) -> Connection:
    return replace(
        consented(connection.key, connection.setup_id, connection.setup, event),
        company_name=event.company_name or connection.company_name,
        connected_by=event.connected_by or connection.connected_by,
        labels=connection.labels,
        own_name=connection.own_name,
        generation=connection.generation,
        skew_seconds=connection.skew_seconds,
    )


def _refreshed(connection: Connection, event: Refreshed) -> Connection:
    # What the API says of the company's data is no fault of the tokens, so refreshing does not end it.
    stays = connection.reason in (Reason.ACCESS_LOST, Reason.SUBSCRIPTION_ENDED)
    unconfirmed = Reason.UNCONFIRMED if connection.checked_at is None else None
    told = event.clocks.reconnect_by
    return replace(
        connection,
        status=connection.status if stays else Status.CONNECTED,
        reason=connection.reason if stays else unconfirmed,
        noticed_at=connection.noticed_at if stays else None,
        retry_at=None,
        last_refreshed_at=event.at,
        last_rotated_at=event.at if event.rotated else connection.last_rotated_at,
        rotated_elsewhere_at=event.at if event.rotated_elsewhere else connection.rotated_elsewhere_at,
        access_token_expires_at=event.clocks.access_token_expires_at,
        refresh_token_expires_at=event.clocks.refresh_token_expires_at or connection.refresh_token_expires_at,
        reconnect_by=told or connection.reconnect_by,
        reconnect_by_source=ReconnectBySource.INTUIT if told else connection.reconnect_by_source,
        intuit_tid=event.intuit_tid or connection.intuit_tid,
        http_status=None,
        oauth_error=None,
    )


def _troubled(connection: Connection, event: Delayed | Refused | AccessLost | Unreadable) -> Connection:
    match event:
        case Delayed():
            return _delayed(connection, event)
        case Refused():
            # A refused refresh is what a disconnecting person waits for; the row is about to be forgotten.
            if connection.status is Status.DISCONNECTING:
                return connection
            return replace(
                _reconnect_required(connection, event.reason, event.at),
                http_status=event.http_status,
                oauth_error=event.oauth_error,
                intuit_tid=event.intuit_tid or connection.intuit_tid,
            )
        case AccessLost():
            return (
                _reconnect_required(connection, Reason.ACCESS_LOST, event.at) if connection.may_refresh else connection
            )
        case Unreadable():
            return _reconnect_required(connection, Reason.VAULT_UNREADABLE, event.at)
        case _ as unreachable:  # pragma: no cover - mypy proves it
            assert_never(unreachable)


def _delayed(connection: Connection, event: Delayed) -> Connection:
    """A row that waits for a person keeps its state and its evidence; what the keeper repeats gets its next time."""
    if not connection.may_refresh and connection.status is not Status.DISCONNECTING:
        return connection
    tried = replace(
        connection,
        retry_at=event.retry_at,
        http_status=event.http_status,
        oauth_error=None,
        intuit_tid=event.intuit_tid or connection.intuit_tid,
    )
    if connection.status is Status.DISCONNECTING:
        return tried
    return replace(
        tried,
        status=Status.RETRYING,
        reason=event.reason,
        noticed_at=_since(connection, Status.RETRYING, event.at),
        checked_at=_read_at(connection),
    )


def _reconnect_required(connection: Connection, reason: Reason, at: datetime) -> Connection:
    return replace(
        connection,
        status=Status.RECONNECT_REQUIRED,
        reason=reason,
        noticed_at=_since(connection, Status.RECONNECT_REQUIRED, at),
        retry_at=None,
        checked_at=_read_at(connection),
    )


def _since(connection: Connection, status: Status, at: datetime) -> datetime:
    """When this state was first noticed: being told again of the same trouble does not make it younger."""
    return (connection.noticed_at if connection.status is status else None) or at


def _read_at(connection: Connection) -> datetime | None:
    """`checked_at` for a row whose reason gives way to another: what that reading showed is read again afterwards."""
    return None if connection.reason is Reason.SUBSCRIPTION_ENDED else connection.checked_at


def _checked(connection: Connection, event: Confirmed | SubscriptionEnded) -> Connection:
    """What the company's data shows; it says nothing about refreshing, so a retrying row goes on retrying."""
    match event:
        case Confirmed():
            checked = replace(
                connection, company_name=event.company_name or connection.company_name, checked_at=event.at
            )
            if connection.status is not Status.CONNECTED and connection.reason is not Reason.ACCESS_LOST:
                return checked
            return replace(checked, status=Status.CONNECTED, reason=None, noticed_at=None)
        case SubscriptionEnded():
            if connection.status is not Status.CONNECTED:
                return replace(connection, checked_at=None)
            again = connection.reason is Reason.SUBSCRIPTION_ENDED
            return replace(
                connection,
                reason=Reason.SUBSCRIPTION_ENDED,
                noticed_at=connection.noticed_at if again else event.at,
                checked_at=event.at,
            )
        case _ as unreachable:  # pragma: no cover - mypy proves it
            assert_never(unreachable)


def _set_aside(connection: Connection, event: DisconnectOwed | MovedAway | Restored) -> Connection:
    """States in which the keeper sends no refresh, because a person said so or has yet to say."""
    match event:
        case DisconnectOwed():
            status, reason = Status.DISCONNECTING, None
        case MovedAway():
            return replace(
                connection,
                status=Status.MOVED,
                reason=None,
                noticed_at=event.at,
                retry_at=None,
                held_by=event.held_by,
                access_token_expires_at=None,
                refresh_token_expires_at=None,
            )
        case Restored():
            status, reason = Status.PAUSED, Reason.RESTORED
        case _ as unreachable:  # pragma: no cover - mypy proves it
            assert_never(unreachable)
    return replace(
        connection,
        status=status,
        reason=reason,
        noticed_at=_since(connection, status, event.at),
        retry_at=None,
        checked_at=_read_at(connection),
    )


def cause_of_refusal(
    connection: Connection, now: datetime, *, interrupted: bool, access_token_works: bool | None
) -> Reason:
    """Why Intuit answered `invalid_grant`, which it never says: chosen by our own dates and evidence.

    `interrupted`: an earlier refresh was sent and its answer never stored. `access_token_works`: what the API said to
    the last access token while it should still have lived; None where it was not asked or did not tell. A revocation
    ends access tokens too, a rotation by another program does not; one that was seen within a week is evidence too.
    """
    if now >= connection.reconnect_by:
        return Reason.HARD_EXPIRED
    if connection.refresh_token_expires_at is not None and now >= connection.refresh_token_expires_at:
        return Reason.IDLE_EXPIRED
    if interrupted and access_token_works is not False:
        return Reason.INTERRUPTED
    seen = connection.rotated_elsewhere_at
    shared = seen is not None and now - seen <= _ANOTHER_PROGRAM_COUNTS_FOR
    if access_token_works or (access_token_works is None and shared):
        return Reason.USED_ELSEWHERE
    return Reason.REVOKED
