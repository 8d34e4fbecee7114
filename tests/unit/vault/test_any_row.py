"""Whatever stands inside a sealed value, reading it ends in that value or in a damage of that row alone."""

import json
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from unit.vault.samples import BAKERY, GARAGE, NOW, behind, tokens

from qbo_desktop.core.connection import Connection
from qbo_desktop.core.errors import VaultDamaged
from qbo_desktop.vault.cipher import Place, place_of
from qbo_desktop.vault.codec import UnreadableError, intent_from, row_from, setup_from, tokens_from
from qbo_desktop.vault.records import PendingConsent
from qbo_desktop.vault.vault import Vault

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=6),
    max_leaves=12,
)
KNOWN = (
    "plain", "access_token", "refresh_token", "spent", "at", "purpose", "token_fingerprint", "beside",
    "access_token_expires_at", "refresh_token_expires_at", "reconnect_by", "name", "app_name", "made_by",
    "environment", "client_id", "client_secret", "redirect_uri", "loopback_port", "scopes", "endpoints",
)  # fmt: skip
documents = st.dictionaries(st.sampled_from(KNOWN), json_values) | json_values
contents = st.binary(max_size=300) | documents.map(lambda value: json.dumps(value).encode())
READERS: tuple[Callable[[bytes], object], ...] = (row_from, intent_from, tokens_from, setup_from)


@pytest.mark.parametrize("read", READERS)
@given(content=contents)
def test_any_content(read: Callable[[bytes], object], content: bytes) -> None:
    """It is read, or it is unreadable; no other failure escapes."""
    try:
        read(content)
    except UnreadableError:
        pass


def damaged_realm(vault: Vault) -> str | None:
    try:
        vault.stored(BAKERY)
    except VaultDamaged as damage:
        return damage.realm_id or "nobody's"
    return None


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=contents)
def test_any_sealed_row(vault: Vault, row: Connection, content: bytes) -> None:
    """Sealed by the right key at the right place, anything unreadable is this row's damage and nothing else's."""
    key = vault.handle.key()
    stored = {
        name: key.seal(place_of("connections", BAKERY, name, row.generation), content) for name in ("sealed", "intent")
    }
    with behind(vault.folder) as database:
        former = database.execute("SELECT sealed FROM connections").fetchone()[0]
        for name, sealed in stored.items():
            database.execute(f"UPDATE connections SET {name} = ?", (sealed,))
            assert damaged_realm(vault) in (None, BAKERY.realm_id)
            database.execute("UPDATE connections SET sealed = ?, intent = NULL", (former,))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=contents)
def test_any_sealed_pending(vault: Vault, row: Connection, content: bytes) -> None:
    """The same for what waits for its confirmation, for setups and for sealed settings."""
    key = vault.handle.key()
    vault.put_pending(PendingConsent(GARAGE, row.setup_id, tokens("2"), NOW, None))
    with behind(vault.folder) as database:
        generation = database.execute("SELECT generation FROM pending").fetchone()[0]
        setup_generation, former = database.execute("SELECT generation, sealed FROM setups").fetchone()
        database.execute(
            "UPDATE pending SET sealed = ?", (key.seal(place_of("pending", GARAGE, "sealed", generation), content),)
        )
        place = Place("setups", (row.setup_id,), "setup", setup_generation)
        database.execute("UPDATE setups SET sealed = ?", (key.seal(place, content),))
        for look in (vault.pendings, vault.setups):
            try:
                look()
            except VaultDamaged:
                pass
        database.execute("UPDATE setups SET sealed = ?", (former,))
        database.execute("DELETE FROM pending")
