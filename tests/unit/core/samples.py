"""Ordinary values and Hypothesis strategies for the core's tests."""

import json
from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from qbo_desktop.core.connection import Connection
from qbo_desktop.core.happenings import (
    DELAYS,
    REFUSALS,
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
from qbo_desktop.core.identity import ClientId, ConnectionKey, Environment, RealmId, SetupId
from qbo_desktop.core.setup import Setup, parse_setup
from qbo_desktop.core.tokens import Clocks
from qbo_desktop.core.transitions import consented

NOW = datetime(2026, 11, 23, 20, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
SANDBOX: dict[str, object] = {
    "format": "qbo-desktop-setup/1",
    "name": "Acme Advisors",
    "app_name": "Acme Books Link",
    "made_by": "Pat",
    "environment": "sandbox",
    "client_id": "ABx1clientidofasandboxapp",
    "client_secret": "made-up-secret",
    "redirect_uri": "http://localhost:47813/back",
    "scopes": ["com.intuit.quickbooks.accounting"],
}
PRODUCTION: dict[str, object] = {
    **SANDBOX,
    "environment": "production",
    "redirect_uri": "https://connect.example.com/quickbooks/",
    "loopback_port": 47813,
}
ENDPOINTS: dict[str, object] = {
    "authorization": "http://127.0.0.1:9000/authorize",
    "token": "http://localhost:9000/token",
    "revocation": "http://[::1]:9000/revoke",
    "userinfo": "https://demo.example.com/userinfo",
    "api_base": "https://demo.example.com/api",
}
CUSTOM: dict[str, object] = {**SANDBOX, "environment": "custom", "endpoints": ENDPOINTS}
KEY = ConnectionKey(Environment.SANDBOX, ClientId("ABx1"), RealmId("9341453000000001"))


def setup_of(document: dict[str, object]) -> Setup:
    return parse_setup(json.dumps(document).encode())


def clocks(at: datetime, *, idle: timedelta | None = 100 * DAY, hard: timedelta | None = None) -> Clocks:
    return Clocks(at + HOUR, None if idle is None else at + idle, None if hard is None else at + hard)


def consent(at: datetime = NOW, *, unconfirmed: bool = False, hard: timedelta | None = None) -> Consented:
    name = None if unconfirmed else "Sandbox Bakery"
    return Consented(at, clocks(at, hard=hard), name, unconfirmed, connected_by="Pat")


def refresh(at: datetime, *, rotated: bool = False, told: datetime | None = None) -> Refreshed:
    return Refreshed(at, Clocks(at + HOUR, at + 100 * DAY, told), rotated)


def connection(at: datetime = NOW, key: ConnectionKey = KEY) -> Connection:
    return consented(key, SetupId("setup"), "Acme Advisors", consent(at))


moments = st.integers(min_value=0, max_value=6 * 365 * 86400).map(lambda seconds: NOW + timedelta(seconds=seconds))
_optional_moments = st.none() | moments
_clocks = st.builds(Clocks, moments, _optional_moments, _optional_moments)
_names = st.none() | st.sampled_from(["Sandbox Bakery", "Sandbox Garage", "sandbox florist"])
_texts = st.none() | st.text(max_size=5)
_statuses = st.none() | st.sampled_from([400, 401, 429, 500])
consents = st.builds(Consented, moments, _clocks, _names, st.booleans(), _texts, _texts)
other_happenings: st.SearchStrategy[Happening] = st.one_of(
    st.builds(Refreshed, moments, _clocks, st.booleans(), st.booleans(), _texts),
    st.builds(Delayed, moments, st.sampled_from(sorted(DELAYS)), _optional_moments, _statuses, _texts),
    st.builds(Refused, moments, st.sampled_from(sorted(REFUSALS)), _statuses, _texts, _texts),
    st.builds(Confirmed, moments, _names),
    st.builds(SubscriptionEnded, moments),
    st.builds(AccessLost, moments),
    st.builds(DisconnectOwed, moments),
    st.builds(MovedAway, moments, st.text(min_size=1, max_size=5)),
    st.builds(Restored, moments),
    st.builds(Unreadable, moments),
)
happenings: st.SearchStrategy[Happening] = consents | other_happenings
keys = st.builds(
    ConnectionKey,
    st.sampled_from(Environment),
    st.sampled_from(["ABx1", "ABx2"]).map(ClientId),
    st.integers(min_value=10**9, max_value=10**19 - 1).map(str).map(RealmId),
)
new_connections = st.builds(consented, keys, st.just(SetupId("setup")), st.just("Acme Advisors"), consents)
