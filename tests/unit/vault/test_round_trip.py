"""Whatever a connection may hold comes back as it was, and whatever a file may hold raises nothing foreign."""

import json
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from shutil import copy

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from unit.vault.samples import BAKERY, GARAGE, NOW, PASSPHRASE, SETUP, connection, entry, filled, tokens

from qbo_desktop.core.connection import Connection, Reason, ReconnectBySource, Status
from qbo_desktop.core.errors import QboDesktopError
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.tokens import Clocks, TokenSet
from qbo_desktop.vault.codec import UnreadableError, intent_from, row_from, setup_from, tokens_from
from qbo_desktop.vault.listing import read_history, read_listing
from qbo_desktop.vault.records import PendingConsent, StaleRowError
from qbo_desktop.vault.vault import Vault

times = st.datetimes(
    min_value=NOW.replace(year=1990, tzinfo=None),
    max_value=NOW.replace(year=2100, tzinfo=None),
    timezones=st.sampled_from([UTC, timezone(-timedelta(hours=9))]),
)
maybe_times = st.none() | times
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
maybe_texts = st.none() | texts
token_texts = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1, max_size=60).map(Secret)
token_sets = st.builds(TokenSet, token_texts, token_texts, st.builds(Clocks, times, maybe_times, maybe_times))


def changed(row: Connection) -> st.SearchStrategy[Connection]:
    return st.builds(
        replace,
        st.just(row),
        company_name=maybe_texts,
        status=st.sampled_from(Status),
        reason=st.none() | st.sampled_from(Reason),
        reconnect_by_source=st.sampled_from(ReconnectBySource),
        labels=st.lists(texts, max_size=3).map(tuple),
        connected_at=times,
        last_refreshed_at=times,
        last_rotated_at=times,
        reconnect_by=times,
        access_token_expires_at=maybe_times,
        refresh_token_expires_at=maybe_times,
        noticed_at=maybe_times,
        retry_at=maybe_times,
        checked_at=maybe_times,
        rotated_elsewhere_at=maybe_times,
        connected_by=maybe_texts,
        held_by=maybe_texts,
        intuit_tid=maybe_texts,
        http_status=st.none() | st.integers(100, 599),
        oauth_error=maybe_texts,
    )


@given(data=st.data())
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_connection(vault: Vault, row: Connection, data: st.DataObject) -> None:
    """Every connection and token set that can be comes back equal, from the sealed row and from the list."""
    current = vault.stored(BAKERY).connection
    wanted = data.draw(changed(current))
    given_tokens = data.draw(token_sets)
    written = vault.update(wanted, tokens=given_tokens)
    stored = vault.stored(BAKERY)
    assert stored.connection == written == replace(wanted, generation=current.generation + 1)
    assert (stored.access_token, stored.refresh_token) == (given_tokens.access_token, given_tokens.refresh_token)
    assert vault.connections() == (written,)


@given(given_tokens=token_sets, at=times, tid=maybe_texts)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_pending_consent(
    vault: Vault, row: Connection, given_tokens: TokenSet, at: datetime, tid: str | None
) -> None:
    """Tokens that wait come back equal, clocks included."""
    pending = PendingConsent(GARAGE, row.setup_id, given_tokens, at, tid)
    vault.put_pending(pending)
    assert vault.pendings() == (pending,)


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=5,
)
FIELDS = (
    "row access_token refresh_token spent at purpose token_fingerprint access_token_expires_at refresh_token_expires_at"
    " reconnect_by beside name app_name made_by environment client_id client_secret redirect_uri loopback_port scopes"
    " endpoints"
)
documents = values | st.dictionaries(st.sampled_from(FIELDS.split()), values, max_size=12)
contents = st.binary(max_size=40) | documents.map(lambda document: json.dumps(document).encode())


@given(contents)
@settings(max_examples=100, deadline=None)
def test_any_content(content: bytes) -> None:
    """A sealed value of whatever content is read or is unreadable, and nothing else happens."""
    for read in (row_from, intent_from, tokens_from, setup_from):
        try:
            read(content)
        except UnreadableError:
            pass


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("whole")
    vault, row = filled(folder)
    with closing(vault):
        vault.insert(connection(row.setup_id, GARAGE), tokens("2"), history=entry(GARAGE))
        vault.put_pending(PendingConsent(GARAGE, row.setup_id, tokens("3"), NOW, None))
        vault.keep_aside(BAKERY, tokens("4"), at=NOW, why="stale")
    return folder / "vault.db"


def use(folder: Path) -> None:
    """Everything that a program does with a vault that it finds."""
    read_listing(folder)
    read_history(folder)
    with closing(Vault.open(folder)) as vault:
        vault.unlock(passphrase=PASSPHRASE)
        vault.check()
        for row in vault.connections():
            vault.stored(row.key)
        for pending in vault.pendings():
            vault.drop_pending(pending.key)
        for one in vault.setups():
            vault.replace_setup(one.id, SETUP)
        vault.update(vault.stored(BAKERY).connection, tokens=tokens("5"), history=entry())
        assert vault.stored(BAKERY).refresh_token == tokens("5").refresh_token


@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_any_damage(whole: Path, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    """A file with bytes changed or cut off is used rightly or refused with one of our errors, never with another."""
    content = bytearray(whole.read_bytes())
    page = data.draw(st.integers(0, len(content) // 4096 - 1))
    filled_bytes = [n for n in range(page * 4096, page * 4096 + 4096) if content[n]] or [page * 4096]
    for position in data.draw(st.lists(st.sampled_from(filled_bytes), min_size=1, max_size=3)):
        content[position] ^= data.draw(st.integers(1, 255))
    if data.draw(st.integers(0, 9)) == 0:
        del content[data.draw(st.integers(0, len(content) - 1)) :]
    folder = tmp_path_factory.mktemp("damaged")
    (folder / "vault.db").write_bytes(content)
    try:
        use(folder)
    except (QboDesktopError, StaleRowError):
        pass


def test_undamaged_copy(whole: Path, tmp_path: Path) -> None:
    """The same use of an undamaged copy raises nothing."""
    copy(whole, tmp_path / "vault.db")
    use(tmp_path)
