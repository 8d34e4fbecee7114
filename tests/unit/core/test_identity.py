"""What tells one connection from another."""

from hypothesis import given
from unit.core.samples import keys

from qbo_desktop.core.identity import ConnectionKey


@given(keys, keys)
def test_digests_are_equal_exactly_for_equal_keys(one: ConnectionKey, other: ConnectionKey) -> None:
    """The digest depends on environment, client ID and realm ID, and on nothing else."""
    assert (one.digest() == other.digest()) is (one == other)


@given(keys)
def test_a_digest_does_not_tell_the_company(key: ConnectionKey) -> None:
    """A digest is 64 hexadecimal digits, fit for a file's name, without the realm ID in it."""
    assert len(key.digest()) == 64
    assert set(key.digest()) <= set("0123456789abcdef")
    assert key.realm_id not in key.digest()


@given(keys, keys)
def test_keys_have_an_order(one: ConnectionKey, other: ConnectionKey) -> None:
    """Of two different keys one comes first."""
    assert (one < other) + (other < one) + (one == other) == 1
